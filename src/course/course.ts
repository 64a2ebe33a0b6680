// The course as it stands: the events folded into state by one pure function. It says what was recorded and decided, and never
// what should be done: that is the engine's.
import { addWeeks, type Day } from '../model/calendar.ts';
import type { Value } from '../model/finding.ts';
import { effectiveEvents } from './effective-events.ts';
import type { ContactEvent, CourseEvent, EventOf, HandedFrom, ReplyOutcome, StartWeek } from './event.ts';

/** Values by finding; null says explicitly "not assessed". */
export type Answers = Readonly<Record<string, Value | null>>;

/** What the clinician decided about one recommendation. */
export type Decision = { readonly accepted: true } | { readonly accepted: false; readonly reason: string };

/** What came back for a referral, and when. */
type Reply = { readonly outcome: ReplyOutcome; readonly day: Day; readonly text?: string };

/** A referral that was sent, with the rule it rests on. */
export type Referral = { readonly rule: string; readonly recipient: string; readonly day: Day; readonly reply?: Reply };

/** An end or a reopening. */
export type Turn = { readonly reason: string; readonly day: Day };

/** One contact of the course. */
export type CourseContact = {
  /** Place among the course's contacts, from 0. */
  readonly index: number;
  /** Id of the programme's contact. */
  readonly contact: string;
  readonly day: Day;
  readonly answers: Answers;
  /** The last value of each finding that was withdrawn and not answered again: to read, driving nothing. */
  readonly withdrawn: Answers;
  readonly group?: { readonly group: string; readonly reason?: string };
  /** By rule. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** The acute recommendations that the clinician went on past, with the reason. */
  readonly acknowledged?: { readonly rules: readonly string[]; readonly reason: string };
  /** By topic. */
  readonly remarks: Readonly<Record<string, string>>;
  readonly referrals: readonly Referral[];
  /** What was advised when it was closed. A later edition cannot rewrite it. */
  readonly closed?: { readonly advice: readonly string[]; readonly edition: string; readonly day: Day };
};

/** What came with the patient from a course in another programme. */
type Carried = {
  readonly from: HandedFrom;
  readonly day: Day;
  readonly answers: Readonly<Record<string, Value>>;
};

/** One patient's way through one programme. */
export type CourseState = {
  readonly id: string;
  /** Format of the events when the course began. */
  readonly version: number;
  readonly programme: string;
  /** Edition the course began with. */
  readonly edition: string;
  readonly role: string;
  readonly region: string;
  readonly area?: string;
  readonly label?: string;
  readonly startWeek: StartWeek;
  /** Day of the first contact here. */
  readonly startDay: Day;
  /** Week 0 of the programme (T = 0): `startWeek` weeks before `startDay`. */
  readonly firstContactDay: Day;
  /** Left out where the course began in this programme. */
  readonly carried?: Carried;
  readonly contacts: readonly CourseContact[];
  readonly status: 'open' | 'ended';
  readonly endings: readonly Turn[];
  readonly reopenings: readonly Turn[];
  /** Number of events, undone ones included. */
  readonly events: number;
  /** Order numbers of events that do not fit the course (a lost event before them, say): to be shown, driving nothing. */
  readonly misfits: readonly number[];
};

type ContactDraft = Pick<CourseContact, 'index' | 'contact' | 'day' | 'group' | 'acknowledged' | 'closed'> & {
  readonly answers: Map<string, Value | null>;
  readonly withdrawn: Map<string, Value | null>;
  readonly decisions: Map<string, Decision>;
  readonly remarks: Map<string, string>;
  readonly referrals: Referral[];
};
/** Lets the fold write what everyone else may only read. */
type Open<T> = { -readonly [K in keyof T]: T[K] };
type Draft = {
  readonly start: EventOf<'courseStarted'>;
  readonly contacts: Open<ContactDraft>[];
  readonly endings: Turn[];
  readonly reopenings: Turn[];
  status: CourseState['status'];
  role: string;
  region: string;
  area: string | undefined;
  carried: Carried | undefined;
};

/**
 * The course that the events tell, in time linear in their number; undefined without a start. Never throws: an event that does
 * not fit changes nothing and is named in `misfits`. Two sequences that record the same values give the same state.
 */
export function fold(events: readonly CourseEvent[]): CourseState | undefined {
  const effective = effectiveEvents(events);
  const start = effective.events.find((event) => event.kind === 'courseStarted');
  if (start === undefined) return undefined;
  const { role, region, area } = start;
  const draft: Draft = {
    ...{ start, contacts: [], endings: [], reopenings: [], status: 'open' },
    ...{ role, region, area, carried: undefined },
  };
  const misfits = effective.events.filter((event) => event !== start && !apply(draft, event)).map((event) => event.seq);
  return finished(
    draft,
    events.length,
    [...effective.misfits, ...misfits].toSorted((a, b) => a - b),
  );
}

