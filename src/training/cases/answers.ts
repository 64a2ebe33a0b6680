// PRACTICE: the two answers between which a leaf may turn over.
import type { Compiled } from '../../engine/evaluate.ts';
import { isPossible, type Value } from '../../model/finding.ts';
import { thresholdOf } from './edges.ts';
import type { Ground } from './ground.ts';
import type { Answer } from './patient.ts';
import type { Variable } from './variables.ts';

/** Pairs of answers that could turn the leaf over; of a number the two beside its limit. */
export function answersFor(
  ground: Ground,
  leaf: Compiled | undefined,
  variable: Variable,
): readonly (readonly [Answer, Answer])[] {
  if (variable.of === 'offer') return [[true, false]];
  if (variable.of === 'group') {
    const groups = ground.groups;
    return groups.flatMap((a, i) => groups.slice(i + 1).map((b) => [a, b] as const));
  }
  const finding = ground.prepared.programme.findings[variable.slot];
  if (finding === undefined) return [];
  const usual = ground.ordinary(variable.slot);
  const threshold = leaf === undefined ? undefined : thresholdOf(leaf);
  if (threshold !== undefined && threshold.kind !== 'fallenSince') {
    const limit = threshold.kind === 'weeksSinceOnset' ? threshold.limit * 7 : threshold.limit;
    return isPossible(finding, limit) && isPossible(finding, limit - 1) ? [[limit, limit - 1]] : [];
  }
  const values: readonly (Value | undefined)[] =
    finding.kind === 'choice'
      ? ground.prepared.derived.includes(variable.slot)
        ? [...finding.options, undefined]
        : finding.options
      : Array.from({ length: Math.min(finding.max - finding.min, 10) + 1 }, (_, i) => finding.max - i);
  const inOrder = [...values.filter((one) => one === usual), ...values.filter((one) => one !== usual)];
  const pairs = inOrder.flatMap((a, i) => inOrder.slice(i + 1).map((b) => [a, b] as const));
  const nextTo = (a: Value | undefined, b: Value | undefined) =>
    typeof a !== 'number' || typeof b !== 'number' || Math.abs(a - b) === 1;
  return pairs.filter(([a, b]) => nextTo(a, b));
}
