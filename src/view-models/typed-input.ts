// Reads days, durations and numbers as clinicians type them, in Danish or English words whichever language is shown.
// Says what is wrong by key, never in words and never by throwing. What it cannot read for certain it may not guess.
import {
  addMonths,
  type Day,
  dayFromNumber,
  dayFromParts,
  dayNumber,
  dayParts,
  daysInMonth,
} from '../model/calendar.ts';
import { formatDayInWords, type Language, monthName, monthNames } from './formats.ts';

/** `words` is the day to echo beside the field; `approximate` when typed so ("for ca. 2 uger siden"). */
export type TypedDay =
  | { readonly ok: true; readonly day: Day; readonly words: string; readonly approximate: boolean }
  | { readonly ok: false; readonly problem: 'empty' | 'not-a-day' | 'no-such-month' }
  | { readonly ok: false; readonly problem: 'no-such-day'; readonly month: string; readonly daysInMonth: number }
  | { readonly ok: false; readonly problem: 'too-far'; readonly earliest: Day; readonly latest: Day };

/** Whole days; `approximate` when typed so ("ca. 3 uger", "et par uger"). */
export type TypedDuration =
  | { readonly ok: true; readonly days: number; readonly approximate: boolean }
  | { readonly ok: false; readonly problem: 'empty' | 'not-a-duration' }
  | { readonly ok: false; readonly problem: 'too-long'; readonly maxDays: number };

/** Bounds that are themselves allowed. `language` (da unless given) decides if `1.234` or `1,234` is over a thousand. */
export type NumberLimits = {
  readonly min?: number;
  readonly max?: number;
  readonly integer?: boolean;
  readonly language?: Language;
};

/** `limits` are those handed in, for messages of the kind "a whole number from 0 to 10". */
export type TypedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: NumberProblem; readonly limits: NumberLimits };

type NumberProblem = 'empty' | 'not-a-number' | 'not-whole' | 'too-low' | 'too-high';

/** Units are kept apart because a month before a day is a calendar month, while a month's length is 30 days. */
type Span = { readonly days: number; readonly months: number; readonly years: number; readonly approximate: boolean };

type TypedDate = { readonly date: number; readonly month: number; readonly year: string | undefined };

const DAYS_PER_MONTH = 30;
const DAYS_PER_YEAR = 365;
/** A hundred years: longer than any course, short enough that no day leaves the calendar. */
const MAX_DAYS = 36_525;
/** No day, duration or number is longer; keeps pasted text away from the patterns. */
const MAX_LETTERS = 60;
/** A day without a year lies at most this many months after today, and otherwise in the ten months before. */
const MONTHS_AHEAD = 2;
/** A two-figure year lies at most this many years after today's, and otherwise in the eighty before. */
const YEARS_AHEAD = 19;

const MEASURE =
  /^(.*[\d½\s])(?:(d|dg|dage?|døgn|days?)|(u|uger?|w|wks?|weeks?)|(mdr?|måned(?:er)?|mos?|mths?|months?)|(år|y|yrs?|years?))\.?$/;
const ABOUT = /^(?:(?:ca\.?|cirka|omkring|omtrent|about|around|approx\.?|approximately|roughly)(?=[\s\d½])|~)\s*/;
const A_COUPLE = /^(?:et par|a couple(?: of)?)$/;
const HALF_MORE = /^(.+?)(?: (?:og |and )?(?:en|et|a) hal(?:vt?|f)| ?½)$/;
const PAST = /^(?:for )?(.+) (?:siden|ago)$/;
const FUTURE = /^(?:om|in) (.+)$/;

