import { describe, expect, it } from 'vitest';
import { TEXT_NOT_IN_CODE } from '../../../src/course/code/carried-course.ts';
import type { CodeBook } from '../../../src/course/code/code-book.ts';
import { encodeCourse } from '../../../src/course/code/encode-course.ts';
import { courseCodeLines } from '../../../src/course/code/letters.ts';
import { readCourseCode } from '../../../src/course/code/read-course-code.ts';
import { type CourseState, fold } from '../../../src/course/course.ts';
import { findCpr } from '../../../src/course/cpr.ts';
import type { CourseEvent, NewEvent } from '../../../src/course/event.ts';
import { stamped } from '../../../src/course/event-writing.ts';
import { rhPrimary } from '../../../src/programmes/rh-primary/programme.ts';
import { rhBook, rhLibrary, stateOf, withoutTexts } from '../../support/course-code.ts';
import { randomCourse } from '../../support/random-courses.ts';

const SEEDS = Array.from({ length: 300 }, (_, i) => i + 1);
const AT = '2026-11-05T08:07:00.000Z';

function folded(events: readonly CourseEvent[]): CourseState {
  const state = fold(events);
  if (state === undefined) throw new Error('no course');
  return state;
}

function codeOf(state: CourseState, book: CodeBook = rhBook): string {
  const code = encodeCourse(book, state);
  if (code === undefined) throw new Error('no code');
  return code;
}

function readBack(text: string): CourseState {
  const read = readCourseCode(text, rhLibrary);
  if (!read.ok) throw new Error(read.problem);
  return stateOf(read.events);
}

const start: NewEvent = {
  ...{ kind: 'courseStarted', course: '6f1c1f0e-8a4b-4d5c-9e6f-0a1b2c3d4e5f', version: 1, programme: 'rh-primary' },
  ...{ edition: rhPrimary.edition, role: 'gp', region: 'hovedstaden', startWeek: 0, day: '2026-11-05' },
};
const opened: NewEvent = { kind: 'contactOpened', contact: 'week0', index: 0, day: '2026-11-05' };
const course = (...events: readonly NewEvent[]) => folded(stamped([], [start, ...events], AT));

describe('a course', () => {
  it('comes back from its code as it was, but for free text: 300 random courses', () => {
    for (const seed of SEEDS) {
      const state = folded(randomCourse(rhPrimary, seed));
      const code = codeOf(state);
      const read = readCourseCode(`Notat\n${courseCodeLines(code).join('\n')}\n`, rhLibrary);
      if (!read.ok) throw new Error(`course ${seed}: ${read.problem}`);
      expect(read).toMatchObject({ edition: rhPrimary.edition, dropped: [], older: 0, unread: [] });
      const again = stateOf(read.events);
      expect(withoutTexts(again)).toEqual(withoutTexts(state));
      expect(codeOf(again)).toBe(code);
    }
  });

  it('carries no free text', () => {
    const secret = 'Hansen er bange';
    const state = course(
      opened,
      { kind: 'groupConfirmed', contact: 0, group: 'g1', reason: secret },
      { kind: 'adviceDeclined', contact: 0, rule: rhPrimary.rules[0]?.id ?? '', reason: secret },
      { kind: 'acuteAcknowledged', contact: 0, rules: [], reason: secret },
      { kind: 'remarkWritten', contact: 0, topic: 'plan', text: secret },
      { kind: 'courseEnded', reason: secret, day: '2026-11-05' },
    );
    const read = readCourseCode(codeOf(state), rhLibrary);
    expect(JSON.stringify(read)).not.toContain('Hansen');
    expect(JSON.stringify(read).split(TEXT_NOT_IN_CODE)).toHaveLength(5);
  });

  it('tells "not assessed" from not answered, and every answer from every other', () => {
    for (const finding of rhPrimary.findings) {
      const values = finding.kind === 'choice' ? finding.options : [finding.min, finding.min + 1, finding.max];
      for (const value of [...values, null]) {
        const state = course(opened, { kind: 'findingsRecorded', contact: 0, answers: { [finding.id]: value } });
        expect(readBack(codeOf(state)).contacts[0]?.answers).toEqual({ [finding.id]: value });
      }
    }
    expect(readBack(codeOf(course(opened))).contacts[0]?.answers).toEqual({});
  });

  it('keeps what its programme has no place for: written out in letters, and said to be dropped', () => {
    const answers = { 'gone.finding': 'ja, æøå', 'gone.number': -12.75, 'gone.null': null, age: 400 };
    const state = course(opened, { kind: 'findingsRecorded', contact: 0, answers: { ...answers, 'nprs.back': 4 } });
    const read = readCourseCode(codeOf(state), rhLibrary);
    if (!read.ok) throw new Error(read.problem);
    expect(stateOf(read.events).contacts[0]?.answers).toEqual({ 'nprs.back': 4 });
    const dropped = Object.entries(answers).map(([finding, value]) => ({ kind: 'answer', contact: 0, finding, value }));
    expect(read.dropped).toHaveLength(4);
    expect(read.dropped).toEqual(expect.arrayContaining(dropped));
  });

  it('of any id is never taken for another', () => {
    const uuid = '6f1c1f0e-8a4b-4d5c-9e6f-0a1b2c3d4e5f';
    const ids = [uuid, uuid.replace('f', 'e'), uuid.toUpperCase(), 'c1', 'x'.repeat(100), '\u{1F600}ø', '\ud800'];
    const codes = ids.map((id) => codeOf(folded(stamped([], [{ ...start, course: id }], AT))));
    expect(codes.map((code) => readBack(code).id)).toEqual(ids);
    expect(new Set(codes).size).toBe(ids.length);
  });

  it('of another programme has no code, nor has one that is too large', () => {
    expect(encodeCourse(rhBook, { ...course(opened), programme: 'other' })).toBeUndefined();
    const many = Array.from({ length: 400 }, (_, index): NewEvent[] => [
      { kind: 'contactOpened', contact: 'week0', index, day: `2026-11-0${1 + (index % 9)}` },
      { kind: 'contactClosed', contact: index, advice: [`odd.${index}`], edition: '1', day: '2026-11-20' },
    ]);
    expect(encodeCourse(rhBook, course(...many.flat()))).toBeUndefined();
  });
});

describe('the lines of a code', () => {
  const codes = SEEDS.map((seed) => codeOf(folded(randomCourse(rhPrimary, seed))));

  it('are at most 70 characters of ASCII, and together the code', () => {
    for (const code of codes) {
      const lines = courseCodeLines(code);
      for (const line of lines) expect(line).toMatch(/^[\w -]{1,70}$/);
      expect(lines.join('')).toBe(code);
      expect(lines.slice(0, -1).filter((line) => line.length !== 70 || !line.endsWith('-'))).toEqual([]);
      expect(code).toMatch(/^RYG1 [0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4})+$/);
    }
  });

  it('never look like a CPR number', () => {
    expect(codes.filter((code) => findCpr(courseCodeLines(code).join('\n')).length > 0)).toEqual([]);
  });
});
