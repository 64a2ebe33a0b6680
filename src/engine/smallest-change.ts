// Why not: the smallest change of answers that would flip a verdict, found by running the engine, never by reading the tree.
import { type Condition, visit } from '../model/condition.ts';
import { type Finding, isPossible, type Value } from '../model/finding.ts';
import { adviseAt } from './advise.ts';
import { factsOf, findingsReadBy, type Prepared, type PreparedRule } from './prepare.ts';
import type { Sheet } from './sheet.ts';

/** One answer that would have to be another. */
export type Change = { readonly finding: string; readonly to: Value };

/** Whether the rule is among those shown for the sheet. */
export function isShown(prepared: Prepared, sheet: Sheet, rule: PreparedRule): boolean {
  return adviseAt(prepared, sheet.contact, factsOf(prepared, sheet)).shown.includes(rule);
}

/**
 * The fewest answers (at most `most`) that would make the rule shown if it is withheld, or withheld if it is shown; undefined where none do.
 * Among equals the change of the finding asked first wins, so the answer never depends on the order of entry.
 */
export function smallestChange(
  prepared: Prepared,
  sheet: Sheet,
  rule: PreparedRule,
  most = 2,
): readonly Change[] | undefined {
  const wanted = !isShown(prepared, sheet, rule);
  const candidates = candidatesFor(prepared, sheet, rule);
  let layer: readonly (readonly Change[])[] = [[]];
  for (let size = 1; size <= most; size++) {
    layer = layer.flatMap((changes) => extensions(changes, candidates));
    const found = layer.find((changes) => isShown(prepared, withChanges(sheet, changes), rule) === wanted);
    if (found) return found;
  }
  return undefined;
}

/** The sheet as it would be with the changes. */
export function withChanges(sheet: Sheet, changes: readonly Change[]): Sheet {
  return {
    ...sheet,
    answers: { ...sheet.answers, ...Object.fromEntries(changes.map((one) => [one.finding, one.to])) },
  };
}

function extensions(changes: readonly Change[], candidates: readonly Change[]): readonly (readonly Change[])[] {
  const last = changes.at(-1);
  const from = last === undefined ? 0 : candidates.lastIndexOf(last) + 1;
  return candidates
    .slice(from)
    .filter((one) => changes.every((other) => other.finding !== one.finding))
    .map((one) => [...changes, one]);
}

function candidatesFor(prepared: Prepared, sheet: Sheet, rule: PreparedRule): readonly Change[] {
  const read = new Set(findingsReadBy(prepared, rule));
  const conditions = [rule.rule.when, ...rule.unless.flatMap((place) => prepared.rules[place]?.rule.when ?? [])];
  return prepared.programme.findings
    .filter((finding) => read.has(finding.id))
    .flatMap((finding) =>
      valuesToTry(finding, conditions)
        .filter((to) => to !== sheet.answers[finding.id])
        .map((to) => ({ finding: finding.id, to })),
    );
}

/** Every option of a choice; for a number the values on both sides of each threshold. */
export function valuesToTry(finding: Finding, conditions: readonly Condition[]): readonly Value[] {
  if (finding.kind === 'choice') return finding.options;
  const values = new Set<number>();
  for (const condition of conditions) {
    visit(condition, (part) => {
      if ((part.kind === 'atLeast' || part.kind === 'below') && part.finding === finding.id) {
        values.add(part.value).add(part.value - 1);
      }
    });
  }
  return [...values].filter((value) => isPossible(finding, value)).sort((a, b) => a - b);
}