const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const FIGURES = /^(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}|\d{2})|\.)?$/;
const RUN_TOGETHER = /^(\d{2})(\d{2})(\d{4}|\d{2})$/;
const DAY_THEN_NAME = /^(\d{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?([a-zæøå]{3,9})\.?,? ?(\d{4}|\d{2})?$/;
const NAME_THEN_DAY = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/;

/** How thousands are set apart in each language. */
const GROUPED: Readonly<Record<Language, RegExp>> = {
  da: /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/,
  en: /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/,
};
const UNGROUPED = /^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/;

const AMOUNT_WORDS: readonly (readonly [words: RegExp, amount: number])[] = [
  [/^(?:½|halvt?|en halv|et halvt|half|half an?|a half)$/, 0.5],
  [/^(?:en|et|én|ét|an?|one)$/, 1],
  [/^(?:halvanden|halvandet)$/, 1.5],
  [/^(?:to|two|et par|a couple(?: of)?)$/, 2],
  [/^(?:tre|three)$/, 3],
  [/^(?:fire|four)$/, 4],
  [/^(?:fem|five)$/, 5],
  [/^(?:seks|six)$/, 6],
  [/^(?:syv|seven)$/, 7],
  [/^(?:otte|eight)$/, 8],
  [/^(?:ni|nine)$/, 9],
  [/^(?:ti|ten)$/, 10],
  [/^(?:elleve|eleven)$/, 11],
  [/^(?:tolv|twelve)$/, 12],
];

const NEARBY_DAYS: readonly (readonly [words: RegExp, days: number])[] = [
  [/^(?:i ?dag|today)$/, 0],
  [/^(?:i ?går|yesterday)$/, -1],
  [/^(?:(?:i ?)?forgårs|(?:the )?day before yesterday)$/, -2],
  [/^(?:i ?morgen|tomorrow)$/, 1],
  [/^(?:(?:i ?)?overmorgen|(?:the )?day after tomorrow)$/, 2],
];

/** One spelling for spaces, dashes, case and å, so that the patterns need only one. */
function tidy(text: string): string {
  const oneSpelling = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/aa/g, 'å');
  return oneSpelling.replace(/\s+/g, ' ').trim();
}

function lookUp(table: readonly (readonly [RegExp, number])[], text: string): number | undefined {
  return table.find(([words]) => words.test(text))?.[1];
}

function readNumber(text: string, language: Language): number | undefined {
  const [own, other] = language === 'da' ? (['da', 'en'] as const) : (['en', 'da'] as const);
  const grouping = GROUPED[own].test(text) ? own : UNGROUPED.test(text) ? undefined : other;
  if (grouping === other && !GROUPED[other].test(text)) return undefined;
  const plain = grouping === undefined ? text : text.replaceAll(grouping === 'da' ? '.' : ',', '');
  const value = Number(plain.replace(',', '.'));
  return Number.isFinite(value) ? value + 0 : undefined;
}

function readAmount(text: string, language: Language): number | undefined {
  const amount = lookUp(AMOUNT_WORDS, text) ?? (/^[\d.,]/.test(text) ? readNumber(text, language) : undefined);
  if (amount !== undefined) return amount;
  const base = HALF_MORE.exec(text)?.[1];
  const whole = base === undefined ? undefined : readAmount(base, language);
  return whole !== undefined && Number.isInteger(whole) ? whole + 0.5 : undefined;
}

/** An amount with its unit: "3 uger", "halvanden måned", "et halvt år". */
function readMeasure(text: string, language: Language): Span | undefined {
  const [, typed = '', day, week, month, year] = MEASURE.exec(text) ?? [];
  const words = typed.trim();
  const amount = readAmount(words, language);
  if (amount === undefined) return undefined;
  return {
    days: day !== undefined ? amount : week !== undefined ? amount * 7 : 0,
    months: month !== undefined ? amount : 0,
    years: year !== undefined ? amount : 0,
    approximate: A_COUPLE.test(words),
  };
}

/** One measure, or two joined ("1 uge og 3 dage"), with or without "ca." before it. */
function readSpan(text: string, language: Language): Span | undefined {
  const exact = text.replace(ABOUT, '');
  const approximate = exact !== text;
  const whole = readMeasure(exact, language);
  if (whole !== undefined) return { ...whole, approximate: approximate || whole.approximate };
  const [first = '', second = '', ...more] = exact.split(/ (?:og|and) /);
  const a = readMeasure(first, language);
  const b = readMeasure(second, language);
  if (a === undefined || b === undefined || more.length > 0) return undefined;
  return {
    days: a.days + b.days,
    months: a.months + b.months,
    years: a.years + b.years,
    approximate: approximate || a.approximate || b.approximate,
  };
}

/** Whole days, half a day counting as one. */
function spanDays(span: Span): number {
  return Math.round(span.days + span.months * DAYS_PER_MONTH + span.years * DAYS_PER_YEAR);
}

function foundDay(number: number, today: Day, language: Language, approximate: boolean): TypedDay {
  const now = dayNumber(today);
  if (!(Math.abs(number - now) <= MAX_DAYS)) {
    const [earliest, latest] = [dayFromNumber(now - MAX_DAYS), dayFromNumber(now + MAX_DAYS)];
    return { ok: false, problem: 'too-far', earliest, latest };
  }
  const day = dayFromNumber(number);
  return { ok: true, day, words: formatDayInWords(day, language), approximate };
}

/** A span before or after today: calendar months and years are stepped first, then the days that are left. */
function readRelativeDay(text: string, today: Day, language: Language): TypedDay | undefined {
  const past = PAST.exec(text)?.[1];
  const span = readSpan(past ?? FUTURE.exec(text)?.[1] ?? '', language);
  if (span === undefined) return undefined;
  const sign = past === undefined ? 1 : -1;
  if (spanDays(span) > MAX_DAYS) return foundDay(Number.POSITIVE_INFINITY, today, language, span.approximate);
  const months = span.months + span.years * 12;
  const wholeMonths = Math.trunc(months);
  const left = Math.round(span.days + (months - wholeMonths) * DAYS_PER_MONTH);
  const number = dayNumber(addMonths(today, sign * wholeMonths)) + sign * left;
  return foundDay(number, today, language, span.approximate);
}

function monthOf(name: string): number {
  const isNamed = (month: string) => month.toLowerCase().startsWith(name);
  return Math.max(monthNames.da.findIndex(isNamed), monthNames.en.findIndex(isNamed)) + 1;
}

/** Day first in both languages; a month's name may come first in English ("Nov 26" is a year to a Dane). */
function readDate(text: string, language: Language): TypedDate | undefined {
  const [, isoYear, isoMonth, isoDate] = ISO_DATE.exec(text) ?? [];
  if (isoYear !== undefined) return { date: Number(isoDate), month: Number(isoMonth), year: isoYear };
  const [, date, month, year] = FIGURES.exec(text) ?? RUN_TOGETHER.exec(text) ?? [];
  if (date !== undefined) return { date: Number(date), month: Number(month), year };
  const [, before, name, nameYear] = DAY_THEN_NAME.exec(text) ?? [];
  if (name !== undefined && monthOf(name) > 0) return { date: Number(before), month: monthOf(name), year: nameYear };
  const [, first, after, lastYear] = (language === 'en' ? NAME_THEN_DAY.exec(text) : null) ?? [];
  return first !== undefined && monthOf(first) > 0
    ? { date: Number(after), month: monthOf(first), year: lastYear }
    : undefined;
}

function yearOf({ date, month, year }: TypedDate, today: Day): number {
  if (year === undefined) {
    const latest = dayParts(addMonths(today, MONTHS_AHEAD));
    const isLater = month > latest.month || (month === latest.month && date > latest.day);
    return isLater ? latest.year - 1 : latest.year;
  }
  if (year.length === 4) return Number(year);
  const latestYear = dayParts(today).year + YEARS_AHEAD;
  const sameCentury = latestYear - (latestYear % 100) + Number(year);
  return sameCentury > latestYear ? sameCentury - 100 : sameCentury;
}

/**
 * Reads a typed day: figures (`5/11`, `5.11.26`, `051126`), names (`5. nov`, `5 Nov 2026`), ISO, or words (`i går`, `for
 * 2 uger siden`, `in 2 weeks`). Without a year it is the one such day from ten months before to two months after today;
 * a two-figure year lies from 80 years before to 19 after. `today` is a present-day day; never throws for any text.
 */
export function parseTypedDay(text: string, today: Day, language: Language): TypedDay {
  const typed = tidy(text);
  if (typed === '') return { ok: false, problem: 'empty' };
  if (typed.length > MAX_LETTERS) return { ok: false, problem: 'not-a-day' };
  const nearby = lookUp(NEARBY_DAYS, typed);
  if (nearby !== undefined) return foundDay(dayNumber(today) + nearby, today, language, false);
  const relative = readRelativeDay(typed, today, language);
  if (relative !== undefined) return relative;
  const date = readDate(typed.replace(/^(?:den |d\. ?|the |on )/, ''), language);
  if (date === undefined) return { ok: false, problem: 'not-a-day' };
  if (date.month < 1 || date.month > 12) return { ok: false, problem: 'no-such-month' };
  const year = yearOf(date, today);
  if (date.date < 1 || date.date > daysInMonth(year, date.month)) {
    const month = `${monthName(date.month, language)} ${year}`;
    return { ok: false, problem: 'no-such-day', month, daysInMonth: daysInMonth(year, date.month) };
  }
  const day = dayFromParts(year, date.month, date.date);
  return foundDay(day === undefined ? Number.NaN : dayNumber(day), today, language, false);
}

/**
 * Reads a typed duration as whole days: a bare whole number is days, a month 30 days and a year 365; parts of a day are
 * rounded, halves up (`1,5 uge` is 11 days). `language` decides only how `1.000` is read. Never throws.
 */
export function parseTypedDuration(text: string, language: Language = 'da'): TypedDuration {
  const typed = tidy(text).replace(/^(?:i|for) /, '');
  if (typed === '') return { ok: false, problem: 'empty' };
  if (typed.length > MAX_LETTERS) return { ok: false, problem: 'not-a-duration' };
  const bare = typed.replace(ABOUT, '');
  const figure = /^\d/.test(bare) ? readNumber(bare, language) : undefined;
  const span = readSpan(figure !== undefined && Number.isInteger(figure) ? `${typed} d` : typed, language);
  if (span === undefined) return { ok: false, problem: 'not-a-duration' };
  const days = spanDays(span);
  return days > MAX_DAYS
    ? { ok: false, problem: 'too-long', maxDays: MAX_DAYS }
    : { ok: true, days, approximate: span.approximate };
}

/**
 * Reads a typed number with comma or point, thousands set apart or not (`1.234,5`, `1,234.5`, `1234,5`), and holds it
 * against the limits. Checked in the order of the problems. Never throws.
 */
export function parseTypedNumber(text: string, limits: NumberLimits): TypedNumber {
  const refused = (problem: NumberProblem): TypedNumber => ({ ok: false, problem, limits });
  const typed = tidy(text);
  if (typed === '') return refused('empty');
  const value = typed.length > MAX_LETTERS ? undefined : readNumber(typed, limits.language ?? 'da');
  if (value === undefined) return refused('not-a-number');
  if (limits.integer === true && !Number.isInteger(value)) return refused('not-whole');
  if (limits.min !== undefined && value < limits.min) return refused('too-low');
  if (limits.max !== undefined && value > limits.max) return refused('too-high');
  return { ok: true, value };
}
