// The pre-examination of the lumbar course, 0241 or 0242.
import type { Rule } from '../../../model/rule.ts';
import { atPreExamination, begins, preExamination, riskInPlan } from '../../fys-shared/first-rules.ts';
import { lumbar } from '../course.ts';

export const firstRules: readonly Rule[] = [
  preExamination('fl.pre-examination', lumbar, 'new'),
  preExamination('fl.pre-examination-running', lumbar, 'running'),
  atPreExamination('fl.questionnaires', lumbar, {
    ...{ kind: 'continue', topic: 'questionnaires', capability: 'steer' },
    term: 'Patienten udfylder spørgeskemaer inden',
  }),
  atPreExamination('fl.knowledge', lumbar, {
    ...{ kind: 'information', topic: 'information', capability: 'information' },
    ...{ term: 'patientens viden om diagnosen og', newer: ['prognosis', 'stay-active'] },
  }),
  riskInPlan('fl.risk', lumbar),
  atPreExamination('fl.goals', lumbar, {
    ...{ kind: 'continue', topic: 'goals', capability: 'steer' },
    term: 'Fælles beslutning om målsætninger',
  }),
  atPreExamination('fl.training', lumbar, {
    ...{ kind: 'treatment', topic: 'exercise', capability: 'exercise' },
    term: 'Instruktion i træning og progression',
  }),
  begins('fl.first.begins', lumbar),
];
