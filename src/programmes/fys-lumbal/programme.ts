// The structured course of physiotherapy for nerve-root involvement in the low back (0241-0247) as data. It holds no code that judges and no words.
import type { Programme } from '../../model/programme.ts';
import { common, conflictsWith, contactsOf, repliesOf, topics } from '../fys-shared/course-parts.ts';
import { recipients, roles } from '../fys-shared/people.ts';
import { odiMeasure, psfsMeasure, startBackMeasures } from '../fys-shared/questionnaire-findings.ts';
import { painMeasure } from '../shared/pain-measure.ts';
import { safetyRules } from '../shared/safety-rules.ts';
import { lumbar } from './course.ts';
import { findings } from './findings.ts';
import { groups } from './groups.ts';
import { letters } from './letters.ts';
import { firstRules } from './rules/first.ts';
import { lastRules } from './rules/last.ts';
import { treatmentRules } from './rules/treatment.ts';
import { wayRules } from './rules/way.ts';
import { steps } from './steps.ts';

/** The lumbar course. */
export const fysLumbal: Programme = {
  id: 'fys-lumbal',
  ...common,
  contacts: contactsOf(lumbar),
  groups,
  steps,
  documentQuestions: [],
  findings,
  replies: repliesOf('fl.sent-on.taken-over', [
    'fl.session.back',
    'fl.week2.back',
    'fl.week4.back',
    'fl.week8.back',
    'fl.later.back',
    'fl.worse-and-leaving',
  ]),
  durationFinding: 'pain.duration',
  topics,
  rules: [...safetyRules, ...wayRules, ...firstRules, ...treatmentRules, ...lastRules],
  roles,
  recipients,
  letters,
  talks: [],
  measures: [odiMeasure, painMeasure('nprs.back'), painMeasure('nprs.leg'), psfsMeasure, ...startBackMeasures],
  conflicts: conflictsWith(),
};
