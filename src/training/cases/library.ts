// PRACTICE, part seven: the cases of a programme. Edge by edge a pair or a patient is looked for, unless what was found before shows it already; then the few are
// kept that show all of it together. Deterministic: the same programme gives the same cases.
import type { Prepared } from '../../engine/prepare.ts';
import type { Sheet } from '../../engine/sheet.ts';
import { edgesShownBetween, edgesShownBy, leafBookOf } from './coverage.ts';
import { type Edge, edgesOf } from './edges.ts';
import { fewest, type Unit } from './fewest.ts';
import type { Ground, Ordinary } from './ground.ts';
import { groundsOf } from './grounds.ts';
import { lookAt } from './look.ts';
import { findPair } from './pair.ts';
import { findSingle } from './single.ts';

/** A made-up patient at one contact. */
export type TrainingCase = {
  /** Contact and number; lasts as long as the edition of the programme. */
  readonly id: string;
  readonly sheet: Sheet;
  /** Edges that it shows, alone or with its twins. */
  readonly edges: readonly string[];
  /** Cases that differ from it in one answer, with the edges shown between the two. */
  readonly twins: readonly { readonly id: string; readonly edges: readonly string[] }[];
};

/** The cases with what they show. */
export type CaseLibrary = {
  readonly cases: readonly TrainingCase[];
  readonly edges: readonly Edge[];
  /** Ids of edges that no case shows: not found, which alone proves nothing. */
  readonly missed: readonly string[];
};

/** Turns for the search of one edge while a learner waits. An edge that needs more is no edge of practice, and the proof must say why. */
const turns = 1500;

/** Makes the cases; it pauses now and then, for whoever must not be kept waiting. */
export function* casesInTurns(prepared: Prepared, ordinary: Ordinary): Generator<undefined, CaseLibrary, undefined> {
  const grounds = groundsOf(prepared, ordinary);
  const edges = edgesOf(prepared);
  const books = new Map(grounds.map((one) => [one, leafBookOf(one, edges)]));
  const open = new Set(edges.map((one) => one.id));
  const units: Unit[] = [];
  yield;
  let count = 0;
  // Pairs first: they show most of the rest by the way.
  const isPair = (edge: Edge) => edge.is === 'leaf';
  for (const edge of [...edges.filter(isPair), ...edges.filter((one) => !isPair(one))]) {
    if (!open.has(edge.id)) continue;
    for (const ground of groundsFor(grounds, edge)) {
      const unit = unitFor(ground, edge, books.get(ground) ?? new Map());
      if (unit === undefined) continue;
      units.push(unit);
      for (const id of unit.edges) open.delete(id);
      break;
    }
    count += 1;
    if (count % 8 === 0) yield;
  }
  return libraryOf(edges, fewest(units), [...open]);
}

/** The same at once. */
export function casesOf(prepared: Prepared, ordinary: Ordinary): CaseLibrary {
  const making = casesInTurns(prepared, ordinary);
  for (;;) {
    const step = making.next();
    if (step.done === true) return step.value;
  }
}

/** Where to look for the edge. What belongs to no contact is spread over them. */
function groundsFor(grounds: readonly Ground[], edge: Edge): readonly Ground[] {
  const contact = 'contact' in edge ? edge.contact : undefined;
  if (contact !== undefined) return grounds.filter((one) => one.contact.id === contact);
  const from = [...edge.id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % grounds.length;
  return [...grounds.slice(from), ...grounds.slice(0, from)];
}

function unitFor(ground: Ground, edge: Edge, book: ReturnType<typeof leafBookOf>): Unit | undefined {
  if (edge.is !== 'leaf') {
    const found = findSingle(ground, edge, turns);
    if (found.is !== 'found') return undefined;
    return { sheets: [found.value], edges: edgesShownBy(lookAt(ground, found.value)), between: [] };
  }
  const found = findPair(ground, edge, turns);
  if (found.is !== 'found') return undefined;
  const { sheets } = found.value;
  const looked = sheets.map((one) => lookAt(ground, one));
  const between = edgesShownBetween(book, found.value, looked);
  return { sheets, between, edges: [...new Set([...between, ...looked.flatMap(edgesShownBy)])] };
}

function libraryOf(edges: readonly Edge[], units: readonly Unit[], missed: readonly string[]): CaseLibrary {
  const ids = new Map<string, string>();
  const sheets = new Map<string, Sheet>();
  const counts = new Map<string, number>();
  const idOf = (sheet: Sheet): string => {
    const key = JSON.stringify(sheet);
    const known = ids.get(key);
    if (known !== undefined) return known;
    const number = (counts.get(sheet.contact) ?? 0) + 1;
    counts.set(sheet.contact, number);
    const id = `${sheet.contact}.${number}`;
    ids.set(key, id);
    sheets.set(id, sheet);
    return id;
  };
  const own = new Map<string, Set<string>>();
  const twins = new Map<string, { id: string; edges: readonly string[] }[]>();
  for (const unit of units) {
    const names = unit.sheets.map(idOf);
    for (const id of names) {
      own.set(id, new Set([...(own.get(id) ?? []), ...unit.edges]));
      const other = names.find((one) => one !== id);
      if (other !== undefined) twins.set(id, [...(twins.get(id) ?? []), { id: other, edges: unit.between }]);
    }
  }
  const cases = [...sheets].map(
    ([id, sheet]): TrainingCase => ({
      ...{ id, sheet },
      edges: [...(own.get(id) ?? [])],
      twins: twins.get(id) ?? [],
    }),
  );
  return { cases, edges, missed };
}
