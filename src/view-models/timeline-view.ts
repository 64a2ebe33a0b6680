// The course along the programme's weeks: done, now, planned, overdue. Follows the facts; a contact may fall early or late.
import type { CourseState } from '../course/course.ts';
import { type Planned, plannedContacts, suggestedContact, timingOf } from '../engine/contacts.ts';
import { addDays, daysBetween } from '../model/calendar.ts';
import type { Programme } from '../model/programme.ts';

/** One contact on the line. `days`: days off the planned time, negative is early. */
export type TimelineItem = {
  readonly contact: string;
  readonly index: number | undefined;
  readonly day: string;
  readonly state: 'done' | 'now' | 'planned' | 'overdue' | 'skipped';
  readonly days: number;
  readonly timing: 'early' | 'on-time' | 'late' | undefined;
};

/** Days after its planned time before a contact counts as overdue. */
const grace = 7;

/** The line of a course as of a day. Contacts before the placement are left out; after an end nothing is planned. */
export function timelineOf(
  programme: Programme,
  state: CourseState,
  today: string,
  next: Planned | undefined,
): readonly TimelineItem[] {
  const held = state.contacts.map((one): TimelineItem => {
    const timing = timingOf(programme, one.contact, state.firstContactDay, one.day);
    const days = daysBetween(addDays(state.firstContactDay, timing.planned * 7), one.day);
    const now = one.closed === undefined && state.status === 'open';
    return {
      contact: one.contact,
      index: one.index,
      day: one.day,
      state: now ? 'now' : 'done',
      days,
      timing: timing.is,
    };
  });
  const lastWeek = Math.max(state.startWeek, ...state.contacts.map((one) => weekOf(programme, one.contact)));
  const ahead = plannedContacts(programme, state.firstContactDay, lastWeek, groupOf(state)).filter((one) => {
    const order = weekOf(programme, one.contact);
    return state.contacts.length === 0 ? order >= state.startWeek : order > lastWeek;
  });
  const firstDue = next === undefined ? undefined : next.day;
  const planned = state.status === 'ended' ? [] : ahead.map((one): TimelineItem => plannedItem(one, today, firstDue));
  return [...held, ...planned];
}

function plannedItem(one: Planned, today: string, firstDue: string | undefined): TimelineItem {
  const days = daysBetween(one.day, today);
  const passedOver = firstDue !== undefined && one.day < firstDue;
  const state = passedOver ? 'skipped' : days > grace ? 'overdue' : 'planned';
  return { contact: one.contact, index: undefined, day: one.day, state, days, timing: undefined };
}

function weekOf(programme: Programme, contact: string): number {
  return programme.contacts.find((one) => one.id === contact)?.week ?? 0;
}

/** The group confirmed last. */
function groupOf(state: CourseState): string | undefined {
  return state.contacts.findLast((one) => one.group !== undefined)?.group?.group;
}

/** The contact that the app suggests on a day. */
export function suggestedFor(programme: Programme, state: CourseState, day: string): string {
  const held = state.contacts.map((one) => one.contact);
  if (held.length === 0 && state.startWeek > 0) {
    return (
      programme.contacts.find((one) => one.week === state.startWeek)?.id ??
      suggestedContact(programme, state.firstContactDay, held, day, groupOf(state))
    );
  }
  return suggestedContact(programme, state.firstContactDay, held, day, groupOf(state));
}
