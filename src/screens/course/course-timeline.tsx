// The course's line of weeks; a contact that was held leads to its plan.
import { Link } from 'react-router';
import type { CourseState } from '../../course/course.ts';
import type { Planned } from '../../engine/contacts.ts';
import type { Programme } from '../../model/programme.ts';
import { Timeline } from '../../ui/timeline.tsx';
import { timelineOf } from '../../view-models/timeline-view.ts';
import { contactPath } from '../shared/paths.ts';
import { useServices, useWords } from '../shared/services.ts';
import { timelineItems } from '../shared/timeline-items.ts';

type CourseTimelineProps = {
  readonly state: CourseState;
  readonly programme: Programme;
  readonly next: Planned | undefined;
};

export function CourseTimeline({ state, programme, next }: CourseTimelineProps) {
  const words = useWords();
  const { today } = useServices();
  const line = timelineOf(programme, state, today(), next);
  return (
    <Timeline
      label={words.t('pages:course/timeline')}
      items={timelineItems(line, words, (index) => contactPath(index, 'plan'))}
      renderLink={({ href, children }) => <Link to={href}>{children}</Link>}
    />
  );
}
