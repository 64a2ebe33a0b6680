// PRACTICE: answers by which a patient goes from one group to another, found once for each ground.
import { answersFor } from './answers.ts';
import { type Deviations, type Ground, noDeviations } from './ground.ts';
import type { Answer } from './patient.ts';
import { realised } from './realise.ts';
import { groupVariables, type Variable } from './variables.ts';

/** One answer that changes the group, with what else the two patients have answered for it. */
export type GroupFlip = {
  readonly variable: Variable;
  readonly answers: readonly [Answer, Answer];
  readonly groups: readonly [string, string];
  readonly patients: readonly Deviations[];
};

/** Answers kept for each two groups: a rule may forbid the first. */
const kept = 3;

const known = new WeakMap<Ground, readonly GroupFlip[]>();

/** The changes of group, the plainest first. */
export function groupFlips(ground: Ground): readonly GroupFlip[] {
  const before = known.get(ground);
  if (before !== undefined) return before;
  const found = ground.groups.flatMap((a, i) => ground.groups.slice(i + 1).flatMap((b) => flipsBetween(ground, a, b)));
  known.set(ground, found);
  return found;
}

function flipsBetween(ground: Ground, from: string, to: string): readonly GroupFlip[] {
  const found: GroupFlip[] = [];
  for (const variable of groupVariables(ground)) {
    if (found.length >= kept) break;
    const flip = answersFor(ground, undefined, variable)
      .flatMap((answers) => [answers, [answers[1], answers[0]] as const])
      .flatMap((answers) => flipBy(ground, variable, answers, [from, to]) ?? [])[0];
    if (flip !== undefined) found.push(flip);
  }
  return found;
}

function flipBy(
  ground: Ground,
  variable: Variable,
  answers: readonly [Answer, Answer],
  groups: readonly [string, string],
): GroupFlip | undefined {
  const patientWith = (answer: Answer, group: string): Deviations => {
    const value = typeof answer === 'boolean' ? undefined : answer;
    const said = variable.of === 'now' || variable.of === 'before' ? new Map([[variable.slot, value]]) : new Map();
    return { ...noDeviations, [variable.of === 'before' ? 'before' : 'now']: said, group };
  };
  const { patients, isSuggested } = realised(
    ground,
    groups.map((group, i) => patientWith(answers[i], group)),
  );
  return isSuggested ? { variable, answers, groups, patients } : undefined;
}
