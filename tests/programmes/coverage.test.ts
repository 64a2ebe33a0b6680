// The coverage of the sources: it names only what exists, leaves no rule of a source without a place, and says a reason wherever nothing carries a place.
// That nothing of the sources is left out is proved by `npm run coverage`, which needs their texts.
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allWords } from '../../scripts/all-words.ts';
import type { Fingerprints } from '../../scripts/coverage/fingerprints.ts';
import { findText } from '../../scripts/judge/words.ts';
import type { Programme } from '../../src/model/programme.ts';
import type { Rule } from '../../src/model/rule.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { allPlaces, coveredSources } from '../../src/programmes/coverage/all-places.ts';
import { beyondTheSources } from '../../src/programmes/coverage/beyond-the-sources.ts';
import { type Carrier, type CarrierKind, type Place, reasons } from '../../src/programmes/coverage/place.ts';
import { regionSettings } from '../../src/programmes/shared/settings.ts';
import { chaptersOf } from '../support/coverage-chapters.ts';

const rules: ReadonlyMap<string, Rule> = new Map(
  allProgrammes.flatMap((one) => one.rules.map((rule) => [rule.id, rule] as const)),
);
const isCovered = (source: string) => coveredSources.some((one) => one === source);
const places = allPlaces.map((one) => [one.id, one] as const);
const languages = ['da', 'en'] as const;
const repeated = (list: readonly string[]) => list.filter((one, at) => list.indexOf(one) !== at);
const ids = (list: readonly { readonly id: string }[]) => list.map((one) => one.id);

/** What a programme has of each kind that can carry a place. */
const has: Readonly<Record<CarrierKind, (programme: Programme) => readonly string[]>> = {
  finding: (one) => ids(one.findings),
  group: (one) => ids(one.groups),
  contact: (one) => ids(one.contacts),
  letter: (one) => ids(one.letters),
  role: (one) => ids(one.roles),
  measure: (one) => ids(one.measures),
  code: (one) => one.codes.map((code) => code.icpc),
  setting: (one) => [...ids(one.recipients), ...regionSettings.flatMap((region) => Object.keys(region.offers))],
  talk: (one) => one.talks,
};

function exists(carrier: Carrier): boolean {
  if (carrier.kind === 'rule') return rules.has(carrier.id);
  if (carrier.kind === 'document') return existsSync(`src/documents/${carrier.id}.ts`);
  const programme = allProgrammes.find((one) => one.id === carrier.programme);
  return programme !== undefined && has[carrier.kind](programme).includes(carrier.id);
}

describe('the places of the sources', () => {
  it('are many, of every source, each with an id of its own', () => {
    expect(repeated(ids(allPlaces))).toEqual([]);
    expect([...new Set(allPlaces.map((one) => one.source))].toSorted()).toEqual([...coveredSources].toSorted());
    expect(allPlaces.length).toBeGreaterThan(500);
  });

  it('can be told apart by where they are and their term', () => {
    expect(repeated(allPlaces.map(({ source, place, term }) => `${source} ${place} ${term}`))).toEqual([]);
  });

  it('lack a carrier only with a reason, and the gaps are these', () => {
    const gaps = allPlaces.filter((one) => one.reason === 'gap');
    expect(ids(gaps).toSorted()).toEqual(['rh-2012/4.2/copenhagen']);
  });
});

/** How the id of a place in `rh-2012` writes its chapter. */
const written = (place: string) =>
  place
    .toLowerCase()
    .replace(/ operation$/, '')
    .replaceAll(' ', '-');

describe.each(places)('%s', (id, one) => {
  it('has its source and chapter in its id', () => {
    expect(id.split('/')[0]).toBe(one.source);
    if (one.source === 'rh-2012') expect(id.split('/')[1]).toBe(written(one.place));
  });

  it('has a short term', () => {
    expect(one.term).toMatch(/\S/);
    expect(one.term.length).toBeLessThanOrEqual(80);
  });

  it('is carried by what exists, or has a reason', () => {
    expect(one.carriers.length > 0 || one.reason !== undefined).toBe(true);
    expect(one.carriers.filter((carrier) => !exists(carrier))).toEqual([]);
    expect(repeated(one.carriers.map((carrier) => JSON.stringify(carrier)))).toEqual([]);
  });

  it.each(languages)('says what it asks for in %s', (language) => {
    expect(findText(language, `coverage:places/${id}`)).toMatch(/\S/);
  });
});

