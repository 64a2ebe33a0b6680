// Going on with a course from its note: pasted here, or anywhere on the start page. What was pasted stays in the field until it is understood.
import { useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { CourseCodeReading } from '../../course/code/read-course-code.ts';
import type { CourseState } from '../../course/course.ts';
import { doorFor, type Picture } from '../../programmes/catalogue.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { focusField } from '../../ui/focus-field.ts';
import { TextareaField } from '../../ui/textarea-field.tsx';
import { formatDay } from '../../view-models/formats.ts';
import type { ResumeView } from '../../view-models/resume-view.ts';
import { contactPath, paths } from '../shared/paths.ts';
import { handOverPasted, openPasted } from '../shared/resume-course.ts';
import { useCourse, useServices, useWords } from '../shared/services.ts';
import { usePasted } from '../shared/use-pasted.ts';
import { useProgrammeOf } from '../shared/use-programme-of.ts';

type PasteCourseProps = {
  /** What was pasted on the page; empty where the field was opened by hand. */
  readonly pasted: string;
  /** In which role to go on. */
  readonly role: string;
  readonly onClose: () => void;
};

export function PasteCourse({ pasted, role, onClose }: PasteCourseProps) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState(pasted);
  const { read, failed } = usePasted(text);
  useEffect(() => setText(pasted), [pasted]);
  useEffect(() => {
    if (pasted === '') focusField(id);
  }, [id, pasted]);
  const problem = read !== undefined && !read.view.ok ? read.view.message : undefined;
  const error =
    failed !== undefined
      ? t('app:start/loadFailed')
      : problem === undefined
        ? undefined
        : t(`pages:resume/problems/${problem.key}`, problem.values);
  return (
    <section className="start-paste" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t('pages:resume/title')}</h2>
      <TextareaField
        id={id}
        label={t('pages:resume/label')}
        hint={t('pages:resume/hint')}
        plain
        rows={4}
        value={text}
        error={error}
        onChange={setText}
      />
      {read?.view.ok === true && read.reading.ok ? (
        <FoundCourse key={text} view={read.view} reading={read.reading} role={role} />
      ) : null}
      <div className="actions">
        <Button variant="quiet" onClick={onClose}>
          {t('app:common/cancel')}
        </Button>
      </div>
    </section>
  );
}

/** What the read course says of where the pain is, as far as it decides the programme. */
function pictureIn({ programme, contacts }: CourseState): Picture {
  const answers = Object.assign({}, ...contacts.map((one) => one.answers));
  const isNeck = programme === 'fys-cervikal' || answers['scope.entry'] === 'neck' || answers['rs.site'] === 'neck';
  return isNeck ? 'neck' : 'new-back';
}

type FoundCourseProps = {
  readonly view: Extract<ResumeView, { readonly ok: true }>;
  readonly reading: Extract<CourseCodeReading, { readonly ok: true }>;
  readonly role: string;
};

/** The course as it was read, to be recognised before it is opened. */
function FoundCourse({ view, reading, role }: FoundCourseProps) {
  const { t, language } = useWords();
  const services = useServices();
  const navigate = useNavigate();
  const isOpen = useCourse((store) => store.state !== undefined || store.setAside.length > 0);
  const button = useRef<HTMLButtonElement>(null);
  const [refused, setRefused] = useState<string>();
  useEffect(() => button.current?.focus(), []);
  const { state } = view;
  const last = state.contacts.at(-1);
  const group = state.contacts.findLast((one) => one.group !== undefined)?.group?.group;
  const open = () => {
    const opened = openPasted(services, reading, { role, textInNote: t('pages:resume/textInNote') });
    if (opened.ok) void navigate(paths.course);
    else setRefused(t(`pages:errors/problem/${opened.problem}`));
  };
  const programme = services.programmeById(state.programme);
  const mayGoOn = programme?.roles.some((one) => one.id === role) ?? false;
  const door = doorFor(pictureIn(state), role, state.region).programme;
  const next = useProgrammeOf(door === state.programme ? undefined : door);
  const to = next?.roles.find((one) => one.id === role)?.steers === true ? next.id : undefined;
  const begin = async () => {
    if (to === undefined) return;
    const begun = await handOverPasted(services, reading, state, { to, role });
    if (begun.ok) await navigate(contactPath(0, begun.step));
    else
      setRefused(t(begun.problem === 'load-failed' ? 'app:start/loadFailed' : `pages:errors/problem/${begun.problem}`));
  };
  const facts = [
    t('pages:resume/started', { day: formatDay(state.startDay, 'short', language), week: state.startWeek }),
    t('pages:resume/contacts', { count: state.contacts.length }),
    ...(last === undefined
      ? []
      : [
          t('pages:resume/last', {
            contact: t(`app:contacts/${last.contact}/name`),
            day: formatDay(last.day, 'short', language),
          }),
        ]),
    ...(group === undefined ? [] : [t(`programme:groups/${group}/name`)]),
  ];
  return (
    <div className="start-card">
      <div>
        <p className="caps">{t('pages:resume/found')}</p>
        <p>
          <strong>{t(`programme:programmes/${state.programme}/name`)}</strong>, {t('app:common/edition').toLowerCase()}{' '}
          {view.edition}
        </p>
        <p>{facts.join(' · ')}</p>
        {view.dropped > 0 ? <p className="hint">{t('pages:resume/dropped', { count: view.dropped })}</p> : null}
        {view.unread === undefined ? null : (
          <Banner tone="caution" noun={t('app:common/notice')} heading={t('pages:resume/unread')}>
            <p>{t(`pages:resume/problems/${view.unread.key}`, view.unread.values)}</p>
          </Banner>
        )}
        <p className="hint">{t('pages:resume/noText')}</p>
        {isOpen ? <Banner tone="caution" noun={t('app:common/notice')} heading={t('pages:resume/present')} /> : null}
        {refused === undefined ? null : <Banner tone="caution" noun={t('app:common/notice')} heading={refused} />}
      </div>
      <div className="actions">
        {mayGoOn ? (
          <Button variant="primary" ref={button} aria-disabled={isOpen} onClick={isOpen ? undefined : open}>
            {t('pages:resume/open', { role: t(`app:roles/${role}`).toLowerCase() })}
          </Button>
        ) : (
          <p className="hint">{t('pages:handOver/notRole', { role: t(`app:roles/${role}`).toLowerCase() })}</p>
        )}
        {to === undefined ? null : (
          <Button
            variant={mayGoOn ? 'secondary' : 'primary'}
            aria-disabled={isOpen}
            onClick={isOpen ? undefined : () => void begin()}
          >
            {t('pages:handOver/resume', { to: t(`programme:programmes/${to}/short`) })}
          </Button>
        )}
      </div>
    </div>
  );
}
