// A damaged code is an error, whatever was changed, swapped or lost, and the message can say where.
import { describe, expect, it } from 'vitest';
import { encodeCourse } from '../../../src/course/code/encode-course.ts';
import { type CourseCodeReading, readCourseCode } from '../../../src/course/code/read-course-code.ts';
import { fold } from '../../../src/course/course.ts';
import { rhPrimary } from '../../../src/programmes/rh-primary/programme.ts';
import { rhBook, rhLibrary } from '../../support/course-code.ts';
import { drawFrom, randomCourse } from '../../support/random-courses.ts';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BEFORE = 'RYG1 '.length;
/** Seeds of courses short enough that every change and every swap of theirs can be read in full. */
const codes = Array.from({ length: 200 }, (_, seed) => codeOf(seed + 1))
  .filter((code) => code.length < 120)
  .slice(0, 20);
const one = codes.at(-1) ?? '';

function codeOf(seed: number): string {
  const state = fold(randomCourse(rhPrimary, seed));
  return (state && encodeCourse(rhBook, state)) ?? '';
}

const read = (text: string): CourseCodeReading => readCourseCode(text, rhLibrary);
const lettersOf = (code: string) =>
  [...code].flatMap((letter, place) => (place >= BEFORE && letter !== '-' ? [place] : []));
const groupAt = (place: number) => Math.floor((place - BEFORE) / 5) + 1;
const put = (code: string, place: number, letter: string) => code.slice(0, place) + letter + code.slice(place + 1);

it('the codes to be damaged are whole, and told apart', () => {
  expect(codes).toHaveLength(20);
  expect(new Set(codes).size).toBe(20);
  expect(codes.filter((code) => !read(code).ok)).toEqual([]);
});

describe('one character', () => {
  it('changed to any other is damage, and its group is named', () => {
    const wrong: unknown[] = [];
    for (const code of codes) {
      for (const place of lettersOf(code)) {
        for (const letter of LETTERS.replace(code.charAt(place), '')) {
          const result = read(put(code, place, letter));
          const isNamed = !result.ok && result.problem === 'damaged' && result.group === groupAt(place);
          if (!isNamed) wrong.push([code, place, letter, result]);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('changed to a sign that no code has is damage, and its group is shown', () => {
    for (const place of lettersOf(one)) {
      for (const sign of ['?', 'U', 'ø', '*', '\u{1F600}']) {
        const text = put(one, place, sign);
        const group = groupAt(place);
        const shown = text.slice(BEFORE).split('-')[group - 1];
        // A sign that ends a sentence may end the code, and a code that ends within its last group is cut off.
        const end = { ok: false, problem: 'cut-off' };
        if (sign === '?' && place === one.length - 1) expect(read(text)).toMatchObject(end);
        else expect(read(text)).toMatchObject({ ok: false, problem: 'damaged', group, text: shown });
      }
    }
  });

  it('lost or doubled is an error', () => {
    for (const code of codes) {
      for (const place of lettersOf(code)) {
        expect(read(put(code, place, '')).ok).toBe(false);
        const doubled = put(code, place, code.charAt(place).repeat(2));
        // Behind the end of the code a letter more is text; so it is where the last letters are alike and one of them is doubled.
        if (!doubled.startsWith(code)) expect(read(doubled).ok).toBe(false);
      }
    }
  });

  it('of the mark changed is an error', () => {
    for (let place = 0; place < 4; place += 1) {
      for (const letter of LETTERS.replace(one.charAt(place), '')) expect(read(put(one, place, letter)).ok).toBe(false);
    }
  });
});

it('any two characters swapped are an error', () => {
  const wrong: unknown[] = [];
  for (const code of codes) {
    const places = lettersOf(code);
    for (const a of places) {
      for (const b of places.filter((place) => place > a && code[place] !== code[a])) {
        if (read(put(put(code, a, code.charAt(b)), b, code.charAt(a))).ok) wrong.push([code, a, b]);
      }
    }
  }
  expect(wrong).toEqual([]);
});

describe('a code that is cut', () => {
  it('at its end says how many of its groups are there', () => {
    for (const code of codes) {
      const groups = (code.length - BEFORE + 1) / 5;
      for (let end = BEFORE + 4; end < code.length; end += 1) {
        const present = Math.floor((end - BEFORE + 1) / 5);
        expect(read(code.slice(0, end))).toEqual({ ok: false, problem: 'cut-off', present, groups });
      }
      for (let end = 4; end < BEFORE + 4; end += 1) {
        expect(read(code.slice(0, end))).toEqual({ ok: false, problem: 'cut-off', present: 0 });
      }
      for (let end = 0; end < 4; end += 1) expect(read(code.slice(0, end))).toEqual({ ok: false, problem: 'none' });
    }
  });

  it('at its end, with text after it, is still cut off', () => {
    for (let group = 2; group < 10; group += 1) {
      const text = `${one.slice(0, BEFORE + 5 * group - 1)}\n\nMed venlig hilsen\nLæge Hansen`;
      expect(read(text)).toMatchObject({ ok: false, problem: 'cut-off', present: group });
    }
  });

  it('anywhere within is an error', () => {
    const wrong: unknown[] = [];
    for (const code of codes.slice(0, 8)) {
      for (let from = BEFORE; from < code.length; from += 1) {
        for (let to = from + 1; to <= code.length; to += 1) {
          const rest = code.slice(0, from) + code.slice(to);
          // A dash alone is no part of what is told.
          if (/[^-]/.test(code.slice(from, to)) && read(rest).ok) wrong.push([code, from, to]);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('within, whole groups being gone, says how many are there', () => {
    const groups = (one.length - BEFORE + 1) / 5;
    const without = one.slice(0, BEFORE + 20) + one.slice(BEFORE + 30);
    expect(read(without)).toEqual({ ok: false, problem: 'cut-off', present: groups - 2, groups });
  });
});

it('groups in another order, and letters at random, are errors', () => {
  const draw = drawFrom(1);
  for (let i = 0; i < 2000; i += 1) {
    const groups = one.slice(BEFORE).split('-');
    const [a, b] = [draw(groups.length), draw(groups.length)];
    const [first = '', second = ''] = [groups[a], groups[b]];
    if (first !== second) {
      const mixed = groups.with(a, second).with(b, first);
      expect(read(`RYG1 ${mixed.join('-')}`).ok).toBe(false);
    }
    const noise = groups.map((group) => [...group].map(() => LETTERS.charAt(draw(32))).join(''));
    expect(read(`RYG1 ${[groups[0], ...noise.slice(1)].join('-')}`).ok).toBe(false);
  }
});
