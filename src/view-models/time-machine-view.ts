// A course seen on another day: where it stood, what was due and overdue, what comes next, and by which settings. It is the course's own views, handed another
// day than today.
import type { CourseState } from '../course/course.ts';
import type { CourseEvent } from '../course/event.ts';
import { addDays, type Day, wholeWeeksBetween } from '../model/calendar.ts';
import type { Programme } from '../model/programme.ts';
import type { RegionSettings } from '../model/settings.ts';
import { settingsOn } from '../model/settings-in-force.ts';
import { courseAsOf, daysOfActs } from './course-as-of.ts';
import { type Desk, deskFor } from './desk.ts';
import { formatDayInWords, type Language } from './formats.ts';
import { type ReferralView, referralsOf } from './referrals-view.ts';
import { successorOn } from './regions.ts';
import { type TimelineItem, timelineOf } from './timeline-view.ts';
import { readDaysAhead } from './typed-days-ahead.ts';
import { parseTypedDay, type TypedDay } from './typed-input.ts';

/** The course on a day. */
export type DayView = {
  readonly day: Day;
  /** Undefined before the course began. */
  readonly state: CourseState | undefined;
  /** The last contact held by then. */
  readonly desk: Desk | undefined;
  /** Whole weeks since the first contact (T = 0); negative before it. */
  readonly weeks: number;
  readonly timeline: readonly TimelineItem[];
  readonly referrals: readonly ReferralView[];
  /** The settings in force on the day. */
  readonly settings: RegionSettings | undefined;
};

/** A day worth going to, with what happens then. */
export type Mark = {
  readonly day: Day;
  readonly what: 'act' | 'planned' | 'due' | 'settings' | 'today';
  /** The contact planned, or the recipient whose reply is due. */
  readonly about: string | undefined;
};

/** Years before and after the course that the machine goes to. */
const REACH_DAYS = 366;

/** The first and last day the machine goes to: a year on either side of what happened. */
export function reachOf(events: readonly CourseEvent[], today: Day): { readonly from: Day; readonly to: Day } {
  const days = [...daysOfActs(events), today].toSorted();
  return { from: addDays(days[0] ?? today, -REACH_DAYS), to: addDays(days.at(-1) ?? today, REACH_DAYS) };
}

/** The day typed: as everywhere, or ahead ("om 3 uger"). */
export function readDay(text: string, today: Day, language: Language): TypedDay {
  const read = parseTypedDay(text, today, language);
  if (read.ok || !/^\s*(?:om|in)\s/i.test(text)) return read;
  const ahead = readDaysAhead(text, today, REACH_DAYS, language);
  return ahead.ok
    ? {
        ok: true,
        day: addDays(today, ahead.days),
        words: formatDayInWords(addDays(today, ahead.days), language),
        approximate: false,
      }
    : read;
}

/** The course on the day. */
export function dayView(
  programme: Programme,
  events: readonly CourseEvent[],
  day: Day,
  regions: readonly RegionSettings[],
): DayView {
  const state = courseAsOf(events, day);
  const whole = courseAsOf(events, '9999-12-31');
  const desk = state === undefined ? undefined : deskFor(programme, state, state.contacts.length - 1, regions);
  const region = (state ?? whole)?.region ?? '';
  return {
    ...{ day, state, desk },
    weeks: whole === undefined ? 0 : wholeWeeksBetween(whole.firstContactDay, day),
    timeline: state === undefined ? [] : timelineOf(programme, state, day, desk?.judgement.next),
    referrals: state === undefined ? [] : referralsOf(programme, state, day),
    settings: settingsOn(regions, region, day) ?? successorOn(regions, region, day),
  };
}

/** The days worth going to, in order: acts, planned contacts, replies due, a change of settings, today. */
export function marksOf(
  programme: Programme,
  events: readonly CourseEvent[],
  today: Day,
  regions: readonly RegionSettings[],
): readonly Mark[] {
  const end = dayView(programme, events, '9999-12-31', regions);
  const reach = reachOf(events, today);
  const planned = end.timeline.filter((one) => one.index === undefined);
  const region = end.state?.region ?? '';
  const changes = regions.filter((one) => one.region === region && one.validTo !== undefined);
  const marks: readonly Mark[] = [
    ...daysOfActs(events).map((day): Mark => ({ day, what: 'act', about: undefined })),
    ...planned.map((one): Mark => ({ day: one.day, what: 'planned', about: one.contact })),
    ...end.referrals.flatMap((one): readonly Mark[] =>
      one.due === undefined ? [] : [{ day: addDays(one.due, 1), what: 'due', about: one.recipient }],
    ),
    ...changes.flatMap((one): readonly Mark[] =>
      one.validTo === undefined ? [] : [{ day: addDays(one.validTo, 1), what: 'settings', about: undefined }],
    ),
    { day: today, what: 'today', about: undefined },
  ];
  const order = ['act', 'planned', 'due', 'settings', 'today'];
  return marks
    .filter((one) => one.day >= reach.from && one.day <= reach.to)
    .toSorted((a, b) => a.day.localeCompare(b.day) || order.indexOf(a.what) - order.indexOf(b.what));
}
