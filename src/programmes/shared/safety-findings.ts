// The safety questions every programme asks at every contact. No programme may leave one out: it would not parse.
import type { Citation } from '../../model/citation.ts';
import { any, is, isOneOf } from '../../model/condition.ts';
import { choice, type Finding, type NumberFinding, quantity, yesNo } from '../../model/finding.ts';

const programme = (place: string, term: string): Citation => ({ source: 'rh-2012', place, term });
const supplement = (term: string, source = 'ifompt-2020'): Citation => ({
  source,
  place: 'supplement',
  term,
  reading: 'supplement',
});

/** One sign of cauda equina. `old`: known from before and unchanged, so no new suspicion. */
const caudaSign = (id: string, citation: Citation, isSupplement = true) =>
  choice({
    id: `cauda.${id}`,
    options: ['yes', 'no', 'old'],
    positive: ['yes'],
    normal: 'no',
    safety: true,
    flag: 'red',
    supplement: isSupplement,
    citation,
  });

const caudaSphincter = caudaSign('sphincter', programme('3.1', 'sphincterforstyrrelser'), false);
const caudaBladder = caudaSign('bladder', supplement('urinary retention or changed bladder sensation'));
const caudaIncontinence = caudaSign('incontinence', supplement('new incontinence of urine or stool'));
const caudaSaddle = caudaSign('saddle', supplement('saddle anaesthesia'));
const caudaSexual = caudaSign('sexual', supplement('new sexual dysfunction'));
const caudaBilateral = caudaSign('bilateral', supplement('bilateral leg pain or deficit'));

/** Every sign of cauda equina that is asked for. */
export const caudaSigns = [
  caudaSphincter,
  caudaBladder,
  caudaIncontinence,
  caudaSaddle,
  caudaSexual,
  caudaBilateral,
] as const;

export const paresis = yesNo({
  id: 'paresis.present',
  safety: true,
  flag: 'red',
  citation: programme('3.3', 'parese af underekstremiteter'),
});

export const paresisProgressing = yesNo({
  id: 'paresis.progressing',
  safety: true,
  flag: 'red',
  relevantWhen: is(paresis, 'yes'),
  citation: {
    source: 'rm-pixi',
    place: 'Akut indlæggelse',
    term: 'progredierende pareser',
    reading: 'progressing-paresis',
  },
});

/** Muscle groups of the leg with the root that mainly serves them; each is graded on both sides. */
const muscles = ['hip-flexion', 'knee-extension', 'ankle-dorsiflexion', 'toe-extension', 'plantar-flexion'] as const;
const sides = ['right', 'left'] as const;

/** Paresis grade by muscle group and side, MRC 0-5; 5 is normal. */
export const paresisGrades: readonly NumberFinding<'mrc'>[] = muscles.flatMap((muscle) =>
  sides.map((side) =>
    quantity({
      id: `mrc.${muscle}.${side}`,
      unit: 'mrc',
      min: 0,
      max: 5,
      normal: 5,
      safety: true,
      flag: 'red',
      relevantWhen: is(paresis, 'yes'),
      citation: programme('3.3; Bilag 3', 'paresegrad'),
    }),
  ),
);

export const upperMotorNeuron = yesNo({
  id: 'umn.signs',
  safety: true,
  flag: 'red',
  supplement: true,
  citation: supplement('upper motor neuron signs'),
});

const prompt = (id: string, citation: Citation, options: { persists?: boolean; supplement?: boolean } = {}) =>
  yesNo({ id: `prompt.${id}`, safety: true, flag: 'red', citation, ...options });

