// The talk about work: what the programme says of it now, where a sick leave stands, what is agreed, and where the agreement contradicts itself.
// It weighs no answer itself: the engine shows and withholds, and the week of the plan is read out of its rule.
import type { Recommendation, WithheldRule } from '../engine/judge.ts';
import { addDays, type Day } from '../model/calendar.ts';
import type { Condition } from '../model/condition.ts';
import type { Performance } from '../model/programme.ts';
import type { Desk } from './desk.ts';
import { sectionOf } from './recorded.ts';
import { isAnswered, type StepView, sectionView } from './step-view.ts';
import { toldField } from './told-fields.ts';

/** Where the patient stands towards work. */
export type WorkStage = 'unknown' | 'not-employed' | 'working' | 'leave-unknown' | 'leave-early' | 'leave-plan';

/** What the plan of going back says against itself; the days are those it names. */
export type ReturnProblem = {
  readonly id: 'full-before-start' | 'full-same-day' | 'full-share' | 'share-without-start' | 'hours-unchanged';
  readonly start: Day | undefined;
  readonly full: Day | undefined;
};

/** The talk for one contact. */
export type WorkGuideView = {
  readonly stage: WorkStage;
  /** Whole weeks of sick leave; undefined where nobody has said. */
  readonly sickWeeks: number | undefined;
  /** Weeks of sick leave from which the programme wants a plan. */
  readonly planFrom: number | undefined;
  readonly recommended: readonly Recommendation[];
  readonly withheld: readonly WithheldRule[];
  /** Who asks for the statement and speaks with the workplace. */
  readonly performance: Performance | undefined;
  /** What is agreed, as questions: parts that do not matter with the present answers are empty. */
  readonly step: StepView;
  readonly problems: readonly ReturnProblem[];
};

/** The topic of the remark that holds other agreements. */
export const workTalkTopic = 'talk.work';

/** What is asked for in the talk, in this order. */
export const workQuestions = ['can', 'cannot', 'tasks', 'hours', 'look', 'who'] as const;

const agreed = ['work-agreement', 'work-adjustments', 'return-plan'] as const;

/** The talk about work at a desk. */
export function workGuideView(desk: Desk): WorkGuideView {
  const { judgement, programme, state } = desk;
  const recommended = judgement.recommendations.filter((one) => one.rule.topic === 'work');
  const sickWeeks = numberAt(desk, 'work.sick-weeks');
  const planFrom = planWeeks(desk);
  return {
    stage: stageOf(desk, sickWeeks, planFrom),
    ...{ sickWeeks, planFrom, recommended },
    withheld: judgement.withheld.filter((one) => one.rule.topic === 'work'),
    performance: programme.roles.find((one) => one.id === state.role)?.capabilities.work,
    step: agreement(desk),
    problems: returnProblems(desk),
  };
}

function stageOf(desk: Desk, sickWeeks: number | undefined, planFrom: number | undefined): WorkStage {
  const status = toldField(desk, 'work.status')?.value;
  if (status === undefined) return 'unknown';
  if (status === 'working' || status === 'not-employed') return status;
  if (sickWeeks === undefined) return 'leave-unknown';
  return planFrom !== undefined && sickWeeks >= planFrom ? 'leave-plan' : 'leave-early';
}

/** The weeks that the rule about the plan asks for. */
function planWeeks({ programme }: Desk): number | undefined {
  const rules = programme.rules.filter((one) => one.topic === 'work');
  const found = rules.flatMap((one) => weeksAsked(one.when));
  return found.length === 0 ? undefined : Math.min(...found);
}

function weeksAsked(condition: Condition): readonly number[] {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(weeksAsked);
  return condition.kind === 'atLeast' && condition.finding === 'work.sick-weeks' ? [condition.value] : [];
}

function numberAt(desk: Desk, id: string): number | undefined {
  const value = toldField(desk, id)?.value;
  return typeof value === 'number' ? value : undefined;
}

/** The questions of the agreement as one step of their own. */
function agreement(desk: Desk): StepView {
  const sections = agreed.flatMap((id) => sectionOf(desk, id) ?? []).map((section) => sectionView(desk, section));
  const fields = sections.flatMap((section) => section.fields);
  const answered = fields.filter(isAnswered).length;
  const state = answered === 0 && fields.length > 0 ? 'todo' : answered < fields.length ? 'partial' : 'done';
  return { id: 'work', sections, state, answered, asked: fields.length };
}

/** What does not agree in the plan recorded at this contact; nothing of it is changed. */
export function returnProblems(desk: Desk): readonly ReturnProblem[] {
  const [start, share, full] = ['start', 'share', 'full'].map((part) => numberAt(desk, `return.${part}`));
  const isReduced = share !== undefined && share < 100;
  const hours = toldField(desk, 'adjust.hours')?.value;
  const found: readonly (readonly [ReturnProblem['id'], boolean])[] = [
    ['full-before-start', start !== undefined && full !== undefined && full < start],
    ['full-same-day', isReduced && start !== undefined && full === start],
    ['full-share', share === 100 && full !== undefined && full > (start ?? 0)],
    ['share-without-start', isReduced && start === undefined],
    ['hours-unchanged', isReduced && hours === 'no'],
  ];
  const dayOf = (days: number | undefined) => (days === undefined ? undefined : addDays(desk.contact.day, days));
  return found.filter(([, is]) => is).map(([id]) => ({ id, start: dayOf(start), full: dayOf(full) }));
}
