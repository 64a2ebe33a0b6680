// PRACTICE: what a learner has done in this tab, as plain data that a reload finds again: the round that is open, the rounds that are done, and the cases that went
// wrong. Every change is a function of what was before.
import type { Drawn } from './exercise.ts';
import { roundLength } from './round.ts';
import type { CaseMark, LearnerAnswer, MistakeKind } from './score.ts';

/** A round that is going on. `answers`: of the cases done, in order. */
export type OpenRound = Drawn & {
  readonly answers: readonly LearnerAnswer[];
  /** What is chosen so far in the case at hand. */
  readonly draft: LearnerAnswer;
  /** The answer to the case at hand is on the screen. */
  readonly isShown: boolean;
  /** It waits while the learner is at the start. */
  readonly isPaused: boolean;
};

/** The result of a round. */
export type Result = {
  /** Out of 100. */
  readonly points: number;
  readonly isPassed: boolean;
  /** Mistakes that fail a round, whatever its points. */
  readonly endangering: readonly MistakeKind[];
};

/** A round that is done. */
export type DoneRound = Drawn & Result & { readonly answers: readonly LearnerAnswer[] };

/** A round before a room: nobody types, the place is what is remembered. */
export type RoomRound = Drawn & { readonly place: number; readonly isShown: boolean };

/** Everything kept of a programme in one edition: cases of another edition are others. */
export type Practice = {
  readonly edition: string;
  readonly open?: OpenRound | undefined;
  readonly room?: RoomRound | undefined;
  readonly done: readonly DoneRound[];
  /** The round whose result is on the screen, from 0. */
  readonly viewed?: number | undefined;
  /** Ids of cases that were not answered rightly since. */
  readonly failed: readonly string[];
};

/** Points of 100 from which a round without an endangering mistake is passed. */
export const pointsToPass = 80;

const noAnswer: LearnerAnswer = { flags: {}, actions: [] };

/** Nothing done yet. */
export const noPractice = (edition: string): Practice => ({ edition, done: [], failed: [] });

/** Begins a round; the one that was open is given up. */
export function beginRound(practice: Practice, { seed, role, cases }: Drawn): Practice {
  return {
    ...practice,
    viewed: undefined,
    open: { seed, role, cases, answers: [], draft: noAnswer, isShown: false, isPaused: false },
  };
}

/** Lets the round wait, or goes on with it. */
export function pause(practice: Practice, isPaused: boolean): Practice {
  const { open } = practice;
  return open === undefined ? practice : { ...practice, viewed: undefined, open: { ...open, isPaused } };
}

/** Begins a round before a room. */
export function beginRoom(practice: Practice, { seed, role, cases }: Drawn): Practice {
  return { ...practice, viewed: undefined, room: { seed, role, cases, place: 0, isShown: false } };
}

/** Shows the answer before the room, then the next case; after the last answer the round is over. */
export function roomForward(practice: Practice): Practice {
  const { room } = practice;
  if (room === undefined) return practice;
  if (!room.isShown) return { ...practice, room: { ...room, isShown: true } };
  const place = room.place + 1;
  return { ...practice, room: place < room.cases.length ? { ...room, place, isShown: false } : undefined };
}

/** Takes the last step before the room back. */
export function roomBack(practice: Practice): Practice {
  const { room } = practice;
  if (room === undefined) return practice;
  if (room.isShown) return { ...practice, room: { ...room, isShown: false } };
  return room.place === 0 ? practice : { ...practice, room: { ...room, place: room.place - 1, isShown: true } };
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
  const { open, done } = practice;
  if (open === undefined || !open.isShown) return practice;
  if (open.answers.length < open.cases.length) {
    return { ...practice, open: { ...open, draft: noAnswer, isShown: false } };
  }
  const { seed, role, cases, answers } = open;
  const round: DoneRound = { seed, role, cases, answers, ...resultOf(marks) };
  return { ...practice, open: undefined, done: [...done, round], viewed: done.length };
}

/** The result of a round from the marks of its cases. */
export function resultOf(marks: readonly CaseMark[]): Result {
  const sum = marks.reduce((all, one) => all + one.points, 0);
  const points = Math.max(0, Math.round((sum * 10) / Math.max(1, marks.length)));
  const endangering = marks.filter((one) => one.isCritical).flatMap((one) => one.mistakes[0]?.is ?? []);
  const isWhole = marks.length >= roundLength;
  return { points, endangering, isPassed: isWhole && points >= pointsToPass && endangering.length === 0 };
}
