// PRACTICE: what a learner has done in this tab, as plain data that a reload finds again: the round that is open, the rounds that are done, and the cases that went wrong.
// Every change is a function of what was before.

import { roundLength } from './round.ts';
import type { CaseMark, LearnerAnswer, MistakeKind } from './score.ts';

/** A round that is going on. `answers`: of the cases done, in order. */
export type OpenRound = {
  readonly seed: number;
  readonly role: string;
  readonly cases: readonly string[];
  readonly answers: readonly LearnerAnswer[];
  /** What is chosen so far in the case at hand. */
  readonly draft: LearnerAnswer;
  /** The answer to the case at hand is on the screen. */
  readonly isShown: boolean;
};

/** A round that is done. */
export type DoneRound = {
  readonly seed: number;
  readonly role: string;
  readonly cases: readonly string[];
  readonly answers: readonly LearnerAnswer[];
  /** Out of 100. */
  readonly points: number;
  readonly isPassed: boolean;
  /** Kinds of mistakes that endanger. */
  readonly endangering: readonly MistakeKind[];
};

/** Everything kept of a programme in one edition: cases of another edition are others. */
export type Practice = {
  readonly edition: string;
  readonly open?: OpenRound | undefined;
  readonly done: readonly DoneRound[];
  /** Ids of cases that were not answered rightly since. */
  readonly failed: readonly string[];
};

/** Points of 100 from which a round without an endangering mistake is passed. */
export const pointsToPass = 80;

export const noAnswer: LearnerAnswer = { flags: {}, actions: [] };

/** Nothing done yet. */
export const noPractice = (edition: string): Practice => ({ edition, done: [], failed: [] });

/** Begins a round; the one that was open is given up. */
export function beginRound(practice: Practice, round: Pick<OpenRound, 'seed' | 'role' | 'cases'>): Practice {
  return { ...practice, open: { ...round, answers: [], draft: noAnswer, isShown: false } };
}

/** Chooses in the case at hand. */
export function choose(practice: Practice, change: Partial<LearnerAnswer>): Practice {
  const { open } = practice;
  if (open === undefined || open.isShown) return practice;
  return { ...practice, open: { ...open, draft: { ...open.draft, ...change } } };
}

/** Hands the answer in: from now on it stands, and the case counts as failed or no longer as failed. */
export function handIn(practice: Practice, marked: CaseMark): Practice {
  const { open } = practice;
  if (open === undefined || open.isShown) return practice;
  const id = open.cases[open.answers.length] ?? '';
  const others = practice.failed.filter((one) => one !== id);
  const failed = marked.mistakes.length === 0 ? others : [...others, id];
  return { ...practice, failed, open: { ...open, answers: [...open.answers, open.draft], isShown: true } };
}

/** Goes on to the next case, or ends the round with the marks of all its cases. */
export function goOn(practice: Practice, marks: readonly CaseMark[]): Practice {
  const { open } = practice;
  if (open === undefined || !open.isShown) return practice;
  if (open.answers.length < open.cases.length) {
    return { ...practice, open: { ...open, draft: noAnswer, isShown: false } };
  }
  const { seed, role, cases, answers } = open;
  return { ...practice, open: undefined, done: [...practice.done, { seed, role, cases, answers, ...resultOf(marks) }] };
}

/** The result of a round from the marks of its cases. */
export function resultOf(marks: readonly CaseMark[]): Pick<DoneRound, 'points' | 'isPassed' | 'endangering'> {
  const sum = marks.reduce((all, one) => all + one.points, 0);
  const points = Math.max(0, Math.round((sum / (10 * Math.max(1, marks.length))) * 100));
  const endangering = marks.filter((one) => one.isCritical).flatMap((one) => one.mistakes[0]?.is ?? []);
  const isWhole = marks.length >= roundLength;
  return { points, endangering, isPassed: isWhole && points >= pointsToPass && endangering.length === 0 };
}
