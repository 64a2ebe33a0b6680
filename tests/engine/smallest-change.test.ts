// The smallest change is a promise: made, it flips the verdict; and nothing smaller does. Both are tried by running the engine.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsReadBy, prepare } from '../../src/engine/prepare.ts';
import type { Sheet } from '../../src/engine/sheet.ts';
import { isShown, smallestChange, valuesToTry, withChanges } from '../../src/engine/smallest-change.ts';
import type { Value } from '../../src/model/finding.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { safe } from '../../src/programmes/shared/examples.ts';

const prepared = prepare(rhPrimary);
const ruleOf = (id: string) => {
  const found = prepared.rules.find((one) => one.rule.id === id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
};
const sheet = (contact: string, answers: Readonly<Record<string, Value>>, group?: string): Sheet => ({
  ...{ contact, day: '2026-03-02', weeks: 0, answers, earlier: {}, offers: {}, group },
});
const unchanged = {
  ...safe,
  'pain.distribution': 'local',
  progress: 'unchanged',
  'function.limitation': 'moderate',
  'pain.unacceptable': 'no',
};

describe('the smallest change', () => {
  it.each([
    ['rh.g1.week2.end', 'week2', unchanged, [{ finding: 'progress', to: 'clear' }]],
    [
      'rh.g1.week2.rheumatology',
      'week2',
      unchanged,
      [
        { finding: 'function.limitation', to: 'severe' },
        { finding: 'pain.unacceptable', to: 'yes' },
      ],
    ],
    ['rh.scope.under-18', 'week0', { ...safe, age: 18 }, [{ finding: 'age', to: 17 }]],
    ['rh.safety.cauda', 'week0', { ...safe, 'cauda.saddle': 'yes' }, [{ finding: 'cauda.saddle', to: 'no' }]],
  ] as const)('for %s at %s', (id, contact, answers, change) => {
    expect(smallestChange(prepared, sheet(contact, answers, 'g1'), ruleOf(id))).toEqual(change);
  });

  it('is none where the group stands in the way, or more than two answers would be needed', () => {
    expect(smallestChange(prepared, sheet('week2', unchanged, 'g2'), ruleOf('rh.g1.week2.end'))).toBeUndefined();
    expect(smallestChange(prepared, sheet('week2', safe, 'g2'), ruleOf('rh.g2.surgery.prolapse'))).toBeUndefined();
  });
});

const someSheet: fc.Arbitrary<Sheet> = fc
  .tuple(
    fc.constantFrom(...rhPrimary.contacts.map((one) => one.id)),
    fc.constantFrom('g1', 'g2', undefined),
    fc.tuple(
      ...rhPrimary.findings.map((one) => {
        const ordinary = one.normal ?? (one.kind === 'choice' ? one.options[0] : one.min);
        const values = one.kind === 'choice' ? one.options : [one.min, one.max];
        return fc.oneof(
          { weight: 8, arbitrary: fc.constant(ordinary) },
          { weight: 1, arbitrary: fc.constantFrom(...values) },
          { weight: 1, arbitrary: fc.constant(undefined) },
        );
      }),
    ),
  )
  .map(([contact, group, values]) => {
    const answered = rhPrimary.findings.flatMap((one, i) =>
      values[i] === undefined ? [] : [[one.id, values[i]] as const],
    );
    return sheet(contact, Object.fromEntries(answered), group);
  });

describe('for any patient and any rule of the contact', () => {
  it('the change flips what is shown, and no single answer would have done where two are named', () => {
    fc.assert(
      fc.property(someSheet, fc.nat(), (given, pick) => {
        const rules = prepared.rulesAt.get(given.contact) ?? [];
        const rule = rules[pick % rules.length];
        if (rule === undefined) return;
        const change = smallestChange(prepared, given, rule);
        if (change === undefined) return;
        const before = isShown(prepared, given, rule);
        expect(isShown(prepared, withChanges(given, change), rule)).toBe(!before);
        expect(change.length).toBeLessThanOrEqual(2);
        expect(new Set(change.map((one) => one.finding)).size).toBe(change.length);
        if (change.length < 2) return;
        const conditions = [rule.rule.when, ...rule.unless.flatMap((place) => prepared.rules[place]?.rule.when ?? [])];
        const read = new Set(findingsReadBy(prepared, rule));
        const single = rhPrimary.findings
          .filter((one) => read.has(one.id))
          .flatMap((one) => valuesToTry(one, conditions).map((to) => ({ finding: one.id, to })));
        expect(single.filter((one) => isShown(prepared, withChanges(given, [one]), rule) !== before)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('the sheet itself is left as it was', () => {
    const given = sheet('week2', unchanged, 'g1');
    const before = structuredClone(given);
    smallestChange(prepared, given, ruleOf('rh.g1.week2.end'));
    expect(given).toEqual(before);
  });
});

describe('the values to try of a number', () => {
  it('lie on both sides of each threshold and within the range', () => {
    const [age] = rhPrimary.findings.filter((one) => one.id === 'age');
    const [grade] = rhPrimary.findings.filter((one) => one.id === 'mrc.hip-flexion.right');
    expect(age && valuesToTry(age, [ruleOf('rh.scope.under-18').rule.when])).toEqual([17, 18]);
    expect(grade && valuesToTry(grade, [ruleOf('rh.safety.paresis-acute').rule.when])).toEqual([3, 4]);
  });
});
