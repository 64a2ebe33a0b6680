// The questions of `rs-pixi` beside those that programmes share: what tells the four stages apart, what the GP assesses when treatment was without
// effect, and what has been done before. The list of all of them.
import { all, any, is, isOneOf, not, wasBefore, weeksSinceOnset } from '../../model/condition.ts';
import { choice, type Finding, yesNo } from '../../model/finding.ts';
import * as examination from '../shared/examination-findings.ts';
import * as history from '../shared/history-findings.ts';
import { citedAs } from '../shared/history-findings.ts';
import { safetyFindings } from '../shared/safety-findings.ts';
import { places, rs } from './places.ts';

/** "Over 3 mdr.": 13 weeks, in weeks since the pain began. */
export const LONG_FROM_WEEKS = 13;

/** The shared block asks for the power of the legs; here the arms are in scope as well. */
export const armParalysis = yesNo({
  id: 'rs.arm-paralysis',
  safety: true,
  flag: 'red',
  citation: rs(places.front, 'pludselig indsættende svære lammelser', 'rs-arm-paralysis'),
});

/** The scope: pain triggered by the back, wherever it is felt. */
export const fromTheBack = choice({
  id: 'rs.from-the-back',
  options: ['yes', 'no'],
  persists: true,
  citation: rs(places.front, 'rygudløste smerter'),
});
const site = choice({
  id: 'rs.site',
  options: ['low-back', 'thoracic', 'neck', 'several'],
  citation: rs(places.front, 'rygudløste smerter'),
});
const radiation = choice({
  id: 'rs.radiation',
  options: ['none', 'leg', 'arm', 'leg-and-arm'],
  positive: ['leg', 'arm', 'leg-and-arm'],
  citation: rs(places.front, 'ischias eller brachialgi'),
});

const age = citedAs(history.age, rs(places.first, 'Alderssvarende funktionsevne'));
export const duration = citedAs(history.duration, rs(places.long, 'over 3 mdr.'));
const limitation = citedAs(history.limitation, rs(places.recurrent, 'Let funktionsnedsættelse'));
const progress = citedAs(history.progress, rs(places.later, 'manglende effekt', 'rs-effect'));

/** Whether there is anything whose effect could lack. */
export const treated = yesNo({
  id: 'rs.treated',
  relevantWhen: isOneOf(progress, 'unchanged', 'worse'),
  citation: rs(places.later, 'manglende effekt af fysioterapi eller kiropraktik'),
});

/** `well`: no long-lasting back trouble before this. */
export const backHistory = choice({
  id: 'rs.history',
  options: ['well', 'recurrent'],
  positive: ['recurrent'],
  persists: true,
  citation: rs(places.first, 'Tidligere »rygrask« uden længerevarende fortilfælde'),
});
export const worried = yesNo({
  id: 'rs.worried',
  citation: rs(places.recurrent, 'bekymring ift. diagnosen'),
});
const sociallyWell = choice({
  id: 'rs.socially-well',
  options: ['yes', 'no'],
  positive: ['no'],
  normal: 'yes',
  citation: rs(places.recurrent, 'fortsat socialt velfungerende'),
});

const isLong = weeksSinceOnset(LONG_FROM_WEEKS);
/** Asked where a first episode has more loss of function, or less of a social footing, than its stage is pictured with. */
export const pictureReview = yesNo({
  id: 'rs.picture-review',
  relevantWhen: all(
    is(backHistory, 'well'),
    is(worried, 'no'),
    not(isLong),
    any(isOneOf(limitation, 'mild', 'moderate', 'severe'), is(sociallyWell, 'no')),
  ),
  citation: rs(places.first, 'Alderssvarende funktionsevne', 'rs-mixed-picture'),
});
/** Complex in what surrounds the patient. Asked from 3 months on, since the stage is a chronic one. */
export const complexity = yesNo({
  id: 'rs.complexity',
  relevantWhen: isLong,
  citation: rs(places.complex, 'omgivelsesmæssige faktorer', 'rs-complex-is-chronic'),
});
const comorbidity = yesNo({
  id: 'rs.comorbidity',
  relevantWhen: isLong,
  citation: rs(places.complex, 'comorbiditet', 'rs-comorbidity'),
});

