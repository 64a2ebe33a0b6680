// PRACTICE: which values of a finding are worth trying: the ordinary one first, and one for each way in which the conditions at hand take it.
import type { Compiled, Facts } from '../../engine/evaluate.ts';
import { isPossible, type Value } from '../../model/finding.ts';
import type { Ground } from './ground.ts';

/** What is known of the question. */
type Asked = {
  /** The leaves that read it. */
  readonly leaves: readonly Compiled[];
  /** False where other answers made it irrelevant: then it has no answer. */
  readonly isAsked: boolean;
  /** The answer now, where the one before is looked for. */
  readonly now: Value | undefined;
};

/** The values to try, in order. Of numbers those on both sides of each limit; of what is compared with an earlier answer every one of its short scale. */
export function valuesToTry(
  ground: Ground,
  { of, slot }: { readonly of: 'now' | 'before'; readonly slot: number },
  { leaves, isAsked, now }: Asked,
): readonly (Value | undefined)[] {
  const { prepared } = ground;
  const finding = prepared.programme.findings[slot];
  if (finding === undefined) return [];
  if (of === 'now' && !isAsked) return [undefined];
  const isTold = prepared.derived.includes(slot);
  const usual = of === 'now' ? ground.ordinary(slot) : ground.isFirst ? undefined : now;
  const all =
    finding.kind === 'choice'
      ? finding.options
      : numbersIn(leaves, usual ?? ground.ordinary(slot), finding.max).filter((one) => isPossible(finding, one));
  const values = [usual, ...all.filter((one) => one !== usual), ...(usual === undefined ? [] : [undefined])];
  const mayLack = of === 'before' || isTold;
  return distinct(mayLack ? values : values.filter((one) => one !== undefined), of, slot, leaves);
}

function numbersIn(leaves: readonly Compiled[], usual: Value | undefined, max: number): readonly Value[] {
  const numbers = new Set<Value>(usual === undefined ? [] : [usual]);
  for (const { condition } of leaves) {
    if (condition.kind === 'atLeast' || condition.kind === 'below')
      numbers.add(condition.value).add(condition.value - 1);
    if (condition.kind === 'weeksSinceOnset') numbers.add(condition.atLeast * 7).add(condition.atLeast * 7 - 1);
    if (condition.kind === 'fallenSince')
      for (let value = max; value >= Math.max(0, max - 10); value--) numbers.add(value);
  }
  return [...numbers];
}

/** One value for each combination of truths. What is compared with another answer depends on both, and keeps every value. */
function distinct(
  values: readonly (Value | undefined)[],
  of: 'now' | 'before',
  slot: number,
  leaves: readonly Compiled[],
): readonly (Value | undefined)[] {
  if (leaves.some(({ condition }) => condition.kind === 'fallenSince')) return values;
  const seen = new Set<string>();
  return values.filter((value) => {
    const onsetWeeks = typeof value === 'number' ? value / 7 : undefined;
    const alone: Facts = { values: [], earlier: [], group: undefined, onsetWeeks, offers: {} };
    (of === 'now' ? alone.values : alone.earlier)[slot] = value;
    const truths = leaves.map((one) => one.evaluate(alone)).join(' ');
    if (seen.has(truths)) return false;
    seen.add(truths);
    return true;
  });
}
