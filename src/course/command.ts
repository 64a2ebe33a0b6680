// What every command answers with, and the checks they share. A command says what would happen; it writes nothing.
import type { Day } from '../model/calendar.ts';
import type { Programme } from '../model/programme.ts';
import type { CourseContact, CourseState } from './course.ts';
import { findCpr, type TextSpan } from './cpr.ts';
import type { NewEvent } from './event.ts';
import { isEventDay, TEXT_LIMITS } from './event-writing.ts';

/** Why a command is refused, as a key; the words are in the locales. */
export type Problem =
  | 'contact-closed'
  | 'contact-open'
  | 'course-ended'
  | 'course-open'
  | 'cpr'
  | 'day-too-early'
  | 'flags-lost'
  | 'impossible-value'
  | 'no-normal'
  | 'no-referral'
  | 'no-such-contact'
  | 'not-a-day'
  | 'nothing-to-redo'
  | 'nothing-to-undo'
  | 'other-programme'
  | 'others-depend'
  | 'reason-required'
  | 'role-may-not'
  | 'too-long'
  | 'unknown-contact'
  | 'unknown-finding'
  | 'unknown-group'
  | 'unknown-recipient'
  | 'unknown-role'
  | 'unknown-rule'
  | 'unknown-week';

/** A refusal. The text that was refused comes back, so that nothing typed is lost. */
export type Refused = {
  readonly ok: false;
  readonly problem: Problem;
  /** The ids that the problem is about. */
  readonly ids?: readonly string[];
  readonly text?: string;
  /** Where in the text; for `cpr`. */
  readonly spans?: readonly TextSpan[];
};

/** The events to be written, none where nothing would change, for the course with this id. */
export type Accepted = { readonly ok: true; readonly course: string; readonly events: readonly NewEvent[] };

/** What a command answers with. */
export type CommandResult = Accepted | Refused;

/** A refusal by key. */
export function refused(problem: Problem, ids?: readonly string[]): Refused {
  return { ok: false, problem, ...(ids === undefined ? {} : { ids }) };
}

/** Events to be written to the course. */
export function accepted(state: CourseState, ...events: readonly NewEvent[]): Accepted {
  return { ok: true, course: state.id, events };
}

/** A text without space at its ends, or the refusal of one that is too long or holds a CPR number. */
export function checkedText(
  text: string,
  limit: keyof typeof TEXT_LIMITS,
): { readonly ok: true; readonly text: string } | Refused {
  const trimmed = text.trim();
  const spans = findCpr(text);
  if (spans.length > 0) return { ok: false, problem: 'cpr', text, spans };
  if (trimmed.length > TEXT_LIMITS[limit]) return { ok: false, problem: 'too-long', text };
  return { ok: true, text: trimmed };
}

/** As `checkedText`, and refused when empty. */
export function requiredReason(reason: string): ReturnType<typeof checkedText> {
  const checked = checkedText(reason, 'reason');
  return checked.ok && checked.text === '' ? refused('reason-required') : checked;
}

/** The refusal of a day that does not exist or comes before the earliest allowed; undefined where it may be used. */
export function dayProblem(day: Day, earliest?: Day): Refused | undefined {
  if (!isEventDay(day)) return refused('not-a-day');
  return earliest !== undefined && day < earliest ? refused('day-too-early') : undefined;
}

/**
 * The contact with this place, to be handed on, or the refusal: the course has no such contact, or the programme is not the
 * course's own.
 */
export function contactOf(
  state: CourseState,
  programme: Programme,
  index: number,
): { readonly ok: true; readonly contact: CourseContact } | Refused {
  if (programme.id !== state.programme) return refused('other-programme', [programme.id]);
  const contact = state.contacts[index];
  return contact === undefined ? refused('no-such-contact') : { ok: true, contact };
}
