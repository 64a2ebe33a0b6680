// Training, manual treatment, teaching and follow-up in the cervical course.
import type { Rule } from '../../../model/rule.ts';
import { eachTime, groupTraining, individual, reliefPositions } from '../../fys-shared/treatment-rules.ts';
import { cervical } from '../course.ts';

export const treatmentRules: readonly Rule[] = [
  individual('fc.individual', cervical),
  groupTraining('fc.group-training', cervical),
  reliefPositions('fc.relief-positions', cervical),
  eachTime('fc.follow-up', cervical, {
    ...{ topic: 'follow-up', kind: 'continue', capability: 'steer' },
    term: 'Opfølgning på neurologisk undersøgelse',
  }),
  eachTime('fc.education', cervical, {
    ...{ topic: 'information', kind: 'information', capability: 'information' },
    ...{ term: 'Patientuddannelse og egenhåndtering', newer: ['stay-active'] },
  }),
  eachTime('fc.adjust-training', cervical, {
    ...{ topic: 'exercise', kind: 'treatment', capability: 'exercise' },
    term: 'Justering af øvelsesterapi',
  }),
];
