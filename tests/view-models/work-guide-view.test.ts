import { describe, expect, it } from 'vitest';
import { returnProblems, workGuideView } from '../../src/view-models/work-guide-view.ts';
import { commonPain, patientAt } from '../support/patients.ts';

type Given = Readonly<Record<string, string | number>>;
const at = (given: Given, role = 'gp') =>
  workGuideView(
    patientAt('week0', role)
      .answer({ ...commonPain, ...given })
      .confirm('g1')
      .desk(),
  );
const sick = { 'work.status': 'sick' } as const;

describe('where the patient stands towards work', () => {
  it.each([
    [{}, 'unknown'],
    [{ 'work.status': 'not-employed' }, 'not-employed'],
    [{ 'work.status': 'working' }, 'working'],
    [sick, 'leave-unknown'],
    [{ ...sick, 'work.sick-weeks': 5 }, 'leave-early'],
    [{ ...sick, 'work.sick-weeks': 6 }, 'leave-plan'],
    [{ 'work.status': 'partly-sick', 'work.sick-weeks': 6 }, 'leave-plan'],
  ] as const)('with %o is %s', (given, stage) => {
    expect(at(given).stage).toBe(stage);
  });

  it('takes the week of the plan out of its rule, and the rule agrees', () => {
    const ruleShown = (weeks: number) =>
      at({ ...sick, 'work.sick-weeks': weeks }).recommended.some((one) => one.rule.id === 'rh.work.return-plan');
    const { planFrom } = at({});
    expect(planFrom).toBe(6);
    expect([ruleShown(5), ruleShown(6)]).toEqual([false, true]);
  });
});

describe('the talk about work', () => {
  it('shows the rules of work alone, and why the others are withheld', () => {
    const { recommended, withheld } = at({ 'work.status': 'working', 'work.prevented': 'no' });
    expect(recommended.map((one) => one.rule.id)).toEqual(['rh.work.stay']);
    expect(withheld.length).toBeGreaterThan(2);
    expect([...recommended, ...withheld].filter((one) => one.rule.topic !== 'work')).toEqual([]);
  });

  it('asks for the way back of one who is away, and not of one at work', () => {
    const asked = (given: Given) =>
      at(given).step.sections.flatMap((section) => section.fields.map((field) => field.finding.id));
    expect(asked(sick)).toContain('return.start');
    expect(asked({ 'work.status': 'working' })).not.toContain('return.start');
    expect(asked({ 'work.status': 'working' })).toContain('work.declaration');
  });

  it.each([
    ['gp', 'self'],
    ['physiotherapist', 'via-gp'],
    ['chiropractor', 'via-gp'],
  ])('a %s reaches the workplace %s', (role, performance) => {
    expect(at(sick, role).performance).toBe(performance);
  });
});

describe('a plan that does not agree', () => {
  const problems = (given: Given) =>
    returnProblems(
      patientAt()
        .answer({ ...commonPain, ...sick, ...given })
        .desk(),
    ).map((one) => one.id);
  const plan = (start: number, share: number, full: number) => ({
    ...{ 'return.start': start, 'return.share': share },
    'return.full': full,
  });

  it.each([
    [plan(14, 50, 28), []],
    [plan(14, 50, 15), []],
    [plan(14, 50, 14), ['full-same-day']],
    [plan(14, 50, 13), ['full-before-start']],
    [plan(14, 100, 28), ['full-share']],
    [plan(14, 100, 14), []],
    [plan(0, 50, 0), ['full-same-day']],
    [{ 'return.share': 50 }, ['share-without-start']],
    [{ 'return.share': 100 }, []],
    [{ ...plan(14, 50, 28), 'adjust.hours': 'no' }, ['hours-unchanged']],
    [{ ...plan(14, 50, 28), 'adjust.hours': 'yes' }, []],
    [{}, []],
  ])('with %o is told as %o', (given, expected) => {
    expect(problems(given)).toEqual(expected);
  });

  it('names the days, and loses nothing of what was answered', () => {
    const desk = patientAt()
      .answer({ ...commonPain, ...sick, ...plan(14, 50, 7) })
      .desk();
    expect(returnProblems(desk)).toEqual([{ id: 'full-before-start', start: '2026-11-19', full: '2026-11-12' }]);
    expect(desk.facts.answers).toMatchObject(plan(14, 50, 7));
  });
});
