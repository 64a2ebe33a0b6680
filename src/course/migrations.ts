// The door for stored courses: old formats are brought up to the present one by named steps, and what cannot be read is set aside,
// never dropped and never guessed at.
import * as z from 'zod/mini';
import { CourseEvent } from './event.ts';
import { EVENT_VERSION } from './event-writing.ts';

/** Brings the raw events of one format to the next: from version `to - 1` to `to`. Pure, and tested before and after. */
export type Migration = {
  readonly name: string;
  readonly to: number;
  readonly migrate: (events: readonly unknown[]) => readonly unknown[];
};

/** The steps in order. None: version 1 is the first format. */
export const migrations: readonly Migration[] = [];

/** Why something stored is set aside, as a key. */
const SetAsideProblem = z.enum([
  'no-start',
  'not-a-course',
  'not-an-event',
  'not-migrated',
  'newer-version',
  'out-of-order',
  'second-course',
  'too-large',
  'unknown-programme',
]);
type SetAsideProblem = z.infer<typeof SetAsideProblem>;

/** Something stored that could not be used, as it was found. */
export type SetAside = { readonly raw: unknown; readonly problem: SetAsideProblem };

/** What was read, in the order written, and what was set aside. */
export type ParsedEvents = { readonly events: readonly CourseEvent[]; readonly setAside: readonly SetAside[] };

const StoredAside = z.strictObject({ raw: z.unknown(), problem: SetAsideProblem });
const StoredCourse = z.object({
  version: z.int().check(z.gte(1)),
  events: z.array(z.unknown()),
  setAside: z._default(z.array(z.unknown()), []),
});

/** More events than any course has; what is longer is not a course of ours. */
const MAX_EVENTS = 20_000;

/**
 * Reads a stored course. Whole courses are set aside when they are none, of a newer format or without a readable start; single
 * events when they do not parse, repeat an order number or start a second course. Never throws.
 * @param steps the migrations to use and `current` the format they lead to; given by tests only
 */
export function parseStoredEvents(
  stored: unknown,
  steps: readonly Migration[] = migrations,
  current: number = EVENT_VERSION,
): ParsedEvents {
  const course = StoredCourse.safeParse(stored);
  if (!course.success) return allAside(stored, 'not-a-course');
  const { version, events } = course.data;
  if (version > current) return allAside(stored, 'newer-version');
  if (events.length > MAX_EVENTS) return allAside(stored, 'too-large');
  const upToDate = migrated(events, version, steps, current);
  if (upToDate === undefined) return allAside(stored, 'not-migrated');
  const parsed = parsedEvents(upToDate);
  if (parsed.events.some((event) => event.kind === 'courseStarted')) {
    return { events: parsed.events, setAside: [...course.data.setAside.map(asideAgain), ...parsed.setAside] };
  }
  return allAside(stored, 'no-start');
}

function allAside(raw: unknown, problem: SetAsideProblem): ParsedEvents {
  return { events: [], setAside: [{ raw, problem }] };
}

function asideAgain(stored: unknown): SetAside {
  const parsed = StoredAside.safeParse(stored);
  return parsed.success
    ? { raw: parsed.data.raw, problem: parsed.data.problem }
    : { raw: stored, problem: 'not-an-event' };
}

/** The events in the present format; undefined where a step is missing or fails on what is stored. */
function migrated(
  events: readonly unknown[],
  version: number,
  steps: readonly Migration[],
  current: number,
): readonly unknown[] | undefined {
  let result: readonly unknown[] | undefined = events;
  for (let to = version + 1; to <= current && result !== undefined; to += 1) {
    const step = steps.find((one) => one.to === to);
    try {
      result = step?.migrate(result);
    } catch {
      return undefined;
    }
  }
  return result;
}

function parsedEvents(raws: readonly unknown[]): ParsedEvents {
  const events: CourseEvent[] = [];
  const setAside: SetAside[] = [];
  for (const raw of raws) {
    const parsed = CourseEvent.safeParse(raw);
    const problem = parsed.success ? placeProblem(parsed.data, events) : 'not-an-event';
    if (parsed.success && problem === undefined) events.push(parsed.data);
    else setAside.push({ raw, problem: problem ?? 'not-an-event' });
  }
  return { events, setAside };
}

function placeProblem(event: CourseEvent, before: readonly CourseEvent[]): SetAsideProblem | undefined {
  if (event.seq <= (before.at(-1)?.seq ?? 0)) return 'out-of-order';
  const second = event.kind === 'courseStarted' && before.some((one) => one.kind === 'courseStarted');
  return second ? 'second-course' : undefined;
}
