// How the structured courses cite their source.
import type { Citation } from '../../model/citation.ts';

/** A place in `fys-eksempler`; `reading` is the key of the reason where the statement is ours. */
export function fys(place: string, term: string, reading?: string): Citation {
  return { source: 'fys-eksempler', place, term, ...(reading === undefined ? {} : { reading }) };
}
