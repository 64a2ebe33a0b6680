// What a tab remembers of examples played and practice done. It is about made-up patients only: nothing of an open course may ever be among it.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { isRecordOf, isUnknown } from './readable.ts';
import { jsonOrText, type StoredText } from './storage.ts';

/** Kept values by name; any JSON value. */
export type TeachingStore = {
  /** What lay in the storage is handed on as found: whoever reads a value looks at its form first. */
  readonly kept: Readonly<Record<string, unknown>>;
  /** Keeps a value, or forgets it where there is none. Where the storage refuses it lasts as long as the page. */
  readonly keep: (name: string, value: unknown) => void;
};

const isKept = isRecordOf(isUnknown);

/** The store, with what the tab had before a reload. What cannot be read is dropped without a word: it is practice, and no record. */
export function createTeachingStore(storage: StoredText): StoreApi<TeachingStore> {
  const stored = storage.get();
  const before = stored.ok && stored.text !== undefined ? jsonOrText(stored.text) : {};
  return createStore<TeachingStore>()((set, get) => ({
    kept: isKept(before) ? before : {},
    keep: (name, value) => {
      const { [name]: _, ...others } = get().kept;
      const kept = value === undefined ? others : { ...others, [name]: value };
      if (Object.keys(kept).length === 0) storage.remove();
      else storage.set(JSON.stringify(kept));
      set({ kept });
    },
  }));
}
