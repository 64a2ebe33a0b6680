// THE COURSE CODE: a course in a short text that ends every note and letter, so that pasting the note back goes on with the course on any
// computer. It packs and unpacks; it decides nothing, reads no clock, and never gives a course that is not the one that was written.
//
//   RYG1 | length 4 letters | programme and edition 2 | content | checks 16
//
// The code is no secret writing: whoever has it and the app can read the answers, as whoever has the note can.
import type { CourseState } from '../course.ts';
import { bitWriter } from './bit-coder.ts';
import { carriedOf } from './carried-course.ts';
import type { CodeBook } from './code-book.ts';
import { codeCourse } from './code-course.ts';
import { codeText, lengthLetters } from './letters.ts';
import { CHECK_SYMBOLS, checkSymbols, MAX_SYMBOLS } from './reed-solomon.ts';
import { lettersOf, packedBits, symbolOf, symbolsOf } from './symbols.ts';

/** Symbols before the content: two of the length, one that names programme and edition. */
export const SYMBOLS_BEFORE = 3;

/**
 * The course as a code, in one line; `courseCodeLines` breaks it for a text. Carried is the folded state but for free text (label, reasons,
 * remarks, words of replies), withdrawn answers and what was undone.
 * @param book of the edition the course is worked in now; what it has no place for is written out in letters
 * @returns undefined for a course of another programme, and for one too large for a code (some thirty contacts with nothing as expected, a hundred ordinary ones)
 */
export function encodeCourse(book: CodeBook, state: CourseState): string | undefined {
  if (state.programme !== book.programme) return undefined;
  const writer = bitWriter();
  codeCourse(writer.coder, book, carriedOf(state));
  const symbols = framed(book, writer.finish());
  return symbols && codeText(lettersOf(symbols));
}

/** Content with length, book and check symbols; undefined where a code cannot be that long. Two symbols make a group, so their number is even. */
function framed(book: CodeBook, bits: readonly number[]): readonly number[] | undefined {
  const packed = packedBits(bits);
  const isOdd = (SYMBOLS_BEFORE + packed.length + CHECK_SYMBOLS) % 2 > 0;
  const content = isOdd ? [...packed, 0] : packed;
  const many = SYMBOLS_BEFORE + content.length + CHECK_SYMBOLS;
  if (many > MAX_SYMBOLS) return undefined;
  const named = symbolOf(book.programmeNumber, book.editionNumber);
  const told = [...symbolsOf(lengthLetters(many / 2)), named, ...content];
  return [...told, ...checkSymbols(told)];
}
