// A course played from what is told of it: contact by contact opened, answered, its group confirmed, decided, referred and closed, by the same commands
// as in the app. What a command refuses is named and left out; nothing is ever written past one.
import type { CommandResult, Refused } from '../course/command.ts';
import { closeContact, openContact, startCourse } from '../course/commands.ts';
import { type Answers, type CourseState, fold } from '../course/course.ts';
import { acceptAdvice, confirmGroup, declineAdvice, makeReferral, receiveReply } from '../course/decision-commands.ts';
import type { CourseEvent, ReplyOutcome } from '../course/event.ts';
import { stamped } from '../course/event-writing.ts';
import { recordFindings } from '../course/finding-commands.ts';
import type { Day } from '../model/calendar.ts';
import type { Programme } from '../model/programme.ts';
import type { RegionSettings } from '../model/settings.ts';
import { type Desk, deskFor } from './desk.ts';
import type { Held } from './placed-contacts.ts';

/** A decision on a rule's advice. */
type ToldDecision = 'accepted' | { readonly declined: string };

/** A referral that was sent, on the day of the contact where none is given, and what came back. */
export type ToldReferral = {
  readonly date?: Day | undefined;
  readonly reply?: { readonly outcome: ReplyOutcome; readonly date: Day } | undefined;
};

/** What happened at a contact. */
export type ToldContact = Held & {
  readonly answers: Answers;
  readonly group?: string | undefined;
  /** Why another group than the suggested one. */
  readonly groupReason?: string | undefined;
  /** The clinician confirms whatever the answers suggest; `group` where they suggest none. */
  readonly followsSuggestion?: boolean | undefined;
  /** By rule. */
  readonly decisions?: Readonly<Record<string, ToldDecision>> | undefined;
  readonly referrals?: Readonly<Record<string, ToldReferral>> | undefined;
};

/** A whole course as told. `offers` go over those of the settings. */
export type Telling = {
  readonly programme: Programme;
  readonly regions: readonly RegionSettings[];
  readonly role: string;
  readonly region: string;
  readonly area?: string | undefined;
  /** Day of the first contact here, in `startWeek` of the programme. */
  readonly start: Day;
  readonly startWeek: number;
  readonly offers: Readonly<Record<string, boolean>>;
  readonly contacts: readonly ToldContact[];
};

/** What was refused, where: `contact` counts from 0 and is left out for the start. */
export type Refusal = {
  readonly contact?: number;
  readonly part: 'start' | 'contact' | 'answers' | 'group' | 'decision' | 'referral' | 'reply';
  readonly rule?: string;
  readonly refused: Refused;
};

/** The desk of each contact as it stood when it was closed, and what the course refused. */
export type Replayed = {
  readonly desks: readonly Desk[];
  readonly refusals: readonly Refusal[];
  /** The whole course, replies that came after its last contact included. */
  readonly events: readonly CourseEvent[];
  /** The settings it was judged by, with the offers told. */
  readonly regions: readonly RegionSettings[];
};

type Place = Omit<Refusal, 'refused'>;
type Reply = {
  readonly contact: number;
  readonly rule: string;
  readonly outcome: ReplyOutcome;
  readonly day: Day;
};
type Playing = {
  readonly telling: Telling;
  readonly regions: readonly RegionSettings[];
  readonly refusals: Refusal[];
  events: readonly CourseEvent[];
  /** Replies that have not come yet. */
  replies: readonly Reply[];
};

/** Plays the course. `course` is its id; the same telling gives the same desks. */
export function replayed(telling: Telling, course: string): Replayed {
  const { programme, role, region, area, start, startWeek, offers } = telling;
  const regions = telling.regions.map((one) => ({ ...one, offers: { ...one.offers, ...offers } }));
  const playing: Playing = { telling, regions, refusals: [], events: [], replies: [] };
  append(playing, { part: 'start' }, startCourse(programme, { course, role, region, area, startWeek, day: start }));
  const desks = telling.contacts.flatMap((told, contact) => heldContact(playing, contact, told) ?? []);
  receiveUntil(playing);
  return { desks, refusals: playing.refusals, events: playing.events, regions };
}

function stateOf(playing: Playing): CourseState {
  const state = fold(playing.events);
  if (state === undefined) throw new Error('a course without a start');
  return state;
}

function append(playing: Playing, place: Place, result: CommandResult): void {
  if (!result.ok) {
    playing.refusals.push({ ...place, refused: result });
    return;
  }
  // The moment of writing is of no account to the judgement; a fixed one keeps two runs alike.
  playing.events = [...playing.events, ...stamped(playing.events, result.events, '2000-01-01T12:00:00.000Z')];
}

/** Holds one contact; its desk as it stood when it was closed. */
function heldContact(playing: Playing, contact: number, told: ToldContact): Desk | undefined {
  const { programme } = playing.telling;
  const { day, answers } = told;
  receiveUntil(playing, day);
  append(playing, { contact, part: 'contact' }, openContact(stateOf(playing), programme, told));
  append(playing, { contact, part: 'answers' }, recordFindings(stateOf(playing), programme, { contact, answers }));
  confirm(playing, contact, told);
  for (const [rule, decision] of Object.entries(told.decisions ?? {})) {
    const state = stateOf(playing);
    const result =
      decision === 'accepted'
        ? acceptAdvice(state, programme, { contact, rule })
        : declineAdvice(state, programme, { contact, rule, reason: decision.declined });
    append(playing, { contact, part: 'decision', rule }, result);
  }
  refer(playing, contact, told);
  const desk = deskNow(playing, contact);
  if (desk === undefined) return undefined;
  const advice = desk.judgement.recommendations.map((recommended) => recommended.rule.id);
  append(playing, { contact, part: 'contact' }, closeContact(stateOf(playing), programme, { contact, advice, day }));
  return desk;
}

function confirm(playing: Playing, contact: number, told: ToldContact): void {
  if (told.group === undefined) return;
  const suggested = deskNow(playing, contact)?.judgement.group.suggested;
  const group = told.followsSuggestion ? (suggested ?? told.group) : told.group;
  const wish = { contact, group, suggested, reason: told.groupReason };
  append(playing, { contact, part: 'group' }, confirmGroup(stateOf(playing), playing.telling.programme, wish));
}

/** Makes the referrals of a contact. Their replies come later, on their own days. */
function refer(playing: Playing, contact: number, { day: contactDay, referrals = {} }: ToldContact): void {
  const { programme } = playing.telling;
  for (const [rule, sent] of Object.entries(referrals)) {
    const recipient = programme.rules.find((one) => one.id === rule)?.advice.recipient;
    if (recipient === undefined) continue;
    const { date: day = contactDay, reply } = sent;
    const made = makeReferral(stateOf(playing), programme, { contact, rule, recipient, day });
    append(playing, { contact, part: 'referral', rule }, made);
    if (reply === undefined) continue;
    playing.replies = [...playing.replies, { contact, rule, outcome: reply.outcome, day: reply.date }];
  }
}

/** The replies that came until the day, that day included; all that are left where no day is given. */
function receiveUntil(playing: Playing, day?: Day): void {
  const came = playing.replies.filter((one) => day === undefined || one.day <= day);
  playing.replies = playing.replies.filter((one) => !came.includes(one));
  for (const reply of came) {
    const { contact, rule } = reply;
    append(playing, { contact, part: 'reply', rule }, receiveReply(stateOf(playing), playing.telling.programme, reply));
  }
}

function deskNow(playing: Playing, contact: number): Desk | undefined {
  return deskFor(playing.telling.programme, stateOf(playing), contact, playing.regions);
}
