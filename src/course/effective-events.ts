import type { CourseEvent } from './event.ts';

/** The events that count, in order, and the `undone` ones that take back nothing that can be taken back. */
export type EffectiveEvents = { readonly events: readonly CourseEvent[]; readonly misfits: readonly number[] };

/**
 * The events that are not undone, `undone` itself left out. Read from last to first: an `undone` that is itself undone takes
 * nothing back, so that undoing an undo holds to any depth. The start of the course is never undone.
 */
export function effectiveEvents(events: readonly CourseEvent[]): EffectiveEvents {
  const { live, misfits } = undoing(events);
  return { events: live.filter((event) => event.kind !== 'undone'), misfits };
}

/** The event that undo takes back: the latest clinical act that still counts. The start of the course is never undone. */
export function undoableEvent(events: readonly CourseEvent[]): CourseEvent | undefined {
  const last = undoing(events).live.findLast((event) => event.kind !== 'undone');
  return last?.kind === 'courseStarted' ? undefined : last;
}

/** The `undone` event that redo takes back: the latest that still counts, as long as no clinical act came after it. */
export function redoableEvent(events: readonly CourseEvent[]): CourseEvent | undefined {
  const kinds = new Map(events.map((event) => [event.seq, event.kind]));
  const { live } = undoing(events);
  const lastAct = live.findLast((event) => event.kind !== 'undone')?.seq ?? 0;
  return live.findLast(
    (event) => event.kind === 'undone' && event.seq > lastAct && kinds.get(event.target) !== 'undone',
  );
}

function undoing(events: readonly CourseEvent[]): { live: readonly CourseEvent[]; misfits: readonly number[] } {
  const kinds = new Map(events.map((event) => [event.seq, event.kind]));
  const takenBack = new Set<number>();
  const misfits: number[] = [];
  for (const event of events.toReversed()) {
    if (event.kind !== 'undone' || takenBack.has(event.seq)) continue;
    const target = kinds.get(event.target);
    if (target === undefined || target === 'courseStarted' || event.target >= event.seq) misfits.push(event.seq);
    else takenBack.add(event.target);
  }
  return { live: events.filter((event) => !takenBack.has(event.seq)), misfits: misfits.toReversed() };
}
