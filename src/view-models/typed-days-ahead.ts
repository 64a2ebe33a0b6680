// Reads how far ahead something lies, as clinicians type it: a duration or a day, counted from the day of the contact. Says what is wrong by key.
import { addMonths, type Day, daysBetween } from '../model/calendar.ts';
import type { Language } from './formats.ts';
import { parseTypedDay, parseTypedDuration } from './typed-input.ts';

/** Whole days after the contact, or what is wrong. */
export type DaysAhead =
  | { readonly ok: true; readonly days: number }
  | { readonly ok: false; readonly problem: 'not-ahead' | 'before-contact' | 'too-long' };

/** A day without a year is read within ten months before to two months after: moved on, it is read within the year to come. */
const MONTHS_ON = 10;

/** Reads "3 dage", "om 2 uger", "19/11", "1. marts" as days after `from`, at most `max`. A day without a year is the next such day. */
export function readDaysAhead(text: string, from: Day, max: number, language: Language): DaysAhead {
  const duration = parseTypedDuration(text.trim().replace(/^(?:om|in)\s+/i, ''), language);
  if (duration.ok && duration.days <= max) return { ok: true, days: duration.days };
  const day = nextSuchDay(text, from, language);
  if (day === undefined)
    return { ok: false, problem: duration.ok || duration.problem === 'too-long' ? 'too-long' : 'not-ahead' };
  const days = daysBetween(from, day);
  if (days < 0) return { ok: false, problem: 'before-contact' };
  return days > max ? { ok: false, problem: 'too-long' } : { ok: true, days };
}

function nextSuchDay(text: string, from: Day, language: Language): Day | undefined {
  const read = parseTypedDay(text, from, language);
  const later = parseTypedDay(text, addMonths(from, MONTHS_ON), language);
  // 29 February may be there next year and not in this one.
  if (!read.ok) return later.ok ? later.day : undefined;
  // A day said without its year moves by a whole year; one said by words ("i går") moves with the day it is counted from.
  const isWithoutYear = later.ok && later.day === addMonths(read.day, 12);
  return read.day < from && isWithoutYear ? later.day : read.day;
}
