// The short forms in which a rule writes its examples, and the answers of a patient with nothing to fear.
import type { Example } from '../../model/rule.ts';
import { caudaSigns, paresis, paresisGrades, prompts, upperMotorNeuron } from './safety-findings.ts';

type Answers = Readonly<Record<string, string | number>>;
type More = Partial<Pick<Example, 'group' | 'earlier' | 'onsetWeeks' | 'offers'>>;

/** Every safety question answered with nothing found. */
export const safe: Answers = Object.fromEntries(
  [...caudaSigns, paresis, upperMotorNeuron, ...prompts].map((finding) => [finding.id, 'no']),
);

/** The same paresis grade, MRC 0-5, in every muscle group on both sides. */
export function gradedAll(grade: number): Answers {
  return Object.fromEntries(paresisGrades.map((finding) => [finding.id, grade]));
}

/** An example in which the rule applies. */
export function applies(contact: string, findings: Answers, more: More = {}): Example {
  return { contact, findings: { ...findings }, verdict: 'applies', ...more };
}

/** An example in which the rule does not apply. */
export function doesNotApply(contact: string, findings: Answers, more: More = {}): Example {
  return { contact, findings: { ...findings }, verdict: 'does-not-apply', ...more };
}

/** An example in which an answer is missing, so that the rule cannot be judged. */
export function cannotTell(contact: string, findings: Answers, more: More = {}): Example {
  return { contact, findings: { ...findings }, verdict: 'cannot-tell', ...more };
}
