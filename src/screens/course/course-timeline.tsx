// The line of weeks in words: done, now, planned, overdue, with dates, week numbers and how far off the time.
import { Link } from 'react-router';
import type { CourseState } from '../../course/course.ts';
import type { Planned } from '../../engine/contacts.ts';
import type { Programme } from '../../model/programme.ts';
import { Timeline } from '../../ui/timeline.tsx';
import { formatDay, formatWeekNumber } from '../../view-models/formats.ts';
import { type TimelineItem, timelineOf } from '../../view-models/timeline-view.ts';
import { contactPath } from '../shared/paths.ts';
import { useServices, useWords } from '../shared/services.ts';

type CourseTimelineProps = {
  readonly state: CourseState;
  readonly programme: Programme;
  readonly next: Planned | undefined;
};

export function CourseTimeline({ state, programme, next }: CourseTimelineProps) {
  const words = useWords();
  const { t } = words;
  const { today } = useServices();
  return (
    <Timeline
      label={t('pages:course/timeline')}
      items={timelineOf(programme, state, today(), next).map((item) => ({
        id: `${item.contact} ${item.index ?? item.day}`,
        label: t(`app:contacts/${item.contact}/name`),
        detail: detailOf(item, words),
        state: item.state === 'skipped' ? 'planned' : item.state,
        icon: item.state === 'skipped' ? 'minus' : undefined,
        stateWord: t(`pages:course/states/${item.state}`),
        href: item.index === undefined ? undefined : contactPath(item.index, 'plan'),
      }))}
      renderLink={({ href, children }) => <Link to={href}>{children}</Link>}
    />
  );
}

function detailOf(item: TimelineItem, { t, language }: ReturnType<typeof useWords>): string {
  const day = `${formatDay(item.day, 'short', language)}, ${formatWeekNumber(item.day, language)}`;
  if (item.index === undefined) {
    const due = t('pages:course/dueOn', { day });
    return item.state === 'overdue' ? `${due} · ${t('pages:course/late', { count: item.days })}` : due;
  }
  if (item.days === 0) return day;
  return `${day} · ${t(item.days < 0 ? 'pages:course/early' : 'pages:course/late', { count: Math.abs(item.days) })}`;
}
