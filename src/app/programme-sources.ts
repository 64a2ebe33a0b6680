// Where each programme and its own words are: apart from the start, which needs none of them.
import type { Language, Texts } from '../i18n/words.ts';

/** The programmes as they are written, unread. */
export const programmeSources: Readonly<Record<string, () => Promise<unknown>>> = {
  'rh-primary': async () => (await import('../programmes/rh-primary/programme.ts')).rhPrimary,
  'rh-sekundaer': async () => (await import('../programmes/rh-sekundaer/programme.ts')).rhSekundaer,
  'rm-pixi': async () => (await import('../programmes/rm-pixi/programme.ts')).rmPixi,
  'rs-pixi': async () => (await import('../programmes/rs-pixi/programme.ts')).rsPixi,
  'fys-lumbal': async () => (await import('../programmes/fys-lumbal/programme.ts')).fysLumbal,
  'fys-cervikal': async () => (await import('../programmes/fys-cervikal/programme.ts')).fysCervikal,
};

type OwnTexts = { readonly default: object };
/** What both courses of physiotherapy say. */
const fysDa = (): Promise<OwnTexts> => import('../../locales/da/programmes/fys-shared.json');
const fysEn = (): Promise<OwnTexts> => import('../../locales/en/programmes/fys-shared.json');

/** The words that a programme has beside those of all. */
const ownTexts: Readonly<Record<string, Readonly<Record<Language, readonly (() => Promise<OwnTexts>)[]>>>> = {
  'rh-sekundaer': {
    da: [() => import('../../locales/da/programmes/rh-sekundaer.json')],
    en: [() => import('../../locales/en/programmes/rh-sekundaer.json')],
  },
  'rm-pixi': {
    da: [() => import('../../locales/da/programmes/rm-pixi.json')],
    en: [() => import('../../locales/en/programmes/rm-pixi.json')],
  },
  'rs-pixi': {
    da: [() => import('../../locales/da/programmes/rs-pixi.json')],
    en: [() => import('../../locales/en/programmes/rs-pixi.json')],
  },
  'fys-lumbal': {
    da: [fysDa, () => import('../../locales/da/programmes/fys-lumbal.json')],
    en: [fysEn, () => import('../../locales/en/programmes/fys-lumbal.json')],
  },
  'fys-cervikal': {
    da: [fysDa, () => import('../../locales/da/programmes/fys-cervikal.json')],
    en: [fysEn, () => import('../../locales/en/programmes/fys-cervikal.json')],
  },
};

type Tree = { readonly [key: string]: Tree | string };
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

function merged(a: Tree, b: Tree): Tree {
  const result: Record<string, Tree | string> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const before = result[key];
    result[key] = isTree(before) && isTree(value) ? merged(before, value) : value;
  }
  return result;
}

/** What one programme says beside what all say, by file and key; nothing for a programme without words of its own. */
export async function ownTextsOf(id: string, language: Language): Promise<Texts> {
  const modules = await Promise.all((ownTexts[id]?.[language] ?? []).map((bringIn) => bringIn()));
  const trees = modules.map((one) => one.default).filter(isTree);
  return Object.fromEntries(
    Object.entries(trees.reduce(merged, {})).flatMap(([file, tree]) => (isTree(tree) ? [[file, tree]] : [])),
  );
}
