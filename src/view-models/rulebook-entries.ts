// The rules of all programmes as the rulebook lists them: each id once, narrowed by what one looks for, in sections by one of four orders. It knows no
// patient and decides nothing.
import type { Programme } from '../model/programme.ts';
import type { Rule } from '../model/rule.ts';
import { placesOf } from './source-places.ts';

/** A rule with the programmes it stands in; a rule of the shared safety block stands in all. */
export type RuleEntry = { readonly rule: Rule; readonly programmes: readonly Programme[] };

/** Every rule once, in the order of the programmes. */
export function ruleEntries(programmes: readonly Programme[]): readonly RuleEntry[] {
  const found = new Map<string, { rule: Rule; programmes: Programme[] }>();
  for (const programme of programmes) {
    for (const rule of programme.rules) {
      const known = found.get(rule.id);
      if (known === undefined) found.set(rule.id, { rule, programmes: [programme] });
      else known.programmes.push(programme);
    }
  }
  return [...found.values()];
}

/** What of a rule a reviewer may look for. */
export const standings = ['reading', 'open', 'conflict', 'against', 'supplement'] as const;
export type Standing = (typeof standings)[number];

/** What is said of the rule beside its source: our reading, an open question, sources that disagree, newer knowledge against it, a supplement. */
export function standingsOf({ rule, programmes }: RuleEntry): readonly Standing[] {
  const notes = programmes.flatMap((one) => one.notes).filter((one) => rule.newer.includes(one.id));
  const has: Readonly<Record<Standing, boolean>> = {
    reading: rule.citation.reading !== undefined && rule.citation.reading !== 'supplement',
    open: rule.openQuestion !== undefined,
    conflict: rule.conflicts.length > 0,
    against: notes.some((one) => one.advisesAgainst),
    supplement: rule.citation.reading === 'supplement',
  };
  return standings.filter((one) => has[one]);
}

/** The orders of the list. */
export const orders = ['programme', 'contact', 'recipient', 'source'] as const;
export type Order = (typeof orders)[number];

/** What a section of the list is about. */
export type SectionTopic =
  | { readonly by: 'programme'; readonly programme: string }
  /** Left out: every contact. */
  | { readonly by: 'contact'; readonly programme: string; readonly contact?: string }
  /** Left out: nobody is sent for. */
  | { readonly by: 'recipient'; readonly recipient?: string }
  | { readonly by: 'source'; readonly source: string; readonly place: string };

/** Rules under one heading. `safety`: the shared safety block. */
export type RuleSection = { readonly id: string; readonly topic: SectionTopic; readonly entries: readonly RuleEntry[] };

/** The entries in sections. By contact, recipient and place a rule stands in each section it belongs to. */
export function ruleSections(entries: readonly RuleEntry[], order: Order): readonly RuleSection[] {
  const sections = new Map<string, { topic: SectionTopic; entries: RuleEntry[] }>();
  for (const entry of entries) {
    for (const topic of topicsOf(entry, order)) {
      const id = idOf(topic);
      const known = sections.get(id);
      if (known === undefined) sections.set(id, { topic, entries: [entry] });
      else known.entries.push(entry);
    }
  }
  const programmes = [...new Set(entries.flatMap((one) => one.programmes))];
  return [...sections]
    .map(([id, section]) => ({ id, ...section }))
    .toSorted((a, b) => rankOf(a.topic, programmes) - rankOf(b.topic, programmes) || byName(a.id, b.id));
}

function topicsOf({ rule, programmes }: RuleEntry, order: Order): readonly SectionTopic[] {
  switch (order) {
    case 'programme':
      return programmes.map((one) => ({ by: 'programme', programme: one.id }));
    case 'contact':
      return programmes.flatMap((programme): readonly SectionTopic[] =>
        rule.at === 'every'
          ? [{ by: 'contact', programme: programme.id }]
          : rule.at.map((contact) => ({ by: 'contact', programme: programme.id, contact })),
      );
    case 'recipient':
      return [
        { by: 'recipient', ...(rule.advice.recipient === undefined ? {} : { recipient: rule.advice.recipient }) },
      ];
    case 'source':
      return placesOf(rule.citation.place).map((place) => ({ by: 'source', source: rule.citation.source, place }));
  }
}

function idOf(topic: SectionTopic): string {
  switch (topic.by) {
    case 'programme':
      return topic.programme;
    case 'contact':
      return `${topic.programme} ${topic.contact ?? ''}`;
    case 'recipient':
      return topic.recipient ?? 'nobody';
    case 'source':
      return `${topic.source} ${topic.place}`;
  }
}

/** More contacts than any programme has. */
const MANY = 1000;

/** Programmes and contacts keep their own order, every contact first; recipients and places are ordered by name, nobody last. */
function rankOf(topic: SectionTopic, programmes: readonly Programme[]): number {
  if (topic.by === 'recipient') return topic.recipient === undefined ? 1 : 0;
  if (topic.by === 'source') return 0;
  const place = programmes.findIndex((one) => one.id === topic.programme);
  if (topic.by === 'programme') return place;
  return place * MANY + (programmes[place]?.contacts.findIndex((one) => one.id === topic.contact) ?? 0);
}

/** Names with numbers in them by their numbers: 3.2 before 3.10. */
export function byName(a: string, b: string): number {
  return a.localeCompare(b, 'da', { numeric: true });
}