export const promptGeneral = prompt('general-condition', programme('3.1', 'påvirket almentilstand'));
const promptNightPain = prompt('night-pain', programme('3.1', 'natlig smerte'));
const promptNoRelief = prompt('no-relief-at-rest', programme('3.1', 'ingen hvilelindring'));
const promptCancer = prompt('previous-cancer', programme('3.1', 'tidligere malign sygdom'));
const promptPrednisolone = prompt('prednisolone', programme('3.1', 'prednisolonbehandling'));
const promptFever = prompt('fever', programme('3.1', 'feber'));
const promptWeightLoss = prompt('weight-loss', programme('3.1', 'vægttab'));
const asSupplement = { supplement: true };
const promptTrauma = prompt('trauma', supplement('significant trauma'), asSupplement);
const promptMinorTrauma = prompt(
  'minor-trauma',
  supplement('minor trauma with osteoporosis, high age or steroids'),
  asSupplement,
);
const promptInfectionRisk = prompt(
  'infection-risk',
  supplement('immunosuppression, intravenous drug use, recent infection'),
  asSupplement,
);
const promptInflammatory = prompt('inflammatory', supplement('inflammatory pattern'), asSupplement);
const promptAbdominal = prompt('abdominal', supplement('pulsating abdominal mass or abdominal cause'), asSupplement);

/** What raises the question of serious or focal pathology. A prompt never decides: the suspicion is the clinician's answer. */
export const prompts = [
  promptGeneral,
  promptNightPain,
  promptNoRelief,
  promptCancer,
  promptPrednisolone,
  promptFever,
  promptWeightLoss,
  promptTrauma,
  promptMinorTrauma,
  promptInfectionRisk,
  promptInflammatory,
  promptAbdominal,
] as const;

const anyPrompt = any(...prompts.map((one) => is(one, 'yes')));

const suspicion = (id: string, citation: Citation) =>
  yesNo({ id: `suspicion.${id}`, safety: true, flag: 'red', relevantWhen: anyPrompt, citation });

export const suspicionInfection = suspicion('infection', programme('Bilag 2 C', 'infektiøs spondylodiscitis'));
export const suspicionMetastasis = suspicion('metastasis', programme('Bilag 2 C', 'metastaser'));
export const suspicionFracture = suspicion('osteoporotic-fracture', programme('Bilag 2 A', 'osteoporotisk sammenfald'));
export const suspicionTraumaticFracture = yesNo({
  id: 'suspicion.traumatic-fracture',
  safety: true,
  flag: 'red',
  supplement: true,
  relevantWhen: any(is(promptTrauma, 'yes'), is(promptMinorTrauma, 'yes')),
  citation: supplement('fracture after trauma'),
});
export const suspicionSpondyloarthropathy = suspicion(
  'spondyloarthropathy',
  programme('Bilag 2 B', 'spondylartropati'),
);
export const suspicionVisceral = choice({
  id: 'suspicion.visceral',
  options: ['acute', 'not-acute', 'no'],
  positive: ['acute', 'not-acute'],
  normal: 'no',
  safety: true,
  flag: 'red',
  relevantWhen: anyPrompt,
  citation: programme('3.1', 'forskudt smerte fra et indre organ'),
});

/** Strong disabling pain with a suspected osteoporotic fracture, which may then be admitted. */
export const fractureDisabling = yesNo({
  id: 'fracture.disabling-pain',
  safety: true,
  relevantWhen: is(suspicionFracture, 'yes'),
  citation: programme('Bilag 2 A', 'stærke funktionshæmmende smerter'),
});

/** The clinician's suspicions; each is asked once a prompt is there. */
export const suspicions = [
  suspicionInfection,
  suspicionMetastasis,
  suspicionFracture,
  fractureDisabling,
  suspicionTraumaticFracture,
  suspicionSpondyloarthropathy,
  suspicionVisceral,
] as const;

/** A suspicion that means group 3, specific or serious focal pathology. */
export const seriousPathologySuspected = any(
  is(suspicionInfection, 'yes'),
  is(suspicionMetastasis, 'yes'),
  is(suspicionFracture, 'yes'),
  is(suspicionTraumaticFracture, 'yes'),
  is(suspicionSpondyloarthropathy, 'yes'),
);

/** Pain thought to come from an internal organ: the work-up is of that organ. */
export const visceralSuspected = isOneOf(suspicionVisceral, 'acute', 'not-acute');

/** All safety findings, in the order they are asked. */
export const safetyFindings: readonly Finding[] = [
  ...caudaSigns,
  paresis,
  paresisProgressing,
  ...paresisGrades,
  upperMotorNeuron,
  ...prompts,
  ...suspicions,
];
