// A symbol of the code is ten bits or two letters. Nothing here but the way between the three.

const LETTER_BITS = 5;
const SYMBOL_BITS = 2 * LETTER_BITS;
const LETTER = 2 ** LETTER_BITS - 1;

/** Two figures of five bits as one symbol. */
export function symbolOf(high: number, low: number): number {
  return (high << LETTER_BITS) | low;
}

/** The two figures of a symbol. */
export function halves(symbol: number): readonly [high: number, low: number] {
  return [symbol >> LETTER_BITS, symbol & LETTER];
}

/** The values of the letters, two for each symbol. */
export function lettersOf(symbols: readonly number[]): readonly number[] {
  const letters: number[] = [];
  for (const symbol of symbols) letters.push(...halves(symbol));
  return letters;
}

/** Symbols of pairs of letters; a letter left over is left out. */
export function symbolsOf(letters: readonly number[]): readonly number[] {
  const symbols: number[] = [];
  for (let place = 1; place < letters.length; place += 2) {
    symbols.push(symbolOf(letters[place - 1] ?? 0, letters[place] ?? 0));
  }
  return symbols;
}

/** Bits in symbols, the last one filled with zeros. */
export function packedBits(bits: readonly number[]): readonly number[] {
  const symbols = new Array<number>(Math.ceil(bits.length / SYMBOL_BITS)).fill(0);
  bits.forEach((bit, place) => {
    const symbol = Math.floor(place / SYMBOL_BITS);
    symbols[symbol] = (symbols[symbol] ?? 0) | (bit << (SYMBOL_BITS - 1 - (place % SYMBOL_BITS)));
  });
  return symbols;
}

/** The bits of the symbols, first to last. */
export function bitsOf(symbols: readonly number[]): readonly number[] {
  const bits: number[] = [];
  for (const symbol of symbols) {
    for (let shift = SYMBOL_BITS - 1; shift >= 0; shift -= 1) bits.push((symbol >> shift) & 1);
  }
  return bits;
}
