// THE PROOF, part one: what can vary about a patient. An axis is a list of points; each point sets findings and stands for a known number
// of concrete answers. Numbers are cut at their thresholds, just under, at and over; every answer may be missing.

import { compile, type Facts, type Truth } from '../engine/evaluate.ts';
import { type Condition, visit } from '../model/condition.ts';
import type { Finding, Value } from '../model/finding.ts';
import { isPossible } from '../model/finding.ts';
import type { Programme } from '../model/programme.ts';

/** One answer: a finding's place, its value now and at the contact before; undefined is not assessed. */
type Setting = { readonly slot: number; readonly value: Value | undefined; readonly earlier: Value | undefined };

/** A point of an axis with the number of concrete answer sheets (of this axis) that it stands for. */
export type Point = { readonly settings: readonly Setting[]; readonly count: number };

/** Something that varies: one finding or a set of findings that the rules treat alike. */
export type Axis = { readonly name: string; readonly points: readonly Point[] };

/** Every condition of a programme: rules, groups, relevance. */
function conditionsOf(programme: Programme): readonly Condition[] {
  return [
    ...programme.rules.map((one) => one.when),
    ...programme.groups.map((one) => one.suggestedWhen),
    ...programme.findings.flatMap((one) => one.relevantWhen ?? []),
  ];
}

type LeafOf = Condition & { readonly finding: string };

function leavesOn(programme: Programme, finding: string): readonly LeafOf[] {
  const leaves = new Map<string, LeafOf>();
  for (const condition of conditionsOf(programme)) {
    visit(condition, (part) => {
      if ('finding' in part && part.finding === finding) leaves.set(JSON.stringify(part), part);
    });
  }
  return [...leaves.values()];
}

/** One member's possible answers, joined where every test of the programme treats them alike, edges kept apart. */
type Class = {
  readonly value: Value | undefined;
  readonly earlier: Value | undefined;
  readonly count: number;
  readonly truths: string;
};

const edges = (thresholds: readonly number[], min: number, max: number) =>
  [...new Set(thresholds.flatMap((t) => [t - 1, t, t + 1]).concat([min, max]))]
    .filter((v) => v >= min && v <= max)
    .sort((a, b) => a - b);

function valuesOf(
  finding: Finding,
  leaves: readonly LeafOf[],
  alsoAt: readonly number[],
): readonly { value: Value; count: number }[] {
  if (finding.kind === 'choice') return finding.options.map((value) => ({ value, count: 1 }));
  const thresholds = leaves.flatMap((leaf) => (leaf.kind === 'atLeast' || leaf.kind === 'below' ? [leaf.value] : []));
  const kept = edges([...thresholds, ...alsoAt], finding.min, finding.max);
  const between = finding.max - finding.min + 1 - kept.length;
  return kept
    .filter((value) => isPossible(finding, value))
    .map((value, i) => ({ value, count: i === 0 ? 1 + between : 1 }));
}

/** The classes of one finding's answers. With `history`, the answer at the contact before varies too where a test looks back. */
export function classesOf(
  programme: Programme,
  slot: number,
  options: { history: boolean; alsoAt?: readonly number[] },
): readonly Class[] {
  const finding = programme.findings[slot];
  if (!finding) throw new Error(`no finding in place ${slot}`);
  const leaves = leavesOn(programme, finding.id);
  const looksBack = leaves.some((leaf) => leaf.kind === 'fallenSince' || leaf.kind === 'wasBefore');
  const now = [{ value: undefined, count: 1 }, ...valuesOf(finding, leaves, options.alsoAt ?? [])];
  const before = options.history && looksBack ? now : [{ value: undefined, count: 1 }];
  const tests = leaves.map((leaf) => compile(leaf, () => 0));
  return now.flatMap((value) =>
    before.map((earlier) => {
      const facts: Facts = {
        values: [value.value],
        earlier: [earlier.value],
        group: undefined,
        onsetWeeks: undefined,
        offers: {},
      };
      const truths = tests.map((test) => test.evaluate(facts)).join(' ');
      return { value: value.value, earlier: earlier.value, count: value.count * earlier.count, truths };
    }),
  );
}

/** An axis of one finding. */
export function findingAxis(
  programme: Programme,
  slot: number,
  options: { history: boolean; alsoAt?: readonly number[] },
): Axis {
  const points = classesOf(programme, slot, options).map((one) => ({
    settings: [{ slot, value: one.value, earlier: one.earlier }],
    count: one.count,
  }));
  return { name: programme.findings[slot]?.id ?? '', points };
}

const rank: Record<Truth, number> = { no: 0, unknown: 1, yes: 2 };
const toTruths = (text: string) =>
  (text === '' ? [] : text.split(' ')).map((one) => (one === 'yes' ? 'yes' : one === 'no' ? 'no' : 'unknown'));
