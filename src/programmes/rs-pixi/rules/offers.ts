// What the GP assesses the need of when physiotherapy or chiropractic was without effect: by stage, and never again what the source wants done only once.
import { all, type Condition, inGroup, is, not } from '../../../model/condition.ts';
import { type Advice, type Example, type Rule, rule } from '../../../model/rule.ts';
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
import {
  better,
  complex,
  first,
  followUps,
  long,
  noEffect,
  notTreated,
  recurrent,
  routine,
  withoutEffect,
} from './parts.ts';

type Stage = 'rs-recurrent' | 'rs-long' | 'rs-complex';
type Need = typeof needImaging;

type Offer = {
  readonly id: string;
  readonly topic: string;
  readonly stages: readonly Stage[];
  readonly need: Need;
  /** Offered only where it has not been done before. */
  readonly once?: typeof doneImaging;
  readonly advice: Advice;
  readonly place: string;
  readonly term: string;
  readonly newer?: readonly string[];
  readonly openQuestion?: string;
};

const everyone = [first, recurrent, long, complex];
const after = 'rs-reassessment';

/** The verdicts of an offer: in its stages and in no other, by need, and by what was done before. */
function examplesOf({ stages, need, once }: Offer): readonly Example[] {
  const asked = (answer: string, done?: string) => ({
    ...noEffect,
    [need.id]: answer,
    ...(once === undefined || done === undefined ? {} : { [once.id]: done }),
  });
  const isOf = (one: { readonly group: string }) => stages.some((stage) => stage === one.group);
  const own = everyone.filter(isOf);
  const stage = own[0] ?? first;
  return [
    ...own.flatMap((one) => [applies(after, asked('yes', 'no'), one), applies('rs-later', asked('yes', 'no'), one)]),
    ...everyone.filter((one) => !isOf(one)).map((one) => doesNotApply(after, asked('yes', 'no'), one)),
    doesNotApply(after, asked('no'), stage),
    doesNotApply(after, better, stage),
    doesNotApply(after, notTreated, stage),
    cannotTell(after, noEffect, stage),
    ...(once === undefined
      ? []
      : [
          doesNotApply(after, asked('yes', 'yes'), stage),
          doesNotApply('rs-later', asked('yes', 'no'), { ...stage, earlier: { [once.id]: 'yes' } }),
          cannotTell(after, asked('yes'), stage),
        ]),
  ];
}

function offer(given: Offer): Rule {
  const { stages, need, once, place, term, id, topic, advice, newer = [], openQuestion } = given;
  const free: readonly Condition[] = once === undefined ? [] : [is(once, 'no'), not(wasDone(once))];
  return rule({
    // "Efter 6-8 uger": said beside it where the contact is held before its time.
    ...{ id, topic, at: followUps, advice, newer, timed: true },
    when: all(inGroup(...stages), withoutEffect, is(need, 'yes'), ...free),
    citation: rs(place, term),
    ...(openQuestion === undefined ? {} : { openQuestion }),
    examples: [...examplesOf(given)],
  });
}

const sendsTo = (recipient: string) => routine('referral', 'may', 'refers', 'refer-hospital', recipient);
const takesPicture = routine('imaging', 'may', 'beside', 'imaging', 'imaging');
const { recurrentLater, longLater, complexLater } = places;
const laterOfBoth = `${longLater}; ${complexLater}`;

/** Offers that hand the course on. */
const onward: readonly Rule[] = [
  offer({
    id: 'rs.spine-unit',
    topic: 'spine-unit',
    stages: ['rs-recurrent', 'rs-long'],
    need: needSpineUnit,
    advice: sendsTo('spine-unit'),
    place: `${recurrentLater}; ${longLater}`,
    term: 'Rygenheden i Køge',
  }),
  offer({
    id: 'rs.recurrent.surgery',
    topic: 'surgery',
    stages: ['rs-recurrent'],
    need: needSurgery,
    advice: sendsTo('spine-surgery'),
    place: recurrentLater,
    term: 'Kirurgisk vurdering',
    openQuestion: 'rs-surgery-where',
  }),
  offer({
    id: 'rs.long.surgery',
    topic: 'surgery',
    stages: ['rs-long'],
    need: needSurgery,
    once: doneSurgery,
    advice: sendsTo('spine-surgery'),
    place: longLater,
    term: 'Kirurgisk vurdering hvis ikke tidligere udført',
    openQuestion: 'rs-surgery-where',
  }),
  offer({
    id: 'rs.long.pain-clinic',
    topic: 'pain-clinic',
    stages: ['rs-long'],
    need: needPainClinic,
    advice: sendsTo('pain-clinic'),
    place: longLater,
    term: 'Smerteklinik',
    newer: ['chronic-pain'],
  }),
  offer({
    id: 'rs.complex.pain-clinic',
    topic: 'pain-clinic',
    stages: ['rs-complex'],
    need: needPainClinic,
    advice: sendsTo('pain-clinic'),
    place: complexLater,
    term: 'Smerteklinik på Holbæk-, Næstved- og Køge Sygehus',
    newer: ['chronic-pain'],
  }),
];

/** Offers beside the course. */
const beside: readonly Rule[] = [
  offer({
    id: 'rs.recurrent.imaging',
    topic: 'imaging',
    stages: ['rs-recurrent'],
    need: needImaging,
    advice: takesPicture,
    place: recurrentLater,
    term: 'Billeddiagnostik/MR',
    newer: ['imaging-after-treatment'],
  }),
  offer({
    id: 'rs.long.imaging',
    topic: 'imaging',
    stages: ['rs-long'],
    need: needImaging,
    once: doneImaging,
    advice: takesPicture,
    place: longLater,
    term: 'Billeddiagnostik/MR hvis ikke tidligere udført',
    newer: ['imaging-after-treatment'],
  }),
  offer({
    id: 'rs.work',
    topic: 'work',
    stages: ['rs-recurrent', 'rs-long'],
    need: needWork,
    advice: routine('work', 'may', 'beside', 'work'),
    place: `${recurrentLater}; ${longLater}`,
    term: 'arbejdsmarkedstilknytning og forsørgelsesgrundlag',
  }),
  offer({
    id: 'rs.occupational',
    topic: 'occupational',
    stages: ['rs-long', 'rs-complex'],
    need: needOccupational,
    advice: routine('referral', 'may', 'beside', 'refer-hospital', 'occupational-medicine'),
    place: laterOfBoth,
    term: 'Arbejdsmedicinsk vurdering',
  }),
  offer({
    id: 'rs.municipal',
    topic: 'municipal',
    stages: ['rs-long', 'rs-complex'],
    need: needMunicipal,
    advice: routine('referral', 'may', 'beside', 'refer-municipal', 'municipality'),
    place: laterOfBoth,
    term: 'kommunale sundhedsfremmende',
    newer: ['prevention-moves'],
  }),
];

export const offerRules: readonly Rule[] = [...onward, ...beside];
