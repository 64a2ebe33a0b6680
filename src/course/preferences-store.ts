// The clinic's preferences in use, kept as they change. Nothing about a patient is ever among them.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Preferences, readPreferences, writePreferences } from './preferences.ts';
import type { StoredText } from './storage.ts';

export type PreferencesStore = {
  readonly preferences: Preferences;
  /** Preferences that were stored and could not be read. */
  readonly unread: readonly string[];
  readonly refused: boolean;
  /** Changes some of them; a value of undefined takes the choice back. */
  readonly change: (changes: Partial<Preferences>) => void;
};

/** The store with what was kept. */
export function createPreferencesStore(stored: StoredText): StoreApi<PreferencesStore> {
  const read = readPreferences(stored);
  return createStore<PreferencesStore>()((set, get) => ({
    ...read,
    change: (changes) => {
      const all = { ...get().preferences, ...changes };
      const preferences = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
      const written = writePreferences(stored, preferences);
      set({ preferences, refused: !written.ok });
    },
  }));
}
