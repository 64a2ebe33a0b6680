// Where in `rs-pixi` a statement stands: it has no numbers, so its headings and columns are named.
import type { Citation } from '../../model/citation.ts';

/** The headings of the source, one for each stage, and its front page. */
export const places = {
  front: 'Formål og afgrænsning',
  box: 'Patientinformation ved rygsmerter',
  first: 'Førstegangstilfælde',
  recurrent: 'Gentagende tilfælde',
  long: 'Længerevarende rygsmerter',
  complex: 'Kompleks kronisk rygsmerte',
  everyStage: 'Alle fire stadier',
  recurrentLater: 'Gentagende tilfælde, efter 6-8 uger',
  longLater: 'Længerevarende rygsmerter, efter 6-8 uger',
  complexLater: 'Kompleks kronisk rygsmerte, efter 6-8 uger',
  later: 'Efter 6-8 uger',
} as const;

/** A place in `rs-pixi`; `reading` is the key of the reason where the statement is ours. */
export function rs(place: string, term: string, reading?: string): Citation {
  return { source: 'rs-pixi', place, term, ...(reading === undefined ? {} : { reading }) };
}
