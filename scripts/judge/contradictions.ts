// Answers of one contact that other answers of it rule out.
import { decidingFindings, explain } from '../../src/engine/explain.ts';
import { factsOf, prepare } from '../../src/engine/prepare.ts';
import { findingsRead } from '../../src/model/condition.ts';
import type { Value } from '../../src/model/finding.ts';
import type { Programme } from '../../src/model/programme.ts';
import { answersOf } from './course-from-input.ts';
import type { CourseInput } from './input-schema.ts';
import type { InputProblem } from './read-input.ts';

/** How many of the answers that rule a finding out are named. */
const NAMED = 3;

/**
 * Findings that are recorded although another answer says that they cannot be there: a paresis grade of 3 where there is no paresis. The normal
 * answer (grade 5) says the same as that other answer and is no contradiction.
 */
export function contradictions(programme: Programme, input: CourseInput): readonly InputProblem[] {
  const prepared = prepare(programme);
  return input.contacts.flatMap((contact, i) => {
    const known = Object.entries(answersOf(contact.findings)).flatMap(([id, value]) =>
      value === null ? [] : [[id, value] as const],
    );
    const answers: Readonly<Record<string, Value>> = Object.fromEntries(known);
    const week = programme.contacts[0]?.id ?? '';
    const facts = factsOf(prepared, { contact: week, day: input.start, weeks: 0, answers, earlier: {}, offers: {} });
    return programme.findings.flatMap((finding, slot) => {
      const value = answers[finding.id];
      const relevance = prepared.relevance[slot];
      const isRuledOut = facts.values[slot] === null && value !== undefined && value !== finding.normal;
      if (!isRuledOut || relevance === undefined) return [];
      const because = decidingFindings(explain(prepared, relevance, facts)).map((id) => `${id}=${answers[id]}`);
      const further = because.length > NAMED ? [`${because.length - NAMED} more`] : [];
      const read = findingsRead(relevance.condition).map((id) => `${id} is ruled out`);
      const reasons = because.length > 0 ? [...because.slice(0, NAMED), ...further] : read;
      return [
        {
          place: `contacts[${i}].findings.${finding.id}`,
          message: `is recorded as ${value} although ${reasons.join(' and ')}`,
        },
      ];
    });
  });
}
