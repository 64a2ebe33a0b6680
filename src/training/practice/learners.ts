// PRACTICE: learners who follow one rule, to try the marks on. Whoever answers as the engine does must reach everything; whoever never sends anybody acutely, sends
// everybody, never asks what is open, or always says the same must not pass.
import type { LearnerAnswer } from './score.ts';
import { byUrgency, NONE, type Solution } from './solution.ts';

/** Answers a case from what is right for it. */
export type Learner = (solution: Solution) => LearnerAnswer;

/** Answers as the engine does, and declines what is left open or advised against. */
const exact: Learner = (solution) => {
  const { red, yellow, groups, due, wanted, urgencies, recipients } = solution;
  const named = due.flatMap((one) => one.actions.slice(0, 1));
  return {
    flags: Object.fromEntries([
      ...red.map((id) => [id, 'red'] as const),
      ...yellow.map((id) => [id, 'yellow'] as const),
    ]),
    group: groups?.[0],
    actions: [...new Set(named.length > 0 ? named : wanted.actions.slice(0, 1))],
    urgency: urgencies?.toSorted(byUrgency)[0],
    recipient: recipients?.due[0] ?? NONE,
  };
};

/** Does everything that is recommended, also what is left open. */
const thorough: Learner = (solution) => {
  const answer = exact(solution);
  const { recipients } = solution;
  return {
    ...answer,
    actions: [...new Set([...answer.actions, ...solution.open])],
    recipient: recipients?.due[0] ?? recipients?.open[0] ?? NONE,
  };
};

/** Right in everything, but for never calling anything acute. */
const neverAcute: Learner = (solution) => {
  const answer = exact(solution);
  if (!solution.isAcute) return answer;
  return { ...answer, actions: ['refer'], urgency: 'subacute' };
};

/** Knows flags and groups, and sends everybody acutely. */
const alwaysAcute: Learner = (solution) => ({
  ...exact(solution),
  actions: ['acute'],
  urgency: 'acute',
  recipient: 'acute-spine',
});

/** Knows flags and groups, and ends every course. */
const alwaysEnds: Learner = (solution) => ({
  ...exact(solution),
  actions: ['end'],
  urgency: 'routine',
  recipient: NONE,
});

/** Does everything there is. */
const doesEverything: Learner = (solution) => ({
  ...exact(solution),
  actions: ['acute', 'hand-over', 'refer', 'image', 'go-on', 'end', 'ask'],
  urgency: 'acute',
});

/** Takes what nobody asked for a no. */
const neverAsks: Learner = (solution) => {
  const answer = exact(solution);
  return { ...answer, actions: answer.actions.filter((one) => one !== 'ask') };
};

/** Answers nothing. */
const silent: Learner = () => ({ flags: {}, actions: [] });

/** The learners by name, with the rounds that they must pass: all of them with every point, or none. */
export const learners: Readonly<Record<string, { readonly learner: Learner; readonly passes: 'all' | 'none' }>> = {
  'answers as the engine': { learner: exact, passes: 'all' },
  'takes what is open': { learner: thorough, passes: 'all' },
  'never acts acutely': { learner: neverAcute, passes: 'none' },
  'always acts acutely': { learner: alwaysAcute, passes: 'none' },
  'always ends': { learner: alwaysEnds, passes: 'none' },
  'does everything': { learner: doesEverything, passes: 'none' },
  'never asks': { learner: neverAsks, passes: 'none' },
  'answers nothing': { learner: silent, passes: 'none' },
};
