// Every text that the code asks for exists: keys written out are looked up whole, keys with a part filled in by their beginning.
import { describe, expect, it } from 'vitest';
import { allWords } from '../scripts/all-words.ts';

type Tree = { readonly [key: string]: Tree | string };

const sources = import.meta.glob<string>(['../src/**/*.{ts,tsx}', '../scripts/**/*.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const languages: ReadonlyMap<string, Tree> = new Map(Object.entries(allWords('da')));

/** What stands at a key `file:a/b`; a plural counts by its forms. */
function textAt(key: string): Tree | string | undefined {
  const [file = '', path = ''] = key.split(':');
  let at: Tree | string | undefined = languages.get(file);
  for (const part of path.split('/').filter((one) => one !== '')) {
    if (at === undefined || typeof at === 'string') return undefined;
    at = at[part] ?? at[`${part}_other`];
  }
  return at;
}

const names = [...languages.keys()].join('|');
const written = new RegExp(`'((?:${names}):[^'$]*)'`, 'g');
const filled = new RegExp(`\`((?:${names}):[^$\`]*)\\$\\{`, 'g');

const uses = Object.entries(sources).flatMap(([path, source]) => [
  ...[...source.matchAll(written)].map((match) => ({ path, key: match[1] ?? '', whole: true })),
  ...[...source.matchAll(filled)].map((match) => ({ path, key: match[1] ?? '', whole: false })),
]);

describe('words the code asks for', () => {
  it('are found in numbers', () => {
    expect(uses.length).toBeGreaterThan(200);
  });

  it('exist', () => {
    const missing = uses.filter(({ key, whole }) => {
      // The part before what is filled in must be a whole level of keys.
      const level = whole ? key : key.slice(0, key.lastIndexOf('/') < 0 ? key.length : key.lastIndexOf('/'));
      const found = textAt(level);
      // A key that is all filled in could ask for anything, and nothing would notice when it asks in vain.
      const saysNothing =
        !whole && /^(app|pages|programme|library|rulebook|coverage|map|examples|trainer|timeMachine):$/.test(key);
      return saysNothing || (whole ? typeof found !== 'string' : found === undefined);
    });
    expect(missing.map(({ path, key }) => `${path}: ${key}`)).toEqual([]);
  });

  it('are all that there are: no text of the interface is left over', () => {
    const whole = new Set(uses.filter((one) => one.whole).map((one) => one.key));
    const begun = uses.filter((one) => !one.whole).map((one) => one.key);
    const isUsed = (key: string) =>
      whole.has(key) || whole.has(key.replace(/_(one|other)$/, '')) || begun.some((one) => key.startsWith(one));
    const all = [
      ...['app', 'pages', 'programme', 'leaflet'],
      ...['library', 'rulebook', 'coverage', 'map', 'examples', 'trainer', 'timeMachine'],
    ].flatMap((file) => leaves(languages.get(file) ?? {}, `${file}:`));
    expect(all.filter((key) => !isUsed(key))).toEqual([]);
  });
});

function leaves(tree: Tree, path: string): readonly string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : leaves(value, `${path}${key}/`),
  );
}
