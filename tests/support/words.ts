// The words of the app for tests of documents: the locale files as they are, through the app's own way of reading them.
import { allWords } from '../../scripts/all-words.ts';
import type { KnownWords, WordsIn } from '../../src/documents/words.ts';
import { hasText, type Language, loadWords, showLanguage, startWords, text, textIn } from '../../src/i18n/words.ts';

/** The words of a language. A key without a text throws, so that no test passes on a text that is not there. */
export async function wordsIn(language: Language): Promise<KnownWords> {
  await startWords();
  await loadWords((wanted) => Promise.resolve(allWords(wanted)), language, 'programme');
  await showLanguage(language);
  return {
    language,
    has: hasText,
    t: (key, values) => {
      const said = text(key, values);
      const plural = values?.count === undefined ? [] : [`${key}_one`, `${key}_other`];
      if (![key, ...plural].some(hasText)) throw new Error(`no text ${key}`);
      return said;
    },
  };
}

/** The words of another language beside the one shown, by `wordsIn` before. A key without a text throws here too. */
export async function wordsBeside(language: Language): Promise<WordsIn> {
  await loadWords((wanted) => Promise.resolve(allWords(wanted)), language, 'programme');
  const t = textIn(language);
  return {
    language,
    t: (key, values) => {
      const said = t(key, values);
      // What is not there comes back as its key, without the name of the file; no text holds a slash between words.
      if (said.includes('/') && key.endsWith(said)) throw new Error(`no text ${key} in ${language}`);
      return said;
    },
  };
}
