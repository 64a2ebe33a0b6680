// Work and sick leave: groups 1 and 2, at every contact, whatever else is recommended.
import { all, any, atLeast, type Condition, is, isOneOf } from '../../../model/condition.ts';
import { weeks } from '../../../model/finding.ts';
import { type Example, type Rule, rule, type Strength } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../../shared/examples.ts';
import { loadWorsens, sickWeeks, workPrevented, workStatus, workThreatened } from '../../shared/history-findings.ts';
import { backPatients, everyContact, followUps, nerveRoot, rh, routine } from './parts.ts';

const g1 = { group: 'g1' } as const;
const g2 = { group: 'g2' } as const;
/** 3.2: still on sick leave after 6-8 weeks; the app speaks of it from the first of them. */
const RETURN_PLAN_FROM = weeks(6);

const onLeave = isOneOf(workStatus, 'partly-sick', 'sick');
const employed = isOneOf(workStatus, 'working', 'partly-sick', 'sick');

type Work = {
  readonly id: string;
  readonly when: Condition;
  readonly strength: Strength;
  readonly term: string;
  readonly reading?: string;
  readonly examples: readonly Example[];
  readonly at?: readonly string[];
  readonly capability?: 'work' | 'information' | 'refer-municipal';
  readonly place?: string;
  readonly newer?: readonly string[];
};

const work = (given: Work): Rule =>
  rule({
    id: `rh.work.${given.id}`,
    topic: 'work',
    at: given.at ?? everyContact,
    when: given.when,
    advice: routine('work', given.strength, 'beside', given.capability ?? 'work'),
    citation: rh(given.place ?? '3.2', given.term, given.reading),
    newer: given.newer ?? [],
    examples: [...given.examples],
  });

const status = (answer: string, more: Readonly<Record<string, string | number>> = {}) => ({
  ...safe,
  'work.status': answer,
  ...more,
});

export const workRules: readonly Rule[] = [
  work({
    id: 'stay',
    when: all(backPatients, is(workStatus, 'working'), is(workPrevented, 'no')),
    strength: 'should',
    term: 'ikke behov for sygefravær',
    capability: 'information',
    newer: ['stay-active'],
    examples: [
      applies('week0', status('working', { 'work.prevented': 'no' }), g1),
      doesNotApply('week0', status('working', { 'work.prevented': 'yes' }), g1),
      doesNotApply('week0', status('not-employed'), g1),
      cannotTell('week0', status('working'), g1),
    ],
  }),
  work({
    id: 'leave',
    when: all(backPatients, employed, is(workPrevented, 'yes')),
    strength: 'may',
    term: 'helt åbenbart hindrer',
    examples: [
      applies('week0', status('working', { 'work.prevented': 'yes' }), g2),
      applies('week2', status('sick', { 'work.prevented': 'yes' }), g1),
      doesNotApply('week0', status('working', { 'work.prevented': 'no' }), g2),
      doesNotApply('week0', status('not-employed'), g2),
      cannotTell('week0', status('working'), g2),
    ],
  }),
  work({
    id: 'adapt',
    when: all(nerveRoot, employed, is(loadWorsens, 'yes')),
    strength: 'may',
    term: 'tilpasning af patientens arbejdssituation',
    examples: [
      applies('week0', status('working', { 'work.load-worsens': 'yes' }), g2),
      doesNotApply('week0', status('working', { 'work.load-worsens': 'no' }), g2),
      doesNotApply('week0', status('working', { 'work.load-worsens': 'yes' }), g1),
      cannotTell('week0', status('working'), g2),
    ],
  }),
  work({
    id: 'statement',
    when: all(backPatients, any(onLeave, is(workPrevented, 'yes'), is(loadWorsens, 'yes'))),
    strength: 'should',
    term: 'omdrejningspunktet for en eventuel dialog med arbejdspladsen',
    examples: [
      applies('week0', status('partly-sick'), g1),
      applies('week0', status('working', { 'work.load-worsens': 'yes' }), g2),
      doesNotApply('week0', status('working', { 'work.prevented': 'no', 'work.load-worsens': 'no' }), g1),
      doesNotApply('week0', status('not-employed'), g1),
      cannotTell('week0', status('working', { 'work.prevented': 'no' }), g1),
    ],
  }),
  work({
    id: 'control',
    at: followUps,
    when: all(backPatients, onLeave),
    strength: 'should',
    term: 'tage emnet op ved de efterfølgende kontroller',
    examples: [
      applies('week2', status('sick'), g1),
      applies('week4', status('partly-sick'), g2),
      doesNotApply('week2', status('working'), g1),
      cannotTell('week2', safe, g1),
    ],
  }),
  work({
    id: 'rehabilitation',
    when: all(backPatients, onLeave),
    strength: 'consider',
    term: 'socialmedicinsk risikofaktor',
    capability: 'refer-municipal',
    examples: [
      applies('week0', status('sick'), g1),
      applies('week2', status('partly-sick'), g2),
      doesNotApply('week0', status('working'), g1),
      cannotTell('week0', safe, g1),
    ],
  }),
  work({
    id: 'return-plan',
    when: all(backPatients, atLeast(sickWeeks, RETURN_PLAN_FROM)),
    strength: 'should',
    term: 'sygemelding efter 6-8 uger',
    reading: 'return-plan-from-6',
    examples: [
      applies('week4', status('sick', { 'work.sick-weeks': 6 }), g1),
      doesNotApply('week4', status('sick', { 'work.sick-weeks': 5 }), g1),
      doesNotApply('week4', status('working'), g1),
      cannotTell('week4', status('partly-sick'), g1),
    ],
  }),
  work({
    id: 'letter',
    when: all(backPatients, is(workThreatened, 'yes')),
    strength: 'should',
    term: 'funktions- og arbejdsevne er truet',
    capability: 'refer-municipal',
    examples: [
      applies('week4', status('sick', { 'work.threatened': 'yes' }), g1),
      doesNotApply('week4', status('sick', { 'work.threatened': 'no' }), g1),
      cannotTell('week4', status('sick'), g1),
    ],
  }),
];
