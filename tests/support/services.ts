// What a screen may ask for, with nothing kept anywhere: for drawing pages that need no patient.
import { createPreferencesStore, NO_PREFERENCES } from '../../src/course/preferences-store.ts';
import { storedText, type TextStorage } from '../../src/course/storage.ts';
import { createCourseStore, nothingStored } from '../../src/course/store.ts';
import { createDraftStore } from '../../src/course/store-drafts.ts';
import { createTeachingStore } from '../../src/course/store-teaching.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { regionSettings } from '../../src/programmes/shared/settings.ts';
import type { Services } from '../../src/screens/shared/services.ts';

const programmeById = (id: string) => allProgrammes.find((one) => one.id === id);

/** What a tab keeps, empty to begin with. */
export function emptyStorage(): TextStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

/** Services over what a tab has kept, on 5 November 2026; over the same storage once more is a reload. No course is read back. */
export function servicesOver(storage: TextStorage): Services {
  const course = createCourseStore({
    readStored: nothingStored,
    programmeById,
    storage: storedText(() => storage, 'course'),
    now: () => '2026-11-05T08:07:00.000Z',
    newId: () => 'course-1',
  });
  return {
    course,
    drafts: createDraftStore(
      storedText(() => storage, 'drafts'),
      course,
    ),
    teaching: createTeachingStore(storedText(() => storage, 'teaching')),
    preferences: createPreferencesStore(
      storedText(() => storage, 'preferences'),
      NO_PREFERENCES,
    ),
    regions: regionSettings,
    loadProgramme: async () => {},
    programmeById,
    loadPageWords: async () => {},
    showLanguage: async () => {},
    today: () => '2026-11-05',
    version: '0',
  };
}

/** Services with nothing kept anywhere. */
export const emptyServices = (): Services => servicesOver(emptyStorage());
