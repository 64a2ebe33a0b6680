// Where one is in an example, and what is one step on or back from there. A step shows the question of a contact, then its answer; a branch goes along
// the contacts by itself.

/** A contact (from 0) with its question, its answer or the branch beside it; or the whole way, after the last. */
export type StoryPlace =
  | { readonly at: number; readonly shows: 'question' | 'answer' | 'branch' }
  | { readonly at: 'end'; readonly shows: 'way' };

/** The whole way. */
export const theEnd: StoryPlace = { at: 'end', shows: 'way' };

/** One step on among so many contacts; undefined where there is none. */
export function stepOn({ at, shows }: StoryPlace, contacts: number): StoryPlace | undefined {
  if (at === 'end') return undefined;
  const isLast = at >= contacts - 1;
  if (shows === 'question') return { at, shows: 'answer' };
  if (shows === 'answer') return isLast ? theEnd : { at: at + 1, shows: 'question' };
  return isLast ? undefined : { at: at + 1, shows: 'branch' };
}

/** One step back; undefined at the beginning. */
export function stepBack({ at, shows }: StoryPlace, contacts: number): StoryPlace | undefined {
  if (at === 'end') return { at: contacts - 1, shows: 'answer' };
  if (shows === 'answer') return { at, shows: 'question' };
  if (at === 0) return undefined;
  return { at: at - 1, shows: shows === 'branch' ? 'branch' : 'answer' };
}

/** From a contact to the branch beside it, and from the branch back to the contact's answer. */
export function branchOrBack({ at, shows }: StoryPlace, contacts: number): StoryPlace {
  const contact = at === 'end' ? contacts - 1 : at;
  return { at: contact, shows: shows === 'branch' ? 'answer' : 'branch' };
}
