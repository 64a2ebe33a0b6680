// The questions of `rh-2012` in primary care beside those that programmes share: scope, and what the clinician judges. The list of all of them.
import { is } from '../../model/condition.ts';
import { choice, type Finding, yesNo } from '../../model/finding.ts';
import * as examination from '../shared/examination-findings.ts';
import * as history from '../shared/history-findings.ts';
import { at, notClear, unacceptable } from '../shared/history-findings.ts';
import { careLetterFindings, dailyLivingLost } from '../shared/home-care-findings.ts';
import { safetyFindings } from '../shared/safety-findings.ts';

/** What brings the patient: decides the scope. `treated-elsewhere` is in scope and placed at the week that fits. */
export const entry = choice({
  id: 'scope.entry',
  options: ['new-low-back', 'walking-leg', 'treated-elsewhere', 'worked-up', 'neck', 'thoracic'],
  persists: true,
  citation: at('Boks 2', 'nyopståede lændesmerter'),
});

export const assessmentNeeded = yesNo({
  id: 'need.extended-assessment',
  relevantWhen: notClear,
  citation: at('3.3', 'Udvidet lænderygudredning'),
});
export const clarified = yesNo({
  id: 'judged.clarified',
  relevantWhen: notClear,
  citation: at('3.3', 'diagnostisk afklaret'),
});
export const highRisk = yesNo({
  id: 'judged.high-risk',
  flag: 'yellow',
  citation: at('3.3; Boks 4', 'stor risiko for et langvarigt forløb'),
});
export const retrainingNeeded = yesNo({
  id: 'need.retraining',
  relevantWhen: notClear,
  citation: at('3.1', 'patienter med behov for genoptræning', 'lasting-or-retraining'),
});
/** To which other actor, who can steer the course, the general practitioner wants to refer. */
export const handOnTo = choice({
  id: 'wish.hand-on',
  options: ['none', 'rheumatologist', 'chiropractor'],
  positive: ['rheumatologist', 'chiropractor'],
  normal: 'none',
  relevantWhen: notClear,
  citation: at('3.3', 'henvise til en af de øvrige aktører i primærsektoren', 'hand-on'),
});
export const futile = yesNo({ id: 'judged.futile', relevantWhen: notClear, citation: at('3.3', 'skønnes udsigtsløs') });
export const unexplained = yesNo({
  id: 'judged.unexplained',
  relevantWhen: notClear,
  citation: at('3.1', 'uafklarede smerter'),
});
export const stayInPrimary = yesNo({
  id: 'judged.stay-in-primary',
  relevantWhen: notClear,
  citation: at('3.3', 'hvis det ønskes og skønnes rimeligt'),
});
export const hastenSurgery = yesNo({
  id: 'judged.hasten-surgery',
  relevantWhen: is(unacceptable, 'yes'),
  citation: at('3.1', 'fremskyndet operation'),
});
export const surgeryCriteria = yesNo({
  id: 'judged.surgery-criteria',
  relevantWhen: notClear,
  citation: at('3.3', 'kriterier for operation'),
});

/** Follows from the referrals to an extended assessment; nobody is asked. */
export const assessmentReply = choice({
  id: 'reply.assessment',
  options: ['awaited', 'received'],
  citation: at('3.1', 'tilbagemelding til henvisende læge inden for 14 dage'),
});

/** Every finding of the programme, in the order asked. */
export const findings: readonly Finding[] = [
  ...safetyFindings,
  history.age,
  entry,
  history.duration,
  history.distribution,
  history.walkingRelieved,
  history.walkingProgressive,
  history.pulseRight,
  history.pulseLeft,
  history.vascularUnlikely,
  history.sensoryDisturbance,
  history.progress,
  ...examination.generalExamination,
  ...examination.straightLegRaise,
  ...examination.straightLegRaiseAngles,
  ...examination.neurologicalGrid,
  history.backPain,
  history.legPain,
  history.limitation,
  dailyLivingLost,
  history.unacceptable,
  hastenSurgery,
  history.jobFunction,
  history.medicine,
  history.medicineInsufficient,
  history.workStatus,
  history.sickWeeks,
  history.workPrevented,
  history.loadWorsens,
  history.workThreatened,
  ...history.yellowFlags,
  highRisk,
  clarified,
  assessmentNeeded,
  retrainingNeeded,
  handOnTo,
  futile,
  unexplained,
  stayInPrimary,
  surgeryCriteria,
  assessmentReply,
  ...careLetterFindings,
];
