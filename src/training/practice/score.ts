// PRACTICE: the marks. Ten points a case, over what can be asked of it; what endangers a patient outweighs everything. Every mistake carries the rules and answers that
// tell why, so that nothing is ever just wrong.
import type { WithheldRule } from '../../engine/judge.ts';
import type { Rule, Urgency } from '../../model/rule.ts';
import { markAction } from './mark-action.ts';
import { markFlags, markGroup, markRecipient, markUrgency } from './mark-parts.ts';
import type { Action, Solution } from './solution.ts';

/** What a learner answers. Flags by finding; a group or recipient may be `NONE`. What is left out is not answered. */
export type LearnerAnswer = {
  readonly flags: Readonly<Record<string, 'red' | 'yellow'>>;
  readonly group?: string | undefined;
  readonly actions: readonly Action[];
  readonly urgency?: Urgency | undefined;
  readonly recipient?: string | undefined;
};

export const parts = ['flags', 'group', 'action', 'urgency', 'recipient'] as const;
export type Part = (typeof parts)[number];

/** Points of each part out of ten. */
const weights: Readonly<Record<Part, number>> = { flags: 2, group: 1, action: 3, urgency: 2, recipient: 2 };

/** `critical`: the round is not passed. `safety`: said before the others. */
export type Severity = 'critical' | 'safety' | 'other';

/** What may go wrong, the worst first. */
export const mistakeKinds = [
  ...['ended-acute', 'missed-acute', 'ended-unasked', 'not-asked', 'too-late', 'hand-over-missed', 'red-missed'],
  ...['too-urgent', 'action-missed', 'action-extra', 'group-wrong', 'recipient-wrong'],
  ...['yellow-missed', 'flag-extra', 'flag-colour'],
] as const;
export type MistakeKind =
  | 'ended-acute'
  | 'missed-acute'
  | 'ended-unasked'
  | 'not-asked'
  | 'too-late'
  | 'hand-over-missed'
  | 'red-missed'
  | 'too-urgent'
  | 'action-missed'
  | 'action-extra'
  | 'group-wrong'
  | 'recipient-wrong'
  | 'yellow-missed'
  | 'flag-extra'
  | 'flag-colour';

/** One mistake with its why. */
export type Mistake = {
  readonly part: Part;
  readonly is: MistakeKind;
  /** What it is about: an action, a group, a recipient, an urgency or a finding. */
  readonly about: readonly string[];
  /** Rules that say what is right. */
  readonly rules: readonly Rule[];
  /** Answers of the case that decide, or questions that are open. */
  readonly findings: readonly string[];
  /** A rule that would say what the learner said, with the reason why it does not. */
  readonly withheld?: WithheldRule | undefined;
};

/** One part as marked; `share` from 0 to 1. */
export type PartMark = { readonly part: Part; readonly share: number; readonly mistakes: readonly Mistake[] };

/** A case as marked. */
export type CaseMark = {
  /** From -10 to 10. */
  readonly points: number;
  /** Parts that could be asked of the case. */
  readonly parts: readonly PartMark[];
  readonly mistakes: readonly Mistake[];
  readonly isCritical: boolean;
};

const severities: Partial<Record<MistakeKind, Severity>> = {
  'ended-acute': 'critical',
  'missed-acute': 'critical',
  // Unknown is never no: whoever takes it for one lets the next acute patient go.
  'ended-unasked': 'critical',
  'not-asked': 'critical',
  'too-late': 'safety',
  'hand-over-missed': 'safety',
  'red-missed': 'safety',
};

export const severityOf = (kind: MistakeKind): Severity => severities[kind] ?? 'other';

/** Most points that a case can give beside such a mistake. */
const caps: Partial<Record<MistakeKind, number>> = {
  'ended-acute': -10,
  'missed-acute': 0,
  'ended-unasked': 0,
  'not-asked': 5,
  'too-late': 5,
  'hand-over-missed': 5,
};

/** Marks an answer. */
export function mark(solution: Solution, given: LearnerAnswer): CaseMark {
  const marked = [
    markFlags(solution, given),
    markGroup(solution, given),
    markAction(solution, given),
    markUrgency(solution, given),
    markRecipient(solution, given),
  ].filter((one) => one !== undefined);
  const mistakes = marked
    .flatMap((one) => one.mistakes)
    .toSorted((a, b) => mistakeKinds.indexOf(a.is) - mistakeKinds.indexOf(b.is));
  const whole = marked.reduce((sum, one) => sum + weights[one.part], 0);
  const reached = marked.reduce((sum, one) => sum + weights[one.part] * one.share, 0);
  const points = Math.round((reached / whole) * 100) / 10;
  return {
    points: Math.min(points, ...mistakes.map((one) => caps[one.is] ?? points)),
    ...{ parts: marked, mistakes },
    isCritical: mistakes.some((one) => severityOf(one.is) === 'critical'),
  };
}
