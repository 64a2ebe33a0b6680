// Full-text search in the rulebook. The texts are handed in, in the language shown; nothing searched for leaves the page.

/** What is searched: the most telling text first (its id and what it says to do), then all the rest. */
export type Searchable<T> = { readonly item: T; readonly head: string; readonly body: string };

/** Letters as they are searched: small, without accents; æ, ø and å stay letters of their own, and may be typed as ae, oe and aa. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '');
}

/**
 * The items whose text holds every word of the query, or its beginning of a word; those that say it in their head first, otherwise in their own order. All
 * of them where the query is empty.
 */
export function search<T>(all: readonly Searchable<T>[], query: string): readonly T[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((one) => one !== '');
  if (words.length === 0) return all.map((one) => one.item);
  const hits = all.flatMap((one, place) => {
    const head = folded(one.head);
    const text = `${head} ${folded(one.body)}`;
    if (!words.every((word) => text.includes(word))) return [];
    const rank = words.every((word) => head.includes(word)) ? 0 : 1;
    return [{ item: one.item, rank, place }];
  });
  return hits.toSorted((a, b) => a.rank - b.rank || a.place - b.place).map((one) => one.item);
}
