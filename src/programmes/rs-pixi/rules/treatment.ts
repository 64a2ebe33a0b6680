// What every stage is told and treated with. Nothing of it is repeated for a patient who has become clearly better.
import { all, any, inGroup } from '../../../model/condition.ts';
import { type Advice, type Example, type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../../shared/examples.ts';
import { places, rs } from '../places.ts';
import {
  better,
  complex,
  ends,
  everyContact,
  everyStage,
  first,
  firstContact,
  firstEpisode,
  followUps,
  long,
  noEffect,
  notTreated,
  partly,
  recurrent,
  routine,
  someBetter,
  untreated,
} from './parts.ts';

const tells = routine('information', 'must', 'beside', 'information');
const medicine = routine('treatment', 'may', 'beside', 'pharmacological');

/** The verdicts of what is said or given in some stages at every contact, until the patient is clearly better. */
const inStages = (own: readonly { readonly group: string }[]): readonly Example[] => {
  const others = [first, recurrent, long, complex].filter((one) => !own.includes(one));
  const [stage = first] = own;
  return [
    ...own.flatMap((one) => [applies('rs-first', safe, one), applies('rs-later', noEffect, one)]),
    ...others.map((one) => doesNotApply('rs-first', safe, one)),
    applies('rs-later', someBetter, stage),
    doesNotApply('rs-later', better, stage),
    cannotTell('rs-later', safe, stage),
  ];
};

type Therapy = { readonly capability: string; readonly recipient: string; readonly newer: readonly string[] };

const physiotherapy: Therapy = {
  capability: 'physiotherapy',
  recipient: 'physiotherapist',
  newer: ['nkr-status', 'direct-access'],
};
const chiropractic: Therapy = { capability: 'chiropractic', recipient: 'chiropractor', newer: ['nkr-status'] };
const treats = ({ capability, recipient }: Therapy): Advice =>
  routine('treatment', 'should', 'beside', capability, recipient);

const atFirst = (id: string, therapy: Therapy): Rule =>
  rule({
    id,
    topic: 'treatment',
    at: firstContact,
    when: everyStage,
    advice: treats(therapy),
    citation: rs(places.everyStage, 'fysioterapi og kiropraktik iht. NKR', 'rs-list-is-should'),
    newer: therapy.newer,
    examples: [
      applies('rs-first', safe, first),
      applies('rs-first', safe, recurrent),
      applies('rs-first', safe, long),
      applies('rs-first', safe, complex),
      doesNotApply('rs-first', safe, { group: 'serious' }),
    ],
  });

const atFollowUp = (id: string, therapy: Therapy): Rule =>
  rule({
    id,
    topic: 'treatment',
    at: followUps,
    when: all(everyStage, any(partly, untreated)),
    advice: treats(therapy),
    citation: rs(places.everyStage, 'fysioterapi og kiropraktik iht. NKR', 'rs-some-effect'),
    newer: therapy.newer,
    examples: [
      applies('rs-reassessment', notTreated, recurrent),
      applies('rs-later', someBetter, complex),
      applies('rs-later', notTreated, first),
      doesNotApply('rs-reassessment', noEffect, recurrent),
      doesNotApply('rs-reassessment', better, long),
      cannotTell('rs-reassessment', safe, long),
      cannotTell('rs-reassessment', { ...safe, progress: 'worse' }, long),
    ],
  });

export const treatmentRules: readonly Rule[] = [
  rule({
    id: 'rs.information',
    topic: 'information',
    at: everyContact,
    when: inGroup('rs-first', 'rs-recurrent', 'rs-long'),
    unless: ends,
    advice: tells,
    citation: rs(
      `${places.first}; ${places.recurrent}; ${places.long}`,
      'Patientinformation om smerte og faresignaler',
    ),
    newer: ['stay-active'],
    examples: inStages([first, recurrent, long]),
  }),
  rule({
    id: 'rs.complex.information',
    topic: 'information',
    at: everyContact,
    when: inGroup('rs-complex'),
    unless: ends,
    advice: tells,
    citation: rs(places.complex, 'i praksissektoren eller ved selvtræning'),
    newer: ['stay-active'],
    examples: inStages([complex]),
  }),
  rule({
    id: 'rs.first.outlook',
    topic: 'information',
    at: everyContact,
    when: firstEpisode,
    unless: ends,
    advice: tells,
    citation: rs(places.box, 'spontan bedring'),
    newer: ['stay-active'],
    examples: inStages([first]),
  }),
  rule({
    id: 'rs.usual-course',
    topic: 'information',
    at: everyContact,
    when: everyStage,
    unless: ends,
    advice: tells,
    citation: rs(places.everyStage, 'Rådgivning om vanligt forløb'),
    examples: inStages([first, recurrent, long, complex]),
  }),
  atFirst('rs.physiotherapy', physiotherapy),
  atFirst('rs.chiropractic', chiropractic),
  atFollowUp('rs.physiotherapy.follow-up', physiotherapy),
  atFollowUp('rs.chiropractic.follow-up', chiropractic),
  rule({
    id: 'rs.recurrent.medicine',
    topic: 'medicine',
    at: everyContact,
    when: inGroup('rs-recurrent'),
    unless: ends,
    advice: medicine,
    citation: rs(places.recurrent, 'farmakologisk smertebehandling'),
    newer: ['medicine-acute'],
    examples: inStages([recurrent]),
  }),
  rule({
    id: 'rs.long.medicine',
    topic: 'medicine',
    at: everyContact,
    when: inGroup('rs-long', 'rs-complex'),
    unless: ends,
    advice: medicine,
    citation: rs(`${places.long}; ${places.complex}`, 'farmakologisk smertebehandling'),
    newer: ['chronic-pain'],
    conflicts: ['long-lasting-cell'],
    examples: inStages([long, complex]),
  }),
];
