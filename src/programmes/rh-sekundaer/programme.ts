// `rh-2012` in the hospital as data: work-up, the two clinics, surgery and discharge. It holds no code that judges and no words.
import type { Programme, Topic } from '../../model/programme.ts';
import { duration } from '../shared/history-findings.ts';
import { newerNotes } from '../shared/newer-notes.ts';
import { safetyTopics } from '../shared/safety-needs.ts';
import { safetyRules } from '../shared/safety-rules.ts';
import { sources } from '../shared/sources.ts';
import { conflicts } from './conflicts.ts';
import { contacts } from './contacts.ts';
import { findings } from './findings.ts';
import { groups } from './groups.ts';
import { letters } from './letters.ts';
import { recipients } from './recipients.ts';
import { roles } from './roles.ts';
import { clinicRules } from './rules/clinic.ts';
import { dischargeRules } from './rules/discharge.ts';
import { group1Rules } from './rules/group1.ts';
import { group1EndRules } from './rules/group1-end.ts';
import { group2Rules } from './rules/group2.ts';
import { group2EndRules } from './rules/group2-end.ts';
import { homeCareRules } from './rules/home-care.ts';
import { imagingRules } from './rules/imaging.ts';
import { scopeRules } from './rules/scope.ts';
import { surgeryTalkRules } from './rules/surgery-talk.ts';
import { workupRules } from './rules/workup.ts';
import { documentQuestions, steps } from './steps.ts';

const topics: readonly Topic[] = [
  ...safetyTopics,
  { id: 'surgeon', policy: 'first' },
  { id: 'scope', policy: 'first' },
  { id: 'course', policy: 'unique' },
  { id: 'workup', policy: 'collect' },
  { id: 'imaging', policy: 'first' },
  { id: 'clinic', policy: 'collect' },
  { id: 'surgery', policy: 'first' },
  // Judged at every discharge, so that the plan is not final before they are: two letters, two topics.
  { id: 'gop', policy: 'unique' },
  { id: 'municipal', policy: 'unique' },
  { id: 'home-care', policy: 'first' },
  { id: 'epikrise', policy: 'first' },
  { id: 'pain-clinic', policy: 'first' },
  { id: 'liaison-psychiatry', policy: 'first' },
  { id: 'work', policy: 'collect' },
];

/** Region Hovedstaden 2012, secondary sector. */
export const rhSekundaer: Programme = {
  id: 'rh-sekundaer',
  edition: '2026.1',
  source: 'rh-2012',
  lastReview: '2026-11-20',
  regions: ['hovedstaden', 'oestdanmark'],
  contacts,
  groups,
  steps,
  documentQuestions,
  findings,
  replies: [],
  durationFinding: duration.id,
  topics,
  rules: [
    ...safetyRules,
    ...scopeRules,
    ...workupRules,
    ...group1Rules,
    ...group1EndRules,
    ...group2Rules,
    ...group2EndRules,
    ...imagingRules,
    ...clinicRules,
    ...surgeryTalkRules,
    ...dischargeRules,
    ...homeCareRules,
  ],
  roles,
  recipients,
  // Bilag 4 gives the codes of general practice; a hospital writes its own diagnosis.
  codes: [],
  letters,
  measures: [],
  talks: [],
  sources,
  notes: newerNotes,
  conflicts,
};
