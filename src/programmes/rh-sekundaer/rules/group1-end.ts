// Group 1 at the end of the back clinic after 12 weeks, and at any contact after it: improved, surgery, the wait until week 26, or the end.
import { all, atLeast, below } from '../../../model/condition.ts';
import { type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../../shared/examples.ts';
import { entryWeeks, improved, notImproved } from '../findings.ts';
import { SURGERY_FROM } from './group1.ts';
import {
  backEnd,
  better,
  enoughBetter,
  extensive,
  g1,
  g2,
  ill,
  nonSpecific,
  notSurgical,
  rh,
  routine,
  simpleDisc,
  someBetter,
  wantsForDisc,
  wantsForMore,
} from './parts.ts';

const surgeryNo = { 'sek.surgery-wanted': 'no' } as const;

export const group1EndRules: readonly Rule[] = [
  rule({
    id: 'sek.g1.end.improved',
    topic: 'course',
    at: backEnd,
    when: all(nonSpecific, improved),
    advice: routine('end', 'must', 'ends', 'sek-steer'),
    citation: rh('3.4; Bilag 7', 'Ved effekt af behandlingen afsluttes', 'sek-satisfactory'),
    newer: ['stay-active'],
    examples: [
      applies('sek-week14', better, g1),
      applies('sek-later', enoughBetter, g1),
      doesNotApply('sek-week14', someBetter, g1),
      doesNotApply('sek-week14', better, g2),
      cannotTell('sek-week14', safe, g1),
    ],
  }),
  rule({
    id: 'sek.g1.end.surgery-extensive',
    topic: 'course',
    at: backEnd,
    when: all(nonSpecific, notImproved, extensive),
    advice: routine('referral', 'may', 'refers', 'sek-surgery', 'videncenter'),
    citation: rh('3.1; 3.4', 'omfattende degenerative forandringer'),
    newer: ['fusion'],
    examples: [
      applies('sek-week14', wantsForMore, g1),
      applies('sek-later', { ...wantsForMore, ...someBetter }, g1),
      doesNotApply('sek-week14', wantsForDisc, g1),
      doesNotApply('sek-week14', { ...wantsForMore, ...surgeryNo }, g1),
      cannotTell('sek-week14', ill, g1),
    ],
  }),
  rule({
    id: 'sek.g1.end.surgery-simple-disc',
    topic: 'course',
    at: backEnd,
    when: all(nonSpecific, notImproved, simpleDisc, atLeast(entryWeeks, SURGERY_FROM)),
    advice: routine('referral', 'may', 'refers', 'sek-surgery', 'videncenter'),
    citation: rh('3.4; 4.2; Bilag 7', 'simpel discusdegeneration', 'sek-week-26'),
    newer: ['fusion'],
    conflicts: ['sek-week-26'],
    examples: [
      applies('sek-week14', { ...wantsForDisc, 'sek.entry-weeks': 26 }, g1),
      applies('sek-later', { ...wantsForDisc, 'sek.entry-weeks': 40 }, g1),
      doesNotApply('sek-later', { ...wantsForDisc, 'sek.entry-weeks': 25 }, g1),
      doesNotApply('sek-week14', { ...wantsForDisc, 'sek.entry-weeks': 26, 'function.limitation': 'mild' }, g1),
      doesNotApply('sek-week14', { ...wantsForDisc, 'sek.entry-weeks': 26 }, g2),
      cannotTell('sek-week14', wantsForDisc, g1),
    ],
  }),
  rule({
    id: 'sek.g1.end.wait',
    topic: 'course',
    at: backEnd,
    when: all(nonSpecific, notImproved, simpleDisc, below(entryWeeks, SURGERY_FROM)),
    advice: routine('continue', 'must', 'continues', 'sek-steer'),
    citation: rh('3.4; 4.2', 'tidligst ske efter 26 uger', 'sek-week-26'),
    newer: ['fusion'],
    conflicts: ['sek-week-26'],
    examples: [
      applies('sek-week14', { ...wantsForDisc, 'sek.entry-weeks': 25 }, g1),
      doesNotApply('sek-week14', { ...wantsForDisc, 'sek.entry-weeks': 26 }, g1),
      doesNotApply('sek-week14', { ...wantsForMore, 'sek.entry-weeks': 20 }, g1),
      cannotTell('sek-week14', wantsForDisc, g1),
    ],
  }),
  rule({
    id: 'sek.g1.end.unchanged',
    topic: 'course',
    at: backEnd,
    when: all(nonSpecific, notImproved, notSurgical),
    advice: routine('end', 'must', 'refers', 'sek-steer', 'gp'),
    citation: rh('3.4; Bilag 7', 'uden tilfredsstillende fremgang afsluttes forløbet'),
    conflicts: ['sek-rehabilitation'],
    timed: true,
    examples: [
      applies('sek-week14', { ...ill, ...surgeryNo }, g1),
      applies('sek-later', { ...wantsForDisc, 'function.limitation': 'mild' }, g1),
      applies('sek-week14', { ...wantsForMore, ...surgeryNo }, g1),
      doesNotApply('sek-week14', { ...wantsForDisc, 'sek.entry-weeks': 24 }, g1),
      doesNotApply('sek-week14', better, g1),
      doesNotApply('sek-week14', { ...ill, ...surgeryNo }, g2),
      cannotTell('sek-week14', ill, g1),
    ],
  }),
];
