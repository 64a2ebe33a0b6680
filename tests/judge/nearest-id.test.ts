import { describe, expect, it } from 'vitest';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { editDistance, nearestId } from '../../src/view-models/nearest-id.ts';

describe('the edit distance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['saddle', 'saddle', 0],
    ['sadle', 'saddle', 1],
    ['sadddle', 'saddle', 1],
    ['saddel', 'saddle', 1],
    ['sxddle', 'saddle', 1],
    ['kitten', 'sitting', 3],
  ])('of %j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe('the nearest known id', () => {
  const findings = rhPrimary.findings.map((one) => one.id);

  it.each([
    ['cauda.sadle', 'cauda.saddle'],
    ['saddle', 'cauda.saddle'],
    ['CAUDA.SADDLE', 'cauda.saddle'],
    ['paresis', 'paresis.present'],
    ['prompt.feber', 'prompt.fever'],
    ['mrc.ankle-dorsiflexion.rigth', 'mrc.ankle-dorsiflexion.right'],
    ['ages', 'age'],
  ])('of %s is %s', (given, id) => {
    expect(nearestId(given, findings)).toBe(id);
  });

  it('is none where nothing is known, and the first among equals', () => {
    expect(nearestId('a', [])).toBeUndefined();
    expect(nearestId('ax', ['ab', 'ac'])).toBe('ab');
  });

  it('is found at once for a text of any length', () => {
    expect(nearestId('x'.repeat(1_000_000), findings)).toEqual(expect.any(String));
  });
});
