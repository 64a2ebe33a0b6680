// `rh-2012` in primary care as data: scope, groups, contacts, questions and rules. It holds no code that judges and no words.
import type { Programme, Topic } from '../../model/programme.ts';
import { conflicts } from '../shared/conflicts.ts';
import { documentFindings, documentQuestions } from '../shared/document-findings.ts';
import { backPain, duration, legPain } from '../shared/history-findings.ts';
import { careLetterSection } from '../shared/home-care-findings.ts';
import { newerNotes } from '../shared/newer-notes.ts';
import { painMeasure } from '../shared/pain-measure.ts';
import { safetyRules } from '../shared/safety-rules.ts';
import { sources } from '../shared/sources.ts';
import { codes } from './codes.ts';
import { contacts } from './contacts.ts';
import { findings } from './findings.ts';
import { groups } from './groups.ts';
import { letters } from './letters.ts';
import { recipients } from './recipients.ts';
import { replies } from './replies.ts';
import { roles } from './roles.ts';
import { assessmentReplyRules } from './rules/assessment-reply.ts';
import { group1Rules } from './rules/group1.ts';
import { group1LateRules } from './rules/group1-late.ts';
import { group2Rules } from './rules/group2.ts';
import { group2LateRules } from './rules/group2-late.ts';
import { medicineRules } from './rules/medicine.ts';
import { onwardRules } from './rules/onward.ts';
import { scopeRules } from './rules/scope.ts';
import { workRules } from './rules/work.ts';
import { steps } from './steps.ts';

const topics: readonly Topic[] = [
  { id: 'acute', policy: 'first' },
  { id: 'handover', policy: 'first' },
  { id: 'scope', policy: 'first' },
  { id: 'group3', policy: 'first' },
  { id: 'course', policy: 'unique' },
  // The practising rheumatologist or the department, as alternatives.
  { id: 'rheumatology', policy: 'collect' },
  { id: 'imaging', policy: 'first' },
  { id: 'rehabilitation', policy: 'first' },
  { id: 'home-care', policy: 'first' },
  { id: 'hand-on', policy: 'first' },
  { id: 'assessment-referral', policy: 'collect' },
  { id: 'assessment-reply', policy: 'first' },
  // The programme names several drugs at one step, as alternatives.
  { id: 'medicine', policy: 'collect' },
  { id: 'manual', policy: 'collect' },
  { id: 'exercise', policy: 'collect' },
  { id: 'information', policy: 'collect' },
  { id: 'work', policy: 'collect' },
  { id: 'cognitive', policy: 'collect' },
  { id: 'surgery', policy: 'first' },
];

/** Conflicts that concern other programmes alone. */
const elsewhere: readonly string[] = ['long-lasting-cell', 'neck-course-words'];

/** The reference programme: Region Hovedstaden 2012, primary sector. */
export const rhPrimary: Programme = {
  id: 'rh-primary',
  edition: '2012.1',
  source: 'rh-2012',
  lastReview: '2026-11-20',
  regions: ['hovedstaden', 'oestdanmark'],
  contacts,
  groups,
  steps,
  documentQuestions: [...documentQuestions, careLetterSection],
  findings: [...findings, ...documentFindings],
  replies,
  durationFinding: duration.id,
  topics,
  rules: [
    ...safetyRules,
    ...scopeRules,
    ...assessmentReplyRules,
    ...group1Rules,
    ...group1LateRules,
    ...group2Rules,
    ...group2LateRules,
    ...onwardRules,
    ...medicineRules,
    ...workRules,
  ],
  roles,
  recipients,
  codes,
  letters,
  talks: ['leaflet', 'scan', 'work'],
  measures: [painMeasure(backPain.id), painMeasure(legPain.id)],
  sources,
  notes: newerNotes,
  conflicts: conflicts.filter((one) => !elsewhere.includes(one.id)),
};
