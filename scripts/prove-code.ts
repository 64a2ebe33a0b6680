// The proof of the course code: random courses go to code and back unchanged, and a changed, cut or mixed-up code is never a course. Called by
// the proof of the programmes, in shares of its workers.
import { isDeepStrictEqual } from 'node:util';
import { encodeCourse } from '../src/course/code/encode-course.ts';
import { courseCodeLines, groupsTold, letterValue } from '../src/course/code/letters.ts';
import { readCourseCode } from '../src/course/code/read-course-code.ts';
import { fold } from '../src/course/course.ts';
import type { CourseEvent } from '../src/course/event.ts';
import type { Programme } from '../src/model/programme.ts';
import { allProgrammes } from '../src/programmes/all-programmes.ts';
import { bookOf, library, stateOf, withoutTexts } from '../tests/support/course-code.ts';
import { type Draw, drawFrom, randomCourse } from '../tests/support/random-courses.ts';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BEFORE = 'RYG1 '.length;

/** What was tried and what came of it. `violations` is empty, or each names the course by its seed. */
export type CourseCodeProof = {
  /** Random histories; each gives two courses: as it stood at some point, and as it stands at its end. */
  readonly histories: number;
  readonly courses: number;
  readonly contacts: number;
  /** Characters of all codes together, and of the longest. */
  readonly characters: number;
  readonly longest: number;
  readonly damagedCodes: number;
  /** Every character in turn, put to other ones: read in full. */
  readonly changesRead: number;
  /** Changes whose group the message named. */
  readonly changesLocated: number;
  /** Every place the code can break off at: read in full. */
  readonly endingsRead: number;
  /** Pieces taken out of the middle, drawn at random: read in full. */
  readonly gapsRead: number;
  /** Every two characters that differ, swapped: checked by the syndromes, worked out here anew. */
  readonly swapsChecked: number;
  /** Swaps drawn at random: read in full. */
  readonly swapsRead: number;
  readonly violations: readonly string[];
};

type Tally = { -readonly [K in keyof CourseCodeProof]: CourseCodeProof[K] } & { readonly violations: string[] };

const nothing = {
  ...{ histories: 0, courses: 0, contacts: 0, characters: 0, longest: 0, damagedCodes: 0, changesRead: 0 },
  ...{ changesLocated: 0, endingsRead: 0, gapsRead: 0, swapsChecked: 0, swapsRead: 0 },
};

/** Other characters tried at each place, gaps and swaps drawn, for each damaged code. */
const CHANGES = 2;
const GAPS = 60;
const SWAPS = 60;

const HISTORIES = 5_000;
const DAMAGED = 1_000;
/** One history of so many is of the usual programme, the others take turns. */
const USUAL = 2;

/** The programme whose course the history is. */
function programmeOf(seed: number): Programme {
  const [usual, ...others] = allProgrammes;
  const turn = others.length === 0 || seed % USUAL === 0 ? usual : others[Math.floor(seed / USUAL) % others.length];
  if (turn === undefined) throw new Error('no programme');
  return turn;
}

/** One worker's share of the work: every history whose turn it is. Some half a minute of one processor in all. */
export function proveCourseCode(share = { turn: 0, of: 1 }, histories = HISTORIES, damaged = DAMAGED): CourseCodeProof {
  const tally: Tally = { ...nothing, violations: [] };
  for (let seed = 1; seed <= histories; seed += 1) {
    if (seed % share.of !== share.turn) continue;
    const draw = drawFrom(-seed);
    const programme = programmeOf(seed);
    const events = randomCourse(programme, seed);
    tally.histories += 1;
    proveRoundTrip(programme, `${seed}, earlier`, events.slice(0, 1 + draw(events.length)), tally);
    const code = proveRoundTrip(programme, `${seed}`, events, tally);
    if (seed <= damaged && code !== undefined) proveDamage(`${seed}`, code, draw, tally);
  }
  return tally;
}

/** The figures of all shares together. */
export function allCourseCodeProofs(shares: readonly CourseCodeProof[]): CourseCodeProof {
  return shares.reduce((sum, one) => ({
    histories: sum.histories + one.histories,
    courses: sum.courses + one.courses,
    contacts: sum.contacts + one.contacts,
    characters: sum.characters + one.characters,
    longest: Math.max(sum.longest, one.longest),
    damagedCodes: sum.damagedCodes + one.damagedCodes,
    changesRead: sum.changesRead + one.changesRead,
    changesLocated: sum.changesLocated + one.changesLocated,
    endingsRead: sum.endingsRead + one.endingsRead,
    gapsRead: sum.gapsRead + one.gapsRead,
    swapsChecked: sum.swapsChecked + one.swapsChecked,
    swapsRead: sum.swapsRead + one.swapsRead,
    violations: [...sum.violations, ...one.violations],
  }));
}

function proveRoundTrip(
  programme: Programme,
  name: string,
  events: readonly CourseEvent[],
  tally: Tally,
): string | undefined {
  const book = bookOf(programme);
  const state = fold(events);
  const code = state && encodeCourse(book, state);
  if (state === undefined || code === undefined) {
    tally.violations.push(`course ${name}: no code`);
    return undefined;
  }
  tally.courses += 1;
  tally.contacts += state.contacts.length;
  tally.characters += code.length;
  tally.longest = Math.max(tally.longest, code.length);
  const read = readCourseCode(`Plan: kontrol.\n${courseCodeLines(code).join('\n')}\n`, library);
  if (!read.ok) {
    tally.violations.push(`course ${name}: its code is ${read.problem}`);
    return code;
  }
  const again = stateOf(read.events);
  if (read.dropped.length > 0 || !isDeepStrictEqual(withoutTexts(again), withoutTexts(state))) {
    tally.violations.push(`course ${name}: another course came back`);
  }
  if (encodeCourse(book, again) !== code) tally.violations.push(`course ${name}: its second code differs`);
  return code;
}

