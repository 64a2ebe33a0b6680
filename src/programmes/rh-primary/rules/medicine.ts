// Pharmacological treatment of pain as the programme of 2012 steps it up. Newer guidance disagrees with most steps: see `newer`.
import { all, type Condition, is, isOneOf } from '../../../model/condition.ts';
import { type Example, type Rule, rule, type Strength } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../../shared/examples.ts';
import { limitation, medicine, medicineInsufficient } from '../../shared/history-findings.ts';
import { backPatients, ends, everyContact, limited, nerveRoot, radiates, rh, routine } from './parts.ts';

const g1 = { group: 'g1' } as const;
const g2 = { group: 'g2' } as const;
const insufficient = is(medicineInsufficient, 'yes');

const taking = (used: string, isInsufficient: 'yes' | 'no' = 'yes') => ({
  ...safe,
  'function.limitation': 'moderate',
  'medicine.used': used,
  'medicine.insufficient': isInsufficient,
});

type Step = {
  readonly id: string;
  readonly when: Condition;
  readonly term: string;
  readonly reading?: string;
  readonly newer: readonly string[];
  readonly examples: readonly Example[];
  readonly strength?: Strength;
};

/** One step of the ladder: at any contact, and not beside the end of a course as improved. */
const step = ({ id, when, term, reading, newer, examples, strength = 'may' }: Step): Rule =>
  rule({
    id: `rh.medicine.${id}`,
    topic: 'medicine',
    at: everyContact,
    when,
    unless: ends,
    advice: routine('treatment', strength, 'beside', 'pharmacological'),
    citation: rh('3.1', term, reading),
    newer,
    examples: [...examples],
  });

/** A step for either group at moderate to severe limitation. */
const general = (id: string, term: string, when: Condition, newer: readonly string[], examples: readonly Example[]) =>
  step({ id, term, when: all(backPatients, limited, when), newer, examples });

/** A step for nerve-root involvement only, which the programme asks to consider. */
const forNerveRoot = (
  id: string,
  term: string,
  when: Condition,
  newer: readonly string[],
  examples: readonly Example[],
): Rule =>
  step({
    id,
    term,
    when: all(nerveRoot, limited, when),
    newer,
    examples,
    strength: 'consider',
    reading: 'ladder-order',
  });

const adjuvantExamples: readonly Example[] = [
  applies('week0', taking('paracetamol-nsaid'), g2),
  applies('week2', { ...taking('weak-opioid'), progress: 'worse' }, g2),
  doesNotApply('week0', taking('paracetamol'), g2),
  doesNotApply('week0', taking('paracetamol-nsaid', 'no'), g2),
  doesNotApply('week0', taking('paracetamol-nsaid'), g1),
  cannotTell('week0', { ...safe, 'function.limitation': 'severe', 'medicine.used': 'nsaid' }, g2),
];
const afterNsaid = all(isOneOf(medicine, 'nsaid', 'paracetamol-nsaid', 'weak-opioid', 'stronger'), insufficient);

