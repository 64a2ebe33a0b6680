// The line of weeks in words: done, now, planned, overdue, with dates, week numbers and how far off the time.
import type { KnownWords } from '../../documents/words.ts';
import type { TimelineProps } from '../../ui/timeline.tsx';
import { formatDay, formatWeekNumber } from '../../view-models/formats.ts';
import type { TimelineItem } from '../../view-models/timeline-view.ts';

/** The items as the timeline draws them. `hrefOf`: where a contact that was held leads; nowhere where left out. */
export function timelineItems(
  line: readonly TimelineItem[],
  words: KnownWords,
  hrefOf: (index: number) => string | undefined = () => undefined,
): TimelineProps['items'] {
  const { t } = words;
  return line.map((item) => ({
    id: `${item.contact} ${item.index ?? item.day}`,
    label: t(`app:contacts/${item.contact}/name`),
    detail: detailOf(item, words),
    state: item.state === 'skipped' ? 'planned' : item.state,
    icon: item.state === 'skipped' ? 'minus' : undefined,
    stateWord: t(`pages:course/states/${item.state}`),
    href: item.index === undefined ? undefined : hrefOf(item.index),
  }));
}

function detailOf(item: TimelineItem, { t, language }: KnownWords): string {
  const day = `${formatDay(item.day, 'short', language)}, ${formatWeekNumber(item.day, language)}`;
  if (item.index === undefined) {
    const due = t('pages:course/dueOn', { day });
    return item.state === 'overdue' ? `${due} · ${t('pages:course/late', { count: item.days })}` : due;
  }
  if (item.days === 0) return day;
  return `${day} · ${t(item.days < 0 ? 'pages:course/early' : 'pages:course/late', { count: Math.abs(item.days) })}`;
}
