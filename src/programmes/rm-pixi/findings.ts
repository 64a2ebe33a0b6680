// The questions of `rm-pixi`: those that programmes share, cited by its own places, and its own.
import { all, atLeast, inGroup, is } from '../../model/condition.ts';
import { choice, type Finding, quantity, weeks, yesNo } from '../../model/finding.ts';
import * as examination from '../shared/examination-findings.ts';
import * as history from '../shared/history-findings.ts';
import { citedAs, notClear } from '../shared/history-findings.ts';
import { safetyFindings } from '../shared/safety-findings.ts';
import { rm } from './rules/parts.ts';

/**
 * Pain that cannot be relieved outside hospital: acute here. Not the "unacceptable pain" of `rh-2012`, which is elective there
 * (conflict `intractable`).
 */
export const intractablePain = yesNo({
  id: 'rm.intractable-pain',
  safety: true,
  flag: 'red',
  citation: rm('Akut indlæggelse', 'intraktable smerter', 'rm-intractable-pain'),
});

/** What brings the patient: the programme is for acute low back pain. */
export const entry = choice({
  id: 'rm.scope',
  options: ['acute-low-back', 'long-lasting', 'elsewhere'],
  persists: true,
  citation: rm('Titel', 'lænderyg-forløb i almen praksis – patienter med akutte smerter', 'rm-scope'),
});

/** Whether the yellow flags weigh: the source gives neither list nor limit. */
export const yellowWeigh = yesNo({
  id: 'rm.yellow-weigh',
  flag: 'yellow',
  citation: rm('Evt. 3. kontakt', 'Ved gule flag', 'rm-yellow-weigh'),
});

/** Weeks of other relevant treatment and training, 0 for none. */
export const triedWeeks = quantity({
  id: 'rm.tried-weeks',
  unit: 'weeks',
  min: 0,
  max: 52,
  unlikelyFrom: 27,
  relevantWhen: notClear,
  citation: rm('MR-scanning', 'afprøvet i 4-6 uger'),
});
export const withoutEffect = yesNo({
  id: 'rm.without-effect',
  relevantWhen: all(notClear, atLeast(triedWeeks, weeks(1))),
  citation: rm('MR-scanning', 'uden effekt'),
});

/** What is wanted of physiotherapist or chiropractor with nerve-root involvement. */
export const rootHelp = choice({
  id: 'rm.root-help',
  options: ['none', 'referral', 'extended-assessment', 'prolapse-course'],
  relevantWhen: all(notClear, inGroup('rm-root')),
  citation: rm('2. kontakt', 'prolapsforløbspakke'),
});
/** The same without nerve-root involvement. */
export const backHelp = choice({
  id: 'rm.back-help',
  options: ['none', 'assessment', 'extended-assessment'],
  relevantWhen: all(notClear, inGroup('rm-back')),
  citation: rm('Evt. 3. kontakt', 'udvidet lænderyg-udredning'),
});
/** At the fifth contact the source says no more than physiotherapist or chiropractor. */
export const fifthHelp = yesNo({
  id: 'rm.fifth-help',
  relevantWhen: notClear,
  citation: rm('Evt. 5. kontakt', 'fysioterapeut eller kiropraktor'),
});
export const municipal = yesNo({
  id: 'rm.municipal',
  relevantWhen: all(notClear, inGroup('rm-back')),
  citation: rm('Evt. 3. kontakt', 'henvisning til kommunal indsats'),
});

/** Who was referred before is not sent again by the same words. */
export const alreadyReferred = yesNo({
  id: 'rm.already-referred',
  relevantWhen: notClear,
  citation: rm('Evt. 4. kontakt', 'Henvisning til sekundærsektor', 'rm-already-referred'),
});
/** The choice that the fourth contact gives with nerve-root involvement. */
export const where = choice({
  id: 'rm.where',
  options: ['secondary-sector', 'specialist'],
  relevantWhen: all(is(alreadyReferred, 'no'), inGroup('rm-root')),
  citation: rm('Evt. 4. kontakt', 'sekundærsektor eller praktiserende speciallæge'),
});

export const secondOpinion = yesNo({
  id: 'rm.need.second-opinion',
  citation: rm('Second opinion', 'Brug for second opinion'),
});

const inHistory = <F extends Finding>(finding: F): F =>
  citedAs(finding, rm('1. kontakt', 'Udvidet anamnese', 'rm-history'));
const inExamination = <F extends Finding>(finding: F): F =>
  citedAs(finding, rm('1. kontakt', 'Klinisk undersøgelse', 'rm-examination'));

/** Every finding of the programme but those of its documents, in the order asked. */
export const findings: readonly Finding[] = [
  ...safetyFindings,
  intractablePain,
  inHistory(history.age),
  entry,
  inHistory(history.duration),
  inHistory(history.distribution),
  inHistory(history.walkingRelieved),
  inHistory(history.walkingProgressive),
  inExamination(history.pulseRight),
  inExamination(history.pulseLeft),
  inHistory(history.vascularUnlikely),
  inHistory(history.sensoryDisturbance),
  citedAs(history.progress, rm('Evt. 3. kontakt', 'klar bedring', 'some-is-not-clear')),
  ...examination.generalExamination.map(inExamination),
  ...examination.straightLegRaise.map(inExamination),
  ...examination.straightLegRaiseAngles.map(inExamination),
  ...examination.neurologicalGrid.map(inExamination),
  inHistory(history.backPain),
  inHistory(history.legPain),
  inHistory(history.limitation),
  inHistory(history.jobFunction),
  inHistory(history.medicine),
  inHistory(history.medicineInsufficient),
  inHistory(history.workStatus),
  inHistory(history.sickWeeks),
  inHistory(history.workThreatened),
  ...history.yellowFlags.map((one) => citedAs(one, rm('2. kontakt', 'Vurdering af gule flag', 'rm-yellow-list'))),
  yellowWeigh,
  triedWeeks,
  withoutEffect,
  rootHelp,
  backHelp,
  fifthHelp,
  municipal,
  alreadyReferred,
  where,
  secondOpinion,
];
