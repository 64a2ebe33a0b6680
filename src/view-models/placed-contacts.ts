// Which contact of the programme is meant, and on which day, where a course is told by weeks and dates. Pure; it checks nothing: a fault in what is told
// is found by whoever takes it in.
import { suggestedContact } from '../engine/contacts.ts';
import { addWeeks, type Day } from '../model/calendar.ts';
import type { Programme } from '../model/programme.ts';

/** A contact of the programme held on a day. */
export type Held = { readonly contact: string; readonly day: Day };

/** When a contact was held: in a week of the programme, on a day, or by its id; the first two may be given together. */
export type WhenTold = {
  readonly week?: number | undefined;
  readonly date?: Day | undefined;
  readonly contact?: string | undefined;
};

/** Where the course stands as the contact is held: T = 0, the contacts held before, and the group confirmed last. */
export type Reached = { readonly firstDay: Day; readonly held: readonly Held[]; readonly group: string | undefined };

/** The contact of the programme whose time the week is. */
export function contactOfWeek(programme: Programme, week: number): string | undefined {
  return programme.contacts.find(({ week: first, repeatsEveryWeeks: every }) => {
    const isRepeat = every !== undefined && week > first && (week - first) % every === 0;
    return week === first || isRepeat;
  })?.id;
}

/**
 * The contact with its day. A week means the programme's contact of that week, held on its planned day unless a date is given; a date alone means the
 * contact that the engine suggests for the day.
 */
export function placedContact(programme: Programme, { week, date, contact: named }: WhenTold, reached: Reached): Held {
  const { firstDay, held, group } = reached;
  const ids = held.map((other) => other.contact);
  const byWeek = week === undefined ? undefined : contactOfWeek(programme, week);
  const contact = named ?? byWeek ?? suggestedContact(programme, firstDay, ids, date ?? firstDay, group);
  return { contact, day: date ?? addWeeks(firstDay, week ?? plannedWeek(programme, contact, ids)) };
}

/** The week of a contact; of a repeating one, its next time. */
function plannedWeek(programme: Programme, contact: string, held: readonly string[]): number {
  const known = programme.contacts.find((one) => one.id === contact);
  const times = held.filter((id) => id === contact).length;
  return (known?.week ?? 0) + times * (known?.repeatsEveryWeeks ?? 0);
}
