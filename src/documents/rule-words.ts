// A rule in words, whole, for search and for print: what it says, when, and by which source. The condition is worded from its tree and nowhere else.
import type { Condition } from '../model/condition.ts';
import type { Programme } from '../model/programme.ts';
import { type ConditionView, conditionView } from '../view-models/condition-view.ts';
import type { Searchable } from '../view-models/rule-search.ts';
import type { RuleEntry } from '../view-models/rulebook-entries.ts';
import { labelOf } from './finding-words.ts';
import { joinedBy, phraseInWords } from './phrase-words.ts';
import type { KnownWords } from './words.ts';

/**
 * The condition as one line without a full stop: "A; B; mindst én af disse: C eller D". Brackets where a part has parts of its own within another. Findings
 * of which the same is said stand together. Nothing where it always applies.
 */
export function conditionInWords(programme: Programme, condition: Condition, words: KnownWords): string {
  const view = conditionView(condition);
  if (view.parts.length === 0 && view.finding === undefined && view.phrase.key.endsWith('/always')) return '';
  const said = inWords(programme, view, words, 0);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}

function inWords(programme: Programme, view: ConditionView, words: KnownWords, depth: number): string {
  const said = phraseInWords(programme, view.phrase, words);
  if (view.parts.length === 0) return said;
  const isAny = view.phrase.key.endsWith('/any');
  const parts = isAny
    ? alike(view.parts).map((some) => togetherInWords(programme, some, words, depth + 1))
    : view.parts.map((one) => inWords(programme, one, words, depth + 1));
  // A conjunction at the top needs no "all of these": its parts stand one after the other.
  if (depth === 0 && view.phrase.key.endsWith('/all')) return parts.join('; ');
  // One part alone is said as it is.
  if (isAny && parts.length === 1) return depth === 0 ? (parts[0] ?? '') : `(${parts[0]})`;
  const list = joinedBy(parts, words.t(isAny ? 'app:common/or' : 'app:common/and'));
  const whole = `${said.toLowerCase()}: ${list}`;
  return depth === 0 ? whole : `(${whole})`;
}

/** Parts in runs of which the same is said, each of another finding. */
function alike(parts: readonly ConditionView[]): readonly (readonly ConditionView[])[] {
  const runs: ConditionView[][] = [];
  for (const part of parts) {
    const before = runs.at(-1);
    const isSame =
      part.finding !== undefined && before?.[0] !== undefined && predicateOf(before[0]) === predicateOf(part);
    if (before !== undefined && isSame) before.push(part);
    else runs.push([part]);
  }
  return runs;
}

/** What is said, apart from the finding it is said of. */
function predicateOf({ phrase, finding }: ConditionView): string {
  return finding === undefined ? '' : JSON.stringify(phrase).replaceAll(JSON.stringify(finding), '""');
}

/** "Hoftefleksion, knæekstension eller plantarfleksion (højre eller venstre): under 4". */
function togetherInWords(
  programme: Programme,
  some: readonly ConditionView[],
  words: KnownWords,
  depth: number,
): string {
  const [first] = some;
  if (first === undefined || some.length === 1)
    return first === undefined ? '' : inWords(programme, first, words, depth);
  const or = words.t('app:common/or');
  const ids = some.flatMap((one) => one.finding ?? []);
  const rows = [...new Set(ids.map((id) => id.replace(/\.(?:right|left)$/, '')))];
  const isPaired = rows.length * 2 === ids.length && rows.every((row) => words.has(`programme:rows/${row}`));
  const names = isPaired ? rows.map((row) => words.t(`programme:rows/${row}`)) : ids.map((id) => labelOf(id, words));
  const sides = isPaired
    ? ` (${words.t('programme:sides/right').toLowerCase()} ${or} ${words.t('programme:sides/left').toLowerCase()})`
    : '';
  const label = `${joinedBy(names, or)}${sides}`;
  const own = phraseInWords(programme, first.phrase, words);
  return own.replace(labelOf(ids[0] ?? '', words), label);
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
    ...rule.newer.flatMap((one) => [optional(`notes:${one}/text`), sourceOfNote(home, one)]),
    ...rule.conflicts.map((one) => `${optional(`conflicts:${one}/title`)} ${optional(`conflicts:${one}/text`)}`),
    ...(rule.at === 'every' ? [] : rule.at.map((one) => optional(`app:contacts/${one}/name`))),
  ];
  return { item: entry, head: `${rule.id} ${t(`rules:${rule.id}/do`)}`, body: body.join(' ') };
}

/** The title and year of the source that a note of newer knowledge is from, as the source itself has them. */
function sourceOfNote(programme: Programme | undefined, id: string): string {
  const note = programme?.notes.find((one) => one.id === id);
  const source = programme?.sources.find((one) => one.id === note?.source);
  return source === undefined ? '' : `${source.title} ${source.year}`;
}
