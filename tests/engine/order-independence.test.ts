// The order in which the findings of a contact are entered never changes the outcome, nor does answering one of them twice.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDerived } from '../../src/model/programme.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { patientAt } from '../support/patients.ts';

type Answer = readonly [id: string, value: string | number | null];

const asked = rhPrimary.findings.filter((one) => !isDerived(rhPrimary, one.id));

const answers: fc.Arbitrary<readonly Answer[]> = fc
  .tuple(
    ...asked.map((one) => {
      const values = one.kind === 'choice' ? one.options : [one.min, one.normal ?? one.max, one.max];
      const ordinary = one.normal ?? values[0] ?? null;
      return fc.oneof(
        { weight: 6, arbitrary: fc.constant(ordinary) },
        { weight: 2, arbitrary: fc.constantFrom(...values) },
        { weight: 1, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constant(undefined) },
      );
    }),
  )
  .map((values) => asked.flatMap((one, i) => (values[i] === undefined ? [] : [[one.id, values[i]] as const])));

function judged(contact: 'week0' | 'week4' | 'week8', parts: readonly (readonly Answer[])[]) {
  const patient = parts.reduce((one, part) => one.answer(Object.fromEntries(part)), patientAt(contact));
  const { judgement, facts } = patient.desk();
  return { judgement, facts };
}

it('the same findings in any order and in any portions give the same judgement', () => {
  fc.assert(
    fc.property(
      answers.chain((given) =>
        fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length })),
      ),
      fc.constantFrom('week0', 'week4', 'week8'),
      fc.integer({ min: 1, max: 60 }),
      ([given, shuffled], contact, portion) => {
        const portions = shuffled.flatMap((_, i) => (i % portion === 0 ? [shuffled.slice(i, i + portion)] : []));
        expect(judged(contact, portions)).toEqual(judged(contact, [given]));
      },
    ),
    { numRuns: 60 },
  );
});

it('an answer that was first another leaves no trace', () => {
  fc.assert(
    fc.property(answers, fc.constantFrom('week0', 'week4', 'week8'), (given, contact) => {
      const other = given.map(([id]): Answer => [id, null]);
      expect(judged(contact, [other, given])).toEqual(judged(contact, [given]));
    }),
    { numRuns: 30 },
  );
});
