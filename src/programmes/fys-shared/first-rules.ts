// The pre-examination of a structured course: its service code, questionnaires, knowledge, risk, goals, training and the appointment for the first status.
import { any, inGroup, is, isOneOf } from '../../model/condition.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../shared/examples.ts';
import { yellowFlags as sharedYellow, workStatus } from '../shared/history-findings.ts';
import { courseKind, lifestyle } from './course-findings.ts';
import { type FysCourse, placed, routine } from './parts.ts';

/** The pre-examination by its service code: a course that begins by itself, or out of a treatment under way. */
export function preExamination(id: string, course: FysCourse, kind: 'new' | 'running'): Rule {
  const { root, other, contacts } = course;
  const place = kind === 'new' ? 'first' : 'firstInRunning';
  const term = kind === 'new' ? 'Forundersøgelse' : 'overgår til struktureret forløb';
  return rule({
    id,
    topic: 'pre-examination',
    at: [contacts.first],
    when: is(courseKind, kind),
    advice: routine('continue', 'must', 'beside', 'steer'),
    citation: placed(course, place, term),
    newer: ['fys-agreement'],
    examples: [
      applies(contacts.first, { ...safe, 'fys.course-kind': kind }, { group: root }),
      doesNotApply(contacts.first, { ...safe, 'fys.course-kind': kind === 'new' ? 'running' : 'new' }, { group: root }),
      cannotTell(contacts.first, safe, { group: other }),
    ],
  });
}

type Standing = {
  readonly kind: 'information' | 'treatment' | 'continue';
  readonly topic: string;
  readonly capability: string;
  readonly term: string;
  readonly newer?: readonly string[];
  readonly reading?: string;
  readonly conflicts?: readonly string[];
};

/** What belongs to every pre-examination of a patient who meets the criteria. */
export function atPreExamination(id: string, course: FysCourse, given: Standing): Rule {
  const { root, other, contacts } = course;
  return rule({
    id,
    topic: given.topic,
    at: [contacts.first],
    when: inGroup(root),
    advice: routine(given.kind, 'must', 'beside', given.capability),
    citation: placed(course, 'first', given.term, given.reading),
    newer: given.newer ?? [],
    conflicts: given.conflicts ?? [],
    examples: [
      applies(contacts.first, safe, { group: root }),
      doesNotApply(contacts.first, safe, { group: other }),
      cannotTell(contacts.first, safe),
    ],
  });
}

const flags = sharedYellow.filter((one) => ['yellow.social', 'yellow.fear-of-movement'].includes(one.id));

/** Social impact, fear of movement, lifestyle or sick leave found: they belong in the plan. */
export function riskInPlan(id: string, course: FysCourse): Rule {
  const { root, contacts } = course;
  const none = {
    ...safe,
    'yellow.social': 'no',
    'yellow.fear-of-movement': 'no',
    'fys.lifestyle': 'no',
    'work.status': 'working',
  };
  return rule({
    id,
    topic: 'risk',
    at: [contacts.first],
    when: any(...flags.map((one) => is(one, 'yes')), is(lifestyle, 'yes'), isOneOf(workStatus, 'partly-sick', 'sick')),
    advice: routine('information', 'should', 'beside', 'information'),
    citation: placed(course, 'first', 'social påvirkning og livsstilsfaktorer', 'fys-risk-in-plan'),
    newer: ['stratified-care'],
    examples: [
      applies(contacts.first, { ...none, 'yellow.social': 'yes' }, { group: root }),
      applies(contacts.first, { ...none, 'work.status': 'sick' }, { group: root }),
      doesNotApply(contacts.first, none, { group: root }),
      cannotTell(contacts.first, { ...safe, 'yellow.social': 'no' }, { group: root }),
    ],
  });
}

/** The course begins; the first status is agreed on. */
export function begins(id: string, course: FysCourse): Rule {
  const { root, other, contacts } = course;
  return rule({
    id,
    topic: 'course',
    at: [contacts.first],
    when: inGroup(root),
    advice: routine('continue', 'must', 'continues', 'steer'),
    citation: placed(course, 'first', 'Fælles beslutning om målsætninger og det videre'),
    examples: [
      applies(contacts.first, safe, { group: root }),
      doesNotApply(contacts.first, safe, { group: other }),
      doesNotApply(contacts.first, safe, { group: 'serious' }),
      cannotTell(contacts.first, safe),
    ],
  });
}
