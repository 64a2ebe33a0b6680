// PRACTICE, part five: two patients who differ in one answer, and in what that answer makes matter, where a rule is shown to one and does not apply to the other. The
// search proposes them; the engine has the last word.
import { negate, type Truth } from '../../engine/evaluate.ts';
import type { PreparedRule } from '../../engine/prepare.ts';
import type { Sheet } from '../../engine/sheet.ts';
import { answersFor } from './answers.ts';
import { type Decision, ruleDecision, truthOf, turnedOver } from './decision.ts';
import type { LeafEdge } from './edges.ts';
import { answersOf, type Deviations, type Ground, noDeviations, sheetWith } from './ground.ts';
import { groupFlips } from './group-flips.ts';
import { decidesBetween, lookAt } from './look.ts';
import type { Answer, Side } from './patient.ts';
import { type Realised, realised } from './realise.ts';
import { search } from './search.ts';
import { groupVariables, isSame, type Variable, variablesBehind } from './variables.ts';

/** Two sheets that differ in one answer. */
export type Pair = { readonly variable: Variable; readonly sheets: readonly [Sheet, Sheet] };

/** What came of a search. */
export type Found<T> = { readonly is: 'found'; readonly value: T } | { readonly is: 'none' | 'gave-up' };

/** One way to look for a pair: the answer that tells the two apart, and what stands beside it. */
type Attempt = {
  readonly variable: Variable;
  readonly answers: readonly [Answer, Answer];
  /** What the two have answered from the beginning. */
  readonly patients: readonly Deviations[];
  readonly groups: readonly (readonly string[])[];
};

/** A pair for the edge. */
export function findPair(ground: Ground, edge: LeafEdge, most: number): Found<Pair> {
  for (const one of groupAttempts(ground, edge)) {
    const found = pairBy(ground, edge, one, firstTurns);
    if (found.is === 'found') return found;
  }
  // What is found is mostly found soon: every attempt gets a few turns before any gets many.
  let open: readonly Attempt[] = attemptsAt(ground, edge);
  for (let turns = Math.min(firstTurns, most); ; turns = Math.min(most, turns * 20)) {
    const left: Attempt[] = [];
    for (const one of open) {
      const found = pairBy(ground, edge, one, turns);
      if (found.is === 'found') return found;
      if (found.is === 'gave-up') left.push(one);
    }
    open = left;
    if (open.length === 0) return { is: 'none' };
    if (turns >= most) return { is: 'gave-up' };
  }
}

const firstTurns = 60;

/** For a leaf that asks the group: known ways from a group that it names to one that it does not. */
function groupAttempts(ground: Ground, { leaf: { leaf } }: LeafEdge): readonly Attempt[] {
  const { condition } = leaf;
  if (condition.kind !== 'inGroup') return [];
  const isNamed = (group: string) => condition.groups.includes(group);
  return groupFlips(ground)
    .filter(({ groups: [a, b] }) => isNamed(a) !== isNamed(b))
    .map(({ variable, answers, patients, groups }) => ({ variable, answers, patients, groups: [groups] }));
}

function attemptsAt(ground: Ground, edge: LeafEdge): readonly Attempt[] {
  return variablesBehind(ground, edge.leaf.leaf).flatMap((variable) =>
    answersFor(ground, edge.leaf.leaf, variable).map((answers) => ({
      ...{ variable, answers, groups: groupsToTry(ground, edge, variable) },
      patients: [noDeviations, noDeviations],
    })),
  );
}

