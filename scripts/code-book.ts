// `node scripts/run-ts.mjs scripts/code-book.ts`: freezes the lists that the codes of the present edition count in, and sample codes that every later
// edition must still read. A book that is there already is only written anew with `--overwrite`: codes in journals rest on it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { CodeBook } from '../src/course/code/code-book.ts';
import { encodeCourse } from '../src/course/code/encode-course.ts';
import { courseCodeLines } from '../src/course/code/letters.ts';
import { fold } from '../src/course/course.ts';
import type { Programme } from '../src/model/programme.ts';
import { allProgrammes } from '../src/programmes/all-programmes.ts';
import { bookOf, withoutTexts } from '../tests/support/course-code.ts';
import { randomCourse } from '../tests/support/random-courses.ts';
import { modulePath, runNode } from './process.mjs';
import { root } from './root.mjs';

/** Random courses that between them hold every kind of thing a code can: ids that are in no list, replies, ends, advice in any order. */
const SEEDS = [66, 220, 418, 445, 486, 511, 540, 584];

const programmes = allProgrammes.map((programme) => ({ programme, book: bookOf(programme) }));

function samplesOf(programme: Programme, book: CodeBook): unknown {
  return SEEDS.map((seed) => {
    const state = fold(randomCourse(programme, seed));
    const code = state && encodeCourse(book, state);
    if (state === undefined || code === undefined) throw new Error(`no code for the course ${seed}`);
    return { code: courseCodeLines(code), course: withoutTexts(state) };
  });
}

function write(path: string, content: unknown): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

const overwrite = process.argv.includes('--overwrite');
for (const { programme, book } of programmes) {
  const { id, edition } = programme;
  const bookPath = `src/programmes/${id}/code-books/${edition}.json`;
  const samplePath = `tests/course/code/samples/${id}-${edition}.json`;
  const frozen = existsSync(join(root, bookPath)) ? JSON.parse(readFileSync(join(root, bookPath), 'utf8')) : undefined;
  if (isDeepStrictEqual(frozen, book) && existsSync(join(root, samplePath)) && !overwrite) {
    console.log(`${bookPath} is as the programme`);
  } else if (frozen !== undefined && !overwrite) {
    console.error(`${bookPath} is frozen, and the programme has other lists. Raise the edition of ${id} and add it to the
editions of its code-numbers.ts; then run this again. Only while ${edition} has not been released: add --overwrite.`);
    process.exitCode = 1;
  } else {
    write(bookPath, book);
    write(samplePath, samplesOf(programme, book));
    await runNode([modulePath('@biomejs/biome/bin/biome'), 'format', '--write', bookPath, samplePath]);
    console.log(`wrote ${bookPath} and ${samplePath}`);
  }
}
