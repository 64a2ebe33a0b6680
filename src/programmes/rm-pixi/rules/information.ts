// What is done at every contact whatever the way on: the patient is reassessed and informed, and the yellow flags are looked at.
import type { Condition } from '../../../model/condition.ts';
import { type Example, type Rule, rule, type Strength } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply } from '../../shared/examples.ts';
import {
  back,
  better,
  calm,
  firstToFourth,
  inBack,
  inRoot,
  rm,
  root,
  routine,
  secondToFourth,
  tracks,
} from './parts.ts';

const serious = { group: 'serious' } as const;
const fractured = { ...calm, 'prompt.weight-loss': 'yes' } as const;

const forBoth: readonly Example[] = [
  applies('first', calm, inBack),
  applies('rm-week8', better, inRoot),
  doesNotApply('rm-week4', better, serious),
  cannotTell('first', fractured),
];

type Information = {
  readonly id: string;
  readonly term: string;
  readonly when?: Condition;
  readonly strength?: Strength;
  readonly recipient?: string;
  readonly newer?: readonly string[];
  readonly examples?: readonly Example[];
};

/** One part of the source's list under "Patientinformation", which every contact from the first to the fourth names. */
const information = (given: Information): Rule =>
  rule({
    id: given.id,
    topic: 'information',
    at: firstToFourth,
    when: given.when ?? tracks,
    advice: routine('information', given.strength ?? 'must', 'beside', 'information', given.recipient),
    citation: rm('Patientinformation', given.term),
    newer: given.newer ?? [],
    examples: [...(given.examples ?? forBoth)],
  });

export const informationRules: readonly Rule[] = [
  rule({
    id: 'rm.reassess',
    topic: 'reassessment',
    at: secondToFourth,
    when: tracks,
    advice: routine('continue', 'must', 'beside', 'reassess'),
    citation: rm('2. kontakt; Evt. 3. kontakt; Evt. 4. kontakt', 'Revurdering af patient'),
    examples: [
      applies('rm-week2', calm, inRoot),
      applies('rm-week8', better, inBack),
      doesNotApply('rm-week4', better, serious),
      cannotTell('rm-week2', fractured),
    ],
  }),
  rule({
    id: 'rm.yellow.assess',
    topic: 'reassessment',
    at: ['rm-week2'],
    when: tracks,
    advice: routine('continue', 'must', 'beside', 'reassess'),
    citation: rm('2. kontakt', 'Vurdering af gule flag'),
    newer: ['stratified-care'],
    conflicts: ['yellow-timing'],
    examples: [
      applies('rm-week2', calm, inBack),
      applies('rm-week2', better, inRoot),
      doesNotApply('rm-week2', better, serious),
      cannotTell('rm-week2', fractured),
    ],
  }),
  information({ id: 'rm.information', term: 'spontan bedring', newer: ['stay-active'] }),
  information({ id: 'rm.information.work', term: 'fastholde arbejde', newer: ['stay-active'] }),
  information({ id: 'rm.information.alarm', term: 'advarsels- og alarmsymptomer' }),
  information({ id: 'rm.information.website', term: 'Henvis til ondtiryggen.rm.dk', recipient: 'patient-website' }),
  information({
    id: 'rm.back.exercise-films',
    term: 'Henvis til Patienthåndbogens øvelsesfilm',
    when: back,
    recipient: 'exercise-films',
    examples: [
      applies('first', calm, inBack),
      applies('rm-week4', better, inBack),
      doesNotApply('first', calm, inRoot),
      cannotTell('first', fractured),
    ],
  }),
  information({
    id: 'rm.root.exercise-films',
    term: 'Overvej henvisning til Patienthåndbogens øvelsesfilm',
    when: root,
    strength: 'consider',
    recipient: 'exercise-films',
    examples: [
      applies('first', calm, inRoot),
      applies('rm-week8', better, inRoot),
      doesNotApply('first', calm, inBack),
      cannotTell('first', fractured),
    ],
  }),
];
