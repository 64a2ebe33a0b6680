// The questions of `rh-2012` in primary care beside the safety questions: scope, history, examination, course, work, yellow flags.
import type { Citation } from '../../model/citation.ts';
import { is, isOneOf } from '../../model/condition.ts';
import { choice, type Finding, quantity, yesNo } from '../../model/finding.ts';
import { safetyFindings } from '../shared/safety-findings.ts';

const at = (place: string, term: string, reading?: string): Citation => ({
  source: 'rh-2012',
  place,
  term,
  ...(reading === undefined ? {} : { reading }),
});

export const age = quantity({
  id: 'age',
  unit: 'years',
  min: 0,
  max: 120,
  unlikelyFrom: 105,
  persists: true,
  citation: at('Boks 2', 'fra og med 18 år'),
});

/** What brings the patient: decides the scope. `treated-elsewhere` is in scope and placed at the week that fits. */
export const entry = choice({
  id: 'scope.entry',
  options: ['new-low-back', 'walking-leg', 'treated-elsewhere', 'worked-up', 'neck', 'thoracic'],
  persists: true,
  citation: at('Boks 2', 'nyopståede lændesmerter'),
});

export const duration = quantity({
  id: 'pain.duration',
  unit: 'days',
  min: 0,
  max: 20000,
  unlikelyFrom: 3650,
  persists: true,
  citation: at('3.1', 'smertevarighed'),
});

/** Where the pain is. `local`: lumbosacral, gluteal, femoral. */
export const distribution = choice({
  id: 'pain.distribution',
  options: ['local', 'radicular', 'walking', 'radicular-and-walking'],
  positive: ['radicular', 'walking', 'radicular-and-walking'],
  citation: at('3.1', 'smerteudbredning'),
});

const walks = isOneOf(distribution, 'walking', 'radicular-and-walking');
const radiates = isOneOf(distribution, 'radicular', 'walking', 'radicular-and-walking');

export const walkingRelieved = yesNo({
  id: 'walking.relieved',
  relevantWhen: walks,
  citation: at('3.1', 'svinder i hvile, ved foroverbøjning'),
});
export const walkingProgressive = yesNo({
  id: 'walking.progressive',
  relevantWhen: walks,
  citation: at('3.1', 'reduktion af gangdistance'),
});
export const pulseRight = choice({
  id: 'pulse.right',
  options: ['normal', 'diminished'],
  positive: ['diminished'],
  normal: 'normal',
  relevantWhen: walks,
  supplement: true,
  citation: at('3.1', 'vaskulær årsag er usandsynlig', 'pulses'),
});
export const pulseLeft = choice({
  id: 'pulse.left',
  options: ['normal', 'diminished'],
  positive: ['diminished'],
  normal: 'normal',
  relevantWhen: walks,
  supplement: true,
  citation: at('3.1', 'vaskulær årsag er usandsynlig', 'pulses'),
});
export const vascularUnlikely = yesNo({
  id: 'walking.vascular-unlikely',
  relevantWhen: walks,
  citation: at('3.1', 'vaskulær årsag er usandsynlig'),
});

export const backPain = quantity({
  id: 'nprs.back',
  unit: 'nprs',
  min: 0,
  max: 10,
  normal: 0,
  citation: at('3.1', 'smerteintensitet'),
});
export const legPain = quantity({
  id: 'nprs.leg',
  unit: 'nprs',
  min: 0,
  max: 10,
  normal: 0,
  relevantWhen: radiates,
  citation: at('3.1', 'smerteintensitet'),
});

export const limitation = choice({
  id: 'function.limitation',
  options: ['none', 'mild', 'moderate', 'severe'],
  positive: ['mild', 'moderate', 'severe'],
  citation: at('3.1', 'moderat til svær funktionshæmning'),
});
export const unacceptable = yesNo({ id: 'pain.unacceptable', citation: at('3.3', 'uacceptable smerter') });
export const jobFunction = yesNo({ id: 'function.job-changed', citation: at('3.1', 'ændring af jobfunktioner') });

export const medicine = choice({
  id: 'medicine.used',
  options: ['none', 'paracetamol', 'nsaid', 'paracetamol-nsaid', 'weak-opioid', 'stronger'],
  positive: ['paracetamol', 'nsaid', 'paracetamol-nsaid', 'weak-opioid', 'stronger'],
  citation: at('3.1', 'forbrug af analgetika'),
});
export const medicineInsufficient = yesNo({
  id: 'medicine.insufficient',
  relevantWhen: isOneOf(medicine, 'paracetamol', 'nsaid', 'paracetamol-nsaid', 'weak-opioid', 'stronger'),
  citation: at('3.1', 'utilstrækkelig effekt'),
});

export const sensoryDisturbance = yesNo({
  id: 'sensory.disturbance',
  relevantWhen: radiates,
  citation: at('3.1', 'føleforstyrrelser'),
});

/** Change since the last contact. `some` is improvement that is not clear, treated as not satisfactory (`reading`). */
export const progress = choice({
  id: 'progress',
  options: ['clear', 'some', 'unchanged', 'worse'],
  positive: ['worse'],
  citation: at('3.3', 'klar bedring'),
});
const notClear = isOneOf(progress, 'some', 'unchanged', 'worse');
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

const yellow = (id: string, term: string, place = 'Boks 4') =>
  yesNo({ id: `yellow.${id}`, flag: 'yellow', citation: at(place, term) });
