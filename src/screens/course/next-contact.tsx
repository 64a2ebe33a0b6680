// What happens next: go on with the open contact, or open one. The app suggests by the date; the clinician may choose any.
import { type FormEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { openContact } from '../../course/commands.ts';
import type { CourseState } from '../../course/course.ts';
import { hasParts, isMaybe, isText } from '../../course/readable.ts';
import type { Programme } from '../../model/programme.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { readContactDay } from '../../view-models/contact-day.ts';
import { formatWeekNumber } from '../../view-models/formats.ts';
import { stepToResume } from '../../view-models/step-view.ts';
import { suggestedFor } from '../../view-models/timeline-view.ts';
import { courseMemory } from '../shared/course-memory.ts';
import { contactPath } from '../shared/paths.ts';
import { refusalOf } from '../shared/refusal.ts';
import { useAct, usePreferences, useServices, useWords } from '../shared/services.ts';
import { useDesk } from '../shared/use-desk.ts';

/** What is filled in of a contact not opened yet. */
type OpenDraft = { readonly day: string | undefined; readonly contact: string | undefined };
const NOTHING: OpenDraft = { day: undefined, contact: undefined };
const useOpenDraft = courseMemory<OpenDraft>(
  'next',
  NOTHING,
  hasParts<OpenDraft>({ day: isMaybe(isText), contact: isMaybe(isText) }),
);

type NextContactProps = { readonly state: CourseState; readonly programme: Programme };

export function NextContact({ state, programme }: NextContactProps) {
  const { t } = useWords();
  const open = state.contacts.find((one) => one.closed === undefined);
  if (state.status === 'ended' && open === undefined) return null;
  return (
    <section className="start-card" aria-labelledby="course-next">
      <h2 id="course-next">{t(open === undefined ? 'pages:course/openNext' : 'pages:course/now')}</h2>
      {open === undefined ? (
        <OpenForm state={state} programme={programme} />
      ) : (
        <OpenContact index={open.index} contact={open.contact} />
      )}
    </section>
  );
}

function OpenContact({ index, contact }: { readonly index: number; readonly contact: string }) {
  const { t } = useWords();
  const desk = useDesk(index);
  const name = t(`app:contacts/${contact}/name`);
  const step = desk === undefined ? 'plan' : stepToResume(desk);
  return (
    <>
      <p>{t('pages:course/contactOpen', { contact: name })}</p>
      <p className="actions">
        <Link className="button" data-variant="primary" to={contactPath(index, step)}>
          {t('app:common/continue')}
        </Link>
        {step === 'plan' ? null : (
          <Link className="button" to={contactPath(index, 'plan')}>
            {t('pages:course/toPlan')}
          </Link>
        )}
      </p>
    </>
  );
}

function OpenForm({ state, programme }: NextContactProps) {
  const words = useWords();
  const { t, language } = words;
  const { today } = useServices();
  const { preferences } = usePreferences();
  const act = useAct();
  const navigate = useNavigate();
  const { value: draft, change, remember } = useOpenDraft(state.contacts.length);
  const dayText = draft.day ?? t('app:start/todayText');
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<string>();
  const read = readContactDay(dayText, today(), language, state.contacts.at(-1)?.day ?? state.startDay);
  const suggested = suggestedFor(programme, state, read.ok ? read.day : today());
  const contact = draft.contact ?? suggested;
  const named = (id: string) => t(`app:contacts/${id}/name`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!read.ok) return;
    const { day } = read;
    const result = act((open) => openContact(open.state, open.programme, { contact, day }));
    if (!result.ok) return setProblem(refusalOf(result, words));
    remember(NOTHING);
    const sheet = preferences.layout?.[state.role] === 'sheet';
    void navigate(contactPath(state.contacts.length, sheet ? 'ark' : (programme.steps[0]?.id ?? 'plan')));
  };
  return (
    <form className="step-like" noValidate aria-label={t('pages:course/openNext')} onSubmit={submit}>
      {problem === undefined ? null : <Banner tone="caution" noun={t('app:common/notice')} heading={problem} />}
      <TextField
        id="next-day"
        label={t('app:start/day')}
        hint={t('app:start/firstDayHint')}
        width="medium"
        value={dayText}
        echo={read.ok ? `${read.words}, ${formatWeekNumber(read.day, language)}` : undefined}
        error={read.ok || !tried ? undefined : t(`pages:errors/field/${read.problem}`, read.values)}
        onCommit={(day) => change((before) => ({ ...before, day }))}
      />
      <SelectField
        id="next-contact"
        label={t('pages:course/which')}
        hint={t('pages:course/suggestedContact', { contact: named(suggested) })}
        value={contact}
        options={programme.contacts.map((one) => ({
          value: one.id,
          label: one.id === suggested ? t('pages:course/suggestedOption', { contact: named(one.id) }) : named(one.id),
        }))}
        onChange={(next) => change((before) => ({ ...before, contact: next }))}
      />
      <p className="actions">
        <Button variant="primary" type="submit">
          {t('pages:course/openAction', { contact: named(contact) })}
        </Button>
      </p>
    </form>
  );
}