function proveDamage(name: string, code: string, draw: Draw, tally: Tally): void {
  tally.damagedCodes += 1;
  const places = [...code].flatMap((letter, place) => (place >= BEFORE && letter !== '-' ? [place] : []));
  const mustFail = (text: string, what: string) => {
    const read = readCourseCode(text, library);
    if (read.ok) tally.violations.push(`course ${name}: read with ${what}`);
    return read;
  };
  for (const place of places) {
    for (let i = 0; i < CHANGES; i += 1) {
      const read = mustFail(changed(code, place, draw), `character ${place} changed`);
      const group = Math.floor((place - BEFORE) / 5) + 1;
      tally.changesRead += 1;
      if (!read.ok && read.problem === 'damaged' && read.group === group) tally.changesLocated += 1;
    }
  }
  for (let end = BEFORE; end < code.length; end += 1) mustFail(code.slice(0, end), `its end cut off at ${end}`);
  tally.endingsRead += code.length - BEFORE;
  for (let i = 0; i < GAPS; i += 1) {
    const from = places[draw(places.length)] ?? BEFORE;
    const to = from + 1 + draw(code.length - from);
    mustFail(code.slice(0, from) + code.slice(to), `${from} to ${to} taken out`);
    tally.gapsRead += 1;
  }
  for (let i = 0; i < SWAPS; i += 1) {
    const [a, b] = [places[draw(places.length)] ?? 0, places[draw(places.length)] ?? 0];
    if (code[a] === code[b]) continue;
    mustFail(swapped(code, a, b), `characters ${a} and ${b} swapped`);
    tally.swapsRead += 1;
  }
  proveSwaps(
    name,
    places.map((place) => letterValue(code.charAt(place)) ?? 0),
    tally,
  );
}

function changed(code: string, place: number, draw: Draw): string {
  const others = LETTERS.replace(code.charAt(place), '');
  return code.slice(0, place) + others.charAt(draw(others.length)) + code.slice(place + 1);
}

function swapped(code: string, a: number, b: number): string {
  const letters = [...code];
  [letters[a], letters[b]] = [letters[b] ?? '', letters[a] ?? ''];
  return letters.join('');
}

/** The product in the field of 1024 elements by its polynomial, bit by bit: slow, and nothing of the code under test. */
function product(a: number, b: number): number {
  let sum = 0;
  let shifted = a;
  for (let bit = 0; bit < 10; bit += 1) {
    if ((b >> bit) & 1) sum ^= shifted;
    shifted <<= 1;
    if (shifted & 1024) shifted ^= 0b100_0000_1001;
  }
  return sum;
}

/**
 * Every swap of two letters that differ. Within the first group, or into it: the group is no length any longer. Elsewhere one symbol changes, or
 * two; the sum of the changes is the first syndrome, and where it is zero the second is worked out. Either not being zero is an error.
 */
function proveSwaps(name: string, letters: readonly number[], tally: Tally): void {
  const locators = [1];
  while (locators.length < letters.length / 2) locators.unshift(product(locators[0] ?? 1, 2));
  for (let a = 0; a < letters.length; a += 1) {
    for (let b = a + 1; b < letters.length; b += 1) {
      const difference = (letters[a] ?? 0) ^ (letters[b] ?? 0);
      if (difference === 0) continue;
      tally.swapsChecked += 1;
      const isFound = a < 4 ? isNoLength(letters, a, b) : isNoCodeword(locators, a, b, difference);
      if (!isFound) tally.violations.push(`course ${name}: letters ${a} and ${b} swapped are not noticed`);
    }
  }
}

function isNoLength(letters: readonly number[], a: number, b: number): boolean {
  const first = letters.slice(0, 4);
  first[a] = letters[b] ?? 0;
  if (b < 4) first[b] = letters[a] ?? 0;
  return groupsTold(first) === undefined;
}

function isNoCodeword(locators: readonly number[], a: number, b: number, difference: number): boolean {
  const changeAt = (place: number) => (place % 2 === 0 ? difference << 5 : difference);
  const [changeA, changeB] = [changeAt(a), changeAt(b)];
  if ((changeA ^ changeB) !== 0) return true;
  const locatorOf = (place: number) => locators[place >> 1] ?? 0;
  return (product(changeA, locatorOf(a)) ^ product(changeB, locatorOf(b))) !== 0;
}

/** The figures as lines, as the proof of the programmes prints its own. */
export function courseCodeProofLines(proof: CourseCodeProof): readonly string[] {
  const figures = new Intl.NumberFormat('en-GB');
  const line = (name: string, value: number) => `  ${name.padEnd(28)}${figures.format(value)}`;
  return [
    'course code',
    line('random histories', proof.histories),
    line('courses to code and back', proof.courses),
    line('contacts', proof.contacts),
    line('mean length', Math.round(proof.characters / proof.courses)),
    line('longest', proof.longest),
    line('codes damaged', proof.damagedCodes),
    line('changes read', proof.changesRead),
    line('changes located', proof.changesLocated),
    line('endings read (all)', proof.endingsRead),
    line('gaps read (drawn)', proof.gapsRead),
    line('swaps by syndrome (all)', proof.swapsChecked),
    line('swaps read (drawn)', proof.swapsRead),
    line('violations', proof.violations.length),
    ...proof.violations.slice(0, 12).map((one) => `\nviolated: ${one}`),
  ];
}
