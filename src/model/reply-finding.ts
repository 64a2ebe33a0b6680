// THE LANGUAGE, part six: what a referral's reply means to the rules. It holds no medicine and looks at no course.
import * as z from 'zod/mini';

/** The options of a finding that tells of a reply, in this order. */
export const replyOptions = ['awaited', 'received'] as const;

/**
 * A derived finding: nobody is asked, the course's referrals say it. `awaited`: one of the rules' referrals is under way; `received`: it was
 * answered and nobody has decided on the reply yet. Where neither holds the finding is not there, and counts as not present.
 */
export const ReplyFinding = z.readonly(
  z.strictObject({
    finding: z.string(),
    /** The rules whose referrals it is about. */
    rules: z.readonly(z.array(z.string()).check(z.minLength(1))),
    /** The rule that takes the reply up: once it is followed or declined at a contact, the reply has done its work. */
    takenUpBy: z.string(),
    /** Days within which the source wants the reply, counted from the referral. */
    aimDays: z.number(),
  }),
);
export type ReplyFinding = z.infer<typeof ReplyFinding>;
