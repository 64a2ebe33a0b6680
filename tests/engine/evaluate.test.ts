// Three-valued logic: the truth tables, and that knowing more never takes back what was known.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, type Facts, negate, type Truth } from '../../src/engine/evaluate.ts';
import { decidingFindings, explain, lacking } from '../../src/engine/explain.ts';
import { prepare } from '../../src/engine/prepare.ts';
import {
  all,
  always,
  any,
  atLeast,
  below,
  type Condition,
  fallenSince,
  hasOffer,
  inGroup,
  is,
  isOneOf,
  not,
  wasBefore,
  weeksSinceOnset,
} from '../../src/model/condition.ts';
import { mrc, type Value, years } from '../../src/model/finding.ts';
import { age, alarmA, alarmB, powerLeft, powerRight, site, tiny, weak } from '../support/tiny-programme.ts';

const prepared = prepare(tiny);
const slotOf = (id: string) => prepared.slots.get(id) ?? -1;
const evaluate = (condition: Condition, facts: Facts): Truth => compile(condition, slotOf).evaluate(facts);

const nothingKnown = (): Facts => ({
  values: tiny.findings.map(() => undefined),
  earlier: tiny.findings.map(() => undefined),
  group: undefined,
  onsetWeeks: undefined,
  offers: {},
});
const knowing = (answers: Readonly<Record<string, Value | null>>, more: Partial<Facts> = {}): Facts => {
  const facts = { ...nothingKnown(), ...more };
  for (const [id, value] of Object.entries(answers)) facts.values[slotOf(id)] = value;
  return facts;
};

/** A condition with this truth, on the alarm sign. */
const leaf: Readonly<Record<Truth, Condition>> = {
  yes: is(alarmA, 'yes'),
  no: is(alarmA, 'no'),
  unknown: is(alarmB, 'yes'),
};
const facts = knowing({ 'alarm.a': 'yes' });