/** Searches until the engine agrees. Rules that stand in the way of the one wanted are searched with, from the beginning. */
function pairBy(ground: Ground, edge: LeafEdge, attempt: Attempt, most: number): Found<Pair> {
  const { variable, answers, patients, groups } = attempt;
  const blockers: PreparedRule[] = [];
  for (;;) {
    let found: Pair | undefined;
    let blocking: readonly PreparedRule[] = [];
    let isSure = true;
    const decisions = blockers.map((one) => ruleDecision(ground.prepared, ground.contact.id, one));
    const result = search({
      ground,
      decisions: [edge.decision, ...decisions],
      given: answers.map((value, i) => [...answersOf(patients[i] ?? noDeviations), [variable, value]]),
      goal: (sides) => goalOf(edge, decisions, sides),
      groups,
      accept: (deviations) => {
        const made = realised(ground, deviations, most);
        const pair = pairOf(ground, variable, made);
        isSure &&= made.isSure;
        if (pair === undefined) return false;
        const verdict = decidesBetween(
          edge,
          pair.sheets.map((sheet) => lookAt(ground, sheet)),
        );
        if (verdict === true) found = pair;
        else if (verdict === false) isSure = false;
        else blocking = verdict.filter((one) => !blockers.includes(one));
        return found !== undefined || blocking.length > 0;
      },
      most,
    });
    if (found !== undefined) return { is: 'found', value: found };
    if (blocking.length === 0) return { is: result === 'none' && isSure ? 'none' : 'gave-up' };
    blockers.push(...blocking);
  }
}

const and = (truths: readonly Truth[]): Truth =>
  truths.includes('no') ? 'no' : truths.includes('unknown') ? 'unknown' : 'yes';
const differ = (a: Truth, b: Truth): Truth => (a === 'unknown' || b === 'unknown' ? 'unknown' : a === b ? 'no' : 'yes');

function goalOf(edge: LeafEdge, blockers: readonly Decision[], [a, b]: readonly Side[]): Truth {
  if (a === undefined || b === undefined) return 'no';
  const { decision } = edge;
  const { leaf, favours } = edge.leaf;
  const verdicts = [decision.decide(a), decision.decide(b)] as const;
  const leaves = [a, b].map((one) => truthOf(leaf, one));
  const apart = and([differ(...verdicts), differ(leaves[0] ?? 'no', leaves[1] ?? 'no')]);
  if (apart === 'no') return 'no';
  const place =
    verdicts[0] === 'yes' || verdicts[1] === 'no' ? 0 : verdicts[1] === 'yes' || verdicts[0] === 'no' ? 1 : undefined;
  if (place === undefined) return 'unknown';
  const shown = place === 0 ? a : b;
  if (leaves[place] === (favours ? 'no' : 'yes')) return 'no';
  const turned = turnedOver(leaf, shown);
  const without = negate(decision.decide(turned));
  shown.open ??= turned.open;
  return and([apart, without, ...blockers.map((one) => negate(one.decide(shown)))]);
}

/** The groups of the two patients: the same, and where the answer that tells them apart decides the group, also different ones. */
function groupsToTry(ground: Ground, edge: LeafEdge, variable: Variable): readonly (readonly string[])[] {
  const same = ground.groups.map((one) => [one, one]);
  if (variable.of === 'group' || variable.of === 'offer') return same;
  if (!groupVariables(ground).some((one) => isSame(one, variable))) return same;
  const apart = ground.groups.flatMap((a) => ground.groups.filter((b) => b !== a).map((b) => [a, b]));
  return edge.leaf.leaf.condition.kind === 'inGroup' ? apart : [...same, ...apart];
}

/** The two sheets. What was answered before is the same of both, and as now of the first; so is the group where it must be confirmed. */
function pairOf(ground: Ground, variable: Variable, { patients, isSuggested }: Realised): Pair | undefined {
  const [a, b] = patients;
  if (a === undefined || b === undefined) return undefined;
  const first = sheetWith(ground, a);
  const before = new Map(
    [...ground.comparable].map((slot) => [slot, first.earlier[ground.prepared.programme.findings[slot]?.id ?? '']]),
  );
  const second = sheetWith(ground, { ...b, before: new Map([...before, ...b.before]) });
  if (isSuggested) return { variable, sheets: [first, second] };
  if (variable.of !== 'group' && a.group !== b.group) return undefined;
  const confirmed = (sheet: Sheet, group: string | undefined): Sheet => ({ ...sheet, group, groupHere: true });
  return { variable, sheets: [confirmed(first, a.group), confirmed(second, b.group)] };
}
