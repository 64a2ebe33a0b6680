// What is known at one contact of a course, as the engine asks for it: this contact's answers, and what holds from before.

import type { Sheet } from '../engine/sheet.ts';
import { addDays, type Day, daysBetween, weeksBetween } from '../model/calendar.ts';
import { type Finding, isPositive, isPossible, type Value } from '../model/finding.ts';
import { isDerived, type Programme } from '../model/programme.ts';
import type { CourseContact, CourseState } from './course.ts';
import { replyFacts } from './reply-facts.ts';

/** Stands for the contact of a value that came with the patient from another programme. */
export const CARRIED = -1;

/** A value with the contact that recorded it, `CARRIED` where that was in another programme. */
export type RecordedValue = { readonly value: Value; readonly index: number; readonly day: Day };

/** The engine's sheet, with where its parts come from. */
export type CourseFacts = Sheet & {
  /** Explicitly not assessed at this contact. */
  readonly notAssessed: readonly string[];
  /** For the answers that were recorded earlier and still hold: the contact that recorded them, by finding. */
  readonly carriedFrom: Readonly<Record<string, number>>;
  /** Recorded at this contact with a value that the programme's finding cannot have: counts as not assessed. */
  readonly unusable: readonly string[];
  /** Day the pain began, counted back from the latest recorded duration. */
  readonly onsetDay?: Day | undefined;
  /** The contact at which the group was confirmed. */
  readonly groupFrom?: number | undefined;
};

/**
 * The latest value of each finding recorded at a contact before `index`, by finding, those that came from another programme first. Withdrawn, not
 * assessed and impossible values are not values.
 */
export function latestEarlier(
  programme: Programme,
  state: CourseState,
  index: number,
): ReadonlyMap<string, RecordedValue> {
  const latest = new Map<string, RecordedValue>();
  const { carried } = state;
  if (carried !== undefined) {
    for (const { id, value } of usable(programme, carried)) latest.set(id, { value, index: CARRIED, day: carried.day });
  }
  for (const contact of state.contacts.slice(0, index)) {
    for (const { id, value } of usable(programme, contact))
      latest.set(id, { value, index: contact.index, day: contact.day });
  }
  return latest;
}

/**
 * What is known at the contact with this place; undefined where the course has none. A finding that persists and has no answer
 * at this contact, "not assessed" included, keeps its latest earlier one; so does a red flag that came from another programme; the duration of pain grows by the days since; what the course's
 * referrals tell is told by them alone. `offers` are those of the settings on the day.
 */
export function courseFacts(
  programme: Programme,
  state: CourseState,
  index: number,
  offers: Readonly<Record<string, boolean>> = {},
): CourseFacts | undefined {
  const contact = state.contacts[index];
  if (contact === undefined) return undefined;
  const own = usable(programme, contact);
  const recordedNow = Object.entries(contact.answers);
  const notAssessed = recordedNow.filter(([, value]) => value === null).map(([id]) => id);
  const used = new Set([...own.map(({ id }) => id), ...notAssessed]);
  const earlier = latestEarlier(programme, state, index);
  const carried = programme.findings.flatMap((finding) => {
    const before = earlier.get(finding.id);
    const stands = before !== undefined && (finding.persists || isRaisedFlag(finding, before));
    const holds = stands && !Object.hasOwn(contact.answers, finding.id);
    return holds
      ? [{ id: finding.id, value: grown(programme, finding, before, contact.day), index: before.index }]
      : [];
  });
  const onsetDay = onset(programme, own, earlier, contact.day);
  const confirmed = state.contacts.slice(0, index + 1).findLast((one) => one.group !== undefined);
  return {
    ...{ contact: contact.contact, day: contact.day, weeks: weeksBetween(state.firstContactDay, contact.day) },
    ...{ group: confirmed?.group?.group, groupHere: confirmed?.index === index, groupFrom: confirmed?.index },
    answers: {
      ...Object.fromEntries([...own, ...carried].map(({ id, value }) => [id, value])),
      ...replyFacts(programme, state, index),
    },
    carriedFrom: Object.fromEntries(carried.map((one) => [one.id, one.index])),
    earlier: Object.fromEntries([...earlier].map(([id, { value }]) => [id, value])),
    ...{ onsetDay, onsetWeeks: onsetDay === undefined ? undefined : weeksBetween(onsetDay, contact.day) },
    declined: Object.entries(contact.decisions).flatMap(([rule, one]) => (one.accepted ? [] : [rule])),
    ...{ notAssessed, unusable: recordedNow.map(([id]) => id).filter((id) => !used.has(id)), offers },
  };
}

/**
 * A red flag that came with the patient from another programme: it stands until somebody here has answered it, since a hand-over settles nothing. Once
 * answered here, it is as any other answer of the course.
 */
function isRaisedFlag(finding: Finding, before: RecordedValue): boolean {
  return before.index === CARRIED && finding.flag === 'red' && isPositive(finding, before.value);
}

type Known = { readonly id: string; readonly value: Value };

/** The contact's values that the programme's findings can have, in the programme's order; none for what is not asked. */
function usable(programme: Programme, contact: Pick<CourseContact, 'answers'>): readonly Known[] {
  return programme.findings.flatMap((finding) => {
    const value = Object.hasOwn(contact.answers, finding.id) ? contact.answers[finding.id] : undefined;
    return isPossible(finding, value) && !isDerived(programme, finding.id) ? [{ id: finding.id, value }] : [];
  });
}

/** An earlier value as it is on a later day: the duration of pain has grown, within what can be recorded; all else is as it was. */
function grown(programme: Programme, finding: Finding, before: RecordedValue, day: Day): Value {
  if (finding.id !== programme.durationFinding || finding.kind !== 'number') return before.value;
  return Math.max(finding.min, Math.min(Number(before.value) + daysBetween(before.day, day), finding.max));
}

function onset(
  programme: Programme,
  own: readonly Known[],
  earlier: ReadonlyMap<string, RecordedValue>,
  day: Day,
): Day | undefined {
  const now = own.find(({ id }) => id === programme.durationFinding);
  const duration = now === undefined ? earlier.get(programme.durationFinding) : { value: now.value, day };
  return typeof duration?.value === 'number' ? addDays(duration.day, -duration.value) : undefined;
}
