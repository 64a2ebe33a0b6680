// What the parts of the patient's leaflet share: what they are made from, and what they give.
import type { Desk } from '../view-models/desk.ts';
import type { LeafletView } from '../view-models/leaflet-view.ts';
import type { Statement } from './statements.ts';
import type { WordsIn } from './words.ts';

/** Statements, and what is left to be written by hand. */
export type LeafletPart = { readonly statements: readonly Statement[]; readonly missing: readonly Statement[] };

/** What a part is made from. */
export type LeafletContext = { readonly desk: Desk; readonly view: LeafletView; readonly words: WordsIn };

/** A part with nothing to write by hand. */
export const said = (statements: readonly Statement[]): LeafletPart => ({ statements, missing: [] });
