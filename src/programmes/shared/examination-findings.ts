// The questions of the examination that programmes share, cited as in the reference programme (Boks 3).
import { is } from '../../model/condition.ts';
import { choice, quantity } from '../../model/finding.ts';
import { at } from './history-findings.ts';

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
