// The patient in this tab: go on where it was left, or clear it.
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../ui/button.tsx';
import { formatDay } from '../../view-models/formats.ts';
import { stepToResume } from '../../view-models/step-view.ts';
import { momentInWords } from '../shared/local-moment.ts';
import { contactPath, paths } from '../shared/paths.ts';
import { ReferralNewsLine } from '../shared/referral-news.tsx';
import { useCourse, usePreferences, useServices, useWords } from '../shared/services.ts';
import { useDesk } from '../shared/use-desk.ts';

type OpenCourseProps = { readonly onNewPatient: () => void };

export function OpenCourse({ onNewPatient }: OpenCourseProps) {
  const { t, language } = useWords();
  const { today } = useServices();
  const { preferences } = usePreferences();
  const navigate = useNavigate();
  const primary = useRef<HTMLButtonElement>(null);
  const state = useCourse((store) => store.state);
  const last = useCourse((store) => store.events.at(-1));
  const desk = useDesk();
  useEffect(() => primary.current?.focus(), []);
  if (state === undefined || last === undefined) return null;
  const closed = desk === undefined || desk.contact.closed !== undefined || state.status === 'ended';
  const step = desk === undefined ? undefined : stepToResume(desk);
  const sheet = preferences.layout?.[state.role] === 'sheet' && step !== 'plan';
  const target =
    desk === undefined || step === undefined || closed
      ? paths.course
      : contactPath(desk.contact.index, sheet ? 'ark' : step);
  const contact = desk === undefined ? undefined : t(`app:contacts/${desk.contact.contact}/name`);
  const started = { day: formatDay(state.startDay, 'short', language), week: state.startWeek };
  return (
    <section className="start-card" aria-labelledby="open-course">
      <p className="caps">{t('app:start/openHeading')}</p>
      <h2 id="open-course">{t('app:start/continue', { time: momentInWords(last.at, today(), language) })}</h2>
      <p>
        {state.label === undefined ? null : <strong className="start-label">{state.label}</strong>}
        {contact === undefined || step === undefined
          ? t('app:start/started', started)
          : closed
            ? t('app:start/resumeClosed', { contact })
            : t('app:start/resumeAt', { contact, step: t(`programme:steps/${step}`) })}
      </p>
      <ReferralNewsLine />
      <div className="actions">
        <Button variant="primary" ref={primary} onClick={() => void navigate(target)}>
          {t('app:start/continueAction')}
        </Button>
        <Button onClick={onNewPatient}>{t('app:start/newPatient')}</Button>
      </div>
    </section>
  );
}
