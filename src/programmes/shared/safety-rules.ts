// The safety rules every programme holds. The order within a topic is the order of precedence.
import { all, any, is } from '../../model/condition.ts';
import { type Advice, type Rule, rule, type Strength, type Urgency } from '../../model/rule.ts';
import { applies, cannotTell, doesNotApply, gradedAll, safe } from './examples.ts';
import {
  paresis,
  suspicionFracture,
  suspicionSpondyloarthropathy,
  suspicionVisceral,
  upperMotorNeuron,
} from './safety-findings.ts';
import { acuteRules, noSevereParesis } from './safety-rules-acute.ts';

const handOver = (
  kind: Advice['kind'],
  urgency: Urgency,
  strength: Strength,
  recipient: string,
  capability = 'refer-rheumatology',
): Advice => ({ kind, urgency, strength, effect: 'hands-over', capability, recipient });

const paretic = { ...safe, 'paresis.present': 'yes', 'paresis.progressing': 'no' };
const fracture = { ...safe, 'prompt.prednisolone': 'yes', 'suspicion.osteoporotic-fracture': 'yes' };

const handOverRules: readonly Rule[] = [
  rule({
    id: 'rh.safety.paresis-subacute',
    topic: 'handover',
    at: 'every',
    when: all(is(paresis, 'yes'), noSevereParesis),
    unless: ['rh.safety.paresis-acute', 'rh.safety.paresis-progressing'],
    advice: handOver('referral', 'subacute', 'must', 'rheumatology-department'),
    citation: { source: 'rh-2012', place: '3.3; Bilag 3 B', term: 'paresegrad større end 3' },
    conflicts: ['paresis'],
    examples: [
      applies('first', { ...paretic, ...gradedAll(5), 'mrc.toe-extension.left': 4 }),
      doesNotApply('first', { ...paretic, ...gradedAll(5), 'mrc.toe-extension.left': 3 }),
      doesNotApply('first', {
        ...paretic,
        ...gradedAll(5),
        'mrc.toe-extension.left': 4,
        'paresis.progressing': 'yes',
      }),
      doesNotApply('first', safe),
      cannotTell('first', { ...paretic, 'mrc.toe-extension.left': 4 }),
    ],
  }),
  rule({
    id: 'rh.safety.umn',
    topic: 'handover',
    at: 'every',
    when: is(upperMotorNeuron, 'yes'),
    advice: handOver('referral', 'subacute', 'must', 'rheumatology-department'),
    citation: {
      source: 'ifompt-2020',
      place: 'supplement',
      term: 'upper motor neuron signs',
      reading: 'upper-motor-neuron',
    },
    openQuestion: 'upper-motor-neuron-open',
    examples: [applies('first', { ...safe, 'umn.signs': 'yes' }), doesNotApply('first', safe), cannotTell('first', {})],
  }),
  // Seen within 2 weeks: until then the patient must know when not to wait.
  rule({
    id: 'rh.safety.alarm-information',
    topic: 'information',
    at: 'every',
    when: any(all(is(paresis, 'yes'), noSevereParesis), is(upperMotorNeuron, 'yes')),
    unless: ['rh.safety.paresis-acute', 'rh.safety.paresis-progressing'],
    advice: {
      kind: 'information',
      urgency: 'routine',
      strength: 'must',
      effect: 'hands-over',
      capability: 'information',
    },
    citation: { source: 'rh-2012', place: '3.1', term: 'advarsels-/alarmsymptomer' },
    examples: [
      applies('first', { ...paretic, ...gradedAll(5), 'mrc.toe-extension.left': 4 }),
      applies('follow-up', { ...safe, 'umn.signs': 'yes' }),
      doesNotApply('first', { ...paretic, ...gradedAll(5), 'mrc.toe-extension.left': 3 }),
      doesNotApply('first', safe),
      cannotTell('first', { ...safe, 'umn.signs': 'no', ...paretic, 'mrc.toe-extension.left': 4 }),
    ],
  }),
];

const focalRules: readonly Rule[] = [
  rule({
    id: 'rh.safety.spondyloarthropathy',
    topic: 'group3',
    at: 'every',
    when: is(suspicionSpondyloarthropathy, 'yes'),
    advice: handOver('referral', 'routine', 'may', 'rheumatology-department'),
    citation: { source: 'rh-2012', place: 'Bilag 2 B', term: 'Spondylartropati' },
    conflicts: ['group3-urgencies'],
    examples: [
      applies('first', { ...safe, 'prompt.inflammatory': 'yes', 'suspicion.spondyloarthropathy': 'yes' }),
      doesNotApply('first', { ...safe, 'prompt.inflammatory': 'yes', 'suspicion.spondyloarthropathy': 'no' }),
      doesNotApply('first', safe),
      cannotTell('first', { ...safe, 'prompt.inflammatory': 'yes' }),
    ],
  }),
  rule({
    id: 'rh.safety.fracture',
    topic: 'group3',
    at: 'every',
    when: is(suspicionFracture, 'yes'),
    advice: handOver('exit', 'routine', 'must', 'disease-specific', 'steer'),
    citation: { source: 'rh-2012', place: '3.3', term: 'sygdomsspecifikke vejledninger' },
    conflicts: ['group3-urgencies'],
    examples: [
      applies('first', { ...fracture, 'fracture.disabling-pain': 'no' }),
      applies('first', fracture),
      doesNotApply('first', { ...fracture, 'suspicion.osteoporotic-fracture': 'no' }),
      doesNotApply('first', safe),
      cannotTell('first', { ...safe, 'prompt.prednisolone': 'yes' }),
    ],
  }),
  rule({
    id: 'rh.safety.visceral',
    topic: 'group3',
    at: 'every',
    when: is(suspicionVisceral, 'not-acute'),
    advice: handOver('exit', 'routine', 'must', 'disease-specific', 'steer'),
    citation: { source: 'rh-2012', place: '3.1', term: 'forskudt smerte fra et indre organ' },
    examples: [
      applies('first', { ...safe, 'prompt.abdominal': 'yes', 'suspicion.visceral': 'not-acute' }),
      doesNotApply('first', { ...safe, 'prompt.abdominal': 'yes', 'suspicion.visceral': 'acute' }),
      doesNotApply('first', safe),
      cannotTell('first', { ...safe, 'prompt.abdominal': 'yes' }),
    ],
  }),
];

/** All safety rules: acute, subacute, and serious pathology that leaves the programme. */
export const safetyRules: readonly Rule[] = [...acuteRules, ...handOverRules, ...focalRules];
