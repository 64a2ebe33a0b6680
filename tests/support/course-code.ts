// What a course must be after its code was read: the state as it was, but for what the code does not carry. Written here by hand, so that the
// codes are not judged by the code under test.
import { TEXT_NOT_IN_CODE } from '../../src/course/code/carried-course.ts';
import { type CodeBook, type CodeNumbers, codeBookOf } from '../../src/course/code/code-book.ts';
import type { CodeLibrary } from '../../src/course/code/read-course-code.ts';
import { type CourseState, fold } from '../../src/course/course.ts';
import type { NewEvent } from '../../src/course/event.ts';
import { stamped } from '../../src/course/event-writing.ts';
import type { Programme } from '../../src/model/programme.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { codeNumbersById } from '../../src/programmes/code-numbers.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';

const numbers: Readonly<Record<string, CodeNumbers>> = codeNumbersById;
const books = new Map<Programme, CodeBook>();

/** The book of a programme. Throws for one without code numbers. */
export function bookOf(programme: Programme): CodeBook {
  const own = numbers[programme.id];
  if (own === undefined) throw new Error(`${programme.id} has no code numbers`);
  const book = books.get(programme) ?? codeBookOf(programme, own);
  books.set(programme, book);
  return book;
}

/** Every book and programme. */
export const library: CodeLibrary = { books: allProgrammes.map(bookOf), programmes: allProgrammes };
/** The book of the reference programme, and the programme. */
export const rhBook = bookOf(rhPrimary);
export const rhLibrary: CodeLibrary = { books: [rhBook], programmes: [rhPrimary] };

/** The state without free text, withdrawn answers and the number of events. */
export function withoutTexts({ label: _, events: __, misfits: ___, ...state }: CourseState): unknown {
  const reason = TEXT_NOT_IN_CODE;
  return {
    ...state,
    contacts: state.contacts.map((one) => ({
      ...one,
      ...{ withdrawn: {}, remarks: {} },
      ...(one.group?.reason === undefined ? {} : { group: { group: one.group.group, reason } }),
      ...(one.acknowledged === undefined ? {} : { acknowledged: { rules: one.acknowledged.rules, reason } }),
      decisions: Object.fromEntries(
        Object.entries(one.decisions).map(([rule, made]) => [rule, made.accepted ? made : { accepted: false, reason }]),
      ),
      referrals: one.referrals.map(({ reply, ...sent }) =>
        reply === undefined ? sent : { ...sent, reply: { outcome: reply.outcome, day: reply.day } },
      ),
    })),
    endings: state.endings.map(({ day }) => ({ reason, day })),
    reopenings: state.reopenings.map(({ day }) => ({ reason, day })),
  };
}

/** The state that read events tell; throws where they tell none, or one with events that do not fit. */
export function stateOf(events: readonly NewEvent[]): CourseState {
  const state = fold(stamped([], events, '2026-12-01T09:00:00.000Z'));
  if (state === undefined || state.misfits.length > 0) throw new Error('the events tell no course');
  return state;
}
