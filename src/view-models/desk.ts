// What lies on the clinician's desk: one contact of a course with what is known and what the engine says of it. The other view models start
// from it. Plain objects; no React, no words, no clock.
import type { CourseContact, CourseState } from '../course/course.ts';
import { type CourseFacts, courseFacts } from '../course/facts.ts';
import type { Facts } from '../engine/evaluate.ts';
import { type Judgement, judge } from '../engine/judge.ts';
import { factsOf, type Prepared, prepare } from '../engine/prepare.ts';
import type { Programme } from '../model/programme.ts';
import type { RecipientSetting, RegionSettings } from '../model/settings.ts';
import { recipientIn, settingsOn } from '../model/settings-in-force.ts';
import { successorOn } from './regions.ts';

/** One contact with its facts and judgement. */
export type Desk = {
  readonly programme: Programme;
  readonly prepared: Prepared;
  readonly state: CourseState;
  readonly contact: CourseContact;
  readonly facts: CourseFacts;
  /** The facts as the engine weighs them, irrelevant answers masked. */
  readonly known: Facts;
  readonly judgement: Judgement;
  /** The settings in force on the day of the contact; undefined where the region has none for that day. */
  readonly settings: RegionSettings | undefined;
};

/** The desk for the contact at a place of the course; undefined where the course has none there. */
export function deskFor(
  programme: Programme,
  state: CourseState,
  index: number,
  regions: readonly RegionSettings[],
): Desk | undefined {
  const contact = state.contacts[index];
  if (contact === undefined) return undefined;
  const settings = settingsOn(regions, state.region, contact.day) ?? successorOn(regions, state.region, contact.day);
  const facts = courseFacts(programme, state, index, settings?.offers);
  if (facts === undefined) return undefined;
  const prepared = prepare(programme);
  const judgement = judge(prepared, facts, { role: state.role, firstDay: state.firstContactDay });
  return { programme, prepared, state, contact, facts, known: factsOf(prepared, facts), judgement, settings };
}

/** The recipient in this clinic's settings; undefined where nobody has filled it in. */
export function recipientOf(desk: Desk, recipient: string): RecipientSetting | undefined {
  return recipientIn(desk.settings, desk.state.area, recipient);
}
