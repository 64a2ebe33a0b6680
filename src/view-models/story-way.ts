// The way of a story so far, contact by contact: how it stood at each, and what decided where it went on to.
import type { Judgement, Recommendation } from '../engine/judge.ts';
import type { Day } from '../model/calendar.ts';
import type { Desk } from './desk.ts';

/** One contact on the way. */
export type WayStop = {
  readonly index: number;
  readonly contact: string;
  readonly day: Day;
  readonly status: Judgement['status'];
  /** Confirmed, else suggested. */
  readonly group: string | undefined;
  /** What sends the patient somewhere or says how the course goes on; the rest of the plan stands beside it. */
  readonly decisive: readonly Recommendation[];
};

/** The stops of the desks, in order. */
export function storyWay(desks: readonly Desk[]): readonly WayStop[] {
  return desks.map(({ contact, judgement }) => ({
    ...{ index: contact.index, contact: contact.contact, day: contact.day, status: judgement.status },
    group: judgement.group.confirmed ?? judgement.group.suggested,
    decisive: judgement.recommendations.filter(isDecisive),
  }));
}

function isDecisive({ rule }: Recommendation): boolean {
  const { effect, kind, urgency } = rule.advice;
  return urgency === 'acute' || effect !== 'beside' || kind === 'referral' || kind === 'imaging';
}
