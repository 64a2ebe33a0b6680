// Holds the sentences of a source against the fingerprints and the places of the coverage: what is accounted for, and every way in which it may not be.
import type { Place } from '../../src/programmes/coverage/place.ts';
import type { Fingerprints, Marked } from './fingerprints.ts';
import { isRecommending } from './recommending.ts';
import { letters } from './sentences.ts';

/** Ways in which the coverage and a source text may not agree; each entry names one. */
export type Faults = {
  /** Sentences that belong to no place and are not set aside, with where they stand. */
  readonly unaccounted: readonly string[];
  /** Fingerprints that no sentence has: the text is another, or a sentence was lost. */
  readonly unmatched: readonly string[];
  /** Fingerprints that are both a place's and set aside. */
  readonly doubled: readonly string[];
  /** Places that no sentence states. */
  readonly silent: readonly string[];
  /** Places of the fingerprints that the coverage does not have. */
  readonly unknown: readonly string[];
  /** Places whose term is not in the text word for word. */
  readonly lostTerms: readonly string[];
  /** Places whose term is a whole sentence. */
  readonly wholeSentences: readonly string[];
};

/** What the account of one source comes to. */
export type Account = {
  readonly sentences: number;
  /** Sentences with a word that recommends, without those set aside. */
  readonly recommending: number;
  /** Sentences that state a place, with or without such a word. */
  readonly stating: number;
  readonly accountedFor: number;
  /** Set aside: contents, headings, names, references; and those of them that hold a word that recommends, to be looked through. */
  readonly aside: { readonly all: number; readonly withWord: readonly Marked[] };
  readonly places: number;
  /** Sentences left, for whoever assigns them. */
  readonly open: readonly Marked[];
  readonly faults: Faults;
};

/** Where a sentence stands: `file:line`. */
export const positionOf = ({ file, line }: Marked): string => `${file}:${line}`;

/** Words from which an item that ends in a full stop is a sentence and no mere name. */
const SENTENCE_WORDS = 4;
const isSentence = ({ text }: Marked) => /[.!?]$/.test(text) && text.split(' ').length > SENTENCE_WORDS;

/** The account of one source: its sentences, its fingerprints and its places. */
export function account(
  sentences: readonly Marked[],
  fingerprints: Fingerprints,
  places: readonly Pick<Place, 'id' | 'term'>[],
): Account {
  const stated = new Set(Object.values(fingerprints.places).flat());
  const aside = new Set(fingerprints.aside);
  const open = sentences.filter(({ mark }) => !stated.has(mark) && !aside.has(mark));
  const setAside = sentences.filter(({ mark }) => aside.has(mark));
  return {
    sentences: sentences.length,
    recommending: sentences.filter((one) => !aside.has(one.mark) && isRecommending(one)).length,
    stating: sentences.filter(({ mark }) => stated.has(mark)).length,
    accountedFor: sentences.length - open.length,
    aside: { all: setAside.length, withWord: setAside.filter(isRecommending) },
    places: places.length,
    open,
    faults: faultsOf(sentences, fingerprints, places, open),
  };
}

function faultsOf(
  sentences: readonly Marked[],
  fingerprints: Fingerprints,
  places: readonly Pick<Place, 'id' | 'term'>[],
  open: readonly Marked[],
): Faults {
  const stated = new Set(Object.values(fingerprints.places).flat());
  const found = new Set(sentences.map((one) => one.mark));
  const ids = new Set(places.map((one) => one.id));
  const whole = letters(sentences.map((one) => one.text).join(' '));
  const wholeOnes = new Set(sentences.filter(isSentence).map((one) => letters(one.text)));
  const said = (list: readonly Pick<Place, 'id' | 'term'>[]) => list.map(({ id, term }) => `${id}: ${term}`);
  return {
    unaccounted: open.map((one) => `${positionOf(one)}  ${one.text}`),
    unmatched: [...stated, ...fingerprints.aside].filter((mark) => !found.has(mark)),
    doubled: fingerprints.aside.filter((mark) => stated.has(mark)),
    silent: [...ids].filter((id) => (fingerprints.places[id] ?? []).length === 0),
    unknown: Object.keys(fingerprints.places).filter((id) => !ids.has(id)),
    lostTerms: said(places.filter((one) => !whole.includes(letters(one.term)))),
    wholeSentences: said(places.filter((one) => wholeOnes.has(letters(one.term)))),
  };
}

/** Whether everything is accounted for and nothing is wrong. */
export function isComplete({ faults }: Account): boolean {
  return Object.values(faults).every((lines) => lines.length === 0);
}
