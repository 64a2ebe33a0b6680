// The live conclusion: status, group with reasons, flags, next actions and what is missing, as plain objects.
import type { Flag, Judgement, Recommendation } from '../engine/judge.ts';
import type { Value } from '../model/finding.ts';
import type { Desk } from './desk.ts';
import { stepAsking } from './step-view.ts';

/** Something not known yet, with the step that asks it. `safety` blocks the plan. */
export type Missing = { readonly finding: string; readonly step: string; readonly safety: boolean };

/** An answer that led to something, with the step to revise it in. */
export type Reason = { readonly finding: string; readonly value: Value | undefined; readonly step: string };

/** The conclusion of a desk. */
export type ConclusionView = {
  readonly status: Judgement['status'];
  readonly suggested: string | undefined;
  readonly confirmed: string | undefined;
  readonly certain: boolean;
  readonly groupReasons: readonly Reason[];
  readonly red: readonly Flag[];
  readonly yellow: readonly Flag[];
  readonly actions: readonly Recommendation[];
  readonly moreActions: number;
  readonly missing: readonly Missing[];
};

/** How many actions the conclusion names before it counts the rest. */
const actionsNamed = 5;

/** The conclusion for the panel beside the questions. */
export function conclusionView(desk: Desk): ConclusionView {
  const { judgement } = desk;
  return {
    status: judgement.status,
    suggested: judgement.group.suggested,
    confirmed: judgement.group.confirmed,
    certain: judgement.group.certain,
    groupReasons: judgement.group.because.map((finding) => reasonView(desk, finding)),
    red: judgement.flags.red,
    yellow: judgement.flags.yellow,
    actions: judgement.recommendations.slice(0, actionsNamed),
    moreActions: Math.max(0, judgement.recommendations.length - actionsNamed),
    missing: missingOf(desk),
  };
}

/** The answer behind a reason. */
export function reasonView(desk: Desk, finding: string): Reason {
  return { finding, value: desk.facts.answers[finding], step: stepAsking(desk, finding) };
}

/** All that is missing, safety first. */
export function missingOf(desk: Desk): readonly Missing[] {
  const { missingSafety, questions } = desk.judgement;
  const named = (finding: string, safety: boolean) => ({ finding, safety, step: stepAsking(desk, finding) });
  return [...missingSafety.map((id) => named(id, true)), ...questions.map((id) => named(id, false))];
}

/** One difference between two conclusions, as a key with what it is about: said to screen readers, differences only. */
export type Difference = {
  readonly kind:
    | 'groupIs'
    | 'groupNone'
    | 'added'
    | 'removed'
    | 'flagAdded'
    | 'flagRemoved'
    | 'nowFinal'
    | 'nowProvisional';
  readonly about: string | undefined;
};

/** What changed from one judgement of a contact to the next. */
export function differences(before: Judgement, after: Judgement): readonly Difference[] {
  const rules = (one: Judgement) => one.recommendations.map((item) => item.rule.id);
  const flags = (one: Judgement) => [...one.flags.red, ...one.flags.yellow].map((flag) => flag.finding.id);
  const only = (a: readonly string[], b: readonly string[]) => a.filter((id) => !b.includes(id));
  const made = (kind: Difference['kind'], ids: readonly string[]) => ids.map((about) => ({ kind, about }));
  const group = after.group.suggested;
  return [
    ...made('flagAdded', only(flags(after), flags(before))),
    ...made('flagRemoved', only(flags(before), flags(after))),
    ...(group === before.group.suggested
      ? []
      : [{ kind: group === undefined ? 'groupNone' : 'groupIs', about: group } as const]),
    ...made('added', only(rules(after), rules(before))),
    ...made('removed', only(rules(before), rules(after))),
    ...(after.final === before.final
      ? []
      : [{ kind: after.final ? 'nowFinal' : 'nowProvisional', about: undefined } as const]),
  ];
}
