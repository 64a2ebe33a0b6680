// The marks, held against what a clinician would say of four patients of `rh-primary`. The right answers and the points are worked out by hand from the programme and from
// the weights of decision 21: flags 2, group 1, action 3, urgency 2, recipient 2.
import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/engine/prepare.ts';
import type { Sheet } from '../../src/engine/sheet.ts';
import type { Value } from '../../src/model/finding.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { gradedAll, safe } from '../../src/programmes/shared/examples.ts';
import { type LearnerAnswer, mark } from '../../src/training/practice/score.ts';
import { solutionOf } from '../../src/training/practice/solution.ts';

const prepared = prepare(rhPrimary);
const patient: Readonly<Record<string, Value>> = {
  ...safe,
  ...{ age: 45, 'scope.entry': 'new-low-back', 'pain.duration': 10, 'pain.distribution': 'local' },
  ...{ 'function.limitation': 'mild', 'medicine.used': 'none', 'work.status': 'working', 'pain.unacceptable': 'no' },
  ...{ 'work.prevented': 'no', 'work.load-worsens': 'no', 'work.threatened': 'no', 'judged.high-risk': 'no' },
};
const sheetOf = (answers: Readonly<Record<string, Value | undefined>>, contact = 'week0', weeks = 0): Sheet => ({
  ...{ contact, day: '2026-01-05', weeks, earlier: {}, onsetWeeks: 2, offers: {} },
  answers: Object.fromEntries(
    Object.entries({ ...patient, ...answers }).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
  ),
});
const solved = (sheet: Sheet, role = 'gp') => solutionOf(prepared, sheet, role);
const marked = (sheet: Sheet, answer: Partial<LearnerAnswer>, right: LearnerAnswer) =>
  mark(solved(sheet), { ...right, ...answer });

const cauda = sheetOf({ 'cauda.saddle': 'yes' });
const rightForCauda: LearnerAnswer = {
  ...{ flags: { 'cauda.saddle': 'red' }, actions: ['acute'], urgency: 'acute', recipient: 'acute-spine' },
};
const calm = sheetOf({});
const rightForCalm: LearnerAnswer = {
  flags: {},
  group: 'g1',
  actions: ['go-on'],
  urgency: 'routine',
  recipient: 'none',
};
const grade4 = sheetOf({
  ...{ 'paresis.present': 'yes', 'paresis.progressing': 'no', ...gradedAll(5), 'mrc.toe-extension.left': 4 },
});
const rightForGrade4: LearnerAnswer = {
  flags: { 'paresis.present': 'red', 'mrc.toe-extension.left': 'red' },
  ...{ group: 'g1', actions: ['refer'], urgency: 'subacute', recipient: 'rheumatology-department' },
};
const unasked = sheetOf({ 'cauda.saddle': undefined });
const rightForUnasked: LearnerAnswer = { flags: {}, group: 'g1', actions: ['ask'] };
const better = sheetOf({ progress: 'clear' }, 'week2', 2);
const rightForBetter: LearnerAnswer = {
  flags: {},
  group: 'g1',
  actions: ['end'],
  urgency: 'routine',
  recipient: 'none',
};
const mriAt4 = sheetOf(
  { progress: 'worse', 'pain.distribution': 'radicular', 'judged.stay-in-primary': 'no' },
  'week4',
  4,
);

const fracture = sheetOf({
  ...{ 'prompt.prednisolone': 'yes', 'suspicion.osteoporotic-fracture': 'yes', 'fracture.disabling-pain': 'yes' },
  ...{ 'suspicion.infection': 'no', 'suspicion.metastasis': 'no', 'suspicion.visceral': 'no' },
  'suspicion.spondyloarthropathy': 'no',
});
const rightForFracture: LearnerAnswer = {
  flags: { 'prompt.prednisolone': 'red', 'suspicion.osteoporotic-fracture': 'red' },
  ...{ actions: ['acute'], urgency: 'acute', recipient: 'acute-medical' },
};

describe('what is right', () => {
  it.each([
    ['a sign of cauda equina', cauda, rightForCauda],
    ['nothing remarkable at the first contact', calm, rightForCalm],
    ['a stable paresis of grade 4', grade4, rightForGrade4],
    ['a sign of cauda equina that nobody asked for', unasked, rightForUnasked],
    ['clear improvement at 2 weeks', better, rightForBetter],
    ['a fracture that may be admitted', fracture, rightForFracture],
  ] as const)('gives all points: %s', (_, sheet, answer) => {
    expect(mark(solved(sheet), answer)).toMatchObject({ points: 10, mistakes: [], isCritical: false });
  });

  it('is either way of sending on a patient who is seen within 2 weeks', () => {
    expect(marked(grade4, { actions: ['hand-over'] }, rightForGrade4).points).toBe(10);
  });

  it('is any recipient that the programme leaves open, and nobody', () => {
    const limited = sheetOf({ 'function.limitation': 'moderate' });
    expect(marked(limited, { recipient: 'physiotherapist' }, rightForCalm).points).toBe(10);
    expect(marked(limited, { recipient: 'none' }, rightForCalm).points).toBe(10);
  });

  it('may be declined where newer knowledge advises against it: imaging at 4 weeks', () => {
    const right: LearnerAnswer = {
      ...{ flags: {}, group: 'g2', actions: ['refer'], urgency: 'routine', recipient: 'rheumatology-department' },
    };
    expect(mark(solved(mriAt4), right).points).toBe(10);
    expect(mark(solved(mriAt4), { ...right, actions: ['refer', 'image'] }).points).toBe(10);
  });

  it('is not treatment alone where the programme leaves another way open, and the answers rule staying out', () => {
    const treated: LearnerAnswer = { ...rightForCalm, group: 'g2', actions: ['go-on'] };
    const one = mark(solved(mriAt4), treated);
    expect(one).toMatchObject({
      points: 7,
      mistakes: [{ is: 'action-missed', about: ['refer'] }, { is: 'action-extra' }],
    });
  });

  it('is by way of the general practitioner for whoever may not refer', () => {
    expect(
      mark(solved(mriAt4, 'chiropractor'), { ...rightForCalm, group: 'g2', actions: ['refer'], recipient: 'gp' })
        .points,
    ).toBe(10);
  });
});

