// The course code of the open course, in lines: the last thing in every text that leaves the app.
import { useMemo } from 'react';
import { courseCode } from './course-code.ts';
import { useCourse } from './services.ts';

/** The lines of the code; none without a course. */
export function useCourseCode(): readonly string[] {
  const state = useCourse((store) => store.state);
  const programme = useCourse((store) => store.programme);
  return useMemo(
    () => (state === undefined || programme === undefined ? [] : courseCode(programme, state)),
    [state, programme],
  );
}
