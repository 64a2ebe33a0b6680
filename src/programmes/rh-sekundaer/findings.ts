// The questions of the hospital beside those that programmes share: how the patient was referred, what the imaging shows, where there is prospect, and
// what is judged at discharge. The list of all of them.
import { all, any, is, isOneOf } from '../../model/condition.ts';
import { choice, type Finding, quantity, yesNo } from '../../model/finding.ts';
import { documentFindings } from '../shared/document-findings.ts';
import * as examination from '../shared/examination-findings.ts';
import * as history from '../shared/history-findings.ts';
import { at, progress } from '../shared/history-findings.ts';
import { careLetterFindings, dailyLivingLost } from '../shared/home-care-findings.ts';
import { safetyFindings } from '../shared/safety-findings.ts';

/** `early`: before the primary course had run (T = 2 or 4), for unacceptable pain and severe limitation. `worked-up`: enough for the back clinic at once. */
export const referral = choice({
  id: 'sek.referral',
  options: ['ordinary', 'early', 'worked-up'],
  persists: true,
  citation: at('3.4', 'Øvrige henviste patienter', 'sek-weeks'),
});

export const imaging = choice({
  id: 'sek.imaging',
  options: ['done', 'awaited', 'none'],
  citation: at('3.4', 'bestilt ved henvisning fra primærsektoren'),
});

/** What the imaging shows as a cause of the pain. `extensive`: more than simple disc degeneration, degenerative instability included. */
export const degeneration = choice({
  id: 'sek.degeneration',
  options: ['none', 'simple-disc', 'extensive'],
  positive: ['simple-disc', 'extensive'],
  persists: true,
  citation: at('3.1; 3.4', 'simpel discusdegeneration'),
});

/** Whether some improvement is enough to end. */
export const satisfactory = yesNo({
  id: 'sek.satisfactory',
  relevantWhen: is(progress, 'some'),
  citation: at('3.4', 'tilfredsstillende fremgang', 'sek-satisfactory'),
});

export const improved = any(is(progress, 'clear'), all(is(progress, 'some'), is(satisfactory, 'yes')));
export const notImproved = any(
  isOneOf(progress, 'unchanged', 'worse'),
  all(is(progress, 'some'), is(satisfactory, 'no')),
);

/** Where the team sees a prospect for the patient who has not improved. */
export const prospect = choice({
  id: 'sek.prospect',
  options: ['clinic', 'outpatient', 'await', 'none'],
  relevantWhen: notImproved,
  citation: at('3.4; 4.2', 'perspektiv i indsatsen', 'sek-prospect'),
});

export const surgeryWanted = yesNo({
  id: 'sek.surgery-wanted',
  relevantWhen: notImproved,
  citation: at('3.4; 4.2', 'et ønske om og en mulighed for operation'),
});

export const entryWeeks = quantity({
  id: 'sek.entry-weeks',
  unit: 'weeks',
  min: 0,
  max: 520,
  unlikelyFrom: 105,
  relevantWhen: all(is(degeneration, 'simple-disc'), is(surgeryWanted, 'yes')),
  citation: at('4.2', '26 uger efter indgang i forløbsprogram', 'sek-week-26'),
});

export const functionLoss = yesNo({
  id: 'sek.function-loss',
  citation: at('Boks 7; Bilag 1', 'funktionstab i forbindelse med et sygdomsforløb'),
});
export const retrainingNeed = yesNo({
  id: 'sek.retraining-need',
  relevantWhen: is(functionLoss, 'yes'),
  citation: at('Boks 7; Bilag 1', 'lægefagligt begrundet behov for genoptræning'),
});
export const municipalGain = yesNo({
  id: 'sek.municipal-gain',
  citation: at('4.4; Boks 7; Bilag 5', 'omfattet af forløbsprogrammet'),
});
export const specialCare = choice({
  id: 'sek.special-care',
  options: ['none', 'pain-clinic', 'liaison-psychiatry', 'both'],
  positive: ['pain-clinic', 'liaison-psychiatry', 'both'],
  relevantWhen: notImproved,
  citation: at('3.4', 'Smerteklinik'),
});

const gopType = choice({
  id: 'sek.gop-type',
  options: ['general', 'specialised'],
  citation: at('3.2; 4.6', 'almen/specialiseret'),
});
const functionBefore = choice({
  id: 'sek.function-before',
  options: ['none', 'mild', 'moderate', 'severe'],
  persists: true,
  citation: at('4.6', 'Tidligere og nuværende funktionsniveau'),
});
const followUp = yesNo({ id: 'sek.follow-up', citation: at('4.6', 'Behov for opfølgende kontrol') });
const operated = yesNo({ id: 'sek.operated', persists: true, citation: at('3.2; Bilag 5', 'operativ behandling') });

/** What only the letters of the hospital ask; nothing is decided by it. */
export const letterFindings = { gopType, functionBefore, followUp, operated } as const;

/** Every finding of the programme, in the order asked. */
export const findings: readonly Finding[] = [
  ...safetyFindings,
  progress,
  satisfactory,
  referral,
  history.age,
  history.duration,
  history.distribution,
  history.walkingRelieved,
  history.walkingProgressive,
  history.pulseRight,
  history.pulseLeft,
  history.vascularUnlikely,
  history.sensoryDisturbance,
  ...examination.generalExamination,
  ...examination.straightLegRaise,
  ...examination.straightLegRaiseAngles,
  ...examination.neurologicalGrid,
  history.backPain,
  history.legPain,
  history.limitation,
  dailyLivingLost,
  history.unacceptable,
  history.medicine,
  history.medicineInsufficient,
  history.workStatus,
  history.sickWeeks,
  history.workThreatened,
  ...history.yellowFlags,
  imaging,
  degeneration,
  prospect,
  surgeryWanted,
  entryWeeks,
  functionLoss,
  retrainingNeed,
  municipalGain,
  specialCare,
  ...documentFindings,
  gopType,
  functionBefore,
  followUp,
  operated,
  ...careLetterFindings,
];
