// What the repository keeps of the source texts: for each place of the coverage the fingerprints of the sentences that state it. No sentence of a source
// may be kept here, nor anything it could be read back from.
import { hashOf, type Sentence } from './sentences.ts';

/**
 * The fingerprints of one source, in the order of its text. `places`: by the id of a place, of the sentences that state it; one sentence may state several.
 * `aside`: of what states nothing: contents, headings, page heads, names and references.
 */
export type Fingerprints = {
  readonly places: Readonly<Record<string, readonly string[]>>;
  readonly aside: readonly string[];
};

/** A sentence of a source text, with the file it stands in and its mark. */
export type Marked = Sentence & {
  readonly file: string;
  /** Its fingerprint, with its number from the second time on that the source says the same: `3f2a9c01b7`, `3f2a9c01b7#2`. */
  readonly mark: string;
};

/** A text of a source, by name. */
export type SourceText = { readonly file: string; readonly sentences: readonly Sentence[] };

/** Sentences of one source with their marks. The order in which its texts are handed in changes nothing. */
export function marked(texts: readonly SourceText[]): readonly Marked[] {
  const whole = ({ sentences }: SourceText) => hashOf(sentences.map((one) => one.text).join(' '));
  const inOrder = texts.toSorted((a, b) => whole(a).localeCompare(whole(b)));
  const times = new Map<string, number>();
  return inOrder.flatMap(({ file, sentences }) =>
    sentences.map((sentence) => {
      const hash = hashOf(sentence.text);
      const time = (times.get(hash) ?? 0) + 1;
      times.set(hash, time);
      return { ...sentence, file, mark: time === 1 ? hash : `${hash}#${time}` };
    }),
  );
}
