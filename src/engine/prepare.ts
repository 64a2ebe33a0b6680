// Makes a programme ready to be judged: conditions compiled, rules laid out by contact. Done once for each programme.
import { findingsRead } from '../model/condition.ts';
import type { Finding, Value } from '../model/finding.ts';
import type { Programme, Topic } from '../model/programme.ts';
import type { Rule } from '../model/rule.ts';
import { type Compiled, compile, type Facts } from './evaluate.ts';
import type { Sheet } from './sheet.ts';

/** A rule with its compiled condition. */
export type PreparedRule = {
  readonly rule: Rule;
  /** Place among the programme's rules. */
  readonly index: number;
  readonly when: Compiled;
  /** Places of the rules that except this one; always earlier in the programme. */
  readonly unless: readonly number[];
  readonly policy: Topic['policy'];
  /** Newer knowledge advises against it: never first, never chosen beforehand. */
  readonly discouraged: boolean;
};

/** A programme ready to be judged. */
export type Prepared = {
  readonly programme: Programme;
  readonly slots: ReadonlyMap<string, number>;
  /** Slots of the findings that follow from the course instead of being asked. */
  readonly derived: readonly number[];
  /** Relevance of each finding by slot. */
  readonly relevance: readonly (Compiled | undefined)[];
  /** Each relevance once, with the findings that hang on it, in the order they may be decided. */
  readonly relevances: readonly { readonly when: Compiled; readonly slots: readonly number[] }[];
  readonly groups: readonly { readonly id: string; readonly suggestedWhen: Compiled }[];
  readonly rules: readonly PreparedRule[];
  readonly rulesAt: ReadonlyMap<string, readonly PreparedRule[]>;
  /** Findings asked at each contact, in order. */
  readonly askedAt: ReadonlyMap<string, readonly Finding[]>;
};

const cache = new WeakMap<Programme, Prepared>();

/** The programme made ready; the same object again for the same programme. Throws on a dangling id, which a parsed programme has not. */
export function prepare(programme: Programme): Prepared {
  const known = cache.get(programme);
  if (known) return known;
  const slots = new Map(programme.findings.map((finding, slot) => [finding.id, slot]));
  const slotOf = (id: string) => {
    const slot = slots.get(id);
    if (slot === undefined) throw new Error(`${programme.id}: no finding ${id}`);
    return slot;
  };
  const rules = programme.rules.map((rule, index) => preparedRule(programme, rule, index, slotOf));
  const prepared: Prepared = {
    programme,
    slots,
    derived: programme.replies.map((one) => slotOf(one.finding)),
    relevance: programme.findings.map((one) => (one.relevantWhen ? compile(one.relevantWhen, slotOf) : undefined)),
    relevances: relevancesOf(programme, slotOf),
    groups: programme.groups.map((one) => ({ id: one.id, suggestedWhen: compile(one.suggestedWhen, slotOf) })),
    rules,
    rulesAt: new Map(programme.contacts.map((one) => [one.id, rules.filter((r) => belongsTo(r.rule, one.id))])),
    askedAt: new Map(programme.contacts.map((one) => [one.id, asked(programme, one.id, slotOf)])),
  };
  cache.set(programme, prepared);
  return prepared;
}

/** Findings that share a relevance are decided together, where the first of them stands: all of them come after what it reads. */
function relevancesOf(programme: Programme, slotOf: (id: string) => number): Prepared['relevances'] {
  const together = new Map<string, { when: Compiled; slots: number[] }>();
  programme.findings.forEach((finding, slot) => {
    if (!finding.relevantWhen) return;
    const key = JSON.stringify(finding.relevantWhen);
    const known = together.get(key);
    if (known) known.slots.push(slot);
    else together.set(key, { when: compile(finding.relevantWhen, slotOf), slots: [slot] });
  });
  return [...together.values()];
}

function preparedRule(programme: Programme, rule: Rule, index: number, slotOf: (id: string) => number): PreparedRule {
  const topic = programme.topics.find((one) => one.id === rule.topic);
  if (!topic) throw new Error(`${rule.id}: no topic ${rule.topic}`);
  const unless = rule.unless.map((id) => {
    const place = programme.rules.findIndex((one) => one.id === id);
    if (place < 0 || place >= index) throw new Error(`${rule.id}: its exception ${id} must be an earlier rule`);
    return place;
  });
  const discouraged = rule.newer.some((id) => programme.notes.find((note) => note.id === id)?.advisesAgainst === true);
  return { rule, index, when: compile(rule.when, slotOf), unless, policy: topic.policy, discouraged };
}

function asked(programme: Programme, contact: string, slotOf: (id: string) => number): readonly Finding[] {
  const sections = programme.steps.flatMap((step) => step.sections).filter((one) => one.at?.includes(contact) ?? true);
  return sections.flatMap((one) => one.findings.flatMap((id) => programme.findings[slotOf(id)] ?? []));
}

/** Whether the rule belongs to the contact. */
function belongsTo(rule: Rule, contact: string): boolean {
  return rule.at === 'every' || rule.at.includes(contact);
}

/**
 * The facts of a sheet: values by slot, with null where explicit answers made a finding irrelevant, and the group: as confirmed,
 * else as suggested.
 */
export function factsOf(prepared: Prepared, sheet: Sheet): Facts {
  const facts: Facts = {
    values: valuesBySlot(prepared, sheet.answers),
    earlier: valuesBySlot(prepared, sheet.earlier),
    group: undefined,
    onsetWeeks: sheet.onsetWeeks,
    offers: sheet.offers,
  };
  maskIrrelevant(prepared, facts);
  facts.group = sheet.group ?? suggestedGroup(prepared, facts);
  return facts;
}

function valuesBySlot(prepared: Prepared, answers: Readonly<Record<string, Value>>): (Value | undefined)[] {
  const values: (Value | undefined)[] = new Array(prepared.programme.findings.length).fill(undefined);
  for (const id in answers) {
    const slot = prepared.slots.get(id);
    if (slot !== undefined) values[slot] = answers[id];
  }
  return values;
}

/**
 * Sets to null what explicit answers made irrelevant, and what follows from the course and does not: nobody can be asked about it, so that it is
 * not unknown. A finding's relevance reads only findings earlier in the list.
 */
export function maskIrrelevant(prepared: Prepared, facts: Facts): void {
  for (const slot of prepared.derived) facts.values[slot] ??= null;
  for (const { when, slots } of prepared.relevances) {
    if (when.evaluate(facts) !== 'no') continue;
    for (const slot of slots) facts.values[slot] = null;
  }
}

/** The group whose picture is met, by precedence; undefined while none is. */
export function suggestedGroup(prepared: Prepared, facts: Facts): string | undefined {
  return prepared.groups.find((one) => one.suggestedWhen.evaluate(facts) === 'yes')?.id;
}

/** Ids of the findings a rule reads, its exceptions' included. */
export function findingsReadBy(prepared: Prepared, rule: PreparedRule): readonly string[] {
  const own = findingsRead(rule.rule.when);
  const excepted = rule.unless.flatMap((place) => {
    const other = prepared.rules[place];
    return other ? findingsRead(other.rule.when) : [];
  });
  return [...new Set([...own, ...excepted])];
}
