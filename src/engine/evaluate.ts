// Evaluates conditions in three-valued logic (Kleene). One evaluator for verdict, explanation and proof: the compiled tree.
import type { Condition } from '../model/condition.ts';
import type { Value } from '../model/finding.ts';

/** yes, no, or not known since something has not been assessed. */
export type Truth = 'yes' | 'no' | 'unknown';

/** Known value; undefined: not assessed; null: made irrelevant by an explicit answer, and so counts as not present. */
export type Known = Value | undefined | null;

/** What conditions are evaluated against: values by slot (a finding's place in the programme's list). */
export type Facts = {
  readonly values: Known[];
  readonly earlier: (Value | undefined)[];
  group: string | undefined;
  onsetWeeks: number | undefined;
  offers: Readonly<Record<string, boolean>>;
};

/** A condition ready to be evaluated, with its parts for the explanation. */
export type Compiled = {
  readonly condition: Condition;
  readonly parts: readonly Compiled[];
  readonly evaluate: (facts: Facts) => Truth;
};

const truth = (held: boolean): Truth => (held ? 'yes' : 'no');

/** No where a part is no; else unknown where one is unknown; else yes. */
function conjunction(parts: readonly Compiled[]): (facts: Facts) => Truth {
  return (facts) => {
    let result: Truth = 'yes';
    for (const part of parts) {
      const one = part.evaluate(facts);
      if (one === 'no') return 'no';
      if (one === 'unknown') result = 'unknown';
    }
    return result;
  };
}

/** Yes where a part is yes; else unknown where one is unknown; else no. */
function disjunction(parts: readonly Compiled[]): (facts: Facts) => Truth {
  return (facts) => {
    let result: Truth = 'no';
    for (const part of parts) {
      const one = part.evaluate(facts);
      if (one === 'yes') return 'yes';
      if (one === 'unknown') result = 'unknown';
    }
    return result;
  };
}

/** The opposite; unknown stays unknown. */
export function negate(one: Truth): Truth {
  return one === 'yes' ? 'no' : one === 'no' ? 'yes' : 'unknown';
}

/** Evaluates a test of one finding's value: not assessed is unknown, irrelevant is no. */
function onValue(slot: number, test: (value: Value) => boolean): (facts: Facts) => Truth {
  return (facts) => {
    const value = facts.values[slot];
    if (value === undefined) return 'unknown';
    if (value === null) return 'no';
    return truth(test(value));
  };
}

/**
 * Compiles a condition against the programme's findings.
 * @param slotOf the place of a finding in the programme; throws where the id is unknown (an error of the programme)
 */
export function compile(condition: Condition, slotOf: (finding: string) => number): Compiled {
  const inside = (of: readonly Condition[]) => of.map((part) => compile(part, slotOf));
  switch (condition.kind) {
    case 'all': {
      const parts = inside(condition.of);
      return { condition, parts, evaluate: conjunction(parts) };
    }
    case 'any': {
      const parts = inside(condition.of);
      return { condition, parts, evaluate: disjunction(parts) };
    }
    case 'not': {
      const part = compile(condition.of, slotOf);
      return { condition, parts: [part], evaluate: (facts) => negate(part.evaluate(facts)) };
    }
    default:
      return { condition, parts: [], evaluate: leaf(condition, slotOf) };
  }
}

type Leaf = Exclude<Condition, { kind: 'all' | 'any' | 'not' }>;

function leaf(condition: Leaf, slotOf: (finding: string) => number): (facts: Facts) => Truth {
  switch (condition.kind) {
    case 'is': {
      const { option } = condition;
      return onValue(slotOf(condition.finding), (value) => value === option);
    }
    case 'isOneOf': {
      const { options } = condition;
      return onValue(slotOf(condition.finding), (value) => options.includes(String(value)));
    }
    case 'atLeast': {
      const limit = condition.value;
      return onValue(slotOf(condition.finding), (value) => Number(value) >= limit);
    }
    case 'below': {
      const limit = condition.value;
      return onValue(slotOf(condition.finding), (value) => Number(value) < limit);
    }
    case 'fallenSince':
      return fallen(slotOf(condition.finding), condition.by);
    case 'wasBefore': {
      const slot = slotOf(condition.finding);
      const { option } = condition;
      return (facts) => truth(facts.earlier[slot] === option);
    }
    case 'weeksSinceOnset': {
      const { atLeast } = condition;
      return (facts) => (facts.onsetWeeks === undefined ? 'unknown' : truth(facts.onsetWeeks >= atLeast));
    }
    case 'inGroup': {
      const { groups } = condition;
      return (facts) => (facts.group === undefined ? 'unknown' : truth(groups.includes(facts.group)));
    }
    case 'hasOffer': {
      const { offer } = condition;
      return (facts) => truth(facts.offers[offer] === true);
    }
  }
}

/** Fallen by at least so much; nothing earlier to compare with is no, not assessed now is unknown. */
function fallen(slot: number, by: number): (facts: Facts) => Truth {
  return (facts) => {
    const before = facts.earlier[slot];
    if (typeof before !== 'number') return 'no';
    const now = facts.values[slot];
    if (now === undefined) return 'unknown';
    return truth(typeof now === 'number' && before - now >= by);
  };
}
