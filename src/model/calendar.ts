// Civil days without clocks, time zones or locales, so that the same course gives the same verdict on every machine.
// This file imports nothing, and may never read the current day: whoever needs today is handed it.

/** A day in the Gregorian calendar, written `YYYY-MM-DD`, years 0001 to 9999. */
export type Day = string;

/** Year, month 1 to 12 and day of the month 1 to 31. */
export type DayParts = { readonly year: number; readonly month: number; readonly day: number };

/** An ISO 8601 week: the year the week belongs to, which may differ from the day's own, and week 1 to 53. */
export type IsoWeek = { readonly year: number; readonly week: number };

const HYPHEN = 45;
const NOT_A_DAY = -1;
const DAYS_IN_ERA = 146_097;
const EPOCH_FROM_ERA_START = 719_468;
const FIRST_DAY_NUMBER = -719_162;
const LAST_DAY_NUMBER = 2_932_896;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days in the month (1 to 12) of the year; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (!(month >= 1 && month <= 12)) return 0;
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The two-digit number at a place in the text; -1 when there are not two digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NOT_A_DAY;
}

function isCivil(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day as one number, YYYYMMDD, so that it is read in one pass and without making an object; -1 when it is none. */
function packedDay(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return NOT_A_DAY;
  const century = twoDigits(text, 0);
  const yearOfCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (century < 0 || yearOfCentury < 0) return NOT_A_DAY;
  const year = century * 100 + yearOfCentury;
  return isCivil(year, month, day) ? year * 10_000 + month * 100 + day : NOT_A_DAY;
}

/** As `packedDay`, but throws RangeError when the text is not a day. */
function requiredDay(text: Day): number {
  const packed = packedDay(text);
  if (packed < 0) throw new RangeError(`Not a day: ${text}`);
  return packed;
}

/** Whether the value is a `YYYY-MM-DD` string naming a day that exists. */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && packedDay(value) >= 0;
}

/**
 * Days from 1970-01-01 to a civil day, by counting from 1 March so that the leap day is last in its year.
 * Source: Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil. Holds for years from 1.
 */
function numberFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = (y / 400) | 0;
  const yearOfEra = y - era * 400;
  const dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0) + day - 1;
  const dayOfEra = yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH_FROM_ERA_START;
}

/** The inverse of `numberFromCivil` (civil_from_days, same source). */
function civilFromNumber(number: number): DayParts {
  const z = number + EPOCH_FROM_ERA_START;
  const era = (z / DAYS_IN_ERA) | 0;
  const dayOfEra = z - era * DAYS_IN_ERA;
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0));
  const monthFromMarch = ((5 * dayOfYear + 2) / 153) | 0;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - (((153 * monthFromMarch + 2) / 5) | 0) + 1,
  };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** The day of these parts; undefined when the calendar has no such day. */
export function dayFromParts(year: number, month: number, day: number): Day | undefined {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  return whole && isCivil(year, month, day) ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : undefined;
}

/** Year, month and day of the month. Throws RangeError when the string is not a day. */
export function dayParts(day: Day): DayParts {
  const packed = requiredDay(day);
  return { year: (packed / 10_000) | 0, month: ((packed / 100) | 0) % 100, day: packed % 100 };
}

/** Whole days since 1970-01-01, negative before it. Throws RangeError when the string is not a day. */
export function dayNumber(day: Day): number {
  const packed = requiredDay(day);
  return numberFromCivil((packed / 10_000) | 0, ((packed / 100) | 0) % 100, packed % 100);
}

/** The day this many whole days after 1970-01-01. Throws RangeError for fractions and outside the years 0001 to 9999. */
export function dayFromNumber(number: number): Day {
  if (!Number.isInteger(number) || number < FIRST_DAY_NUMBER || number > LAST_DAY_NUMBER) {
    throw new RangeError(`Not a day number: ${number}`);
  }
  const { year, month, day } = civilFromNumber(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The day this many whole days later, or earlier when negative. Throws RangeError as `dayFromNumber` does. */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** The day this many weeks later, or earlier when negative. Throws RangeError as `dayFromNumber` does. */
export function addWeeks(day: Day, weeks: number): Day {
  return addDays(day, weeks * 7);
}

/**
 * The same day of the month this many whole calendar months later, or earlier when negative; the month's last day
 * where the month is too short (31 January + 1 month = 28 February). Throws RangeError as `dayFromNumber` does.
 */
export function addMonths(day: Day, months: number): Day {
  const parts = dayParts(day);
  const count = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  const shifted = dayFromParts(year, month, Math.min(parts.day, daysInMonth(year, month)));
  if (shifted === undefined) throw new RangeError(`No day ${months} months from ${day}`);
  return shifted;
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Weeks from `from` to `to` as a decimal number; negative when `to` comes first. */
export function weeksBetween(from: Day, to: Day): number {
  return daysBetween(from, to) / 7;
}

/** Completed weeks from `from` to `to`, counted towards zero: 13 days are 1 week, and 13 days back are -1. */
export function wholeWeeksBetween(from: Day, to: Day): number {
  const days = daysBetween(from, to);
  return (days - (days % 7)) / 7;
}

function weekdayOfNumber(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Day of the week, 1 Monday to 7 Sunday (ISO 8601). */
export function weekday(day: Day): number {
  return weekdayOfNumber(dayNumber(day));
}

/** The ISO 8601 week: weeks begin on Monday and belong to the year that holds their Thursday. */
export function isoWeek(day: Day): IsoWeek {
  const number = dayNumber(day);
  const thursday = number - weekdayOfNumber(number) + 4;
  const { year } = civilFromNumber(thursday);
  return { year, week: Math.floor((thursday - numberFromCivil(year, 1, 1)) / 7) + 1 };
}
