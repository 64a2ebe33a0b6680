// The small parts that the content of a code is made of: counts, days, ids. Each is described once, for writing and for reading.
import { addDays, type Day, dayFromNumber, dayNumber, daysBetween } from '../../model/calendar.ts';
import type { Coder, Counts } from './bit-coder.ts';

/** Counts that expect yes and no in these shares. */
export function expecting(no: number, yes: number): Counts {
  return { no, yes };
}

/** As many fresh counts, for contexts told apart by a figure. */
export function contexts(many: number, no = 1, yes = 1): readonly Counts[] {
  return Array.from({ length: many }, () => expecting(no, yes));
}

/** The counts of a context. */
export function at(counts: readonly Counts[], context: number): Counts {
  const found = counts[context];
  if (found === undefined) throw new RangeError(`No context ${context}`);
  return found;
}

/** Bits of the largest figure: more than any list of a course has, and than the days of three centuries. */
const LONGEST = 20;

/** Counts for figures of one kind. */
export type FigureCounts = readonly Counts[];
export function figureCounts(): FigureCounts {
  return contexts(LONGEST);
}

/** A whole number from 0 to about a million, small ones short: how many bits it has, one by one, then the bits (Elias, 1975). */
export function codeFigure(coder: Coder, counts: FigureCounts, given: number | undefined): number {
  const figure = given === undefined ? undefined : given + 1;
  let length = 0;
  while (coder.bit(at(counts, length), figure === undefined ? undefined : figure >= 2 ** (length + 1))) length += 1;
  return 2 ** length + coder.uniform(2 ** length, figure === undefined ? undefined : figure - 2 ** length) - 1;
}

/** Counts for the days of one kind. */
export type DayCounts = { readonly figure: FigureCounts; readonly isBefore: Counts };
export function dayCounts(): DayCounts {
  return { figure: figureCounts(), isBefore: expecting(8, 1) };
}

/** A day, told by the days since another. */
export function codeDay(coder: Coder, counts: DayCounts, since: Day, given: Day | undefined): Day {
  const days = given === undefined ? undefined : daysBetween(since, given);
  const figure = codeFigure(coder, counts.figure, days === undefined ? undefined : Math.abs(days));
  if (figure === 0) return since;
  const isBefore = coder.bit(counts.isBefore, days === undefined ? undefined : days < 0);
  return addDays(since, isBefore ? -figure : figure);
}

const FIRST_DAY = dayNumber('1900-01-01');
const DAYS = dayNumber('2199-12-31') - FIRST_DAY + 1;

/** A day of the years 1900 to 2199, told by itself. */
export function codeFirstDay(coder: Coder, given: Day | undefined): Day {
  return dayFromNumber(FIRST_DAY + coder.uniform(DAYS, given === undefined ? undefined : dayNumber(given) - FIRST_DAY));
}

/** A list of ids that is known to writer and reader, and what was written out beside it. */
export type WordList = { readonly known: readonly string[]; readonly extra: string[]; readonly isExtra: Counts };
export function wordList(known: readonly string[]): WordList {
  return { known, extra: [], isExtra: expecting(32, 1) };
}

/** An id by its place in the list; one that is not there is written out the first time. */
export function codeWord(coder: Coder, list: WordList, given: string | undefined): string {
  const place = given === undefined ? undefined : list.known.indexOf(given);
  const isExtra = coder.bit(list.isExtra, place === undefined ? undefined : place < 0);
  if (!isExtra) return list.known[coder.uniform(list.known.length, place)] ?? '';
  const { extra } = list;
  const seen = given === undefined ? undefined : extra.indexOf(given);
  const choice = coder.uniform(extra.length + 1, seen === undefined ? undefined : seen < 0 ? extra.length : seen);
  const before = extra[choice];
  if (before !== undefined) return before;
  const written = codeLetters(coder, given);
  extra.push(written);
  return written;
}

/** Ids, as many as there are, in order. */
export function codeWords(
  coder: Coder,
  list: WordList,
  many: FigureCounts,
  given: readonly string[] | undefined,
): readonly string[] {
  const length = codeFigure(coder, many, given?.length);
  const words: string[] = [];
  while (words.length < length) words.push(codeWord(coder, list, given?.[words.length]));
  return words;
}

const ASCII = 128;
const UNITS = 65_536;

/** A text written out, character by character (UTF-16 units), so that whatever was recorded comes back the same. */
export function codeLetters(coder: Coder, given: string | undefined): string {
  const length = codeFigure(coder, figureCounts(), given?.length);
  const isBeyond = expecting(16, 1);
  let text = '';
  while (text.length < length) {
    const unit = given?.charCodeAt(text.length);
    const beyond = coder.bit(isBeyond, unit === undefined ? undefined : unit >= ASCII);
    text += String.fromCharCode(coder.uniform(beyond ? UNITS : ASCII, unit));
  }
  return text;
}
