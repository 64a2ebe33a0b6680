// THE LANGUAGE, part two: findings, the questions a clinician answers. Words are not here: locales carry them by id.
import * as z from 'zod/mini';
import { Citation } from './citation.ts';
import { Condition } from './condition.ts';

/**
 * years of age; days of duration; weeks; MRC paresis grade 0-5; NPRS pain 0-10; degrees of straight leg raise; percent of usual hours of
 * work; points of a questionnaire's total.
 */
export type Unit = 'years' | 'days' | 'weeks' | 'mrc' | 'nprs' | 'degrees' | 'percent' | 'points';

/** A number with its unit, made by the functions below so that a condition cannot mix units. */
export type Quantity<U extends Unit> = { readonly value: number; readonly unit: U };

/** Age in whole years. */
export const years = (value: number): Quantity<'years'> => ({ value, unit: 'years' });
/** Duration in days. */
export const days = (value: number): Quantity<'days'> => ({ value, unit: 'days' });
/** Duration in weeks. */
export const weeks = (value: number): Quantity<'weeks'> => ({ value, unit: 'weeks' });
/** Paresis grade on the MRC scale, 0 (none) to 5 (normal power). */
export const mrc = (value: number): Quantity<'mrc'> => ({ value, unit: 'mrc' });

const shared = {
  id: z.string().check(z.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)),
  /** A question whose missing answer keeps the plan from being final. */
  safety: z.boolean(),
  /** Stays true through the course once answered (age, earlier cancer); all others are asked at each contact. */
  persists: z.boolean(),
  /** The flag that a positive answer raises. */
  flag: z.optional(z.enum(['red', 'yellow'])),
  /** Asked for beside the programme's own text, labelled so. */
  supplement: z.boolean(),
  /** Where left out, the question always matters; where false by explicit answers, it counts as not present. */
  relevantWhen: z.optional(Condition),
  citation: Citation,
};

const ChoiceSchema = z.strictObject({
  ...shared,
  kind: z.literal('choice'),
  options: z.readonly(z.array(z.string()).check(z.minLength(2))),
  /** The answers that raise the flag or count as a positive finding. */
  positive: z.readonly(z.array(z.string())),
  /** What "none of these" or "normal" records. */
  normal: z.optional(z.string()),
});

const NumberSchema = z.strictObject({
  ...shared,
  kind: z.literal('number'),
  unit: z.enum(['years', 'days', 'weeks', 'mrc', 'nprs', 'degrees', 'percent', 'points']),
  min: z.number(),
  max: z.number(),
  /** From here up the entry is asked about once, since it is possible but unlikely. */
  unlikelyFrom: z.optional(z.number()),
  normal: z.optional(z.number()),
});

/** Schema of {@link Finding}. */
export const Finding = z.discriminatedUnion('kind', [ChoiceSchema, NumberSchema]);

type Common = {
  readonly id: string;
  readonly safety: boolean;
  readonly persists: boolean;
  readonly flag?: 'red' | 'yellow' | undefined;
  readonly supplement: boolean;
  readonly relevantWhen?: Condition | undefined;
  readonly citation: Citation;
};

/** A question answered by one of named options. */
export type ChoiceFinding<O extends string = string> = Common & {
  readonly kind: 'choice';
  readonly options: readonly O[];
  readonly positive: readonly O[];
  readonly normal?: O | undefined;
};

/** A question answered by a whole number in a unit, within a plausible range. */
export type NumberFinding<U extends Unit = Unit> = Common & {
  readonly kind: 'number';
  readonly unit: U;
  readonly min: number;
  readonly max: number;
  readonly unlikelyFrom?: number | undefined;
  readonly normal?: number | undefined;
};

/** A question of a programme. */
export type Finding = ChoiceFinding | NumberFinding;

/** A recorded answer: an option's id or a number in the finding's unit. */
export type Value = string | number;

type Defaults = 'safety' | 'persists' | 'supplement';
type Loose<F extends Common> = Omit<F, 'kind' | Defaults> & Partial<Pick<F, Defaults>>;

/** A choice finding; not safety, not persisting and no supplement unless said. */
export function choice<const O extends string>(
  given: Omit<Loose<ChoiceFinding<O>>, 'positive'> & { readonly positive?: readonly NoInfer<O>[] },
): ChoiceFinding<O> {
  return { kind: 'choice', safety: false, persists: false, supplement: false, positive: [], ...given };
}

/** A yes/no finding: `yes` is the positive answer and `no` what "none of these" records. */
export function yesNo(
  given: Omit<Loose<ChoiceFinding<'yes' | 'no'>>, 'options' | 'positive' | 'normal'>,
): ChoiceFinding<'yes' | 'no'> {
  return choice({ options: ['yes', 'no'], positive: ['yes'], normal: 'no', ...given });
}

/** A number finding. */
export function quantity<const U extends Unit>(given: Loose<NumberFinding<U>>): NumberFinding<U> {
  return { kind: 'number', safety: false, persists: false, supplement: false, ...given };
}

/** Whether the value is one that the finding can have: a known option, or a whole number within the range. */
export function isPossible(finding: Finding, value: unknown): value is Value {
  if (finding.kind === 'choice') return typeof value === 'string' && finding.options.includes(value);
  return typeof value === 'number' && Number.isInteger(value) && value >= finding.min && value <= finding.max;
}

/** Whether the answer counts as a positive finding: raises its flag, is in the note even when the note is short. */
export function isPositive(finding: Finding, value: Value): boolean {
  if (finding.kind === 'choice') return finding.positive.includes(String(value));
  return finding.normal !== undefined && value !== finding.normal;
}
