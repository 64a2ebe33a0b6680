// THE STORY: what happened to one patient, as an append-only list of clinical acts. Nothing here is ever changed or removed: a
// correction is a new event. Key strokes are no events, and no event holds a name or a CPR number.
import * as z from 'zod/mini';
import { isEventDay, TEXT_LIMITS } from './event-writing.ts';

const Id = z.string().check(z.minLength(1), z.maxLength(100));
const Ids = z.readonly(z.array(Id));
const Reason = z.string().check(z.minLength(1), z.maxLength(TEXT_LIMITS.reason));
const Index = z.int().check(z.gte(0), z.lte(999));
export const EventDay = z.string().check(z.refine(isEventDay));

/** A value as recorded; null says explicitly "not assessed", which a finding left out does not. */
const Recorded = z.nullable(z.union([z.string().check(z.maxLength(100)), z.number()]));

/** The week of the programme at which a course is taken over: one of its contacts' (`startWeeksOf`). */
export const StartWeek = z.int().check(z.gte(0), z.lte(104));
export type StartWeek = z.infer<typeof StartWeek>;

/** What became of a referral: `answered` by whom it was sent to, or `returned` without the patient having been seen. */
export const ReplyOutcome = z.enum(['answered', 'returned']);
export type ReplyOutcome = z.infer<typeof ReplyOutcome>;

/** Order and moment of an event: `seq` from 1 in the order written, `at` as ISO 8601 in UTC. */
const stamp = { seq: z.int().check(z.gte(1)), at: z.iso.datetime() };
/** An event of one contact: its place among the course's contacts, from 0, so that an earlier contact can be revised. */
const ofContact = { ...stamp, contact: Index };

const CourseStarted = z.readonly(
  z.strictObject({
    ...stamp,
    kind: z.literal('courseStarted'),
    course: Id,
    version: z.int().check(z.gte(1)),
    programme: Id,
    edition: Id,
    role: Id,
    region: Id,
    area: z.optional(Id),
    /** The clinician's own, to tell patients apart; never a name or a number of the patient. */
    label: z.optional(z.string().check(z.minLength(1), z.maxLength(TEXT_LIMITS.label))),
    startWeek: StartWeek,
    /** Day of the first contact here, which is in `startWeek` of the programme. */
    day: EventDay,
  }),
);

/** `contact` is the programme's contact; `index` its place among the course's, so that a lost event never shifts the others. */
const ContactOpened = z.readonly(
  z.strictObject({ ...stamp, kind: z.literal('contactOpened'), contact: Id, index: Index, day: EventDay }),
);

const ofOneContact = [
  z.readonly(z.strictObject({ ...ofContact, kind: z.literal('findingsRecorded'), answers: z.record(Id, Recorded) })),
  z.readonly(z.strictObject({ ...ofContact, kind: z.literal('findingsWithdrawn'), findings: Ids })),
  z.readonly(
    z.strictObject({ ...ofContact, kind: z.literal('groupConfirmed'), group: Id, reason: z.optional(Reason) }),
  ),
  z.readonly(z.strictObject({ ...ofContact, kind: z.literal('adviceAccepted'), rule: Id })),
  z.readonly(z.strictObject({ ...ofContact, kind: z.literal('adviceDeclined'), rule: Id, reason: Reason })),
  z.readonly(z.strictObject({ ...ofContact, kind: z.literal('adviceReset'), rule: Id })),
  z.readonly(z.strictObject({ ...ofContact, kind: z.literal('acuteAcknowledged'), rules: Ids, reason: Reason })),
  z.readonly(
    z.strictObject({
      ...ofContact,
      kind: z.literal('remarkWritten'),
      topic: Id,
      /** Empty where the remark is taken back. */
      text: z.string().check(z.maxLength(TEXT_LIMITS.remark)),
    }),
  ),
  z.readonly(z.strictObject({ ...ofContact, kind: z.literal('referralMade'), rule: Id, recipient: Id, day: EventDay })),
  /** The reply to the referral that was made by this rule at this contact, `day` being the day it came. */
  z.readonly(
    z.strictObject({
      ...ofContact,
      kind: z.literal('replyReceived'),
      rule: Id,
      outcome: ReplyOutcome,
      text: z.optional(z.string().check(z.minLength(1), z.maxLength(TEXT_LIMITS.remark))),
      day: EventDay,
    }),
  ),
  z.readonly(
    z.strictObject({ ...ofContact, kind: z.literal('contactClosed'), advice: Ids, edition: Id, day: EventDay }),
  ),
] as const;

/** Where a course was handed on from: the programme and edition of the course before. */
export const HandedFrom = z.readonly(z.strictObject({ programme: Id, edition: Id }));
export type HandedFrom = z.infer<typeof HandedFrom>;

const ofWholeCourse = [
  /** The latest answers of a course in another programme, as they were on the day it was handed on; before the first contact. */
  z.readonly(
    z.strictObject({
      ...stamp,
      kind: z.literal('findingsCarried'),
      from: HandedFrom,
      day: EventDay,
      answers: z.record(Id, z.union([z.string().check(z.maxLength(100)), z.number()])),
    }),
  ),
  z.readonly(z.strictObject({ ...stamp, kind: z.literal('courseEnded'), reason: Reason, day: EventDay })),
  z.readonly(z.strictObject({ ...stamp, kind: z.literal('courseReopened'), reason: Reason, day: EventDay })),
  z.readonly(z.strictObject({ ...stamp, kind: z.literal('roleChanged'), role: Id })),
  z.readonly(z.strictObject({ ...stamp, kind: z.literal('placeChanged'), region: Id, area: z.optional(Id) })),
  /** Takes back the event with this seq, which may itself be an `undone`: then the first event counts again. */
  z.readonly(z.strictObject({ ...stamp, kind: z.literal('undone'), target: z.int().check(z.gte(1)) })),
] as const;

/** One clinical act. */
export const CourseEvent = z.discriminatedUnion('kind', [
  CourseStarted,
  ContactOpened,
  ...ofOneContact,
  ...ofWholeCourse,
]);
export type CourseEvent = z.infer<typeof CourseEvent>;

/** The event of one kind. */
export type EventOf<K extends CourseEvent['kind']> = Extract<CourseEvent, { readonly kind: K }>;

/** An event that belongs to one contact. */
export type ContactEvent = Extract<CourseEvent, { readonly contact: number }>;

type Unstamped<E> = E extends CourseEvent ? Omit<E, keyof typeof stamp> : never;

/** An event before it is written: without its order and moment. */
export type NewEvent = Unstamped<CourseEvent>;
