// Makes the course that the input tells, by the same commands as in the app: what a command refuses is a fault of the input.
import type { CommandResult, Problem } from '../../src/course/command.ts';
import { closeContact, openContact, startCourse } from '../../src/course/commands.ts';
import { type Answers, type CourseState, fold } from '../../src/course/course.ts';
import { acceptAdvice, confirmGroup, declineAdvice } from '../../src/course/decision-commands.ts';
import { type CourseEvent, stamped } from '../../src/course/event.ts';
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
  cpr: 'holds what looks like a CPR number; a course holds none',
};

type Making = { readonly telling: Telling; events: readonly CourseEvent[]; readonly problems: InputProblem[] };

/** The course of the input, contact by contact: opened, answered, group confirmed, decided, closed with what was advised. */
export function courseFromInput(telling: Telling): ToldCourse {
  const { programme, input, region } = telling;
  const making: Making = { telling, events: [], problems: [] };
  const { role, area, start, startWeek = 0 } = input;
  append(making, 'the input', startCourse(programme, { course: 'judged', role, region, area, startWeek, day: start }));
  const desks = telling.held.flatMap((_, i) => held(making, i) ?? []);
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
  const desk = deskNow(making, contact);
  if (desk === undefined) return undefined;
  const advice = desk.judgement.recommendations.map((recommended) => recommended.rule.id);
  append(making, place, closeContact(stateOf(making), programme, { contact, advice, day: one.day }));
  return desk;
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
