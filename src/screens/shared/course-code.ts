// The code book of a programme as the app has it now. Apart from the start page, which does without until something is pasted.
import { type CodeBook, type CodeNumbers, codeBookOf } from '../../course/code/code-book.ts';
import { encodeCourse } from '../../course/code/encode-course.ts';
import { courseCodeLines } from '../../course/code/letters.ts';
import type { CourseState } from '../../course/course.ts';
import type { Programme } from '../../model/programme.ts';
import { codeNumbersById } from '../../programmes/code-numbers.ts';

const numbersById: Readonly<Record<string, CodeNumbers>> = codeNumbersById;
const books = new WeakMap<Programme, CodeBook>();

/** The book of the programme; undefined for one that no code can name. */
export function codeBookFor(programme: Programme): CodeBook | undefined {
  const known = books.get(programme);
  const numbers = numbersById[programme.id];
  if (known !== undefined || numbers === undefined) return known;
  const book = codeBookOf(programme, numbers);
  books.set(programme, book);
  return book;
}

/** The course as a code in lines of at most 70 characters; none where it cannot be put into one. */
export function courseCode(programme: Programme, state: CourseState): readonly string[] {
  const book = codeBookFor(programme);
  const code = book === undefined ? undefined : encodeCourse(book, state);
  return code === undefined ? [] : courseCodeLines(code);
}
