// PRACTICE: what the cases show, looked at once more from the finished cases alone: no word of how they were found is taken on trust.
import type { Prepared } from '../../engine/prepare.ts';
import { edgesShownBetween, edgesShownBy, leafBookOf } from './coverage.ts';
import { type Edge, thresholdOf } from './edges.ts';
import type { Ordinary } from './ground.ts';
import { groundsOf } from './grounds.ts';
import type { CaseLibrary } from './library.ts';
import { type Looked, lookAt } from './look.ts';
import { type Variable, variablesBehind } from './variables.ts';

/** Ids of the edges that the cases show, alone and in twos that differ in one answer. */
export function edgesShown(prepared: Prepared, ordinary: Ordinary, { cases, edges }: CaseLibrary): ReadonlySet<string> {
  const found = new Set<string>();
  for (const ground of groundsOf(prepared, ordinary)) {
    const book = leafBookOf(ground, edges);
    const here = cases.filter((one) => one.sheet.contact === ground.contact.id);
    const looked = new Map(here.map((one) => [one.id, lookAt(ground, one.sheet)]));
    for (const one of looked.values()) for (const id of edgesShownBy(one)) found.add(id);
    const variables = everyVariable(ground, edges);
    for (const one of here) {
      for (const { id } of one.twins) {
        const pair = [looked.get(one.id), looked.get(id)].filter((each) => each !== undefined);
        for (const edge of betweenOf(book, variables, pair)) found.add(edge);
      }
    }
  }
  return found;
}

/** Edges shown by two cases, if they really differ in one answer and what hangs on it. */
function betweenOf(
  book: ReturnType<typeof leafBookOf>,
  variables: readonly Variable[],
  pair: readonly Looked[],
): readonly string[] {
  const [a, b] = pair;
  if (a === undefined || b === undefined) return [];
  const variable = variables.find((one) => isOnlyDifference(one, a, b));
  return variable === undefined ? [] : edgesShownBetween(book, { variable, sheets: [a.sheet, b.sheet] }, pair);
}

function everyVariable(ground: Looked['ground'], edges: readonly Edge[]): readonly Variable[] {
  const all = edges.flatMap((one) => (one.is === 'leaf' ? variablesBehind(ground, one.leaf.leaf) : []));
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** Whether the two differ in the variable, and else only in answers to questions that matter to one of them alone. */
function isOnlyDifference(variable: Variable, a: Looked, b: Looked): boolean {
  const { findings } = a.ground.prepared.programme;
  const others = findings.filter((one, slot) => {
    if (variable.of === 'now' && variable.slot === slot) return false;
    const [x, y] = [a.sheet.answers[one.id], b.sheet.answers[one.id]];
    return x !== y && x !== undefined && y !== undefined;
  });
  const before = findings.filter(
    (one, slot) =>
      !(variable.of === 'before' && variable.slot === slot) && a.sheet.earlier[one.id] !== b.sheet.earlier[one.id],
  );
  const offers = new Set([...Object.keys(a.sheet.offers), ...Object.keys(b.sheet.offers)]);
  const differing = [...offers].filter(
    (id) => !(variable.of === 'offer' && variable.offer === id) && a.sheet.offers[id] !== b.sheet.offers[id],
  );
  const isGroupSame = variable.of === 'group' || a.sheet.group === b.sheet.group;
  return others.length + before.length + differing.length === 0 && isGroupSame && isDifferent(variable, a, b);
}

function isDifferent(variable: Variable, { sheet: a, ground }: Looked, { sheet: b }: Looked): boolean {
  if (variable.of === 'group') return a.group !== b.group;
  if (variable.of === 'offer') return a.offers[variable.offer] !== b.offers[variable.offer];
  const id = ground.prepared.programme.findings[variable.slot]?.id ?? '';
  return variable.of === 'now' ? a.answers[id] !== b.answers[id] : a.earlier[id] !== b.earlier[id];
}

/** Every number in the conditions of rules and groups, once, with whether the edges shown have it from both sides. */
export function thresholdsShown(
  edges: readonly Edge[],
  shown: ReadonlySet<string>,
): readonly { readonly threshold: string; readonly isShown: boolean }[] {
  const found = new Map<string, boolean>();
  for (const edge of edges) {
    const threshold = edge.is === 'leaf' ? thresholdOf(edge.leaf.leaf) : undefined;
    if (threshold === undefined) continue;
    const name = `${threshold.on} ${threshold.kind} ${threshold.limit}`;
    found.set(name, found.get(name) === true || shown.has(edge.id));
  }
  return [...found].map(([threshold, isShown]) => ({ threshold, isShown }));
}
