// The first contact of the hospital: work-up and information for both groups, and what the way of referral means.
import { all, is } from '../../../model/condition.ts';
import { type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../../shared/examples.ts';
import { referral } from '../findings.ts';
import { backPatients, g1, g2, nerveRoot, nonSpecific, rh, routine } from './parts.ts';

const first = ['sek-workup'] as const;

const information = (id: string, group: 'g1' | 'g2', term: string): Rule =>
  rule({
    id,
    topic: 'information',
    at: first,
    when: group === 'g1' ? nonSpecific : nerveRoot,
    advice: routine('information', 'must', 'beside', 'information'),
    citation: rh('3.1; 3.4', term),
    newer: ['stay-active'],
    examples: [
      applies('sek-workup', safe, { group }),
      doesNotApply('sek-workup', safe, { group: group === 'g1' ? 'g2' : 'g1' }),
      cannotTell('sek-workup', {}),
    ],
  });

export const workupRules: readonly Rule[] = [
  rule({
    id: 'sek.workup.assess',
    topic: 'workup',
    at: first,
    when: backPatients,
    advice: routine('treatment', 'must', 'beside', 'sek-workup'),
    citation: rh('3.1; 3.4', 'Udredning'),
    examples: [
      applies('sek-workup', safe, g1),
      applies('sek-workup', safe, g2),
      doesNotApply('sek-workup', safe, { group: 'g3' }),
      cannotTell('sek-workup', {}),
    ],
  }),
  information('sek.g1.information', 'g1', 'Information'),
  information('sek.g2.information', 'g2', 'advarsels-/alarmsymptomer'),
  rule({
    id: 'sek.referral.early',
    topic: 'information',
    at: first,
    when: all(backPatients, is(referral, 'early')),
    advice: routine('information', 'must', 'beside', 'sek-steer'),
    citation: rh('3.4', 'Øvrige henviste patienter', 'sek-early'),
    conflicts: ['week-zero'],
    examples: [
      applies('sek-workup', { ...safe, 'sek.referral': 'early' }, g1),
      applies('sek-workup', { ...safe, 'sek.referral': 'early' }, g2),
      doesNotApply('sek-workup', { ...safe, 'sek.referral': 'ordinary' }, g1),
      cannotTell('sek-workup', safe, g1),
    ],
  }),
  rule({
    id: 'sek.referral.worked-up',
    topic: 'information',
    at: first,
    when: all(nonSpecific, is(referral, 'worked-up')),
    advice: routine('information', 'may', 'beside', 'sek-steer'),
    citation: rh('3.4', 'visiteres direkte til en Tværfaglig indsats'),
    examples: [
      applies('sek-workup', { ...safe, 'sek.referral': 'worked-up' }, g1),
      doesNotApply('sek-workup', { ...safe, 'sek.referral': 'worked-up' }, g2),
      doesNotApply('sek-workup', { ...safe, 'sek.referral': 'ordinary' }, g1),
      cannotTell('sek-workup', safe, g1),
    ],
  }),
];
