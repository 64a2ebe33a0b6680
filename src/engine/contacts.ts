// Where in time: which contact is meant on a day, whether it is early or late, and when the next one is due.
import { addDays, daysBetween } from '../model/calendar.ts';
import type { Contact, Programme } from '../model/programme.ts';
import { isHeldFor } from '../model/programme-contacts.ts';

/** Days a contact may lie before or after its time before that is said. Source: clinical reading 0, "more than a week". */
const tolerance = 7;

/** A contact with the day it is planned for. */
export type Planned = { readonly contact: string; readonly week: number; readonly day: string };

/** The contact of the programme by id; an unknown id is an error of the caller. */
export function contactById(programme: Programme, id: string): Contact {
  const found = programme.contacts.find((one) => one.id === id);
  if (!found) throw new Error(`${programme.id}: no contact ${id}`);
  return found;
}

/**
 * The times of the programme from the day T = 0 for a patient in the group (every contact while none is known), a repeating contact as often as it
 * starts within `untilWeek`.
 */
export function plannedContacts(
  programme: Programme,
  firstDay: string,
  untilWeek: number,
  group?: string | undefined,
): readonly Planned[] {
  return programme.contacts
    .filter((one) => isHeldFor(one, group))
    .flatMap((one) => {
      const every = one.repeatsEveryWeeks;
      if (every === undefined) return [{ contact: one.id, week: one.week }];
      const times = Math.max(1, Math.floor((untilWeek - one.week) / every) + 1);
      return Array.from({ length: times }, (_, i) => ({ contact: one.id, week: one.week + i * every }));
    })
    .map(({ contact, week }) => ({ contact, week, day: addDays(firstDay, week * 7) }));
}

/** How a contact lies in time. `early` and `late`: more than a week before or after its planned time. */
export type Timing = { readonly weeks: number; readonly planned: number; readonly is: 'early' | 'on-time' | 'late' };

/** The timing of a contact held on a day. A repeating contact is measured against its nearest time. */
export function timingOf(programme: Programme, contact: string, firstDay: string, day: string): Timing {
  const passed = daysBetween(firstDay, day);
  const { week, repeatsEveryWeeks } = contactById(programme, contact);
  const repeats = repeatsEveryWeeks ? Math.max(0, Math.round((passed / 7 - week) / repeatsEveryWeeks)) : 0;
  const planned = week + repeats * (repeatsEveryWeeks ?? 0);
  const off = passed - planned * 7;
  return { weeks: passed / 7, planned, is: off < -tolerance ? 'early' : off > tolerance ? 'late' : 'on-time' };
}

/**
 * The contact meant on a day: of those after the last one held that are for the group, the nearest in time; a tie goes to the earlier.
 * @param held ids of the contacts held so far, in order
 */
export function suggestedContact(
  programme: Programme,
  firstDay: string,
  held: readonly string[],
  day: string,
  group?: string | undefined,
): string {
  const passed = daysBetween(firstDay, day);
  const last = held.at(-1);
  const lastPlace = last === undefined ? -1 : programme.contacts.findIndex((one) => one.id === last);
  const open = programme.contacts.filter(
    (one, i) => isHeldFor(one, group) && (i > lastPlace || (i === lastPlace && one.repeatsEveryWeeks)),
  );
  let best = open[0];
  for (const one of open) {
    if (best && Math.abs(one.week * 7 - passed) < Math.abs(best.week * 7 - passed)) best = one;
  }
  return best?.id ?? programme.contacts[programme.contacts.length - 1]?.id ?? '';
}

/**
 * The next contact after one held on a day, with its planned day. A time that is less than a week away is passed over
 * (`reading`: the programme's times are guiding).
 */
export function nextContact(
  programme: Programme,
  firstDay: string,
  contact: string,
  day: string,
  group?: string | undefined,
): Planned {
  const passed = daysBetween(firstDay, day) / 7;
  const place = programme.contacts.findIndex((one) => one.id === contact);
  const later = plannedContacts(programme, firstDay, passed + 16, group).filter((one) => {
    const order = programme.contacts.findIndex((known) => known.id === one.contact);
    const repeating = contactById(programme, one.contact).repeatsEveryWeeks !== undefined;
    return (order > place || (order === place && repeating)) && daysBetween(day, one.day) >= tolerance;
  });
  const next = later[0];
  if (!next) throw new Error(`${programme.id}: no contact after ${contact}; the last one must repeat`);
  return next;
}
