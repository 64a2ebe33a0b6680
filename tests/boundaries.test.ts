import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layerTable, layerViolations, type SourceFile } from './support/layers.ts';

/** A reader that silently finds nothing would call every tree clean. */
const fewestPlausibleFiles = 30;

function sourceFiles(): readonly SourceFile[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|d)\.tsx?$/.test(path))
    .map((path) => ({ path, source: readFileSync(join(path), 'utf8') }));
}

describe('the files of src', () => {
  const files = sourceFiles();

  it('are read', () => {
    expect(files.length).toBeGreaterThanOrEqual(fewestPlausibleFiles);
  });

  it('keep to the layer table', () => {
    expect(files.flatMap(layerViolations)).toEqual([]);
  });
});

const badSamples: readonly (readonly [path: string, source: string, complaint: string])[] = [
  ['src/model/a.ts', "import { create } from 'zustand';", 'may not import the package zustand'],
  ['src/model/a.ts', "import type { Verdict } from '../engine/verdict.ts';", 'may not import src/engine/verdict.ts'],
  [
    'src/engine/a.ts',
    "import { rhPrimary } from '../programmes/rh-primary/programme.ts';",
    'may not import src/programmes/',
  ],
  ['src/engine/a.ts', "export const later = () => import('../programmes/b.ts');", 'may not import src/programmes/b.ts'],
  ['src/engine/a.ts', 'export const later = (name: string) => import(name);', 'may not import the package name'],
  ['src/engine/a.ts', "export type B = import('../course/b.ts').B;", 'may not import src/course/b.ts'],
  ['src/engine/a.ts', "export { b } from '../course/b.ts'; export const c = 1;", 'may not import src/course/b.ts'],
  ['src/engine/a.ts', 'export const today = () => new Date();', 'may not use Date'],
  ['src/engine/a.ts', 'export const format = (day: Date) => day;', 'may not use Date'],
  ['src/engine/a.ts', 'export const chance = () => Math.random();', 'may not use Math.random'],
  ['src/engine/a.ts', "export const chance = () => Math['random']();", 'may not use Math.random'],
  ['src/engine/a.ts', 'const { random } = Math; export const chance = random;', 'may not use Math.random'],
  ['src/engine/a.ts', 'export const now = () => globalThis.Date.now();', 'may not use globalThis'],
  ['src/engine/a.ts', 'export const start = () => performance.now();', 'may not use performance.now'],
  ['src/engine/a.ts', 'export const held = { window };', 'may not use window'],
  ['src/engine/a.ts', "export const all = import.meta.glob('./*.ts');", 'may not use import.meta'],
  ['src/stories/a.ts', "import { judge } from '../engine/judge.ts';", 'may not import src/engine/judge.ts'],
  ['src/engine/a.ts', "import type { Story } from '../stories/story.ts';", 'may not import src/stories/story.ts'],
  ['src/view-models/a.ts', "import i18next from 'i18next';", 'may not import the package i18next'],
  ['src/view-models/a.ts', "export const saved = sessionStorage.getItem('a');", 'may not use sessionStorage'],
  ['src/view-models/a.ts', "import words from '../../locales/da/app.json';", 'may not import locales/da/app.json'],
  ['src/course/fold.ts', "import { course } from './store.ts';", 'may not import src/course/store.ts'],
  ['src/course/store.ts', 'export const today = () => new Date();', 'may not use Date'],
  ['src/ui/a.tsx', "import type { Finding } from '../model/finding.ts';", 'may not import src/model/finding.ts'],
  ['src/screens/plan/a.tsx', "import { B } from '../start/b.tsx';", 'may not import src/screens/start/b.tsx'],
  ['src/screens/plan/a.tsx', "import { save } from '../../course/storage.ts';", 'may not import src/course/storage.ts'],
  ['src/screens/plan/a.tsx', "import { App } from '../../app/app.tsx';", 'may not import src/app/app.tsx'],
  ['src/ui/a.tsx', "import { run } from '../../scripts/process.mjs';", 'it lies outside src'],
  ['src/ui/a.tsx', 'export default function A() { return null; }', 'has a default export'],
  ['src/ui/a.tsx', 'const a = 1; export { a as default };', 'has a default export'],
  ['src/model/index.ts', "export * from './finding.ts';", 'is a barrel'],
  ['src/model/index.ts', "export { a } from './a.ts'; export type { B } from './b.ts';", 'is a barrel'],
  ['src/helpers/a.ts', 'export const a = 1;', 'is no layer of the table'],
  ['src/model/a.ts', 'export const = 1;', 'does not parse'],
];

describe('the law of the layers', () => {
  it.each(badSamples)('%s: %s', (path, source, complaint) => {
    expect(layerViolations({ path, source })).toEqual([expect.stringContaining(complaint)]);
  });

  it('knows a member from a global', () => {
    const source =
      'export interface Row { Date: string } export const f = (row: Row) => ({ Date: row.Date, a: Math.max(1, 2) });';
    expect(layerViolations({ path: 'src/engine/a.ts', source })).toEqual([]);
  });

  it.each([
    ['src/model/a.ts', "import * as z from 'zod/mini'; export const a = z.string();"],
    [
      'src/course/store.ts',
      "import { createStore } from 'zustand/vanilla'; export const s = [createStore, sessionStorage];",
    ],
    [
      'src/screens/plan/a.tsx',
      "import { b } from './b.ts'; import { c } from '../shared/c.tsx'; export const d = [b, c];",
    ],
    ['src/app/a.tsx', "import da from '../../locales/da/app.json'; export const day = [da, new Date()];"],
  ])('lets %s be', (path, source) => {
    expect(layerViolations({ path, source })).toEqual([]);
  });

  it.each(Object.entries(layerTable).filter(([, row]) => row.pure))(
    'closes %s to React, zustand and i18next',
    (layer) => {
      for (const name of ['react', 'zustand', 'i18next']) {
        const file = { path: `src/${layer}/a.ts`, source: `import { a } from '${name}'; export const b = a;` };
        expect(layerViolations(file)).toEqual([`${file.path}: may not import the package ${name}`]);
      }
    },
  );
});