const strongest = (a: string, b: string) => {
  const y = toTruths(b);
  return toTruths(a)
    .map((one, i) => (rank[one] >= rank[y[i] ?? 'no'] ? one : (y[i] ?? 'no')))
    .join(' ');
};

/**
 * An axis of findings that the programme treats alike: they occur only side by side in `any`, with the same tests. What the rules see is then
 * the strongest truth of each test over the members, which one or two members reach. The total of the counts is exact, by adding members one at a time.
 * @throws where the members are not treated alike, so that the reduction would not be sound
 */
export function alikeAxis(
  programme: Programme,
  name: string,
  slots: readonly number[],
  options: { history: boolean; alsoAt?: readonly number[] },
): Axis {
  assertAlike(programme, name, slots);
  const classes = classesOf(programme, slots[0] ?? -1, options);
  const neutral = classes.find(
    (one) => one.value !== undefined && one.earlier === undefined && toTruths(one.truths).every((t) => t === 'no'),
  );
  if (!neutral) throw new Error(`${name}: no neutral answer`);
  let reached = new Map<string, number>([[neutral.truths, 1]]);
  for (const _ of slots) {
    const next = new Map<string, number>();
    for (const [truths, count] of reached)
      for (const one of classes) {
        const key = strongest(truths, one.truths);
        next.set(key, (next.get(key) ?? 0) + count * one.count);
      }
    reached = next;
  }
  const points: Point[] = [];
  const counted = new Set<string>();
  const kinds = distinctClasses(classes, neutral);
  kinds.forEach((first, i) => {
    for (const second of [undefined, ...kinds.slice(i + 1)]) {
      const truths = second ? strongest(first.truths, second.truths) : first.truths;
      if (second && counted.has(truths)) continue;
      const count = counted.has(truths) ? 0 : (reached.get(truths) ?? 0);
      counted.add(truths);
      points.push({ settings: placed(slots, neutral, [first, second], points.length), count });
    }
  });
  // What all members together can show, two of them must reach; otherwise patients would be left out.
  const missed = [...reached.keys()].filter((truths) => !counted.has(truths));
  if (missed.length > 0) throw new Error(`${name}: two members do not reach ${missed.length} combinations of tests`);
  return { name, points };
}

/** Classes by truths, edges of the same truths kept, the neutral one first. */
function distinctClasses(classes: readonly Class[], neutral: Class): readonly Class[] {
  const rest = classes.filter((one) =>
    one !== neutral && one.earlier !== undefined ? !sameAsPlain(one, classes) : one !== neutral,
  );
  return [neutral, ...rest];
}

/** A class with an earlier answer that changes no truth says nothing beyond the one without. */
function sameAsPlain(one: Class, classes: readonly Class[]): boolean {
  return classes.some(
    (other) => other.earlier === undefined && other.value === one.value && other.truths === one.truths,
  );
}

function placed(
  slots: readonly number[],
  neutral: Class,
  chosen: readonly (Class | undefined)[],
  turn: number,
): readonly Setting[] {
  return slots.map((slot, i) => {
    const place = (i - turn + slots.length * (turn + 1)) % slots.length;
    const one = chosen[place] ?? neutral;
    return { slot, value: one.value, earlier: one.earlier };
  });
}

/** Throws unless swapping any two of the findings leaves every condition as it was, and all stand side by side in `any`. */
function assertAlike(programme: Programme, name: string, slots: readonly number[]): void {
  const ids = slots.map((slot) => programme.findings[slot]?.id ?? '');
  const first = ids[0] ?? '';
  for (const condition of conditionsOf(programme)) {
    const original = canonical(condition, (id) => id);
    for (const other of ids.slice(1)) {
      const swap = (id: string) => (id === first ? other : id === other ? first : id);
      if (canonical(condition, swap) !== original)
        throw new Error(`${name}: ${first} and ${other} are not treated alike`);
    }
    visit(condition, (part) => {
      if (part.kind !== 'all' && part.kind !== 'not') return;
      const direct = part.kind === 'all' ? part.of : [part.of];
      if (direct.some((leaf) => 'finding' in leaf && ids.includes(leaf.finding)))
        throw new Error(`${name}: not side by side in any`);
    });
  }
}

/** A text that is the same whatever the order of the parts of `all` and `any`. */
function canonical(condition: Condition, rename: (id: string) => string): string {
  if (condition.kind === 'all' || condition.kind === 'any')
    return `${condition.kind}(${condition.of
      .map((one) => canonical(one, rename))
      .sort()
      .join()})`;
  if (condition.kind === 'not') return `not(${canonical(condition.of, rename)})`;
  return JSON.stringify('finding' in condition ? { ...condition, finding: rename(condition.finding) } : condition);
}
