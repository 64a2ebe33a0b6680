// The step that every programme begins with: the safety questions, asked at every contact.
import type { Finding } from '../../model/finding.ts';
import type { Section, Step } from '../../model/programme.ts';
import * as safety from './safety-findings.ts';

/** A section of a step: its findings, and the contacts it is asked at where not at all of them. */
export const section = (
  id: string,
  layout: Section['layout'],
  findings: readonly Finding[],
  at?: readonly string[],
): Section => ({
  id,
  layout,
  findings: findings.map((one) => one.id),
  ...(at === undefined ? {} : { at }),
});

/** First in every programme. Its flags are shown as one list. */
export const safetyStep: Step = {
  id: 'safety',
  sections: [
    section('cauda', 'flags', safety.caudaSigns),
    section('power', 'flags', [safety.paresis, safety.paresisProgressing]),
    section('neurology-signs', 'flags', [safety.upperMotorNeuron]),
    section('prompts', 'flags', safety.prompts),
    section('power-grades', 'grid', safety.paresisGrades),
    section('suspicions', 'questions', safety.suspicions),
  ],
};
