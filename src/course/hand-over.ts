// A course handed on from one programme to another: the findings go with the patient, the decisions stay in the course where they were made.
import { type Day, daysBetween, weeksBetween } from '../model/calendar.ts';
import { isPositive, isPossible, type Value } from '../model/finding.ts';
import { isDerived, type Programme } from '../model/programme.ts';
import { startWeeksOf } from '../model/programme-contacts.ts';
import { type CommandResult, refused } from './command.ts';
import { type CourseStart, startCourse } from './commands.ts';
import type { CourseState } from './course.ts';
import { latestEarlier } from './facts.ts';

/**
 * Starts a course in a programme with the latest answers of a course in another, as they were at its last contact. Answers that the new programme has no
 * question for stay behind, in the note of the course they came from; so do activities, whose names are not carried. Refused as `startCourse` is; for a
 * role that does not steer the new course; and while a red flag is up that the new programme has no question for, since it would be lost from sight.
 */
export function handOver(from: Programme, state: CourseState, to: Programme, start: CourseStart): CommandResult {
  const started = startCourse(to, start);
  if (!started.ok) return started;
  if (to.roles.find((one) => one.id === start.role)?.steers !== true) return refused('role-may-not', [start.role]);
  const lost = flagsLost(from, state, to);
  if (lost.length > 0) return refused('flags-lost', lost);
  const { programme, edition } = state;
  const day = state.contacts.at(-1)?.day ?? state.startDay;
  const answers = answersFor(from, state, to, day);
  return {
    ...started,
    events: [...started.events, { kind: 'findingsCarried', from: { programme, edition }, day, answers }],
  };
}

/** Red flags raised by the latest answers that the other programme does not ask for. */
export function flagsLost(from: Programme, state: CourseState, to: Programme): readonly string[] {
  const known = latestEarlier(from, state, state.contacts.length);
  return from.findings
    .filter((finding) => {
      const before = known.get(finding.id);
      const isRaised = before !== undefined && finding.flag === 'red' && isPositive(finding, before.value);
      return isRaised && !to.findings.some((one) => one.id === finding.id && isPossible(one, before.value));
    })
    .map((one) => one.id);
}

/**
 * The week of the new programme at which the course goes on: where both count from the same first contact, the latest one that has been reached; else the
 * first. `startsAnew`: the weeks of one of the two count from its own first contact.
 */
export function weekAtHandOver(state: CourseState, to: Programme, day: Day, startsAnew: boolean): number {
  const passed = startsAnew ? 0 : weeksBetween(state.firstContactDay, day);
  return startWeeksOf(to).findLast((week) => week <= passed) ?? 0;
}

function answersFor(from: Programme, state: CourseState, to: Programme, day: Day): Readonly<Record<string, Value>> {
  const known = latestEarlier(from, state, state.contacts.length);
  const named = to.measures.filter((one) => one.named === true).flatMap((one) => one.findings);
  return Object.fromEntries(
    to.findings.flatMap((finding) => {
      const before = known.get(finding.id);
      if (before === undefined || isDerived(to, finding.id) || !isPossible(finding, before.value)) return [];
      if (named.includes(finding.id)) return [];
      const isDuration = finding.id === from.durationFinding && finding.kind === 'number';
      const value = isDuration
        ? Math.min(Number(before.value) + Math.max(0, daysBetween(before.day, day)), finding.max)
        : before.value;
      return [[finding.id, value] as const];
    }),
  );
}
