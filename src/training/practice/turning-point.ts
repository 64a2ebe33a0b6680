// PRACTICE: what would have turned the case: the one answer that would have changed what is recommended, and what would have been recommended then. Found by running the
// engine; where cases stand on two sides of an answer, the other side.
import { adviseAt, byWeight } from '../../engine/advise.ts';
import { factsOf, type Prepared } from '../../engine/prepare.ts';
import type { Sheet } from '../../engine/sheet.ts';
import { type Change, smallestChange, withChanges } from '../../engine/smallest-change.ts';
import type { Value } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import type { CaseLibrary, TrainingCase } from '../cases/library.ts';
import { actionsOf } from './solution.ts';

/** The change, and the leading recommendations with it. */
export type TurningPoint = {
  readonly change: Change;
  readonly from: Value | undefined;
  readonly instead: readonly Rule[];
};

/** How many recommendations are named. */
const named = 2;

/** What would turn the sheet of a case; undefined where no one answer does. */
export function turningPoint(
  prepared: Prepared,
  { cases }: CaseLibrary,
  one: TrainingCase,
  sheet: Sheet,
): TurningPoint | undefined {
  const before = leadingOf(prepared, sheet);
  const twins = one.twins
    .toSorted((a, b) => a.edges.length - b.edges.length)
    .flatMap(({ id }) => cases.find((other) => other.id === id) ?? []);
  const byTwins = twins.flatMap((twin) => changesBetween(prepared, one.sheet, twin.sheet));
  for (const change of [...byTwins, ...changesOf(prepared, sheet, before)]) {
    const instead = leadingOf(prepared, withChanges(sheet, [change]));
    const isOther = instead.length > 0 && instead[0] !== before[0];
    if (isOther) return { change, from: sheet.answers[change.finding], instead: instead.slice(0, named) };
  }
  return undefined;
}

/** The answer in which two cases differ, that of the question asked first: what hangs on it differs with it. */
function changesBetween({ programme }: Prepared, a: Sheet, b: Sheet): readonly Change[] {
  const differing = programme.findings.find((one) => a.answers[one.id] !== b.answers[one.id]);
  const to = differing === undefined ? undefined : b.answers[differing.id];
  return differing === undefined || to === undefined ? [] : [{ finding: differing.id, to }];
}

/** The single answers that would withhold what leads. */
function changesOf(prepared: Prepared, sheet: Sheet, leading: readonly Rule[]): readonly Change[] {
  const rule = prepared.rules.find((one) => one.rule === leading[0]);
  return rule === undefined ? [] : (smallestChange(prepared, sheet, rule, 1) ?? []);
}

/** What is recommended for the sheet and can be acted on: ways of the course before what stands beside it, the weightiest first. */
function leadingOf(prepared: Prepared, sheet: Sheet): readonly Rule[] {
  const { shown } = adviseAt(prepared, sheet.contact, factsOf(prepared, sheet));
  const said = [...shown].sort(byWeight).filter(({ rule, discouraged }) => !discouraged && actionsOf(rule).length > 0);
  const rules = said.map((one) => one.rule);
  const ways = rules.filter((rule) => rule.advice.effect !== 'beside');
  return ways.length > 0 ? ways : rules;
}