const carriedBy = (rule: string) =>
  allPlaces.filter((one) => one.carriers.some((carrier) => carrier.kind === 'rule' && carrier.id === rule));
const inItsSource = (rule: Rule) => carriedBy(rule.id).filter((one) => one.source === rule.citation.source);
const chapters = (list: readonly Place[]) => new Set(list.flatMap((one) => chaptersOf(one.source, one.place).flat()));

const beyond = Object.values(beyondTheSources).flat();
const [fromTheSources, fromElsewhere] = [
  [...rules.values()].filter((rule) => isCovered(rule.citation.source)),
  [...rules.values()].filter((rule) => !isCovered(rule.citation.source)),
];
/** Rules that cite an example of the same act at another contact: Bilag 5 tells of the end of a clinic alone. */
const examplesElsewhere = ['sek.municipal.open', 'sek.municipal.end', 'sek.epikrise.open'];

describe('the rules', () => {
  it('that cite no source of the coverage say that they are ours', () => {
    expect(fromElsewhere.length).toBeGreaterThan(0);
    expect(fromElsewhere.filter((rule) => rule.citation.reading === undefined).map((rule) => rule.id)).toEqual([]);
  });

  it('that go beyond their source are readings, each named once, and no place states them', () => {
    expect(repeated(beyond)).toEqual([]);
    expect(beyond.filter((id) => rules.get(id)?.citation.reading === undefined)).toEqual([]);
    expect(beyond.filter((id) => carriedBy(id).length > 0)).toEqual([]);
  });

  it.each(fromTheSources.filter((rule) => !beyond.includes(rule.id)).map((rule) => [rule.id, rule] as const))(
    '%s is stated by a place of the source and the chapter that it cites',
    (id, rule) => {
      const found = chapters(inItsSource(rule));
      const cited = chaptersOf(rule.citation.source, rule.citation.place);
      expect(cited.some((any) => any.some((chapter) => found.has(chapter)))).toBe(true);
      const without = cited.filter((any) => !any.some((chapter) => found.has(chapter)));
      expect(without).toEqual(examplesElsewhere.includes(id) ? [['Bilag 5']] : []);
    },
  );
});

describe.each(languages)('the words of the coverage in %s', (language) => {
  it('are of the places there are, and of no other', () => {
    const leaves = (part: unknown, path: string): readonly string[] =>
      typeof part === 'object' && part !== null
        ? Object.entries(part).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}/${key}`))
        : [path];
    expect(leaves(allWords(language).coverage?.places, '').toSorted()).toEqual(ids(allPlaces).toSorted());
  });

  it.each([...reasons.map((one) => `reasons/${one}`), ...Object.keys(beyondTheSources).map((one) => `beyond/${one}`)])(
    'name %s and say why',
    (key) => {
      expect(findText(language, `coverage:${key}/name`)).toMatch(/\S/);
      expect(findText(language, `coverage:${key}/why`)).toMatch(/\S/);
    },
  );

  it.each([
    ...[...Object.keys(has), 'rule', 'document'].map((one) => `carriers/${one}`),
    ...['must', 'should', 'may', 'consider', 'aim', 'states'].map((one) => `strengths/${one}`),
  ])('name %s', (key) => {
    expect(findText(language, `coverage:${key}`)).toMatch(/\S/);
  });
});

const fingerprints = import.meta.glob<Fingerprints>('../../scripts/coverage/fingerprints/*.json', {
  import: 'default',
  eager: true,
});

describe.each(coveredSources)('the fingerprints of %s', (source) => {
  const { places: stated, aside } = fingerprints[`../../scripts/coverage/fingerprints/${source}.json`] ?? {
    places: {},
    aside: [],
  };
  const marks = [...Object.values(stated).flat(), ...aside];

  it('are of its places, each with a sentence at least', () => {
    const known = ids(allPlaces.filter((one) => one.source === source));
    expect(Object.keys(stated).toSorted()).toEqual(known.toSorted());
    expect(Object.entries(stated).filter(([, of]) => of.length === 0)).toEqual([]);
  });

  it('are fingerprints and no words, and none is set aside as well', () => {
    expect(marks.filter((mark) => !/^[0-9a-f]{10}(?:#[2-9]\d*|#1\d+)?$/.test(mark))).toEqual([]);
    expect(repeated(aside)).toEqual([]);
    expect(aside.filter((mark) => Object.values(stated).some((of) => of.includes(mark)))).toEqual([]);
  });
});
