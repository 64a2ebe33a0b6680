// The time machine: a course as it stood, or would stand, on another day, and as another edition of its programme would advise. It looks and changes nothing.
import { useState } from 'react';
import type { CourseEvent } from '../../course/event.ts';
import type { Programme } from '../../model/programme.ts';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { useCourse, useWords } from '../shared/services.ts';
import { DayPart } from './day-part.tsx';
import { EditionPart } from './edition-part.tsx';
import { PastedSubject } from './pasted-subject.tsx';

/** The course that is looked at. */
export type Subject = {
  readonly programme: Programme;
  readonly events: readonly CourseEvent[];
  readonly name: string;
};

export function TimeMachinePage() {
  const { t } = useWords();
  const open = useOpenSubject();
  const [pasted, setPasted] = useState<Subject>();
  const subject = pasted ?? open;
  return (
    <PageFrame width="wide">
      <title>{t('app:app/titlePattern', { step: t('timeMachine:title') })}</title>
      <StepHeading focusKey="time-machine" lead={t('timeMachine:lead')}>
        {t('timeMachine:title')}
      </StepHeading>
      <PastedSubject onRead={setPasted} />
      {subject === undefined ? (
        <p>{t('timeMachine:noCourse')}</p>
      ) : (
        <>
          <p className="time-subject">
            <strong>{subject.name}</strong>
          </p>
          <DayPart key={`day ${subject.name}`} subject={subject} />
          <EditionPart key={`edition ${subject.name}`} subject={subject} />
        </>
      )}
    </PageFrame>
  );
}

/** The course open in this tab. */
function useOpenSubject(): Subject | undefined {
  const { t } = useWords();
  const events = useCourse((store) => store.events);
  const programme = useCourse((store) => store.programme);
  const label = useCourse((store) => store.state?.label);
  if (programme === undefined) return undefined;
  const name = t('timeMachine:open', { programme: t(`programme:programmes/${programme.id}/short`) });
  return { programme, events, name: label === undefined ? name : `${name} · ${label}` };
}
