// PRACTICE: the marks of what is done with the patient. Here lies what endangers: an acute patient sent home, a course ended with a safety question open.
import { leading, whyOf } from './mark-parts.ts';
import type { LearnerAnswer, Mistake, PartMark } from './score.ts';
import { type Action, actionsOf, type Due, type Solution } from './solution.ts';

/** What one more than is recommended costs, of 1; what is wrongly acute costs less than what is wrongly left. */
const extraCost = 1 / 3;
const overTriageCost = 1 / 4;

/** Rules told of a mistake. */
const mostRules = 2;

/** Ways of sending a patient on at once. */
const sending: readonly Action[] = ['acute', 'hand-over', 'refer'];

/** What is done. */
export function markAction(solution: Solution, given: LearnerAnswer): PartMark {
  const { actions } = given;
  if (solution.isAcute) return markAcute(solution, given);
  const unmet = solution.due.filter((one) => !one.actions.some((action) => actions.includes(action)));
  const allowed: readonly Action[] = [...solution.due.flatMap((one) => one.actions), ...solution.open];
  const covers = unmet.some((one) => isOverTriaged(one, actions));
  const extra = actions.filter((one) => !allowed.includes(one) && !(one === 'acute' && covers));
  const { due, wanted } = solution;
  const nothing = due.length === 0 && wanted.actions.length > 0 && !actions.some((one) => wanted.actions.includes(one));
  const lost =
    unmet.reduce((sum, one) => sum + costOf(one, actions, solution.due.length), 0) +
    (nothing ? 1 : 0) +
    extra.reduce((sum, one) => sum + (one === 'acute' ? overTriageCost : extraCost), 0);
  const left: readonly Due[] = nothing ? [wanted] : [];
  return {
    part: 'action',
    share: Math.max(0, 1 - lost),
    mistakes: [
      ...(covers ? [unfounded(solution, 'acute')] : []),
      ...[...unmet, ...left].flatMap((one) => missed(solution, one, actions)),
      ...extra.map((one) => unfounded(solution, one)),
    ],
  };
}

/** Acute is seen by whoever sends the patient acutely and does not end the course. */
function markAcute(solution: Solution, { actions, urgency }: LearnerAnswer): PartMark {
  const why = leading(solution);
  const about = ['acute'];
  if (actions.includes('end')) {
    return { part: 'action', share: 0, mistakes: [{ part: 'action', is: 'ended-acute', about, ...why }] };
  }
  if (urgency !== 'acute' || !actions.some((one) => sending.includes(one))) {
    return { part: 'action', share: 0, mistakes: [{ part: 'action', is: 'missed-acute', about, ...why }] };
  }
  const extra = actions.filter((one) => !sending.includes(one));
  const isPhoned = actions.includes('acute');
  const lost = extra.length * extraCost + (isPhoned ? 0 : extraCost);
  const mistakes: readonly Mistake[] = [
    ...(isPhoned ? [] : [{ part: 'action', is: 'action-missed', about, ...why } as const]),
    ...extra.map((one): Mistake => ({ part: 'action', is: 'action-extra', about: [one], ...why })),
  ];
  return { part: 'action', share: Math.max(0, 1 - lost), mistakes };
}

/** Who sends an elective patient acutely has at least sent the patient. */
function costOf(due: Due, actions: readonly Action[], of: number): number {
  return isOverTriaged(due, actions) ? overTriageCost : 1 / of;
}

const isOverTriaged = (due: Due, actions: readonly Action[]) =>
  actions.includes('acute') && due.actions.some((one) => sending.includes(one));

function missed(solution: Solution, due: Due, actions: readonly Action[]): readonly Mistake[] {
  if (isOverTriaged(due, actions)) return [];
  const { judgement, missing } = solution;
  if (due.actions.includes('ask')) {
    const is = actions.includes('end') ? 'ended-unasked' : 'not-asked';
    // The rules that the open questions keep from being told either way: what could be overlooked.
    const waiting = judgement.withheld.filter((one) => one.lacks.some((id) => missing.includes(id)));
    const rules = waiting.slice(0, 1).map((one) => one.rule);
    return [{ part: 'action', is, about: ['ask'], rules, findings: missing }];
  }
  const handsOver = due.rules.some((one) => one.advice.effect === 'hands-over' || one.advice.urgency === 'subacute');
  const is = handsOver ? 'hand-over-missed' : 'action-missed';
  return [{ part: 'action', is, about: due.actions, ...whyOf(judgement, due.rules.slice(0, mostRules)) }];
}

/** Something that is not recommended: with the rule that would recommend it, and why it does not. */
function unfounded(solution: Solution, action: Action): Mistake {
  const withheld = solution.judgement.withheld.find(({ rule }) => actionsOf(rule).includes(action));
  return {
    part: 'action',
    is: action === 'acute' ? 'too-urgent' : 'action-extra',
    about: [action],
    withheld,
    ...leading(solution),
  };
}
