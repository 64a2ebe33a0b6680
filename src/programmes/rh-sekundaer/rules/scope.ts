// Who leaves the hospital's part of the programme, and what a paresis adds in the hospital to the rules of safety.
import { all, any, below, inGroup, is } from '../../../model/condition.ts';
import { years } from '../../../model/finding.ts';
import { type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply, gradedAll, safe } from '../../shared/examples.ts';
import { age, distribution, pulseLeft, pulseRight, vascularUnlikely } from '../../shared/history-findings.ts';
import { paresis } from '../../shared/safety-findings.ts';
import { noSevereParesis } from '../../shared/safety-rules-acute.ts';
import { rh, routine } from './parts.ts';

const pulses = { 'pulse.right': 'normal', 'pulse.left': 'normal' };
const walking = { ...safe, 'pain.distribution': 'walking', 'walking.vascular-unlikely': 'yes', ...pulses };
const both = { ...walking, 'pain.distribution': 'radicular-and-walking' };
const vascularPossible = any(is(vascularUnlikely, 'no'), is(pulseRight, 'diminished'), is(pulseLeft, 'diminished'));

const stablyParetic = { ...safe, ...gradedAll(5), 'paresis.present': 'yes', 'paresis.progressing': 'no' };

export const scopeRules: readonly Rule[] = [
  rule({
    id: 'sek.scope.under-18',
    topic: 'scope',
    at: 'every',
    when: below(age, years(18)),
    advice: routine('exit', 'must', 'hands-over', 'sek-steer'),
    citation: rh('Boks 2', 'fra og med 18 år'),
    examples: [
      applies('sek-workup', { age: 17 }),
      doesNotApply('sek-workup', { age: 18 }),
      doesNotApply('sek-workup', { age: 70 }),
      cannotTell('sek-workup', safe),
    ],
  }),
  rule({
    id: 'sek.vascular',
    topic: 'scope',
    at: 'every',
    when: all(is(distribution, 'walking'), vascularPossible),
    advice: routine('exit', 'must', 'hands-over', 'sek-steer', 'vascular'),
    citation: rh('3.1', 'vaskulær årsag er usandsynlig', 'vascular-exit'),
    conflicts: ['pulses'],
    examples: [
      applies('sek-workup', { ...walking, 'walking.vascular-unlikely': 'no' }),
      applies('sek-week4', { ...walking, 'pulse.left': 'diminished' }),
      doesNotApply('sek-workup', walking),
      doesNotApply('sek-workup', { ...both, 'pulse.left': 'diminished' }),
      doesNotApply('sek-workup', { ...safe, 'pain.distribution': 'local' }),
      cannotTell('sek-workup', { ...safe, 'pain.distribution': 'walking' }),
    ],
  }),
  rule({
    id: 'sek.vascular.beside',
    topic: 'scope',
    at: 'every',
    when: all(is(distribution, 'radicular-and-walking'), vascularPossible),
    advice: routine('referral', 'must', 'beside', 'sek-steer', 'vascular'),
    citation: rh('3.1', 'vaskulær årsag er usandsynlig', 'vascular-beside'),
    conflicts: ['pulses'],
    examples: [
      applies('sek-workup', { ...both, 'pulse.right': 'diminished' }),
      doesNotApply('sek-workup', both),
      doesNotApply('sek-workup', { ...walking, 'pulse.right': 'diminished' }),
      cannotTell('sek-workup', { ...safe, 'pain.distribution': 'radicular-and-walking' }),
    ],
  }),
  rule({
    id: 'sek.g3.exit',
    topic: 'group3',
    at: 'every',
    when: inGroup('g3'),
    advice: routine('exit', 'must', 'hands-over', 'sek-steer', 'disease-specific'),
    citation: rh('3.4; Bilag 2', 'påvist specifik eller alvorlig patologi'),
    conflicts: ['group3-urgencies'],
    examples: [
      applies('sek-workup', safe, { group: 'g3' }),
      applies('sek-later', safe, { group: 'g3' }),
      doesNotApply('sek-workup', safe, { group: 'g1' }),
      doesNotApply('sek-week4', safe, { group: 'g2' }),
      cannotTell('sek-workup', { ...safe, 'prompt.weight-loss': 'yes' }),
    ],
  }),
  rule({
    id: 'sek.paresis.surgeon',
    topic: 'surgeon',
    at: 'every',
    when: all(is(paresis, 'yes'), noSevereParesis),
    unless: ['rh.safety.paresis-acute', 'rh.safety.paresis-progressing'],
    advice: {
      kind: 'referral',
      urgency: 'subacute',
      strength: 'must',
      effect: 'hands-over',
      capability: 'sek-surgery',
      recipient: 'videncenter',
    },
    citation: rh('3.1; 3.4; Bilag 3', 'konfereres umiddelbart efter med rygkirurg'),
    conflicts: ['paresis'],
    examples: [
      applies('sek-workup', { ...stablyParetic, 'mrc.toe-extension.left': 4 }),
      doesNotApply('sek-workup', { ...stablyParetic, 'mrc.toe-extension.left': 3 }),
      doesNotApply('sek-week4', { ...stablyParetic, 'mrc.toe-extension.left': 4, 'paresis.progressing': 'yes' }),
      doesNotApply('sek-workup', safe),
      cannotTell('sek-workup', { ...safe, 'paresis.present': 'yes', 'paresis.progressing': 'no' }),
    ],
  }),
];
