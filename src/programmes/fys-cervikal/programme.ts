// The structured course of physiotherapy for nerve-root involvement in the neck (0231-0237) as data. It holds no code that judges and no words.
import type { Programme } from '../../model/programme.ts';
import { common, conflictsWith, contactsOf, repliesOf, topics } from '../fys-shared/course-parts.ts';
import { recipients, roles } from '../fys-shared/people.ts';
import { ndiMeasure, psfsMeasure } from '../fys-shared/questionnaire-findings.ts';
import { painMeasure } from '../shared/pain-measure.ts';
import { safetyRules } from '../shared/safety-rules.ts';
import { cervical } from './course.ts';
import { findings } from './findings.ts';
import { groups } from './groups.ts';
import { letters } from './letters.ts';
import { armRules } from './rules/arm.ts';
import { firstRules } from './rules/first.ts';
import { lastRules } from './rules/last.ts';
import { treatmentRules } from './rules/treatment.ts';
import { wayRules } from './rules/way.ts';
import { steps } from './steps.ts';

/** The cervical course. */
export const fysCervikal: Programme = {
  id: 'fys-cervikal',
  ...common,
  contacts: contactsOf(cervical),
  groups,
  steps,
  documentQuestions: [],
  findings,
  replies: repliesOf('fc.sent-on.taken-over', [
    'fc.arm-paresis-acute',
    'fc.arm-paresis-progressing',
    'fc.arm-paresis-leaving',
    'fc.arm-paresis-subacute',
    'fc.myelopathy',
    'fc.session.back',
    'fc.week2.back',
    'fc.week4.back',
    'fc.week8.back',
    'fc.later.back',
    'fc.worse-and-leaving',
  ]),
  durationFinding: 'pain.duration',
  topics: [...topics, { id: 'arm-power', policy: 'first' }],
  rules: [...safetyRules, ...armRules, ...wayRules, ...firstRules, ...treatmentRules, ...lastRules],
  roles,
  recipients,
  letters,
  talks: [],
  measures: [ndiMeasure, painMeasure('nprs.neck'), painMeasure('nprs.arm'), psfsMeasure],
  conflicts: conflictsWith('neck-course-words'),
};
