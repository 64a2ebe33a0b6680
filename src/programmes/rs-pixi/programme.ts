// `rs-pixi` as data: pain triggered by the back in four stages, in practice. It holds no code that judges and no words.
import type { Programme, Topic } from '../../model/programme.ts';
import { conflicts } from '../shared/conflicts.ts';
import { newerNotes } from '../shared/newer-notes.ts';
import { safetyTopics } from '../shared/safety-needs.ts';
import { safetyRules } from '../shared/safety-rules.ts';
import { sources } from '../shared/sources.ts';
import { contacts } from './contacts.ts';
import { duration, findings } from './findings.ts';
import { groups } from './groups.ts';
import { documentFindings, documentQuestions, letters } from './letters.ts';
import { recipients } from './recipients.ts';
import { roles } from './roles.ts';
import { courseRules, laterCourseRules } from './rules/course.ts';
import { offerRules } from './rules/offers.ts';
import { scopeRules } from './rules/scope.ts';
import { treatmentRules } from './rules/treatment.ts';
import { unmetNeedRules } from './rules/unmet-needs.ts';
import { steps } from './steps.ts';

const topics: readonly Topic[] = [
  ...safetyTopics,
  { id: 'scope', policy: 'first' },
  { id: 'course', policy: 'unique' },
  { id: 'gp', policy: 'unique' },
  // One answer for each need, so that each is asked for before the plan is final.
  { id: 'spine-unit', policy: 'unique' },
  { id: 'surgery', policy: 'unique' },
  { id: 'pain-clinic', policy: 'unique' },
  { id: 'imaging', policy: 'unique' },
  { id: 'work', policy: 'unique' },
  { id: 'occupational', policy: 'unique' },
  { id: 'municipal', policy: 'unique' },
  { id: 'done-before', policy: 'first' },
  { id: 'other-stage', policy: 'first' },
  { id: 'treatment', policy: 'collect' },
  { id: 'medicine', policy: 'first' },
];

/** The conflicts of the register that concern this programme. */
const concerned: readonly string[] = ['paresis', 'group3-urgencies', 'sphincter', 'long-lasting-cell', 'week-zero'];

/** The notes that stand beside its rules. */
const beside: readonly string[] = [
  'stay-active',
  'chronic-pain',
  'medicine-acute',
  'imaging-after-treatment',
  'nkr-status',
  'direct-access',
  'prevention-moves',
];

/** The documents that its rules, questions and notes cite. */
const cited: readonly string[] = [
  'rs-pixi',
  'rh-2012',
  'rm-pixi',
  'ifompt-2020',
  'sst-2025',
  'who-2023',
  'ugeskrift-2023',
  'nkr-radiculopathy',
  'rs-direct-access',
  'lov-699',
];

/** Region Sjælland's short programme for patients with back problems. */
export const rsPixi: Programme = {
  id: 'rs-pixi',
  edition: '2026.1',
  source: 'rs-pixi',
  lastReview: '2026-11-20',
  regions: ['sjaelland', 'oestdanmark'],
  contacts,
  groups,
  steps,
  documentQuestions,
  findings: [...findings, ...documentFindings],
  replies: [],
  durationFinding: duration.id,
  topics,
  rules: [
    ...safetyRules,
    ...scopeRules,
    ...courseRules,
    ...offerRules,
    ...unmetNeedRules,
    ...laterCourseRules,
    ...treatmentRules,
  ],
  roles,
  recipients,
  codes: [],
  letters,
  measures: [],
  talks: [],
  sources: sources.filter((one) => cited.includes(one.id)),
  notes: newerNotes.filter((one) => beside.includes(one.id)),
  conflicts: conflicts.filter((one) => concerned.includes(one.id)),
};
