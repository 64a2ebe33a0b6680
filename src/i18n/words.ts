// The words of the app: i18next over the JSON files in `locales`, loaded when a language is first shown. It holds no text itself.
import i18next from 'i18next';

export type Language = 'da' | 'en';

/** Texts by file and key. */
export type Texts = Readonly<Record<string, object>>;

/** Loads the files of a language that the start needs, and those that a programme needs. */
export type TextSource = (language: Language, part: 'start' | 'programme') => Promise<Texts>;

/** Files of texts; a key names its file: `app:start/title`. */
const files = [
  'app',
  'pages',
  'programme',
  'findings',
  'rules',
  'notes',
  'sources',
  'readings',
  'conflicts',
  'recipients',
];

const loaded = new Set<string>();

let announceProgramme: () => void = () => undefined;
/** Settled once the words of programmes have come in for the first time: pages beyond the start wait for it. */
export const programmeWords: Promise<void> = new Promise((resolve) => {
  announceProgramme = resolve;
});

/** Makes i18next ready without any text. Ids hold dots, so a slash parts the keys. */
export async function startWords(): Promise<void> {
  await i18next.init({
    lng: 'da',
    fallbackLng: false,
    ns: files,
    keySeparator: '/',
    nsSeparator: ':',
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

/** Brings in a part of a language's texts; at once where they are there. */
export async function loadWords(source: TextSource, language: Language, part: 'start' | 'programme'): Promise<void> {
  const key = `${language} ${part}`;
  if (loaded.has(key)) return;
  const texts = await source(language, part);
  for (const [file, text] of Object.entries(texts)) i18next.addResourceBundle(language, file, text, true, true);
  loaded.add(key);
  if (part === 'programme') announceProgramme();
}

/** The language shown. */
export function shownLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'da';
}

/** Shows another language; its texts must have been loaded. */
export async function showLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
}

/** Whether a text exists in the language shown. */
export function hasText(key: string): boolean {
  return i18next.exists(key);
}

/** The text of a key with its values filled in. A missing text shows its key, which a test forbids. */
export function text(key: string, values?: Readonly<Record<string, string | number>>): string {
  return i18next.t(key, { ...values });
}

/** Calls `heard` whenever another language is shown; the result stops it. */
export function onLanguage(heard: () => void): () => void {
  i18next.on('languageChanged', heard);
  return () => i18next.off('languageChanged', heard);
}
