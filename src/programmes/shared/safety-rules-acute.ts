// What is acute, in every programme, at every contact, in every group. First in the list wins where several apply.
import { all, any, below, fallenSince, is, isOneOf, not, wasBefore } from '../../model/condition.ts';
import { mrc } from '../../model/finding.ts';
import { type Advice, type Rule, rule, type Strength } from '../../model/rule.ts';
import { applies, cannotTell, doesNotApply, gradedAll, safe } from './examples.ts';
import {
  caudaSigns,
  fractureDisabling,
  paresis,
  paresisGrades,
  paresisProgressing,
  suspicionFracture,
  suspicionInfection,
  suspicionMetastasis,
  suspicionTraumaticFracture,
  suspicionVisceral,
} from './safety-findings.ts';

const acute = (recipient: string, strength: Strength = 'must'): Advice => ({
  kind: 'referral',
  urgency: 'acute',
  strength,
  effect: 'hands-over',
  capability: 'acute-contact',
  recipient,
});

/** Some muscle group on some side is graded 0-3. */
const severeParesis = any(...paresisGrades.map((grade) => below(grade, mrc(4))));

const paretic = { ...safe, 'paresis.present': 'yes', 'paresis.progressing': 'no' };
const footGrade = (grade: number) => ({ ...paretic, ...gradedAll(5), 'mrc.ankle-dorsiflexion.right': grade });

