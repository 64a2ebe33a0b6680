// The places of a source that a citation names: a citation may rest on several.

/** The places one by one: `3.1; 3.4` are two. */
export function placesOf(place: string): readonly string[] {
  return place
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
