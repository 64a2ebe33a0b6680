// Broken JSON is told by line and column; what Node's parser takes is taken, and nothing else but two equal keys is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../scripts/judge/read-json.ts';

const faultsOf = (text: string) => {
  const read = readJson(text);
  return read.ok ? [] : read.faults.map((one) => `${one.line}:${one.column} ${one.message}`);
};

describe('broken JSON', () => {
  it.each([
    ['', '1:1 expected a value, found the end of the text'],
    ['{', '1:2 expected a key in double quotes, found the end of the text'],
    ['{"a": 1,\n  "b": }', '2:8 expected a value, found "}"'],
    ['{"a": 1\n "b": 2}', '2:2 expected , or }, found "\\""'],
    ['{"a": [1, 2,\r\n]}', '2:1 expected a value, found "]"'],
    ["{'a': 1}", '1:2 expected a key in double quotes, found "\'"'],
    ['{"a" 1}', '1:6 expected :, found "1"'],
    ['{"a": "b\n"}', '1:7 expected a whole string, found "\\""'],
    ['{"a": 01}', '1:7 expected a value, found "0"'],
    ['{"a": True}', '1:7 expected a value, found "T"'],
    ['{} {}', '1:4 expected nothing more, found "{"'],
    ['{"a": "\\x"}', '1:7 expected a whole string, found "\\""'],
  ])('%j', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  it('that is nested without end is refused before the stack is used up', () => {
    expect(faultsOf('['.repeat(100_000))[0]).toMatch(/expected no more than 50 levels/);
  });
});

describe('a key that stands twice', () => {
  it('is named at each place, and only within one object', () => {
    expect(faultsOf('{"a": 1, "b": {"a": 2},\n "a": 3, "a": 4}')).toEqual([
      '2:2 the key "a" stands twice in one object',
      '2:10 the key "a" stands twice in one object',
    ]);
  });

  it('is the same key however it is written', () => {
    expect(faultsOf('{"a": 1, "\\u0061": 2}')).toHaveLength(1);
  });

  it('is named beside what is broken later', () => {
    expect(faultsOf('{"a": 1, "a": 2, ]')).toHaveLength(2);
  });
});

it('reads what the parser of the language reads', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom('', '\uFEFF', ' \n'), (text, before) => {
      expect(readJson(before + text)).toEqual({ ok: true, value: JSON.parse(text) });
    }),
  );
});

it('agrees with the parser of the language on any damaged text', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '0', '\\', 'x'), (text, at, put) => {
      const place = at % (text.length + 1);
      const damaged = text.slice(0, place) + put + text.slice(place + 1);
      const isRead = (() => {
        try {
          JSON.parse(damaged);
          return true;
        } catch {
          return false;
        }
      })();
      const faults = faultsOf(damaged);
      const twice = faults.filter((one) => one.includes('stands twice'));
      expect(faults.length - twice.length).toBe(isRead ? 0 : 1);
    }),
    { numRuns: 2000 },
  );
});
