// Words for what was measured, for screens and the journal alike: a score, its change, and whether the change matters.
import type { Source } from '../model/citation.ts';
import type { Measure } from '../model/measure.ts';
import { formatNumber } from '../view-models/formats.ts';
import type { Change } from '../view-models/measure-change.ts';
import type { MeasurePart, MeasureView, Scored } from '../view-models/measures-view.ts';
import type { KnownWords, WordsIn } from './words.ts';

type Decimals = MeasureView['decimals'];

/** The measure by its short name. */
export function measureName({ id }: Measure, { t }: WordsIn): string {
  return t(`programme:measures/${id}/short`);
}

/** The range with its direction: "0-10, lavt er bedst". */
export function rangeInWords({ min, max, better }: Measure, { t }: WordsIn): string {
  return t('pages:measures/range', { min, max, better: t(`pages:measures/better/${better}`) });
}

/** A score as it is written: a mean with one decimal. */
export function scoreInWords(score: number, decimals: Decimals, { language }: WordsIn): string {
  return formatNumber(score, language, decimals);
}

/** A change with its sign and its direction: "-4, bedre". */
export function changeInWords({ by, is }: Change, decimals: Decimals, words: WordsIn): string {
  const what = words.t(`pages:measures/is/${is}`);
  if (is === 'unchanged') return what;
  const figure = scoreInWords(by, decimals, words);
  return words.t('pages:measures/changed', { by: by > 0 ? `+${figure}` : figure, is: what });
}

/** Whether a change matters: "Ja", "Nej", or why that cannot be said. */
export function mattersInWords({ matters, comparable }: Change, { t }: WordsIn): string {
  if (matters === undefined) return t(`pages:measures/matters/${comparable ? 'no-figure' : 'other-activities'}`);
  return t(`pages:measures/matters/${matters ? 'yes' : 'no'}`);
}

/** From where on a change of the measure matters. */
export function figureInWords({ matters }: Measure, { t }: WordsIn): string {
  if (matters === undefined) return t('pages:measures/figure/none');
  const { points, percent, single } = matters;
  const whole =
    percent === undefined
      ? t('pages:measures/figure/points', { points })
      : t('pages:measures/figure/share', { points, percent });
  return single === undefined ? whole : `${whole}; ${t('pages:measures/figure/single', { single })}`;
}

/** The source of a measure by its title and year; its id where it has no title in the words. */
export function sourceInWords({ citation }: Measure, sources: readonly Source[], { t, has }: KnownWords): string {
  const { source: id } = citation;
  const source = sources.find((one) => one.id === id);
  const title = has(`sources:${id}/title`) ? t(`sources:${id}/title`) : (source?.title ?? id);
  const year = source?.year ?? '';
  // A source without a year has a dash in its place.
  return /[\p{L}\d]/u.test(year) ? t('pages:measures/dated', { title, year }) : title;
}

/** The band of a score, or why none can be told; undefined where the measure has none. */
export function bandInWords({ id }: Measure, { band }: Scored, { t }: WordsIn): string | undefined {
  if (band === undefined) return undefined;
  return band.is === 'known' ? t(`pages:measures/bands/${id}/${band.id}`) : t(`pages:measures/bandOpen/${band.is}`);
}

/** An activity by its number and, where it was named, its name. */
export function activityInWords({ name }: MeasurePart, place: number, { t }: WordsIn): string {
  const number = place + 1;
  return name === undefined ? t('pages:measures/activity', { number }) : t('pages:measures/named', { number, name });
}

/** The change of a measure as the journal says it: "NPRS ben 7 -> 3 (bedre, betydende ændring)". */
export function changeLine({ measure, baseline, latest, decimals }: MeasureView, words: WordsIn): string | undefined {
  const { change } = latest;
  if (change === undefined) return undefined;
  const { t } = words;
  const is = t(`pages:measures/is/${change.is}`);
  const matters = change.matters ? 'matters' : 'matters-not';
  const key = change.comparable ? matters : 'other-activities';
  // Nothing more can be said of a score that is as it was, or that no figure is known for.
  const isPlain = change.comparable && (change.is === 'unchanged' || change.matters === undefined);
  return t('pages:measures/note/change', {
    name: measureName(measure, words),
    from: scoreInWords(baseline.score, decimals, words),
    to: scoreInWords(latest.score, decimals, words),
    what: isPlain ? is : t(`pages:measures/note/${key}`, { is }),
  });
}
