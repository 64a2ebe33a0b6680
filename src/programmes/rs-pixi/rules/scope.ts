// Who the programme is for: pain triggered by the back. What it does not cover is handed over: sudden severe paralysis at once,
// serious pathology by its own guideline.
import { inGroup, is } from '../../../model/condition.ts';
import { type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../../shared/examples.ts';
import { armParalysis, fromTheBack } from '../findings.ts';
import { places, rs } from '../places.ts';
import { routine } from './parts.ts';

export const scopeRules: readonly Rule[] = [
  rule({
    id: 'rs.safety.arm-paralysis',
    topic: 'acute',
    at: 'every',
    when: is(armParalysis, 'yes'),
    advice: {
      kind: 'referral',
      urgency: 'acute',
      strength: 'must',
      effect: 'hands-over',
      capability: 'acute-contact',
      recipient: 'acute-spine',
    },
    citation: rs(places.front, 'pludselig indsættende svære lammelser', 'rs-arm-paralysis'),
    conflicts: ['paresis'],
    examples: [
      applies('rs-first', { ...safe, 'rs.arm-paralysis': 'yes' }),
      applies('rs-reassessment', { 'rs.arm-paralysis': 'yes' }),
      doesNotApply('rs-first', { ...safe, 'rs.arm-paralysis': 'no' }),
      doesNotApply('rs-later', { 'rs.arm-paralysis': 'no' }),
      cannotTell('rs-later', safe),
    ],
  }),
  rule({
    id: 'rs.scope.not-the-back',
    topic: 'scope',
    at: 'every',
    when: is(fromTheBack, 'no'),
    advice: routine('exit', 'must', 'hands-over', 'steer'),
    citation: rs(places.front, 'rygudløste smerter'),
    examples: [
      applies('rs-first', { 'rs.from-the-back': 'no' }),
      applies('rs-later', { ...safe, 'rs.from-the-back': 'no' }),
      doesNotApply('rs-first', { 'rs.from-the-back': 'yes' }),
      cannotTell('rs-first', { 'pain.duration': 10 }),
    ],
  }),
  rule({
    id: 'rs.serious.exit',
    topic: 'group3',
    at: 'every',
    when: inGroup('serious'),
    advice: routine('exit', 'must', 'hands-over', 'steer', 'disease-specific'),
    citation: rs(places.front, 'brud på rygsøjlen, tumorer eller infektion'),
    conflicts: ['group3-urgencies'],
    examples: [
      applies('rs-first', safe, { group: 'serious' }),
      applies('rs-later', safe, { group: 'serious' }),
      doesNotApply('rs-first', safe, { group: 'rs-first' }),
      doesNotApply('rs-reassessment', safe, { group: 'rs-long' }),
      cannotTell('rs-first', { ...safe, 'prompt.weight-loss': 'yes' }),
    ],
  }),
];
