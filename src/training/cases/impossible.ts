// PRACTICE, part eight: why an edge has no case. Everything is tried; where nothing comes of it the reason is looked for in the same way. What was given up is
// no proof, and is said to be none.
import { negate, type Truth } from '../../engine/evaluate.ts';
import type { Prepared } from '../../engine/prepare.ts';
import { type Decision, type Told, truthOf, turnedOver } from './decision.ts';
import type { Edge, LeafEdge } from './edges.ts';
import type { Ground, Ordinary } from './ground.ts';
import { groundsOf } from './grounds.ts';
import { findPair } from './pair.ts';
import { search } from './search.ts';
import { findSingle } from './single.ts';

/**
 * `no-answer`: nothing that it reads can be answered at the contact. `one-truth`: it is the same whatever is answered. `makes-no-difference`: wherever the rule
 * applies it would apply with the leaf turned over as well. `compensated`: the answer that turns it over meets another condition too, so that the rule applies as
 * before, or not as before. `never-together`: the two rules never apply to one patient.
 */
type Reason = 'no-answer' | 'one-truth' | 'makes-no-difference' | 'compensated' | 'never-together';

/** What became of an edge that the cases do not show. */
export type Verdict =
  | { readonly is: 'impossible'; readonly reason: Reason }
  /** There is a case: the cases should have shown it. */
  | { readonly is: 'possible' }
  | { readonly is: 'given-up' };

/** Turns after which even the proof gives up. */
const turns = 2_000_000;

/** Judges the edges that are missed, in their order. */
export function whyMissed(
  prepared: Prepared,
  ordinary: Ordinary,
  missed: readonly Edge[],
): readonly { readonly edge: Edge; readonly verdict: Verdict }[] {
  const grounds = groundsOf(prepared, ordinary);
  return missed.map((edge) => {
    const contact = 'contact' in edge ? edge.contact : undefined;
    const here = grounds.filter((one) => contact === undefined || one.contact.id === contact);
    return { edge, verdict: verdictOn(here, edge) };
  });
}

function verdictOn(grounds: readonly Ground[], edge: Edge): Verdict {
  const results = grounds.map((one) =>
    edge.is === 'leaf' ? findPair(one, edge, turns) : findSingle(one, edge, turns),
  );
  if (results.some((one) => one.is === 'found')) return { is: 'possible' };
  if (results.some((one) => one.is === 'gave-up')) return { is: 'given-up' };
  if (edge.is !== 'leaf') return { is: 'impossible', reason: 'never-together' };
  const truths = new Set(grounds.flatMap((one) => truthsOf(one, edge)));
  if (truths.size < 2) return { is: 'impossible', reason: truths.size === 0 ? 'no-answer' : 'one-truth' };
  const decides = grounds.some((one) => mayDecide(one, edge));
  return { is: 'impossible', reason: decides ? 'compensated' : 'makes-no-difference' };
}

/** The truths that the leaf can have where everything that matters is answered. */
function truthsOf(ground: Ground, { leaf: { leaf } }: LeafEdge): readonly Truth[] {
  const decision: Decision = { id: '', leaves: [], asks: [leaf], decide: (told) => truthOf(leaf, told) };
  return (['yes', 'no'] as const).filter((wanted) =>
    exists(ground, decision, (told) => {
      const truth = decision.decide(told);
      return wanted === 'yes' ? truth : negate(truth);
    }),
  );
}

/** Whether there is a patient to whom the decision applies, and would not with the leaf turned over. */
function mayDecide(ground: Ground, { decision, leaf: { leaf, favours } }: LeafEdge): boolean {
  return exists(ground, decision, (told) => {
    const truth = decision.decide(told);
    // A leaf that does not favour the decision is no reason for it.
    if (truth === 'no' || truthOf(leaf, told) === (favours ? 'no' : 'yes')) return 'no';
    const turned = turnedOver(leaf, told);
    const without = decision.decide(turned);
    told.open ??= turned.open;
    if (without === 'yes') return 'no';
    return truth === 'yes' && without === 'no' ? 'yes' : 'unknown';
  });
}

/** Whether there is a patient for whom it holds, as far as one can search. */
function exists(ground: Ground, decision: Decision, holds: (told: Told) => Truth): boolean {
  const result = search({
    ground,
    decisions: [decision],
    given: [[]],
    goal: ([side]) => (side === undefined ? 'no' : holds(side)),
    groups: ground.groups.map((one) => [one]),
    accept: () => true,
    most: turns,
  });
  return result !== 'none';
}
