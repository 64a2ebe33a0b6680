// Puts the app together: storage, store, words, programmes, screens. The only place that knows the browser, the clock and every layer.
import { type ReactNode, StrictMode, startTransition, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { StoreApi } from 'zustand/vanilla';
import { createPreferencesStore, NO_PREFERENCES, type PreferencesStore } from '../course/preferences-store.ts';
import { STORAGE_KEYS, type StoredText, storedText } from '../course/storage.ts';
import { createCourseStore, nothingStored } from '../course/store.ts';
import { createDraftStore } from '../course/store-drafts.ts';
import { createTeachingStore } from '../course/store-teaching.ts';
import { type Language, loadWantedWords, loadWords, showLanguage, shownLanguage, startWords } from '../i18n/words.ts';
import { regionSettings } from '../programmes/shared/settings.ts';
import type { Services } from '../screens/shared/services.ts';
import { App } from './app.tsx';
import { keepAtHand } from './keep-at-hand.ts';
import { loadProgramme, programmeById, textsOf } from './programme-registry.ts';
import { rest } from './rest.ts';

/** The programme of the course that is kept; the stored text is read properly by the store, which needs the programme first. */
const keptProgramme = (text: string) => /"programme":"([a-z-]{1,100})"/.exec(text)?.[1];

/** Today in the machine's time zone, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function bringIn(id: string, language: Language): Promise<void> {
  await Promise.all([
    loadProgramme(id),
    loadWords(textsOf, language, 'programme').then(() => loadWords(textsOf, language, { of: id })),
  ]);
}

/** Calls back once the page has been painted and had a moment to itself: what is fetched ahead must not hold it up. */
function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then, 200));
}

/** The preferences that were kept. What reads them comes in where there are any. */
async function keptPreferences(stored: StoredText): Promise<StoreApi<PreferencesStore>> {
  const got = stored.get();
  const isFirst = got.ok && got.text === undefined;
  const read = isFirst ? NO_PREFERENCES : (await import('../course/preferences.ts')).readPreferences(stored);
  return createPreferencesStore(stored, read);
}

async function start(root: HTMLElement): Promise<void> {
  const courseText = storedText(() => window.sessionStorage, STORAGE_KEYS.course);
  const preferences = await keptPreferences(storedText(() => window.localStorage, STORAGE_KEYS.preferences));
  const language = preferences.getState().preferences.language ?? 'da';
  await startWords();
  await loadWords(textsOf, language, 'start');
  await showLanguage(language);
  await rest();
  const stored = courseText.get();
  // A course that survived a reload is shown at once; otherwise the programme comes in behind the start page, once that is painted.
  const isOpen = stored.ok && stored.text !== undefined;
  if (isOpen) await bringIn(keptProgramme(stored.text ?? '') ?? '', language);
  const course = createCourseStore({
    readStored: isOpen ? (await import('../course/migrations.ts')).parseStoredEvents : nothingStored,
    programmeById,
    storage: courseText,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    channel: typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('rygvej'),
  });
  window.addEventListener('pagehide', () => course.getState().announce(false));
  window.addEventListener('pageshow', () => course.getState().announce(true));
  const services: Services = {
    course,
    drafts: createDraftStore(
      storedText(() => window.sessionStorage, STORAGE_KEYS.drafts),
      course,
    ),
    teaching: createTeachingStore(storedText(() => window.sessionStorage, STORAGE_KEYS.teaching)),
    preferences,
    regions: regionSettings,
    loadProgramme: (id) => bringIn(id, preferences.getState().preferences.language ?? 'da'),
    programmeById,
    loadPageWords: (page) => loadWords(textsOf, shownLanguage(), page),
    showLanguage: async (next) => {
      await Promise.all([loadWantedWords(textsOf, next), loadWords(textsOf, next, 'programme')]);
      await showLanguage(next);
      document.documentElement.lang = next;
      preferences.getState().change({ language: next });
    },
    today,
    version: __APP_VERSION__,
    newVersion: import.meta.env.PROD ? keepAtHand() : undefined,
  };
  document.documentElement.lang = language;
  const taken = () => {
    root.inert = false;
    delete document.documentElement.dataset.start;
    if (!isOpen) afterPaint(() => void loadWords(textsOf, language, 'programme').catch(() => undefined));
  };
  // As a transition the page is drawn in short turns, with room for the browser between them.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <TakingOver taken={taken}>
          <App services={services} />
        </TakingOver>
      </StrictMode>,
    ),
  );
}

/** Opens the page to the reader with the same stroke that puts the app in place of what was made beforehand. */
function TakingOver({ taken, children }: { readonly taken: () => void; readonly children: ReactNode }) {
  useLayoutEffect(taken, [taken]);
  return children;
}

const root = document.getElementById('root');
if (root) void start(root);
