// Codes in journals count in the lists of the edition they were written with: these may not change under them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CodeBook, type CodeNumbers } from '../../../src/course/code/code-book.ts';
import { type Dropped, readCourseCode } from '../../../src/course/code/read-course-code.ts';
import { isDerived } from '../../../src/model/programme.ts';
import { allProgrammes } from '../../../src/programmes/all-programmes.ts';
import { codeNumbersById } from '../../../src/programmes/code-numbers.ts';
import { bookOf, stateOf, withoutTexts } from '../../support/course-code.ts';

const numbersById: Readonly<Record<string, CodeNumbers>> = codeNumbersById;
const booksOf = (id: string): readonly CodeBook[] => {
  const folder = `src/programmes/${id}/code-books`;
  return readdirSync(folder).map((name) => CodeBook.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
};

type Sample = { readonly code: readonly string[]; readonly course: Record<string, unknown> };
const samplesOf = (id: string, edition: string): readonly Sample[] =>
  JSON.parse(readFileSync(`tests/course/code/samples/${id}-${edition}.json`, 'utf8'));

const advice = (
  id: string,
  edition: string,
) => `The lists of ${id} are no longer those of the frozen code book of edition ${edition}: codes written with it would be
misread. Raise the edition in src/programmes/${id}/programme.ts, add it to the editions of code-numbers.ts and run
  node scripts/run-ts.mjs scripts/code-book.ts
Only while edition ${edition} has not been released may its book be written anew: add --overwrite.`;

/** What the stored course is without the answers and groups that the present edition has no place for. */
function without(course: Record<string, unknown>, dropped: readonly Dropped[]): unknown {
  const copy = structuredClone(course);
  for (const one of dropped) {
    const contact = Array.isArray(copy.contacts) ? copy.contacts[one.contact] : undefined;
    if (one.kind === 'answer') delete contact.answers[one.finding];
    else delete contact.group;
  }
  return copy;
}

describe.each(allProgrammes.map((one) => [one.id, one] as const))('the code books of %s', (id, programme) => {
  const books = booksOf(id);
  const book = bookOf(programme);
  const numbers = numbersById[id] ?? expect.fail();

  it('are there for every edition that has a number, each under its own', () => {
    expect(books.map((one) => one.edition).toSorted()).toEqual([...numbers.editions].toSorted());
    for (const one of books) {
      expect(one).toMatchObject({ programme: id, programmeNumber: numbers.programme });
      expect(numbers.editions[one.editionNumber - 1]).toBe(one.edition);
    }
  });

  it('hold each id once', () => {
    for (const one of books) {
      const { contacts, findings, groups, rules, recipients, roles, regions, areas } = one;
      const lists = [contacts, findings.map((finding) => finding.id), groups, rules, recipients, roles, regions, areas];
      for (const list of lists) expect(new Set(list).size).toBe(list.length);
    }
  });

  it('of the present edition is as the programme', () => {
    expect(book, advice(id, programme.edition)).toEqual(books.find((one) => one.edition === programme.edition));
  });

  it('of the present edition has every rule, question and recipient of the programme', () => {
    const ids = (list: readonly { readonly id: string }[]) => list.map((one) => one.id).toSorted();
    expect(book.rules.toSorted()).toEqual(ids(programme.rules));
    const asked = programme.findings.filter((one) => !isDerived(programme, one.id));
    expect(book.findings.map((one) => one.id).toSorted()).toEqual(ids(asked));
    expect(book.recipients.toSorted()).toEqual(ids(programme.recipients));
  });

  it.each(books.map((one) => one.edition))(
    'give samples of edition %s that are read as they were written',
    (edition) => {
      const samples = samplesOf(id, edition);
      expect(samples.length).toBeGreaterThanOrEqual(5);
      for (const sample of samples) {
        const read = readCourseCode(sample.code.join('\n'), { books, programmes: [programme] });
        if (!read.ok) throw new Error(read.problem);
        if (edition === programme.edition) expect(read.dropped).toEqual([]);
        expect(withoutTexts(stateOf(read.events))).toEqual(without(sample.course, read.dropped));
      }
    },
  );
});

it('each programme has a number of its own', () => {
  const numbers = Object.values(numbersById).map((one) => one.programme);
  expect(new Set(numbers).size).toBe(numbers.length);
});
