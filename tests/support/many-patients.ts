// Patients of every kind by a fixed row of pseudo-random numbers: the same ones in every run, so that a failure can be looked at again.
import type { Answers } from '../../src/course/course.ts';
import type { Finding } from '../../src/model/finding.ts';
import { isDerived } from '../../src/model/programme.ts';
import { randomFrom } from '../../src/model/random.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { allClear, type Patient, patientAt } from './patients.ts';

/** An answer, "not assessed" or none. */
function answerOf(finding: Finding, next: () => number): string | number | null | undefined {
  const chance = next();
  if (chance < 0.15) return undefined;
  if (chance < 0.25) return null;
  if (finding.kind === 'number') return finding.min + Math.floor(next() * (finding.max - finding.min + 1));
  return finding.options[Math.floor(next() * finding.options.length)];
}

/** Patients with any mixture of answers; half of them with every safety question answered and nothing found. */
export function manyPatients(count: number): readonly Patient[] {
  return Array.from({ length: count }, (_, place) => {
    const next = randomFrom(place + 1);
    const contacts = ['week0', 'week2', 'week4', 'week8'] as const;
    const roles = ['gp', 'chiropractor', 'physiotherapist', 'rheumatologist'] as const;
    const asked = rhPrimary.findings.filter((one) => !isDerived(rhPrimary, one.id));
    const answered = asked.flatMap((finding) => {
      const value = answerOf(finding, next);
      return value === undefined ? [] : [[finding.id, value] as const];
    });
    const answers: Answers = { ...Object.fromEntries(answered), ...(place % 2 === 0 ? allClear : {}) };
    const patient = patientAt(contacts[place % 4], roles[Math.floor(next() * 4)]).answer(answers);
    return place % 3 === 0 ? patient.confirm('g1') : place % 3 === 1 ? patient.confirm('g2') : patient;
  });
}
