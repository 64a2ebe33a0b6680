// A rule in words, whole, for search and for print: what it says, when, and by which source. The condition is worded from its tree and nowhere else.
import type { Condition } from '../model/condition.ts';
import type { Programme } from '../model/programme.ts';
import { type ConditionView, conditionView } from '../view-models/condition-view.ts';
import type { Searchable } from '../view-models/rule-search.ts';
import type { RuleEntry } from '../view-models/rulebook-entries.ts';
import { joinedBy, phraseInWords } from './phrase-words.ts';
import type { KnownWords } from './words.ts';

/** The condition as one sentence without its full stop: "A; B; mindst én af disse: C, D". Brackets where a part has parts of its own within another. */
export function conditionInWords(programme: Programme, condition: Condition, words: KnownWords): string {
  return inWords(programme, conditionView(condition), words, 0);
}

function inWords(programme: Programme, view: ConditionView, words: KnownWords, depth: number): string {
  const said = phraseInWords(programme, view.phrase, words);
  if (view.parts.length === 0) return said;
  const parts = view.parts.map((one) => inWords(programme, one, words, depth + 1));
  // A conjunction at the top needs no "all of these": its parts stand one after the other.
  if (depth === 0 && view.phrase.key.endsWith('/all')) return parts.join('; ');
  const list = joinedBy(parts, words.t(view.phrase.key.endsWith('/any') ? 'app:common/or' : 'app:common/and'));
  const whole = `${said.toLowerCase()}: ${list}`;
  return depth === 0 ? whole : `(${whole})`;
}

/** The rule as it is searched: id and what to do first; why, note, conditions, recipient, source and its notes after that. */
export function searchableRule(entry: RuleEntry, words: KnownWords): Searchable<RuleEntry> {
  const { rule, programmes } = entry;
  const { t, has } = words;
  const [home] = programmes;
  const optional = (key: string) => (has(key) ? t(key) : '');
  const { citation, advice } = rule;
  const body = [
    t(`rules:${rule.id}/why`),
    t(`rules:${rule.id}/note`),
    home === undefined ? '' : conditionInWords(home, rule.when, words),
    advice.recipient === undefined ? '' : t(`recipients:${advice.recipient}/name`),
    optional(`sources:${citation.source}/title`),
    citation.place,
    citation.term,
    citation.reading === undefined ? '' : optional(`readings:${citation.reading}`),
    ...rule.newer.map((one) => optional(`notes:${one}/text`)),
    ...rule.conflicts.map((one) => `${optional(`conflicts:${one}/title`)} ${optional(`conflicts:${one}/text`)}`),
    ...(rule.at === 'every' ? [] : rule.at.map((one) => optional(`app:contacts/${one}/name`))),
  ];
  return { item: entry, head: `${rule.id} ${t(`rules:${rule.id}/do`)}`, body: body.join(' ') };
}
