// What an extended assessment that was sent for leads to: its reply is followed up, and the treatment is revised by it. These rules except the
// referral itself, so that nobody is sent for a second one meanwhile.
import { all, is } from '../../../model/condition.ts';
import { type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../../shared/examples.ts';
import { assessmentReply } from '../findings.ts';
import { better, followUps, notImproved, rh, routine, someBetter, worse } from './parts.ts';

const g1 = { group: 'g1' } as const;
const g2 = { group: 'g2' } as const;
const awaited = { 'reply.assessment': 'awaited' } as const;
const received = { 'reply.assessment': 'received' } as const;

export const assessmentReplyRules: readonly Rule[] = [
  rule({
    id: 'rh.assessment.reply',
    topic: 'assessment-reply',
    at: followUps,
    when: all(notImproved, is(assessmentReply, 'received')),
    advice: routine('continue', 'must', 'beside', 'steer'),
    citation: rh('3.3; 3.1', 'revidere behandlingen i henhold til denne', 'reply-whenever'),
    examples: [
      applies('week4', { ...worse, ...received }, g1),
      applies('week8', { ...someBetter, ...received }, g1),
      applies('later', { ...worse, ...received }, g2),
      doesNotApply('week4', { ...worse, ...awaited }, g1),
      doesNotApply('week4', { ...better, ...received }, g1),
      doesNotApply('week4', worse, g1),
      cannotTell('week4', { ...safe, ...received }, g1),
    ],
  }),
  rule({
    id: 'rh.assessment.awaited',
    topic: 'assessment-reply',
    at: followUps,
    when: all(notImproved, is(assessmentReply, 'awaited')),
    advice: routine('continue', 'should', 'beside', 'steer'),
    citation: rh('3.1', 'tilbagemelding til henvisende læge inden for 14 dage', 'one-assessment'),
    examples: [
      applies('week4', { ...worse, ...awaited }, g1),
      applies('week8', { ...someBetter, ...awaited }, g2),
      doesNotApply('week4', { ...worse, ...received }, g1),
      doesNotApply('week4', { ...better, ...awaited }, g1),
      doesNotApply('week4', worse, g1),
      cannotTell('week4', { ...safe, ...awaited }, g1),
    ],
  }),
];
