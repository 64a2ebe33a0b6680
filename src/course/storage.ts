// The browser's storage behind a door that never throws. Course content goes to the tab's session storage only; local storage holds
// settings and view preferences, never anything about a patient.

/** What of the browser's `Storage` is used. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** `refused` where the browser denies storage: blocked by its settings, full, or in a private window. */
type StorageRefused = { readonly ok: false; readonly problem: 'refused' };
type Stored = { readonly ok: true; readonly text: string | undefined } | StorageRefused;
type StorageDone = { readonly ok: true } | StorageRefused;

/** One named text in a storage. */
export type StoredText = {
  readonly get: () => Stored;
  readonly set: (text: string) => StorageDone;
  readonly remove: () => StorageDone;
};

const REFUSED: StorageRefused = { ok: false, problem: 'refused' };

/** Keys in use. The course is under one key, so that a tab never holds two; beside it what was typed in it and is no part of it yet, and practice. */
export const STORAGE_KEYS = {
  course: 'rygvej.course',
  drafts: 'rygvej.drafts',
  teaching: 'rygvej.teaching',
  preferences: 'rygvej.preferences',
} as const;

/**
 * The text under a key. `storage` is asked for at each use, since reading `window.sessionStorage` is itself what throws where storage is
 * blocked.
 */
export function storedText(storage: () => TextStorage, key: string): StoredText {
  return {
    get: () => attempt(() => ({ ok: true, text: storage().getItem(key) ?? undefined })),
    set: (text) =>
      attempt(() => {
        storage().setItem(key, text);
        return { ok: true };
      }),
    remove: () =>
      attempt(() => {
        storage().removeItem(key);
        return { ok: true };
      }),
  };
}

function attempt<T>(act: () => T): T | StorageRefused {
  try {
    return act();
  } catch {
    return REFUSED;
  }
}

/** The value of a JSON text; the text itself where it is no JSON, so that it can be set aside as found. */
export function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
