// A programme as a booklet: what comes first at every contact, the groups, then contact by contact what its rules say, who may do what, where to send, and
// every reservation. Made from the programme alone; nothing in it is written for the booklet.
import type { NewerNote, Source } from '../model/citation.ts';
import type { Conflict, Group, Performance, Programme } from '../model/programme.ts';
import { goesFirst, type Rule } from '../model/rule.ts';
import { type ContactPageView, contactPageView } from './contact-page-view.ts';

/** Rules of every contact by what they are about. */
type Always = { readonly safety: readonly Rule[]; readonly scope: readonly Rule[]; readonly other: readonly Rule[] };

/** A row of "who may do what": how each role carries out one capability, in the order of the roles. */
type CapabilityRow = { readonly capability: string; readonly how: readonly (Performance | undefined)[] };

/** Everything in the booklet. */
export type BookletView = {
  readonly programme: Programme;
  readonly source: Source | undefined;
  readonly always: Always;
  readonly groups: readonly Group[];
  readonly contacts: readonly ContactPageView[];
  readonly capabilities: readonly CapabilityRow[];
  /** Notes of newer knowledge, numbered by their place here. */
  readonly notes: readonly NewerNote[];
  /** Our readings, by id, with the rules that rest on them. */
  readonly readings: readonly { readonly reading: string; readonly rules: readonly string[] }[];
  readonly openQuestions: readonly { readonly question: string; readonly rules: readonly string[] }[];
  readonly conflicts: readonly Conflict[];
};

/** The booklet of a programme. */
export function bookletView(programme: Programme): BookletView {
  const everywhere = programme.rules.filter((one) => one.at === 'every');
  const isScope = (rule: Rule) => !goesFirst(rule) && (rule.advice.kind === 'exit' || rule.topic === 'scope');
  const used = new Set(programme.rules.flatMap((one) => one.newer));
  const bearing = new Set(programme.rules.flatMap((one) => one.conflicts));
  return {
    programme,
    source: programme.sources.find((one) => one.id === programme.source),
    always: {
      safety: everywhere.filter(goesFirst),
      scope: everywhere.filter(isScope),
      other: everywhere.filter((one) => !goesFirst(one) && !isScope(one)),
    },
    groups: programme.groups,
    contacts: programme.contacts.flatMap((one) => contactPageView(programme, one.id) ?? []),
    capabilities: capabilitiesOf(programme),
    notes: programme.notes.filter((one) => used.has(one.id)),
    readings: gathered(programme.rules, (one) => one.citation.reading).map(({ id, rules }) => ({ reading: id, rules })),
    openQuestions: gathered(programme.rules, (one) => one.openQuestion).map(({ id, rules }) => ({
      question: id,
      rules,
    })),
    conflicts: programme.conflicts.filter((one) => bearing.has(one.id)),
  };
}

function capabilitiesOf({ roles, rules }: Programme): readonly CapabilityRow[] {
  const needed = new Set(rules.map((one) => one.advice.capability));
  const all = [...new Set(roles.flatMap((one) => Object.keys(one.capabilities)))].filter((one) => needed.has(one));
  return all.map((capability) => ({ capability, how: roles.map((one) => one.capabilities[capability]) }));
}

function gathered(rules: readonly Rule[], of: (rule: Rule) => string | undefined) {
  const found = new Map<string, string[]>();
  for (const rule of rules) {
    const id = of(rule);
    if (id !== undefined) found.set(id, [...(found.get(id) ?? []), rule.id]);
  }
  return [...found].map(([id, ids]) => ({ id, rules: ids }));
}
