// What takes a patient out of a structured course, and what follows once one was sent on: criteria, serious pathology, worsening beside another cause, and
// whether doctor or hospital has seen the patient.
import { all, any, type Condition, inGroup, is } from '../../model/condition.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../shared/examples.ts';
import { hadReason, sentOn } from './course-findings.ts';
import {
  type FysCourse,
  followUpsOf,
  leavesCourse,
  muchWorse,
  muchWorseAnswers,
  placed,
  routine,
  subacute,
  unchanged,
  worse,
} from './parts.ts';
import { fys } from './source.ts';

/** Markedly worse, and out of the course for another cause: the general practitioner hears of both at once. */
export function worseAndLeaving(id: string, course: FysCourse): Rule {
  const { root, other, contacts } = course;
  return rule({
    id,
    topic: 'handover',
    at: followUpsOf(course),
    when: all(muchWorse, any(leavesCourse(course), is(sentOn, 'taken-over'))),
    advice: subacute('must', 'hands-over'),
    citation: fys(
      'Forløb 2; Statuskonsultation efter 2 uger',
      'Henvisning tilbage til egen læge',
      'fys-worse-and-leaving',
    ),
    examples: [
      applies(contacts.week2, muchWorseAnswers, { group: other }),
      applies(
        contacts.week4,
        { ...muchWorseAnswers, 'prompt.inflammatory': 'yes', 'suspicion.spondyloarthropathy': 'yes' },
        { group: root },
      ),
      doesNotApply(contacts.week2, { ...muchWorseAnswers, 'fys.sent-on': 'no' }, { group: root }),
      doesNotApply(contacts.week2, worse, { group: other }),
      cannotTell(contacts.week2, { ...safe, progress: 'worse' }, { group: other }),
    ],
  });
}

/** Sent on and not seen yet: the general practitioner is phoned again. */
export function waitsToBeSeen(id: string, course: FysCourse): Rule {
  const { root, contacts } = course;
  return rule({
    id,
    topic: 'sent-on',
    at: followUpsOf(course),
    when: is(sentOn, 'not-seen'),
    advice: subacute('must', 'hands-over'),
    citation: fys('Forløb 2; Statuskonsultation efter 4 uger', 'Er patienten kommet til yderligere', 'fys-not-seen'),
    examples: [
      applies(contacts.week4, { ...unchanged, 'fys.sent-on': 'not-seen' }, { group: root }),
      doesNotApply(contacts.week4, { ...unchanged, 'fys.sent-on': 'back' }, { group: root }),
      doesNotApply(contacts.week4, { ...unchanged, 'fys.sent-on': 'no' }, { group: root }),
      cannotTell(contacts.week4, unchanged, { group: root }),
    ],
  });
}

/** Seen, and treated there from now on: the course ends with a report. */
export function takenOver(id: string, course: FysCourse): Rule {
  const { root, contacts } = course;
  return rule({
    id,
    topic: 'sent-on',
    at: followUpsOf(course),
    when: is(sentOn, 'taken-over'),
    advice: routine('exit', 'must', 'hands-over', 'report', 'gp'),
    citation: fys('Forløb 2; Statuskonsultation efter 4 uger', 'Epikrise til egen læge da patienten er sendt videre'),
    examples: [
      applies(contacts.week4, { ...unchanged, 'fys.sent-on': 'taken-over' }, { group: root }),
      applies(contacts.week8, { ...unchanged, 'fys.sent-on': 'taken-over' }, { group: root }),
      doesNotApply(contacts.week4, { ...unchanged, 'fys.sent-on': 'not-seen' }, { group: root }),
      cannotTell(contacts.week4, unchanged, { group: root }),
    ],
  });
}

/**
 * Seen, and training goes on here: by what the doctor found. The rule for which it is asked whether a patient who was sent on has been seen;
 * `reason`: what earlier gave reason for it.
 */
export function seenAndBack(id: string, course: FysCourse, reason: Condition = hadReason): Rule {
  const { root, contacts } = course;
  const wasWorse = { group: root, earlier: { 'fys.markedly-worse': 'yes' } };
  return rule({
    id,
    topic: 'seen',
    at: followUpsOf(course),
    when: all(reason, is(sentOn, 'back')),
    advice: routine('continue', 'must', 'beside', 'steer'),
    citation: fys('Forløb 2; Statuskonsultation efter 4 uger', 'Er patienten kommet til yderligere', 'fys-sent-on'),
    examples: [
      applies(contacts.week4, { ...unchanged, 'fys.sent-on': 'back' }, wasWorse),
      applies(contacts.week4, { ...unchanged, 'fys.sent-on': 'back', 'fys.referred': 'received' }, { group: root }),
      applies(
        contacts.week4,
        { ...unchanged, 'fys.sent-on': 'back' },
        { group: root, earlier: { 'paresis.present': 'yes' } },
      ),
      doesNotApply(contacts.week4, { ...unchanged, 'fys.sent-on': 'not-seen' }, wasWorse),
      doesNotApply(contacts.week4, unchanged, { group: root }),
      cannotTell(contacts.week4, unchanged, wasWorse),
    ],
  });
}

/** Does not meet the criteria: not this course. */
export function notThisCourse(id: string, course: FysCourse): Rule {
  const { root, other, contacts } = course;
  return rule({
    id,
    topic: 'scope',
    at: 'every',
    when: inGroup(other),
    advice: routine('exit', 'must', 'hands-over', 'report', 'gp'),
    citation: placed(course, 'first', 'opfylder kriterierne', 'fys-not-met'),
    newer: ['fys-agreement'],
    examples: [
      applies(contacts.first, safe, { group: other }),
      applies(contacts.week4, unchanged, { group: other }),
      doesNotApply(contacts.first, safe, { group: root }),
      cannotTell(contacts.first, safe),
    ],
  });
}

/** Serious or specific pathology: back for work-up. */
export function seriousLeaves(id: string, course: FysCourse): Rule {
  const { root, contacts } = course;
  return rule({
    id,
    topic: 'group3',
    at: 'every',
    when: inGroup('serious'),
    advice: routine('exit', 'must', 'hands-over', 'report', 'gp'),
    citation: placed(course, 'first', 'screening for alvorlig patologi'),
    conflicts: ['group3-urgencies'],
    examples: [
      applies(contacts.first, safe, { group: 'serious' }),
      doesNotApply(contacts.first, safe, { group: root }),
      cannotTell(contacts.first, { ...safe, 'prompt.fever': 'yes' }),
    ],
  });
}
