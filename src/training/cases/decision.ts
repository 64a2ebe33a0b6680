// PRACTICE, part one: decisions. A decision is a rule of a contact with its exceptions, the suggestion of a group, or whether a question matters. It is asked leaf by leaf, so that a search
// may leave answers open and one leaf may be turned over by itself. It holds no medicine: the truth of each leaf is the engine's own.
import { type Compiled, negate, type Truth } from '../../engine/evaluate.ts';
import type { Prepared, PreparedRule } from '../../engine/prepare.ts';

/** Whoever tells the truth of leaves. `open` keeps the first leaf that left a decision unknown: what to ask next. */
export type Told = { readonly truth: (leaf: Compiled) => Truth; open: Compiled | undefined };

/** One leaf of a decision. `rule`: the rule or group in whose condition it stands, the decision's own or an exception's. */
export type DecisionLeaf = {
  readonly leaf: Compiled;
  readonly rule: string;
  /** Place among the leaves of that condition, in reading order. */
  readonly place: number;
  /** What the leaf must be for the decision to hold by it: false where it stands under a `not` or in an exception. */
  readonly favours: boolean;
};

/** Something that is decided. */
export type Decision = {
  /** Id of the rule, of the group, or of the finding that is asked. */
  readonly id: string;
  readonly decide: (told: Told) => Truth;
  /** Leaves that are to decide by themselves: of the rule's condition and of its exceptions', of the group's picture. */
  readonly leaves: readonly DecisionLeaf[];
  /** Every leaf that may be asked. */
  readonly asks: readonly Compiled[];
};

/** The truth of a condition from the truth of its leaves (Kleene), as the engine joins them. */
export function truthOf(tree: Compiled, told: Told): Truth {
  const { kind } = tree.condition;
  if (kind === 'not') return negate(tree.parts[0] === undefined ? 'unknown' : truthOf(tree.parts[0], told));
  if (kind === 'all') return conjunctionOf(tree.parts, told, truthOf);
  if (kind === 'any') return negate(conjunctionOf(tree.parts, told, (part) => negate(truthOf(part, told))));
  const truth = told.truth(tree);
  if (truth === 'unknown') told.open ??= tree;
  return truth;
}

/** No where a part is no; else unknown where one is unknown. What a part left open is forgotten where another settles the matter. */
function conjunctionOf<T>(parts: readonly T[], told: Told, truth: (part: T, told: Told) => Truth): Truth {
  const before = told.open;
  let result: Truth = 'yes';
  for (const part of parts) {
    const one = truth(part, told);
    if (one === 'no') {
      told.open = before;
      return 'no';
    }
    if (one === 'unknown') result = 'unknown';
  }
  return result;
}

const leavesKnown = new WeakMap<Compiled, readonly Compiled[]>();

/** The leaves of a condition in reading order. */
export function leavesOf(tree: Compiled): readonly Compiled[] {
  const known = leavesKnown.get(tree);
  if (known !== undefined) return known;
  const { kind } = tree.condition;
  const leaves = kind === 'all' || kind === 'any' || kind === 'not' ? tree.parts.flatMap(leavesOf) : [tree];
  leavesKnown.set(tree, leaves);
  return leaves;
}

function placed(rule: string, tree: Compiled, favours: boolean): readonly DecisionLeaf[] {
  const found: DecisionLeaf[] = [];
  const walk = (part: Compiled, own: boolean) => {
    const { kind } = part.condition;
    if (kind !== 'all' && kind !== 'any' && kind !== 'not') {
      found.push({ leaf: part, rule, place: found.length, favours: own });
      return;
    }
    for (const one of part.parts) walk(one, kind === 'not' ? !own : own);
  };
  walk(tree, favours);
  return found;
}

/** Whether a rule of the contact applies. Exceptions count where they belong to the contact, with their own exceptions. */
export function ruleDecision(prepared: Prepared, contact: string, one: PreparedRule): Decision {
  const exceptions = exceptionsOf(prepared, contact, one);
  const decided = exceptions.map((other) => ruleDecision(prepared, contact, other));
  return {
    id: one.rule.id,
    leaves: [
      ...placed(one.rule.id, one.when, true),
      ...exceptions.flatMap((other) => placed(other.rule.id, other.when, false)),
    ],
    asks: [...leavesOf(one.when), ...decided.flatMap((other) => other.asks)],
    decide: (told) =>
      conjunctionOf([one, ...decided], told, (part) =>
        'when' in part ? truthOf(part.when, told) : negate(part.decide(told)),
      ),
  };
}

/** The rules of the contact that except this one. */
export function exceptionsOf(prepared: Prepared, contact: string, one: PreparedRule): readonly PreparedRule[] {
  return (prepared.rulesAt.get(contact) ?? []).filter((other) => one.unless.includes(other.index));
}

/** Whether a group is the one suggested: its picture is met, and that of none before it. */
export function groupDecision(prepared: Prepared, group: string): Decision {
  const place = prepared.groups.findIndex((one) => one.id === group);
  const upTo = prepared.groups.slice(0, place + 1);
  return {
    id: group,
    leaves: upTo.slice(-1).flatMap((one) => placed(one.id, one.suggestedWhen, true)),
    asks: upTo.flatMap((one) => leavesOf(one.suggestedWhen)),
    decide: (told) =>
      conjunctionOf([...upTo].reverse(), told, (one) => {
        const own = truthOf(one.suggestedWhen, told);
        return one.id === group ? own : negate(own);
      }),
  };
}

/** Whether a question matters; of questions that hang on the same, the first stands for all. */
export function relevanceDecision(finding: string, when: Compiled): Decision {
  return {
    id: finding,
    leaves: placed(finding, when, true),
    asks: leavesOf(when),
    decide: (told) => truthOf(when, told),
  };
}

/** The same, with one leaf the other way round than it is. */
export function turnedOver(leaf: Compiled, told: Pick<Told, 'truth'>): Told {
  const truth = (one: Compiled): Truth => (one === leaf ? negate(told.truth(one)) : told.truth(one));
  return { truth, open: undefined };
}
