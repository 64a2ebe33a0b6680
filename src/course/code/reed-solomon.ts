// Check symbols of the course code: a Reed-Solomon code over the field of 1024 elements, one symbol being two characters. It is used to
// notice damage and to say where it is, never to repair: a course that was guessed at is a different course.
//
// Distance. The generator has the eight roots a^0 ... a^7, so any two codewords of one length differ in at least nine symbols (Reed and
// Solomon 1960; Singleton bound met). Up to eight wrong symbols are therefore an error with certainty: one changed character is one wrong
// symbol, two swapped characters at most two, a run of fifteen characters at most eight. Anything else passes with the
// probability of 80 check bits agreeing by chance, 2^-80.

/** Number of elements, and the figure of the polynomial x^10 + x^3 + 1, which is primitive: x runs through all 1023 others. */
const FIELD = 1024;
const ORDER = FIELD - 1;
const POLYNOMIAL = 0b100_0000_1001;

/** Check symbols at the end of every codeword. */
export const CHECK_SYMBOLS = 8;
/** Longest codeword in symbols: beyond it two places would share a locator. */
export const MAX_SYMBOLS = ORDER;

const powers = new Uint16Array(2 * ORDER);
const logarithms = new Uint16Array(FIELD);
for (let exponent = 0, value = 1; exponent < ORDER; exponent += 1) {
  powers[exponent] = value;
  powers[exponent + ORDER] = value;
  logarithms[value] = exponent;
  value <<= 1;
  if (value >= FIELD) value ^= POLYNOMIAL;
}

const power = (exponent: number): number => powers[exponent] ?? 0;
const logarithm = (value: number): number => logarithms[value] ?? 0;

function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : power(logarithm(a) + logarithm(b));
}

/** Coefficients of the product of (x - a^i), highest power first. */
function generatorOf(roots: number): readonly number[] {
  let product: readonly number[] = [1];
  for (let root = 0; root < roots; root += 1) {
    const before = product;
    product = [...before, 0].map((value, place) => value ^ times(before[place - 1] ?? 0, power(root)));
  }
  return product;
}

const generator = generatorOf(CHECK_SYMBOLS);

/** The check symbols of these symbols, to be put after them. */
export function checkSymbols(symbols: readonly number[]): readonly number[] {
  const rest = new Array<number>(CHECK_SYMBOLS).fill(0);
  for (const symbol of symbols) {
    const factor = symbol ^ (rest.shift() ?? 0);
    rest.push(0);
    for (let place = 0; place < CHECK_SYMBOLS; place += 1) {
      rest[place] = (rest[place] ?? 0) ^ times(factor, generator[place + 1] ?? 0);
    }
  }
  return rest;
}

/** The value of the codeword's polynomial at a^root, the first symbol having the highest power; 0 at each root of an undamaged one. */
function valueAt(symbols: readonly number[], root: number): number {
  let value = 0;
  for (const symbol of symbols) value = (value === 0 ? 0 : power(logarithm(value) + root)) ^ symbol;
  return value;
}

/** Whether the symbols, the check symbols among them, are an undamaged codeword. Stops at the first sign of damage. */
export function isCodeword(symbols: readonly number[]): boolean {
  if (symbols.length <= CHECK_SYMBOLS || symbols.length > MAX_SYMBOLS) return false;
  for (let root = 0; root < CHECK_SYMBOLS; root += 1) {
    if (valueAt(symbols, root) !== 0) return false;
  }
  return true;
}

/**
 * The place, from 0, of the one symbol that is wrong; undefined where the damage is not of a single symbol. With one wrong symbol each
 * syndrome is the one before it times the locator of the place; with two to seven the eight syndromes never do, since those
 * symbols and the one named would together make a difference of eight symbols at most between codewords.
 */
export function wrongSymbol(symbols: readonly number[]): number | undefined {
  const syndromes = Array.from({ length: CHECK_SYMBOLS }, (_, root) => valueAt(symbols, root));
  const [first = 0, second = 0] = syndromes;
  if (first === 0 || second === 0) return undefined;
  const locator = (logarithm(second) - logarithm(first) + ORDER) % ORDER;
  const agree = syndromes.every((value, root) => value === times(first, power((locator * root) % ORDER)));
  const place = symbols.length - 1 - locator;
  return agree && place >= 0 ? place : undefined;
}
