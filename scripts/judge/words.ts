// The texts of the app for a program without a screen: the same files, read by the same keys.
import type { WordsIn } from '../../src/documents/words.ts';
import { allWords } from '../all-words.ts';

/** The text of a key such as `rules:rh.g1.week2.end/do`; undefined where there is none. */
export function findText(language: WordsIn['language'], key: string): string | undefined {
  const found = key.split(/[:/]/).reduce<unknown>((tree, part) => child(tree, part), allWords(language));
  return typeof found === 'string' ? found : undefined;
}

function child(tree: unknown, part: string): unknown {
  if (typeof tree !== 'object' || tree === null || !Object.hasOwn(tree, part)) return undefined;
  return Object.entries(tree).find(([key]) => key === part)?.[1];
}

/** The words of a language. A key without a text throws: a missing text is an error of the content, which the proof finds. */
export function wordsIn(language: WordsIn['language']): WordsIn {
  return {
    language,
    t: (key, values = {}) => {
      const text = findText(language, key);
      if (text === undefined) throw new Error(`no text ${key}`);
      return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
    },
  };
}
