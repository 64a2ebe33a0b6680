// The page of one source: its standing, its places, and what of each programme rests on each place. Everything that cites is found here.
import type { Citation, NewerNote, Source } from '../model/citation.ts';
import type { Programme } from '../model/programme.ts';
import { byName } from './rulebook-entries.ts';
import { placesOf } from './source-places.ts';

/** What cites a place: a rule, a finding, or another part of a programme. */
export type Citing = {
  readonly kind: 'rule' | 'finding' | 'group' | 'contact' | 'role' | 'recipient' | 'letter';
  readonly id: string;
  /** The programme it is read in: the first that has it. */
  readonly programme: Programme;
  readonly citation: Citation;
};

/** A place with what rests on it. */
type CitedPlace = { readonly place: string; readonly citing: readonly Citing[] };

/** Everything the page shows. */
export type SourcePageView = {
  readonly source: Source;
  readonly places: readonly CitedPlace[];
  /** Newer knowledge from this source, with the rules it stands beside. */
  readonly notes: readonly { readonly note: NewerNote; readonly rules: readonly string[] }[];
};

/** Every source that a programme knows, in their order. */
export function allSources(programmes: readonly Programme[]): readonly Source[] {
  return [...new Map(programmes.flatMap((one) => one.sources).map((one) => [one.id, one])).values()];
}

/** Everything of the programmes that cites, each once. */
function allCiting(programmes: readonly Programme[]): readonly Citing[] {
  const found = new Map<string, Citing>();
  for (const programme of programmes) {
    const shared = [
      ...programme.rules.map((one) => ['rule', one] as const),
      ...programme.findings.map((one) => ['finding', one] as const),
    ];
    const own = [
      ...programme.groups.map((one) => ['group', one] as const),
      ...programme.contacts.map((one) => ['contact', one] as const),
      ...programme.roles.map((one) => ['role', one] as const),
      ...programme.recipients.map((one) => ['recipient', one] as const),
      ...programme.letters.map((one) => ['letter', one] as const),
    ];
    for (const [kind, { id, citation }] of shared) {
      // A rule or finding that programmes share is one; a programme may still cite its own place for the same id.
      const key = `${kind} ${id} ${citation.source} ${citation.place}`;
      if (!found.has(key)) found.set(key, { kind, id, programme, citation });
    }
    for (const [kind, { id, citation }] of own)
      found.set(`${kind} ${id} ${programme.id}`, { kind, id, programme, citation });
  }
  return [...found.values()];
}

/** The page of a source; undefined where no programme knows it. */
export function sourcePageView(programmes: readonly Programme[], id: string): SourcePageView | undefined {
  const source = allSources(programmes).find((one) => one.id === id);
  if (source === undefined) return undefined;
  const places = new Map<string, Citing[]>();
  for (const citing of allCiting(programmes)) {
    if (citing.citation.source !== id) continue;
    for (const place of placesOf(citing.citation.place)) places.set(place, [...(places.get(place) ?? []), citing]);
  }
  const notes = new Map(programmes.flatMap((one) => one.notes).map((one) => [one.id, one]));
  const rules = new Map(programmes.flatMap((one) => one.rules).map((one) => [one.id, one]));
  return {
    source,
    places: [...places].map(([place, citing]) => ({ place, citing })).toSorted((a, b) => byName(a.place, b.place)),
    notes: [...notes.values()]
      .filter((one) => one.source === id)
      .map((note) => ({
        note,
        rules: [...rules.values()].filter((one) => one.newer.includes(note.id)).map((one) => one.id),
      })),
  };
}
