// What a clinician can do to a course as a whole: start, open and close contacts, end, reopen, change role or place.
// The commands on findings, decisions and undo are in files of their own. None of them is ever hindered by the advice given:
// the clinician decides.
import type { Day } from '../model/calendar.ts';
import type { Programme } from '../model/programme.ts';
import { startWeeksOf } from '../model/programme-contacts.ts';
import {
  accepted,
  type CommandResult,
  checkedText,
  contactOf,
  dayProblem,
  type Refused,
  refused,
  requiredReason,
} from './command.ts';
import type { CourseState, Turn } from './course.ts';
import type { StartWeek } from './event.ts';
import { EVENT_VERSION } from './event-writing.ts';

/** How a course begins. `course` is a new id; `day` that of the first contact here, in `startWeek` of the programme. */
export type CourseStart = {
  readonly course: string;
  readonly role: string;
  readonly region: string;
  readonly area?: string | undefined;
  /** The clinician's own label; left out when empty. */
  readonly label?: string | undefined;
  readonly startWeek: StartWeek;
  readonly day: Day;
};

/**
 * Starts a course in the programme's present edition. Refused for an unknown role, a week that no contact has, a day that does not exist, and a label that
 * is too long or holds a CPR number.
 */
export function startCourse(programme: Programme, start: CourseStart): CommandResult {
  const { course, role, region, area, startWeek, day } = start;
  const label = checkedText(start.label ?? '', 'label');
  if (!label.ok) return label;
  const problem = unknownRole(programme, role) ?? unknownWeek(programme, startWeek) ?? dayProblem(day);
  if (problem !== undefined) return problem;
  return {
    ok: true,
    course,
    events: [
      {
        ...{ kind: 'courseStarted', course, version: EVENT_VERSION },
        ...{ programme: programme.id, edition: programme.edition, role, region, startWeek, day },
        ...(area === undefined ? {} : { area }),
        ...(label.text === '' ? {} : { label: label.text }),
      },
    ],
  };
}

function unknownRole(programme: Programme, role: string): Refused | undefined {
  return programme.roles.some((one) => one.id === role) ? undefined : refused('unknown-role', [role]);
}

function unknownWeek(programme: Programme, week: number): Refused | undefined {
  return startWeeksOf(programme).includes(week) ? undefined : refused('unknown-week', [String(week)]);
}

/**
 * Opens one of the programme's contacts, any that the clinician chooses. Refused while another is open (close it first), in a course
 * that has ended (reopen it first, with a reason), and for a day before the contact before it.
 */
export function openContact(
  state: CourseState,
  programme: Programme,
  input: { readonly contact: string; readonly day: Day },
): CommandResult {
  const { contact, day } = input;
  if (programme.id !== state.programme) return refused('other-programme', [programme.id]);
  if (!programme.contacts.some((one) => one.id === contact)) return refused('unknown-contact', [contact]);
  if (state.status === 'ended') return refused('course-ended');
  if (state.contacts.some((one) => one.closed === undefined)) return refused('contact-open');
  const problem = dayProblem(day, state.contacts.at(-1)?.day ?? state.startDay);
  return problem ?? accepted(state, { kind: 'contactOpened', contact, index: state.contacts.length, day });
}

/**
 * Closes a contact and writes down the rules whose advice was shown, in the order shown, with the edition that gave it. Its
 * findings and decisions can still be corrected.
 */
export function closeContact(
  state: CourseState,
  programme: Programme,
  input: { readonly contact: number; readonly advice: readonly string[]; readonly day: Day },
): CommandResult {
  const found = contactOf(state, programme, input.contact);
  if (!found.ok) return found;
  if (found.contact.closed !== undefined) return refused('contact-closed');
  const { contact, advice, day } = input;
  const problem = dayProblem(day, found.contact.day);
  return problem ?? accepted(state, { kind: 'contactClosed', contact, advice, edition: programme.edition, day });
}

/** Ends the course; the open contact, if any, can still be finished. Refused when ended already and without a reason. */
export function endCourse(state: CourseState, input: Turn): CommandResult {
  if (state.status === 'ended') return refused('course-ended');
  const reason = requiredReason(input.reason);
  if (!reason.ok) return reason;
  const problem = dayProblem(input.day, state.startDay);
  return problem ?? accepted(state, { kind: 'courseEnded', reason: reason.text, day: input.day });
}

/** Takes an ended course up again. Refused without a reason, before the day it ended, and when it has not ended. */
export function reopenCourse(state: CourseState, input: Turn): CommandResult {
  if (state.status === 'open') return refused('course-open');
  const reason = requiredReason(input.reason);
  if (!reason.ok) return reason;
  const problem = dayProblem(input.day, state.endings.at(-1)?.day);
  return problem ?? accepted(state, { kind: 'courseReopened', reason: reason.text, day: input.day });
}

/** Hands the course to another role; nothing recorded is touched. No event when the role is the same. */
export function changeRole(state: CourseState, programme: Programme, role: string): CommandResult {
  if (programme.id !== state.programme) return refused('other-programme', [programme.id]);
  const problem = unknownRole(programme, role);
  return problem ?? accepted(state, ...(role === state.role ? [] : [{ kind: 'roleChanged', role } as const]));
}

/** Moves the course to another region or planning area, by whose settings it is then referred. */
export function changePlace(
  state: CourseState,
  place: { readonly region: string; readonly area?: string | undefined },
): CommandResult {
  const { region, area } = place;
  if (region === state.region && area === state.area) return accepted(state);
  return accepted(state, { kind: 'placeChanged', region, ...(area === undefined ? {} : { area }) });
}
