// What follows from the contacts and groups of a programme. Apart from its schemas, which the start does without.
import type { Contact, Group, Programme } from './programme.ts';

/** The contact an example is at: by its id, or by its place (`first`, `follow-up`) in rules that programmes share. */
export function contactOfExample(programme: Pick<Programme, 'contacts'>, contact: string): Contact | undefined {
  const place = contact === 'first' ? 0 : contact === 'follow-up' ? 1 : undefined;
  return place === undefined ? programme.contacts.find((one) => one.id === contact) : programme.contacts[place];
}

/** Whether the contact is held for a patient in this group; while no group is known, every contact may be. */
export function isHeldFor(contact: Contact, group: string | undefined): boolean {
  return contact.groups === undefined || group === undefined || contact.groups.includes(group);
}

/** The weeks at which a course of the programme can be taken over: those of its contacts, but for the repeating one. */
export function startWeeksOf(programme: Pick<Programme, 'contacts'>): readonly number[] {
  return programme.contacts.filter((one) => one.repeatsEveryWeeks === undefined).map((one) => one.week);
}

/** What the group is in any programme's terms; undefined where the programme says nothing of it. */
export function pictureOfGroup({ groups }: Pick<Programme, 'groups'>, group: string | undefined): Group['picture'] {
  return groups.find((one) => one.id === group)?.picture;
}
