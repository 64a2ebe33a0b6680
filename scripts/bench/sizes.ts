// What the build weighs, packed with gzip as the budget counts it; the server sends the still smaller brotli.
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../root.mjs';
import type { Row } from './budget.ts';

const assets = join(root, 'dist', 'assets');

/** kB of a file of the build, by its name. */
function packed(name: string): number {
  return statSync(join(assets, `${name}.gz`)).size / 1000;
}

/**
 * Rows of the sizes.
 * @param initial paths of the scripts that were asked for before the start page could be used
 */
export function sizeRows(initial: readonly string[]): readonly Row[] {
  const names = readdirSync(assets);
  const scripts = names.filter((name) => name.endsWith('.js'));
  const first = new Set(initial.map((path) => basename(path)));
  if (first.size === 0) throw new Error('the start page asked for no script');
  const lazy = scripts.filter((name) => !first.has(name)).map((name) => ({ name, size: packed(name) }));
  const largest = lazy.toSorted((a, b) => b.size - a.size)[0];
  const sum = (list: readonly string[]) => list.reduce((total, name) => total + packed(name), 0);
  return [
    {
      what: 'initial JS, gzip',
      measured: sum([...first]),
      unit: 'kB',
      target: 115,
      limit: 130,
      note: [...first].map((name) => `${name.replace(/-[\w-]{8}\.js$/, '')} ${packed(name).toFixed(1)}`).join(', '),
    },
    {
      what: 'CSS, gzip',
      measured: sum(names.filter((name) => name.endsWith('.css'))),
      unit: 'kB',
      target: 12,
      limit: 18,
    },
    {
      what: 'largest lazy chunk, gzip',
      measured: largest?.size ?? 0,
      unit: 'kB',
      target: 30,
      limit: 45,
      note: largest?.name,
    },
    { what: 'all lazy chunks, gzip', measured: sum(lazy.map((one) => one.name)), unit: 'kB', note: 'for information' },
  ];
}
