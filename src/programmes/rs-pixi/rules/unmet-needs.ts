// What a need leads to that its stage does not offer, or offers only once: never silence.
import { all, any, inGroup, is } from '../../../model/condition.ts';
import { type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply } from '../../shared/examples.ts';
import {
  doneImaging,
  doneSurgery,
  needImaging,
  needMunicipal,
  needOccupational,
  needPainClinic,
  needSpineUnit,
  needSurgery,
  needWork,
  wasDone,
} from '../findings.ts';
import { places, rs } from '../places.ts';
import { better, complex, first, followUps, long, noEffect, recurrent, routine, withoutEffect } from './parts.ts';

const after = 'rs-reassessment';
const { recurrentLater, longLater, complexLater } = places;

const inNeed = (need: string) => ({ ...noEffect, [`rs.need.${need}`]: 'yes' });

/** The answers to a need that its stage does not meet. */
export const unmetNeedRules: readonly Rule[] = [
  rule({
    id: 'rs.long.done-before',
    topic: 'done-before',
    at: followUps,
    when: all(
      inGroup('rs-long'),
      withoutEffect,
      any(all(is(needImaging, 'yes'), wasDone(doneImaging)), all(is(needSurgery, 'yes'), wasDone(doneSurgery))),
    ),
    advice: routine('information', 'should', 'beside', 'assess-needs'),
    citation: rs(longLater, 'hvis ikke tidligere udført', 'rs-done-before'),
    examples: [
      applies(after, { ...inNeed('imaging'), 'rs.done.imaging': 'yes' }, long),
      applies('rs-later', { ...inNeed('surgery'), 'rs.done.surgery': 'yes' }, long),
      applies(
        'rs-later',
        { ...inNeed('imaging'), 'rs.done.imaging': 'no' },
        { ...long, earlier: { 'rs.done.imaging': 'yes' } },
      ),
      doesNotApply(after, { ...inNeed('imaging'), 'rs.need.surgery': 'no', 'rs.done.imaging': 'no' }, long),
      doesNotApply(after, { ...inNeed('imaging'), 'rs.done.imaging': 'yes' }, recurrent),
      cannotTell(after, inNeed('imaging'), long),
    ],
  }),
  rule({
    id: 'rs.other-stage',
    topic: 'other-stage',
    at: followUps,
    when: all(
      withoutEffect,
      any(
        all(
          inGroup('rs-recurrent'),
          any(...[needPainClinic, needOccupational, needMunicipal].map((one) => is(one, 'yes'))),
        ),
        all(
          inGroup('rs-complex'),
          any(...[needImaging, needSpineUnit, needSurgery, needWork].map((one) => is(one, 'yes'))),
        ),
      ),
    ),
    advice: routine('information', 'consider', 'beside', 'assess-needs'),
    citation: rs(`${recurrentLater}; ${complexLater}`, 'vurdering af behov for andre indsatser', 'rs-other-stage'),
    examples: [
      applies(after, inNeed('pain-clinic'), recurrent),
      applies(after, inNeed('imaging'), complex),
      applies('rs-later', inNeed('spine-unit'), complex),
      doesNotApply(after, inNeed('pain-clinic'), long),
      doesNotApply(after, inNeed('imaging'), first),
      doesNotApply(
        after,
        { ...noEffect, 'rs.need.pain-clinic': 'no', 'rs.need.occupational': 'no', 'rs.need.municipal': 'no' },
        recurrent,
      ),
      doesNotApply(after, better, complex),
      cannotTell(after, noEffect, recurrent),
    ],
  }),
];
