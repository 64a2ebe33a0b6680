// Where the words of the pages are that bring their own: apart from the start and from the contacts, which need none of them.
import type { Language, PageTexts, Texts } from '../i18n/words.ts';

/** The words of each page, by file. */
export const pageTexts: Readonly<Record<PageTexts, Readonly<Record<Language, () => Promise<Texts>>>>> = {
  leaflet: {
    da: async () => ({ leaflet: (await import('../../locales/da/leaflet.json')).default }),
    en: async () => ({ leaflet: (await import('../../locales/en/leaflet.json')).default }),
  },
  library: {
    da: async () => ({ library: (await import('../../locales/da/library.json')).default }),
    en: async () => ({ library: (await import('../../locales/en/library.json')).default }),
  },
  rulebook: {
    da: async () => ({
      rulebook: (await import('../../locales/da/rulebook.json')).default,
      coverage: (await import('../../locales/da/coverage.json')).default,
    }),
    en: async () => ({
      rulebook: (await import('../../locales/en/rulebook.json')).default,
      coverage: (await import('../../locales/en/coverage.json')).default,
    }),
  },
  map: {
    da: async () => ({ map: (await import('../../locales/da/map.json')).default }),
    en: async () => ({ map: (await import('../../locales/en/map.json')).default }),
  },
  examples: {
    da: async () => ({ examples: (await import('../../locales/da/examples.json')).default }),
    en: async () => ({ examples: (await import('../../locales/en/examples.json')).default }),
  },
  trainer: {
    da: async () => ({ trainer: (await import('../../locales/da/trainer.json')).default }),
    en: async () => ({ trainer: (await import('../../locales/en/trainer.json')).default }),
  },
  'time-machine': {
    da: async () => ({ timeMachine: (await import('../../locales/da/timeMachine.json')).default }),
    en: async () => ({ timeMachine: (await import('../../locales/en/timeMachine.json')).default }),
  },
};
