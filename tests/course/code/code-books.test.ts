// Codes in journals count in the lists of the edition they were written with: these may not change under them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CodeBook } from '../../../src/course/code/code-book.ts';
import { type Dropped, readCourseCode } from '../../../src/course/code/read-course-code.ts';
import { isDerived } from '../../../src/model/programme.ts';
import { codeNumbers } from '../../../src/programmes/rh-primary/code-numbers.ts';
import { rhPrimary } from '../../../src/programmes/rh-primary/programme.ts';
import { rhBook, stateOf, withoutTexts } from '../../support/course-code.ts';

const folder = 'src/programmes/rh-primary/code-books';
const books = readdirSync(folder).map((name) => CodeBook.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));

type Sample = { readonly code: readonly string[]; readonly course: Record<string, unknown> };
const samplesOf = (edition: string): readonly Sample[] =>
  JSON.parse(readFileSync(`tests/course/code/samples/rh-primary-${edition}.json`, 'utf8'));

const advice = `The lists of rh-primary are no longer those of the frozen code book of edition ${rhPrimary.edition}: codes written with it would be
misread. Raise the edition in src/programmes/rh-primary/programme.ts, add it to the editions of code-numbers.ts and run
  node scripts/run-ts.mjs scripts/code-book.ts
Only while edition ${rhPrimary.edition} has not been released may its book be written anew: add --overwrite.`;

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

describe('the code books', () => {
  it('are there for every edition that has a number, each under its own', () => {
    expect(books.map((one) => one.edition).toSorted()).toEqual([...codeNumbers.editions].toSorted());
    for (const book of books) {
      expect(book).toMatchObject({ programme: rhPrimary.id, programmeNumber: codeNumbers.programme });
      expect(codeNumbers.editions[book.editionNumber - 1]).toBe(book.edition);
    }
  });

  it('hold each id once', () => {
    for (const book of books) {
      const { contacts, findings, groups, rules, recipients, roles, regions, areas } = book;
      const lists = [contacts, findings.map((one) => one.id), groups, rules, recipients, roles, regions, areas];
      for (const list of lists) expect(new Set(list).size).toBe(list.length);
    }
  });

  it('of the present edition is as the programme', () => {
    expect(rhBook, advice).toEqual(books.find((one) => one.edition === rhPrimary.edition));
  });

  it('of the present edition has every rule, question and recipient of the programme', () => {
    const ids = (list: readonly { readonly id: string }[]) => list.map((one) => one.id).toSorted();
    expect(rhBook.rules.toSorted()).toEqual(ids(rhPrimary.rules));
    const asked = rhPrimary.findings.filter((one) => !isDerived(rhPrimary, one.id));
    expect(rhBook.findings.map((one) => one.id).toSorted()).toEqual(ids(asked));
    expect(rhBook.recipients.toSorted()).toEqual(ids(rhPrimary.recipients));
  });
});

describe.each(books.map((book) => [book.edition] as const))('the sample codes of edition %s', (edition) => {
  const samples = samplesOf(edition);

  it('are there', () => {
    expect(samples.length).toBeGreaterThanOrEqual(5);
  });

  it.each(samples.map((sample, i) => [i + 1, sample] as const))('sample %i is read as it was written', (_, sample) => {
    const read = readCourseCode(sample.code.join('\n'), { books, programmes: [rhPrimary] });
    if (!read.ok) throw new Error(read.problem);
    if (edition === rhPrimary.edition) expect(read.dropped).toEqual([]);
    expect(withoutTexts(stateOf(read.events))).toEqual(without(sample.course, read.dropped));
  });
});
