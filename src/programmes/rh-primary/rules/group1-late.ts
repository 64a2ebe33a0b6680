// Group 1 from week 8 on, and what long-lasting pain adds at any control.
import { all, any, is, weeksSinceOnset } from '../../../model/condition.ts';
import { type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../../shared/examples.ts';
import { futile, retrainingNeeded, unexplained } from '../findings.ts';
import {
  backPatients,
  better,
  followUps,
  improved,
  limited,
  nonSpecific,
  notImproved,
  rh,
  routine,
  someBetter,
  worse,
} from './parts.ts';

const g1 = { group: 'g1' } as const;
const g2 = { group: 'g2' } as const;
const late = ['week8', 'later'] as const;
const retraining = { 'need.retraining': 'yes' } as const;
/** `rs-pixi` calls pain long-lasting from 3 months, read as 12 weeks. */
const LONG_LASTING_WEEKS = 12;

export const group1LateRules: readonly Rule[] = [
  rule({
    id: 'rh.g1.week4.consider',
    topic: 'rehabilitation',
    at: ['week4'],
    when: all(nonSpecific, notImproved),
    advice: routine('referral', 'consider', 'beside', 'refer-municipal', 'municipality'),
    citation: rh('4.3', 'senest ved 4 ugers kontrollen'),
    timed: true,
    examples: [
      applies('week4', { ...worse, 'judged.high-risk': 'no', 'judged.clarified': 'yes' }, g1),
      applies('week4', { ...someBetter, 'judged.high-risk': 'yes', 'judged.clarified': 'no' }, g1),
      applies('week4', worse, g1),
      doesNotApply('week4', better, g1),
      cannotTell('week4', safe, g1),
    ],
  }),
  rule({
    id: 'rh.g1.week8.consider',
    topic: 'rehabilitation',
    at: late,
    when: all(nonSpecific, notImproved),
    advice: routine('referral', 'consider', 'beside', 'refer-municipal', 'municipality'),
    citation: rh('4.3', 'på ethvert tidspunkt i det videre forløb', 'rehabilitation-later'),
    examples: [
      applies('week8', worse, g1),
      applies('later', someBetter, g1),
      doesNotApply('week8', better, g1),
      doesNotApply('week8', worse, g2),
      cannotTell('later', safe, g1),
    ],
  }),
  rule({
    id: 'rh.g1.week8.end',
    topic: 'course',
    at: late,
    when: all(nonSpecific, improved),
    advice: routine('end', 'must', 'ends', 'steer'),
    citation: rh('3.3', 'klar bedring'),
    newer: ['stay-active'],
    examples: [
      applies('week8', better, g1),
      applies('later', better, g1),
      doesNotApply('week8', someBetter, g1),
      doesNotApply('week8', better, g2),
      cannotTell('week8', safe, g1),
    ],
  }),
  rule({
    id: 'rh.g1.week8.refer',
    topic: 'course',
    at: late,
    when: all(nonSpecific, notImproved, is(futile, 'yes')),
    advice: routine('referral', 'may', 'refers', 'refer-rheumatology', 'rheumatology-department'),
    citation: rh('3.3', 'skønnes udsigtsløs'),
    newer: ['fusion'],
    conflicts: ['waiting-times'],
    timed: true,
    examples: [
      applies('week8', { ...worse, 'judged.futile': 'yes' }, g1),
      applies('later', { ...someBetter, 'judged.futile': 'yes' }, g1),
      doesNotApply('week8', { ...worse, 'judged.futile': 'no' }, g1),
      doesNotApply('week8', better, g1),
      cannotTell('week8', worse, g1),
    ],
  }),
  rule({
    id: 'rh.g1.week8.continue',
    topic: 'course',
    at: late,
    when: all(nonSpecific, notImproved, is(futile, 'no')),
    advice: routine('continue', 'may', 'continues', 'steer'),
    citation: rh('3.3', 'tilfredsstillende fremgang', 'no-further-date'),
    openQuestion: 'no-further-date-open',
    examples: [
      applies('week8', { ...worse, 'judged.futile': 'no' }, g1),
      applies('later', { ...someBetter, 'judged.futile': 'no' }, g1),
      doesNotApply('week8', { ...worse, 'judged.futile': 'yes' }, g1),
      doesNotApply('week8', better, g1),
      cannotTell('week8', worse, g1),
    ],
  }),
  rule({
    id: 'rh.g1.week8.imaging',
    topic: 'imaging',
    at: late,
    when: all(nonSpecific, notImproved, limited, is(unexplained, 'yes')),
    advice: routine('imaging', 'consider', 'beside', 'imaging', 'imaging'),
    citation: rh('3.1', 'uafklarede smerter efter 8 uger'),
    newer: ['imaging-g1', 'imaging-g1-review'],
    timed: true,
    examples: [
      applies('week8', { ...worse, 'judged.unexplained': 'yes' }, g1),
      applies('later', { ...someBetter, 'judged.unexplained': 'yes' }, g1),
      doesNotApply('week8', { ...worse, 'judged.unexplained': 'no' }, g1),
      doesNotApply('week8', { ...worse, 'judged.unexplained': 'yes', 'function.limitation': 'mild' }, g1),
      doesNotApply('week8', better, g1),
      cannotTell('week8', worse, g1),
    ],
  }),
  rule({
    id: 'rh.g1.cognitive',
    topic: 'cognitive',
    at: followUps,
    when: all(nonSpecific, notImproved, weeksSinceOnset(LONG_LASTING_WEEKS)),
    advice: routine('treatment', 'may', 'beside', 'cognitive'),
    citation: rh('3.1', 'Kognitiv indsats', 'long-lasting'),
    newer: ['stratified-care', 'chronic-pain'],
    openQuestion: 'long-lasting-open',
    examples: [
      applies('week8', worse, { ...g1, onsetWeeks: 12 }),
      doesNotApply('week8', worse, { ...g1, onsetWeeks: 11 }),
      doesNotApply('week8', better, { ...g1, onsetWeeks: 12 }),
      doesNotApply('week8', worse, { ...g2, onsetWeeks: 12 }),
      cannotTell('week8', safe, { ...g1, onsetWeeks: 12 }),
    ],
  }),
  rule({
    id: 'rh.exercise.long-lasting',
    topic: 'exercise',
    at: followUps,
    when: all(backPatients, notImproved, any(weeksSinceOnset(LONG_LASTING_WEEKS), is(retrainingNeeded, 'yes'))),
    advice: routine('treatment', 'may', 'beside', 'exercise', 'physiotherapist'),
    citation: rh('3.1', 'stabilitets- og styrketræning', 'lasting-or-retraining'),
    newer: ['chronic-pain'],
    openQuestion: 'long-lasting-open',
    examples: [
      applies('week8', worse, { ...g1, onsetWeeks: 12 }),
      applies('later', someBetter, { ...g2, onsetWeeks: 30 }),
      applies('week2', { ...worse, ...retraining }, { ...g1, onsetWeeks: 3 }),
      applies('week4', { ...worse, ...retraining }, g2),
      doesNotApply('week8', { ...worse, 'need.retraining': 'no' }, { ...g1, onsetWeeks: 11 }),
      doesNotApply('week8', better, { ...g1, onsetWeeks: 12 }),
      doesNotApply('week2', { ...better, ...retraining }, g1),
      cannotTell('week8', safe, { ...g1, onsetWeeks: 12 }),
      cannotTell('week8', worse, { ...g1, onsetWeeks: 11 }),
    ],
  }),
];
