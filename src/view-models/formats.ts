// How days, clock times, numbers and durations are written in Danish and English, whatever the machine's own locale.
// Words that are not part of a format live in the locales. Nothing here may depend on Intl or on the current day.
import { type Day, dayParts, isoWeek, weekday } from '../model/calendar.ts';

/** The languages the texts exist in; Danish is the original. */
export type Language = 'da' | 'en';

/** `short` on screens, `long` in leaflets and letters, `journal` in notes to the record system. */
export type DayStyle = 'short' | 'long' | 'journal';

/** Full month names, January first. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

const weekdayNames: Readonly<Record<Language, readonly string[]>> = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

type Unit = 'day' | 'week' | 'month' | 'year';

const unitNames: Readonly<Record<Language, Readonly<Record<Unit, readonly [one: string, many: string]>>>> = {
  da: { day: ['dag', 'dage'], week: ['uge', 'uger'], month: ['måned', 'måneder'], year: ['år', 'år'] },
  en: { day: ['day', 'days'], week: ['week', 'weeks'], month: ['month', 'months'], year: ['year', 'years'] },
};

const THOUSANDS = /\B(?=(?:\d{3})+$)/g;
/** Decimals kept when none are asked for; hides the noise of binary fractions. */
const MOST_DECIMALS = 6;

/** The month's full name in a language, month 1 to 12; empty when there is no such month. */
export function monthName(month: number, language: Language): string {
  return monthNames[language][month - 1] ?? '';
}

/** First three letters, with a point in Danish where letters were left out (so `maj` has none). */
function monthAbbreviation(month: number, language: Language): string {
  const name = monthName(month, language);
  const letters = name.slice(0, 3);
  return language === 'da' && letters !== name ? `${letters}.` : letters;
}

/**
 * A day in writing: da `5. nov. 2026`, `5. november 2026`, `5.11.2026`; en `5 Nov 2026`, `5 November 2026`,
 * `5 Nov 2026` (figures alone are read month first by some). Throws RangeError when the string is not a day.
 */
export function formatDay(day: Day, style: DayStyle, language: Language): string {
  const { year, month, day: date } = dayParts(day);
  if (style === 'journal' && language === 'da') return `${date}.${month}.${year}`;
  const name = style === 'long' ? monthName(month, language) : monthAbbreviation(month, language);
  return language === 'da' ? `${date}. ${name} ${year}` : `${date} ${name} ${year}`;
}

/** The name of the day of the week: da `torsdag`, en `Thursday`. */
export function formatWeekday(day: Day, language: Language): string {
  return weekdayNames[language][weekday(day) - 1] ?? '';
}

/** A day in full words: da `torsdag den 5. november 2026`, en `Thursday 5 November 2026`. */
export function formatDayInWords(day: Day, language: Language): string {
  return `${formatWeekday(day, language)}${language === 'da' ? ' den' : ''} ${formatDay(day, 'long', language)}`;
}

/** The ISO week of a day: da `uge 45`, en `week 45`. */
export function formatWeekNumber(day: Day, language: Language): string {
  return `${language === 'da' ? 'uge' : 'week'} ${isoWeek(day).week}`;
}

/** A clock time from hours 0 to 23 and minutes 0 to 59: da `kl. 09.07`, en `09:07`. */
export function formatClock(hours: number, minutes: number, language: Language): string {
  const hh = String(hours).padStart(2, '0');
  const mm = String(minutes).padStart(2, '0');
  return language === 'da' ? `kl. ${hh}.${mm}` : `${hh}:${mm}`;
}

/**
 * A number with thousands set apart: da `1.234,5`, en `1,234.5`. `decimals` (0 to 20) fixes the number of decimals;
 * without it, as many as the number has, at most six. A dash for what is not finite. Holds below 1e21.
 */
export function formatNumber(n: number, language: Language, decimals?: number): string {
  if (!Number.isFinite(n)) return '–';
  const fixed = Math.abs(n).toFixed(decimals ?? MOST_DECIMALS);
  const [whole = '0', fraction = ''] = fixed.split('.');
  const shown = decimals === undefined ? fraction.replace(/0+$/, '') : fraction;
  const sign = n < 0 && /[1-9]/.test(whole + shown) ? '-' : '';
  const grouped = whole.replace(THOUSANDS, language === 'da' ? '.' : ',');
  const point = language === 'da' ? ',' : '.';
  return `${sign}${grouped}${shown === '' ? '' : point + shown}`;
}

function counted(n: number, unit: Unit, language: Language, decimals?: number): string {
  const [one, many] = unitNames[language][unit];
  const figure = formatNumber(n, language, decimals);
  return `${figure} ${figure === '1' ? one : many}`;
}

/**
 * Decimal weeks: `4 uger`, `1 uge`, `3,9 uger`. One decimal is enough to keep each day of the week apart, and no
 * number of whole days is rounded up to a whole week.
 */
export function formatWeeks(weeks: number, language: Language): string {
  return counted(Math.round(weeks * 10) / 10, 'week', language);
}

/** Days as weeks and days; under two weeks in days alone, unless it is one week. */
function weeksAndDays(days: number, language: Language): string {
  const rest = days % 7;
  const weeks = (days - rest) / 7;
  if (weeks < 1 || (weeks < 2 && rest > 0)) return counted(days, 'day', language);
  if (rest === 0) return counted(weeks, 'week', language);
  return `${counted(weeks, 'week', language)} ${language === 'da' ? 'og' : 'and'} ${counted(rest, 'day', language)}`;
}

/**
 * A duration of whole days, 0 or more: `1 dag`, `4 dage`, `3 uger`, `8 uger og 4 dage`; approximate `ca. 3 uger`,
 * `about 3 weeks`. Only an approximate one is given in years of 365 or months of 30 days, since an exact count of days
 * is not a calendar month. The text reads back as the same number of days by `parseTypedDuration`.
 */
export function formatDuration(days: number, language: Language, approximate = false): string {
  if (!approximate) return weeksAndDays(days, language);
  const about = language === 'da' ? 'ca.' : 'about';
  if (days > 0 && days % 365 === 0) return `${about} ${counted(days / 365, 'year', language)}`;
  if (days > 0 && days % 30 === 0 && days % 7 !== 0) return `${about} ${counted(days / 30, 'month', language)}`;
  return `${about} ${weeksAndDays(days, language)}`;
}
