// Group 2, nerve-root involvement: the first contact and the controls at 2 and 4 weeks.
import { all, atLeast, is } from '../../../model/condition.ts';
import { days } from '../../../model/finding.ts';
import { type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../../shared/examples.ts';
import { duration, unacceptable } from '../../shared/history-findings.ts';
import { hastenSurgery, stayInPrimary } from '../findings.ts';
import {
  better,
  desperate,
  followUps,
  improved,
  limited,
  nerveRoot,
  notImproved,
  rh,
  routine,
  someBetter,
  unbearable,
  worse,
} from './parts.ts';

const g1 = { group: 'g1' } as const;
const g2 = { group: 'g2' } as const;
const limitedFor = (dayCount: number) => ({ ...safe, 'pain.duration': dayCount, 'function.limitation': 'moderate' });
const hastened = { ...safe, 'pain.unacceptable': 'yes', 'judged.hasten-surgery': 'yes' };

const earlyMri = (week: 'week0' | 'week2'): Rule =>
  rule({
    id: `rh.g2.${week}.mri-early`,
    topic: 'imaging',
    at: [week],
    when: all(nerveRoot, is(unacceptable, 'yes'), is(hastenSurgery, 'yes')),
    advice: routine('imaging', 'may', 'beside', 'imaging', 'imaging'),
    citation: rh('3.1', 'eventuelt tidligere ved uacceptable smerter'),
    newer: ['imaging-g2'],
    examples: [
      applies(week, hastened, g2),
      doesNotApply(week, { ...hastened, 'judged.hasten-surgery': 'no' }, g2),
      doesNotApply(week, { ...safe, 'pain.unacceptable': 'no' }, g2),
      doesNotApply(week, hastened, g1),
      cannotTell(week, { ...safe, 'pain.unacceptable': 'yes' }, g2),
    ],
  });

const end = (week: 'week2' | 'week4', unless: readonly string[]): Rule =>
  rule({
    id: `rh.g2.${week}.end`,
    topic: 'course',
    at: [week],
    when: all(nerveRoot, improved),
    unless,
    advice: routine('end', 'must', 'ends', 'steer'),
    citation: rh('3.3', 'klar bedring'),
    newer: ['stay-active'],
    examples: [
      applies(week, better, g2),
      doesNotApply(week, someBetter, g2),
      doesNotApply(week, { ...desperate, progress: 'clear' }, g2),
      doesNotApply(week, better, g1),
      cannotTell(week, safe, g2),
    ],
  });

/** By 4.2 at 2 and 4 weeks alike, as agreed by phone. At 4 weeks it is for who has another way neither here nor there: the one who is better otherwise. */
const severePain = (week: 'week2' | 'week4', unless: readonly string[]): Rule =>
  rule({
    id: `rh.g2.${week}.rheumatology`,
    topic: 'rheumatology',
    at: [week],
    when: all(nerveRoot, unbearable),
    unless,
    advice: routine('referral', 'may', 'refers', 'refer-rheumatology', 'rheumatology-department'),
    citation: rh(week === 'week2' ? '3.3; 4.2' : '4.2', 'uacceptable smerter og svær funktionshæmning'),
    conflicts: ['intractable', 'waiting-times'],
    examples: [
      applies(week, { ...desperate, progress: 'clear' }, g2),
      ...(week === 'week2'
        ? [applies(week, desperate, g2)]
        : [
            doesNotApply(week, { ...desperate, 'judged.stay-in-primary': 'no' }, g2),
            doesNotApply(week, { ...desperate, 'judged.stay-in-primary': 'yes' }, g2),
          ]),
      doesNotApply(week, { ...desperate, progress: 'clear', 'pain.unacceptable': 'no' }, g2),
      doesNotApply(week, { ...desperate, progress: 'clear', 'function.limitation': 'moderate' }, g2),
      cannotTell(week, { ...safe, progress: 'clear', 'function.limitation': 'severe' }, g2),
    ],
  });

export const group2Rules: readonly Rule[] = [
  rule({
    id: 'rh.g2.week0.information',
    topic: 'information',
    at: ['week0'],
    when: nerveRoot,
    advice: routine('information', 'must', 'beside', 'information'),
    citation: rh('3.1; 3.3', 'advarsels-/alarmsymptomer'),
    newer: ['prognosis', 'stay-active', 'stratified-care'],
    examples: [applies('week0', safe, g2), doesNotApply('week0', safe, g1)],
  }),
  rule({
    id: 'rh.g2.week0.control',
    topic: 'course',
    at: ['week0'],
    when: nerveRoot,
    advice: routine('continue', 'must', 'continues', 'steer'),
    citation: rh('3.3', 'Tidspunkterne for kontrol er vejledende'),
    examples: [applies('week0', safe, g2), doesNotApply('week0', safe, g1)],
  }),
  rule({
    id: 'rh.g2.week0.exercise',
    topic: 'exercise',
    at: ['week0'],
    when: all(nerveRoot, atLeast(duration, days(3)), limited),
    advice: routine('treatment', 'may', 'beside', 'exercise', 'physiotherapist'),
    citation: rh('3.1', 'Øvelsesterapi', 'more-than-2-3-days'),
    newer: ['manual-nerve-root', 'manual-nerve-root-courses'],
    conflicts: ['manual-g2'],
    examples: [
      applies('week0', limitedFor(3), g2),
      doesNotApply('week0', limitedFor(2), g2),
      doesNotApply('week0', { ...limitedFor(3), 'function.limitation': 'mild' }, g2),
      doesNotApply('week0', limitedFor(3), g1),
      cannotTell('week0', { ...safe, 'function.limitation': 'moderate' }, g2),
    ],
  }),
  rule({
    id: 'rh.g2.follow-up.exercise',
    topic: 'exercise',
    at: followUps,
    when: all(nerveRoot, notImproved, limited),
    advice: routine('treatment', 'may', 'beside', 'exercise', 'physiotherapist'),
    citation: rh('3.3', 'fortsættes eller revideres behandlingen', 'treatment-revised'),
    newer: ['manual-nerve-root', 'manual-nerve-root-courses'],
    conflicts: ['manual-g2'],
    examples: [
      applies('week2', worse, g2),
      doesNotApply('week2', better, g2),
      doesNotApply('week4', { ...worse, 'function.limitation': 'none' }, g2),
      cannotTell('week4', { ...safe, 'function.limitation': 'moderate' }, g2),
    ],
  }),
  earlyMri('week0'),
  earlyMri('week2'),
  severePain('week2', []),
  end('week2', ['rh.g2.week2.rheumatology']),
  rule({
    id: 'rh.g2.week2.continue',
    topic: 'course',
    at: ['week2'],
    when: all(nerveRoot, notImproved),
    unless: ['rh.g2.week2.rheumatology'],
    advice: routine('continue', 'must', 'continues', 'steer'),
    citation: rh('3.3', 'uændret eller værre', 'some-is-not-clear'),
    examples: [
      applies('week2', worse, g2),
      applies('week2', someBetter, g2),
      doesNotApply('week2', better, g2),
      doesNotApply('week2', desperate, g2),
      cannotTell('week2', safe, g2),
    ],
  }),
  rule({
    id: 'rh.g2.week4.refer',
    topic: 'course',
    at: ['week4'],
    when: all(nerveRoot, notImproved, is(stayInPrimary, 'no')),
    advice: routine('referral', 'may', 'refers', 'refer-rheumatology', 'rheumatology-department'),
    citation: rh('3.3; 4.2', 'tilfredsstillende fremgang', 'some-is-not-clear'),
    conflicts: ['waiting-times'],
    timed: true,
    examples: [
      applies('week4', { ...worse, 'judged.stay-in-primary': 'no' }, g2),
      applies('week4', { ...someBetter, 'judged.stay-in-primary': 'no' }, g2),
      doesNotApply('week4', { ...worse, 'judged.stay-in-primary': 'yes' }, g2),
      doesNotApply('week4', better, g2),
      cannotTell('week4', worse, g2),
    ],
  }),
  rule({
    id: 'rh.g2.week4.stay',
    topic: 'course',
    at: ['week4'],
    when: all(nerveRoot, notImproved, is(stayInPrimary, 'yes')),
    advice: routine('continue', 'may', 'continues', 'steer'),
    citation: rh('3.3', 'hvis det ønskes og skønnes rimeligt'),
    timed: true,
    examples: [
      applies('week4', { ...worse, 'judged.stay-in-primary': 'yes' }, g2),
      doesNotApply('week4', { ...worse, 'judged.stay-in-primary': 'no' }, g2),
      doesNotApply('week4', better, g2),
      cannotTell('week4', worse, g2),
    ],
  }),
  severePain('week4', ['rh.g2.week4.refer', 'rh.g2.week4.stay']),
  end('week4', ['rh.g2.week4.rheumatology']),
  rule({
    id: 'rh.g2.week4.mri',
    topic: 'imaging',
    at: ['week4'],
    when: all(nerveRoot, notImproved),
    advice: routine('imaging', 'should', 'beside', 'imaging', 'imaging'),
    citation: rh('3.3; 3.1', 'MR-scanning af lænderygsøjlen'),
    newer: ['imaging-g2', 'imaging-g2-nkr'],
    conflicts: ['waiting-times'],
    timed: true,
    examples: [
      applies('week4', worse, g2),
      applies('week4', someBetter, g2),
      doesNotApply('week4', better, g2),
      doesNotApply('week4', worse, g1),
      cannotTell('week4', safe, g2),
    ],
  }),
  rule({
    id: 'rh.g2.week4.consider',
    topic: 'rehabilitation',
    at: ['week4'],
    when: all(nerveRoot, notImproved),
    advice: routine('referral', 'consider', 'beside', 'refer-municipal', 'municipality'),
    citation: rh('4.3', 'senest ved 4 ugers kontrollen'),
    timed: true,
    examples: [applies('week4', worse, g2), doesNotApply('week4', better, g2), cannotTell('week4', safe, g2)],
  }),
];
