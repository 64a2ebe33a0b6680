// Reads a journal note back: from its text alone, by the phrases of the findings, to what was answered and what was not. Written without the code
// that writes the note.
import { phraseOf } from '../../src/documents/finding-words.ts';
import type { WordsIn } from '../../src/documents/words.ts';
import type { Programme } from '../../src/model/programme.ts';
import { measureReader, type ReadChange } from './read-measures.ts';
import { readReturnPlan } from './read-return-plan.ts';

/** What a note says. */
type ReadNote = {
  /** The phrase said of each finding. */
  readonly said: ReadonlyMap<string, string>;
  /** Names of what is said not to have been assessed. */
  readonly notAssessed: ReadonlySet<string>;
  /** What is said of measures. */
  readonly changes: readonly ReadChange[];
  /** Where the text could not be read; undefined where all of it was. */
  readonly stuckAt: string | undefined;
};

type Phrase = { readonly text: string; readonly of: readonly { readonly finding: string; readonly phrase: string }[] };
/** How a figure is said: what stands before and after it, for one finding or the two sides of one. */
type Figure = {
  readonly before: string;
  readonly after: string;
  readonly of: readonly { readonly finding: string; readonly after: string }[];
};

/** What is read before the answers of a section: sentences of the assessment that repeat answers or are not answers. */
export type NoteReader = { readonly read: (note: string) => ReadNote };

