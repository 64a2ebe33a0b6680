// PRACTICE: what the engine makes of a case, and whether two cases show that a leaf decides. Here the engine has the last word on what the search proposes.
import { standingsAt, verdictsAt, type Withheld } from '../../engine/advise.ts';
import type { Facts, Truth } from '../../engine/evaluate.ts';
import { missingSafetyAt } from '../../engine/judge.ts';
import { factsOf, type PreparedRule } from '../../engine/prepare.ts';
import type { Sheet } from '../../engine/sheet.ts';
import { blockersOf } from './blockers.ts';
import { turnedOver } from './decision.ts';
import type { LeafEdge } from './edges.ts';
import type { Ground } from './ground.ts';

/** A case with what the engine says of it. */
export type Looked = {
  readonly ground: Ground;
  readonly sheet: Sheet;
  readonly facts: Facts;
  readonly verdicts: readonly (Truth | undefined)[];
  /** The reason to withhold by rule; none where it is shown. */
  readonly standings: ReadonlyMap<PreparedRule, Withheld | undefined>;
  readonly missingSafety: readonly string[];
};

/** Asks the engine. */
export function lookAt(ground: Ground, sheet: Sheet): Looked {
  const { prepared } = ground;
  const facts = factsOf(prepared, sheet);
  const standings = standingsAt(prepared, sheet.contact, facts);
  const rules = prepared.rulesAt.get(sheet.contact) ?? [];
  return {
    ...{ ground, sheet, facts },
    verdicts: verdictsAt(prepared, sheet.contact, facts),
    standings: new Map(rules.map((rule, i) => [rule, standings[i]])),
    missingSafety: missingSafetyAt(prepared, sheet.contact, facts),
  };
}

/** Whether the rule is shown. */
const isShownTo = ({ standings }: Looked, rule: PreparedRule): boolean =>
  standings.has(rule) && standings.get(rule) === undefined;

/**
 * Whether the leaf decides between the two: it is turned over, the rule is shown to one and does not apply to the other, and to the one it would not be shown with
 * this leaf alone turned over. Where the rule applies and others withhold it: those.
 */
export function decidesBetween(edge: LeafEdge, [a, b]: readonly Looked[]): boolean | readonly PreparedRule[] {
  if (a === undefined || b === undefined) return false;
  const truths = [decidedFor(edge, a), decidedFor(edge, b)];
  const here = truths[0] === 'yes' ? a : truths[1] === 'yes' ? b : undefined;
  if (here === undefined || !truths.includes('no')) return false;
  const { leaf } = edge.leaf;
  const leaves = [leaf.evaluate(a.facts), leaf.evaluate(b.facts)];
  if (!leaves.includes('yes') || !leaves.includes('no')) return false;
  const told = turnedOver(leaf, { truth: (one) => one.evaluate(here.facts) });
  if (edge.decision.decide(told) !== 'no') return false;
  const { rule } = edge;
  if (rule === undefined || isShownTo(here, rule)) return true;
  const { prepared, contact } = here.ground;
  return blockersOf(prepared, contact.id, rule).filter((one) => here.verdicts[one.index] === 'yes');
}

function decidedFor({ rule, decision }: LeafEdge, { verdicts, facts }: Looked): Truth {
  if (rule !== undefined) return verdicts[rule.index] ?? 'no';
  return decision.decide({ truth: (one) => one.evaluate(facts), open: undefined });
}
