// What of a course the code carries: everything that the folded state holds but free text and what was withdrawn or undone. The label, remarks
// and replies' words are left out; where an event cannot be without a text, a fixed mark stands for it.
import type { Day } from '../../model/calendar.ts';
import type { CourseContact, CourseState, Referral } from '../course.ts';
import type { NewEvent, ReplyOutcome, StartWeek } from '../event.ts';
import { EVENT_VERSION } from '../event-writing.ts';

/** Stands where a reason was given that the code does not carry; the words are in the note that the code came with. */
export const TEXT_NOT_IN_CODE = '[RYG1: ...]';

/** A referral with what came back for it, without words. */
export type CarriedReferral = {
  readonly rule: string;
  readonly recipient: string;
  readonly day: Day;
  readonly reply?: { readonly outcome: ReplyOutcome; readonly day: Day };
};

/** One contact. Decisions by rule, true where accepted. */
export type CarriedContact = Pick<CourseContact, 'contact' | 'day' | 'answers' | 'closed'> & {
  readonly group?: { readonly group: string; readonly hasReason: boolean };
  readonly decisions: Readonly<Record<string, boolean>>;
  readonly acknowledged?: readonly string[];
  readonly referrals: readonly CarriedReferral[];
};

/** The whole course. An end is followed by its reopening, and so on; the course is ended where the ends are one more. */
export type CarriedCourse = Pick<
  CourseState,
  'id' | 'edition' | 'role' | 'region' | 'area' | 'startDay' | 'carried'
> & {
  readonly startWeek: StartWeek;
  readonly contacts: readonly CarriedContact[];
  readonly turns: readonly Day[];
};

/** What the code carries of a course. */
export function carriedOf(state: CourseState): CarriedCourse {
  const { id, edition, role, region, area, startWeek, startDay, carried, endings, reopenings } = state;
  return {
    ...{ id, edition, role, region, startWeek, startDay },
    ...(area === undefined ? {} : { area }),
    ...(carried === undefined ? {} : { carried }),
    contacts: state.contacts.map(carriedContact),
    turns: endings.flatMap((ending, place) => [ending, reopenings[place]].flatMap((turn) => turn?.day ?? [])),
  };
}

function carriedContact(one: CourseContact): CarriedContact {
  const { contact, day, answers, group, acknowledged, closed } = one;
  return {
    ...{ contact, day, answers },
    ...(group === undefined ? {} : { group: { group: group.group, hasReason: group.reason !== undefined } }),
    decisions: Object.fromEntries(Object.entries(one.decisions).map(([rule, { accepted }]) => [rule, accepted])),
    ...(acknowledged === undefined ? {} : { acknowledged: acknowledged.rules }),
    referrals: one.referrals.map(carriedReferral),
    ...(closed === undefined ? {} : { closed }),
  };
}

function carriedReferral({ rule, recipient, day, reply }: Referral): CarriedReferral {
  const came = reply === undefined ? {} : { reply: { outcome: reply.outcome, day: reply.day } };
  return { rule, recipient, day, ...came };
}

/**
 * The events that tell the course: folded they give the state that it was taken from, but for what the code does not carry. Contacts
 * in order, each with all that is known of it; an end that was followed by a reopening stands before the first contact held after it.
 */
export function eventsOf(programme: string, course: CarriedCourse): readonly NewEvent[] {
  const { id, edition, role, region, area, startWeek, startDay: day } = course;
  const turns = [...course.turns];
  const events: NewEvent[] = [
    {
      ...{ kind: 'courseStarted', course: id, version: EVENT_VERSION, programme, edition, role, region },
      ...{ startWeek, day, ...(area === undefined ? {} : { area }) },
    },
  ];
  if (course.carried !== undefined) events.push({ kind: 'findingsCarried', ...course.carried });
  const turn = (end: Day | undefined, again: Day | undefined) => {
    if (end !== undefined) events.push({ kind: 'courseEnded', reason: TEXT_NOT_IN_CODE, day: end });
    if (again !== undefined) events.push({ kind: 'courseReopened', reason: TEXT_NOT_IN_CODE, day: again });
  };
  course.contacts.forEach((contact, index) => {
    while (turns[1] !== undefined && turns[1] <= contact.day) turn(turns.shift(), turns.shift());
    events.push(...eventsOfContact(contact, index));
  });
  while (turns.length > 0) turn(turns.shift(), turns.shift());
  return events;
}

function eventsOfContact(one: CarriedContact, contact: number): readonly NewEvent[] {
  const { answers, group, acknowledged, closed } = one;
  const events: NewEvent[] = [{ kind: 'contactOpened', contact: one.contact, index: contact, day: one.day }];
  if (Object.keys(answers).length > 0) events.push({ kind: 'findingsRecorded', contact, answers });
  if (group !== undefined) {
    const reason = group.hasReason ? { reason: TEXT_NOT_IN_CODE } : {};
    events.push({ kind: 'groupConfirmed', contact, group: group.group, ...reason });
  }
  for (const [rule, isAccepted] of Object.entries(one.decisions)) {
    if (isAccepted) events.push({ kind: 'adviceAccepted', contact, rule });
    else events.push({ kind: 'adviceDeclined', contact, rule, reason: TEXT_NOT_IN_CODE });
  }
  if (acknowledged !== undefined) {
    events.push({ kind: 'acuteAcknowledged', contact, rules: acknowledged, reason: TEXT_NOT_IN_CODE });
  }
  // A reply goes with the latest referral by its rule, so each stands directly after its own.
  for (const { rule, recipient, day, reply } of one.referrals) {
    events.push({ kind: 'referralMade', contact, rule, recipient, day });
    if (reply !== undefined) events.push({ kind: 'replyReceived', contact, rule, ...reply });
  }
  if (closed !== undefined) events.push({ kind: 'contactClosed', contact, ...closed });
  return events;
}
