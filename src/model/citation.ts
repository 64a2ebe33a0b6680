// THE LANGUAGE, part three: where a statement comes from, and what is known since.
import * as z from 'zod/mini';

/**
 * The place of a statement: the source's short id, the place within it (chapter, box, annex) and a short term to find it by.
 * Where the statement is ours and not the source's, `reading` says why.
 */
export const Citation = z.readonly(
  z.strictObject({
    source: z.string(),
    place: z.string().check(z.minLength(1)),
    term: z.string().check(z.minLength(1), z.maxLength(80)),
    reading: z.optional(z.string().check(z.minLength(1))),
  }),
);
export type Citation = z.infer<typeof Citation>;

/** A source document with its standing. The years are of printing or adoption; `asOf` is when the standing was last looked at. */
export const Source = z.readonly(
  z.strictObject({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    year: z.string(),
    status: z.enum(['in-force', 'under-review', 'not-in-force', 'superseded', 'unknown']),
    statusNote: z.optional(z.string()),
    asOf: z.string(),
  }),
);
export type Source = z.infer<typeof Source>;

/**
 * Newer knowledge beside a rule of a programme. `advisesAgainst` keeps the rule from ever being the first or default
 * suggestion. Mark A: read in the stated source; B: in a secondary source; C: common knowledge, to be checked, no figures.
 */
export const NewerNote = z.readonly(
  z.strictObject({
    id: z.string(),
    source: z.string(),
    year: z.string(),
    mark: z.enum(['A', 'B', 'C']),
    status: z.enum(['in-force', 'under-review', 'not-in-force', 'superseded', 'unknown']),
    advisesAgainst: z.boolean(),
  }),
);
export type NewerNote = z.infer<typeof NewerNote>;
