// How documents get their words: handed in, so that a document stays a pure function of the desk and the language.

/** Looks up a text by key (`file:path/with/slashes`) and fills in its values. A missing text is an error of the content. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Language of the words, for figures and dates. */
export type WordsIn = { readonly t: Words; readonly language: 'da' | 'en' };

/** As `WordsIn`, with whether a text exists. */
export type KnownWords = WordsIn & { readonly has: (key: string) => boolean };

/** What a rule tells may have words of its own for a role, beside those for everybody: `rules:<id>/doAs/<role>`. */
const ofRule = /^rules:.*\/(?:do|note)$/;

/** The words as a role says them. */
export function saidBy<W extends KnownWords>(words: W, role: string | undefined): W {
  if (role === undefined) return words;
  const t: Words = (key, values) => {
    const own = ofRule.test(key) ? `${key}As/${role}` : undefined;
    return words.t(own !== undefined && words.has(own) ? own : key, values);
  };
  return { ...words, t };
}
