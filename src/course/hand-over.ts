// A course handed on from one programme to another: the findings go with the patient, the decisions stay in the course where they were made.
import { type Day, daysBetween } from '../model/calendar.ts';
import { isPossible, type Value } from '../model/finding.ts';
import { isDerived, type Programme } from '../model/programme.ts';
import type { CommandResult } from './command.ts';
import { type CourseStart, startCourse } from './commands.ts';
import type { CourseState } from './course.ts';
import { latestEarlier } from './facts.ts';

/**
 * Starts a course in a programme with the latest answers of a course in another. Answers that the new programme has no question for stay behind, in the
 * note of the course they came from; the duration of pain is counted on to the day. Refused as `startCourse` is.
 */
export function handOver(from: Programme, state: CourseState, to: Programme, start: CourseStart): CommandResult {
  const started = startCourse(to, start);
  if (!started.ok) return started;
  const answers = answersFor(from, state, to, start.day);
  const { programme, edition } = state;
  return {
    ...started,
    events: [...started.events, { kind: 'findingsCarried', from: { programme, edition }, day: start.day, answers }],
  };
}

function answersFor(from: Programme, state: CourseState, to: Programme, day: Day): Readonly<Record<string, Value>> {
  const known = latestEarlier(from, state, state.contacts.length);
  return Object.fromEntries(
    to.findings.flatMap((finding) => {
      const before = known.get(finding.id);
      if (before === undefined || isDerived(to, finding.id) || !isPossible(finding, before.value)) return [];
      const isDuration = finding.id === from.durationFinding && finding.kind === 'number';
      const value = isDuration
        ? Math.min(Number(before.value) + Math.max(0, daysBetween(before.day, day)), finding.max)
        : before.value;
      return [[finding.id, value] as const];
    }),
  );
}
