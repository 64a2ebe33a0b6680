// Every text of a language, with those of every programme put in their places: for programs without a screen and for the proof.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language, Texts } from '../src/i18n/words.ts';
import { root } from './root.mjs';

type Tree = { readonly [key: string]: Tree | string };

const filesIn = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (path: string): Tree => JSON.parse(readFileSync(path, 'utf8'));

function merged(a: Tree, b: Tree): Tree {
  const result: Record<string, Tree | string> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const before = result[key];
    result[key] = typeof before === 'object' && typeof value === 'object' ? merged(before, value) : value;
  }
  return result;
}

const known = new Map<Language, Record<string, Tree>>();

/** The texts of a language by file and key. */
export function allWords(language: Language): Record<string, Tree> & Texts {
  const before = known.get(language);
  if (before !== undefined) return before;
  const folder = join(root, 'locales', language);
  const own = Object.fromEntries(filesIn(folder).map((name) => [name.replace('.json', ''), read(join(folder, name))]));
  const programmes = filesIn(join(folder, 'programmes')).map((name) => read(join(folder, 'programmes', name)));
  const texts: Record<string, Tree> = { ...own };
  for (const [file, tree] of programmes.flatMap((one) => Object.entries(one))) {
    if (typeof tree === 'object') texts[file] = merged(texts[file] ?? {}, tree);
  }
  known.set(language, texts);
  return texts;
}
