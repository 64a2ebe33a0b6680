// What is pasted is a note, a letter, a mail, or anything else: the code is found wherever it stands, and nothing makes the reader throw.
import { describe, expect, it } from 'vitest';
import { codeBookOf } from '../../../src/course/code/code-book.ts';
import { encodeCourse } from '../../../src/course/code/encode-course.ts';
import { codeText, courseCodeLines, lengthLetters } from '../../../src/course/code/letters.ts';
import { type CourseCodeReading, readCourseCode } from '../../../src/course/code/read-course-code.ts';
import { checkSymbols } from '../../../src/course/code/reed-solomon.ts';
import { lettersOf, symbolOf, symbolsOf } from '../../../src/course/code/symbols.ts';
import { type CourseState, fold } from '../../../src/course/course.ts';
import type { CourseEvent } from '../../../src/course/event.ts';
import { codeNumbers } from '../../../src/programmes/rh-primary/code-numbers.ts';
import { rhPrimary } from '../../../src/programmes/rh-primary/programme.ts';
import { rhBook, rhLibrary, stateOf, withoutTexts } from '../../support/course-code.ts';
import { drawFrom, randomCourse } from '../../support/random-courses.ts';

const read = (text: string): CourseCodeReading => readCourseCode(text, rhLibrary);

function folded(events: readonly CourseEvent[]): CourseState {
  const state = fold(events);
  if (state === undefined) throw new Error('no course');
  return state;
}

function codeOf(state: CourseState, book = rhBook): string {
  return encodeCourse(book, state) ?? '';
}

/** A course of several contacts, so that its code takes several lines. */
const history = randomCourse(rhPrimary, 445);
const course = folded(history);
const code = codeOf(course);
const lines = courseCodeLines(code);
const note = `05.11.2026 Rygforløb, 2. kontakt\nAktuelt: bedring. RYG1-koden står nederst.\n\n${lines.join('\n')}`;

function expectCourse(text: string): void {
  const result = read(text);
  if (!result.ok) throw new Error(JSON.stringify(result));
  expect(withoutTexts(stateOf(result.events))).toEqual(withoutTexts(course));
  expect(result).toMatchObject({ older: 0, unread: [] });
}

const rewrapped = (width: number, end = '\n') => code.replace(new RegExp(`(.{${width}})`, 'g'), `$1${end}`);

describe('the code is found', () => {
  it('takes several lines', () => {
    expect(lines.length).toBeGreaterThan(2);
  });

  it.each([
    ['alone', code],
    ['at the end of a note', note],
    ['with text after it', `${note}\nMed venlig hilsen\nLæge Hansen, tlf. 12 34 56 78`],
    ['with text on its line', `Kode: ${code} (slut)`],
    ['with a full stop after it', `${code}.`],
    ['in a list', `- ${lines.join('\n')}\n- næste punkt`],
    ['in small letters', note.toLowerCase()],
    ['with look-alikes', code.slice(0, 5) + code.slice(5).replaceAll('0', 'O').replaceAll('1', 'l')],
    ['indented', lines.map((line) => `      ${line}`).join('\n')],
    [
      'quoted in a mail',
      note
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\r\n'),
    ],
    [
      'quoted twice',
      note
        .split('\n')
        .map((line) => `>> > ${line}`)
        .join('\r\n'),
    ],
    ['broken at 40', rewrapped(40)],
    ['broken at 7', rewrapped(7)],
    ['broken at 33 with indentation', rewrapped(33, '\r\n\t  ')],
    ['hyphenated', rewrapped(23, '-\n')],
    ['with soft hyphens', rewrapped(9, '\u00ad')],
    ['with other dashes', code.replaceAll('-', '\u2013')],
    ['without dashes', code.replaceAll('-', '')],
    ['with spaces for dashes', code.replaceAll('-', ' ')],
    ['with non-breaking spaces', lines.join('\n').replaceAll(' ', '\u00a0').replaceAll('-', '-\u00a0')],
    ['with narrow spaces and joiners', code.replaceAll('-', '\u202f-\u200b')],
    ['without the space after the mark', code.replace(' ', '')],
    ['with a line between', lines.join('\n\n')],
    ['with a byte order mark', `\ufeff${code}`],
    ['twice', `${note}\n\n${note}`],
  ])('%s', (_, text) => expectCourse(text));
});

