// Why: the evaluated condition tree, and what is lacking where the answer is not known.
import { type Condition, findingsRead } from '../model/condition.ts';
import type { Compiled, Facts, Known, Truth } from './evaluate.ts';
import type { Prepared, PreparedRule } from './prepare.ts';

/** A condition with its truth for this patient; a leaf carries the value it read. */
export type Explained = {
  readonly condition: Condition;
  readonly truth: Truth;
  readonly value?: Known;
  readonly parts: readonly Explained[];
};

/** The evaluated tree of a compiled condition. */
export function explain(prepared: Prepared, compiled: Compiled, facts: Facts): Explained {
  const { condition } = compiled;
  const slot = 'finding' in condition ? prepared.slots.get(condition.finding) : undefined;
  return {
    condition,
    truth: compiled.evaluate(facts),
    ...(slot === undefined ? {} : { value: facts.values[slot] }),
    parts: compiled.parts.map((part) => explain(prepared, part, facts)),
  };
}

/** Findings whose answers made the condition hold: the deciding leaves of a tree that is yes, in order, each once. */
export function decidingFindings(tree: Explained): readonly string[] {
  return [...new Set(deciding(tree))];
}

function deciding(tree: Explained): readonly string[] {
  if (tree.condition.kind === 'any' && tree.truth === 'yes') {
    return tree.parts.filter((part) => part.truth === 'yes').flatMap(deciding);
  }
  if (tree.condition.kind === 'all' && tree.truth === 'no') {
    return tree.parts.filter((part) => part.truth === 'no').flatMap(deciding);
  }
  if (tree.parts.length > 0) return tree.parts.flatMap(deciding);
  return 'finding' in tree.condition && tree.value !== undefined && tree.value !== null ? [tree.condition.finding] : [];
}

/** What a condition that cannot be told lacks: findings by id, `group` for the group, the duration finding for the onset. */
export function lacking(prepared: Prepared, tree: Explained): readonly string[] {
  return [...new Set(lackingIn(prepared, tree))];
}

function lackingIn(prepared: Prepared, tree: Explained): readonly string[] {
  if (tree.truth !== 'unknown') return [];
  if (tree.parts.length > 0) return tree.parts.flatMap((part) => lackingIn(prepared, part));
  switch (tree.condition.kind) {
    case 'inGroup':
      return ['group'];
    case 'weeksSinceOnset':
      return [prepared.programme.durationFinding];
    default:
      return findingsRead(tree.condition);
  }
}

/** What a rule that cannot be told lacks, its exceptions' lacks included. */
export function lackedBy(prepared: Prepared, rule: PreparedRule, facts: Facts): readonly string[] {
  const own = lacking(prepared, explain(prepared, rule.when, facts));
  const excepting = rule.unless.flatMap((place) => {
    const other = prepared.rules[place];
    return other ? lackedBy(prepared, other, facts) : [];
  });
  return [...new Set([...own, ...excepting])];
}
