// THE LANGUAGE, part four: the rule. One clinical statement of a programme: when it applies, what it recommends, by which source.
import * as z from 'zod/mini';
import { Citation } from './citation.ts';
import { Condition } from './condition.ts';

/** akut: now, by phone. subakut: seen within 2 weeks. rutine: waiting time at most 14 days. */
export const Urgency = z.enum(['acute', 'subacute', 'routine']);
export type Urgency = z.infer<typeof Urgency>;

/** skal (states), bør (recommends), kan (may), overvej (consider). */
export const Strength = z.enum(['must', 'should', 'may', 'consider']);
export type Strength = z.infer<typeof Strength>;

/** What kind of act is recommended. */
export const AdviceKind = z.enum([
  'referral',
  'imaging',
  'treatment',
  'information',
  'work',
  'continue',
  'end',
  'exit',
]);
export type AdviceKind = z.infer<typeof AdviceKind>;

/**
 * What the act does to the course. `hands-over`: the patient leaves for safety or scope, and nothing else stands beside
 * it, since what is said to those who stay (a good prognosis, no need of sick leave) need not hold for those who leave; `refers`: an elective referral that hands the course on; `ends`: finished as improved; `continues`: goes on to a new
 * control; `beside`: says nothing of the course.
 */
export const Effect = z.enum(['beside', 'continues', 'ends', 'refers', 'hands-over']);
export type Effect = z.infer<typeof Effect>;

/** What a rule recommends. `capability` leads, by role, to who may carry it out. */
export const Advice = z.readonly(
  z.strictObject({
    kind: AdviceKind,
    urgency: Urgency,
    strength: Strength,
    effect: Effect,
    capability: z.string(),
    recipient: z.optional(z.string()),
  }),
);
export type Advice = z.infer<typeof Advice>;

/** An answer sheet with the verdict it must give: the rule's first tests, and its pictures in the rulebook. */
export const Example = z.readonly(
  z.strictObject({
    /** A contact of the programme; `first` or `follow-up` in rules that programmes share: the first contact, the second. */
    contact: z.string(),
    group: z.optional(z.string()),
    findings: z.record(z.string(), z.union([z.string(), z.number()])),
    earlier: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
    onsetWeeks: z.optional(z.number()),
    offers: z.optional(z.readonly(z.array(z.string()))),
    verdict: z.enum(['applies', 'does-not-apply', 'cannot-tell']),
  }),
);
export type Example = z.infer<typeof Example>;

/** One clinical statement. */
export const Rule = z.readonly(
  z.strictObject({
    id: z.string().check(z.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)),
    /** What the rule is about; the topic's policy says what happens when several of its rules apply. */
    topic: z.string(),
    /** The contacts it belongs to; `every` for rules of safety and scope. */
    at: z.union([z.literal('every'), z.readonly(z.array(z.string()).check(z.minLength(1)))]),
    when: Condition,
    /** Rules that except this one: where one of them applies, this one does not. */
    unless: z.readonly(z.array(z.string())),
    advice: Advice,
    citation: Citation,
    newer: z.readonly(z.array(z.string())),
    conflicts: z.readonly(z.array(z.string())),
    /** The source ties it to a time: said beside it when the contact is held more than a week early. */
    timed: z.boolean(),
    openQuestion: z.optional(z.string()),
    examples: z.readonly(z.array(Example).check(z.minLength(1))),
  }),
);
export type Rule = z.infer<typeof Rule>;

/** Whether the rule goes before what is elective: acute or subacute. An elective referral stays one, however soon the patient is to be seen. */
export function goesFirst({ advice }: Rule): boolean {
  return advice.urgency !== 'routine' && advice.effect !== 'refers';
}

type RuleDefaults = 'unless' | 'newer' | 'conflicts' | 'timed';

/** A rule; no exceptions, notes or conflicts, and not tied to a time, unless said. */
export function rule(given: Omit<Rule, RuleDefaults> & Partial<Pick<Rule, RuleDefaults>>): Rule {
  return { unless: [], newer: [], conflicts: [], timed: false, ...given };
}
