// THE PROOF, part four: walks every point of a slice, asks the engine, and holds the invariants against its advice.

import { adviseAt, byWeight, standingsAt, type Withheld } from '../engine/advise.ts';
import type { Facts } from '../engine/evaluate.ts';
import { missingSafetyAt, questionsAt } from '../engine/judge.ts';
import { maskIrrelevant, type Prepared, type PreparedRule, suggestedGroup } from '../engine/prepare.ts';
import type { Value } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import type { Axis, Point } from './axis.ts';
import type { Invariant } from './invariants/seen.ts';

/** A patient for whom something does not hold. */
type Violation = { readonly invariant: string; readonly contact: string; readonly patient: string };

/** What was seen on a walk. */
export type Tally = {
  classes: number;
  concrete: number;
  readonly violations: Violation[];
  /** What became of each rule, by its place: bits of {@link APPLIED}, {@link SHOWN} and {@link NOT_APPLIED}. */
  readonly rules: number[];
  readonly overlaps: Set<string>;
  readonly checked: Set<string>;
};

/** The rule applied to some patient; it was shown; it did not apply to some patient. */
export const APPLIED = 1;
export const SHOWN = 2;
export const NOT_APPLIED = 4;
const meaning: Partial<Record<Withheld, number>> = {
  outranked: APPLIED,
  'acute-first': APPLIED,
  'handed-over': APPLIED,
  'does-not-apply': NOT_APPLIED,
};

export function emptyTally(): Tally {
  return { classes: 0, concrete: 0, violations: [], rules: [], overlaps: new Set(), checked: new Set() };
}

/** The standing part of a walk. */
export type Standing = {
  readonly contact: string;
  readonly group: string | undefined;
  readonly values: readonly (Value | undefined)[];
  readonly onsetWeeks: number | undefined;
  readonly offers: Readonly<Record<string, boolean>>;
};

const mostOfOne = 2;
const isNamedEnough = (tally: Tally, invariant: string) =>
  tally.violations.filter((one) => one.invariant === invariant).length >= mostOfOne;
const urgencyRank = { routine: 0, subacute: 1, acute: 2 } as const;

/** Walks the product of the axes over what stands, and tallies. With `monotone`, added red flags are compared as well. */
export function walk(
  prepared: Prepared,
  standing: Standing,
  axes: readonly Axis[],
  invariants: readonly Invariant[],
  tally: Tally,
  monotone: boolean,
): void {
  const size = axes.reduce((product, axis) => product * axis.points.length, 1);
  const urgencies = monotone ? new Int8Array(size) : undefined;
  const place = axes.map(() => 0);
  const raw = [...standing.values];
  const before: (Value | undefined)[] = raw.map(() => undefined);
  for (const axis of axes) set(axis.points[0], raw, before);
  const look = lookAt(prepared, standing, invariants, tally);
  for (let index = 0; index < size; index++) {
    const facts = factsFrom(prepared, standing, raw, before);
    const shown = look(facts);
    if (urgencies) urgencies[index] = shown.reduce((most, rule) => Math.max(most, urgencyRank[rule.advice.urgency]), 0);
    tally.classes += 1;
    tally.concrete += countAt(axes, place);
    step(axes, place, raw, before);
  }
  for (const invariant of invariants) tally.checked.add(invariant.id);
  if (urgencies) compareFlags(prepared, standing, axes, urgencies, tally);
}

/** Concrete answer sheets that the point stands for. */
function countAt(axes: readonly Axis[], place: readonly number[]): number {
  let count = 1;
  for (let i = 0; i < axes.length; i++) count *= axes[i]?.points[place[i] ?? 0]?.count ?? 0;
  return count;
}

function set(point: Point | undefined, raw: (Value | undefined)[], before: (Value | undefined)[]): void {
  for (const one of point?.settings ?? []) {
    raw[one.slot] = one.value;
    before[one.slot] = one.earlier;
  }
}

/** Moves to the next point, the last axis fastest. */
function step(axes: readonly Axis[], place: number[], raw: (Value | undefined)[], before: (Value | undefined)[]): void {
  for (let i = axes.length - 1; i >= 0; i--) {
    const axis = axes[i];
    const next = ((place[i] ?? 0) + 1) % (axis?.points.length ?? 1);
    place[i] = next;
    set(axis?.points[next], raw, before);
    if (next !== 0) return;
  }
}