describe('no code', () => {
  it.each([
    ['nothing', ''],
    ['a note', 'Ryg: ingen røde flag. Kontrol om 2 uger. 7K3M-ABCD-EFGH'],
    ['a word like the mark', 'ryglidelse, RYGLI DELSE og RYGI'],
    ['the mark in a sentence', 'Koden RYG1 står i notatet, se RYG1-koden og RYG1: kode.'],
    ['the mark in another word', `XRYG1 ${code.slice(5)}`],
    ['code-like words', 'RYG1 er der, hvor VEND-TILB-AGE. RYG1 STRAKS'],
  ])('is in %s', (_, text) => expect(read(text)).toEqual({ ok: false, problem: 'none' }));
});

describe('several codes', () => {
  const before = codeOf(folded(history.slice(0, Math.floor(history.length / 3))));
  const other = codeOf(folded(randomCourse(rhPrimary, 66)));
  const broken = `${code.slice(0, 12)}${code[12] === '7' ? '8' : '7'}${code.slice(13)}`;

  it.each([
    ['newest first', `${note}\n\nTidligere:\n${before}`],
    ['newest last', `${before}\n\n${note}`],
    ['newest between', `${before}\n${note}\n${before}\n${before}`],
  ])('of one course: the newest counts, %s', (_, text) => {
    expect(before).not.toBe(code);
    const result = read(text);
    if (!result.ok) throw new Error(result.problem);
    expect(withoutTexts(stateOf(result.events))).toEqual(withoutTexts(course));
    expect(result).toMatchObject({ older: 1, unread: [] });
  });

  it('of several courses: none counts', () => {
    const ids = [course.id, folded(randomCourse(rhPrimary, 66)).id];
    expect(read(`${note}\n${other}`)).toEqual({ ok: false, problem: 'several-courses', courses: ids });
  });

  it('one whole and one not: the whole one counts, and the other is told', () => {
    const cut = { problem: 'cut-off', present: 3 };
    expect(read(`${note}\n${code.slice(0, 19)}`)).toMatchObject({ ok: true, older: 0, unread: [cut] });
    expect(read(`${broken}\n${note}`)).toMatchObject({ ok: true, unread: [{ problem: 'damaged', group: 2 }] });
    expect(read(`${code.slice(0, 20)}\n${note}`)).toMatchObject({ ok: true, unread: [{ problem: 'cut-off' }] });
  });

  it('none whole: the last is told', () => {
    expect(read(`${broken}\n\n${code.slice(0, 19)}`)).toMatchObject({ ok: false, problem: 'cut-off', present: 3 });
  });
});

