// PRACTICE: of what was found, the few that show everything together: again and again what shows most for each new case (greedy cover).
import type { Sheet } from '../../engine/sheet.ts';

/** One case or a pair of cases, with the edges shown. */
export type Unit = {
  readonly sheets: readonly Sheet[];
  readonly edges: readonly string[];
  /** Those of the edges that are shown between the two. */
  readonly between: readonly string[];
};

type Candidate = { readonly unit: Unit; readonly cases: readonly string[]; worth: number };

/** What is still to be shown, and the cases there are. */
type Left = { readonly open: Set<string>; readonly kept: Set<string> };

/** Units that together show every edge that all of them show; in the order chosen, the first found first among equals. */
export function fewest(units: readonly Unit[]): readonly Unit[] {
  const left: Left = { open: new Set(units.flatMap((one) => one.edges)), kept: new Set() };
  const candidates = new Set(
    units.map((unit): Candidate => {
      const cases = unit.sheets.map((sheet) => JSON.stringify(sheet));
      return { unit, cases, worth: Number.POSITIVE_INFINITY };
    }),
  );
  const chosen: Unit[] = [];
  while (left.open.size > 0) {
    const best = bestOf(candidates, left);
    if (best === undefined) break;
    candidates.delete(best);
    chosen.push(best.unit);
    for (const id of best.unit.edges) left.open.delete(id);
    for (const key of best.cases) left.kept.add(key);
  }
  return chosen;
}

/** The candidate worth most. What shows nothing new never will, and is let go. */
function bestOf(candidates: Set<Candidate>, left: Left): Candidate | undefined {
  let best: Candidate | undefined;
  for (const one of candidates) {
    one.worth = worthOf(one, left);
    if (one.worth === 0) candidates.delete(one);
    else if (best === undefined || one.worth > best.worth) best = one;
  }
  return best;
}

/** New edges for each new case; a pair of known cases costs nearly nothing. */
function worthOf({ unit, cases }: Candidate, { open, kept }: Left): number {
  const added = cases.filter((key) => !kept.has(key)).length;
  return unit.edges.filter((one) => open.has(one)).length / Math.max(added, 0.1);
}
