// A condition as phrases, for whoever reads a rule without a patient.
import type { Condition } from '../model/condition.ts';
import { type Phrase, phraseOfLeaf } from './phrase.ts';

/** One part of a condition. `finding`: the one it reads. */
export type ConditionView = {
  readonly phrase: Phrase;
  readonly finding: string | undefined;
  readonly parts: readonly ConditionView[];
};

/** The condition as phrases; a conjunction within a conjunction, or an alternative within one, is laid out as one list. */
export function conditionView(condition: Condition): ConditionView {
  return {
    phrase: phraseOfLeaf(condition),
    finding: 'finding' in condition ? condition.finding : undefined,
    parts: partsOf(condition).map(conditionView),
  };
}

function partsOf(condition: Condition): readonly Condition[] {
  if (condition.kind === 'not') return [condition.of];
  if (condition.kind !== 'all' && condition.kind !== 'any') return [];
  return condition.of.flatMap((part) => (part.kind === condition.kind && part.of.length > 0 ? partsOf(part) : [part]));
}

/** The condition without the part of a conjunction that only says these groups: for where they stand in the heading. */
export function withoutGroups(condition: Condition, groups: readonly string[]): Condition {
  const saysThem = (one: Condition) =>
    one.kind === 'inGroup' &&
    one.groups.length === groups.length &&
    one.groups.every((group) => groups.includes(group));
  if (saysThem(condition)) return { kind: 'all', of: [] };
  return condition.kind === 'all' ? { kind: 'all', of: condition.of.filter((one) => !saysThem(one)) } : condition;
}
