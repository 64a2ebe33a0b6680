// The courses that the judgement is timed on: what a surgery sees, from an empty first contact to an acute control.
import { type MadeCourse, storedCourse } from '../../e2e/support/courses.ts';
import { common, courseAt, nerveRoot, notBetter } from '../../e2e/support/patients.ts';
import { type CourseState, fold } from '../../src/course/course.ts';
import { parseStoredEvents } from '../../src/course/migrations.ts';

const made: readonly MadeCourse[] = [
  courseAt('week0'),
  courseAt('week0', common),
  courseAt('week0', common, 'g1'),
  courseAt('week0', { ...common, 'cauda.saddle': 'yes' }),
  courseAt('week2', notBetter, 'g1'),
  courseAt('week2', nerveRoot, 'g2'),
  courseAt('week4', { ...notBetter, 'judged.high-risk': 'yes' }, 'g1'),
  courseAt('week8', nerveRoot, 'g2'),
  courseAt('later', notBetter, 'g1'),
];

/** The folded courses; the last contact is the one judged. */
export const cases: readonly CourseState[] = made.map((course) => {
  const state = fold(parseStoredEvents(JSON.parse(storedCourse(course))).events);
  if (state === undefined) throw new Error('a course that cannot be read');
  return state;
});
