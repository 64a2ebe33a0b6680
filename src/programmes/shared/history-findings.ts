// The questions of history, function, medicine, yellow flags and work that programmes share, cited as in the reference programme. A programme that
// takes one over may cite its own place (`citedAs`); its id, options and words stay, so that a course handed on keeps its findings.
import type { Citation } from '../../model/citation.ts';
import { isOneOf } from '../../model/condition.ts';
import { choice, quantity, yesNo } from '../../model/finding.ts';

/** A place in `rh-2012`. */
export const at = (place: string, term: string, reading?: string): Citation => ({
  source: 'rh-2012',
  place,
  term,
  ...(reading === undefined ? {} : { reading }),
});

/** The same finding with a place of another source. */
export const citedAs = <F extends { readonly citation: Citation }>(finding: F, citation: Citation): F => ({
  ...finding,
  citation,
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
export const notClear = isOneOf(progress, 'some', 'unchanged', 'worse');

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
