// What stands in the way of copying a text: numbers that may identify the patient, with the line they stand on.
import { findCpr } from '../course/cpr.ts';

/** A number found in a text: where, on which line (from 1), and as written. */
export type FoundNumber = {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly text: string;
};

/** The numbers in the text that look like a CPR number, in order. */
export function numbersIn(text: string): readonly FoundNumber[] {
  return findCpr(text).map(({ start, end }) => ({
    start,
    end,
    line: text.slice(0, start).split('\n').length,
    text: text.slice(start, end),
  }));
}
