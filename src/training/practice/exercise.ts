// PRACTICE: the exercises of a programme, put together: its cases, what is drawn from them, and each case of a round as it is told, asked, answered and explained.
import type { Prepared } from '../../engine/prepare.ts';
import type { Sheet } from '../../engine/sheet.ts';
import { randomFrom } from '../../model/random.ts';
import type { CaseLibrary, TrainingCase } from '../cases/library.ts';
import { type Deck, deckOf } from './deck.ts';
import { dressed, type Wardrobe } from './dress.ts';
import { type Options, optionsOf } from './options.ts';
import { type CaseMark, type LearnerAnswer, mark } from './score.ts';
import { type Solution, solutionOf } from './solution.ts';
import { type Story, storyOf } from './story.ts';
import { type TurningPoint, turningPoint } from './turning-point.ts';

/** Everything that rounds of a programme are made of. */
export type Gym = {
  readonly prepared: Prepared;
  readonly library: CaseLibrary;
  readonly deck: Deck;
  readonly wardrobe: Wardrobe;
};

/** One case of a round. */
export type Exercise = {
  readonly one: TrainingCase;
  readonly sheet: Sheet;
  readonly story: Story;
  readonly options: Options;
  readonly solution: Solution;
};

/** What cases are made of. */
export function gymOf(prepared: Prepared, library: CaseLibrary, wardrobe: Wardrobe): Gym {
  return { prepared, library, wardrobe, deck: deckOf(prepared, library) };
}

/** A round as drawn. */
export type Drawn = { readonly seed: number; readonly role: string; readonly cases: readonly string[] };

/** Rounds have fewer cases than this: each case of each round has dice of its own. */
const dicePerRound = 100;

/** The case at a place of a round; undefined where this edition has no such case. */
export function exerciseAt({ prepared, library, wardrobe }: Gym, round: Drawn, place: number): Exercise | undefined {
  const one = library.cases.find((known) => known.id === round.cases[place]);
  if (one === undefined) return undefined;
  const sheet = dressed(prepared, one.sheet, wardrobe, randomFrom(round.seed * dicePerRound + place));
  const solution = solutionOf(prepared, sheet, round.role);
  return { one, sheet, solution, story: storyOf(prepared, sheet), options: optionsOf(prepared, sheet, solution) };
}

/** The marks of the answers given so far. */
export function marksOf(gym: Gym, round: Drawn, answers: readonly LearnerAnswer[]): readonly CaseMark[] {
  return answers.flatMap((answer, place) => {
    const exercise = exerciseAt(gym, round, place);
    return exercise === undefined ? [] : [mark(exercise.solution, answer)];
  });
}

/** What would have turned the case. */
export function turningOf({ prepared, library }: Gym, { one, sheet }: Exercise): TurningPoint | undefined {
  return turningPoint(prepared, library, one, sheet);
}
