// What every screen may ask for: the open course, the preferences, the words and the day. Screens get it here and from nowhere else.
import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { CommandResult } from '../../course/command.ts';
import type { PreferencesStore } from '../../course/preferences-store.ts';
import type { CourseStore, Dispatched, OpenCourse } from '../../course/store.ts';
import type { DraftStore } from '../../course/store-drafts.ts';
import type { TeachingStore } from '../../course/store-teaching.ts';
import { type KnownWords, saidBy } from '../../documents/words.ts';
import { hasText, type Language, onLanguage, type PageTexts, shownLanguage, text } from '../../i18n/words.ts';
import type { Programme } from '../../model/programme.ts';
import type { RegionSettings } from '../../model/settings.ts';

/** A newer version of the app that has come in and waits to take over. */
export type NewVersion = {
  /** Calls `heard` whenever `isWaiting` may have changed; the result stops it. */
  readonly subscribe: (heard: () => void) => () => void;
  readonly isWaiting: () => boolean;
  /** Lets it take over, which loads the page anew. */
  readonly takeOver: () => void;
};

/** What the app hands to its screens. */
export type Services = {
  readonly course: StoreApi<CourseStore>;
  /** What was typed in the open course and is no part of it yet; screens reach it by `courseMemory`. */
  readonly drafts: StoreApi<DraftStore>;
  /** Practice and examples of this tab; pages reach it by `tabMemory`. */
  readonly teaching: StoreApi<TeachingStore>;
  readonly preferences: StoreApi<PreferencesStore>;
  /** The regions' settings as shipped; a clinic's own come before them. */
  readonly regions: readonly RegionSettings[];
  /** Brings in a programme and its words. */
  readonly loadProgramme: (id: string) => Promise<void>;
  /** The programme where it has been brought in. */
  readonly programmeById: (id: string) => Programme | undefined;
  /** Brings in the words of a page, in the language shown. */
  readonly loadPageWords: (page: PageTexts) => Promise<void>;
  readonly showLanguage: (language: Language) => Promise<void>;
  /** The day today, `YYYY-MM-DD`, in the machine's time zone. */
  readonly today: () => string;
  readonly version: string;
  /** Left out where no worker keeps the app at hand, as in development. */
  readonly newVersion?: NewVersion | undefined;
};

const ServicesContext = createContext<Services | undefined>(undefined);
export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error('a screen outside the app');
  return services;
}

/** A part of the course store; the screen is drawn again when that part changes. */
export function useCourse<T>(select: (store: CourseStore) => T): T {
  return useStore(useServices().course, select);
}

/** The preferences and the way to change them. */
export function usePreferences(): PreferencesStore {
  return useStore(useServices().preferences);
}

const RoleContext = createContext<string | undefined>(undefined);
/** What stands inside is said as this role says it, whatever course is open: a made-up patient has a clinician of their own. */
export const RoleProvider = RoleContext.Provider;

/** The words in the language shown, as the role of the open course says them. */
export function useWords(): KnownWords {
  const language = useSyncExternalStore(onLanguage, shownLanguage, shownLanguage);
  // A new object for each language, so that what is made from words is made anew.
  const ofCourse = useCourse((store) => store.state?.role);
  const role = useContext(RoleContext) ?? ofCourse;
  return useMemo(() => saidBy({ t: text, language, has: hasText }, role), [language, role]);
}

/** The clinic's own settings before the shipped ones: the first that fits the day is used. */
export function useRegions(): readonly RegionSettings[] {
  const { regions } = useServices();
  const { clinic } = usePreferences().preferences;
  return useMemo(() => [...(clinic ?? []), ...regions], [clinic, regions]);
}

/** Does a clinical act on the course that is on the screen. */
export function useAct(): (command: (open: OpenCourse) => CommandResult) => Dispatched {
  const { course } = useServices();
  const id = useCourse((store) => store.state?.id);
  return useCallback((command) => course.getState().act(id ?? '', command), [course, id]);
}
