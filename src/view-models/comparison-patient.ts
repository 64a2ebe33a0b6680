// One patient laid before several programmes: the same answers, the same day, each programme's own contact and group. Pure; day and settings are handed in.
import { suggestedContact } from '../engine/contacts.ts';
import { judge } from '../engine/judge.ts';
import { factsOf, type Prepared, prepare } from '../engine/prepare.ts';
import type { Sheet } from '../engine/sheet.ts';
import { addDays, type Day } from '../model/calendar.ts';
import { isPossible, type Value } from '../model/finding.ts';
import { isDerived, type Programme } from '../model/programme.ts';
import type { RegionSettings } from '../model/settings.ts';
import { settingsOn } from '../model/settings-in-force.ts';
import type { ComparisonExample } from './comparison-examples.ts';
import type { Judged } from './conflicts-view.ts';
import type { Desk } from './desk.ts';
import { successorOn } from './regions.ts';

/** A patient to lay before programmes: of the open course, or made up. */
export type ComparedPatient = {
  readonly day: Day;
  readonly firstDay: Day;
  readonly weeks: number;
  readonly role: string;
  /** The clinic's region; left out for a made-up patient, who lives where each programme was written for. */
  readonly region?: string | undefined;
  readonly answers: Readonly<Record<string, Value>>;
  readonly earlier: Readonly<Record<string, Value>>;
  readonly onsetWeeks?: number | undefined;
  /** The contact of the course, which its own programme judges as it stands. */
  readonly own?: { readonly programme: Programme; readonly contact: string; readonly sheet: Sheet } | undefined;
};

/** A programme's judgement of the patient. */
export type JudgedPatient = Judged & {
  readonly programme: Programme;
  /** The role it is said to: the patient's clinician, or who steers in a programme that does not know that role. */
  readonly role: string;
  /** The patient would be at its first contact now. */
  readonly startsAnew: boolean;
};

/** The patient of a desk. */
export function patientOfDesk({ programme, contact, state, facts }: Desk): ComparedPatient {
  const { role, region, firstContactDay: firstDay } = state;
  const { day, weeks, answers, earlier, onsetWeeks } = facts;
  const own = { programme, contact: contact.contact, sheet: facts };
  return { day, firstDay, weeks, role, region, answers, earlier, onsetWeeks, own };
}

/** A made-up patient as seen on a day. */
export function patientOfExample(example: ComparisonExample, place: { role: string; day: Day }): ComparedPatient {
  const { weeks, onsetWeeks, answers, earlier } = example;
  return { ...place, firstDay: addDays(place.day, -weeks * 7), weeks, onsetWeeks, answers, earlier };
}

/** A programme to lay the patient before. `startsAnew`: its weeks count from its own first contact, where the patient would be now. */
export type ComparedProgramme = { readonly programme: Programme; readonly startsAnew: boolean };

/** The patient judged by a programme at its contact nearest in time, in the group that it suggests itself. */
export function judgedBy(
  { programme, startsAnew }: ComparedProgramme,
  given: ComparedPatient,
  regions: readonly RegionSettings[],
): JudgedPatient {
  const prepared = prepare(programme);
  const isOwn = given.own?.programme.id === programme.id;
  const beginsNow = startsAnew && !isOwn;
  const patient = beginsNow ? { ...given, firstDay: given.day, weeks: 0, earlier: {} } : given;
  const facts = sheetFor(prepared, patient, regions);
  const role = roleIn(programme, patient.role);
  const judgement = judge(prepared, facts, { role, firstDay: patient.firstDay });
  const known = factsOf(prepared, facts);
  return { programme, prepared, role, startsAnew: beginsNow, facts, known, judgement };
}

/** Answers that the programme has no question for, by finding: left out of its judgement. */
export function unknownTo(programme: Programme, { answers }: ComparedPatient): readonly string[] {
  return Object.keys(answers).filter((id) => !programme.findings.some((one) => one.id === id));
}

function sheetFor(prepared: Prepared, patient: ComparedPatient, regions: readonly RegionSettings[]): Sheet {
  const { programme } = prepared;
  const { own, day, firstDay, weeks, onsetWeeks } = patient;
  if (own?.programme.id === programme.id) return { ...own.sheet, ...groupOf(prepared, own.sheet) };
  const sheet = {
    ...{ day, weeks, onsetWeeks, offers: offersIn(programme, patient, regions) },
    answers: possibleIn(programme, patient.answers),
    earlier: possibleIn(programme, patient.earlier),
  };
  // The group decides which contacts are held, and the contact has no part in suggesting the group.
  const contact = programme.contacts[0]?.id ?? '';
  const { group } = groupOf(prepared, { ...sheet, contact });
  return { ...sheet, group, contact: suggestedContact(programme, firstDay, [], day, group) };
}

/** The confirmed group, else the suggested one as if it were confirmed: the comparison is of what follows. */
function groupOf(prepared: Prepared, sheet: Sheet): Pick<Sheet, 'group'> {
  return { group: sheet.group ?? factsOf(prepared, sheet).group };
}

/** The answers that the programme's questions can have; none to what it tells from the course itself. */
function possibleIn(programme: Programme, answers: ComparedPatient['answers']): ComparedPatient['answers'] {
  const kept = programme.findings.flatMap((finding) => {
    const value = answers[finding.id];
    return isPossible(finding, value) && !isDerived(programme, finding.id) ? [[finding.id, value] as const] : [];
  });
  return Object.fromEntries(kept);
}

/** Offers of the clinic's region where the programme is written for it, else of the first of its regions that exists on the day. */
function offersIn(programme: Programme, { region, day }: ComparedPatient, regions: readonly RegionSettings[]) {
  const own = region !== undefined && programme.regions.includes(region) ? [region] : [];
  const found = [...own, ...programme.regions].map(
    (one) => settingsOn(regions, one, day) ?? successorOn(regions, one, day),
  );
  return found.find((one) => one !== undefined)?.offers ?? {};
}

function roleIn({ roles }: Programme, wanted: string): string {
  const found = roles.find((one) => one.id === wanted) ?? roles.find((one) => one.steers) ?? roles[0];
  return found?.id ?? wanted;
}
