// What is known in the referral check: answers that belong to no course, a group and a week as chosen. Each programme reads them as the facts of its own
// contact; the engine judges those, here as everywhere.
import { suggestedContact } from '../engine/contacts.ts';
import type { Facts } from '../engine/evaluate.ts';
import { factsOf } from '../engine/prepare.ts';
import { addDays, type Day } from '../model/calendar.ts';
import type { Value } from '../model/finding.ts';
import type { Contact, Programme } from '../model/programme.ts';
import { isHeldFor } from '../model/programme-contacts.ts';
import type { Desk } from './desk.ts';
import type { Leading } from './referral-targets.ts';

/** The choice of a group by its picture, which means the same in every programme that has one. */
export const PICTURE = 'picture';

/** What is known of the patient, all of it on the page alone. */
export type CheckAnswers = {
  /** By finding; null: said outright to be not assessed. */
  readonly answers: Readonly<Record<string, Value | null>>;
  readonly earlier: Readonly<Record<string, Value>>;
  /** By `PICTURE` the picture, by a programme's id a group of its own. */
  readonly groups: Readonly<Record<string, string>>;
  /** Weeks since the first contact; undefined while nothing is chosen. */
  readonly week: number | undefined;
};

/** Nothing is known. */
export const nothingKnown: CheckAnswers = { answers: {}, earlier: {}, groups: {}, week: undefined };

/** What does not come from the patient: today, and the offers of the region. */
export type CheckPlace = { readonly today: Day; readonly offers: Readonly<Record<string, boolean>> };

/** A programme with its rules to the recipient, the facts as it reads them, and the contacts that the chosen week means in it. */
export type Known = Leading & {
  readonly facts: Facts;
  /** Undefined while no week is chosen. */
  readonly contacts: readonly Contact[] | undefined;
  readonly chosenGroup: string | undefined;
};

/** The answers as this programme reads them. */
export function knownIn(leading: Leading, known: CheckAnswers, { today, offers }: CheckPlace): Known {
  const { programme } = leading.prepared;
  const chosenGroup = groupIn(programme, known.groups);
  const answers = Object.fromEntries(
    Object.entries(known.answers).flatMap(([id, value]) => (value === null ? [] : [[id, value] as const])),
  );
  const duration = answers[programme.durationFinding];
  const weeks = known.week ?? 0;
  const contact = programme.contacts[0]?.id ?? '';
  const facts = factsOf(leading.prepared, {
    ...{ contact, day: today, weeks, group: chosenGroup, answers, earlier: known.earlier, offers },
    onsetWeeks: typeof duration === 'number' ? duration / 7 : undefined,
  });
  const contacts = known.week === undefined ? undefined : contactsIn(programme, known.week, today, facts.group);
  return { ...leading, facts, contacts, chosenGroup };
}

/** The programme's own group where one is chosen, else the one with the chosen picture. */
function groupIn(programme: Programme, groups: CheckAnswers['groups']): string | undefined {
  const own = programme.groups.find((one) => one.id === groups[programme.id]);
  const picture = groups[PICTURE];
  return own?.id ?? (picture === undefined ? undefined : programme.groups.find((one) => one.picture === picture)?.id);
}

/** The contacts meant in the week: that which the engine suggests on the day, and those held in the same week. */
function contactsIn(programme: Programme, week: number, today: Day, group: string | undefined): readonly Contact[] {
  const meant = suggestedContact(programme, addDays(today, -7 * week), [], today, group);
  const at = programme.contacts.find((one) => one.id === meant)?.week;
  return programme.contacts.filter((one) => one.week === at && isHeldFor(one, group));
}

/** A choice of a group: by picture for all programmes, or in one programme that has groups without one. */
export type GroupChoice =
  | { readonly of: typeof PICTURE; readonly pictures: readonly string[] }
  | { readonly of: string; readonly groups: readonly string[] };

/** The choices of a group that the programmes need. */
export function groupChoices(leading: readonly Leading[]): readonly GroupChoice[] {
  const programmes = leading.map((one) => one.prepared.programme);
  const pictures = [...new Set(programmes.flatMap(({ groups }) => groups.flatMap((one) => one.picture ?? [])))];
  const own = programmes
    .filter(({ groups }) => groups.some((one) => one.picture === undefined))
    .map(({ id, groups }): GroupChoice => ({ of: id, groups: groups.map((one) => one.id) }));
  return [...(pictures.length === 0 ? [] : [{ of: PICTURE, pictures } as const]), ...own];
}

/** A week to choose; `on`: contacts come again from here. */
export type WeekChoice = { readonly week: number; readonly on: boolean };

/** The weeks of the programmes' contacts, and the chosen one, each once; only the last may stand for all that follow. */
export function weekChoices(leading: readonly Leading[], chosen: number | undefined): readonly WeekChoice[] {
  const contacts = leading.flatMap((one) => one.prepared.programme.contacts);
  const all = [...contacts.map((one) => one.week), ...(chosen === undefined ? [] : [chosen])];
  const weeks = [...new Set(all)].toSorted((a, b) => a - b);
  return weeks.map((week) => ({
    week,
    on: week === weeks.at(-1) && contacts.some((one) => one.week === week && one.repeatsEveryWeeks !== undefined),
  }));
}

/** What the open course knows at a contact: its answers, the group as confirmed or suggested, and the contact's week. */
export function answersFromCourse({ programme, facts, contact, judgement }: Desk): CheckAnswers {
  const id = judgement.group.confirmed ?? judgement.group.suggested;
  const group = programme.groups.find((one) => one.id === id);
  const choosesOwn = programme.groups.some((one) => one.picture === undefined);
  const notAssessed = facts.notAssessed.map((finding) => [finding, null] as const);
  return {
    answers: { ...Object.fromEntries(notAssessed), ...facts.answers },
    earlier: facts.earlier,
    groups: {
      ...(group?.picture === undefined ? {} : { [PICTURE]: group.picture }),
      ...(group !== undefined && choosesOwn ? { [programme.id]: group.id } : {}),
    },
    week: programme.contacts.find((one) => one.id === contact.contact)?.week,
  };
}
