// The way of the course: what is agreed at the first contact, and what follows from the effect of treatment at a reassessment. One answer each time.
import { all } from '../../../model/condition.ts';
import { type Example, type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../../shared/examples.ts';
import { places, rs } from '../places.ts';
import {
  better,
  complex,
  first,
  firstContact,
  firstEpisode,
  followUps,
  improved,
  long,
  noEffect,
  notTreated,
  partly,
  reassessed,
  recurrent,
  routine,
  someBetter,
  untreated,
  withoutEffect,
  worseInSpite,
} from './parts.ts';

const needs = (given: Readonly<Record<string, string>>) => ({
  'rs.need.spine-unit': 'no',
  'rs.need.surgery': 'no',
  'rs.need.pain-clinic': 'no',
  ...given,
});

/** At the first contact and for the improved: before everything that these except. */
export const courseRules: readonly Rule[] = [
  rule({
    id: 'rs.first.come-back',
    topic: 'course',
    at: firstContact,
    when: firstEpisode,
    advice: routine('continue', 'should', 'continues', 'steer'),
    citation: rs(places.first, 'Rådgivning om vanligt forløb', 'rs-first-comes-back'),
    newer: ['direct-access'],
    examples: [applies('rs-first', safe, first), doesNotApply('rs-first', safe, recurrent)],
  }),
  rule({
    id: 'rs.reassessment.agree',
    topic: 'course',
    at: firstContact,
    when: reassessed,
    advice: routine('continue', 'must', 'continues', 'steer'),
    citation: rs(places.later, 'Revurdering', 'rs-6-to-8'),
    examples: [
      applies('rs-first', safe, recurrent),
      applies('rs-first', safe, long),
      applies('rs-first', safe, complex),
      doesNotApply('rs-first', safe, first),
    ],
  }),
  rule({
    id: 'rs.first.end',
    topic: 'course',
    at: followUps,
    when: all(firstEpisode, improved),
    advice: routine('end', 'should', 'ends', 'steer'),
    citation: rs(places.first, 'vedligeholdende aktivitet', 'rs-effect-ends'),
    newer: ['stay-active'],
    examples: [
      applies('rs-later', better, first),
      doesNotApply('rs-later', someBetter, first),
      doesNotApply('rs-later', better, long),
      cannotTell('rs-later', safe, first),
    ],
  }),
  rule({
    id: 'rs.end',
    topic: 'course',
    at: followUps,
    when: all(reassessed, improved),
    advice: routine('end', 'should', 'ends', 'steer'),
    citation: rs(places.later, 'vedligeholdende aktivitet', 'rs-effect-ends'),
    newer: ['stay-active'],
    openQuestion: 'rs-effect-ends-open',
    examples: [
      applies('rs-reassessment', better, recurrent),
      applies('rs-later', better, complex),
      doesNotApply('rs-reassessment', someBetter, recurrent),
      doesNotApply('rs-reassessment', noEffect, long),
      doesNotApply('rs-later', better, first),
      cannotTell('rs-reassessment', safe, long),
    ],
  }),
];

/** Back to the GP, who assesses what else is needed: tied to 6-8 weeks at the reassessment, and asked again at each later one. */
const backToGp = (id: string, at: string, timed: boolean): Rule => {
  const examples: readonly Example[] = [
    applies(at, noEffect, recurrent),
    applies(at, worseInSpite, long),
    applies(at, noEffect, complex),
    doesNotApply(at, notTreated, recurrent),
    doesNotApply(at, someBetter, long),
    doesNotApply(at, noEffect, first),
    cannotTell(at, { ...safe, progress: 'unchanged' }, recurrent),
    cannotTell(at, safe, complex),
  ];
  return rule({
    id,
    topic: 'gp',
    at: [at],
    when: all(reassessed, withoutEffect),
    advice: routine('continue', 'must', 'beside', 'assess-needs'),
    citation: rs(places.later, 'tilbage til egen læge'),
    newer: ['direct-access'],
    timed,
    examples,
  });
};

/** At a reassessment, after the offers that hand the course on. */
export const laterCourseRules: readonly Rule[] = [
  backToGp('rs.reassessment.gp', 'rs-reassessment', true),
  backToGp('rs.later.gp', 'rs-later', true),
  rule({
    id: 'rs.first.go-on',
    topic: 'course',
    at: followUps,
    when: all(firstEpisode, partly),
    advice: routine('continue', 'should', 'continues', 'steer'),
    citation: rs(places.first, 'Rådgivning om vanligt forløb', 'rs-some-effect'),
    examples: [
      applies('rs-later', someBetter, first),
      doesNotApply('rs-later', better, first),
      doesNotApply('rs-later', noEffect, first),
      doesNotApply('rs-later', someBetter, recurrent),
      cannotTell('rs-later', safe, first),
    ],
  }),
  rule({
    id: 'rs.first.not-treated',
    topic: 'course',
    at: followUps,
    when: all(firstEpisode, untreated),
    advice: routine('continue', 'should', 'continues', 'steer'),
    citation: rs(places.first, 'Smertebehandling med fysioterapi og kiropraktik', 'rs-not-treated'),
    newer: ['direct-access'],
    examples: [
      applies('rs-later', notTreated, first),
      doesNotApply('rs-later', noEffect, first),
      doesNotApply('rs-later', someBetter, first),
      doesNotApply('rs-later', notTreated, complex),
      cannotTell('rs-later', { ...safe, progress: 'worse' }, first),
    ],
  }),
  rule({
    id: 'rs.first.return',
    topic: 'course',
    at: followUps,
    when: all(firstEpisode, withoutEffect),
    advice: routine('continue', 'should', 'continues', 'steer'),
    citation: rs(places.first, 'Tidligere rygrask', 'rs-first-comes-back'),
    newer: ['direct-access'],
    openQuestion: 'rs-first-open',
    examples: [
      applies('rs-later', noEffect, first),
      applies('rs-later', worseInSpite, first),
      doesNotApply('rs-later', notTreated, first),
      doesNotApply('rs-later', better, first),
      doesNotApply('rs-later', noEffect, recurrent),
      cannotTell('rs-later', { ...safe, progress: 'unchanged' }, first),
    ],
  }),
  rule({
    id: 'rs.go-on',
    topic: 'course',
    at: followUps,
    when: all(reassessed, partly),
    advice: routine('continue', 'should', 'continues', 'steer'),
    citation: rs(places.later, 'Revurdering', 'rs-some-effect'),
    examples: [
      applies('rs-reassessment', someBetter, long),
      doesNotApply('rs-reassessment', better, long),
      doesNotApply('rs-reassessment', noEffect, long),
      doesNotApply('rs-later', someBetter, first),
      cannotTell('rs-reassessment', safe, long),
    ],
  }),
  rule({
    id: 'rs.not-treated',
    topic: 'course',
    at: followUps,
    when: all(reassessed, untreated),
    advice: routine('continue', 'should', 'continues', 'steer'),
    citation: rs(places.later, 'Behandling med fysioterapi og kiropraktik', 'rs-not-treated'),
    examples: [
      applies('rs-reassessment', notTreated, recurrent),
      doesNotApply('rs-reassessment', noEffect, recurrent),
      doesNotApply('rs-reassessment', better, recurrent),
      doesNotApply('rs-later', notTreated, first),
      cannotTell('rs-reassessment', { ...safe, progress: 'unchanged' }, recurrent),
    ],
  }),
  rule({
    id: 'rs.stay',
    topic: 'course',
    at: followUps,
    when: all(reassessed, withoutEffect),
    unless: [
      'rs.spine-unit',
      'rs.recurrent.surgery',
      'rs.long.surgery',
      'rs.long.pain-clinic',
      'rs.complex.pain-clinic',
    ],
    advice: routine('continue', 'should', 'continues', 'steer'),
    citation: rs(places.later, 'Revurdering', 'rs-no-further-date'),
    openQuestion: 'rs-no-further-date-open',
    examples: [
      applies('rs-reassessment', { ...noEffect, ...needs({}) }, recurrent),
      applies('rs-later', { ...noEffect, ...needs({ 'rs.need.surgery': 'yes', 'rs.done.surgery': 'yes' }) }, long),
      applies('rs-later', { ...worseInSpite, ...needs({ 'rs.need.spine-unit': 'yes' }) }, complex),
      doesNotApply('rs-reassessment', { ...noEffect, ...needs({ 'rs.need.spine-unit': 'yes' }) }, recurrent),
      doesNotApply('rs-reassessment', { ...noEffect, ...needs({ 'rs.need.pain-clinic': 'yes' }) }, complex),
      doesNotApply('rs-reassessment', better, recurrent),
      doesNotApply('rs-later', { ...noEffect, ...needs({}) }, first),
      cannotTell('rs-reassessment', noEffect, recurrent),
      cannotTell('rs-later', { ...noEffect, ...needs({ 'rs.need.surgery': 'yes' }) }, long),
    ],
  }),
];
