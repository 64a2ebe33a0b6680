// PRACTICE, part three: the search. It answers what a goal still asks for, the ordinary answer first, and three-valued logic tells early where nothing can come of
// it any more. It tries everything: where it finds nothing and did not give up, there is nothing.
import type { Compiled, Truth } from '../../engine/evaluate.ts';
import { type Decision, leavesOf } from './decision.ts';
import type { Deviations, Ground } from './ground.ts';
import {
  type Answer,
  answer,
  deviationsOf,
  mayMatter,
  type Patient,
  patientOf,
  type Side,
  variableToAsk,
  withdraw,
} from './patient.ts';
import { valuesToTry } from './values.ts';
import { slotRead, type Variable } from './variables.ts';

/** What is searched. */
export type Search = {
  readonly ground: Ground;
  /** What the goal asks. */
  readonly decisions: readonly Decision[];
  /** Answers that stand from the beginning, one list for each patient; all else they share. */
  readonly given: readonly (readonly (readonly [Variable, Answer])[])[];
  /** Whether the patients are the ones; `unknown` while a side has something open. */
  readonly goal: (sides: readonly Side[]) => Truth;
  /** The group of each patient, in the order to try. */
  readonly groups: readonly (readonly string[])[];
  /** Takes patients for whom the goal holds; returns whether they will do. */
  readonly accept: (found: readonly Deviations[]) => boolean;
  /** Turns after which it gives up. */
  readonly most: number;
};

/** Whether something was found. `gave-up`: not everything was tried. */
export type SearchResult = 'found' | 'none' | 'gave-up';

type State = {
  readonly wanted: Search;
  readonly patients: readonly Patient[];
  readonly leavesOn: ReadonlyMap<number, readonly Compiled[]>;
  tried: number;
};

/** Searches. */
export function search(wanted: Search): SearchResult {
  const patients = wanted.given.map((answers) => patientOf(wanted.ground, answers));
  return from({ wanted, patients, leavesOn: leavesByFinding(wanted), tried: 0 });
}

/** Goes on from what is answered so far. */
function from(state: State): SearchResult {
  const { wanted, patients } = state;
  state.tried += 1;
  if (state.tried > wanted.most) return 'gave-up';
  for (const one of patients) one.side.open = undefined;
  const truth = wanted.goal(patients.map((one) => one.side));
  if (truth === 'no') return 'none';
  if (truth === 'yes') return wanted.accept(patients.map(deviationsOf)) ? 'found' : 'none';
  const variable = nextVariable(patients);
  if (variable === undefined) return 'none';
  for (const answers of answersTo(state, variable)) {
    patients.forEach((one, i) => {
      answer(one, variable, answers[i]);
    });
    const result = from(state);
    if (result !== 'none') return result;
    for (const one of patients) withdraw(one, variable);
  }
  return 'none';
}

/** What the goal asks next. */
function nextVariable(patients: readonly Patient[]): Variable | undefined {
  for (const one of patients) {
    if (one.side.open !== undefined) return variableToAsk(one, one.side.open);
  }
  return undefined;
}

/** The answers to try, each for all patients. */
function answersTo({ wanted, patients, leavesOn }: State, variable: Variable): readonly (readonly Answer[])[] {
  if (variable.of === 'group') return wanted.groups;
  const values: readonly Answer[] =
    variable.of === 'offer'
      ? [true, false]
      : valuesToTry(wanted.ground, variable, {
          leaves: leavesOn.get(variable.slot) ?? [],
          isAsked: patients.some((one) => mayMatter(one, variable.slot)),
          now: patients[0]?.now.get(variable.slot),
        });
  return values.map((value) => patients.map(() => value));
}

/** Every leaf that the decisions may come to ask, by the finding it reads. */
function leavesByFinding({ ground, decisions }: Search): ReadonlyMap<number, readonly Compiled[]> {
  const { prepared } = ground;
  const leaves = new Set<Compiled>(decisions.flatMap((one) => one.asks));
  const found = new Map<number, Compiled[]>();
  for (const leaf of leaves) {
    // The group follows from answers: what its suggestion tells apart is told apart here too.
    const pictures = leaf.condition.kind === 'inGroup' ? prepared.groups.map((one) => one.suggestedWhen) : [];
    const slot = slotRead(prepared, leaf);
    const relevance = prepared.relevance[slot];
    for (const also of relevance === undefined ? pictures : [...pictures, relevance]) {
      for (const one of leavesOf(also)) leaves.add(one);
    }
    if (slot >= 0) found.set(slot, [...(found.get(slot) ?? []), leaf]);
  }
  return found;
}
