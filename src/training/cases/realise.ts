// PRACTICE: a group is suggested by answers. Patients who are to be in a group get the answers that suggest it, where there are any beside what else is said of them.
import type { Truth } from '../../engine/evaluate.ts';
import { groupDecision } from './decision.ts';
import { answersOf, type Deviations, type Ground, suggestedWith } from './ground.ts';
import { search } from './search.ts';

/** Turns spent on it where a search is short: beyond them the clinician is said to have confirmed the group. */
const fewTurns = 400;

/** What came of it. `isSure`: where nothing suggests the groups, that is because nothing can. */
export type Realised = {
  readonly patients: readonly Deviations[];
  readonly isSuggested: boolean;
  readonly isSure: boolean;
};

/** The deviations with what suggests the groups; as they were where nothing does, or no group is wanted. */
export function realised(ground: Ground, patients: readonly Deviations[], most = fewTurns): Realised {
  const wanted = patients.flatMap((one) => one.group ?? []);
  const isSuggested = (one: Deviations) => suggestedWith(ground, one) === one.group;
  if (wanted.length < patients.length || patients.every(isSuggested)) {
    return { patients, isSuggested: true, isSure: true };
  }
  const decisions = wanted.map((group) => groupDecision(ground.prepared, group));
  let found: readonly Deviations[] | undefined;
  const result = search({
    ground,
    decisions,
    given: patients.map(answersOf),
    goal: (sides) => {
      const truths = sides.map((side, i): Truth => decisions[i]?.decide(side) ?? 'no');
      return truths.includes('no') ? 'no' : truths.includes('unknown') ? 'unknown' : 'yes';
    },
    groups: [wanted],
    accept: (deviations) => {
      const candidates = deviations.map((one, i) => ({ ...one, group: wanted[i] }));
      if (!candidates.every(isSuggested)) return false;
      found = candidates;
      return true;
    },
    most: Math.max(most, fewTurns),
  });
  return found === undefined
    ? { patients, isSuggested: false, isSure: result === 'none' }
    : { patients: found, isSuggested: true, isSure: true };
}
