// Phrases of the view models in words: the one place that turns a key with its values into a text.
import type { Programme } from '../model/programme.ts';
import { formatWeeks } from '../view-models/formats.ts';
import type { Phrase, PhraseValue } from '../view-models/phrase.ts';
import { answerInWords, labelOf } from './finding-words.ts';
import type { WordsIn } from './words.ts';

/** The phrase in words. */
export function phraseInWords(programme: Programme, phrase: Phrase, words: WordsIn): string {
  const values = Object.entries(phrase.values).map(([name, value]) => [name, valueInWords(programme, value, words)]);
  return words.t(phrase.key, Object.fromEntries(values));
}

/** Phrases or words joined as a person says them: "a, b og c". */
export function joinedBy(texts: readonly string[], conjunction: string): string {
  const last = texts.at(-1) ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

function valueInWords(programme: Programme, value: PhraseValue, words: WordsIn): string {
  switch (value.kind) {
    case 'label':
      return labelOf(value.finding, words);
    case 'answer': {
      const finding = programme.findings.find((one) => one.id === value.finding);
      return finding === undefined ? String(value.value) : answerInWords(finding, value.value, words);
    }
    case 'key':
      return words.t(value.key);
    case 'weeks':
      return formatWeeks(value.weeks, words.language);
    case 'anyOf':
      return joinedBy(
        value.of.map((one) => valueInWords(programme, one, words)),
        words.t('app:common/or'),
      );
  }
}
