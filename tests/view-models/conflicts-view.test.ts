import { describe, expect, it } from 'vitest';
import { bearingConflicts, codeConflicts } from '../../src/view-models/conflicts-view.ts';
import { allClear, commonPain, type Patient, patientAt } from '../support/patients.ts';

const mild = { ...commonPain, 'function.limitation': 'mild' } as const;
const atControl = {
  ...mild,
  progress: 'unchanged',
  'judged.clarified': 'yes',
  'need.extended-assessment': 'no',
} as const;
const radicular = { 'pain.distribution': 'radicular' } as const;

const bearing = (patient: Patient) => bearingConflicts(patient.desk());
const ids = (patient: Patient) => bearing(patient).map((one) => one.conflict.id);
const first = (more: Readonly<Record<string, string | number>>) =>
  patientAt()
    .answer({ ...mild, ...more })
    .confirm('g1');

describe('conflicts of the sources', () => {
  it('bear on nobody whom they do not concern', () => {
    expect(ids(first({}))).toEqual([]);
    expect(ids(patientAt().answer({}))).toEqual([]);
    expect(ids(patientAt().answer(allClear))).toEqual([]);
  });

  it('bear where a recommended rule rests on them, with that rule, in the order of the recommendations', () => {
    const patient = patientAt('week4')
      .answer({ ...atControl, ...radicular, 'function.limitation': 'severe', 'judged.stay-in-primary': 'no' })
      .confirm('g2');
    const found = bearing(patient);
    expect(found.map((one) => one.conflict.id)).toEqual(['manual-g2', 'waiting-times']);
    expect(found[1]?.rules.map((one) => one.id)).toEqual(['rh.g2.week4.refer', 'rh.g2.week4.mri']);
    expect(found[1]?.findings).toEqual([]);
  });

  it.each([
    ['cauda.sphincter', 'yes', 'sphincter'],
    ['paresis.present', 'yes', 'paresis'],
    ['pain.unacceptable', 'yes', 'intractable'],
    ['prompt.previous-cancer', 'yes', 'group3-urgencies'],
    ['yellow.worry', 'yes', 'yellow-timing'],
    ['scope.entry', 'treated-elsewhere', 'week-zero'],
  ])('bear where %s is %s: %s', (finding, value, conflict) => {
    const found = bearing(first({ [finding]: value })).find((one) => one.conflict.id === conflict);
    expect(found?.findings).toContain(finding);
  });

  it('are raised by no answer that another one made irrelevant', () => {
    const weak = { 'pulse.left': 'diminished' };
    expect(ids(first(weak))).toEqual([]);
    expect(ids(first({ ...weak, 'pain.distribution': 'walking' }))).toContain('pulses');
  });

  it.each([
    ['week0', 27, false],
    ['week0', 28, true],
    ['week4', 28, false],
    ['week4', 55, false],
    ['week4', 56, true],
  ] as const)('about week 0 bear by the pain before it: %s, %i days', (week, dayCount, isTold) => {
    const patient = patientAt(week)
      .answer({ ...atControl, 'pain.duration': dayCount })
      .confirm('g1');
    expect(ids(patient).includes('week-zero')).toBe(isTold);
  });

  it('bear where an offer that is not there withholds what was asked for', () => {
    const wanted = { ...atControl, 'need.extended-assessment': 'yes' } as const;
    const found = bearing(patientAt('week2').answer(wanted).confirm('g1')).find(
      (one) => one.conflict.id === 'extended-assessment',
    );
    expect(found?.rules.map((one) => one.id)).toEqual(['rh.g1.week2.assessment']);
    expect(found?.findings).toEqual(['need.extended-assessment']);
  });

  it('about codes are said beside the codes and counted nowhere', () => {
    expect(codeConflicts(patientAt().desk()).map((one) => one.id)).toEqual(['codes']);
    expect(ids(first({ 'prompt.previous-cancer': 'yes' }))).not.toContain('codes');
  });
});