/** Risk factors for lasting pain: listed and counted, never summed to a verdict, since the source gives no cut-off. */
export const yellowFlags = [
  yellow('strong-pain', 'stærke smerter'),
  yellow('reduced-activity', 'stærkt nedsat aktivitetsniveau'),
  yellow('many-sites', 'mange smerteområder'),
  yellow('leg-pain', 'bensmerter'),
  yellow('high-age', 'høj alder'),
  yellow('worry', 'bekymring'),
  yellow('depression', 'depression'),
  yellow('fear-of-movement', 'angst for at bevæge sig'),
  yellow('stress-anxiety', 'stress, angst', '3.1'),
  yellow('social', 'sociale forhold', '3.1'),
  yellow('work-environment', 'dårligt arbejdsmiljø'),
] as const;

export const workStatus = choice({
  id: 'work.status',
  options: ['working', 'partly-sick', 'sick', 'not-employed'],
  positive: ['partly-sick', 'sick'],
  flag: 'yellow',
  citation: at('3.2', 'sygefravær'),
});
const onLeave = isOneOf(workStatus, 'partly-sick', 'sick');
export const sickWeeks = quantity({
  id: 'work.sick-weeks',
  unit: 'weeks',
  min: 0,
  max: 104,
  unlikelyFrom: 53,
  relevantWhen: onLeave,
  citation: at('3.2', 'sygemelding efter 6-8 uger'),
});
export const workPrevented = yesNo({
  id: 'work.prevented',
  relevantWhen: isOneOf(workStatus, 'working', 'partly-sick', 'sick'),
  citation: at('3.2', 'helt åbenbart hindrer'),
});
export const loadWorsens = yesNo({
  id: 'work.load-worsens',
  relevantWhen: isOneOf(workStatus, 'working', 'partly-sick', 'sick'),
  citation: at('3.2', 'forværres ved belastning'),
});
export const workThreatened = yesNo({
  id: 'work.threatened',
  citation: at('3.2', 'funktions- og arbejdsevne er truet'),
});

const normalOr = (id: string, other: string, place: string, term: string) =>
  choice({ id, options: ['normal', other], positive: [other], normal: 'normal', citation: at(place, term) });
const posture = normalOr('exam.posture', 'abnormal', 'Boks 3', 'holdning');
const asymmetry = normalOr('exam.muscle-asymmetry', 'present', 'Boks 3', 'asymmetri af muskler');
const scoliosis = normalOr('exam.scoliosis', 'present', 'Boks 3', 'afværgeskoliose');
const flexion = normalOr('exam.flexion', 'limited', 'Boks 3', 'foroverbøjning');
const extension = normalOr('exam.extension', 'limited', 'Boks 3', 'bagoverbøjning');
const sideBending = normalOr('exam.side-bending', 'limited', 'Boks 3', 'sidebøjning');
const percussion = normalOr('exam.percussion', 'tender', 'Boks 3', 'processus spinosi');
export const generalExamination = [posture, asymmetry, scoliosis, flexion, extension, sideBending, percussion] as const;

const bothSides = (id: string, other: string, term: string) => [
  normalOr(`${id}.right`, other, 'Boks 3', term),
  normalOr(`${id}.left`, other, 'Boks 3', term),
];
const angle = (side: 'right' | 'left', positive: ReturnType<typeof normalOr>) =>
  quantity({
    id: `slr.angle.${side}`,
    unit: 'degrees',
    min: 0,
    max: 90,
    relevantWhen: is(positive, 'positive'),
    citation: at('Boks 3', 'strakt benløft'),
  });
export const straightLegRaise = bothSides('slr', 'positive', 'strakt benløft');
export const straightLegRaiseAngles = straightLegRaise.map((finding, i) => angle(i === 0 ? 'right' : 'left', finding));
export const neurologicalGrid = [
  ...bothSides('reflex.patellar', 'diminished', 'reflekser'),
  ...bothSides('reflex.achilles', 'diminished', 'reflekser'),
  ...bothSides('sensibility.l3', 'reduced', 'sensibilitetsundersøgelse'),
  ...bothSides('sensibility.l4', 'reduced', 'sensibilitetsundersøgelse'),
  ...bothSides('sensibility.l5', 'reduced', 'sensibilitetsundersøgelse'),
  ...bothSides('sensibility.s1', 'reduced', 'sensibilitetsundersøgelse'),
  ...bothSides('exam.heel-walk', 'weak', 'hæl- og tågang'),
  ...bothSides('exam.toe-walk', 'weak', 'hæl- og tågang'),
  ...bothSides('exam.knee-bend', 'weak', 'knæbøjning'),
] as const;

/** Follows from the referrals to an extended assessment; nobody is asked. */
export const assessmentReply = choice({
  id: 'reply.assessment',
  options: ['awaited', 'received'],
  citation: at('3.1', 'tilbagemelding til henvisende læge inden for 14 dage'),
});

/** Every finding of the programme, in the order asked. */
export const findings: readonly Finding[] = [
  ...safetyFindings,
  age,
  entry,
  duration,
  distribution,
  walkingRelieved,
  walkingProgressive,
  pulseRight,
  pulseLeft,
  vascularUnlikely,
  sensoryDisturbance,
  progress,
  ...generalExamination,
  ...straightLegRaise,
  ...straightLegRaiseAngles,
  ...neurologicalGrid,
  backPain,
  legPain,
  limitation,
  unacceptable,
  hastenSurgery,
  jobFunction,
  medicine,
  medicineInsufficient,
  workStatus,
  sickWeeks,
  workPrevented,
  loadWorsens,
  workThreatened,
  ...yellowFlags,
  highRisk,
  clarified,
  assessmentNeeded,
  futile,
  unexplained,
  stayInPrimary,
  surgeryCriteria,
  assessmentReply,
];
