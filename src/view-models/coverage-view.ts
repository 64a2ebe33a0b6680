// The coverage of the sources as it is looked through: which places are carried whole, in part or not at all. It holds no place itself.

/** What of a place is looked at. */
type Carried = { readonly source: string; readonly carriers: readonly unknown[]; readonly reason?: string | undefined };

/** Carried whole; in part, with a reason why not all; not at all. */
export type Carriage = 'whole' | 'part' | 'none';

/** How a place is carried. */
export function carriageOf({ carriers, reason }: Carried): Carriage {
  if (carriers.length === 0) return 'none';
  return reason === undefined ? 'whole' : 'part';
}

/** How many places are carried in each way. */
export function countsOf(places: readonly Carried[]): Readonly<Record<Carriage, number>> {
  const count = (one: Carriage) => places.filter((place) => carriageOf(place) === one).length;
  return { whole: count('whole'), part: count('part'), none: count('none') };
}

/** What is shown: all where left out. */
export type Shown = { readonly carriage: Carriage | undefined; readonly reason: string | undefined };

/** The places of a source that are shown, in their order. */
export function placesShown<P extends Carried>(all: readonly P[], source: string, shown: Shown): readonly P[] {
  return all.filter(
    (one) =>
      one.source === source &&
      (shown.carriage === undefined || carriageOf(one) === shown.carriage) &&
      (shown.reason === undefined || one.reason === shown.reason),
  );
}