const medicine = citedAs(history.medicine, rs(places.recurrent, 'farmakologisk smertebehandling'));
const medicineInsufficient = citedAs(
  history.medicineInsufficient,
  rs(places.recurrent, 'farmakologisk smertebehandling'),
);
const ofWork = rs(places.recurrentLater, 'arbejdsmarkedstilknytning');
const workStatus = citedAs(history.workStatus, ofWork);
const sickWeeks = citedAs(history.sickWeeks, ofWork);
const workThreatened = citedAs(history.workThreatened, ofWork);

/** What the GP assesses the need of when physiotherapy or chiropractic was without effect. */
const need = (id: string, place: string, term: string) =>
  yesNo({
    id: `rs.need.${id}`,
    relevantWhen: all(isOneOf(progress, 'unchanged', 'worse'), is(treated, 'yes')),
    citation: rs(place, term),
  });
export const needImaging = need('imaging', places.recurrentLater, 'Billeddiagnostik/MR');
export const needSpineUnit = need('spine-unit', places.recurrentLater, 'Rygenheden i Køge');
export const needSurgery = need('surgery', places.recurrentLater, 'Kirurgisk vurdering');
export const needWork = need('work', places.recurrentLater, 'forsørgelsesgrundlag');
export const needPainClinic = need('pain-clinic', places.longLater, 'Smerteklinik');
export const needOccupational = need('occupational', places.longLater, 'Arbejdsmedicinsk vurdering');
export const needMunicipal = need('municipal', places.longLater, 'forbyggende tilbud (SOFT)');

/** A yes at an earlier contact stays; a no is asked again, since it may have been done meanwhile. */
const doneBefore = (id: string, needed: typeof needImaging, term: string) =>
  yesNo({ id: `rs.done.${id}`, relevantWhen: is(needed, 'yes'), citation: rs(places.longLater, term) });
export const doneImaging = doneBefore('imaging', needImaging, 'hvis ikke tidligere udført');
export const doneSurgery = doneBefore('surgery', needSurgery, 'hvis ikke tidligere udført');
/** Done before: as answered now, or at an earlier contact. */
export const wasDone = (finding: typeof doneImaging) => any(is(finding, 'yes'), wasBefore(finding, 'yes'));

export const scopeQuestions = [fromTheBack] as const;
export const painQuestions = [site, radiation] as const;
export const patientQuestions = [age, duration] as const;
export const progressQuestions = [progress, treated] as const;
export const stageQuestions = [backHistory, worried] as const;
export const functionQuestions = [limitation, sociallyWell] as const;
export const pictureQuestions = [pictureReview, complexity, comorbidity] as const;
export const medicineQuestions = [medicine, medicineInsufficient] as const;
export const workQuestions = [workStatus, sickWeeks, workThreatened] as const;
export const needs = [
  needImaging,
  needSpineUnit,
  needSurgery,
  needWork,
  needPainClinic,
  needOccupational,
  needMunicipal,
] as const;
export const done = [doneImaging, doneSurgery] as const;

/** Every finding of the programme but those of its documents, in the order they may hang on each other. */
export const findings: readonly Finding[] = [
  ...safetyFindings,
  armParalysis,
  ...progressQuestions,
  ...scopeQuestions,
  ...painQuestions,
  ...patientQuestions,
  ...stageQuestions,
  ...functionQuestions,
  ...pictureQuestions,
  history.backPain,
  ...medicineQuestions,
  ...examination.generalExamination,
  ...examination.straightLegRaise,
  ...examination.straightLegRaiseAngles,
  ...examination.neurologicalGrid,
  ...workQuestions,
  ...needs,
  ...done,
];
