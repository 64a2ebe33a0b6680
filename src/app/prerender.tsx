// The start page as HTML, made when the app is built, so that it can be painted before any script has run. It knows no day and nothing that is
// kept in a browser: what depends on them is left empty, with its space.
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { createPreferencesStore, NO_PREFERENCES } from '../course/preferences-store.ts';
import type { StoredText } from '../course/storage.ts';
import { createCourseStore, nothingStored } from '../course/store.ts';
import { createDraftStore } from '../course/store-drafts.ts';
import { createTeachingStore } from '../course/store-teaching.ts';
import { loadWords, showLanguage, startWords } from '../i18n/words.ts';
import { regionSettings } from '../programmes/shared/settings.ts';
import { paths } from '../screens/shared/paths.ts';
import { type Services, ServicesProvider } from '../screens/shared/services.ts';
import { Guarded } from './app.tsx';
import { textsOf } from './programme-registry.ts';

/** A browser where nothing is kept. */
const nothingKept: StoredText = {
  get: () => ({ ok: true, text: undefined }),
  set: () => ({ ok: true }),
  remove: () => ({ ok: true }),
};

/** The day decides which regions exist, and with that whether there is a field for the area; no day is ever printed. */
function servicesOn(day: string): Services {
  const course = createCourseStore({
    readStored: nothingStored,
    programmeById: () => undefined,
    storage: nothingKept,
    now: () => `${day}T00:00:00.000Z`,
    newId: () => '',
  });
  return {
    course,
    drafts: createDraftStore(nothingKept, course),
    teaching: createTeachingStore(nothingKept),
    preferences: createPreferencesStore(nothingKept, NO_PREFERENCES),
    regions: regionSettings,
    loadProgramme: async () => {},
    programmeById: () => undefined,
    loadPageWords: async () => {},
    showLanguage: async () => {},
    today: () => day,
    version: __APP_VERSION__,
  };
}

/**
 * The start page in Danish, with its title apart. Lists of choices are left empty, since what is remembered chooses among them.
 * @param day the day of the build, `YYYY-MM-DD`
 * @throws where the page has no title, so that nothing was drawn
 */
export async function startPage(day: string): Promise<{ readonly title: string; readonly markup: string }> {
  await startWords();
  await loadWords(textsOf, 'da', 'start');
  await showLanguage('da');
  const drawn = renderToStaticMarkup(
    <ServicesProvider value={servicesOn(day)}>
      <StaticRouter location={paths.start}>
        <Guarded />
      </StaticRouter>
    </ServicesProvider>,
  );
  const title = /<title>[^<]*<\/title>/.exec(drawn)?.[0];
  if (title === undefined) throw new Error('the start page has no title');
  return { title, markup: drawn.replace(title, '').replaceAll(/<option[^>]*>[^<]*<\/option>/g, '') };
}