describe('codes of another kind', () => {
  const later = { ...rhPrimary, edition: '2099.1' };
  const laterBook = codeBookOf(later, { ...codeNumbers, editions: [...codeNumbers.editions, '2099.1'] });

  it('a later format', () => {
    const problem = { ok: false, problem: 'newer-format', format: 'RYG2' };
    expect(read(code.replace('RYG1', 'RYG2'))).toEqual(problem);
    expect(read(code.replace('RYG1', 'ryg2'))).toEqual(problem);
  });

  it('a programme that is not here', () => {
    const elsewhere = codeOf(course, { ...rhBook, programmeNumber: 9 });
    expect(read(elsewhere)).toEqual({ ok: false, problem: 'unknown-programme', number: 9 });
    const known = readCourseCode(code, { books: [rhBook], programmes: [] });
    expect(known).toEqual({ ok: false, problem: 'unknown-programme', number: 1, programme: 'rh-primary' });
  });

  it('an edition whose lists are not here', () => {
    const result = read(codeOf(course, laterBook));
    expect(result).toEqual({ ok: false, problem: 'unknown-edition', programme: 'rh-primary', number: 2, latest: 1 });
  });

  it('an older edition is read with its own lists, and says what is gone', () => {
    const contact = course.contacts.findIndex((one) => Object.keys(one.answers).length > 1);
    const answers = course.contacts[contact]?.answers ?? {};
    const [given = ''] = Object.keys(answers);
    const programme = { ...later, findings: later.findings.filter((one) => one.id !== given).toReversed() };
    const result = readCourseCode(code, { books: [laterBook, rhBook], programmes: [programme] });
    if (!result.ok) throw new Error(result.problem);
    expect(result.edition).toBe(rhPrimary.edition);
    expect(result.dropped).toContainEqual({ kind: 'answer', contact, finding: given, value: answers[given] });
    const { [given]: _, ...kept } = answers;
    expect(Object.keys(kept).length).toBeGreaterThan(0);
    expect(stateOf(result.events).contacts[contact]?.answers).toEqual(kept);
  });

  it('an older edition with a contact or a role that is gone cannot be shown', () => {
    const programme = { ...later, roles: later.roles.filter((one) => one.id !== course.role) };
    const result = readCourseCode(code, { books: [laterBook, rhBook], programmes: [programme] });
    const about = { programme: 'rh-primary', edition: rhPrimary.edition, lacks: [course.role] };
    expect(result).toEqual({ ok: false, problem: 'other-edition', ...about });
  });
});

describe('hostile texts', () => {
  it('that are too long are refused unread', () => {
    expect(read(`${' '.repeat(200_000)}${code}`)).toMatchObject({ problem: 'too-long', limit: 200_000 });
    expect(read('RYG1 '.repeat(501))).toEqual({ ok: false, problem: 'too-long', length: 501, limit: 500 });
    expectCourse(`${' '.repeat(200_000 - code.length)}${code}`);
  });

  it('never throw and never are a course', () => {
    const draw = drawFrom(3);
    const signs = [
      'RYG1',
      'ryg1 ',
      '-',
      '7K3M',
      '0',
      'O',
      '\u{1F600}',
      '\ud800',
      '\0',
      '>',
      '\n',
      'æ',
      'U',
      ' ',
      '9ZZZ-',
    ];
    for (let i = 0; i < 3000; i += 1) {
      const text = Array.from({ length: draw(60) }, () => signs[draw(signs.length)]).join('');
      expect(read(text).ok).toBe(false);
    }
  });

  it('that are large and code-like are read in time', () => {
    const texts = [
      'RYG1 ZZZZ-'.repeat(490).padEnd(200_000, 'ZZZZ-'),
      `RYG1 ${'-'.repeat(199_000)}`,
      `${code.slice(0, 9)}-`.repeat(450).padEnd(200_000, 'A'),
      '> '.repeat(100_000),
    ];
    for (const text of texts) expect(read(text).ok).toBe(false);
  });

  it('that were made to pass the checks are damaged unless somebody wrote them', () => {
    const draw = drawFrom(4);
    for (let i = 0; i < 600; i += 1) {
      const groups = 6 + draw(i % 50 === 0 ? 500 : 40);
      const content = Array.from({ length: groups * 2 - 11 }, () => (i % 3 === 0 ? draw(8) : draw(1024)));
      const told = [...symbolsOf(lengthLetters(groups)), symbolOf(1, 1), ...content];
      const forged = codeText(lettersOf([...told, ...checkSymbols(told)]));
      const result = read(forged);
      // Noise that happens to tell a course is one, but then its code is no other than this.
      if (result.ok) expect(codeOf(stateOf(result.events))).toBe(forged);
      else expect(result).toEqual({ ok: false, problem: 'damaged' });
    }
  });
});
