// The way of a structured course: on to the next status, back to the general practitioner when it goes markedly worse, and what follows once a patient was sent on.
import { all, inGroup } from '../../model/condition.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../shared/examples.ts';
import {
  better,
  type FysCourse,
  muchWorse,
  muchWorseAnswers,
  notMuchWorse,
  placed,
  routine,
  subacute,
  unchanged,
  worse,
} from './parts.ts';
import { fys } from './source.ts';

type Status = 'week2' | 'week4';

/** On to the next status. At the consultation between them the course goes on whatever is found short of the acute. */
export function goesOn(id: string, course: FysCourse, at: Status): Rule {
  const { root, other, contacts } = course;
  const here = contacts[at];
  return rule({
    id,
    topic: 'course',
    at: [here],
    when: all(inGroup(root), notMuchWorse),
    advice: routine('continue', 'must', 'continues', 'steer'),
    citation: placed(course, at, 'Justering af øvelsesterapi'),
    examples: [
      applies(here, better, { group: root }),
      applies(here, worse, { group: root }),
      doesNotApply(here, muchWorseAnswers, { group: root }),
      doesNotApply(here, better, { group: other }),
      cannotTell(here, safe, { group: root }),
    ],
  });
}

/** Between pre-examination and first status: on to the status, whatever the progress. */
export function goesOnBetween(id: string, course: FysCourse): Rule {
  const { root, other, contacts } = course;
  return rule({
    id,
    topic: 'course',
    at: [contacts.session],
    when: inGroup(root),
    advice: routine('continue', 'must', 'continues', 'steer'),
    citation: placed(course, 'individual', 'Opfølgning på smerteniveau og andre kliniske'),
    examples: [
      applies(contacts.session, muchWorseAnswers, { group: root }),
      applies(contacts.session, safe, { group: root }),
      doesNotApply(contacts.session, unchanged, { group: other }),
      cannotTell(contacts.session, unchanged),
    ],
  });
}

/** Markedly worse between the statuses: consider to send back, and write to the general practitioner. */
export function considersBack(id: string, course: FysCourse): Rule {
  const { root, contacts } = course;
  return rule({
    id,
    topic: 'send-back',
    at: [contacts.session],
    when: muchWorse,
    advice: subacute('consider', 'beside'),
    citation: fys(
      'Forløb 2; Individuel konsultation',
      'Overvej henvisning tilbage til egen læge eller',
      'fys-subacute',
    ),
    conflicts: ['fys-acute-letter'],
    examples: [
      applies(contacts.session, muchWorseAnswers, { group: root }),
      doesNotApply(contacts.session, worse, { group: root }),
      doesNotApply(contacts.session, better, { group: root }),
      cannotTell(contacts.session, { ...safe, progress: 'worse' }, { group: root }),
    ],
  });
}

/** Markedly worse at a status: back to the general practitioner, saying how urgent. */
export function goesBack(id: string, course: FysCourse, at: Status | 'week8' | 'later'): Rule {
  const { root, contacts } = course;
  const here = contacts[at];
  return rule({
    id,
    topic: 'course',
    at: [here],
    when: muchWorse,
    // The next status is held all the same: the source asks there whether the patient has been seen.
    advice: subacute('must', 'continues'),
    citation: fys(
      'Forløb 2; Statuskonsultation efter 2 uger',
      'Henvisning tilbage til egen læge',
      at === 'week2' ? 'fys-subacute' : 'fys-back-later',
    ),
    conflicts: ['fys-acute-letter'],
    examples: [
      applies(here, muchWorseAnswers, { group: root }),
      applies(here, muchWorseAnswers),
      doesNotApply(here, worse, { group: root }),
      doesNotApply(here, unchanged, { group: root }),
      cannotTell(here, { ...safe, progress: 'worse' }, { group: root }),
      cannotTell(here, safe, { group: root }),
    ],
  });
}