/** Facts with irrelevant findings masked and the group as confirmed or suggested. */
export function factsFrom(
  prepared: Prepared,
  standing: Standing,
  raw: readonly (Value | undefined)[],
  before: readonly (Value | undefined)[],
): Facts {
  const facts: Facts = {
    values: raw.slice(),
    earlier: before.slice(),
    group: undefined,
    onsetWeeks: standing.onsetWeeks,
    offers: standing.offers,
  };
  maskIrrelevant(prepared, facts);
  facts.group = standing.group ?? suggestedGroup(prepared, facts);
  return facts;
}

/** Asks the engine about a patient and holds every invariant; the answer is the rules shown. */
export type Look = (facts: Facts) => readonly Rule[];

/** A look at the patients of one contact. What an invariant sees is one object, refilled for each patient, since there are millions. */
export function lookAt(
  prepared: Prepared,
  standing: Pick<Standing, 'contact' | 'group'>,
  invariants: readonly Invariant[],
  tally: Tally,
): Look {
  const rules = prepared.rulesAt.get(standing.contact) ?? [];
  const discouraged = new Set(rules.filter((one) => one.discouraged).map((one) => one.rule));
  const slotOf = (id: string) => prepared.slots.get(id) ?? -1;
  let facts: Facts = { values: [], earlier: [], group: undefined, onsetWeeks: undefined, offers: {} };
  let missing: readonly string[] | undefined;
  let questions: readonly string[] | undefined;
  const seen = {
    contact: standing.contact,
    group: facts.group,
    suggested: facts.group,
    offers: facts.offers,
    onsetWeeks: facts.onsetWeeks,
    shown: [] as Rule[],
    value: (id: string) => facts.values[slotOf(id)],
    earlier: (id: string) => facts.earlier[slotOf(id)],
    discouraged: (rule: Rule | undefined) => rule !== undefined && discouraged.has(rule),
    missingSafety: () => (missing ??= missingSafetyAt(prepared, standing.contact, facts)),
    questions: () =>
      (questions ??= seen.shown.some((rule) => rule.advice.effect === 'hands-over')
        ? []
        : questionsAt(prepared, standing.contact, facts, standing.group)),
    final: (): boolean => seen.missingSafety().length === 0 && seen.questions().length === 0,
  };
  return (next) => {
    facts = next;
    missing = undefined;
    questions = undefined;
    const standings = standingsAt(prepared, standing.contact, facts);
    seen.shown = shownOf(rules, standings);
    seen.group = facts.group;
    seen.suggested = suggestedGroup(prepared, facts);
    seen.offers = facts.offers;
    seen.onsetWeeks = facts.onsetWeeks;
    noteRules(rules, standings, tally);
    for (const invariant of invariants) {
      if (invariant.holds(seen) || isNamedEnough(tally, invariant.id)) continue;
      const patient = describe(prepared, facts, seen.shown);
      tally.violations.push({ invariant: invariant.id, contact: standing.contact, patient });
    }
    return seen.shown;
  };
}

function shownOf(rules: readonly PreparedRule[], standings: readonly (Withheld | undefined)[]): Rule[] {
  const shown: PreparedRule[] = [];
  for (let i = 0; i < rules.length; i++) {
    const one = rules[i];
    if (one !== undefined && standings[i] === undefined) shown.push(one);
  }
  return shown.sort(byWeight).map((one) => one.rule);
}

function noteRules(rules: readonly PreparedRule[], standings: readonly (Withheld | undefined)[], tally: Tally): void {
  let uniqueTopic: string | undefined;
  for (let i = 0; i < rules.length; i++) {
    const one = rules[i];
    if (one === undefined) continue;
    const reason = standings[i];
    const seen = tally.rules[one.index] ?? 0;
    const now = reason === undefined ? APPLIED | SHOWN : (meaning[reason] ?? 0);
    if ((seen | now) !== seen) tally.rules[one.index] = seen | now;
    if (reason !== undefined || one.policy !== 'unique') continue;
    if (uniqueTopic === one.rule.topic) tally.overlaps.add(`${one.rule.topic}: ${one.rule.id}`);
    uniqueTopic = one.rule.topic;
  }
}

