// The fields of the pathway map: rules that lead the same way gathered into one field, with where it leads and at which contacts each rule stands. It
// leaves no rule out and shortens none: the words are the rules' own.
import type { Condition } from '../model/condition.ts';
import type { Programme } from '../model/programme.ts';
import type { AdviceKind, Rule, Strength, Urgency } from '../model/rule.ts';

/** What a way does to the course; `acute` whatever else it does. `changed`: all that is said at a contact which is not held for the group. */
export type WayKind = 'acute' | 'hands-over' | 'refers' | 'ends' | 'continues' | 'beside' | 'changed';

/** Where a way leads. `outside`: out of the programme, to nobody named. `beside`: the course stays where it is. */
type WayTarget =
  | { readonly is: 'contact'; readonly contact: string }
  | { readonly is: 'recipient'; readonly recipient: string }
  | { readonly is: 'end' | 'outside' | 'beside' };

/** A rule in a field, with those of the field's contacts that it belongs to. */
export type MapRule = { readonly rule: Rule; readonly contacts: readonly string[] };

/** One field of the map. */
export type MapNode = {
  /** Stands in the address, and once on the map: `week4-g2-rheumatology-department`. */
  readonly id: string;
  readonly lane: string;
  readonly kind: WayKind;
  /** The contacts it stands at, in order. */
  readonly contacts: readonly string[];
  readonly topic: string;
  readonly act: AdviceKind;
  readonly recipient: string | undefined;
  /** What tells it from its neighbours: to whom it leads, what it is about, or both. */
  readonly named: 'recipient' | 'topic' | 'both';
  readonly leadsTo: WayTarget;
  /** In the programme's order, those last that newer knowledge advises against. */
  readonly rules: readonly MapRule[];
  /** How strongly, strongest first, each once. */
  readonly strengths: readonly Strength[];
  /** The most urgent of its rules. */
  readonly urgency: Urgency;
  /** How many of its rules newer knowledge advises against. */
  readonly discouraged: number;
};

/** Where rules are gathered: a lane, with the contacts that stand next to each other in it. */
export type Gathering = {
  readonly programme: Programme;
  readonly lane: string;
  readonly contacts: readonly string[];
};

const urgencies = ['acute', 'subacute', 'routine'] as const;
const strengths = ['must', 'should', 'may', 'consider'] as const;

/** What the rule's advice does to the course. */
export function wayOf({ advice }: Rule): WayKind {
  return advice.urgency === 'acute' ? 'acute' : advice.effect;
}

/** The groups whose patients the rule can apply to, in the programme's order: those that its condition does not rule out whatever the answers are. */
export function groupsAppliedIn(programme: Programme, { when }: Rule): readonly string[] {
  return programme.groups.map((one) => one.id).filter((group) => withGroup(when, group) !== false);
}

/** The condition's truth by the group alone; undefined while it hangs on anything else. */
function withGroup(condition: Condition, group: string): boolean | undefined {
  switch (condition.kind) {
    case 'inGroup':
      return condition.groups.includes(group);
    case 'not': {
      const part = withGroup(condition.of, group);
      return part === undefined ? undefined : !part;
    }
    case 'all':
    case 'any': {
      const decides = condition.kind === 'any';
      const parts = condition.of.map((part) => withGroup(part, group));
      if (parts.includes(decides)) return decides;
      return parts.includes(undefined) ? undefined : !decides;
    }
    default:
      return undefined;
  }
}

/** Whether the rule belongs to the contact. */
export function isAt({ at }: Rule, contact: string): boolean {
  return at === 'every' || at.includes(contact);
}

