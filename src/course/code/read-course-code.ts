// The door for pasted codes. What comes in is hostile until it has shown itself to be a code: it is limited in size, checked, unpacked, read by the
// schema of the events, folded and packed again, and only what gives the same letters is a course. Never throws.
import * as z from 'zod/mini';
import { isPossible, type Value } from '../../model/finding.ts';
import type { Programme } from '../../model/programme.ts';
import { type CourseState, fold } from '../course.ts';
import { CourseEvent, type NewEvent } from '../event.ts';
import { stamped } from '../event-writing.ts';
import { bitReader } from './bit-coder.ts';
import { type CarriedContact, type CarriedCourse, carriedOf, eventsOf } from './carried-course.ts';
import type { CodeBook } from './code-book.ts';
import { codeCourse } from './code-course.ts';
import type { CodeProblem } from './code-problem.ts';
import { encodeCourse, SYMBOLS_BEFORE } from './encode-course.ts';
import { codesAt, marksIn } from './find-codes.ts';
import { codeText } from './letters.ts';
import { CHECK_SYMBOLS } from './reed-solomon.ts';
import { bitsOf, halves, lettersOf } from './symbols.ts';

/** Longest text read, in characters: a thick journal. */
const LONGEST_TEXT = 200_000;
/** Most marks of a code in one text. */
const MOST_MARKS = 500;

/** An answer, or a confirmed group, of an older edition that the programme now lacks. `contact` is its place in the course. */
export type Dropped =
  | { readonly kind: 'answer'; readonly contact: number; readonly finding: string; readonly value: Value | null }
  | { readonly kind: 'group'; readonly contact: number; readonly group: string };

/** A course read from a text. */
type ReadCourse = {
  readonly ok: true;
  /** To be given order and moment by `stamped` as the first events of the course. */
  readonly events: readonly NewEvent[];
  readonly programme: string;
  /** The edition that the code was written with. */
  readonly edition: string;
  /** What the programme now lacks; it is in the events of no contact. */
  readonly dropped: readonly Dropped[];
  /** Other codes of the same course in the text, passed over for this one. */
  readonly older: number;
  /** Codes in the text that could not be read; one of them may be newer. */
  readonly unread: readonly CodeProblem[];
};

export type CourseCodeReading = ReadCourse | ({ readonly ok: false } & CodeProblem);

/** The programmes of the app, and the code books of their present and earlier editions. */
export type CodeLibrary = { readonly books: readonly CodeBook[]; readonly programmes: readonly Programme[] };

/**
 * Finds the course code in a text and reads it. Of several codes of one course the one with most contacts counts, then the one that reaches the
 * latest day, the longest, the last in the text; codes of several courses are an error, since they may be of several patients.
 */
export function readCourseCode(text: string, library: CodeLibrary): CourseCodeReading {
  if (text.length > LONGEST_TEXT) return failed({ problem: 'too-long', length: text.length, limit: LONGEST_TEXT });
  const marks = marksIn(text, MOST_MARKS);
  if (marks.length > MOST_MARKS) return failed({ problem: 'too-long', length: marks.length, limit: MOST_MARKS });
  const read = new Map<string, Unpacked>();
  const unread: CodeProblem[] = [];
  for (const found of codesAt(text, marks)) {
    const unpacked = found.ok ? unpack(found.symbols, library) : found.problem;
    if ('problem' in unpacked) unread.push(unpacked);
    else {
      // Set anew, so that the order is that of the last place of each.
      read.delete(unpacked.code);
      read.set(unpacked.code, unpacked);
    }
  }
  return chosen([...read.values()], unread, library);
}

/** The numbers of the programmes that the whole codes in a text are of: what must be brought in before it can be read. */
export function programmeNumbersIn(text: string): readonly number[] {
  if (text.length > LONGEST_TEXT) return [];
  const marks = marksIn(text, MOST_MARKS);
  const whole = marks.length > MOST_MARKS ? [] : codesAt(text, marks).flatMap((one) => (one.ok ? [one.symbols] : []));
  return [...new Set(whole.map((symbols) => halves(symbols[SYMBOLS_BEFORE - 1] ?? 0)[0]))];
}

function failed(problem: CodeProblem): CourseCodeReading {
  return { ok: false, ...problem };
}

type Unpacked = {
  readonly code: string;
  readonly book: CodeBook;
  readonly programme: Programme;
  readonly course: CarriedCourse;
};

function chosen(
  codes: readonly Unpacked[],
  unread: readonly CodeProblem[],
  { programmes }: CodeLibrary,
): CourseCodeReading {
  const courses = [...new Set(codes.map(({ course }) => course.id))];
  if (courses.length > 1) return failed({ problem: 'several-courses', courses });
  const newest = codes.toSorted(byProgress).at(-1);
  if (newest === undefined) return failed(unread.at(-1) ?? { problem: 'none' });
  const { book, course } = newest;
  const programme = programmes.find((one) => one.id === book.programme);
  if (programme === undefined) return failed({ problem: 'none' });
  const lacks = lackedBy(programme, course);
  if (lacks.length > 0) {
    return failed({ problem: 'other-edition', programme: programme.id, edition: book.edition, lacks });
  }
  const { kept, dropped } = fitted(programme, course);
  const events = eventsOf(programme.id, kept);
  return {
    ...{ ok: true, events, programme: programme.id, edition: book.edition },
    ...{ dropped, older: codes.length - 1, unread },
  };
}

