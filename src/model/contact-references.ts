// Part of the door of a programme: its contacts run forwards, are for somebody, and every one of them is reached.
import type { Problem } from './parse-programme.ts';
import type { Contact, Programme } from './programme.ts';
import { isHeldFor } from './programme-contacts.ts';

/** What is wrong with the contacts of a programme. */
export function contactReferences(programme: Programme): readonly Problem[] {
  return [...contactOrder(programme), ...contactGroups(programme), ...unreached(programme)];
}

/** Weeks run forwards and only the last contact repeats, so that no course loops without time passing and none runs out. */
function contactOrder(programme: Programme): readonly Problem[] {
  const backwards = programme.contacts.filter((one, i) => i > 0 && one.week <= (programme.contacts[i - 1]?.week ?? 0));
  const last = programme.contacts.at(-1);
  const repeating = programme.contacts.filter((one) => one.repeatsEveryWeeks !== undefined);
  return [
    ...backwards.map((one) => ({ check: 'weeks-backwards', place: one.id, detail: String(one.week) })),
    ...repeating.filter((one) => one !== last).map((one) => ({ check: 'repeat-not-last', place: one.id, detail: '' })),
    ...repeating
      .filter((one) => (one.repeatsEveryWeeks ?? 0) <= 0)
      .map((one) => ({ check: 'cycle-without-time', place: one.id, detail: String(one.repeatsEveryWeeks) })),
    ...(last && last.repeatsEveryWeeks === undefined
      ? [{ check: 'no-further-contact', place: last.id, detail: '' }]
      : []),
  ];
}

/** Contacts of some groups alone: the groups exist, and the first and the repeating contact are everybody's, so that no course runs out. */
function contactGroups({ contacts, groups }: Programme): readonly Problem[] {
  const last = contacts.at(-1);
  const everybodys = contacts.filter((one, i) => one.groups !== undefined && (i === 0 || one === last));
  return [
    ...contacts.flatMap((one) =>
      (one.groups ?? [])
        .filter((id) => !groups.some((group) => group.id === id))
        .map((detail) => ({ check: 'unknown-group', place: one.id, detail })),
    ),
    ...everybodys.map((one) => ({ check: 'not-for-everybody', place: one.id, detail: String(one.groups) })),
  ];
}

/** Weeks from one contact to the next below which the next is passed over. */
const LEAST_WEEKS = 1;

/** A contact that no course comes to: for every group it stands less than a week after the one before it, and is passed over. */
function unreached({ contacts, groups }: Programme): readonly Problem[] {
  const isReached = (contact: Contact) =>
    [undefined, ...groups.map((one) => one.id)].some((group) => {
      const held = contacts.filter((one) => isHeldFor(one, group));
      const place = held.indexOf(contact);
      const gap = contact.week - (held[place - 1]?.week ?? 0);
      // Weeks that run backwards are a fault of their own.
      return place === 0 || (place > 0 && (gap >= LEAST_WEEKS || gap <= 0));
    });
  return contacts
    .filter((one) => !isReached(one))
    .map((one) => ({ check: 'unreachable-contact', place: one.id, detail: String(one.week) }));
}
