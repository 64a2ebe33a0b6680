// THE LANGUAGE: a programme is data. This file puts findings, contacts, groups and rules together; it holds no medicine and
// may never know a particular programme.
import * as z from 'zod/mini';
import { Citation, NewerNote, Source } from './citation.ts';
import { Condition } from './condition.ts';
import { Finding } from './finding.ts';
import { LetterGuide } from './letter-guide.ts';
import { Measure } from './measure.ts';
import { ReplyFinding } from './reply-finding.ts';
import { Rule } from './rule.ts';

/**
 * A contact of the programme. Weeks count from the first contact; a repeating one comes again every so many weeks. `groups`: held only for patients
 * in one of these, where the programme's times differ by group.
 */
export const Contact = z.readonly(
  z.strictObject({
    id: z.string(),
    week: z.number(),
    repeatsEveryWeeks: z.optional(z.number()),
    groups: z.optional(z.readonly(z.array(z.string()).check(z.minLength(1)))),
    citation: Citation,
  }),
);
export type Contact = z.infer<typeof Contact>;

/**
 * A group with the picture that suggests it; the clinician confirms. Earlier in the list takes precedence. `picture` is what the group is in any
 * programme's terms; left out where a group says nothing of it.
 */
export const Group = z.readonly(
  z.strictObject({
    id: z.string(),
    picture: z.optional(z.enum(['non-specific', 'nerve-root', 'serious'])),
    suggestedWhen: Condition,
    citation: Citation,
  }),
);
export type Group = z.infer<typeof Group>;

/** Questions that belong together on a screen. `flags`: ticked where present; `questions`: one by one; `grid`: sides or sites in a table. */
export const Section = z.readonly(
  z.strictObject({
    id: z.string(),
    layout: z.enum(['flags', 'questions', 'grid']),
    findings: z.readonly(z.array(z.string()).check(z.minLength(1))),
    /** The contacts it is asked at; all where left out. */
    at: z.optional(z.readonly(z.array(z.string()))),
  }),
);
export type Section = z.infer<typeof Section>;

/** One step of the wizard: one group of decisions. */
export const Step = z.readonly(z.strictObject({ id: z.string(), sections: z.readonly(z.array(Section)) }));
export type Step = z.infer<typeof Step>;

/**
 * What happens when several rules of a topic apply: `unique` (never more than one: two are an error of the programme), `first` (the first in the
 * programme's order), `collect` (all).
 */
export const Topic = z.readonly(z.strictObject({ id: z.string(), policy: z.enum(['unique', 'first', 'collect']) }));
export type Topic = z.infer<typeof Topic>;

/** `self`: may do it. `refer`: sends the patient to who does it. `via-gp`: asks the GP. */
export const Performance = z.enum(['self', 'refer', 'via-gp']);
export type Performance = z.infer<typeof Performance>;

/** A role of a clinician, with whether it may start and steer a course and how each capability is carried out. */
export const Role = z.readonly(
  z.strictObject({
    id: z.string(),
    steers: z.boolean(),
    capabilities: z.record(z.string(), Performance),
    citation: Citation,
  }),
);
export type Role = z.infer<typeof Role>;

/** Where to refer, with the programme's aim for the waiting time in days: an aim of the programme's year, never a promise. */
export const Recipient = z.readonly(
  z.strictObject({ id: z.string(), aimDays: z.optional(z.number()), citation: Citation }),
);
export type Recipient = z.infer<typeof Recipient>;

/** A diagnosis code of the programme, as a suggestion to copy. A group is never derived from it. */
export const DiagnosisCode = z.readonly(
  z.strictObject({
    icpc: z.string(),
    icd10: z.optional(z.string()),
    term: z.string(),
    group: z.string(),
    verified: z.boolean(),
    /** Where the source says when the ICPC code is to be used; words by code. Beside the code, for whoever codes: it decides nothing. */
    criterion: z.optional(Citation),
  }),
);
export type DiagnosisCode = z.infer<typeof DiagnosisCode>;

/**
 * A place where sources disagree or a text is damaged, and what is done about it; words in the locales. It bears on a patient where a rule that rests
 * on it is recommended, and where the patient is one of those it says itself. A finding may be another programme's: then nobody has answered it.
 */
export const Conflict = z.readonly(
  z.strictObject({
    id: z.string(),
    sources: z.readonly(z.array(z.string()).check(z.minLength(1))),
    /** By finding, the answers that make it bear. */
    answers: z.optional(z.record(z.string(), z.readonly(z.array(z.string()).check(z.minLength(1))))),
    /** It bears on whoever had pain for so many weeks before the first contact. */
    weeksBeforeFirst: z.optional(z.number()),
    /** It is about the diagnosis codes and is said beside them. */
    codes: z.optional(z.boolean()),
  }),
);
export type Conflict = z.infer<typeof Conflict>;

/** The parts of a programme. */
export const programmeParts = {
  id: z.string(),
  edition: z.string(),
  source: z.string(),
  lastReview: z.string(),
  regions: z.readonly(z.array(z.string())),
  contacts: z.readonly(z.array(Contact).check(z.minLength(1))),
  groups: z.readonly(z.array(Group)),
  steps: z.readonly(z.array(Step).check(z.minLength(1))),
  /** What only a document asks (an interpreter, a pacemaker): put where it is written, never in the wizard, and deciding nothing. */
  documentQuestions: z.readonly(z.array(Section)),
  findings: z.readonly(z.array(Finding)),
  /** Findings that follow from the course's referrals and are asked nowhere. */
  replies: z.readonly(z.array(ReplyFinding)),
  /** The finding that holds the duration of pain in days, from which the onset is counted. */
  durationFinding: z.string(),
  topics: z.readonly(z.array(Topic)),
  rules: z.readonly(z.array(Rule).check(z.minLength(1))),
  roles: z.readonly(z.array(Role).check(z.minLength(1))),
  recipients: z.readonly(z.array(Recipient)),
  codes: z.readonly(z.array(DiagnosisCode)),
  letters: z.readonly(z.array(LetterGuide)),
  /** Questionnaires and scales that are followed through the course; a score alone decides nothing. */
  measures: z.readonly(z.array(Measure)),
  /** The texts and talks for the patient that are written for this programme's patients. */
  talks: z.readonly(z.array(z.enum(['leaflet', 'scan', 'work']))),
  sources: z.readonly(z.array(Source)),
  notes: z.readonly(z.array(NewerNote)),
  conflicts: z.readonly(z.array(Conflict)),
};

/** A whole programme. */
export const Programme = z.readonly(z.strictObject(programmeParts));
export type Programme = z.infer<typeof Programme>;

/** Whether the finding follows from the course instead of being asked: it is never recorded, and never missing. */
export function isDerived(programme: Pick<Programme, 'replies'>, finding: string): boolean {
  return programme.replies.some((one) => one.finding === finding);
}

/** Rules and findings that no programme may leave out. */
export type SafetyBlock = { readonly findings: readonly Finding[]; readonly rules: readonly Rule[] };