/** One field for each way and recipient at one contact. */
export function fieldsAt(place: Gathering, contact: string, rules: readonly Rule[], next: string): readonly MapNode[] {
  const order: readonly WayKind[] = ['continues', 'ends', 'refers'];
  return gathered(rules, (rule) => `${wayOf(rule)} ${rule.advice.recipient ?? ''}`)
    .map((alike) => nodeOf(place, [contact], alike, next))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** Everything said at a contact that is not held for the group: it counts for who changes group there. */
export function fieldOfChange(place: Gathering, contact: string, rules: readonly Rule[]): MapNode | undefined {
  if (rules.length === 0) return undefined;
  const id = `${contact}-${place.lane}-changed`;
  const leadsTo = { is: 'contact', contact } as const;
  return {
    ...nodeOf(place, [contact], rules, undefined),
    id,
    kind: 'changed',
    recipient: undefined,
    named: 'topic',
    leadsTo,
  };
}

/** Fields that stretch over the contacts where their rules stand: one for each topic, recipient and unbroken run of contacts. */
export function fieldsAlong(place: Gathering, rules: readonly Rule[]): readonly MapNode[] {
  const nodes = gathered(rules, alongKey).flatMap((alike) =>
    runsOf(place.contacts, (contact) => alike.some((rule) => isAt(rule, contact))).map((run) => {
      const there = alike.filter((rule) => run.some((contact) => isAt(rule, contact)));
      return nodeOf(place, run, there, undefined);
    }),
  );
  return toldApart(nodes);
}

/** What is acute is gathered by who is phoned; all else by what it is about too. */
function alongKey(rule: Rule): string {
  const kind = wayOf(rule);
  return `${kind} ${kind === 'acute' ? '' : rule.topic} ${rule.advice.recipient ?? ''}`;
}

/** Rules by a key, in the order in which the keys first come. */
function gathered(rules: readonly Rule[], keyOf: (rule: Rule) => string): readonly (readonly Rule[])[] {
  const keys = [...new Set(rules.map(keyOf))];
  return keys.map((key) => rules.filter((rule) => keyOf(rule) === key));
}

/** Stretches of contacts next to each other that all fit. */
function runsOf(contacts: readonly string[], fits: (contact: string) => boolean): readonly (readonly string[])[] {
  const runs: string[][] = [];
  contacts.forEach((contact, place) => {
    if (!fits(contact)) return;
    const before = contacts[place - 1];
    const current = runs.at(-1);
    if (current !== undefined && before !== undefined && current.at(-1) === before) current.push(contact);
    else runs.push([contact]);
  });
  return runs;
}

function nodeOf(
  { programme, lane }: Gathering,
  contacts: readonly string[],
  rules: readonly Rule[],
  next: string | undefined,
): MapNode {
  const [first] = rules;
  if (first === undefined) throw new Error(`${programme.id}: a field of ${lane} without a rule`);
  const kind = wayOf(first);
  const { recipient, kind: act } = first.advice;
  const isDiscouraged = ({ newer }: Rule) =>
    newer.some((id) => programme.notes.some((note) => note.id === id && note.advisesAgainst));
  return {
    id: `${contacts[0]}-${lane}-${nameOf(kind, first)}`,
    ...{ lane, kind, contacts, topic: first.topic, act, recipient },
    named: namedBy(programme, first),
    leadsTo: targetOf(kind, recipient, next),
    rules: rules
      .toSorted((a, b) => Number(isDiscouraged(a)) - Number(isDiscouraged(b)))
      .map((rule) => ({ rule, contacts: contacts.filter((contact) => isAt(rule, contact)) })),
    strengths: strengths.filter((one) => rules.some((rule) => rule.advice.strength === one)),
    urgency: urgencies.find((one) => rules.some((rule) => rule.advice.urgency === one)) ?? 'routine',
    discouraged: rules.filter(isDiscouraged).length,
  };
}

/**
 * A way is named by its recipient. So is what stands beside the course where the topic is the recipient's own, or is about leaving by another act; where
 * patients of the topic may leave by the same act, what it is about is said too.
 */
function namedBy(programme: Programme, rule: Rule): MapNode['named'] {
  const { recipient, kind } = rule.advice;
  if (recipient === undefined) return 'topic';
  if (wayOf(rule) !== 'beside' || recipient === rule.topic) return 'recipient';
  const leaving = programme.rules.filter((other) => other.topic === rule.topic && wayOf(other) === 'hands-over');
  if (leaving.length === 0) return 'topic';
  return leaving.some((other) => other.advice.kind === kind) ? 'both' : 'recipient';
}

/** Fields of one lane that lead to the same recipient in the same way are told apart by what they are about. */
function toldApart(nodes: readonly MapNode[]): readonly MapNode[] {
  const isAlike = (a: MapNode, b: MapNode) => a.topic !== b.topic && a.kind === b.kind && a.recipient === b.recipient;
  return nodes.map((one) =>
    one.named === 'recipient' && nodes.some((other) => isAlike(one, other)) ? { ...one, named: 'both' } : one,
  );
}

/** The part of the id that tells fields of one lane and contact apart. */
function nameOf(kind: WayKind, { topic, advice: { recipient } }: Rule): string {
  if (kind === 'continues' || kind === 'ends') return recipient === undefined ? kind : `${kind}-${recipient}`;
  if (kind === 'refers' || kind === 'acute') return recipient ?? topic;
  return recipient === undefined || recipient === topic ? topic : `${topic}-${recipient}`;
}

function targetOf(kind: WayKind, recipient: string | undefined, next: string | undefined): WayTarget {
  if (kind === 'continues' && next !== undefined) return { is: 'contact', contact: next };
  if (kind === 'ends') return { is: 'end' };
  if (kind === 'beside') return { is: 'beside' };
  return recipient === undefined ? { is: 'outside' } : { is: 'recipient', recipient };
}
