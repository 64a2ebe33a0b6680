// The questions of the lumbar course: what it shares with other programmes, and the diagnosis by which a patient belongs here.
import { choice, type Finding } from '../../model/finding.ts';
import * as shared from '../fys-shared/course-findings.ts';
import * as asked from '../fys-shared/questionnaire-findings.ts';
import { fys } from '../fys-shared/source.ts';
import * as examination from '../shared/examination-findings.ts';
import * as history from '../shared/history-findings.ts';
import { citedAs } from '../shared/history-findings.ts';
import { safetyFindings } from '../shared/safety-findings.ts';

const first = 'Forundersøgelse (0241)';
const neurology = 'inklusive neurologisk';

/** What the diagnostic assessment came to. Spinal stenosis has a structured course of its own in the agreement. */
export const diagnosis = choice({
  id: 'fl.diagnosis',
  options: ['nerve-root', 'stenosis', 'back', 'other'],
  persists: true,
  citation: fys(first, 'diagnostisk'),
});

export const distribution = citedAs(history.distribution, fys('Patientcase', 'smerter ned bag på låret'));
export const sensory = citedAs(history.sensoryDisturbance, fys('Patientcase', 'snurrende fornemmelser'));
export const backPain = citedAs(history.backPain, fys(first, 'lænd og bensmerter'));
export const legPain = citedAs(history.legPain, fys(first, 'lænd og bensmerter'));

const examined = <F extends Finding>(list: readonly F[]): readonly F[] =>
  list.map((one) => citedAs(one, fys(first, neurology, 'fys-examination')));

export const inspection = examined(examination.generalExamination);
export const straightLegRaise = examined([...examination.straightLegRaise, ...examination.straightLegRaiseAngles]);
const grid = examined(examination.neurologicalGrid);
const inGrid = (start: string) => grid.filter((one) => one.id.startsWith(start));
export const reflexes = inGrid('reflex.');
export const sensibility = inGrid('sensibility.');
export const powerScreen = inGrid('exam.');

/** Every finding of the programme, in the order asked. */
export const findings: readonly Finding[] = [
  ...safetyFindings,
  diagnosis,
  shared.criteria,
  shared.courseKind,
  shared.progressSince,
  shared.markedlyWorse,
  shared.referred,
  shared.sentOn,
  shared.age,
  shared.duration,
  distribution,
  sensory,
  ...inspection,
  ...straightLegRaise,
  ...grid,
  backPain,
  legPain,
  shared.limitation,
  shared.unacceptable,
  shared.jobFunction,
  shared.leisure,
  shared.sleep,
  shared.knowledge,
  asked.odi,
  ...asked.psfs,
  ...asked.startBack,
  shared.work,
  ...shared.yellowFlags,
  shared.needIndividual,
];
