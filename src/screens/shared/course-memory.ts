// What a screen remembers of the open course between its visits: kept beside the course in the tab, and forgotten with it. A text that holds
// a number that may identify the patient is remembered by the page, and never written to the storage.
import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Readable } from '../../course/readable.ts';
import type { DraftStore } from '../../course/store-drafts.ts';
import { useCourse, useServices } from './services.ts';

/** One thing remembered. Both functions stay the same as the value changes. */
type Remembered<T> = {
  readonly value: T;
  readonly remember: (value: T) => void;
  /** Makes the new value of the one before; handing that back changes nothing. */
  readonly change: (next: (before: T) => T) => void;
};

type MemoryOptions = {
  /** False: a reload forgets it. */
  readonly lasting?: boolean;
};

/**
 * A hook for one thing remembered of the open course, or one for each `of` (a contact, a rule). It is `empty` again for every other course,
 * so that no patient meets what was remembered of another; remembering `empty` itself forgets. What the storage holds in another form
 * than `readable` counts as empty, without a word: it is a draft from another edition of the app or a damaged one, and no record.
 */
export function courseMemory<T>(name: string, empty: T, readable: Readable<T>, { lasting = true }: MemoryOptions = {}) {
  return function useMemory(of: string | number = ''): Remembered<T> {
    const key = of === '' ? name : `${name} ${of}`;
    const { drafts } = useServices();
    const course = useCourse((store) => store.state?.id);
    const read = useCallback(
      (store: DraftStore): T => {
        const kept = store.drafts[key]?.value;
        return kept !== undefined && readable(kept) ? kept : empty;
      },
      [key],
    );
    const value = useStore(drafts, read);
    const change = useCallback(
      (next: (before: T) => T) => {
        const before = read(drafts.getState());
        const after = next(before);
        if (after !== before)
          drafts.getState().keep(course, key, after === empty ? undefined : { value: after, lasting });
      },
      [course, drafts, key, read],
    );
    const remember = useCallback((after: T) => change(() => after), [change]);
    return useMemo(() => ({ value, remember, change }), [value, remember, change]);
  };
}
