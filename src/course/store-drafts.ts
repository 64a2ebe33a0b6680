// What was typed in the open course and is no part of it yet, kept beside it in the tab's session storage, so that Back, another step or a
// reload loses nothing. It may never hold what belongs to another course, nor write down a number that may identify the patient.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { findCpr } from './cpr.ts';
import { hasParts, isRecordOf, isText, isUnknown } from './readable.ts';
import { jsonOrText, type StoredText } from './storage.ts';
import type { CourseStore } from './store.ts';

/** A draft is any JSON value; `lasting` ones are written to the storage, the others live as long as the page. */
type Draft = { readonly value: unknown; readonly lasting: boolean };
type Drafts = Readonly<Record<string, Draft>>;

/** The drafts of the open course. */
export type DraftStore = {
  /** By name. What lay in the storage is handed on as found: whoever reads a draft looks at its form first. */
  readonly drafts: Drafts;
  /** Keeps a draft of the course with this id, or forgets it where there is none. Does nothing where that course is not open. */
  readonly keep: (course: string | undefined, name: string, draft: Draft | undefined) => void;
};

type Kept = { readonly course: string; readonly drafts: Readonly<Record<string, unknown>> };
const isKept = hasParts<Kept>({ course: isText, drafts: isRecordOf(isUnknown) });

/**
 * The drafts, with those that the tab had before a reload. They are forgotten with "new patient" and when another course opens. Where the
 * storage refuses they last as long as the page, which the course store tells the clinician.
 */
export function createDraftStore(storage: StoredText, course: StoreApi<CourseStore>): StoreApi<DraftStore> {
  const store = createStore<DraftStore>()((set, get) => ({
    drafts: loaded(storage, course.getState()),
    keep: (of, name, draft) => {
      if (of === undefined || of !== course.getState().state?.id) return;
      const { [name]: _, ...others } = get().drafts;
      const drafts = draft === undefined ? others : { ...others, [name]: draft };
      write(storage, of, drafts);
      set({ drafts });
    },
  }));
  course.subscribe((now, before) => {
    const cleared = before.setAside.length > 0 && now.setAside.length === 0 && now.state === undefined;
    if (now.state?.id === before.state?.id && !cleared) return;
    storage.remove();
    store.setState({ drafts: {} });
  });
  return store;
}

function loaded(storage: StoredText, { state, setAside }: CourseStore): Drafts {
  const stored = storage.get();
  // The drafts of a course that cannot be read stay where they are, as the course does, until "new patient".
  if (!stored.ok || stored.text === undefined || (state === undefined && setAside.length > 0)) return {};
  const kept = jsonOrText(stored.text);
  if (isKept(kept) && kept.course === state?.id)
    return Object.fromEntries(Object.entries(kept.drafts).map(([name, value]) => [name, { value, lasting: true }]));
  // Another course's, or no drafts that can be read. Dropped without a word: a draft is no record, and the record itself is never dropped.
  storage.remove();
  return {};
}

function write(storage: StoredText, course: string, drafts: Drafts): void {
  const written = Object.entries(drafts).flatMap(([name, { value, lasting }]) => {
    const rest = lasting ? withoutNumbers(value) : undefined;
    return rest === undefined ? [] : [[name, rest] as const];
  });
  if (written.length === 0) storage.remove();
  else storage.set(JSON.stringify({ course, drafts: Object.fromEntries(written) }));
}

/** The draft as it may be written: a text that holds a number is left out, and of an object each part that does. */
function withoutNumbers(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return holdsNumber(value) ? undefined : value;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => !holdsNumber(part)));
}

function holdsNumber(value: unknown): boolean {
  if (typeof value === 'string') return findCpr(value).length > 0;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNumber);
}