/** Order of codes of one course, the newest last. Equal ones keep their order in the text. */
function byProgress(a: Unpacked, b: Unpacked): number {
  const contacts = a.course.contacts.length - b.course.contacts.length;
  if (contacts !== 0) return contacts;
  const [dayOfA, dayOfB] = [lastDay(a.course), lastDay(b.course)];
  return dayOfA === dayOfB ? a.code.length - b.code.length : dayOfA < dayOfB ? -1 : 1;
}

/** The latest day told of anywhere in the course. */
function lastDay({ startDay, contacts, turns }: CarriedCourse): string {
  const ofContacts = contacts.flatMap(({ day, closed, referrals }) => [
    ...[day, closed?.day ?? day],
    ...referrals.flatMap((one) => [one.day, one.reply?.day ?? one.day]),
  ]);
  return [startDay, ...ofContacts, ...turns].toSorted().at(-1) ?? startDay;
}

/** Contacts and role of the course that the programme no longer has: without them the course cannot be shown. */
function lackedBy(programme: Programme, { role, contacts }: CarriedCourse): readonly string[] {
  const has = (list: readonly { readonly id: string }[], id: string) => list.some((one) => one.id === id);
  const missing = contacts.map(({ contact }) => contact).filter((id) => !has(programme.contacts, id));
  return [...(has(programme.roles, role) ? [] : [role]), ...new Set(missing)];
}

/** The course without the answers and groups that the programme now lacks, and those. */
function fitted(
  programme: Programme,
  course: CarriedCourse,
): { readonly kept: CarriedCourse; readonly dropped: readonly Dropped[] } {
  const findings = new Map(programme.findings.map((one) => [one.id, one]));
  const dropped: Dropped[] = [];
  const fit = (one: CarriedContact, contact: number): CarriedContact => {
    const answers = Object.entries(one.answers).filter(([finding, value]) => {
      const known = findings.get(finding);
      const fits = known !== undefined && (value === null || isPossible(known, value));
      if (!fits) dropped.push({ kind: 'answer', contact, finding, value });
      return fits;
    });
    const { group, ...rest } = one;
    const hasGroup = group !== undefined && programme.groups.some(({ id }) => id === group.group);
    if (group !== undefined && !hasGroup) dropped.push({ kind: 'group', contact, group: group.group });
    return { ...rest, answers: Object.fromEntries(answers), ...(hasGroup ? { group } : {}) };
  };
  return { kept: { ...course, contacts: course.contacts.map(fit) }, dropped };
}

/** The course of a whole code. It is unpacked, read as events from outside are, and packed again; other letters mean that nobody wrote it. */
function unpack(symbols: readonly number[], { books, programmes }: CodeLibrary): Unpacked | CodeProblem {
  const code = codeText(lettersOf(symbols));
  const [number, editionNumber] = halves(symbols[SYMBOLS_BEFORE - 1] ?? 0);
  const ofProgramme = books.filter((one) => one.programmeNumber === number);
  const [first] = ofProgramme;
  if (first === undefined) return { problem: 'unknown-programme', number };
  const programme = programmes.find((one) => one.id === first.programme);
  if (programme === undefined) return { problem: 'unknown-programme', number, programme: first.programme };
  const book = ofProgramme.find((one) => one.editionNumber === editionNumber);
  if (book === undefined) {
    const latest = Math.max(...ofProgramme.map((one) => one.editionNumber));
    return { problem: 'unknown-edition', programme: programme.id, number: editionNumber, latest };
  }
  const state = stateOf(symbols.slice(SYMBOLS_BEFORE, -CHECK_SYMBOLS), book);
  if (state === undefined || encodeCourse(book, state) !== code) return { problem: 'damaged' };
  return { code, book, programme, course: carriedOf(state) };
}

const Events = z.array(CourseEvent);
/** Any moment: only the events that are handed on are given theirs. */
const ANY_MOMENT = '2000-01-01T00:00:00.000Z';

/** The course that the content tells; undefined where it tells none, which only forged content does. */
function stateOf(content: readonly number[], book: CodeBook): CourseState | undefined {
  try {
    const course = codeCourse(bitReader(bitsOf(content)), book);
    const events = stamped([], eventsOf(book.programme, course), ANY_MOMENT);
    const parsed = Events.safeParse(events);
    const state = parsed.success ? fold(parsed.data) : undefined;
    return state?.misfits.length === 0 ? state : undefined;
  } catch {
    return undefined;
  }
}
