// Help beside the way of the course: the municipality, the secondary sector for yellow flags, the way of a referral, a second opinion.
import { all, any, is } from '../../../model/condition.ts';
import { type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply } from '../../shared/examples.ts';
import { alreadyReferred, municipal, secondOpinion, yellowWeigh } from '../findings.ts';
import {
  back,
  better,
  calm,
  inBack,
  inRoot,
  notImproved,
  rm,
  root,
  routine,
  tracks,
  unchanged,
  worse,
} from './parts.ts';

const weighing = { ...unchanged, 'rm.yellow-weigh': 'yes' } as const;

export const helpRules: readonly Rule[] = [
  rule({
    id: 'rm.back.week4.municipal',
    topic: 'municipal',
    at: ['rm-week4'],
    when: all(back, notImproved, is(municipal, 'yes')),
    advice: routine('referral', 'may', 'beside', 'refer-municipal', 'municipality'),
    citation: rm('Evt. 3. kontakt', 'Evt. henvisning til kommunal indsats'),
    examples: [
      applies('rm-week4', { ...worse, 'rm.municipal': 'yes' }, inBack),
      doesNotApply('rm-week4', { ...worse, 'rm.municipal': 'no' }, inBack),
      doesNotApply('rm-week4', { ...better, 'rm.municipal': 'yes' }, inBack),
      doesNotApply('rm-week4', { ...worse, 'rm.municipal': 'yes' }, inRoot),
      cannotTell('rm-week4', worse, inBack),
    ],
  }),
  // Beside the way of the course, which goes on to the fourth contact: newer knowledge advises against it, so it may not be the only way.
  rule({
    id: 'rm.back.week4.yellow',
    topic: 'yellow-referral',
    at: ['rm-week4'],
    when: all(back, notImproved, is(yellowWeigh, 'yes')),
    advice: routine('referral', 'must', 'beside', 'refer-spine-triage', 'spine-triage'),
    citation: rm('Evt. 3. kontakt', 'Ved gule flag henvis til sekundærsektor', 'rm-yellow-beside'),
    newer: ['yellow-primary-care', 'yellow-primary-care-nice'],
    conflicts: ['yellow-timing'],
    openQuestion: 'rm-yellow-open',
    timed: true,
    examples: [
      applies('rm-week4', weighing, inBack),
      applies('rm-week4', { ...weighing, progress: 'some' }, inBack),
      doesNotApply('rm-week4', { ...weighing, 'rm.yellow-weigh': 'no', 'yellow.worry': 'yes' }, inBack),
      doesNotApply('rm-week4', { ...weighing, progress: 'clear' }, inBack),
      doesNotApply('rm-week4', weighing, inRoot),
      cannotTell('rm-week4', { ...unchanged, 'yellow.worry': 'yes' }, inBack),
    ],
  }),
  rule({
    id: 'rm.week4.dynamic-referral',
    topic: 'dynamic-referral',
    at: ['rm-week4'],
    when: all(notImproved, any(root, all(back, is(municipal, 'yes')))),
    advice: routine('continue', 'must', 'beside', 'refer-spine-triage'),
    citation: rm('Evt. 3. kontakt', 'Brug dynamisk henvisning', 'rm-dynamic-referral'),
    examples: [
      applies('rm-week4', unchanged, inRoot),
      applies('rm-week4', { ...unchanged, 'rm.municipal': 'yes' }, inBack),
      doesNotApply('rm-week4', { ...weighing, 'rm.municipal': 'no' }, inBack),
      doesNotApply('rm-week4', better, inRoot),
      cannotTell('rm-week4', unchanged, inBack),
    ],
  }),
  // Where it is for the referral that newer knowledge advises against, it comes no earlier than that.
  rule({
    id: 'rm.back.week4.dynamic-referral',
    topic: 'dynamic-referral',
    at: ['rm-week4'],
    when: all(back, notImproved, is(yellowWeigh, 'yes')),
    advice: routine('continue', 'must', 'beside', 'refer-spine-triage'),
    citation: rm('Evt. 3. kontakt', 'Brug dynamisk henvisning', 'rm-dynamic-referral'),
    newer: ['yellow-primary-care', 'yellow-primary-care-nice'],
    examples: [
      applies('rm-week4', { ...weighing, 'rm.municipal': 'no' }, inBack),
      doesNotApply('rm-week4', { ...unchanged, 'rm.yellow-weigh': 'no' }, inBack),
      doesNotApply('rm-week4', weighing, inRoot),
      doesNotApply('rm-week4', { ...better, 'rm.yellow-weigh': 'yes' }, inBack),
      cannotTell('rm-week4', unchanged, inBack),
    ],
  }),
  rule({
    id: 'rm.week8.dynamic-referral',
    topic: 'dynamic-referral',
    at: ['rm-week8'],
    when: all(tracks, notImproved, is(alreadyReferred, 'no')),
    advice: routine('continue', 'must', 'beside', 'refer-spine-triage'),
    citation: rm('Evt. 4. kontakt', 'Brug dynamisk henvisning', 'rm-dynamic-referral'),
    examples: [
      applies('rm-week8', { ...unchanged, 'rm.already-referred': 'no' }, inBack),
      applies('rm-week8', { ...worse, 'rm.already-referred': 'no' }, inRoot),
      doesNotApply('rm-week8', { ...unchanged, 'rm.already-referred': 'yes' }, inRoot),
      doesNotApply('rm-week8', better, inBack),
      cannotTell('rm-week8', unchanged, inRoot),
    ],
  }),
  rule({
    id: 'rm.second-opinion',
    topic: 'second-opinion',
    at: 'every',
    when: is(secondOpinion, 'yes'),
    advice: routine('referral', 'must', 'beside', 'second-opinion', 'spine-triage'),
    citation: rm('Second opinion', 'Send korrespondancemeddelelse til rygvisitation', 'rm-second-opinion'),
    examples: [
      applies('first', { ...calm, 'rm.need.second-opinion': 'yes' }, inBack),
      applies('rm-week8', { ...unchanged, 'rm.need.second-opinion': 'yes' }, inRoot),
      doesNotApply('first', { ...calm, 'rm.need.second-opinion': 'no' }, inBack),
      cannotTell('first', calm, inRoot),
    ],
  }),
];
