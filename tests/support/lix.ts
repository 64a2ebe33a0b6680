// LIX, the readability index of C.-H. Björnsson (Läsbarhet, 1968): words in a sentence, plus the share of long words in percent. Up to 25 is very
// easy, 25 to 34 easy, 35 to 44 ordinary, 45 to 54 hard, above that very hard.

/** Letters beyond which a word is long. */
const LONG_FROM = 7;

/** A run of letters and figures, joined by hyphens or points within: `5.000`, `fysio-terapi`. */
const WORD = /[\p{L}\p{N}]+(?:[-.'’][\p{L}\p{N}]+)*/gu;

/**
 * The LIX of a text; 0 where it has no word. A sentence ends at `.`, `!`, `?` or `:` before a capital letter, a figure or the end of the line; each line is at
 * least one, so that the entries of a list are counted as one reads them. `5. november` ends none.
 */
export function lix(text: string): number {
  const words = text.match(WORD) ?? [];
  if (words.length === 0) return 0;
  const long = words.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) >= LONG_FROM);
  return words.length / sentencesOf(text).length + (100 * long.length) / words.length;
}

/** The sentences of a text, each with at least one word. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.!?:])\s+(?=[\p{Lu}\p{N}])/u))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** How many words a sentence has. */
export function wordCount(sentence: string): number {
  return sentence.match(WORD)?.length ?? 0;
}
