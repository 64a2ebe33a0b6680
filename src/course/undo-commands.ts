// Undo and redo. Both are events: nothing is ever taken out of the record.
import { accepted, type CommandResult, refused } from './command.ts';
import { type CourseState, fold } from './course.ts';
import { effectiveEvents, redoableEvent, undoableEvent } from './effective-events.ts';
import type { CourseEvent } from './event.ts';
import { stamped } from './event-writing.ts';

/** Takes back the latest clinical act that still counts; again and again, back to the start of the course. */
export function undo(state: CourseState, events: readonly CourseEvent[]): CommandResult {
  const last = undoableEvent(events);
  return last === undefined ? refused('nothing-to-undo') : undoEvent(state, events, last.seq);
}

/** Takes back the latest undo, as long as no clinical act came after it. */
export function redo(state: CourseState, events: readonly CourseEvent[]): CommandResult {
  const last = redoableEvent(events);
  return last === undefined ? refused('nothing-to-redo') : undoEvent(state, events, last.seq);
}

/**
 * Takes back the event with this order number, an `undone` included. Refused for the start of the course, for one that does not count
 * any longer, and where events after it would no longer fit: a contact that holds findings, the closing of one that was followed
 * by the next.
 */
export function undoEvent(state: CourseState, events: readonly CourseEvent[], target: number): CommandResult {
  const undone = { kind: 'undone', target } as const;
  const after = [...events, ...stamped(events, [undone], events.at(-1)?.at ?? '')];
  // An undo that leaves as many events as before took nothing back.
  const unchanged = effectiveEvents(after).events.length === effectiveEvents(events).events.length;
  if (unchanged) return refused('nothing-to-undo');
  const misfits = fold(after)?.misfits ?? [];
  return misfits.every((seq) => state.misfits.includes(seq)) ? accepted(state, undone) : refused('others-depend');
}
