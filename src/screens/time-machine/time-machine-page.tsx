// The time machine: a course as it stood, or would stand, on another day, and as another edition of its programme would advise. It looks and changes nothing.
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { fold } from '../../course/course.ts';
import type { CourseEvent } from '../../course/event.ts';
import type { Day } from '../../model/calendar.ts';
import type { Programme } from '../../model/programme.ts';
import type { RegionSettings } from '../../model/settings.ts';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { FindingAddressProvider } from '../shared/finding-link.tsx';
import { examplePath, findingPath } from '../shared/paths.ts';
import { RoleProvider, useCourse, useRegions, useServices, useWords } from '../shared/services.ts';
import { DayPart } from './day-part.tsx';
import { EditionPart } from './edition-part.tsx';
import { PastedSubject } from './pasted-subject.tsx';
import { useExampleSubject } from './use-example-subject.ts';

/** The course that is looked at. */
export type Subject = {
  readonly programme: Programme;
  readonly events: readonly CourseEvent[];
  readonly name: string;
  /** The settings it is judged by. */
  readonly regions: readonly RegionSettings[];
  /** The day that is looked at first. */
  readonly day: Day;
  /** The example that it is. */
  readonly example?: string | undefined;
};

export function TimeMachinePage() {
  const { t } = useWords();
  const open = useOpenSubject();
  const [pasted, setPasted] = useState<Subject>();
  const example = useExampleSubject();
  const subject = pasted ?? example.subject ?? open;
  return (
    <PageFrame width="wide">
      <title>{t('app:app/titlePattern', { step: t('timeMachine:title') })}</title>
      <StepHeading focusKey="time-machine" lead={t('timeMachine:lead')}>
        {t('timeMachine:title')}
      </StepHeading>
      <PastedSubject onRead={setPasted} />
      {example.unknown === undefined ? null : (
        <p role="status">{t('timeMachine:unknownExample', { what: example.unknown })}</p>
      )}
      {subject === undefined ? (
        <p>{t('timeMachine:noCourse')}</p>
      ) : (
        <>
          <p className="time-subject">
            <strong>{subject.name}</strong>{' '}
            {subject.example === undefined ? null : (
              <Link to={examplePath(subject.example)}>{t('timeMachine:toExample')}</Link>
            )}
          </p>
          <AsItIs isOpen={subject === open} role={roleOf(subject)}>
            <DayPart key={`day ${subject.name}`} subject={subject} />
            <EditionPart key={`edition ${subject.name}`} subject={subject} />
          </AsItIs>
        </>
      )}
    </PageFrame>
  );
}

/** What is said and led to belongs to the course looked at: one that is not open has no questions to go to, and a clinician of its own. */
function AsItIs({
  isOpen,
  role,
  children,
}: {
  readonly isOpen: boolean;
  readonly role: string | undefined;
  readonly children: ReactNode;
}) {
  if (isOpen) return <>{children}</>;
  return (
    <RoleProvider value={role}>
      <FindingAddressProvider value={findingPath}>{children}</FindingAddressProvider>
    </RoleProvider>
  );
}

function roleOf({ events }: Subject): string | undefined {
  return fold(events)?.role;
}

/** The course open in this tab. */
function useOpenSubject(): Subject | undefined {
  const { t } = useWords();
  const events = useCourse((store) => store.events);
  const programme = useCourse((store) => store.programme);
  const label = useCourse((store) => store.state?.label);
  const regions = useRegions();
  const { today } = useServices();
  const day = today();
  if (programme === undefined) return undefined;
  const name = t('timeMachine:open', { programme: t(`programme:programmes/${programme.id}/short`) });
  return { programme, events, name: label === undefined ? name : `${name} · ${label}`, regions, day };
}
