// The words of the app: i18next over the JSON files in `locales`, loaded when a language is first shown. It holds no text itself.
import i18next from 'i18next';

export type Language = 'da' | 'en';

/** Texts by file and key. */
export type Texts = Readonly<Record<string, object>>;

/** Pages whose words come in with them. */
export type PageTexts = 'leaflet' | 'library' | 'rulebook' | 'map' | 'examples' | 'trainer' | 'time-machine';

/** What is loaded at one time: what the start needs, what every programme needs, what one page needs, or what one programme has of its own. */
export type TextPart = 'start' | 'programme' | PageTexts | { readonly of: string };

/** Loads the files of a part in a language. */
export type TextSource = (language: Language, part: TextPart) => Promise<Texts>;

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
  'documents',
  'leaflet',
  'library',
  'rulebook',
  'coverage',
  'map',
  'examples',
  'trainer',
  'timeMachine',
];

const loaded = new Set<string>();
/** Parts that have been asked for in any language: another language needs them too. */
const wanted = new Map<string, TextPart>();

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
export async function loadWords(source: TextSource, language: Language, part: TextPart): Promise<void> {
  const name = typeof part === 'string' ? part : part.of;
  wanted.set(name, part);
  const key = `${language} ${name}`;
  if (loaded.has(key)) return;
  const texts = await source(language, part);
  for (const [file, text] of Object.entries(texts)) i18next.addResourceBundle(language, file, text, true, true);
  loaded.add(key);
  forgetSaid();
  if (part === 'programme') announceProgramme();
}

/** Brings in, in another language, all that has been asked for so far; what belongs to one programme goes over what all share. */
export async function loadWantedWords(source: TextSource, language: Language): Promise<void> {
  const parts = [...wanted.values()];
  await Promise.all(parts.filter((part) => typeof part === 'string').map((part) => loadWords(source, language, part)));
  await Promise.all(parts.filter((part) => typeof part !== 'string').map((part) => loadWords(source, language, part)));
}

/** The language shown. */
export function shownLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'da';
}

/** Shows another language; its texts must have been loaded. */
export async function showLanguage(language: Language): Promise<void> {
  forgetSaid();
  await i18next.changeLanguage(language);
  forgetSaid();
}

/** Which texts exist, as far as was asked; forgotten with what was said. */
const existing = new Map<string, boolean>();

function forgetSaid(): void {
  said.clear();
  existing.clear();
}

/** Whether a text exists in the language shown. */
export function hasText(key: string): boolean {
  const known = existing.get(key);
  if (known !== undefined) return known;
  const exists = i18next.exists(key);
  existing.set(key, exists);
  return exists;
}

/** The text of a key with its values filled in. A missing text shows its key, which a test forbids. */
export function text(key: string, values?: Readonly<Record<string, string | number>>): string {
  const filled = values === undefined ? key : `${key} ${JSON.stringify(values)}`;
  const known = said.get(filled);
  if (known !== undefined) return known;
  const found = i18next.t(key, { ...values });
  if (said.size >= mostSaid) said.clear();
  said.set(filled, found);
  return found;
}

/** The texts of a language whatever language is shown; they must have been loaded. */
export function textIn(language: Language): typeof text {
  const fixed = i18next.getFixedT(language);
  return (key, values) => fixed(key, { ...values });
}

/** Texts as they were said in the language shown: a screen asks for hundreds at each answer. Forgotten when a language or a text comes in. */
const said = new Map<string, string>();
/** Texts with values are without end: beyond these, all are forgotten. */
const mostSaid = 4000;

/** Calls `heard` whenever another language is shown; the result stops it. */
export function onLanguage(heard: () => void): () => void {
  i18next.on('languageChanged', heard);
  return () => i18next.off('languageChanged', heard);
}
