// What is done between the statuses and at them: training, manual treatment, groups, follow-up, teaching. At each contact that the source names.
import { all, hasOffer, inGroup, is } from '../../model/condition.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../shared/examples.ts';
import { needIndividual, unacceptable } from './course-findings.ts';
import { type FysCourse, placed, routine, unchanged } from './parts.ts';
import { fys } from './source.ts';

/** The contacts from which the source goes on training together with the patient. */
const trainingAt = ({ contacts: { first, session, week2, week4 } }: FysCourse) => [first, session, week2, week4];

/** Supervised training or manual treatment one to one. */
export function individual(id: string, course: FysCourse): Rule {
  const { root, other, contacts } = course;
  const needed = { ...safe, 'fys.need-individual': 'yes' };
  return rule({
    id,
    topic: 'individual',
    at: trainingAt(course),
    when: all(inGroup(root), is(needIndividual, 'yes')),
    advice: routine('treatment', 'may', 'beside', 'manual'),
    citation: placed(course, 'individual', 'Superviseret træning eller'),
    newer: ['manual-nerve-root', 'fys-agreement'],
    conflicts: ['manual-g2'],
    examples: [
      applies(contacts.first, needed, { group: root }),
      applies(contacts.week2, { ...unchanged, ...needed }, { group: root }),
      doesNotApply(contacts.first, { ...safe, 'fys.need-individual': 'no' }, { group: root }),
      doesNotApply(contacts.first, needed, { group: other }),
      cannotTell(contacts.first, safe, { group: root }),
    ],
  });
}

/** Supervised training in a group, where the clinic has one. */
export function groupTraining(id: string, course: FysCourse): Rule {
  const { root, other, contacts } = course;
  const offered = { group: root, offers: ['fys-group'] };
  return rule({
    id,
    topic: 'exercise',
    at: trainingAt(course),
    when: all(inGroup(root), hasOffer('fys-group')),
    advice: routine('treatment', 'may', 'beside', 'exercise'),
    citation: placed(course, 'group', 'tilstrækkelig'),
    examples: [
      applies(contacts.first, safe, offered),
      applies(contacts.week4, unchanged, offered),
      doesNotApply(contacts.first, safe, { group: root }),
      doesNotApply(contacts.first, safe, { ...offered, group: other }),
      cannotTell(contacts.first, safe, { offers: ['fys-group'] }),
    ],
  });
}

/** Relieving positions while the pain cannot be borne. */
export function reliefPositions(id: string, course: FysCourse): Rule {
  const { root, other, contacts } = course;
  const hard = { ...safe, 'pain.unacceptable': 'yes' };
  return rule({
    id,
    topic: 'exercise',
    at: [...trainingAt(course)],
    when: all(inGroup(root), is(unacceptable, 'yes')),
    advice: routine('treatment', 'should', 'beside', 'exercise'),
    citation: fys('Forløb 2; Individuel konsultation', 'aflastende stillinger', 'fys-relief'),
    examples: [
      applies(contacts.first, hard, { group: root }),
      applies(contacts.session, { ...unchanged, ...hard }, { group: root }),
      doesNotApply(contacts.first, { ...safe, 'pain.unacceptable': 'no' }, { group: root }),
      doesNotApply(contacts.first, hard, { group: other }),
      cannotTell(contacts.first, safe, { group: root }),
    ],
  });
}

type EachTime = {
  readonly topic: string;
  readonly kind: 'information' | 'treatment' | 'continue';
  readonly capability: string;
  readonly term: string;
  readonly newer?: readonly string[];
};

/** What belongs to every consultation after the first one, but for the last status, which has its own list. */
export function eachTime(id: string, course: FysCourse, given: EachTime): Rule {
  const { root, other, contacts } = course;
  const { session, week2, week4, later } = contacts;
  return rule({
    id,
    topic: given.topic,
    at: [session, week2, week4, later],
    when: inGroup(root),
    advice: routine(given.kind, 'must', 'beside', given.capability),
    citation: placed(course, 'week2', given.term),
    newer: given.newer ?? [],
    examples: [
      applies(contacts.session, unchanged, { group: root }),
      applies(contacts.week4, unchanged, { group: root }),
      doesNotApply(contacts.week2, unchanged, { group: other }),
      cannotTell(contacts.week2, unchanged),
    ],
  });
}