/** The acute rules in their order of precedence. */
export const acuteRules: readonly Rule[] = [
  rule({
    id: 'rh.safety.cauda',
    topic: 'acute',
    at: 'every',
    when: any(...caudaSigns.map((sign) => is(sign, 'yes'))),
    advice: acute('acute-spine'),
    citation: { source: 'rh-2012', place: '3.3; Bilag 3 A', term: 'cauda equina syndrom', reading: 'any-cauda-sign' },
    conflicts: ['sphincter'],
    examples: [
      applies('first', { 'cauda.saddle': 'yes' }),
      applies('follow-up', { ...safe, 'cauda.sphincter': 'yes' }),
      applies('follow-up', { ...safe, 'cauda.bladder': 'yes' }),
      doesNotApply('first', safe),
      doesNotApply('follow-up', { ...safe, 'cauda.incontinence': 'old' }),
      cannotTell('first', { 'cauda.sphincter': 'no', 'cauda.saddle': 'no' }),
    ],
  }),
  rule({
    id: 'rh.safety.paresis-acute',
    topic: 'acute',
    at: 'every',
    when: severeParesis,
    advice: acute('acute-spine'),
    citation: { source: 'rh-2012', place: '3.3; Bilag 3 A', term: 'paresegrad mindre end eller lig med 3' },
    conflicts: ['paresis'],
    examples: [
      applies('first', footGrade(3)),
      applies('follow-up', footGrade(0)),
      applies('first', { 'paresis.present': 'yes', 'mrc.plantar-flexion.left': 3 }),
      doesNotApply('first', footGrade(4)),
      doesNotApply('first', safe),
      cannotTell('first', paretic),
      cannotTell('first', {}),
    ],
  }),
  rule({
    id: 'rh.safety.paresis-progressing',
    topic: 'acute',
    at: 'every',
    when: any(
      is(paresisProgressing, 'yes'),
      ...paresisGrades.map((grade) => fallenSince(grade, mrc(1))),
      all(is(paresis, 'yes'), wasBefore(paresis, 'no')),
    ),
    advice: acute('acute-spine'),
    citation: {
      source: 'rm-pixi',
      place: 'Akut indlæggelse',
      term: 'progredierende pareser',
      reading: 'progressing-paresis',
    },
    conflicts: ['paresis'],
    examples: [
      applies('first', { ...footGrade(4), 'paresis.progressing': 'yes' }),
      applies('follow-up', footGrade(4), { earlier: footGrade(5) }),
      applies('follow-up', footGrade(4), { earlier: { 'paresis.present': 'no' } }),
      doesNotApply('follow-up', footGrade(4), { earlier: footGrade(4) }),
      doesNotApply('first', footGrade(4)),
      doesNotApply('first', safe),
      cannotTell('first', { ...gradedAll(5), 'paresis.present': 'yes' }),
    ],
  }),
  rule({
    id: 'rh.safety.infection-metastasis',
    topic: 'acute',
    at: 'every',
    when: any(is(suspicionInfection, 'yes'), is(suspicionMetastasis, 'yes')),
    advice: acute('acute-medical'),
    citation: { source: 'rh-2012', place: 'Bilag 2 C', term: 'infektiøs spondylodiscitis eller metastaser' },
    conflicts: ['group3-urgencies'],
    examples: [
      applies('first', { ...safe, 'prompt.fever': 'yes', 'suspicion.infection': 'yes' }),
      applies('follow-up', { ...safe, 'prompt.previous-cancer': 'yes', 'suspicion.metastasis': 'yes' }),
      doesNotApply('first', {
        ...safe,
        'prompt.previous-cancer': 'yes',
        'suspicion.infection': 'no',
        'suspicion.metastasis': 'no',
      }),
      doesNotApply('first', safe),
      cannotTell('first', { ...safe, 'prompt.previous-cancer': 'yes' }),
    ],
  }),
  rule({
    id: 'rh.safety.fracture-disabling',
    topic: 'acute',
    at: 'every',
    when: all(is(suspicionFracture, 'yes'), is(fractureDisabling, 'yes')),
    advice: acute('acute-medical', 'may'),
    citation: { source: 'rh-2012', place: 'Bilag 2 A', term: 'stærke funktionshæmmende smerter' },
    conflicts: ['group3-urgencies'],
    examples: [
      applies('first', {
        ...safe,
        'prompt.prednisolone': 'yes',
        'suspicion.osteoporotic-fracture': 'yes',
        'fracture.disabling-pain': 'yes',
      }),
      doesNotApply('first', {
        ...safe,
        'prompt.prednisolone': 'yes',
        'suspicion.osteoporotic-fracture': 'yes',
        'fracture.disabling-pain': 'no',
      }),
      doesNotApply('first', safe),
      cannotTell('first', { ...safe, 'prompt.prednisolone': 'yes', 'suspicion.osteoporotic-fracture': 'yes' }),
    ],
  }),
  rule({
    id: 'rh.safety.traumatic-fracture',
    topic: 'acute',
    at: 'every',
    when: is(suspicionTraumaticFracture, 'yes'),
    advice: acute('acute-by-cause'),
    citation: { source: 'ifompt-2020', place: 'supplement', term: 'fracture after trauma', reading: 'supplement' },
    examples: [
      applies('first', { ...safe, 'prompt.trauma': 'yes', 'suspicion.traumatic-fracture': 'yes' }),
      doesNotApply('first', { ...safe, 'prompt.minor-trauma': 'yes', 'suspicion.traumatic-fracture': 'no' }),
      doesNotApply('first', { ...safe, 'prompt.fever': 'yes' }),
      cannotTell('first', { ...safe, 'prompt.trauma': 'yes' }),
    ],
  }),
  rule({
    id: 'rh.safety.visceral-acute',
    topic: 'acute',
    at: 'every',
    when: isOneOf(suspicionVisceral, 'acute'),
    advice: acute('acute-by-cause'),
    citation: { source: 'rh-2012', place: '3.1', term: 'indre organ', reading: 'visceral-by-cause' },
    examples: [
      applies('first', { ...safe, 'prompt.abdominal': 'yes', 'suspicion.visceral': 'acute' }),
      doesNotApply('first', { ...safe, 'prompt.abdominal': 'yes', 'suspicion.visceral': 'not-acute' }),
      doesNotApply('first', safe),
      cannotTell('first', { ...safe, 'prompt.abdominal': 'yes' }),
    ],
  }),
];

/** No muscle group is graded 0-3; unknown while a grade is missing. */
export const noSevereParesis = not(severeParesis);
