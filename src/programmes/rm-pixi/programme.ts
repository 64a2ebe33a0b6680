// `rm-pixi` as data: Region Midtjylland's short book on acute low back pain in general practice, with and without nerve-root involvement. It holds
// no code that judges and no words.
import type { Programme, Topic } from '../../model/programme.ts';
import { conflicts } from '../shared/conflicts.ts';
import { documentFindings, documentQuestions } from '../shared/document-findings.ts';
import { duration } from '../shared/history-findings.ts';
import { newerNotes } from '../shared/newer-notes.ts';
import { safetyTopics } from '../shared/safety-needs.ts';
import { safetyRules } from '../shared/safety-rules.ts';
import { sources } from '../shared/sources.ts';
import { contacts } from './contacts.ts';
import { findings } from './findings.ts';
import { groups } from './groups.ts';
import { letters } from './letters.ts';
import { recipients } from './recipients.ts';
import { roles } from './roles.ts';
import { alliedRules } from './rules/allied.ts';
import { helpRules } from './rules/help.ts';
import { imagingRules } from './rules/imaging.ts';
import { informationRules } from './rules/information.ts';
import { scopeRules } from './rules/scope.ts';
import { wayRules } from './rules/way.ts';
import { steps } from './steps.ts';

const topics: readonly Topic[] = [
  ...safetyTopics,
  { id: 'scope', policy: 'first' },
  { id: 'course', policy: 'unique' },
  // One rule alone: at the third contact the plan is not final before the yellow flags are weighed.
  { id: 'yellow-referral', policy: 'unique' },
  { id: 'reassessment', policy: 'collect' },
  { id: 'imaging', policy: 'first' },
  { id: 'allied', policy: 'collect' },
  { id: 'municipal', policy: 'first' },
  { id: 'dynamic-referral', policy: 'first' },
  { id: 'second-opinion', policy: 'first' },
];

/** What its letters ask for: nothing here is for X-ray or for the talk about work, of which the source holds no more than a sentence. */
const questions = documentQuestions.filter((one) =>
  ['letter-medicine', 'letter-results', 'letter-needs', 'scan-safety'].includes(one.id),
);
const asked = questions.flatMap((one) => one.findings);

/** The conflicts that concern this programme. */
const here: readonly string[] = [
  ...['sphincter', 'paresis', 'intractable', 'group3-urgencies', 'group2-week8', 'yellow-timing'],
  ...['extended-assessment', 'extraction', 'week-zero', 'pulses'],
];

/** Region Midtjylland: acute low back pain in general practice. */
export const rmPixi: Programme = {
  id: 'rm-pixi',
  edition: '2026.1',
  source: 'rm-pixi',
  lastReview: '2026-11-20',
  regions: ['midtjylland'],
  contacts,
  groups,
  steps,
  documentQuestions: questions,
  findings: [...findings, ...documentFindings.filter((one) => asked.includes(one.id))],
  replies: [],
  durationFinding: duration.id,
  topics,
  rules: [
    ...safetyRules,
    ...scopeRules,
    ...wayRules,
    ...alliedRules,
    ...helpRules,
    ...imagingRules,
    ...informationRules,
  ],
  roles,
  recipients,
  codes: [],
  letters,
  measures: [],
  talks: [],
  sources,
  notes: newerNotes,
  conflicts: conflicts.filter((one) => here.includes(one.id)),
};
