// PRACTICE: what can be answered of a patient, and which answers are behind a leaf.
import type { Compiled } from '../../engine/evaluate.ts';
import type { Prepared } from '../../engine/prepare.ts';
import { leavesOf } from './decision.ts';
import type { Ground } from './ground.ts';

/** Something that can be answered: a finding now or at the contact before, an offer of the region, or the group. */
export type Variable =
  | { readonly of: 'now'; readonly slot: number }
  | { readonly of: 'before'; readonly slot: number }
  | { readonly of: 'offer'; readonly offer: string }
  | { readonly of: 'group' };

const slotsKnown = new WeakMap<Compiled, number>();

/** Place of the finding that the leaf reads, of the duration of pain for the onset; -1 where it reads none. */
export function slotRead({ programme, slots }: Prepared, leaf: Compiled): number {
  const known = slotsKnown.get(leaf);
  if (known !== undefined) return known;
  const { condition } = leaf;
  const own = 'finding' in condition ? condition.finding : undefined;
  const slot = slots.get((condition.kind === 'weeksSinceOnset' ? programme.durationFinding : own) ?? '') ?? -1;
  slotsKnown.set(leaf, slot);
  return slot;
}

/** A text that is the same for the same variable. */
export function keyOf(variable: Variable): string {
  switch (variable.of) {
    case 'group':
      return 'group';
    case 'offer':
      return `offer ${variable.offer}`;
    default:
      return `${variable.of} ${variable.slot}`;
  }
}

/** Whether both are the same. */
export const isSame = (a: Variable, b: Variable): boolean => keyOf(a) === keyOf(b);

/** What may be changed to turn the leaf over. The group follows from answers, the onset from the duration of pain. */
export function variablesBehind(ground: Ground, leaf: Compiled): readonly Variable[] {
  if (leaf.condition.kind === 'inGroup') return [{ of: 'group' }, ...groupVariables(ground)];
  return ownVariables(ground, leaf);
}

const groupVariablesKnown = new WeakMap<Ground, readonly Variable[]>();

/** The answers that decide which group is suggested, those first that most pictures ask for. */
export function groupVariables(ground: Ground): readonly Variable[] {
  const known = groupVariablesKnown.get(ground);
  if (known !== undefined) return known;
  const all = ground.prepared.groups
    .flatMap((one) => leavesOf(one.suggestedWhen))
    .flatMap((leaf) => ownVariables(ground, leaf));
  const times = (one: Variable) => all.filter((other) => isSame(one, other)).length;
  const each = all.filter((one, i) => all.findIndex((other) => isSame(one, other)) === i);
  const inOrder = each.sort((a, b) => times(b) - times(a));
  groupVariablesKnown.set(ground, inOrder);
  return inOrder;
}

function ownVariables(ground: Ground, leaf: Compiled): readonly Variable[] {
  const { condition } = leaf;
  const { answerable, comparable } = ground;
  if (condition.kind === 'hasOffer') return [{ of: 'offer', offer: condition.offer }];
  const slot = slotRead(ground.prepared, leaf);
  if (slot < 0) return [];
  const readsNow = condition.kind !== 'wasBefore' && answerable.has(slot);
  const readsBefore = (condition.kind === 'wasBefore' || condition.kind === 'fallenSince') && comparable.has(slot);
  return [
    ...(readsNow ? [{ of: 'now', slot } as const] : []),
    ...(readsBefore ? [{ of: 'before', slot } as const] : []),
  ];
}