const knownOnly = (prepared: Prepared, values: readonly (Value | undefined | null)[]): Record<string, Value> =>
  Object.fromEntries(
    prepared.programme.findings.flatMap((finding, slot) => {
      const value = values[slot];
      return value === undefined || value === null ? [] : [[finding.id, value]];
    }),
  );

/** The sheet behind the facts, for the full judgement. */
export function sheetOf(prepared: Prepared, contact: string, facts: Facts) {
  const week = prepared.programme.contacts.find((one) => one.id === contact)?.week ?? 0;
  return {
    contact,
    day: `2026-${['01-01', '01-15', '01-29', '02-26', '03-26'][[0, 2, 4, 8].indexOf(week)] ?? '03-26'}`,
    weeks: week,
    group: facts.group,
    answers: knownOnly(prepared, facts.values),
    earlier: knownOnly(prepared, facts.earlier),
    onsetWeeks: facts.onsetWeeks,
    offers: facts.offers,
  };
}

/** A concrete patient in words: contact, group, answers that are not the ordinary ones, and what was advised. */
function describe(prepared: Prepared, facts: Facts, shown: readonly Rule[]): string {
  const answers = prepared.programme.findings.flatMap((finding, slot) => {
    const value = facts.values[slot];
    const earlier = facts.earlier[slot];
    if (value === null || (value !== undefined && value === finding.normal && earlier === undefined)) return [];
    if (value === undefined && !finding.safety && earlier === undefined) return [];
    return [`${finding.id}=${value ?? 'not assessed'}${earlier === undefined ? '' : ` (before: ${earlier})`}`];
  });
  const advised = shown.map((rule) => `${rule.id} [${rule.advice.urgency}]`).join(', ') || 'nothing';
  return `group ${facts.group ?? 'none'}; ${answers.join(', ')} => ${advised}`;
}

/** Compares each patient with the same one plus a red flag: the most urgent advice may not become less urgent. */
function compareFlags(
  prepared: Prepared,
  standing: Standing,
  axes: readonly Axis[],
  urgencies: Int8Array,
  tally: Tally,
): void {
  let stride = urgencies.length;
  for (const axis of axes) {
    const width = axis.points.length;
    stride /= width;
    for (const [without, withFlag] of flagPairs(prepared, axis)) {
      for (let block = 0; block < urgencies.length; block += stride * width) {
        for (let i = 0; i < stride; i++) {
          const a = urgencies[block + without * stride + i] ?? 0;
          const b = urgencies[block + withFlag * stride + i] ?? 0;
          if (b >= a || isNamedEnough(tally, 'a-red-flag-never-calms')) continue;
          const patient = patientAt(prepared, standing, axes, block + withFlag * stride + i);
          tally.violations.push({
            invariant: 'a-red-flag-never-calms',
            contact: standing.contact,
            patient: `${axis.name}: ${patient}`,
          });
        }
      }
    }
  }
  tally.checked.add('a-red-flag-never-calms');
}

/** Pairs of points of an axis: without any flag, and the same with flags added and nothing unanswered. */
function flagPairs(prepared: Prepared, axis: Axis): readonly (readonly [number, number])[] {
  const isNeutral = (point: Point) =>
    point.settings.every(
      (one) => one.value === prepared.programme.findings[one.slot]?.normal && one.earlier === undefined,
    );
  const without = axis.points.findIndex(isNeutral);
  if (without < 0) return [];
  const flagged = axis.points.flatMap((point, i) => {
    const isFlag = (slot: number) => prepared.programme.findings[slot]?.flag === 'red';
    return i !== without && point.settings.every((one) => one.value !== undefined && isFlag(one.slot)) ? [i] : [];
  });
  return flagged.map((i) => [without, i] as const);
}

function patientAt(prepared: Prepared, standing: Standing, axes: readonly Axis[], index: number): string {
  const raw = [...standing.values];
  const before: (Value | undefined)[] = raw.map(() => undefined);
  let rest = index;
  for (const axis of [...axes].reverse()) {
    set(axis.points[rest % axis.points.length], raw, before);
    rest = Math.floor(rest / axis.points.length);
  }
  const facts = factsFrom(prepared, standing, raw, before);
  return describe(
    prepared,
    facts,
    adviseAt(prepared, standing.contact, facts).shown.map((one) => one.rule),
  );
}
