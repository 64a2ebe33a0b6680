// The content of a code, described once for writing and for reading. It belongs to the format: any change in what is told, in which order, or
// with which expectation makes codes already in journals unreadable, and is a new format (RYG2). The sample codes of the tests keep watch.
import type { Value } from '../../model/finding.ts';
import type { StartWeek } from '../event.ts';
import type { Coder } from './bit-coder.ts';
import type { CarriedContact, CarriedCourse } from './carried-course.ts';
import { answerCounts, codeAnswers } from './code-answers.ts';
import type { CodeBook } from './code-book.ts';
import { codeContact, contactCounts } from './code-contact.ts';
import {
  codeDay,
  codeFigure,
  codeFirstDay,
  codeLetters,
  codeWord,
  dayCounts,
  expecting,
  figureCounts,
  wordList,
} from './code-parts.ts';

/** As many contacts as an event can number. */
const MOST_CONTACTS = 1000;

/**
 * Writes the course, or reads one when none is given. A reader throws RangeError on content that was never written; what it reads is to be
 * checked as any events from outside.
 */
export function codeCourse(coder: Coder, book: CodeBook, given?: CarriedCourse): CarriedCourse {
  const id = codeCourseId(coder, given?.id);
  const edition = codeWord(coder, wordList([book.edition]), given?.edition);
  const role = codeWord(coder, wordList(book.roles), given?.role);
  const region = codeWord(coder, wordList(book.regions), given?.region);
  const hasArea = coder.bit(expecting(1, 2), given && given.area !== undefined);
  const area = hasArea ? { area: codeWord(coder, wordList(book.areas), given?.area) } : {};
  const startWeek = codeStartWeek(coder, book, given?.startWeek);
  const startDay = codeFirstDay(coder, given?.startDay);
  const carried = codeCarried(coder, book, startDay, given);
  const contacts = codeContacts(coder, book, startDay, given?.contacts);
  const many = codeFigure(coder, figureCounts(), given?.turns.length);
  const days = dayCounts();
  const turns: string[] = [];
  while (turns.length < many) {
    const since = turns.at(-1) ?? contacts.at(-1)?.day ?? startDay;
    turns.push(codeDay(coder, days, since, given?.turns[turns.length]));
  }
  return { id, edition, role, region, ...area, startWeek, startDay, ...carried, contacts, turns };
}

/** What came with the patient from another programme, which is named in letters: the book knows its own alone. */
function codeCarried(
  coder: Coder,
  book: CodeBook,
  startDay: string,
  given: CarriedCourse | undefined,
): Pick<CarriedCourse, 'carried'> {
  if (!coder.bit(expecting(16, 1), given && given.carried !== undefined)) return {};
  const programme = codeLetters(coder, given?.carried?.from.programme);
  const edition = codeLetters(coder, given?.carried?.from.edition);
  const day = codeDay(coder, dayCounts(), startDay, given?.carried?.day);
  const answers = codeAnswers(
    coder,
    book,
    answerCounts(),
    { answers: undefined, values: new Map() },
    given?.carried?.answers,
  );
  const known = Object.entries(answers).flatMap(([id, value]) => (value === null ? [] : [[id, value] as const]));
  return { carried: { from: { programme, edition }, day, answers: Object.fromEntries(known) } };
}

function codeStartWeek(coder: Coder, { startWeeks }: CodeBook, given: StartWeek | undefined): StartWeek {
  const place = coder.uniform(startWeeks.length, given === undefined ? undefined : startWeeks.indexOf(given));
  return startWeeks[place] ?? 0;
}

function codeContacts(
  coder: Coder,
  book: CodeBook,
  startDay: string,
  given: readonly CarriedContact[] | undefined,
): readonly CarriedContact[] {
  const many = codeFigure(coder, figureCounts(), given?.length);
  if (many > MOST_CONTACTS) throw new RangeError(`${many} contacts`);
  const counts = contactCounts(book);
  const contacts: CarriedContact[] = [];
  const values = new Map<string, Value>();
  while (contacts.length < many) {
    const last = contacts.at(-1);
    const before = { contact: last, day: last?.day ?? startDay, earlier: { answers: last?.answers, values } };
    const isLast = contacts.length === many - 1;
    const contact = codeContact(coder, book, counts, before, !isLast, given?.[contacts.length]);
    contacts.push(contact);
    for (const [finding, value] of Object.entries(contact.answers)) if (value !== null) values.set(finding, value);
  }
  return contacts;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** Places of the dashes, of the version, which is 4, and of the variant, which has two bits, among the characters of a UUID. */
const DASHES = [8, 13, 18, 23];
const VERSION_AT = 14;
const VARIANT_AT = 19;
const VARIANTS = '89ab';
const DIGITS = '0123456789abcdef';

/** The id of the course, whole, so that two patients are never taken for one: a random UUID in its 122 bits, any other written out. */
function codeCourseId(coder: Coder, given: string | undefined): string {
  const isUuid = coder.bit(expecting(1, 64), given === undefined ? undefined : UUID.test(given));
  if (!isUuid) return codeLetters(coder, given);
  let id = '';
  while (id.length < 36) {
    const place = id.length;
    const figures = place === VARIANT_AT ? VARIANTS : DIGITS;
    if (DASHES.includes(place)) id += '-';
    else if (place === VERSION_AT) id += '4';
    else
      id +=
        figures[
          coder.uniform(figures.length, given === undefined ? undefined : figures.indexOf(given.charAt(place)))
        ] ?? '';
  }
  return id;
}
