// What both structured courses ask: how the course began, what the physiotherapist judges, function, life and whether a patient who was sent on has been seen.
import { any, type Condition, is, isOneOf, wasBefore } from '../../model/condition.ts';
import { choice, type Finding, yesNo } from '../../model/finding.ts';
import * as history from '../shared/history-findings.ts';
import { citedAs, progress, workStatus } from '../shared/history-findings.ts';
import {
  caudaSigns,
  paresis,
  suspicionInfection,
  suspicionMetastasis,
  upperMotorNeuron,
} from '../shared/safety-findings.ts';
import { fys } from './source.ts';

const first = 'Forundersøgelse';

/** Whether the course begins by itself or out of a treatment under way: it has a service code of its own. */
export const courseKind = choice({
  id: 'fys.course-kind',
  options: ['new', 'running'],
  persists: true,
  citation: fys(first, 'Forundersøgelse i aktuelt behandlingsforløb'),
});

/** The criteria stand in the agreement, which is not among the sources: the physiotherapist answers. */
export const criteria = yesNo({
  id: 'fys.criteria',
  persists: true,
  citation: fys(first, 'opfylder kriterierne for det strukturerede forløb', 'fys-criteria'),
});

/** Worse is not yet markedly worse; the source sends back the latter. */
export const markedlyWorse = yesNo({
  id: 'fys.markedly-worse',
  relevantWhen: is(progress, 'worse'),
  citation: fys('Forløb 2', 'markant forværring af symptomer'),
});

/** Follows from the referrals that send the patient on; nobody is asked. */
export const referred = choice({
  id: 'fys.referred',
  options: ['awaited', 'received'],
  citation: fys('Forløb 2; Statuskonsultation efter 4 uger', 'yderligere udredning/vurdering', 'fys-sent-on'),
});

/** Something earlier gave reason to send the patient on: then it is asked for whether the patient has been seen. */
export const hadReason: Condition = any(
  wasBefore(paresis, 'yes'),
  wasBefore(markedlyWorse, 'yes'),
  ...caudaSigns.map((sign) => wasBefore(sign, 'yes')),
  wasBefore(upperMotorNeuron, 'yes'),
  wasBefore(suspicionInfection, 'yes'),
  wasBefore(suspicionMetastasis, 'yes'),
  isOneOf(referred, 'awaited', 'received'),
);

/** Whether the patient was sent on, and has been seen. */
export const sentOn = choice({
  id: 'fys.sent-on',
  options: ['no', 'not-seen', 'taken-over', 'back'],
  positive: ['not-seen', 'taken-over', 'back'],
  normal: 'no',
  citation: fys('Forløb 2; Statuskonsultation efter 4 uger', 'yderligere udredning/vurdering', 'fys-sent-on'),
});

/** Supervised training or manual treatment one to one, as needed. */
export const needIndividual = yesNo({
  id: 'fys.need-individual',
  citation: fys('Individuel konsultation', 'efter behov'),
});

export const leisure = yesNo({ id: 'fys.leisure-limited', citation: fys(first, 'fritid') });
export const sleep = yesNo({ id: 'fys.sleep-disturbed', citation: fys(first, 'søvn') });
export const knowledge = choice({
  id: 'fys.knowledge',
  options: ['good', 'some', 'little'],
  positive: ['little'],
  citation: fys(first, 'patientens viden om diagnosen'),
});
export const lifestyle = yesNo({ id: 'fys.lifestyle', flag: 'yellow', citation: fys(first, 'livsstilsfaktorer') });

const risk = 'social påvirkning og livsstilsfaktorer';

/** What both courses take over from the shared questions, with their own place; the symptoms of the limb are each course's own. */
export const age = citedAs(history.age, fys('Patientcase', 'Patient på'));
export const duration = citedAs(history.duration, fys('Patientcase', 'Udviklede sig over få dage'));
export const limitation = citedAs(history.limitation, fys(first, 'funktionsbegrænsninger'));
export const jobFunction = citedAs(history.jobFunction, fys(first, 'jobmæssigt'));
export const unacceptable = citedAs(
  history.unacceptable,
  fys('Forløb 2', 'finde stillinger, hvor symptomerne lindres'),
);
export const work = citedAs(workStatus, fys(first, risk));
export const progressSince = citedAs(progress, fys('Statuskonsultation', 'Opfølgning på smerteniveau', 'fys-progress'));

/** Yellow flags: social impact, fear-avoidance and lifestyle by the source, the others as elsewhere. */
export const yellowFlags: readonly Finding[] = [
  ...history.yellowFlags
    .filter((one) => one.id !== 'yellow.leg-pain' && one.id !== 'yellow.high-age')
    .map((one) =>
      one.id === 'yellow.social'
        ? citedAs(one, fys(first, risk))
        : one.id === 'yellow.fear-of-movement'
          ? citedAs(one, fys('Forløb 3', 'fear-avoidance'))
          : one,
    ),
  lifestyle,
];
