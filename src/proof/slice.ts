// THE PROOF, part three: which answers are varied together. A slice is what one kind of decision depends on, in full product; the answers
// beside it stand at each of its backgrounds. The full product itself is sampled, so that a slice chosen wrongly would show.

import type { Prepared } from '../engine/prepare.ts';
import { findingsRead } from '../model/condition.ts';
import type { Value } from '../model/finding.ts';
import { type Axis, alikeAxis, findingAxis } from './axis.ts';

/** One finding, or findings that the rules treat alike under a name. */
type Varied = string | { readonly alike: string; readonly findings: readonly string[] };

/** Answers that stand while the axes vary. */
export type Background = Readonly<Record<string, Value | undefined>>;

/** What is varied together, at which groups and against which backgrounds. */
export type Slice = {
  readonly name: string;
  readonly varied: readonly Varied[];
  readonly groups: readonly (string | undefined)[];
  readonly backgrounds: readonly Background[];
  /** Weeks since onset to stand in turn; undefined is not known. */
  readonly onsetWeeks: readonly (number | undefined)[];
  readonly offers: readonly Readonly<Record<string, boolean>>[];
  /** Whether an added red flag is compared with the same patient without it. */
  readonly monotone: boolean;
};

/** A programme's part of the proof: its slices, the answers of a patient with nothing remarkable, and thresholds of the sources. */
export type ProofPlan = {
  readonly programme: string;
  readonly base: Background;
  readonly slices: readonly Slice[];
  readonly thresholds: Readonly<Record<string, readonly number[]>>;
};

/** The axes of a slice at a contact: only findings that some rule of the contact, a group or a relevance reads can change anything. */
export function axesAt(prepared: Prepared, slice: Slice, contact: string, plan: ProofPlan): readonly Axis[] {
  const read = readAt(prepared, contact);
  const history = contact !== prepared.programme.contacts[0]?.id;
  const slotOf = (id: string) => {
    const slot = prepared.slots.get(id);
    if (slot === undefined) throw new Error(`slice ${slice.name}: no finding ${id}`);
    return slot;
  };
  return slice.varied.flatMap((one) => {
    const ids = typeof one === 'string' ? [one] : one.findings;
    if (!ids.some((id) => read.has(id))) return [];
    const options = { history, alsoAt: plan.thresholds[ids[0] ?? ''] ?? [] };
    if (typeof one === 'string') return [findingAxis(prepared.programme, slotOf(one), options)];
    return [alikeAxis(prepared.programme, one.alike, one.findings.map(slotOf), options)];
  });
}

/** Findings that decide anything at a contact: read by its rules, by the groups, or by the relevance of another. */
function readAt(prepared: Prepared, contact: string): ReadonlySet<string> {
  const rules = prepared.rulesAt.get(contact) ?? [];
  const conditions = [
    ...rules.map((one) => one.rule.when),
    ...prepared.programme.groups.map((one) => one.suggestedWhen),
    ...prepared.programme.findings.flatMap((one) => one.relevantWhen ?? []),
  ];
  return new Set(conditions.flatMap(findingsRead));
}