/** Writes the event into the draft; false when it does not fit, and then nothing is written. */
function apply(draft: Draft, event: CourseEvent): boolean {
  switch (event.kind) {
    case 'courseStarted':
    case 'undone':
      return false;
    case 'contactOpened':
      return openContact(draft, event);
    case 'courseEnded':
      if (draft.status === 'ended') return false;
      draft.status = 'ended';
      draft.endings.push({ reason: event.reason, day: event.day });
      return true;
    case 'courseReopened':
      if (draft.status === 'open') return false;
      draft.status = 'open';
      draft.reopenings.push({ reason: event.reason, day: event.day });
      return true;
    case 'findingsCarried':
      if (draft.contacts.length > 0 || draft.carried !== undefined) return false;
      draft.carried = {
        from: event.from,
        day: event.day,
        answers: byId(new Map(Object.entries(event.answers))),
      };
      return true;
    case 'roleChanged':
      draft.role = event.role;
      return true;
    case 'placeChanged':
      draft.region = event.region;
      draft.area = event.area;
      return true;
    default: {
      const contact = draft.contacts[event.contact];
      return contact !== undefined && applyToContact(contact, event);
    }
  }
}

function openContact(draft: Draft, event: EventOf<'contactOpened'>): boolean {
  const fits = draft.status === 'open' && event.index === draft.contacts.length;
  if (!fits || draft.contacts.some((one) => one.closed === undefined)) return false;
  const { index, contact, day } = event;
  draft.contacts.push({
    ...{ index, contact, day, referrals: [] },
    ...{ answers: new Map(), withdrawn: new Map(), decisions: new Map(), remarks: new Map() },
  });
  return true;
}

function applyToContact(contact: Open<ContactDraft>, event: ContactEvent): boolean {
  switch (event.kind) {
    case 'findingsRecorded':
      for (const [finding, value] of Object.entries(event.answers)) {
        contact.answers.set(finding, value);
        contact.withdrawn.delete(finding);
      }
      return true;
    case 'findingsWithdrawn':
      for (const finding of event.findings) {
        const value = contact.answers.get(finding);
        if (value !== undefined) contact.withdrawn.set(finding, value);
        contact.answers.delete(finding);
      }
      return true;
    case 'groupConfirmed':
      contact.group = { group: event.group, ...(event.reason === undefined ? {} : { reason: event.reason }) };
      return true;
    case 'adviceAccepted':
      contact.decisions.set(event.rule, { accepted: true });
      return true;
    case 'adviceDeclined':
      contact.decisions.set(event.rule, { accepted: false, reason: event.reason });
      return true;
    case 'adviceReset':
      contact.decisions.delete(event.rule);
      return true;
    case 'acuteAcknowledged':
      contact.acknowledged = { rules: event.rules, reason: event.reason };
      return true;
    case 'remarkWritten':
      if (event.text === '') contact.remarks.delete(event.topic);
      else contact.remarks.set(event.topic, event.text);
      return true;
    case 'referralMade':
      contact.referrals.push(referralOf(contact.referrals, event));
      return true;
    case 'replyReceived':
      return writeReply(contact.referrals, event);
    case 'contactClosed':
      if (contact.closed !== undefined) return false;
      contact.closed = { advice: event.advice, edition: event.edition, day: event.day };
      return true;
  }
}

/** Made again by the same rule, it corrects the one before: the reply to that stays, unless it came before the day now given, since then it was sent anew. */
function referralOf(referrals: readonly Referral[], { rule, recipient, day }: EventOf<'referralMade'>): Referral {
  const reply = referrals.findLast((one) => one.rule === rule)?.reply;
  return { rule, recipient, day, ...(reply === undefined || reply.day < day ? {} : { reply }) };
}

/** The reply goes with the latest referral made by its rule; a later reply stands in place of an earlier one. */
function writeReply(referrals: Referral[], { rule, outcome, day, text }: EventOf<'replyReceived'>): boolean {
  const place = referrals.findLastIndex((one) => one.rule === rule);
  const referral = referrals[place];
  if (referral === undefined || day < referral.day) return false;
  referrals[place] = { ...referral, reply: { outcome, day, ...(text === undefined ? {} : { text }) } };
  return true;
}

/** By id in order of the ids, so that the order of entry leaves no trace in the state. */
function byId<V>(entries: Map<string, V>): Readonly<Record<string, V>> {
  return Object.fromEntries([...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function finished(draft: Draft, events: number, misfits: readonly number[]): CourseState {
  const { start, role, region, area, status, endings, reopenings } = draft;
  return {
    ...{ id: start.course, version: start.version, programme: start.programme, edition: start.edition },
    ...{ role, region, ...(area === undefined ? {} : { area }) },
    ...(start.label === undefined ? {} : { label: start.label }),
    ...{ startWeek: start.startWeek, startDay: start.day, firstContactDay: addWeeks(start.day, -start.startWeek) },
    ...(draft.carried === undefined ? {} : { carried: draft.carried }),
    contacts: draft.contacts.map((one) => ({
      ...one,
      ...{ answers: byId(one.answers), withdrawn: byId(one.withdrawn) },
      ...{ decisions: byId(one.decisions), remarks: byId(one.remarks) },
    })),
    ...{ status, endings, reopenings, events, misfits },
  };
}
