// Group 2 at the end of the sciatica clinic after 8 weeks, and at any contact after it: improved, surgeon, or the end without surgery.
import { all } from '../../../model/condition.ts';
import { type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../../shared/examples.ts';
import { improved, notImproved } from '../findings.ts';
import {
  better,
  enoughBetter,
  g1,
  g2,
  ill,
  nerveRoot,
  notWanted,
  rh,
  rootEnd,
  routine,
  someBetter,
  toSurgery,
  wanted,
} from './parts.ts';

const yes = { 'sek.surgery-wanted': 'yes' } as const;
const no = { 'sek.surgery-wanted': 'no' } as const;

export const group2EndRules: readonly Rule[] = [
  rule({
    id: 'sek.g2.end.improved',
    topic: 'course',
    at: rootEnd,
    when: all(nerveRoot, improved),
    advice: routine('end', 'must', 'ends', 'sek-steer'),
    citation: rh('3.4; Bilag 6', 'Ved effekt af behandlingen afsluttes', 'sek-satisfactory'),
    newer: ['stay-active'],
    examples: [
      applies('sek-week8', better, g2),
      applies('sek-later', enoughBetter, g2),
      doesNotApply('sek-week8', someBetter, g2),
      doesNotApply('sek-week8', better, g1),
      cannotTell('sek-week8', safe, g2),
    ],
  }),
  rule({
    id: 'sek.g2.end.surgery',
    topic: 'course',
    at: rootEnd,
    when: all(nerveRoot, notImproved, wanted),
    advice: toSurgery('should'),
    citation: rh('Bilag 6', 'manglende effekt af behandlingen, henvises til kirurgisk'),
    examples: [
      applies('sek-week8', { ...ill, ...yes }, g2),
      applies('sek-later', { ...someBetter, ...yes }, g2),
      doesNotApply('sek-week8', { ...ill, ...no }, g2),
      doesNotApply('sek-week8', better, g2),
      doesNotApply('sek-week14', { ...ill, ...yes }, g1),
      cannotTell('sek-week8', ill, g2),
    ],
  }),
  rule({
    id: 'sek.g2.end.unchanged',
    topic: 'course',
    at: rootEnd,
    when: all(nerveRoot, notImproved, notWanted),
    advice: routine('end', 'must', 'refers', 'sek-steer', 'gp'),
    citation: rh('3.4; 4.2; Bilag 6', 'Afslutning efter 8 uger', 'sek-end-without-surgery'),
    timed: true,
    examples: [
      applies('sek-week8', { ...ill, ...no }, g2),
      applies('sek-later', { ...someBetter, ...no }, g2),
      doesNotApply('sek-week8', { ...ill, ...yes }, g2),
      doesNotApply('sek-week8', better, g2),
      doesNotApply('sek-week14', { ...ill, ...no }, g1),
      cannotTell('sek-week8', ill, g2),
    ],
  }),
];
