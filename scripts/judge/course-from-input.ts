// Makes the course that the input tells, by the same commands as in the app: what a command refuses is a fault of the input.
import type { Problem } from '../../src/course/command.ts';
import type { Answers } from '../../src/course/course.ts';
import type { Programme } from '../../src/model/programme.ts';
import type { RegionSettings } from '../../src/model/settings.ts';
import type { Desk } from '../../src/view-models/desk.ts';
import type { Held } from '../../src/view-models/placed-contacts.ts';
import { type Refusal, replayed, type ToldContact } from '../../src/view-models/replay.ts';
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

/** The course of the input, contact by contact: opened, answered, group confirmed, decided, closed with what was advised. */
export function courseFromInput({ programme, regions, region, input, held }: Telling): ToldCourse {
  const { role, area, start, startWeek = 0 } = input;
  const contacts = held.map((one, i) => toldContact(one, input.contacts[i]));
  const offers = given(input.offers);
  const telling = { programme, regions, role, region, area, start, startWeek, offers, contacts };
  const { desks, refusals: refused } = replayed(telling, 'judged');
  return { desks, problems: refused.map(problemOf) };
}

function toldContact(held: Held, input: CourseInput['contacts'][number] | undefined): ToldContact {
  const { findings = {}, group, groupReason, decisions, referrals } = input ?? {};
  return {
    ...held,
    answers: answersOf(findings),
    ...{ group, groupReason, decisions: given(decisions), referrals: given(referrals) },
  };
}

/** The fault of the input that a refusal tells, with its place. */
function problemOf({ contact, part, rule, refused }: Refusal): InputProblem {
  const message = refusals[refused.problem] ?? `is refused: ${refused.problem}`;
  if (contact === undefined) return { place: 'the input', message };
  const within = {
    ...{ start: '', contact: '', answers: '.findings', group: '.groupReason' },
    ...{ decision: `.decisions.${rule}`, referral: `.referrals.${rule}`, reply: `.referrals.${rule}.reply` },
  };
  return { place: `contacts[${contact}]${within[part]}`, message };
}

/** The answers of a contact as the course records them. */
export function answersOf(findings: CourseInput['contacts'][number]['findings']): Answers {
  return given(findings);
}

/** What is given, without the keys that are there and hold nothing. */
function given<T>(all: Readonly<Record<string, T | undefined>> | undefined): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(all ?? {}).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
  );
}
