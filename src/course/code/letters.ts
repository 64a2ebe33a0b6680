// The letters of the course code: 32 characters without look-alikes (Crockford's base 32), in groups of four joined by dashes.
// Everything here is plain ASCII.

/** Crockford's alphabet: no I, L, O and U. The place of a character is its value, five bits. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Characters of one group. */
export const GROUP = 4;
/** The sign that a code begins with; its figure is the number of the format. */
export const MARK = 'RYG1';
/** Longest line in characters, as in every text that leaves the app. */
const LINE = 70;

/** What letters that look alike stand for. */
const ALIKE: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

const NONE = 255;
const values = new Uint8Array(128).fill(NONE);
for (const letter of [...ALPHABET, ...Object.keys(ALIKE)]) {
  const value = ALPHABET.indexOf(ALIKE[letter] ?? letter);
  for (const written of [letter, letter.toLowerCase()]) values[written.charCodeAt(0)] = value;
}

/** The value of a character, 0 to 31, a small letter or a look-alike (O, I, L) read as what it stands for; undefined for any other. */
export function letterValue(character: string): number | undefined {
  const value = values[character.charCodeAt(0)] ?? NONE;
  return value === NONE ? undefined : value;
}

/**
 * The first group of a code: the number of groups, its own included, up to 1023, in two letters and two check letters. Over the field
 * of 32 elements (x^5 + x^2 + 1) any two such groups differ in at least three letters, so that one or two wrong ones, or two
 * swapped, are never taken for another length.
 */
export function lengthLetters(groups: number): readonly number[] {
  const [high, low] = [groups >> 5, groups & 31];
  return [high, low, high ^ low, high ^ doubled(low)];
}

/** The number of groups that a first group tells; undefined where its check letters do not agree. */
export function groupsTold(letters: readonly number[]): number | undefined {
  const [high = 0, low = 0] = letters;
  const groups = high * 32 + low;
  return lengthLetters(groups).every((letter, place) => letter === letters[place]) ? groups : undefined;
}

function doubled(value: number): number {
  return value < 16 ? value << 1 : (value << 1) ^ 0b10_0101;
}

/** The code as one line: the mark, a space, and the letters in groups. */
export function codeText(letters: readonly number[]): string {
  const text = letters.map((letter) => ALPHABET[letter] ?? '').join('');
  return `${MARK} ${text.match(/.{1,4}/g)?.join('-') ?? ''}`;
}

/**
 * The code in lines of at most 70 characters, broken between groups; a line that goes on ends with the dash. ASCII alone.
 * @param code as `encodeCourse` gives it
 */
export function courseCodeLines(code: string): readonly string[] {
  const lines: string[] = [];
  let rest = code;
  while (rest.length > LINE) {
    const end = rest.lastIndexOf('-', LINE - 1) + 1;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...lines, rest];
}
