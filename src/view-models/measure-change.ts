// The arithmetic of a measure: how far a score is from the baseline, whether that is a change that matters, and which band it is in.
import type { Measure } from '../model/measure.ts';

/** A change from the baseline. */
export type Change = {
  /** The later score less the baseline. */
  readonly by: number;
  readonly is: 'better' | 'worse' | 'unchanged';
  /** Undefined where the source knows no change that matters, or the two scores were not made of the same findings. */
  readonly matters: boolean | undefined;
  /** Made of the same findings as the baseline. */
  readonly comparable: boolean;
};

/** The band of a score; none can be told while the subscore it rests on is missing, or is higher than the whole. */
export type BandView =
  | { readonly is: 'known'; readonly id: string }
  | { readonly is: 'part-missing' | 'part-too-high'; readonly part: string };

export type Range = { readonly from: number; readonly to: number };

type Figure = { readonly score: number; readonly from: readonly string[] };

/** Means of thirds and fifths are not exact: this much is no difference. */
const NOISE = 1e-9;

/** The change from a baseline to a later score. `whole`: of the measure as such, not of one of its several findings. */
export function changeBetween(measure: Measure, baseline: Figure, later: Figure, whole: boolean): Change {
  const gap = later.score - baseline.score;
  const by = Math.abs(gap) < NOISE ? 0 : gap;
  const isBetter = measure.better === 'low' ? by < 0 : by > 0;
  const comparable = baseline.from.length === later.from.length && baseline.from.every((id) => later.from.includes(id));
  const margin = marginOf(measure, baseline.score, whole);
  const matters = margin === undefined || !comparable ? undefined : Math.abs(by) >= margin - NOISE;
  return { by, is: by === 0 ? 'unchanged' : isBetter ? 'better' : 'worse', matters, comparable };
}

/** From how far off the baseline a change matters: the points or the share of the baseline, whichever is reached first. A share of nothing says nothing. */
function marginOf({ matters }: Measure, baseline: number, whole: boolean): number | undefined {
  if (matters === undefined) return undefined;
  if (!whole) return matters.single;
  const share = matters.percent === undefined || baseline <= 0 ? undefined : (baseline * matters.percent) / 100;
  return Math.min(matters.points, share ?? matters.points);
}

/** The scores between which a change from the baseline does not matter; they may lie beyond the range of the measure. */
export function unchangedRange(measure: Measure, baseline: number): Range | undefined {
  const margin = marginOf(measure, baseline, true);
  if (margin === undefined) return undefined;
  return { from: baseline - margin, to: baseline + margin };
}

/** The band of a score by the figures of the same contact; undefined where the measure has none. */
export function bandOf({ bands }: Measure, score: number, values: ReadonlyMap<string, number>): BandView | undefined {
  for (const band of (bands ?? []).toReversed()) {
    if (score < band.from) continue;
    if (band.part === undefined) return { is: 'known', id: band.id };
    const { finding: part, from } = band.part;
    const subscore = values.get(part);
    if (subscore === undefined) return { is: 'part-missing', part };
    if (subscore > score) return { is: 'part-too-high', part };
    if (subscore >= from) return { is: 'known', id: band.id };
  }
  return undefined;
}
