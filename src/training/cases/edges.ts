// PRACTICE, part four: decision edges. What a set of cases must show of a programme before it may say that it covers it: each rule shown and not shown at each
// of its contacts, each leaf deciding by itself, each number from both sides, each policy withholding something, each safety question left open.
import type { Compiled } from '../../engine/evaluate.ts';
import type { Prepared, PreparedRule } from '../../engine/prepare.ts';
import type { Condition } from '../../model/condition.ts';
import {
  type Decision,
  type DecisionLeaf,
  exceptionsOf,
  groupDecision,
  relevanceDecision,
  ruleDecision,
} from './decision.ts';

/** A number in a condition. */
export type Threshold = { readonly on: string; readonly kind: Condition['kind']; readonly limit: number };

/** One decision edge; `id` is unique within its programme. */
export type Edge = { readonly id: string } & (
  | { readonly is: 'shown' | 'not-shown'; readonly contact: string; readonly rule: PreparedRule }
  | {
      readonly is: 'leaf';
      /** None for the suggestion of a group and for what makes a question matter: they are the same at every contact. */
      readonly contact: string | undefined;
      readonly decision: Decision;
      readonly rule: PreparedRule | undefined;
      readonly leaf: DecisionLeaf;
      readonly threshold: Threshold | undefined;
    }
  | { readonly is: 'excepted'; readonly contact: string; readonly rule: PreparedRule; readonly by: PreparedRule }
  | { readonly is: 'acute-first' | 'handed-over'; readonly contact: string }
  | { readonly is: 'outranked'; readonly contact: string; readonly topic: string }
  | { readonly is: 'suggested' | 'not-suggested'; readonly group: string }
  | { readonly is: 'unanswered'; readonly finding: string }
);

export type LeafEdge = Extract<Edge, { is: 'leaf' }>;

/** The number in a leaf; undefined where it has none. */
export function thresholdOf({ condition }: Compiled): Threshold | undefined {
  switch (condition.kind) {
    case 'atLeast':
    case 'below':
      return { on: condition.finding, kind: condition.kind, limit: condition.value };
    case 'fallenSince':
      return { on: condition.finding, kind: condition.kind, limit: condition.by };
    case 'weeksSinceOnset':
      return { on: 'onset', kind: condition.kind, limit: condition.atLeast };
    default:
      return undefined;
  }
}

/** Every edge of a programme, contact by contact; those of groups, of numbers that make questions matter, and of open safety questions last. */
export function edgesOf(prepared: Prepared): readonly Edge[] {
  return [
    ...prepared.programme.contacts.flatMap((one) => edgesAt(prepared, one.id)),
    ...groupEdges(prepared),
    ...relevanceEdges(prepared),
    ...prepared.programme.findings.flatMap((one): readonly Edge[] =>
      one.safety ? [{ id: `unanswered ${one.id}`, is: 'unanswered', finding: one.id }] : [],
    ),
  ];
}

function edgesAt(prepared: Prepared, contact: string): readonly Edge[] {
  const rules = prepared.rulesAt.get(contact) ?? [];
  const topics = prepared.programme.topics.filter(
    ({ id, policy }) => policy === 'first' && rules.filter((one) => one.rule.topic === id).length > 1,
  );
  return [
    ...rules.flatMap((rule) => ruleEdges(prepared, contact, rule)),
    ...(['acute-first', 'handed-over'] as const).map((is): Edge => ({ id: `${is} ${contact}`, is, contact })),
    ...topics.map(({ id }): Edge => ({ id: `outranked ${contact} ${id}`, is: 'outranked', contact, topic: id })),
  ];
}

function ruleEdges(prepared: Prepared, contact: string, rule: PreparedRule): readonly Edge[] {
  const { id } = rule.rule;
  const decision = ruleDecision(prepared, contact, rule);
  return [
    { id: `shown ${contact} ${id}`, is: 'shown', contact, rule },
    { id: `not-shown ${contact} ${id}`, is: 'not-shown', contact, rule },
    ...leafEdges(decision, contact, rule),
    ...exceptionsOf(prepared, contact, rule).map(
      (by): Edge => ({ id: `excepted ${contact} ${id} by ${by.rule.id}`, is: 'excepted', contact, rule, by }),
    ),
  ];
}

function leafEdges(decision: Decision, contact: string | undefined, rule: PreparedRule | undefined): readonly Edge[] {
  return decision.leaves.map((leaf) => ({
    id: `leaf ${contact ?? 'any'} ${decision.id} ${leaf.rule}#${leaf.place}`,
    is: 'leaf',
    ...{ contact, decision, rule, leaf },
    threshold: thresholdOf(leaf.leaf),
  }));
}

function groupEdges(prepared: Prepared): readonly Edge[] {
  return prepared.groups.flatMap(({ id }): readonly Edge[] => [
    { id: `suggested ${id}`, is: 'suggested', group: id },
    { id: `not-suggested ${id}`, is: 'not-suggested', group: id },
    ...leafEdges(groupDecision(prepared, id), undefined, undefined),
  ]);
}

/** The numbers that decide whether a question matters. */
function relevanceEdges({ programme, relevances }: Prepared): readonly Edge[] {
  return relevances.flatMap(({ when, slots: [slot] }) => {
    const finding = programme.findings[slot ?? -1];
    if (finding === undefined) return [];
    const decision = relevanceDecision(finding.id, when);
    return leafEdges(decision, undefined, undefined).filter((one) => one.is === 'leaf' && one.threshold !== undefined);
  });
}
