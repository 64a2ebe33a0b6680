// How documents get their words: handed in, so that a document stays a pure function of the desk and the language.

/** Looks up a text by key (`file:path/with/slashes`) and fills in its values. A missing text is an error of the content. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Language of the words, for figures and dates. */
export type WordsIn = { readonly t: Words; readonly language: 'da' | 'en' };
