// A source text as sentences and cells, each with the line it begins on. The text is an extraction: wrapped at the width of a column, with words broken at
// line ends, and cells that are no sentences. It never leaves the machine it is read on; only fingerprints of its sentences are kept.
import { createHash } from 'node:crypto';

/** A sentence, an item of a list or a cell of a table. */
export type Sentence = {
  /** Of the file, from 1. */
  readonly line: number;
  /** With spaces at the line ends. */
  readonly text: string;
  /** With the words put together that a line end broke; the other words of line ends may run together too. */
  readonly joined: string;
};

type Line = { readonly number: number; readonly text: string };

/** What begins an item or a cell of its own. */
const ITEM = /^\s*(?:[•–*]|-\s)/;
/** What goes on after a blank line: a sentence that has not ended, before what cannot begin one. */
const goesOn = (before: string, next: string) => !/[.!?:]$/.test(before.trim()) && /^\s*[\p{Ll}(]/u.test(next);

/** Lines that belong together: parted by blank lines and items, unless a sentence runs on. */
function blocks(text: string): readonly (readonly Line[])[] {
  const found: Line[][] = [];
  let afterBlank = true;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const last = found.at(-1)?.at(-1);
    if (line.trim() === '') afterBlank = true;
    else {
      const isNew = last === undefined || ITEM.test(line) || (afterBlank && !goesOn(last.text, line));
      if (isNew) found.push([]);
      found.at(-1)?.push({ number: index + 1, text: line });
      afterBlank = false;
    }
  }
  return found;
}

/** Ends that are none: the full stop of a short form, of an initial and of a number that begins a heading. */
const SHORT_FORM =
  /(?:(?:^|[\s(])(?:iht|evt|ca|pr|nr|inkl|ekskl|min|kl|dr|kap|jf|fx|obs|bl|al|\p{Lu})|^[•\s]*\d{1,2})\.$/iu;

/** Where sentences of a block begin, as offsets in its text. */
function beginnings(text: string): readonly number[] {
  const ends = [...text.matchAll(/[.!?]["”»]?\s+(?=[\p{Lu}“"»•])/gu)];
  const real = ends.filter((end) => !SHORT_FORM.test(text.slice(0, end.index + 1)));
  return [0, ...real.map((end) => end.index + end[0].length)];
}

/** The text of lines without the breaks of words: after a hyphen, and where a line ends in a letter without a space behind it. */
const joinedUp = (text: string) =>
  text.replaceAll(/[-\u00AD]\s*\n\s*(?=\p{Ll})/gu, '').replaceAll(/(?<=\p{L})\n(?=\p{Ll})/gu, '');

/** The sentences of a text, in its order. */
export function sentencesOf(text: string): readonly Sentence[] {
  return blocks(text).flatMap((lines) => {
    const whole = lines.map((line) => line.text).join('\n');
    const starts = beginnings(whole);
    return starts.flatMap((start, index) => {
      const part = whole.slice(start, starts[index + 1]);
      const before = whole.slice(0, start).split('\n').length - 1;
      const line = lines[before]?.number ?? 0;
      const plain = part.replaceAll(/\s+/g, ' ').trim();
      return letters(part) === '' ? [] : [{ line, text: plain, joined: joinedUp(part).replaceAll(/\s+/g, ' ').trim() }];
    });
  });
}

/** Letters and digits alone, in lower case: the same however the text was wrapped, broken and marked. */
export function letters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

const HASH_LENGTH = 10;

/** What is kept of a sentence: too short to lead back to it, long enough to tell it from all others. */
export function hashOf(text: string): string {
  return createHash('sha256').update(letters(text)).digest('hex').slice(0, HASH_LENGTH);
}
