// THE LANGUAGE, part one: the conditions in which a programme says when a rule applies.
// A small closed union, built by the typed functions below; it holds no medicine and may never hold a function,
// since a condition must be able to say why, be drawn and be proved.
import * as z from 'zod/mini';
import type { ChoiceFinding, NumberFinding, Quantity, Unit } from './finding.ts';

/**
 * When a rule applies. Every kind is three-valued (Kleene): a finding that has not been assessed makes it unknown,
 * never false. A finding that an explicit answer made irrelevant counts as not present.
 */
export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'is'; readonly finding: string; readonly option: string }
  | { readonly kind: 'isOneOf'; readonly finding: string; readonly options: readonly string[] }
  | { readonly kind: 'atLeast'; readonly finding: string; readonly value: number; readonly unit: Unit }
  | { readonly kind: 'below'; readonly finding: string; readonly value: number; readonly unit: Unit }
  | { readonly kind: 'fallenSince'; readonly finding: string; readonly by: number; readonly unit: Unit }
  | { readonly kind: 'wasBefore'; readonly finding: string; readonly option: string }
  | { readonly kind: 'weeksSinceOnset'; readonly atLeast: number }
  | { readonly kind: 'inGroup'; readonly groups: readonly string[] }
  | { readonly kind: 'hasOffer'; readonly offer: string };

/** Units a number may carry; the schema refuses any other. */
const UnitSchema = z.enum(['years', 'days', 'weeks', 'mrc', 'nprs', 'degrees', 'percent', 'points']);

/** Schema of {@link Condition}, for the door where a programme is read. */
export const Condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all'), of: z.array(Condition) }),
    z.strictObject({ kind: z.literal('any'), of: z.array(Condition).check(z.minLength(1)) }),
    z.strictObject({ kind: z.literal('not'), of: Condition }),
    z.strictObject({ kind: z.literal('is'), finding: z.string(), option: z.string() }),
    z.strictObject({
      kind: z.literal('isOneOf'),
      finding: z.string(),
      options: z.array(z.string()).check(z.minLength(1)),
    }),
    z.strictObject({ kind: z.literal('atLeast'), finding: z.string(), value: z.number(), unit: UnitSchema }),
    z.strictObject({ kind: z.literal('below'), finding: z.string(), value: z.number(), unit: UnitSchema }),
    z.strictObject({ kind: z.literal('fallenSince'), finding: z.string(), by: z.number(), unit: UnitSchema }),
    z.strictObject({ kind: z.literal('wasBefore'), finding: z.string(), option: z.string() }),
    z.strictObject({ kind: z.literal('weeksSinceOnset'), atLeast: z.number() }),
    z.strictObject({ kind: z.literal('inGroup'), groups: z.array(z.string()).check(z.minLength(1)) }),
    z.strictObject({ kind: z.literal('hasOffer'), offer: z.string() }),
  ]),
);

/** Applies whatever the answers are: the empty conjunction. */
export const always: Condition = { kind: 'all', of: [] };

/** Every part holds. */
export function all(...of: readonly Condition[]): Condition {
  return { kind: 'all', of };
}

/** At least one part holds. */
export function any(...of: readonly Condition[]): Condition {
  return { kind: 'any', of };
}

/** The part does not hold; unknown stays unknown. */
export function not(of: Condition): Condition {
  return { kind: 'not', of };
}

/** The finding was answered with this option. An option the finding lacks is a compile error. */
export function is<O extends string>(finding: ChoiceFinding<O>, option: NoInfer<O>): Condition {
  return { kind: 'is', finding: finding.id, option };
}

/** The finding was answered with one of these options. */
export function isOneOf<O extends string>(finding: ChoiceFinding<O>, ...options: readonly NoInfer<O>[]): Condition {
  return { kind: 'isOneOf', finding: finding.id, options };
}

/** The number is this quantity or more; another unit than the finding's is a compile error. */
export function atLeast<U extends Unit>(finding: NumberFinding<U>, quantity: Quantity<NoInfer<U>>): Condition {
  return { kind: 'atLeast', finding: finding.id, value: quantity.value, unit: quantity.unit };
}

/** The number is less than this quantity. */
export function below<U extends Unit>(finding: NumberFinding<U>, quantity: Quantity<NoInfer<U>>): Condition {
  return { kind: 'below', finding: finding.id, value: quantity.value, unit: quantity.unit };
}

/**
 * The number has fallen by at least this quantity since the latest earlier contact that recorded it. Nothing to compare
 * with counts as not fallen: a comparison needs two figures, and the history question asks for the rest.
 */
export function fallenSince<U extends Unit>(finding: NumberFinding<U>, quantity: Quantity<NoInfer<U>>): Condition {
  return { kind: 'fallenSince', finding: finding.id, by: quantity.value, unit: quantity.unit };
}

/** The latest earlier contact that recorded the finding had this option; false where none did. */
export function wasBefore<O extends string>(finding: ChoiceFinding<O>, option: NoInfer<O>): Condition {
  return { kind: 'wasBefore', finding: finding.id, option };
}

/** At least this many weeks have passed since the pain began, counted to the day of the contact. */
export function weeksSinceOnset(atLeastWeeks: number): Condition {
  return { kind: 'weeksSinceOnset', atLeast: atLeastWeeks };
}

/** The patient's group, as confirmed by the clinician, or as suggested while nothing is confirmed. */
export function inGroup(...groups: readonly string[]): Condition {
  return { kind: 'inGroup', groups };
}

/** The region's or clinic's settings say that the offer exists. */
export function hasOffer(offer: string): Condition {
  return { kind: 'hasOffer', offer };
}

/** Ids of the findings that the condition reads, each once, in reading order. */
export function findingsRead(condition: Condition): readonly string[] {
  const read = new Set<string>();
  visit(condition, (part) => {
    if ('finding' in part) read.add(part.finding);
  });
  return [...read];
}

/** Calls `see` for the condition and each of its parts, outermost first. */
export function visit(condition: Condition, see: (part: Condition) => void): void {
  see(condition);
  if (condition.kind === 'all' || condition.kind === 'any') for (const part of condition.of) visit(part, see);
  if (condition.kind === 'not') visit(condition.of, see);
}
