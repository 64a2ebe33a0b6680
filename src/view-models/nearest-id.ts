// The known id that was probably meant: fewest letters put in, left out, changed or swapped.

/** Letters to put in, leave out, change or swap to make one text of the other (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(swapped ? Math.min(cost, (beforeLast[j - 2] ?? 0) + 1) : cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The nearest of the known ids, by the whole id or by one part of it (`saddle` for `cauda.saddle`); the first among equals. */
export function nearestId(given: string, known: readonly string[]): string | undefined {
  // Longer than any id: not compared in full, since the cost grows with the length.
  const text = given.toLowerCase().slice(0, 80);
  const distance = (id: string) => {
    const parts = id.includes('.') ? id.split('.').map((part) => editDistance(text, part) + 1) : [];
    return Math.min(editDistance(text, id), ...parts);
  };
  return known.toSorted((a, b) => distance(a) - distance(b))[0];
}
