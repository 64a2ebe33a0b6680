// The one store: the events of the one course that this tab has open. The only way in is a clinical act, appended; the only way out
// is "new patient". It may never hold two courses, nor let a command made for one reach another.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Programme } from '../model/programme.ts';
import type { CommandResult, Refused } from './command.ts';
import { type CourseStart, startCourse } from './commands.ts';
import { type CourseState, fold } from './course.ts';
import type { CourseEvent, NewEvent } from './event.ts';
import { stamped, storedForm } from './event-writing.ts';
import type { ParsedEvents, SetAside } from './migrations.ts';
import { joinOtherTabs, type TabChannel } from './other-tabs.ts';
import { jsonOrText, type StoredText } from './storage.ts';

/** What the store does not know itself. `now` is the moment as ISO 8601 in UTC; `newId` gives an id never given before. */
export type StoreSurroundings = {
  readonly programmeById: (id: string) => Programme | undefined;
  readonly storage: StoredText;
  /** Reads what was stored: `parseStoredEvents`. Handed in, since a tab with nothing stored does without it. */
  readonly readStored: (stored: unknown) => ParsedEvents;
  readonly now: () => string;
  readonly newId: () => string;
  readonly channel?: TabChannel | undefined;
};

/** Why the store refuses what a command had accepted. `stale`: the course has moved on since the command looked at it. */
type StoreProblem = 'course-present' | 'no-course' | 'other-course' | 'stale' | 'unknown-programme';
type StoreRefused = { readonly ok: false; readonly problem: StoreProblem };
export type Dispatched = { readonly ok: true } | Refused | StoreRefused;

/** What a command is made on. */
export type OpenCourse = {
  readonly state: CourseState;
  readonly programme: Programme;
  readonly events: readonly CourseEvent[];
};

/** The open course, and what the screens must say about it. */
export type CourseStore = {
  readonly events: readonly CourseEvent[];
  readonly state: CourseState | undefined;
  /** The programme of the course. */
  readonly programme: Programme | undefined;
  /** What was stored and could not be read. Kept until "new patient". */
  readonly setAside: readonly SetAside[];
  /** Nothing is kept beyond this page: the latest events would be lost on a reload. */
  readonly storageRefused: boolean;
  /** A course that another tab has open; equal to this one's id where the tab was duplicated. */
  readonly foreignCourse: string | undefined;
  /** Starts a course with a new id. Refused while one is present or something unread is kept: "new patient" comes first. */
  readonly start: (programme: string, start: Omit<CourseStart, 'course'>) => Dispatched;
  /** Goes on with a course read from its code, under the id it has there. Refused as `start` is. */
  readonly resume: (programme: string, events: readonly NewEvent[]) => Dispatched;
  /**
   * Begins a course in another programme with what the command `handOver` gave: in the place of the course `from`, where that is the open one; in an empty
   * tab, where it was read from a code.
   */
  readonly handOver: (programme: string, from: string, result: CommandResult) => Dispatched;
  /** An id for a course that is about to begin. */
  readonly newId: () => string;
  /** Appends what a command gave and keeps it. A refusal of the command is handed back as it is. */
  readonly dispatch: (result: CommandResult) => Dispatched;
  /**
   * As `dispatch`, with a command made on the course as it is at this moment. `course` is the id of the course the act is meant
   * for, which is the one on the screen.
   */
  readonly act: (course: string, command: (open: OpenCourse) => CommandResult) => Dispatched;
  /** New patient: forgets the course, here and in the storage. */
  readonly clear: () => void;
  /** For when the page is hidden for good or shown again: tells the other tabs whether the course is open here. */
  readonly announce: (present: boolean) => void;
};

type Kept = Pick<CourseStore, 'events' | 'state' | 'programme' | 'setAside'>;
const NOTHING: Kept = { events: [], state: undefined, programme: undefined, setAside: [] };

/** For a tab that has nothing stored: there is nothing to read. */
export function nothingStored(): never {
  throw new Error('nothing was stored');
}