describe('what endangers', () => {
  it.each([
    ['ending the course of an acute patient', cauda, { actions: ['end'] }, rightForCauda, -10, 'ended-acute'],
    ['ending it although it is called acute', cauda, { actions: ['acute', 'end'] }, rightForCauda, -10, 'ended-acute'],
    ['treating on', cauda, { actions: ['go-on'], urgency: 'routine' }, rightForCauda, 0, 'missed-acute'],
    ['sending, but not now', cauda, { urgency: 'subacute' }, rightForCauda, 0, 'missed-acute'],
    ['answering nothing', cauda, { actions: [], urgency: undefined }, rightForCauda, 0, 'missed-acute'],
  ] as const)('fails the round: %s', (_, sheet, answer, right, points, is) => {
    const one = marked(sheet, answer, right);
    expect(one).toMatchObject({ points, isCritical: true });
    expect(one.mistakes[0]).toMatchObject({ is, rules: [{ id: 'rh.safety.cauda' }], findings: ['cauda.saddle'] });
  });

  it.each([
    ['a question of safety left open', { actions: ['go-on'] }, 5, 'not-asked'],
    ['a course ended over it', { actions: ['end'] }, 0, 'ended-unasked'],
  ] as const)('fails the round, for unknown is never no: %s', (_, answer, most, is) => {
    const one = marked(unasked, answer, rightForUnasked);
    expect(one.points).toBeLessThanOrEqual(most);
    expect(one.isCritical).toBe(true);
    expect(one.mistakes[0]).toMatchObject({ is, findings: ['cauda.saddle'] });
  });

  it.each([
    ['a paresis that can wait', grade4, { urgency: 'routine' }, rightForGrade4, 5, 'too-late'],
    ['a paresis treated on', grade4, { actions: ['go-on'] }, rightForGrade4, 5, 'hand-over-missed'],
  ] as const)('caps the case: %s', (_, sheet, answer, right, most, is) => {
    const one = marked(sheet, answer, right);
    expect(one.points).toBeLessThanOrEqual(most);
    expect(one.isCritical).toBe(false);
    expect(one.mistakes[0]?.is).toBe(is);
  });
});

describe('what costs points', () => {
  it.each([
    ['sending acutely by another name', cauda, { actions: ['refer'] }, rightForCauda, 8.9, 'action-missed'],
    ['a red flag overlooked', cauda, { flags: {} }, rightForCauda, 7.8, 'red-missed'],
    ['the wrong department', cauda, { recipient: 'rheumatologist' }, rightForCauda, 7.8, 'recipient-wrong'],
    ['nowhere for one who may be admitted', fracture, { recipient: 'none' }, rightForFracture, 7.8, 'recipient-wrong'],
    ['a group', calm, { group: 'g2' }, rightForCalm, 9, 'group-wrong'],
    ['a flag that is none', calm, { flags: { 'function.limitation': 'yellow' } }, rightForCalm, 8, 'flag-extra'],
    ['imaging without a reason', calm, { actions: ['go-on', 'image'] }, rightForCalm, 9, 'action-extra'],
    ['a recipient without a reason', calm, { recipient: 'imaging' }, rightForCalm, 8, 'recipient-wrong'],
    ['calling the calm subacute', calm, { urgency: 'subacute' }, rightForCalm, 9, 'too-urgent'],
    ['one of two red flags', grade4, { flags: { 'paresis.present': 'red' } }, rightForGrade4, 9, 'red-missed'],
    ['a red flag called yellow', cauda, { flags: { 'cauda.saddle': 'yellow' } }, rightForCauda, 7.8, 'red-missed'],
  ] as const)('%s', (_, sheet, answer, right, points, is) => {
    const one = marked(sheet, answer, right);
    expect(one.points).toBe(points);
    expect(one.mistakes.map((mistake) => mistake.is)).toContain(is);
    expect(one.isCritical).toBe(false);
  });

  it('little where somebody is sent too soon: grade 4 acutely', () => {
    const acutely: Partial<LearnerAnswer> = { actions: ['acute'], urgency: 'acute', recipient: 'acute-spine' };
    // Flags 2, group 1, action 3 x 3/4, urgency 2 x 1/2, recipient 2 x 1/2.
    expect(marked(grade4, acutely, rightForGrade4).points).toBe(7.3);
  });

  it('nearly all where everybody is: the calm acutely', () => {
    const acutely: Partial<LearnerAnswer> = { actions: ['acute'], urgency: 'acute', recipient: 'acute-spine' };
    expect(marked(calm, acutely, rightForCalm).points).toBe(3.5);
  });

  it('and tells the rule that would have said so, where there is one: imaging is for later', () => {
    const one = marked(calm, { actions: ['go-on', 'image'] }, rightForCalm);
    expect(one.mistakes[0]?.withheld).toMatchObject({ rule: { id: 'rh.g1.week8.imaging' }, reason: 'not-yet' });
  });
});
