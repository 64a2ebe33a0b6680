// A course as it stood on a day: what had happened by then, by the days of the acts themselves. What was taken back later counts as never done, as it does today.
import { type CourseState, fold } from '../course/course.ts';
import { effectiveEvents } from '../course/effective-events.ts';
import type { CourseEvent } from '../course/event.ts';
import type { Day } from '../model/calendar.ts';

/**
 * The events that belong to the day or before it. An act of a contact belongs to the contact's day unless it has one of its own; an act without any day (a change
 * of role or place) belongs to the day of what was done before it.
 */
function eventsUntil(events: readonly CourseEvent[], day: Day): readonly CourseEvent[] {
  const contactDays = new Map<number, Day>();
  let latest: Day = '';
  return effectiveEvents(events).events.filter((event) => {
    if (event.kind === 'contactOpened') contactDays.set(event.index, event.day);
    const own = dayOf(event, contactDays) ?? latest;
    // A correction of an earlier contact does not turn the clock back for what comes after it.
    if (own > latest) latest = own;
    return own <= day;
  });
}

function dayOf(event: CourseEvent, contactDays: ReadonlyMap<number, Day>): Day | undefined {
  if ('day' in event) return event.day;
  return 'contact' in event && typeof event.contact === 'number' ? contactDays.get(event.contact) : undefined;
}

/** The course on the day; undefined before it began. */
export function courseAsOf(events: readonly CourseEvent[], day: Day): CourseState | undefined {
  return fold(eventsUntil(events, day));
}

/** The days on which something was done or written down, each once, in order. */
export function daysOfActs(events: readonly CourseEvent[]): readonly Day[] {
  const contactDays = new Map<number, Day>();
  const days = effectiveEvents(events).events.flatMap((event) => {
    if (event.kind === 'contactOpened') contactDays.set(event.index, event.day);
    return dayOf(event, contactDays) ?? [];
  });
  return [...new Set(days)].toSorted();
}
