// Phrases yet to be worded: a key of the locales with values that are labels, answers, lists or spans of time. Pure; no words.
import type { Condition } from '../model/condition.ts';
import type { Value } from '../model/finding.ts';

/** A value of a phrase. `key`: another text; `anyOf`: joined by "or". */
export type PhraseValue =
  | { readonly kind: 'label'; readonly finding: string }
  | { readonly kind: 'answer'; readonly finding: string; readonly value: Value }
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'weeks'; readonly weeks: number }
  | { readonly kind: 'anyOf'; readonly of: readonly PhraseValue[] };

/** A text by its key, with its values. */
export type Phrase = { readonly key: string; readonly values: Readonly<Record<string, PhraseValue>> };

/** What a condition says, its parts apart: those of `all`, `any` and `not` are phrases of their own. */
export function phraseOfLeaf(condition: Condition): Phrase {
  const say = (part: string, values: Phrase['values'] = {}): Phrase => ({ key: `pages:why/parts/${part}`, values });
  switch (condition.kind) {
    case 'all':
      return say(condition.of.length === 0 ? 'always' : 'all');
    case 'any':
    case 'not':
      return say(condition.kind);
    case 'is':
    case 'wasBefore':
      return say(condition.kind, labelled(condition.finding, condition.option));
    case 'isOneOf': {
      const of = condition.options.map((value) => answer(condition.finding, value));
      return say('isOneOf', { label: label(condition.finding), values: { kind: 'anyOf', of } });
    }
    case 'atLeast':
    case 'below':
      return say(condition.kind, labelled(condition.finding, condition.value));
    case 'fallenSince':
      return say('fallenSince', labelled(condition.finding, condition.by));
    case 'weeksSinceOnset':
      return say('weeksSinceOnset', { weeks: { kind: 'weeks', weeks: condition.atLeast } });
    case 'inGroup': {
      const of = condition.groups.map((group): PhraseValue => ({ kind: 'key', key: `programme:groups/${group}/name` }));
      return say('inGroup', { groups: { kind: 'anyOf', of } });
    }
    case 'hasOffer':
      return say('hasOffer', { offer: { kind: 'key', key: `programme:offers/${condition.offer}` } });
  }
}

const label = (finding: string): PhraseValue => ({ kind: 'label', finding });
const answer = (finding: string, value: Value): PhraseValue => ({ kind: 'answer', finding, value });
const labelled = (finding: string, value: Value) => ({ label: label(finding), value: answer(finding, value) });