describe('the truth tables of Kleene', () => {
  it.each([
    ['yes', 'yes', 'yes', 'yes'],
    ['yes', 'no', 'no', 'yes'],
    ['yes', 'unknown', 'unknown', 'yes'],
    ['no', 'yes', 'no', 'yes'],
    ['no', 'no', 'no', 'no'],
    ['no', 'unknown', 'no', 'unknown'],
    ['unknown', 'yes', 'unknown', 'yes'],
    ['unknown', 'no', 'no', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ] as const)('%s and %s: all is %s, any is %s', (a, b, conjunction, disjunction) => {
    expect(evaluate(all(leaf[a], leaf[b]), facts)).toBe(conjunction);
    expect(evaluate(any(leaf[a], leaf[b]), facts)).toBe(disjunction);
  });

  it.each([
    ['yes', 'no'],
    ['no', 'yes'],
    ['unknown', 'unknown'],
  ] as const)('not %s is %s', (a, opposite) => {
    expect(evaluate(not(leaf[a]), facts)).toBe(opposite);
    expect(negate(a)).toBe(opposite);
  });

  it('the empty conjunction holds', () => {
    expect(evaluate(always, nothingKnown())).toBe('yes');
  });
});

describe('a leaf', () => {
  it.each([
    ['is, answered so', is(site, 'leg'), { site: 'leg' }, 'yes'],
    ['is, answered otherwise', is(site, 'leg'), { site: 'back' }, 'no'],
    ['is, not assessed', is(site, 'leg'), {}, 'unknown'],
    ['is, made irrelevant', is(weak, 'yes'), { weak: null }, 'no'],
    ['isOneOf', isOneOf(alarmA, 'no', 'old'), { 'alarm.a': 'old' }, 'yes'],
    ['isOneOf, none of them', isOneOf(alarmA, 'no', 'old'), { 'alarm.a': 'yes' }, 'no'],
    ['atLeast, just under', atLeast(age, years(18)), { age: 17 }, 'no'],
    ['atLeast, just at', atLeast(age, years(18)), { age: 18 }, 'yes'],
    ['below, just under', below(powerRight, mrc(4)), { 'power.right': 3 }, 'yes'],
    ['below, just at', below(powerRight, mrc(4)), { 'power.right': 4 }, 'no'],
    ['below, made irrelevant', below(powerRight, mrc(4)), { 'power.right': null }, 'no'],
    ['below, not assessed', below(powerRight, mrc(4)), {}, 'unknown'],
  ] as const)('%s', (_, condition, answers, truth) => {
    expect(evaluate(condition, knowing(answers))).toBe(truth);
  });

  it.each([
    ['fallen by one', 4, 3, 'yes'],
    ['the same', 4, 4, 'no'],
    ['risen', 4, 5, 'no'],
    ['nothing before', undefined, 3, 'no'],
    ['not assessed now', 4, undefined, 'unknown'],
    ['made irrelevant now', 4, null, 'no'],
  ] as const)('fallenSince: %s', (_, before, now, truth) => {
    const here = knowing(now === undefined ? {} : { 'power.left': now });
    here.earlier[slotOf('power.left')] = before;
    expect(evaluate(fallenSince(powerLeft, mrc(1)), here)).toBe(truth);
  });

  it('wasBefore reads the contact before alone', () => {
    const here = knowing({ weak: 'no' });
    expect(evaluate(wasBefore(weak, 'no'), here)).toBe('no');
    here.earlier[slotOf('weak')] = 'no';
    expect(evaluate(wasBefore(weak, 'no'), here)).toBe('yes');
  });

  it('weeks since onset, group and offers', () => {
    expect(evaluate(weeksSinceOnset(12), knowing({}))).toBe('unknown');
    expect(evaluate(weeksSinceOnset(12), knowing({}, { onsetWeeks: 11.9 }))).toBe('no');
    expect(evaluate(weeksSinceOnset(12), knowing({}, { onsetWeeks: 12 }))).toBe('yes');
    expect(evaluate(inGroup('g1', 'g2'), knowing({}))).toBe('unknown');
    expect(evaluate(inGroup('g1', 'g2'), knowing({}, { group: 'g3' }))).toBe('no');
    expect(evaluate(hasOffer('course'), knowing({}))).toBe('no');
    expect(evaluate(hasOffer('course'), knowing({}, { offers: { course: true } }))).toBe('yes');
  });
});

/** Any condition over the tiny programme. */
const conditions: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition; leaf: Condition }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(alarmA, alarmB).chain((one) => fc.constantFrom(...one.options).map((option) => is(one, option))),
    fc.constantFrom(is(weak, 'yes'), is(site, 'leg'), isOneOf(alarmA, 'no', 'old'), inGroup('g1'), weeksSinceOnset(6)),
    fc.integer({ min: 1, max: 5 }).map((grade) => below(powerRight, mrc(grade))),
    fc.integer({ min: 1, max: 3 }).map((by) => fallenSince(powerLeft, mrc(by))),
    fc.constantFrom(atLeast(age, years(18)), wasBefore(weak, 'no'), hasOffer('course')),
  ),
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('tree'), { maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((of) => any(...of)),
    tie('tree').map(not),
  ),
})).tree;

const valuesOf = (slot: number): readonly Value[] => {
  const finding = tiny.findings[slot];
  if (finding === undefined) throw new Error(`no finding ${slot}`);
  return finding.kind === 'choice'
    ? finding.options
    : [0, 1, 2, 3, 4, 5, 17, 18].filter((n) => n >= finding.min && n <= finding.max);
};

