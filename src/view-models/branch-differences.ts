// A branch beside the story it left: what is otherwise in the answers, and what that makes otherwise in the judgement, each with why. Plain objects; both
// sides are the engine's own judgements.
import type { Judgement, Recommendation, WithheldRule } from '../engine/judge.ts';
import type { Value } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import type { Desk } from './desk.ts';

/** An answer that the branch gives otherwise; null is "not assessed", undefined no answer at all. */
export type ChangedAnswer = {
  readonly contact: number;
  readonly finding: string;
  readonly from: Value | null | undefined;
  readonly to: Value | null | undefined;
};

/** The plan where it is otherwise. `withheld` is left out for a rule that the branch's patient is not even withheld: it belongs to another group. */
export type PlanDifference =
  | { readonly kind: 'added'; readonly recommendation: Recommendation }
  | { readonly kind: 'removed'; readonly rule: Rule; readonly withheld: WithheldRule | undefined };

/** A value on both sides. */
type Pair<T> = { readonly from: T; readonly to: T };

/** A value on both sides, with the branch's recommendation that makes it so, where one does. */
type Decided<T> = Pair<T> & { readonly because: Recommendation | undefined };

/** What the judgement says otherwise; a part that is the same is left out. */
export type BranchDifferences = {
  readonly status: Decided<Judgement['status']> | undefined;
  /** The confirmed group, else the suggested one. */
  readonly group: Pair<string | undefined> | undefined;
  readonly next: Decided<Judgement['next']> | undefined;
  /** What comes first, most urgent first, then what falls away. */
  readonly plan: readonly PlanDifference[];
};

/** Every answer that the branch gives otherwise, up to the contact, in the order of contacts and questions. */
export function changedAnswers(
  original: readonly Desk[],
  branch: readonly Desk[],
  upTo: number,
): readonly ChangedAnswer[] {
  return branch.slice(0, upTo + 1).flatMap((desk, contact): readonly ChangedAnswer[] => {
    const before = original[contact]?.contact.answers ?? {};
    const now = desk.contact.answers;
    return desk.programme.findings
      .map(({ id }) => ({ contact, finding: id, from: before[id], to: now[id] }))
      .filter((one) => one.from !== one.to);
  });
}

/** How the branch is judged otherwise than the story at one contact. */
export function branchDifferences(original: Desk, branch: Desk): BranchDifferences {
  const [before, now] = [original.judgement, branch.judgement];
  const group = (one: Judgement) => one.group.confirmed ?? one.group.suggested;
  return {
    status:
      before.status === now.status ? undefined : { from: before.status, to: now.status, because: behindStatus(now) },
    group: group(before) === group(now) ? undefined : { from: group(before), to: group(now) },
    next: isSameContact(before.next, now.next)
      ? undefined
      : { from: before.next, to: now.next, because: behindNext(now) },
    plan: [
      ...now.recommendations
        .filter((one) => !isShown(before, one.rule.id))
        .map((recommendation) => ({ kind: 'added' as const, recommendation })),
      ...before.recommendations
        .filter((one) => !isShown(now, one.rule.id))
        .map(({ rule }) => ({
          ...{ kind: 'removed' as const, rule },
          withheld: now.withheld.find((one) => one.rule.id === rule.id),
        })),
    ],
  };
}

/** What makes the contact acute, or the patient leave. */
function behindStatus({ status, recommendations }: Judgement): Recommendation | undefined {
  if (status === 'acute') return recommendations.find((one) => one.rule.advice.urgency === 'acute');
  if (status === 'handed-over') return recommendations.find((one) => one.rule.advice.effect === 'hands-over');
  return undefined;
}

/** What ends the course here or sends it on, or has it go on. */
function behindNext({ next, recommendations }: Judgement): Recommendation | undefined {
  const effects = next === undefined ? ['hands-over', 'refers', 'ends'] : ['continues'];
  return recommendations.find((one) => effects.includes(one.rule.advice.effect));
}

const isShown = (judgement: Judgement, rule: string): boolean =>
  judgement.recommendations.some((one) => one.rule.id === rule);

const isSameContact = (a: Judgement['next'], b: Judgement['next']): boolean =>
  a?.contact === b?.contact && a?.day === b?.day;

/** Whether nothing is judged otherwise. */
export function isAlike({ status, group, next, plan }: BranchDifferences): boolean {
  return status === undefined && group === undefined && next === undefined && plan.length === 0;
}
