// Discharge (4.4, Boks 7, Bilag 5): retraining plan, referral to the municipality, both as two letters, or only the letter to the GP. Judged whenever the
// hospital ends the course, improved or not; never while it goes on, nor when the patient goes on to surgery.
import { all, any, type Condition, is, isOneOf } from '../../../model/condition.ts';
import { type Example, type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../../shared/examples.ts';
import { workThreatened } from '../../shared/history-findings.ts';
import { functionLoss, improved, municipalGain, notImproved, retrainingNeed, specialCare } from '../findings.ts';
import {
  backEnd,
  backPatients,
  better,
  g1,
  g2,
  hopeless,
  ill,
  nerveRoot,
  nonSpecific,
  noProspect,
  notSurgical,
  notWanted,
  rh,
  routine,
  toClinic,
  wants,
  wantsForMore,
  withProspect,
} from './parts.ts';

/** A phase of the course with what ends it without improvement: before the ends of the clinics, between them, and after both. */
type Phase = {
  readonly id: 'open' | 'week8' | 'end';
  readonly at: readonly string[];
  readonly back: Condition;
  readonly root: Condition;
  readonly first: string;
};

const open: Phase = {
  id: 'open',
  at: ['sek-workup', 'sek-week2', 'sek-week4', 'sek-week7'],
  back: all(nonSpecific, noProspect, notSurgical),
  root: all(nerveRoot, noProspect, notWanted),
  first: 'sek-week4',
};
const week8: Phase = {
  id: 'week8',
  at: ['sek-week8', 'sek-week10'],
  back: all(nonSpecific, noProspect, notSurgical),
  root: all(nerveRoot, notWanted),
  first: 'sek-week8',
};
const end: Phase = {
  id: 'end',
  at: backEnd,
  back: all(nonSpecific, notSurgical),
  root: all(nerveRoot, notWanted),
  first: 'sek-week14',
};

/** The course ends here: improved, or handed back to the GP without improvement. */
const endsIn = ({ back, root }: Phase) => any(all(backPatients, improved), all(notImproved, any(back, root)));

const needs = { 'sek.function-loss': 'yes', 'sek.retraining-need': 'yes' } as const;
const gains = { 'sek.municipal-gain': 'yes' } as const;
const needy = all(is(functionLoss, 'yes'), is(retrainingNeed, 'yes'));

/** Examples that hold in every phase: ends with and without improvement, goes on, goes to surgery. */
const atEnds = (phase: Phase, answers: Readonly<Record<string, string>>): readonly Example[] => [
  applies(phase.first, { ...better, ...answers }, g1),
  applies(phase.first, { ...better, ...answers }, g2),
  applies(phase.first, { ...hopeless, ...answers }, g2),
  doesNotApply(phase.first, { ...wants, ...answers }, g2),
  doesNotApply(phase.first, { ...wantsForMore, ...answers }, g1),
  ...(phase.id === 'open' ? [doesNotApply(phase.first, { ...toClinic, ...answers }, g2)] : []),
  cannotTell(phase.first, { ...safe, ...answers }, g2),
];

const gop = (id: string, phase: Phase): Rule =>
  rule({
    id,
    topic: 'gop',
    at: phase.at,
    when: all(endsIn(phase), needy),
    advice: routine('referral', 'must', 'beside', 'sek-retraining', 'retraining'),
    citation: rh('4.4; Boks 7', 'lægefagligt begrundet behov for genoptræning'),
    conflicts: ['waiting-times'],
    examples: [
      ...atEnds(phase, needs),
      doesNotApply(phase.first, { ...better, ...needs, 'sek.retraining-need': 'no' }, g1),
      doesNotApply(phase.first, { ...better, 'sek.function-loss': 'no' }, g1),
      cannotTell(phase.first, better, g1),
    ],
  });

const municipal = (id: string, phase: Phase): Rule =>
  rule({
    id,
    topic: 'municipal',
    at: phase.at,
    when: all(endsIn(phase), is(municipalGain, 'yes')),
    advice: routine('referral', 'must', 'beside', 'refer-municipal', 'municipality'),
    citation: rh('4.4; Boks 7; Bilag 5', 'skal der fremsendes en henvisning (Ref01)'),
    conflicts: ['sek-rehabilitation', 'waiting-times'],
    examples: [
      ...atEnds(phase, gains),
      doesNotApply(phase.first, { ...better, 'sek.municipal-gain': 'no' }, g1),
      cannotTell(phase.first, better, g1),
    ],
  });

const epikrise = (id: string, phase: Phase): Rule =>
  rule({
    id,
    topic: 'epikrise',
    at: phase.at,
    when: endsIn(phase),
    advice: routine('information', 'must', 'beside', 'sek-epikrise', 'gp'),
    citation: rh('4.4; 4.6; Bilag 5', 'epikrise til egen læge'),
    examples: [...atEnds(phase, {})],
  });

type Special = {
  readonly to: 'pain-clinic' | 'liaison-psychiatry';
  readonly term: string;
};

/** 3.4: in single cases of group 1, when the course ends without improvement. */
const special = (id: string, { to, term }: Special, when: 'open' | 'end'): Rule => {
  const contact = when === 'open' ? 'sek-workup' : 'sek-week14';
  const chosen = { ...hopeless, 'sek.special-care': to } as const;
  return rule({
    id,
    topic: to,
    at: when === 'open' ? withProspect : backEnd,
    when: all(
      nonSpecific,
      notImproved,
      ...(when === 'open' ? [noProspect] : []),
      notSurgical,
      isOneOf(specialCare, to, 'both'),
    ),
    advice: routine('referral', 'may', 'beside', 'sek-special-care', to),
    citation: rh('3.4', term),
    examples: [
      applies(contact, chosen, g1),
      applies(contact, { ...chosen, 'sek.special-care': 'both' }, g1),
      doesNotApply(contact, { ...chosen, 'sek.special-care': 'none' }, g1),
      doesNotApply(contact, { ...chosen, progress: 'clear' }, g1),
      doesNotApply(contact, chosen, g2),
      cannotTell(contact, hopeless, g1),
    ],
  });
};

const painClinic: Special = { to: 'pain-clinic', term: 'Smerteklinik' };
const liaison: Special = { to: 'liaison-psychiatry', term: 'Liason Psykiatrisk Afdeling' };

export const dischargeRules: readonly Rule[] = [
  rule({
    id: 'sek.improved.plan',
    topic: 'information',
    at: 'every',
    when: all(backPatients, improved),
    advice: routine('information', 'must', 'beside', 'information'),
    citation: rh('3.4', 'plan for gradvis genoptagelse'),
    newer: ['stay-active'],
    examples: [
      applies('sek-week14', { ...safe, progress: 'clear' }, g1),
      applies('sek-week8', { ...safe, progress: 'some', 'sek.satisfactory': 'yes' }, g2),
      doesNotApply('sek-week8', { ...safe, progress: 'worse' }, g2),
      doesNotApply('sek-workup', { ...safe, progress: 'clear' }, { group: 'g3' }),
      cannotTell('sek-week8', safe, g2),
    ],
  }),
  gop('sek.gop.open', open),
  gop('sek.gop.week8', week8),
  gop('sek.gop.end', end),
  municipal('sek.municipal.open', open),
  municipal('sek.municipal.week8', week8),
  municipal('sek.municipal.end', end),
  epikrise('sek.epikrise.open', open),
  epikrise('sek.epikrise.week8', week8),
  epikrise('sek.epikrise.end', end),
  special('sek.pain-clinic.open', painClinic, 'open'),
  special('sek.liaison-psychiatry.open', liaison, 'open'),
  special('sek.pain-clinic.end', painClinic, 'end'),
  special('sek.liaison-psychiatry.end', liaison, 'end'),
  rule({
    id: 'sek.work.letter',
    topic: 'work',
    at: 'every',
    when: all(backPatients, is(workThreatened, 'yes'), any(needy, is(municipalGain, 'yes'))),
    advice: routine('work', 'should', 'beside', 'work'),
    citation: rh('3.2; 4.4', 'funktions- og arbejdsevne er truet'),
    examples: [
      applies('sek-week14', { ...better, ...gains, 'work.threatened': 'yes' }, g1),
      applies('sek-week8', { ...better, ...needs, 'work.threatened': 'yes' }, g2),
      doesNotApply('sek-week14', { ...better, ...gains, 'work.threatened': 'no' }, g1),
      doesNotApply(
        'sek-week14',
        { ...ill, 'work.threatened': 'yes', 'sek.function-loss': 'no', 'sek.municipal-gain': 'no' },
        g1,
      ),
      cannotTell('sek-week14', { ...better, ...gains }, g1),
    ],
  }),
];
