// The pre-examination of the cervical course, 0231 or 0232.
import type { Rule } from '../../../model/rule.ts';
import { atPreExamination, begins, preExamination, riskInPlan } from '../../fys-shared/first-rules.ts';
import { cervical } from '../course.ts';

export const firstRules: readonly Rule[] = [
  preExamination('fc.pre-examination', cervical, 'new'),
  preExamination('fc.pre-examination-running', cervical, 'running'),
  atPreExamination('fc.questionnaires', cervical, {
    ...{ kind: 'continue', topic: 'questionnaires', capability: 'steer' },
    ...{ term: 'Patienten udfylder spørgeskemaer inden', conflicts: ['neck-course-words'] },
  }),
  atPreExamination('fc.knowledge', cervical, {
    ...{ kind: 'information', topic: 'information', capability: 'information' },
    ...{ term: 'patientens viden om diagnosen og', newer: ['prognosis', 'stay-active'] },
  }),
  riskInPlan('fc.risk', cervical),
  atPreExamination('fc.goals', cervical, {
    ...{ kind: 'continue', topic: 'goals', capability: 'steer' },
    term: 'Fælles beslutning om målsætninger',
  }),
  atPreExamination('fc.training', cervical, {
    ...{ kind: 'treatment', topic: 'exercise', capability: 'exercise' },
    term: 'Instruktion i træning og progression',
  }),
  begins('fc.first.begins', cervical),
];
