// Finds numbers that may identify a patient in text typed freely. It says where they are; it never changes the text.
import { daysInMonth } from '../model/calendar.ts';

/** Where a number stands in a text: characters from `start` up to and without `end`. */
export type TextSpan = { readonly start: number; readonly end: number };

/**
 * Six digits, then four figures behind a dash, a space or nothing, with no letter or figure on either side. Serials with letters
 * are those of replacement numbers: any behind a dash, and with a figure last where nothing is between; behind a space only
 * the form 9AB6 counts, since a date is often followed by a dose ("051126 50mg").
 */
const CANDIDATE =
  /(?<![\p{L}\p{N}])(\d{2})(\d{2})(\d{2})(?:[^\S\r\n]?[-\u2010-\u2015\u2212][^\S\r\n]?(?=[A-Z]{0,3}\d)[\dA-Z]{4}|[^\S\r\n]{0,2}\d{4}|[\dA-Z]{3}\d|[^\S\r\n]{1,2}\d[A-Z]{2}\d)(?![\p{L}\p{N}])/giu;

/** What the first digit of the day is raised by in replacement numbers built as cpr.dk recommends. */
const REPLACEMENT_DAY_OFFSET = 60;

/**
 * The places of Danish personal identity numbers, replacement numbers (251248-9AB6, 851248-1234) included, in order. Told by the
 * date they begin with, whatever the century; never by modulus 11, which numbers since 2007 need not fulfil (cpr.dk).
 */
export function findCpr(text: string): readonly TextSpan[] {
  return [...text.matchAll(CANDIDATE)]
    .filter(([, day, month, year]) => isDate(Number(day), Number(month), Number(year)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Whether some century has the day; 2000 stands for all, having 29 February in every year that any of them has. */
function isDate(day: number, month: number, yearOfCentury: number): boolean {
  const plain = day > REPLACEMENT_DAY_OFFSET ? day - REPLACEMENT_DAY_OFFSET : day;
  return plain >= 1 && plain <= daysInMonth(2000 + yearOfCentury, month);
}