export const medicineRules: readonly Rule[] = [
  general(
    'continue',
    'smertefrie i hvile',
    all(
      isOneOf(medicine, 'paracetamol', 'nsaid', 'paracetamol-nsaid', 'weak-opioid', 'stronger'),
      is(medicineInsufficient, 'no'),
    ),
    [],
    [
      applies('week0', taking('nsaid', 'no'), g1),
      doesNotApply('week0', taking('nsaid'), g1),
      doesNotApply('week0', { ...safe, 'function.limitation': 'moderate', 'medicine.used': 'none' }, g2),
      doesNotApply('week2', { ...taking('nsaid', 'no'), progress: 'clear', 'pain.unacceptable': 'no' }, g1),
      cannotTell('week0', { ...safe, 'function.limitation': 'moderate', 'medicine.used': 'nsaid' }, g1),
    ],
  ),
  general(
    'paracetamol',
    'Paracetamol er førstevalgspræparat',
    is(medicine, 'none'),
    ['paracetamol', 'paracetamol-2016'],
    [
      applies('week0', { ...safe, 'function.limitation': 'severe', 'medicine.used': 'none' }, g1),
      applies('week0', { ...safe, 'function.limitation': 'moderate', 'medicine.used': 'none' }, g2),
      doesNotApply('week0', { ...safe, 'function.limitation': 'mild', 'medicine.used': 'none' }, g1),
      doesNotApply('week0', taking('paracetamol'), g1),
      cannotTell('week0', { ...safe, 'function.limitation': 'severe' }, g1),
    ],
  ),
  general(
    'nsaid',
    'supplere med eller skifte til NSAID-præparat',
    all(is(medicine, 'paracetamol'), insufficient),
    ['nsaid', 'nsaid-nice', 'paracetamol-with-nsaid'],
    [
      applies('week0', taking('paracetamol'), g1),
      applies('week0', taking('paracetamol'), g2),
      doesNotApply('week0', taking('paracetamol', 'no'), g1),
      doesNotApply('week0', taking('nsaid'), g1),
      cannotTell('week0', { ...safe, 'function.limitation': 'moderate', 'medicine.used': 'paracetamol' }, g1),
    ],
  ),
  general(
    'weak-opioid',
    'supplere med svage opioider',
    all(isOneOf(medicine, 'paracetamol', 'nsaid', 'paracetamol-nsaid'), insufficient),
    ['weak-opioid', 'weak-opioid-nice', 'weak-opioid-trial'],
    [
      applies('week0', taking('nsaid'), g1),
      applies('week0', taking('paracetamol'), g1),
      doesNotApply('week0', taking('weak-opioid'), g1),
      doesNotApply('week0', taking('nsaid', 'no'), g2),
      cannotTell('week0', { ...safe, 'function.limitation': 'moderate', 'medicine.used': 'nsaid' }, g1),
    ],
  ),
  general(
    'muscle-relaxant',
    '1-2 ugers supplerende muskelrelaksantia',
    all(isOneOf(medicine, 'paracetamol', 'nsaid', 'paracetamol-nsaid'), insufficient),
    ['muscle-relaxant'],
    [
      applies('week0', taking('paracetamol-nsaid'), g1),
      applies('week0', taking('paracetamol'), g1),
      doesNotApply('week0', taking('weak-opioid'), g1),
      doesNotApply('week0', taking('stronger'), g1),
      doesNotApply('week0', taking('nsaid', 'no'), g1),
      cannotTell('week0', { ...safe, 'function.limitation': 'moderate', 'medicine.used': 'nsaid' }, g1),
    ],
  ),
  forNerveRoot(
    'morphine',
    'supplere med morfin',
    all(is(medicine, 'weak-opioid'), insufficient),
    ['morphine'],
    [
      applies('week0', taking('weak-opioid'), g2),
      doesNotApply('week0', taking('paracetamol-nsaid'), g2),
      doesNotApply('week0', taking('weak-opioid', 'no'), g2),
      doesNotApply('week0', taking('weak-opioid'), g1),
      cannotTell('week0', { ...safe, 'function.limitation': 'severe', 'medicine.used': 'weak-opioid' }, g2),
    ],
  ),
  forNerveRoot('antidepressant', 'antidepressiva', afterNsaid, ['antidepressant'], adjuvantExamples),
  forNerveRoot('antiepileptic', 'antiepileptika', afterNsaid, ['antiepileptic'], adjuvantExamples),
  rule({
    id: 'rh.medicine.epidural',
    topic: 'medicine',
    at: everyContact,
    when: all(
      nerveRoot,
      radiates,
      is(limitation, 'severe'),
      isOneOf(medicine, 'weak-opioid', 'stronger'),
      insufficient,
    ),
    unless: ends,
    advice: routine('treatment', 'consider', 'beside', 'refer-rheumatology', 'rheumatology-department'),
    citation: rh('3.1', 'transforaminal epidural glukokortikoid', 'epidural-few'),
    newer: ['epidural', 'epidural-aomrc'],
    examples: [
      applies(
        'week0',
        { ...taking('stronger'), 'function.limitation': 'severe', 'pain.distribution': 'radicular' },
        g2,
      ),
      doesNotApply('week0', { ...taking('stronger'), 'pain.distribution': 'radicular' }, g2),
      doesNotApply(
        'week0',
        { ...taking('nsaid'), 'function.limitation': 'severe', 'pain.distribution': 'radicular' },
        g2,
      ),
      doesNotApply('week0', { ...taking('stronger'), 'pain.distribution': 'local' }, g1),
      cannotTell('week0', { ...taking('stronger'), 'function.limitation': 'severe' }, g2),
    ],
  }),
];
