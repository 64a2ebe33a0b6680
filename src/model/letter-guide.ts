// THE LANGUAGE, part five: what a letter must hold. The guide of a programme for one recipient, heading by heading; words and the writing itself
// are elsewhere.
import * as z from 'zod/mini';
import { Citation } from './citation.ts';

const Ids = z.readonly(z.array(z.string()));

/**
 * What stands under a heading. `diagnosis`: group and codes. `answers`: what was answered in these sections, normal answers too where `normals`;
 * `required` names what must not be lacking, `required.group` narrows that to a group. `flags`: red and yellow. `given`: what was done so far, and
 * when. `purpose`: what the letter asks for. `change`: figures at the first contact and now. `contacts`: when the patient was seen. `proposal`: what
 * the recipient is asked to decide. `informed`: what the patient was told. `remark`: what the clinician adds, in free text.
 */
export const LetterPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('diagnosis') }),
  z.strictObject({
    kind: z.literal('answers'),
    sections: Ids,
    normals: z.boolean(),
    /** Sections that are said in one phrase where every answer in them is normal. */
    together: Ids,
    required: z.readonly(z.array(z.strictObject({ findings: Ids, group: z.optional(z.string()) }))),
  }),
  z.strictObject({ kind: z.literal('flags') }),
  z.strictObject({ kind: z.literal('given') }),
  z.strictObject({ kind: z.literal('purpose') }),
  z.strictObject({ kind: z.literal('change'), findings: Ids }),
  z.strictObject({ kind: z.literal('contacts') }),
  z.strictObject({ kind: z.literal('proposal') }),
  z.strictObject({ kind: z.literal('informed') }),
  z.strictObject({ kind: z.literal('remark'), topic: z.string() }),
]);
export type LetterPart = z.infer<typeof LetterPart>;

/** The letter to one recipient. */
export const LetterGuide = z.readonly(
  z.strictObject({
    id: z.string(),
    /** `referral`: asks the recipient to see the patient. `report`: tells the GP. */
    kind: z.enum(['referral', 'report']),
    /** The recipients of the recommendations it serves. */
    recipients: Ids,
    /** Served as well where one of these is done by referring. */
    capabilities: Ids,
    /** Only for these rules, where it does not serve all of its recipients'. */
    rules: z.optional(Ids),
    /** The roles that write it; every role where left out. */
    roles: z.optional(Ids),
    /** The message form of the record system it is pasted into. */
    standard: z.string(),
    /** Length aimed at, in characters. */
    aim: z.number(),
    sections: z.readonly(
      z.array(z.strictObject({ id: z.string(), parts: z.readonly(z.array(LetterPart).check(z.minLength(1))) })),
    ),
    citation: Citation,
  }),
);
export type LetterGuide = z.infer<typeof LetterGuide>;
