// THE LANGUAGE, part six: another edition of a programme, told as changes of its rules with the reason of each. A programme is never rewritten in place:
// a course stays with the edition it began with, and another edition is a lens to see it by.

import type { Programme } from './programme.ts';
import type { Advice, Rule } from './rule.ts';

/** Why a rule is another: notes of newer knowledge, by id. */
type Because = { readonly because: readonly string[] };

/** What may be another in a rule: its condition, its contacts, how it is recommended. Its examples come with them. */
type RuleChange = Partial<Pick<Rule, 'when' | 'at' | 'examples'>> & { readonly advice?: Partial<Advice> };

/** One change. The safety block cannot be changed: such a programme does not parse. */
export type EditionChange =
  | (Because & { readonly kind: 'leaves-out'; readonly rule: string })
  | (Because & { readonly kind: 'changes'; readonly rule: string; readonly to: RuleChange });

/** An edition. `draft`: nobody has adopted it; no course can begin in it. */
export type Edition = {
  readonly id: string;
  readonly programme: string;
  /** The edition it changes. */
  readonly from: string;
  readonly standing: 'draft' | 'released';
  /** The day it is of. */
  readonly day: string;
  readonly changes: readonly EditionChange[];
};

const known = new WeakMap<Programme, Map<string, Programme>>();

/**
 * The programme in the other edition; the same object again for the same pair. What a change took in as its reason stands beside the rule no more. Throws
 * where the edition is of another programme or edition, or names a rule the programme lacks: an error of the content.
 */
export function inEdition(programme: Programme, edition: Edition): Programme {
  const before = known.get(programme)?.get(edition.id);
  if (before !== undefined) return before;
  if (edition.programme !== programme.id || edition.from !== programme.edition)
    throw new Error(`${edition.id} is no edition of ${programme.id} ${programme.edition}`);
  for (const { rule } of edition.changes) {
    if (!programme.rules.some((one) => one.id === rule)) throw new Error(`${edition.id}: no rule ${rule}`);
  }
  const left = new Set(edition.changes.flatMap((one) => (one.kind === 'leaves-out' ? [one.rule] : [])));
  const stays = (id: string) => !left.has(id);
  const other: Programme = {
    ...programme,
    edition: edition.id,
    rules: programme.rules
      .filter((one) => stays(one.id))
      .map((one) => ({ ...changed(one, edition), unless: one.unless.filter(stays) })),
    replies: programme.replies.map((one) => ({ ...one, rules: one.rules.filter(stays) })),
    letters: programme.letters.map((one) =>
      one.rules === undefined ? one : { ...one, rules: one.rules.filter(stays) },
    ),
  };
  known.set(programme, (known.get(programme) ?? new Map()).set(edition.id, other));
  return other;
}

/** An edition says of a rule one thing at most. */
function changed(rule: Rule, edition: Edition): Rule {
  const change = edition.changes.find((one) => one.rule === rule.id);
  if (change?.kind !== 'changes') return rule;
  const { advice, ...rest } = change.to;
  const newer = rule.newer.filter((note) => !change.because.includes(note));
  return { ...rule, ...rest, advice: { ...rule.advice, ...advice }, newer };
}