/** Facts of which anything may be missing or made irrelevant. */
const someFacts: fc.Arbitrary<Facts> = fc
  .tuple(
    fc.tuple(
      ...tiny.findings.map((_, slot) =>
        fc.option(fc.option(fc.constantFrom(...valuesOf(slot)), { nil: undefined }), { nil: null, freq: 6 }),
      ),
    ),
    fc.tuple(...tiny.findings.map((_, slot) => fc.option(fc.constantFrom(...valuesOf(slot)), { nil: undefined }))),
    fc.constantFrom(undefined, 'g1', 'g2'),
    fc.constantFrom(undefined, 5, 6),
    fc.constantFrom({}, { course: true }),
  )
  .map(([values, earlier, group, onsetWeeks, offers]) => ({
    values: [...values],
    earlier: [...earlier],
    group,
    onsetWeeks,
    offers,
  }));

/** What could be answered where nothing is. */
const answers: fc.Arbitrary<readonly Value[]> = fc.tuple(
  ...tiny.findings.map((_, slot) => fc.constantFrom(...valuesOf(slot))),
);

const copy = (one: Facts): Facts => ({ ...one, values: [...one.values], earlier: [...one.earlier] });

describe('for every condition', () => {
  it('an answer where none was never flips a known verdict', () => {
    fc.assert(
      fc.property(
        conditions,
        someFacts,
        answers,
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        (condition, before, given, fill) => {
          const after = copy(before);
          after.values.forEach((value, slot) => {
            if (value === undefined && fill[slot]) after.values[slot] = given[slot];
          });
          if (after.group === undefined && fill[10]) after.group = 'g1';
          if (after.onsetWeeks === undefined && fill[11]) after.onsetWeeks = 6;
          const known = evaluate(condition, before);
          if (known !== 'unknown') expect(evaluate(condition, after)).toBe(known);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('everything answered leaves nothing unknown', () => {
    fc.assert(
      fc.property(conditions, someFacts, answers, (condition, before, given) => {
        const after: Facts = { ...before, values: [...given], group: 'g2', onsetWeeks: 3 };
        expect(evaluate(condition, after)).not.toBe('unknown');
      }),
    );
  });

  it('all and any are each other turned round', () => {
    fc.assert(
      fc.property(fc.array(conditions, { minLength: 1, maxLength: 3 }), someFacts, (parts, here) => {
        expect(evaluate(not(all(...parts)), here)).toBe(evaluate(any(...parts.map(not)), here));
        expect(evaluate(all(...parts), here)).toBe(evaluate(all(...parts.toReversed()), here));
      }),
    );
  });

  it('the explanation carries the verdict, and its parts those of the parts', () => {
    fc.assert(
      fc.property(conditions, someFacts, (condition, here) => {
        const tree = explain(prepared, compile(condition, slotOf), here);
        expect(tree.truth).toBe(evaluate(condition, here));
        expect(tree.parts.map((part) => part.truth)).toEqual(tree.parts.map((part) => evaluate(part.condition, here)));
      }),
    );
  });

  it('the deciding findings decide: with no other answer the verdict is the same', () => {
    fc.assert(
      fc.property(conditions, someFacts, (condition, here) => {
        const tree = explain(prepared, compile(condition, slotOf), here);
        if (tree.truth === 'unknown') return;
        const kept = decidingFindings(tree).map(slotOf);
        const alone = {
          ...here,
          values: here.values.map((value, slot) => (value === null || kept.includes(slot) ? value : undefined)),
        };
        expect(evaluate(condition, alone)).toBe(tree.truth);
      }),
      { numRuns: 1000 },
    );
  });

  it('what is lacking is enough: once it is answered the verdict is known', () => {
    fc.assert(
      fc.property(conditions, someFacts, answers, (condition, here, given) => {
        const lacks = lacking(prepared, explain(prepared, compile(condition, slotOf), here));
        const after = copy(here);
        for (const id of lacks) {
          if (id === 'group') after.group = 'g1';
          else if (id === tiny.durationFinding) after.onsetWeeks = 6;
          else after.values[slotOf(id)] = given[slotOf(id)];
        }
        expect(evaluate(condition, after)).not.toBe('unknown');
        expect(lacks.length > 0).toBe(evaluate(condition, here) === 'unknown');
      }),
      { numRuns: 1000 },
    );
  });
});
