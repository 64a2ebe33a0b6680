// The words of the app: every text exists in both languages, fits its field and is written in proper letters.
import { describe, expect, it } from 'vitest';
import { allWords } from '../scripts/all-words.ts';
import type { Finding } from '../src/model/finding.ts';
import { allProgrammes } from '../src/programmes/all-programmes.ts';

type Tree = { readonly [key: string]: Tree | string };
type Text = { readonly path: string; readonly text: string };

/** Every locale file as it stands, by `da/app.json`. */
const files = new Map(
  Object.entries(
    import.meta.glob<string>(['../locales/*/*.json', '../locales/*/programmes/*.json'], {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, raw]) => [path.replace('../locales/', ''), raw]),
);
const names = (language: string) =>
  [...files.keys()].filter((path) => path.startsWith(`${language}/`)).map((path) => path.slice(language.length + 1));

function tree(path: string): Tree {
  const raw = files.get(path);
  if (raw === undefined) throw new Error(`no locale file ${path}`);
  return JSON.parse(raw) as Tree;
}

/** Every text with its place, the keys of the place joined by `/`; what is neither text nor tree is an error. */
function textsOf(part: unknown, path: string): readonly Text[] {
  if (typeof part === 'string') return [{ path, text: part }];
  if (typeof part !== 'object' || part === null || Array.isArray(part))
    throw new Error(`${path}: neither text nor keys`);
  return Object.entries(part).flatMap(([key, value]) => textsOf(value, path === '' ? key : `${path}/${key}`));
}

const inLanguage = (language: string) =>
  names(language).flatMap((name) => textsOf(tree(`${language}/${name}`), name.replace('.json', '')));

/** Keys that stand twice in one object of a JSON text; the parser would keep the last and say nothing. */
function duplicateKeys(raw: string): readonly string[] {
  const open: Set<string>[] = [];
  const duplicates: string[] = [];
  for (const [token, key] of raw.matchAll(/"((?:[^"\\]|\\.)*)"\s*:|"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (key !== undefined) {
      if (open.at(-1)?.has(key)) duplicates.push(key);
      open.at(-1)?.add(key);
    }
  }
  return duplicates;
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

/** Longest text in characters by the key that holds it: beyond this it breaks the dense sheet at 320 px. */
const longest: Readonly<Record<string, number>> = { label: 70, do: 90, hint: 90 };
const longestOption = 40;

function tooLong({ path, text }: Text): boolean {
  const keys = path.split('/');
  const limit = keys.at(-2) === 'options' ? longestOption : longest[keys.at(-1) ?? ''];
  return limit !== undefined && text.length > limit;
}

/** Letters that no Danish text has: mojibake and letters of other languages. A letter in two code points is not NFC. */
const wrongLetters = /[ÃÂ�äöüÄÖÜ]/;
/** æ, ø and å spelled out, in words other than those that end in -o and take an ending. */
const isSpelledOut = (text: string) => /aa|ae|oe/i.test(text.replace(/\{\{\w+\}\}|(?:dato|risiko)\w*/gi, ''));

