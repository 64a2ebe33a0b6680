// What the programmes of the two structured courses hold alike beside their rules: contacts, topics and conflicts.
import type { Conflict, Contact, Group, Programme, Topic } from '../../model/programme.ts';
import type { ReplyFinding } from '../../model/reply-finding.ts';
import { conflicts } from '../shared/conflicts.ts';
import { newerNotes } from '../shared/newer-notes.ts';
import { seriousPathologySuspected } from '../shared/safety-findings.ts';
import { AIM_DAYS, safetyTopics } from '../shared/safety-needs.ts';
import { sources } from '../shared/sources.ts';
import { referred } from './course-findings.ts';
import { type FysCourse, placed } from './parts.ts';
import { fys } from './source.ts';

/** The contacts by their times; after the last status the patient is followed under the agreement's ordinary codes. */
export function contactsOf(course: FysCourse): readonly Contact[] {
  const { first, session, week2, week4, week8, later } = course.contacts;
  return [
    { id: first, week: 0, citation: placed(course, 'first', 'Forundersøgelse') },
    { id: session, week: 1, citation: placed(course, 'individual', 'efter behov', 'fys-session-week') },
    { id: week2, week: 2, citation: placed(course, 'week2', 'Statuskonsultation efter') },
    { id: week4, week: 4, citation: placed(course, 'week4', 'Statuskonsultation efter') },
    { id: week8, week: 8, citation: placed(course, 'week8', 'statuskonsultation efter') },
    {
      ...{ id: later, week: 12, repeatsEveryWeeks: 4 },
      citation: placed(course, 'week8', 'opfølgningskonsultation', 'fys-after-8'),
    },
  ];
}

/** Serious pathology comes first in every programme. */
export const seriousGroup: Group = {
  id: 'serious',
  picture: 'serious',
  suggestedWhen: seriousPathologySuspected,
  citation: fys('Forundersøgelse', 'screening for alvorlig patologi', 'suspicion-decides'),
};

/** The topics of a course. Of the way of the course, of its beginning and of a patient sent on there is one answer. */
export const topics: readonly Topic[] = [
  ...safetyTopics,
  { id: 'scope', policy: 'first' },
  { id: 'pre-examination', policy: 'unique' },
  { id: 'course', policy: 'unique' },
  { id: 'send-back', policy: 'unique' },
  { id: 'sent-on', policy: 'first' },
  { id: 'seen', policy: 'unique' },
  { id: 'status-letter', policy: 'collect' },
  { id: 'questionnaires', policy: 'collect' },
  { id: 'risk', policy: 'collect' },
  { id: 'goals', policy: 'collect' },
  { id: 'individual', policy: 'collect' },
  { id: 'exercise', policy: 'collect' },
  { id: 'follow-up', policy: 'collect' },
  { id: 'report', policy: 'collect' },
];

const concerned = ['sphincter', 'paresis', 'group3-urgencies', 'manual-g2', 'fys-acute-letter'];

/** The conflicts that concern both courses, and those of one. */
export function conflictsWith(...own: readonly string[]): readonly Conflict[] {
  return conflicts.filter((one) => [...concerned, ...own].includes(one.id));
}

/** Newer knowledge that stands beside the rules of a course, and every source that is cited. */
const beside = [
  'fys-agreement',
  'direct-access',
  'prevention-moves',
  'manual-nerve-root',
  'prognosis',
  'stay-active',
  'stratified-care',
];
const cited = [
  'fys-eksempler',
  'rh-2012',
  'rm-pixi',
  'ifompt-2020',
  'sst-2025',
  'nkr-radiculopathy',
  'nice-ng59',
  'ostelo-2008',
  'stratford-1995',
  'fys-agreements',
  'rs-direct-access',
  'lov-699',
  'common-knowledge',
];

/** Rules of safety that send the patient to doctor or hospital. */
const sendOn = [
  'cauda',
  'paresis-acute',
  'paresis-progressing',
  'infection-metastasis',
  'fracture-disabling',
  'traumatic-fracture',
  'visceral-acute',
  'paresis-subacute',
  'umn',
].map((id) => `rh.safety.${id}`);

/** What every programme of structured courses says alike of itself. */
export const common: Pick<Programme, 'edition' | 'source' | 'lastReview' | 'regions' | 'codes' | 'sources' | 'notes'> =
  {
    edition: '2026.1',
    source: 'fys-eksempler',
    lastReview: '2026-11-20',
    regions: ['hovedstaden', 'midtjylland', 'sjaelland', 'oestdanmark'],
    codes: [],
    sources: sources.filter((one) => cited.includes(one.id)),
    notes: newerNotes.filter((one) => beside.includes(one.id)),
  };

/** What a referral that sends the patient on leads to: whether the patient was seen is asked for. `more`: the course's own rules that send on. */
export function repliesOf(takenUpBy: string, more: readonly string[]): readonly ReplyFinding[] {
  return [{ finding: referred.id, rules: [...sendOn, ...more], takenUpBy, aimDays: AIM_DAYS }];
}
