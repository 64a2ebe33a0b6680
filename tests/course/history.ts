import type { CommandResult } from '../../src/course/command.ts';
import { startCourse } from '../../src/course/commands.ts';
import { type CourseState, fold } from '../../src/course/course.ts';
import type { CourseEvent } from '../../src/course/event.ts';
import { stamped } from '../../src/course/event-writing.ts';
import { smallProgramme } from './small-programme.ts';

/** A course under way: commands are done one after the other, and every one must be accepted. */
export type History = {
  readonly state: () => CourseState;
  readonly events: () => readonly CourseEvent[];
  readonly do: (command: (state: CourseState, events: readonly CourseEvent[]) => CommandResult) => void;
};

const AT = '2026-11-05T08:07:00.000Z';

export function history(start: Partial<Parameters<typeof startCourse>[1]> = {}): History {
  let events: readonly CourseEvent[] = [];
  const append = (result: CommandResult) => {
    if (!result.ok) throw new Error(`refused: ${result.problem}`);
    events = [...events, ...stamped(events, result.events, AT)];
  };
  const state = () => {
    const folded = fold(events);
    if (folded === undefined) throw new Error('no course');
    return folded;
  };
  append(
    startCourse(smallProgramme, {
      ...{ course: 'c1', role: 'gp', region: 'north', startWeek: 0, day: '2026-11-05' },
      ...start,
    }),
  );
  return { state, events: () => events, do: (command) => append(command(state(), events)) };
}