describe('locales', () => {
  it('holds the files of findings, programme and app', () => {
    expect(names('da')).toEqual(expect.arrayContaining(['app.json', 'findings.json', 'programme.json']));
    expect(names('en').toSorted()).toEqual(names('da').toSorted());
  });

  it('finds a key that stands twice in one object, and only there', () => {
    expect(duplicateKeys('{"a": {"b": "x:", "c": "{"}, "a": "\\"b\\":"}')).toEqual(['a']);
    expect(duplicateKeys('{"a": {"b": "1"}, "b": "a"}')).toEqual([]);
  });

  it.each([...files.keys()])('%s has no key twice', (path) => {
    expect(duplicateKeys(files.get(path) ?? '')).toEqual([]);
  });

  it.each(names('da'))('%s has the same keys and placeholders in Danish and English', (name) => {
    const shape = (language: string) =>
      textsOf(tree(`${language}/${name}`), '').map(({ path, text }) => [path, ...placeholders(text)].join(' '));
    expect(shape('en')).toEqual(shape('da'));
  });

  it.each(['da', 'en'])('%s has no empty text, no space at an end and no broken placeholder', (language) => {
    const bad = inLanguage(language).filter(({ text }) => {
      const rest = text.replace(/\{\{\w+\}\}/g, '');
      return text.trim() === '' || text !== text.trim() || /[{}]/.test(rest) || / {2}/.test(text);
    });
    expect(bad).toEqual([]);
  });

  it.each(['da', 'en'])('%s has no text longer than its field', (language) => {
    expect(inLanguage(language).filter(tooLong)).toEqual([]);
  });

  it('has proper Danish letters', () => {
    const texts = inLanguage('da');
    expect(texts.filter(({ text }) => wrongLetters.test(text) || text !== text.normalize('NFC'))).toEqual([]);
    expect(isSpelledOut('Naeste kontakt')).toBe(true);
    expect(texts.filter(({ text }) => isSpelledOut(text))).toEqual([]);
    for (const letter of 'æøå') expect(texts.some(({ text }) => text.includes(letter))).toBe(true);
  });

  it('has each plural in both forms', () => {
    const paths = new Set(inLanguage('da').map(({ path }) => path));
    const one = [...paths].filter((path) => path.endsWith('_one'));
    const other = [...paths].filter((path) => path.endsWith('_other'));
    expect(one.length).toBeGreaterThan(0);
    expect(one.map((path) => path.replace(/_one$/, '_other')).toSorted()).toEqual(other.toSorted());
  });
});

/** Every finding, once, with what any programme makes of it. */
const findings = [...new Map(allProgrammes.flatMap((one) => one.findings).map((one) => [one.id, one])).values()];

describe.each(['da', 'en'] as const)('words of the findings in %s', (language) => {
  const words: Tree = allWords(language).findings ?? {};
  const keysOf = (part: Tree | string | undefined) => (typeof part === 'object' ? Object.keys(part).toSorted() : []);
  const at = (id: string): Tree => {
    const part = words[id];
    return typeof part === 'object' ? part : {};
  };
  const expectedNotes = (one: Finding) => (one.kind === 'choice' ? [...one.options].toSorted() : ['value']);

  it('exist for each finding and for no other', () => {
    expect(findings.length).toBeGreaterThan(0);
    expect(Object.keys(words).toSorted()).toEqual(findings.map((one) => one.id).toSorted());
  });

  it.each(findings)('$id has a label, its options and a note phrase for each', (one) => {
    const part = at(one.id);
    expect(part.label).toEqual(expect.any(String));
    expect(keysOf(part.options)).toEqual(one.kind === 'choice' ? expectedNotes(one) : []);
    expect(keysOf(part.note)).toEqual(expectedNotes(one));
    expect(textsOf(part.note, '').map(({ text }) => placeholders(text))).toEqual(
      expectedNotes(one).map(() => (one.kind === 'number' ? ['value'] : [])),
    );
  });

  it('say something of their own in the note for every answer of every finding', () => {
    const notes = findings.flatMap((one) => textsOf(at(one.id).note, one.id).map(({ text }) => text));
    const repeated = notes.filter((text, place) => notes.indexOf(text) !== place);
    expect(repeated).toEqual([]);
  });

  it('tell apart the labels', () => {
    const labels = findings.map((one) => at(one.id).label);
    expect(labels.filter((text, place) => labels.indexOf(text) !== place)).toEqual([]);
  });
});

describe.each(['da', 'en'] as const)('words of the programme in %s', (language) => {
  const words: Tree = allWords(language).programme ?? {};

  it('name the row of each finding that has two sides', () => {
    const rows = findings
      .filter((one) => /\.(right|left)$/.test(one.id))
      .map((one) => one.id.replace(/\.(right|left)$/, ''));
    expect(Object.keys(words.rows ?? {}).toSorted()).toEqual([...new Set(rows)].toSorted());
  });

  it('name the kind of each yellow flag', () => {
    const yellow = findings.filter((one) => one.flag === 'yellow').map((one) => one.id);
    expect(Object.keys(words.flagKinds ?? {}).toSorted()).toEqual(yellow.toSorted());
  });
});
