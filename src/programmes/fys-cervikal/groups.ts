// Who the cervical course is for. The physiotherapist's diagnosis and the agreement's criteria suggest; the physiotherapist confirms.
import { all, any, is, isOneOf } from '../../model/condition.ts';
import type { Group } from '../../model/programme.ts';
import { criteria } from '../fys-shared/course-findings.ts';
import { seriousGroup } from '../fys-shared/course-parts.ts';
import { placed } from '../fys-shared/parts.ts';
import { cervical } from './course.ts';
import { diagnosis } from './findings.ts';

export const groups: readonly Group[] = [
  seriousGroup,
  {
    id: 'fc-root',
    picture: 'nerve-root',
    suggestedWhen: all(is(diagnosis, 'nerve-root'), is(criteria, 'yes')),
    citation: placed(cervical, 'first', 'opfylder kriterierne', 'fys-criteria'),
  },
  {
    id: 'fc-other',
    suggestedWhen: any(isOneOf(diagnosis, 'neck', 'shoulder', 'other'), is(criteria, 'no')),
    citation: placed(cervical, 'first', 'opfylder kriterierne', 'fys-not-met'),
  },
];