/** The store, with the course that the tab had before a reload. */
export function createCourseStore(surroundings: StoreSurroundings): StoreApi<CourseStore> {
  const { programmeById, storage, now, newId } = surroundings;
  const store = createStore<CourseStore>()((set, get) => {
    const append = (kept: Kept, events: readonly NewEvent[]): Dispatched => {
      const all = [...kept.events, ...stamped(kept.events, events, now())];
      const state = fold(all);
      const before = kept.state?.misfits ?? [];
      if (state === undefined || state.misfits.some((seq) => !before.includes(seq))) return storeRefused('stale');
      const written = storage.set(JSON.stringify(storedForm(all, kept.setAside)));
      set({ ...kept, events: all, state, storageRefused: !written.ok });
      tabs.announce(state.id);
      return { ok: true };
    };
    return {
      ...loaded(surroundings),
      foreignCourse: undefined,
      start: (id, start) => {
        const { state, setAside } = get();
        if (state !== undefined || setAside.length > 0) return storeRefused('course-present');
        const programme = programmeById(id);
        if (programme === undefined) return storeRefused('unknown-programme');
        const result = startCourse(programme, { ...start, course: newId() });
        return result.ok ? append({ ...NOTHING, programme }, result.events) : result;
      },
      resume: (id, events) => {
        const { state, setAside } = get();
        if (state !== undefined || setAside.length > 0) return storeRefused('course-present');
        const programme = programmeById(id);
        return programme === undefined ? storeRefused('unknown-programme') : append({ ...NOTHING, programme }, events);
      },
      newId,
      handOver: (id, from, result) => {
        const { state, setAside } = get();
        const isFree = state === undefined ? setAside.length === 0 : state.id === from;
        if (!isFree) return storeRefused('course-present');
        if (!result.ok) return result;
        const programme = programmeById(id);
        return programme === undefined
          ? storeRefused('unknown-programme')
          : append({ ...NOTHING, setAside, programme }, result.events);
      },
      dispatch: (result) => {
        const { events, state, programme, setAside } = get();
        if (!result.ok) return result;
        if (state === undefined) return storeRefused('no-course');
        if (result.course !== state.id) return storeRefused('other-course');
        return result.events.length === 0
          ? { ok: true }
          : append({ events, state, programme, setAside }, result.events);
      },
      act: (course, command) => {
        const { events, state, programme, dispatch } = get();
        if (state === undefined || programme === undefined) return storeRefused('no-course');
        return state.id === course ? dispatch(command({ state, programme, events })) : storeRefused('other-course');
      },
      clear: () => {
        const removed = storage.remove();
        set({ ...NOTHING, storageRefused: !removed.ok });
        tabs.announce(undefined);
      },
      announce: (present) => tabs.announce(present ? get().state?.id : undefined),
    };
  });
  const tabs = joinOtherTabs(surroundings.channel, (foreignCourse) => store.setState({ foreignCourse }));
  tabs.announce(store.getState().state?.id);
  return store;
}

function storeRefused(problem: StoreProblem): StoreRefused {
  return { ok: false, problem };
}

/** What the storage holds; a course of a programme this app lacks is set aside whole. */
function loaded({ storage, programmeById, readStored }: StoreSurroundings): Kept & Pick<CourseStore, 'storageRefused'> {
  const stored = storage.get();
  if (!stored.ok) return { ...NOTHING, storageRefused: true };
  if (stored.text === undefined) return { ...NOTHING, storageRefused: false };
  const raw = jsonOrText(stored.text);
  const { events, setAside } = readStored(raw);
  const state = fold(events);
  if (state === undefined) return { ...NOTHING, setAside, storageRefused: false };
  const programme = programmeById(state.programme);
  if (programme !== undefined) return { events, state, programme, setAside, storageRefused: false };
  return { ...NOTHING, setAside: [{ raw, problem: 'unknown-programme' }], storageRefused: false };
}
