// Training, manual treatment, teaching and follow-up in the lumbar course.
import type { Rule } from '../../../model/rule.ts';
import { eachTime, groupTraining, individual, reliefPositions } from '../../fys-shared/treatment-rules.ts';
import { lumbar } from '../course.ts';

export const treatmentRules: readonly Rule[] = [
  individual('fl.individual', lumbar),
  groupTraining('fl.group-training', lumbar),
  reliefPositions('fl.relief-positions', lumbar),
  eachTime('fl.follow-up', lumbar, {
    ...{ topic: 'follow-up', kind: 'continue', capability: 'steer' },
    term: 'Opfølgning neurologisk undersøgelse',
  }),
  eachTime('fl.education', lumbar, {
    ...{ topic: 'information', kind: 'information', capability: 'information' },
    ...{ term: 'Patientuddannelse og egenhåndtering', newer: ['stay-active'] },
  }),
  eachTime('fl.adjust-training', lumbar, {
    ...{ topic: 'exercise', kind: 'treatment', capability: 'exercise' },
    term: 'Justering af øvelsesterapi',
  }),
];
