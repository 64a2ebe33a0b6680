// Makes the course that the input tells, by the same commands as in the app: what a command refuses is a fault of the input.
import type { CommandResult, Problem } from '../../src/course/command.ts';
import { closeContact, openContact, startCourse } from '../../src/course/commands.ts';
import { type Answers, type CourseState, fold } from '../../src/course/course.ts';
import {
  acceptAdvice,
  confirmGroup,
  declineAdvice,
  makeReferral,
  receiveReply,
} from '../../src/course/decision-commands.ts';
import type { CourseEvent, ReplyOutcome } from '../../src/course/event.ts';
import { stamped } from '../../src/course/event-writing.ts';
import { recordFindings } from '../../src/course/finding-commands.ts';
import type { Programme } from '../../src/model/programme.ts';
import type { RegionSettings } from '../../src/model/settings.ts';
import { type Desk, deskFor } from '../../src/view-models/desk.ts';
import type { Held } from './held-contacts.ts';
import type { CourseInput } from './input-schema.ts';
import type { InputProblem } from './read-input.ts';

/** What is needed to make the course. */
export type Telling = {
  readonly programme: Programme;
  readonly regions: readonly RegionSettings[];
  readonly region: string;
  readonly input: CourseInput;
  readonly held: readonly Held[];
};

/** The desk of each contact, and what the course refused. */
export type ToldCourse = { readonly desks: readonly Desk[]; readonly problems: readonly InputProblem[] };

/** Why a command refuses, in words. */
const refusals: Partial<Record<Problem, string>> = {
  'reason-required': 'is needed: another group is suggested',
  'day-too-early': 'lies before the contact or the referral that it belongs to',
  cpr: 'holds what looks like a CPR number; a course holds none',
};

type ReplyTold = {
  readonly contact: number;
  readonly rule: string;
  readonly outcome: ReplyOutcome;
  readonly day: string;
};
type Making = {
  readonly telling: Telling;
  events: readonly CourseEvent[];
  readonly problems: InputProblem[];
  /** Replies that have not come yet. */
  replies: readonly ReplyTold[];
};

/** The course of the input, contact by contact: opened, answered, group confirmed, decided, closed with what was advised. */
export function courseFromInput(telling: Telling): ToldCourse {
  const { programme, input, region } = telling;
  const making: Making = { telling, events: [], problems: [], replies: [] };
  const { role, area, start, startWeek = 0 } = input;
  append(making, 'the input', startCourse(programme, { course: 'judged', role, region, area, startWeek, day: start }));
  const desks = telling.held.flatMap((_, i) => held(making, i) ?? []);
  receiveUntil(making);
  return { desks, problems: making.problems };
}

function stateOf(making: Making): CourseState {
  const state = fold(making.events);
  if (state === undefined) throw new Error('a course without a start');
  return state;
}

function append(making: Making, place: string, result: CommandResult): void {
  if (!result.ok) {
    making.problems.push({ place, message: refusals[result.problem] ?? `is refused: ${result.problem}` });
    return;
  }
  // The moment of writing is of no account to the judgement; a fixed one keeps two runs alike.
  making.events = [...making.events, ...stamped(making.events, result.events, '2000-01-01T12:00:00.000Z')];
}

/** Holds one contact; its desk as it stood when it was closed. */
function held(making: Making, contact: number): Desk | undefined {
  const { programme, input, held: contacts } = making.telling;
  const told = input.contacts[contact];
  const one = contacts[contact];
  if (told === undefined || one === undefined) return undefined;
  const place = `contacts[${contact}]`;
  receiveUntil(making, one.day);
  append(making, place, openContact(stateOf(making), programme, one));
  const answers = answersOf(told.findings);
  append(making, `${place}.findings`, recordFindings(stateOf(making), programme, { contact, answers }));
  if (told.group !== undefined) {
    const suggested = deskNow(making, contact)?.judgement.group.suggested;
    const wish = { contact, group: told.group, suggested, reason: told.groupReason };
    append(making, `${place}.groupReason`, confirmGroup(stateOf(making), programme, wish));
  }
  for (const [rule, decision] of Object.entries(told.decisions ?? {})) {
    if (decision === undefined) continue;
    const state = stateOf(making);
    const result =
      decision === 'accepted'
        ? acceptAdvice(state, programme, { contact, rule })
        : declineAdvice(state, programme, { contact, rule, reason: decision.declined });
    append(making, `${place}.decisions.${rule}`, result);
  }
  refer(making, contact, one.day);
  const desk = deskNow(making, contact);
  if (desk === undefined) return undefined;
  const advice = desk.judgement.recommendations.map((recommended) => recommended.rule.id);
  append(making, place, closeContact(stateOf(making), programme, { contact, advice, day: one.day }));
  return desk;
}

/** Makes the referrals of a contact. Their replies come later, on their own days. */
function refer(making: Making, contact: number, contactDay: string): void {
  const { programme, input } = making.telling;
  for (const [rule, sent] of Object.entries(input.contacts[contact]?.referrals ?? {})) {
    const recipient = programme.rules.find((one) => one.id === rule)?.advice.recipient;
    if (sent === undefined || recipient === undefined) continue;
    const { date: day = contactDay, reply } = sent;
    const place = `contacts[${contact}].referrals.${rule}`;
    append(making, place, makeReferral(stateOf(making), programme, { contact, rule, recipient, day }));
    if (reply === undefined) continue;
    making.replies = [...making.replies, { contact, rule, outcome: reply.outcome, day: reply.date }];
  }
}

/** The replies that came until the day, that day included; all that are left where no day is given. */
function receiveUntil(making: Making, day?: string): void {
  const came = making.replies.filter((one) => day === undefined || one.day <= day);
  making.replies = making.replies.filter((one) => !came.includes(one));
  for (const reply of came) {
    const place = `contacts[${reply.contact}].referrals.${reply.rule}.reply`;
    append(making, place, receiveReply(stateOf(making), making.telling.programme, reply));
  }
}

/** The answers of a contact as the course records them. */
export function answersOf(findings: CourseInput['contacts'][number]['findings']): Answers {
  return Object.fromEntries(
    Object.entries(findings).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
  );
}

function deskNow(making: Making, contact: number): Desk | undefined {
  const { programme, regions, input } = making.telling;
  const withOffers = regions.map((one) => ({ ...one, offers: { ...one.offers, ...offersOf(input.offers) } }));
  return deskFor(programme, stateOf(making), contact, withOffers);
}

function offersOf(offers: CourseInput['offers']): Readonly<Record<string, boolean>> {
  return Object.fromEntries(Object.entries(offers ?? {}).flatMap(([id, on]) => (on === undefined ? [] : [[id, on]])));
}
