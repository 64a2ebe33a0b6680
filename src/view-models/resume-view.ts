// What a pasted course code gave, for the one who pasted it: which course it is, or what is wrong and what to do.
import type { CodeProblem } from '../course/code/code-problem.ts';
import type { CourseCodeReading } from '../course/code/read-course-code.ts';
import { type CourseState, fold } from '../course/course.ts';
import { stamped } from '../course/event-writing.ts';

/** A message by key of `pages:resume/problems` with its values. */
type ResumeMessage = { readonly key: string; readonly values: Readonly<Record<string, string | number>> };

/** A course to go on with, or why there is none. */
export type ResumeView =
  | {
      readonly ok: true;
      readonly state: CourseState;
      readonly edition: string;
      /** Answers and groups that the present edition no longer has. */
      readonly dropped: number;
      /** Something in the text looked like another code and could not be read: it may be newer. */
      readonly unread: ResumeMessage | undefined;
    }
  | { readonly ok: false; readonly message: ResumeMessage };

/** The view of a reading. `at` is the moment the course comes in here, ISO 8601 in UTC. */
export function resumeView(reading: CourseCodeReading, at: string): ResumeView {
  if (!reading.ok) return { ok: false, message: problemMessage(reading) };
  const state = fold(stamped([], reading.events, at));
  if (state === undefined) return { ok: false, message: { key: 'none', values: {} } };
  const [unread] = reading.unread;
  return {
    ok: true,
    state,
    edition: reading.edition,
    dropped: reading.dropped.length,
    unread: unread === undefined ? undefined : problemMessage(unread),
  };
}

/** The message of a problem; figures as they stand in the code. */
function problemMessage(problem: CodeProblem): ResumeMessage {
  switch (problem.problem) {
    case 'cut-off':
      return problem.groups === undefined
        ? { key: 'cut-off-unknown', values: { present: problem.present } }
        : { key: 'cut-off', values: { present: problem.present, groups: problem.groups } };
    case 'damaged':
      return problem.group === undefined
        ? { key: 'damaged', values: {} }
        : { key: 'damaged-at', values: { group: problem.group, text: problem.text ?? '' } };
    case 'newer-format':
      return { key: 'newer-format', values: { format: problem.format } };
    case 'unknown-programme':
      return { key: 'unknown-programme', values: { number: problem.number } };
    case 'unknown-edition':
      return { key: problem.number > problem.latest ? 'newer-edition' : 'unknown-edition', values: {} };
    case 'other-edition':
      return { key: 'other-edition', values: { edition: problem.edition, what: problem.lacks.join(', ') } };
    case 'several-courses':
      return { key: 'several-courses', values: { many: problem.courses.length } };
    case 'too-long':
      return { key: 'too-long', values: { limit: problem.limit } };
    case 'none':
      return { key: 'none', values: {} };
  }
}
