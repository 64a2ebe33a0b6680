// THE LANGUAGE, part five: dated settings of a region or clinic. Phone numbers, departments and offers are here, never in a rule.
import * as z from 'zod/mini';

const DayText = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const ShortText = z.string().check(z.maxLength(300));

/** Where to refer. `phone` is left out until someone who knows it fills it in: a number is never guessed. */
export const RecipientSetting = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  phone: z.optional(z.string().check(z.regex(/^[+\d][\d ]{2,19}$/))),
  note: z.optional(ShortText),
  link: z.optional(z.string().check(z.regex(/^https:\/\/\S{3,200}$/))),
  linkChecked: z.optional(DayText),
});
export type RecipientSetting = z.infer<typeof RecipientSetting>;

/**
 * The public telephone for illness that cannot wait until the general practitioner opens. Unlike the lines of departments it is announced to
 * everybody; `source` says where it was read. Left out where no source gives one for the period.
 */
export const OutOfHours = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  phone: z.string().check(z.regex(/^[+\d][\d ]{2,19}$/)),
  source: ShortText,
});
export type OutOfHours = z.infer<typeof OutOfHours>;

/** Settings of one region over one period: which recipients and offers exist, by planning area where they differ. */
export const RegionSettings = z.strictObject({
  region: z.string(),
  name: z.string(),
  validFrom: DayText,
  validTo: z.optional(DayText),
  source: ShortText,
  areas: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  recipients: z.record(z.string(), RecipientSetting),
  /** Recipients that differ in a planning area: area id, then recipient id. */
  inArea: z.record(z.string(), z.record(z.string(), RecipientSetting)),
  offers: z.record(z.string(), z.boolean()),
  outOfHours: z.optional(OutOfHours),
});
export type RegionSettings = z.infer<typeof RegionSettings>;
