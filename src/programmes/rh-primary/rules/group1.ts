// Group 1, non-specific or degenerative pain: the first contact and the controls at 2 and 4 weeks.
import { all, atLeast, hasOffer, is } from '../../../model/condition.ts';
import { days } from '../../../model/finding.ts';
import { type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../../shared/examples.ts';
import { duration } from '../../shared/history-findings.ts';
import { assessmentNeeded, clarified, highRisk } from '../findings.ts';
import { severePain } from './group1-severe.ts';
import {
  better,
  desperate,
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
const limitedFor = (dayCount: number, level = 'moderate') => ({
  ...safe,
  'pain.duration': dayCount,
  'function.limitation': level,
});

/** Manual treatment or exercise: at the first contact by duration and limitation, later while the patient is not better. */
const physical = (id: 'manual' | 'exercise', term: string, newer: readonly string[]): readonly Rule[] => [
  rule({
    id: `rh.g1.week0.${id}`,
    topic: id,
    at: ['week0'],
    when: all(nonSpecific, atLeast(duration, days(3)), limited),
    advice: routine('treatment', 'may', 'beside', id, 'physiotherapist'),
    citation: rh('3.1', term, 'more-than-2-3-days'),
    newer,
    conflicts: id === 'manual' ? ['manual-g2'] : [],
    examples: [
      applies('week0', limitedFor(3), g1),
      applies('week0', limitedFor(10, 'severe'), g1),
      doesNotApply('week0', limitedFor(2), g1),
      doesNotApply('week0', limitedFor(3, 'mild'), g1),
      doesNotApply('week0', limitedFor(3), g2),
      cannotTell('week0', { ...safe, 'function.limitation': 'moderate' }, g1),
    ],
  }),
  rule({
    id: `rh.g1.follow-up.${id}`,
    topic: id,
    at: followUps,
    when: all(nonSpecific, notImproved, limited),
    advice: routine('treatment', 'may', 'beside', id, 'physiotherapist'),
    citation: rh('3.3', 'fortsættes eller revideres behandlingen', 'treatment-revised'),
    newer,
    conflicts: id === 'manual' ? ['manual-g2'] : [],
    examples: [
      applies('week2', worse, g1),
      applies('later', someBetter, g1),
      doesNotApply('week2', better, g1),
      doesNotApply('week4', { ...worse, 'function.limitation': 'mild' }, g1),
      cannotTell('week4', { ...safe, 'function.limitation': 'moderate' }, g1),
    ],
  }),
];

const risky = { ...worse, 'judged.high-risk': 'yes', 'judged.clarified': 'yes' } as const;
const needing = { ...worse, 'need.extended-assessment': 'yes' } as const;
const offered = { ...g1, offers: ['extended-assessment'] };

/** The rules the source gives for the controls at 2 and 4 weeks alike, one of each for each week. */
const control = (week: 'week2' | 'week4'): readonly Rule[] => [
  ...severePain(week),
  rule({
    id: `rh.g1.${week}.end`,
    topic: 'course',
    at: [week],
    when: all(nonSpecific, improved),
    unless: [`rh.g1.${week}.rheumatology`],
    advice: routine('end', 'must', 'ends', 'steer'),
    citation: rh('3.3', 'klar bedring'),
    newer: ['stay-active'],
    examples: [
      applies(week, better, g1),
      doesNotApply(week, someBetter, g1),
      doesNotApply(week, { ...desperate, progress: 'clear' }, g1),
      doesNotApply(week, better, g2),
      cannotTell(week, safe, g1),
    ],
  }),
  rule({
    id: `rh.g1.${week}.continue`,
    topic: 'course',
    at: [week],
    when: all(nonSpecific, notImproved),
    unless: [`rh.g1.${week}.rheumatology`],
    advice: routine('continue', 'must', 'continues', 'steer'),
    citation: rh('3.3', 'uændret eller værre', 'some-is-not-clear'),
    examples: [
      applies(week, worse, g1),
      applies(week, someBetter, g1),
      doesNotApply(week, better, g1),
      doesNotApply(week, desperate, g1),
      cannotTell(week, safe, g1),
    ],
  }),
  rule({
    id: `rh.g1.${week}.assessment`,
    topic: 'assessment-referral',
    at: [week],
    when: all(nonSpecific, notImproved, is(assessmentNeeded, 'yes'), hasOffer('extended-assessment')),
    unless: ['rh.assessment.reply', 'rh.assessment.awaited'],
    advice: routine('referral', 'may', 'beside', 'assessment', 'physiotherapist'),
    citation: rh('3.3; 3.1', 'Udvidet lænderygudredning'),
    conflicts: ['extended-assessment'],
    examples: [
      applies(week, needing, offered),
      doesNotApply(week, needing, { ...g1, offers: [] }),
      doesNotApply(week, { ...worse, 'need.extended-assessment': 'no' }, offered),
      doesNotApply(week, better, offered),
      doesNotApply(week, { ...needing, 'reply.assessment': 'awaited' }, offered),
      doesNotApply(week, { ...needing, 'reply.assessment': 'received' }, offered),
      cannotTell(week, worse, offered),
    ],
  }),
  rule({
    id: `rh.g1.${week}.rehabilitation`,
    topic: 'rehabilitation',
    at: [week],
    when: all(nonSpecific, notImproved, is(highRisk, 'yes'), is(clarified, 'yes')),
    advice: routine('referral', 'may', 'beside', 'refer-municipal', 'municipality'),
    citation: rh('3.3; Boks 4', 'stor risiko for et langvarigt forløb'),
    newer: ['stratified-care'],
    conflicts: ['yellow-timing'],
    examples: [
      applies(week, risky, g1),
      doesNotApply(week, { ...risky, 'judged.high-risk': 'no' }, g1),
      doesNotApply(week, { ...risky, 'judged.clarified': 'no' }, g1),
      doesNotApply(week, { ...risky, progress: 'clear' }, g1),
      cannotTell(week, { ...worse, 'judged.high-risk': 'yes' }, g1),
    ],
  }),
];

export const group1Rules: readonly Rule[] = [
  rule({
    id: 'rh.g1.week0.information',
    topic: 'information',
    at: ['week0'],
    when: nonSpecific,
    advice: routine('information', 'must', 'beside', 'information'),
    citation: rh('3.1; 3.3', 'Information'),
    newer: ['prognosis', 'stay-active', 'stratified-care'],
    examples: [applies('week0', safe, g1), doesNotApply('week0', safe, g2)],
  }),
  rule({
    id: 'rh.g1.week0.control',
    topic: 'course',
    at: ['week0'],
    when: nonSpecific,
    advice: routine('continue', 'must', 'continues', 'steer'),
    citation: rh('3.3', 'Tidspunkterne for kontrol er vejledende'),
    examples: [applies('week0', safe, g1), doesNotApply('week0', safe, g2)],
  }),
  ...physical('manual', 'Manuel behandling', ['manual-nerve-root', 'manual-nerve-root-courses']),
  ...physical('exercise', 'Øvelsesterapi', []),
  ...control('week2'),
  ...control('week4'),
];
