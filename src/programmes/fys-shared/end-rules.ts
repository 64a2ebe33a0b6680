// The last status and what may follow it: effect, onward training, relapse, prevention offers, the report; then the way by how it went.
import { all, any, inGroup, is, isOneOf } from '../../model/condition.ts';
import { type Advice, type Rule, rule } from '../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../shared/examples.ts';
import { progress } from '../shared/history-findings.ts';
import { markedlyWorse } from './course-findings.ts';
import { better, type FysCourse, muchWorseAnswers, placed, routine, someBetter, unchanged, worse } from './parts.ts';
import { fys } from './source.ts';

type AtLast = {
  readonly topic: string;
  readonly kind: Advice['kind'];
  readonly capability: string;
  readonly strength?: Advice['strength'];
  readonly recipient?: string;
  readonly term: string;
  readonly newer?: readonly string[];
};

/** What belongs to the last status of every patient of the course, however it went. */
export function atLastStatus(id: string, course: FysCourse, given: AtLast): Rule {
  const { root, other, contacts } = course;
  return rule({
    id,
    topic: given.topic,
    at: [contacts.week8],
    when: inGroup(root),
    advice: routine(given.kind, given.strength ?? 'must', 'beside', given.capability, given.recipient),
    citation: placed(course, 'week8', given.term),
    newer: given.newer ?? [],
    examples: [
      applies(contacts.week8, better, { group: root }),
      applies(contacts.week8, unchanged, { group: root }),
      doesNotApply(contacts.week8, better, { group: other }),
      cannotTell(contacts.week8, better),
    ],
  });
}

type Last = 'week8' | 'later';

/** Clearly better: the course ends. */
export function endsImproved(id: string, course: FysCourse, at: Last): Rule {
  const { root, other, contacts } = course;
  const here = contacts[at];
  return rule({
    id,
    topic: 'course',
    at: [here],
    when: all(inGroup(root), is(progress, 'clear')),
    advice: routine('end', 'must', 'ends', 'steer'),
    citation: placed(course, 'week8', 'Epikrise til egen læge', at === 'later' ? 'fys-after-8' : undefined),
    newer: ['stay-active'],
    examples: [
      applies(here, better, { group: root }),
      doesNotApply(here, someBetter, { group: root }),
      doesNotApply(here, better, { group: other }),
      cannotTell(here, safe, { group: root }),
    ],
  });
}

/** Better without being clearly so: followed under the agreement's ordinary service codes. */
export function isFollowed(id: string, course: FysCourse, at: Last): Rule {
  const { root, contacts } = course;
  const here = contacts[at];
  return rule({
    id,
    topic: 'course',
    at: [here],
    when: all(inGroup(root), is(progress, 'some')),
    advice: routine('continue', 'may', 'continues', 'steer'),
    citation: placed(course, 'week8', 'overenskomstens almindelige ydelsesnumre', 'fys-after-8'),
    newer: ['fys-agreement'],
    examples: [
      applies(here, someBetter, { group: root }),
      doesNotApply(here, better, { group: root }),
      doesNotApply(here, unchanged, { group: root }),
      cannotTell(here, safe, { group: root }),
    ],
  });
}

/** Not better after the whole course: the general practitioner decides what follows. */
export function notBetter(id: string, course: FysCourse, at: Last): Rule {
  const { root, other, contacts } = course;
  const here = contacts[at];
  return rule({
    id,
    topic: 'course',
    at: [here],
    when: all(inGroup(root), any(is(progress, 'unchanged'), all(is(progress, 'worse'), is(markedlyWorse, 'no')))),
    advice: routine('referral', 'should', 'refers', 'report', 'gp'),
    citation: placed(course, 'week8', 'Epikrise til egen læge', 'fys-not-better'),
    newer: ['direct-access'],
    examples: [
      applies(here, unchanged, { group: root }),
      applies(here, worse, { group: root }),
      doesNotApply(here, muchWorseAnswers, { group: root }),
      doesNotApply(here, someBetter, { group: root }),
      doesNotApply(here, unchanged, { group: other }),
      cannotTell(here, { ...safe, progress: 'worse' }, { group: root }),
    ],
  });
}

/** Perhaps a letter to the general practitioner with the state of the symptoms; not beside the one that sends the patient back (`back`). */
export function statusLetter(id: string, course: FysCourse, back: string, reading?: string): Rule {
  const { root, other, contacts } = course;
  const here = contacts.week2;
  return rule({
    id,
    topic: 'status-letter',
    at: [here],
    when: all(inGroup(root), isOneOf(progress, 'clear', 'some', 'unchanged', 'worse')),
    unless: [back],
    advice: routine('referral', 'may', 'beside', 'report', 'gp'),
    citation: fys('Forløb 1; Statuskonsultation efter 2 uger', 'Evt. korrespondancebrev til egen læge', reading),
    examples: [
      applies(here, unchanged, { group: root }),
      applies(here, worse, { group: root }),
      doesNotApply(here, muchWorseAnswers, { group: root }),
      doesNotApply(here, unchanged, { group: other }),
      cannotTell(here, safe, { group: root }),
    ],
  });
}