/** Letters a record system takes; what a phrase looks like once it has left the app. */
export function plain(text: string): string {
  return text.replaceAll('\u2013', '-').replaceAll('\u00bb', '»').replaceAll('\u2019', "'");
}
const lowered = (text: string) => (/^\p{Lu}{2}/u.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`);

/** A reader for the notes of a programme in the language of the words. */
export function noteReader(programme: Programme, words: WordsIn): NoteReader {
  const phrases = byBeginning(choicePhrases(programme, words));
  const figures = figurePatterns(programme, words);
  const headings = ['history', 'examination', 'assessment'].map((id) => words.t(`pages:note/headings/${id}`));
  const [notAssessed = ''] = words.t('pages:note/notAssessed', { what: '\u0000' }).split('\u0000');
  const names = namesOf(programme, words);
  const skipped = skippedSentences(programme, words);
  const measured = measureReader(programme, words);
  return {
    read: (note) => {
      const said = new Map(readReturnPlan(note, programme, words));
      const unassessed = new Set<string>();
      const changes: ReadChange[] = [];
      for (const block of note.split('\n\n')) {
        const [heading = '', ...lines] = block.split('\n');
        if (!headings.includes(heading)) continue;
        let rest = lines.join(' ');
        while (rest !== '') {
          const measure = measured(rest);
          if (measure !== undefined) changes.push(measure.change);
          const next =
            measure?.rest ??
            afterSkipped(rest, skipped) ??
            afterNames(rest, notAssessed, names, unassessed) ??
            afterPhrase(rest, phrases, said) ??
            afterFigure(rest, figures, said);
          if (next === undefined) return { said, notAssessed: unassessed, changes, stuckAt: rest.slice(0, 80) };
          rest = next;
        }
      }
      return { said, notAssessed: unassessed, changes, stuckAt: undefined };
    },
  };
}

/** The rest after a comma or full stop; undefined where something else follows. */
function afterMark(rest: string): string | undefined {
  if (rest.startsWith(', ') || rest.startsWith('. ') || rest.startsWith('; ')) return rest.slice(2);
  return rest === '.' || rest === '' ? '' : undefined;
}

function afterPhrase(rest: string, phrases: Phrases, said: Map<string, string>): string | undefined {
  for (const begun of [rest, lowered(rest)]) {
    for (const { text, of } of phrases.get(begun.slice(0, 3)) ?? []) {
      const left = begun.startsWith(text) ? afterMark(begun.slice(text.length)) : undefined;
      if (left === undefined) continue;
      for (const { finding, phrase } of of) said.set(finding, phrase);
      return left;
    }
  }
  return undefined;
}

function afterFigure(rest: string, figures: readonly Figure[], said: Map<string, string>): string | undefined {
  for (const begun of [rest, lowered(rest)]) {
    for (const { before, after, of } of figures) {
      const found = begun.startsWith(before)
        ? /^.+?(?=$|[,.;](?: |$))/.exec(begun.slice(before.length))?.[0]
        : undefined;
      if (found === undefined || !/^\D{0,4}\d/.test(found) || !found.endsWith(after)) continue;
      const value = found.slice(0, found.length - after.length);
      const left = afterMark(begun.slice(before.length + found.length));
      if (left === undefined) continue;
      for (const one of of) said.set(one.finding, before + value + one.after);
      return left;
    }
  }
  return undefined;
}

function afterNames(rest: string, prefix: string, names: readonly string[], found: Set<string>): string | undefined {
  if (!rest.startsWith(prefix)) return undefined;
  let left = rest.slice(prefix.length);
  for (;;) {
    const name = names.find((one) => left.startsWith(one) && /^(; |\.( |$))/.test(left.slice(one.length)));
    if (name === undefined) return undefined;
    found.add(name);
    const ended = left.charAt(name.length) === '.';
    left = left.slice(name.length + (left.length === name.length + 1 ? 1 : 2));
    if (ended) return left;
  }
}

function afterSkipped(rest: string, skipped: readonly string[]): string | undefined {
  const found = skipped.find((one) => rest.startsWith(one));
  return found === undefined ? undefined : rest.slice(found.length).trimStart();
}

type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** By their first three letters, the longest first, so that no phrase hides a longer one. */
function byBeginning(phrases: readonly Phrase[]): Phrases {
  const result = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const key = phrase.text.slice(0, 3);
    result.set(key, [...(result.get(key) ?? []), phrase]);
  }
  for (const list of result.values()) list.sort((a, b) => b.text.length - a.text.length);
  return result;
}

/** Every answer of every question with named answers; the same answer on both sides also as it is said together. */
function choicePhrases(programme: Programme, words: WordsIn): readonly Phrase[] {
  const each = programme.findings.flatMap((finding) =>
    finding.kind === 'choice'
      ? finding.options.map((option) => {
          const phrase = plain(phraseOf(finding, option, words));
          return { text: phrase, of: [{ finding: finding.id, phrase }] };
        })
      : [],
  );
  const [right = '', left = ''] = sidesOf(words);
  const both = each.flatMap((one): readonly Phrase[] => {
    const stem = one.text.endsWith(right) ? one.text.slice(0, -right.length) : undefined;
    const other = each.find((another) => stem !== undefined && another.text === stem + left);
    if (stem === undefined || other === undefined) return [];
    return [{ text: `${stem}${right}/${left.trim()}`, of: [...one.of, ...other.of] }];
  });
  return [...each, ...both];
}

function figurePatterns(programme: Programme, words: WordsIn): readonly Figure[] {
  const each = programme.findings.flatMap((finding) => {
    if (finding.kind !== 'number') return [];
    const said = plain(words.t(`findings:${finding.id}/note/value`, { value: '\u0000' }));
    const [before = '', after = ''] = said.split('\u0000');
    return [{ before, after, of: [{ finding: finding.id, after }] }];
  });
  const [right = '', left = ''] = sidesOf(words);
  const both = each.flatMap((one): readonly Figure[] => {
    const stem = one.after.endsWith(right) ? one.after.slice(0, -right.length) : undefined;
    const other = each.find(
      (another) => another.before === one.before && stem !== undefined && another.after === stem + left,
    );
    if (stem === undefined || other === undefined) return [];
    return [{ before: one.before, after: `${stem}${right}/${left.trim()}`, of: [...one.of, ...other.of] }];
  });
  return [...both, ...each].sort((a, b) => b.before.length - a.before.length || b.after.length - a.after.length);
}

/** The words for right and left as a phrase ends in them. */
function sidesOf({ t }: WordsIn): readonly string[] {
  return ['right', 'left'].map((side) => ` ${t(`programme:sides/${side}`).toLowerCase()}`);
}

/** Every name that may stand in a list of what was not assessed; the longest first. */
function namesOf(programme: Programme, { t }: WordsIn): readonly string[] {
  const names = programme.findings.flatMap(({ id }) => {
    const [, row, side] = /^(.*)\.(right|left)$/.exec(id) ?? [];
    if (row === undefined) return [t(`findings:${id}/label`)];
    const name = t(`programme:rows/${row}`);
    return [name, `${name} ${t(`programme:sides/${side}`).toLowerCase()}`];
  });
  return [...new Set(names.map((one) => lowered(plain(one))))].sort((a, b) => b.length - a.length);
}

/** Sentences of the assessment that are no answers, and the beginnings of those that repeat answers. */
function skippedSentences(programme: Programme, { t }: WordsIn): readonly string[] {
  const ends = (text: string) => (text.endsWith('.') ? text : `${text}.`);
  const groups = programme.groups.flatMap(({ id }) => {
    const name = t(`programme:groups/${id}/name`);
    const long = lowered(t(`programme:groups/${id}/long`));
    return [t('pages:note/group', { group: name, long }), t('pages:note/groupSuggested', { group: name })];
  });
  const begun = ['redFlags', 'yellowFlags'].map((key) => t(`pages:note/${key}`, { what: '' }).trimEnd());
  return [...groups.map((one) => ends(plain(one))), ends(t('pages:note/noRedFlags')), ...begun.map((one) => `${one} `)];
}
