// What a document may tell of the answers of a contact: every answer that counts, also one whose question is not in view.
import { matters } from '../engine/judge.ts';
import type { Desk } from './desk.ts';
import { type FieldView, fieldView, isAskedAt } from './step-view.ts';

/** A section with the questions that matter or were answered. */
export type ToldSection = { readonly id: string; readonly fields: readonly FieldView[] };

/** The sections of a step at the desk's contact. */
export function toldSections(desk: Desk, step: string): readonly ToldSection[] {
  const sections = desk.programme.steps.find((one) => one.id === step)?.sections ?? [];
  return sections
    .filter((section) => isAskedAt(section, desk.contact.contact))
    .map((section) => ({ id: section.id, fields: section.findings.flatMap((id) => toldField(desk, id) ?? []) }));
}

/**
 * A question that matters or was answered; undefined where an explicit answer made it irrelevant. An answer counts also where it is not known
 * yet whether its question matters, as a grade of power given before the question of paresis: the engine counts it too.
 */
export function toldField(desk: Desk, id: string): FieldView | undefined {
  const slot = desk.prepared.slots.get(id) ?? -1;
  const finding = desk.programme.findings[slot];
  if (finding === undefined) return undefined;
  const value = desk.known.values[slot];
  const isTold = value !== null && (value !== undefined || matters(desk.prepared, finding, desk.known));
  return isTold ? fieldView(desk, finding) : undefined;
}
