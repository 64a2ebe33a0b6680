// THE LANGUAGE, part six: what is measured. A questionnaire or scale with its direction and the change that matters, by source. It decides nothing.
import * as z from 'zod/mini';
import { Citation } from './citation.ts';

/**
 * A band of the score, from a value up to where the next begins. `part`: only where this subscore, which is counted in the score, reaches a value
 * too; such a band goes before those below it, and cannot be told from them while the subscore is not known.
 */
const Band = z.readonly(
  z.strictObject({
    id: z.string(),
    from: z.number(),
    part: z.optional(z.strictObject({ finding: z.string(), from: z.number() })),
  }),
);

/**
 * A measure that is followed through the course. Its score is the answer of its one finding, or the mean of those answered where there are
 * several (`mean`, with at least `fewest` of them). `better` says which way is improvement. A change matters from so many points, or from a share
 * of the baseline; where both are given, either is enough; `single` are the points for one of several findings alone. `named`: what each finding is
 * about is the patient's own, and the clinician's to write down.
 */
export const Measure = z.readonly(
  z.strictObject({
    id: z.string(),
    findings: z.readonly(z.array(z.string()).check(z.minLength(1))),
    score: z.enum(['value', 'mean']),
    fewest: z.optional(z.number()),
    named: z.optional(z.boolean()),
    min: z.number(),
    max: z.number(),
    better: z.enum(['low', 'high']),
    matters: z.optional(
      z.strictObject({ points: z.number(), percent: z.optional(z.number()), single: z.optional(z.number()) }),
    ),
    /** From the lowest score up; none where the score has no bands. */
    bands: z.optional(z.readonly(z.array(Band).check(z.minLength(1)))),
    citation: Citation,
  }),
);
export type Measure = z.infer<typeof Measure>;

/** The topic of the remark that holds what a finding of a named measure is about: `psfs.activity.2` for the second. */
export function nameTopic(measure: Pick<Measure, 'id' | 'findings'>, finding: string): string {
  return `${measure.id}.activity.${measure.findings.indexOf(finding) + 1}`;
}
