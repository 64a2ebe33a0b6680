// THE COVERAGE: what each place of each source states, and what in the app carries it, or the reason why nothing does. Data alone: it decides nothing and
// never holds a sentence of a source. What is asked for is said in our own words under `coverage:places/<id>`.

/** How the source speaks: must, should, may, consider as in rules; `aim`: it names a purpose; `states`: a definition, a criterion, a fact. */
export type SourceStrength = 'must' | 'should' | 'may' | 'consider' | 'aim' | 'states';

/** What carries a place and belongs to a programme. */
export type CarrierKind = 'finding' | 'group' | 'contact' | 'letter' | 'role' | 'measure' | 'code' | 'setting' | 'talk';

/**
 * What carries a place. A rule by its id in whatever programme; what belongs to a programme with it: a `code` by its ICPC, a `setting` by the recipient
 * or offer, a `talk` by the text for the patient. A `document` by its file in `src/documents`.
 */
export type Carrier =
  | { readonly kind: 'rule'; readonly id: string }
  | { readonly kind: CarrierKind; readonly programme: string; readonly id: string }
  | { readonly kind: 'document'; readonly id: string };

/**
 * Why nothing in the app carries a place, or not all of it. `organisation`: how the sectors divide the work. `quality`: quality work and data.
 * `implementation`: putting the programme to work, education. `inside-hospital`: within the hospital, no decision of the course. `other-profession`: to
 * somebody who has no role in the app. `no-decision`: background, evidence, definition. `other-document`: the source points elsewhere for it. `damaged`:
 * lost or wrong in the source text. `gap`: it should be carried and is not yet.
 */
export const reasons = [
  ...(['organisation', 'quality', 'implementation', 'inside-hospital', 'other-profession'] as const),
  ...(['no-decision', 'other-document', 'damaged', 'gap'] as const),
] as const;
export type Reason = (typeof reasons)[number];

/** A place of a source that states a recommendation, an instruction, a criterion or an aim. */
export type Place = {
  /** Source, chapter and what it is about: `rh-2012/3.3/g1-week8-refer`. */
  readonly id: string;
  readonly source: string;
  /** As in the citations of rules: chapter, Boks, Bilag; stage; contact. */
  readonly place: string;
  /** Words of the source to find it by, at most 80 characters and never a whole sentence. */
  readonly term: string;
  readonly strength: SourceStrength;
  readonly carriers: readonly Carrier[];
  readonly reason?: Reason;
};

const sourceOf = (id: string) => id.slice(0, id.indexOf('/'));

/** A place that the app carries, by these carriers. */
export function carried(
  id: string,
  place: string,
  term: string,
  strength: SourceStrength,
  carriers: readonly (readonly Carrier[])[],
): Place {
  return { id, source: sourceOf(id), place, term, strength, carriers: carriers.flat() };
}

/** A place that the app carries in part, with the reason why not all of it. */
export function partly(reason: Reason, place: Place): Place {
  return { ...place, reason };
}

/** A place that nothing in the app carries. */
export function left(id: string, place: string, term: string, strength: SourceStrength, reason: Reason): Place {
  return { id, source: sourceOf(id), place, term, strength, carriers: [], reason };
}

/** Rules, by their ids. */
export function rules(...ids: readonly string[]): readonly Carrier[] {
  return ids.map((id) => ({ kind: 'rule', id }));
}

/** Documents, by their files. */
export function documents(...ids: readonly string[]): readonly Carrier[] {
  return ids.map((id) => ({ kind: 'document', id }));
}

/** What of a programme carries a place. */
export type Carriers = (...ids: readonly string[]) => readonly Carrier[];

/** Carriers of each kind of a programme: `of('rh-primary').findings('age')`. */
export function of(programme: string): Readonly<Record<`${CarrierKind}s`, Carriers>> {
  const made =
    (kind: CarrierKind): Carriers =>
    (...ids) =>
      ids.map((id) => ({ kind, programme, id }));
  return {
    findings: made('finding'),
    groups: made('group'),
    contacts: made('contact'),
    letters: made('letter'),
    roles: made('role'),
    measures: made('measure'),
    codes: made('code'),
    settings: made('setting'),
    talks: made('talk'),
  };
}
