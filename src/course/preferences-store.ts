// The clinic's preferences in use, kept as they change. Nothing about a patient is ever among them.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Preferences, ReadPreferences } from './preferences.ts';
import type { StoredText } from './storage.ts';

export type PreferencesStore = {
  readonly preferences: Preferences;
  /** Preferences that were stored and could not be read. */
  readonly unread: readonly string[];
  readonly refused: boolean;
  /** Changes some of them; a value of undefined takes the choice back. */
  readonly change: (changes: Partial<Preferences>) => void;
};

/** Nothing was kept. */
export const NO_PREFERENCES: ReadPreferences = { preferences: {}, unread: [], refused: false };

/** The store with what was kept, as `readPreferences` read it. Handed in, since whoever has nothing kept does without the reading. */
export function createPreferencesStore(stored: StoredText, read: ReadPreferences): StoreApi<PreferencesStore> {
  return createStore<PreferencesStore>()((set, get) => ({
    ...read,
    change: (changes) => {
      const all = { ...get().preferences, ...changes };
      const preferences = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
      const written = stored.set(JSON.stringify(preferences));
      set({ preferences, refused: !written.ok });
    },
  }));
}
