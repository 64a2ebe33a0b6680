// The days the tests are about.
import { addDays } from '../../src/model/calendar.ts';

/** The day of every first contact here: a Thursday in week 45. */
export const today = '2026-11-05';

/** A day so many days after `today`. */
export const dayAfter = (days: number): string => addDays(today, days);
