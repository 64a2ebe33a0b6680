// The two things the code rests on: check symbols that notice every damage up to eight symbols, and a packing that gives back what was put in.
import { describe, expect, it } from 'vitest';
import { bitReader, bitWriter, type Coder } from '../../../src/course/code/bit-coder.ts';
import { groupsTold, lengthLetters } from '../../../src/course/code/letters.ts';
import { CHECK_SYMBOLS, checkSymbols, isCodeword, wrongSymbol } from '../../../src/course/code/reed-solomon.ts';
import { type Draw, drawFrom } from '../../support/random-courses.ts';

const draw = drawFrom(11);

function codeword(length: number): readonly number[] {
  const told = Array.from({ length: length - CHECK_SYMBOLS }, () => draw(1024));
  return [...told, ...checkSymbols(told)];
}

/** The symbols with as many of them changed. */
function damaged(
  symbols: readonly number[],
  many: number,
): { readonly symbols: readonly number[]; readonly places: readonly number[] } {
  const places = new Set<number>();
  while (places.size < many) places.add(draw(symbols.length));
  return {
    symbols: symbols.map((symbol, place) => (places.has(place) ? symbol ^ (1 + draw(1023)) : symbol)),
    places: [...places],
  };
}

describe('the check symbols', () => {
  it('pass what is whole, at every length', () => {
    for (const length of [9, 10, 57, 200, 1022, 1023]) expect(isCodeword(codeword(length))).toBe(true);
    expect(isCodeword([])).toBe(false);
    expect(isCodeword(new Array(1024).fill(0))).toBe(false);
  });

  it('notice one to eight wrong symbols', () => {
    for (let i = 0; i < 4000; i += 1) {
      const word = codeword(20 + draw(100));
      expect(isCodeword(damaged(word, 1 + (i % 8)).symbols)).toBe(false);
    }
  });

  it('name the place of one wrong symbol, and of no more', () => {
    for (let i = 0; i < 1000; i += 1) {
      const word = codeword(12 + draw(400));
      const { symbols, places } = damaged(word, 1);
      expect(wrongSymbol(symbols)).toBe(places[0]);
      expect(wrongSymbol(damaged(word, 2 + (i % 6)).symbols)).toBeUndefined();
      expect(wrongSymbol(word)).toBeUndefined();
    }
  });
});

it('the first group is never another length by one or two letters', () => {
  const words = Array.from({ length: 1024 }, (_, groups) => lengthLetters(groups));
  expect(words.map(groupsTold)).toEqual(words.map((_, groups) => groups));
  for (const groups of [1, 12, 31, 32, 33, 511, 1023]) {
    const word = lengthLetters(groups);
    const differing = words.map((other) => other.filter((letter, place) => letter !== word[place]).length);
    expect(differing.filter((count, other) => other !== groups && count < 3)).toEqual([]);
  }
});

/** Codes a row of bits and figures by a coder, drawn anew from the seed or, where it reads, taken from it. */
function row(coder: Coder, values: Draw | undefined): readonly unknown[] {
  const shape = drawFrom(5);
  const counts = Array.from({ length: 4 }, () => ({ no: 1, yes: 1 }));
  return Array.from({ length: 3000 }, () => {
    const kind = shape(6);
    const size = [1, 2, 37, 1024, 65_536, 300_000][shape(6)] ?? 1;
    if (kind === 5) return coder.uniform(size, values?.(size));
    const context = counts[shape(4)];
    return context && coder.bit(context, values && values(10) < kind);
  });
}

describe('the packing', () => {
  it('gives back what was put in', () => {
    const writer = bitWriter();
    const put = row(writer.coder, drawFrom(6));
    expect(row(bitReader(writer.finish()), undefined)).toEqual(put);
  });

  it('takes hardly any room for what is expected', () => {
    const writer = bitWriter();
    const counts = { no: 1, yes: 1 };
    for (let i = 0; i < 1000; i += 1) writer.coder.bit(counts, false);
    expect(writer.finish().length).toBeLessThan(16);
  });

  it('refuses to write nothing or what is not among the choices, and to read on and on', () => {
    expect(() => bitWriter().coder.uniform(4, undefined)).toThrow(TypeError);
    expect(() => bitWriter().coder.uniform(4, 4)).toThrow(RangeError);
    expect(() => bitWriter().coder.uniform(4, -1)).toThrow(RangeError);
    expect(() => bitReader([]).uniform(0, undefined)).toThrow(RangeError);
    const reader = bitReader([1, 0, 1]);
    expect(() => {
      for (let i = 0; i < 100; i += 1) reader.uniform(1024, undefined);
    }).toThrow(RangeError);
  });
});
