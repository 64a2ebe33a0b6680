// What the course's referrals say of the findings that nobody is asked about: whether a reply is awaited or has come.
import type { Value } from '../model/finding.ts';
import type { Programme } from '../model/programme.ts';
import type { ReplyFinding } from '../model/reply-finding.ts';
import type { CourseContact, CourseState, Referral } from './course.ts';

type Made = { readonly contact: number; readonly referral: Referral };

/**
 * The derived findings at the contact with this place, those that are not there left out. Only referrals of contacts before it count: where a referral is
 * made, the recommendation behind it stands in that contact's plan and note, and what the reply changes is changed at a contact after it.
 * `received` holds until a clinician has followed or declined what takes the reply up, so that a contact at which something acute came
 * first does not lose it, and nobody is told twice. A referral that came back without the patient having been seen counts as not made.
 */
export function replyFacts(programme: Programme, state: CourseState, index: number): Readonly<Record<string, Value>> {
  const known = programme.replies.flatMap((reply) => {
    const value = valueAt(reply, state, index);
    return value === undefined ? [] : [[reply.finding, value] as const];
  });
  return Object.fromEntries(known);
}

function valueAt(reply: ReplyFinding, state: CourseState, index: number): 'awaited' | 'received' | undefined {
  const now = state.contacts[index];
  const last = madeBefore(reply, state, index).at(-1);
  if (now === undefined || last === undefined) return undefined;
  const came = last.referral.reply;
  if (came === undefined || !isAtHand(came.day, now)) return 'awaited';
  if (came.outcome === 'returned') return undefined;
  const since = state.contacts.slice(last.contact + 1, index);
  return since.some((one) => one.decisions[reply.takenUpBy] !== undefined) ? undefined : 'received';
}

/** The latest referral of each rule at each contact before the place, in the order of the contacts. */
function madeBefore(reply: ReplyFinding, state: CourseState, index: number): readonly Made[] {
  return state.contacts.slice(0, index).flatMap((one) =>
    reply.rules.flatMap((rule) => {
      const referral = one.referrals.findLast((made) => made.rule === rule);
      return referral === undefined ? [] : [{ contact: one.index, referral }];
    }),
  );
}

/** A closed contact is judged by what had come when it was closed: a later reply does not change what was advised then. */
function isAtHand(day: string, { closed }: CourseContact): boolean {
  return closed === undefined || day <= closed.day;
}
