// What events are written with: their format, limits and order. Apart from their schemas, which a start with nothing stored does without.
import { type Day, isDay } from '../model/calendar.ts';
import type { CourseEvent, NewEvent } from './event.ts';
import type { SetAside } from './migrations.ts';

/** The format in which events are written now. Older ones are brought up to it by the steps of `migrations.ts`. */
export const EVENT_VERSION = 1;

/** Longest label, name of an activity, reason and remark in characters. */
export const TEXT_LIMITS = { label: 40, activity: 60, reason: 500, remark: 4000 } as const;

/** Whether an event may have this day: years 1900 to 2199, so that counting weeks and durations back from it stays within the calendar. */
export function isEventDay(day: Day): boolean {
  return isDay(day) && day >= '1900' && day < '2200';
}

/**
 * The new events with order and moment, to be appended to the earlier ones. `at` is the moment of writing, ISO 8601 in UTC,
 * one for the whole batch. The order goes on from the last event, also where a damaged one was set aside.
 */
export function stamped(earlier: readonly CourseEvent[], events: readonly NewEvent[], at: string): CourseEvent[] {
  const last = earlier.at(-1)?.seq ?? 0;
  return events.map((event, place) => ({ ...event, seq: last + 1 + place, at }));
}

/** A course as it is stored: the format, its events, and what earlier readings set aside. */
export function storedForm(events: readonly CourseEvent[], setAside: readonly SetAside[]): unknown {
  return { version: EVENT_VERSION, events, ...(setAside.length === 0 ? {} : { setAside }) };
}
