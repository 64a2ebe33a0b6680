// Why a recommendation stands and why another does not: the rule, its answers, its source and the evaluated condition tree. Everything is
// a key with its values, so that screens and the rulebook say it in any language; nothing here may decide what is recommended.
import { verdictsAt } from '../engine/advise.ts';
import { contactById } from '../engine/contacts.ts';
import type { Truth } from '../engine/evaluate.ts';
import { decidingFindings, type Explained, explain } from '../engine/explain.ts';
import type { Recommendation, WithheldRule } from '../engine/judge.ts';
import type { PreparedRule } from '../engine/prepare.ts';
import type { Citation, NewerNote, Source } from '../model/citation.ts';
import type { Rule } from '../model/rule.ts';
import { type Reason, reasonView } from './conclusion-view.ts';
import type { Desk } from './desk.ts';
import { type Phrase, phraseOfLeaf } from './phrase.ts';
import { flipOf } from './plan-view.ts';
import { stepAsking } from './step-view.ts';

/** A leaf's own answer: given, not assessed, or made irrelevant by another answer. */
export type LeafAnswer =
  | { readonly is: 'given'; readonly reason: Reason }
  | { readonly is: 'not-assessed'; readonly reason: Reason }
  | { readonly is: 'irrelevant'; readonly reason: Reason };

/** One part of a condition in words, with its truth for this patient. */
export type WhyNode = {
  readonly phrase: Phrase;
  readonly truth: Truth;
  /** For a leaf that reads a finding. */
  readonly answer: LeafAnswer | undefined;
  readonly parts: readonly WhyNode[];
};

/** Where the rule stands, with the standing of the document. */
type CitationView = {
  readonly citation: Citation;
  readonly source: Source | undefined;
  readonly edition: string;
};

/** What every rule can say for itself. */
export type RuleView = {
  readonly rule: Rule;
  readonly tree: WhyNode;
  readonly citation: CitationView;
  readonly newer: readonly NewerNote[];
};

/** Why a recommendation stands. */
export type WhyView = RuleView & {
  readonly answers: readonly Reason[];
  /** Findings among the answers, or the rule itself, that are asked for beside the programme's own text. */
  readonly supplement: boolean;
};

/** Why a rule is not shown. `offer` names one that the settings lack and that alone stands in the way. */
export type WhyNotView = RuleView & {
  readonly reason: WithheldRule['reason'] | 'offer-missing';
  readonly lacks: readonly Reason[];
  /** Rules that except this one or go before it. */
  readonly before: readonly Rule[];
  readonly offer: string | undefined;
  /** The later contact it belongs to, with weeks passed and needed. */
  readonly later: { readonly contact: string; readonly passed: number; readonly needed: number } | undefined;
  /** Whether other answers could bring it; the acute and the hand-over go before whatever is answered here. */
  readonly mayFlip: boolean;
};

/** Why the recommendation stands. */
export function whyView(desk: Desk, recommendation: Recommendation): WhyView {
  const { rule, because, explained } = recommendation;
  const asked = desk.programme.findings.filter((one) => because.includes(one.id));
  return {
    ...ruleView(desk, rule, explained),
    answers: because.map((finding) => reasonView(desk, finding)),
    supplement: rule.citation.reading === 'supplement' || asked.some((one) => one.supplement),
  };
}

/** Why the rule is not shown. */
export function whyNotView(desk: Desk, withheld: WithheldRule): WhyNotView {
  const { rule, reason, lacks, contact } = withheld;
  const prepared = preparedRule(desk, rule.id);
  const explained = explain(desk.prepared, prepared.when, desk.known);
  const offer = reason === 'does-not-apply' ? missingOffer(explained) : undefined;
  return {
    ...ruleView(desk, rule, explained),
    reason: offer === undefined ? reason : 'offer-missing',
    lacks: lacks.map((finding) => reasonView(desk, finding)),
    before: rulesBefore(desk, prepared, reason),
    offer,
    later: contact === undefined ? undefined : laterContact(desk, contact),
    mayFlip: offer === undefined && ['does-not-apply', 'cannot-tell', 'excepted'].includes(reason),
  };
}

/** The smallest change that would bring the rule, one phrase for each answer; undefined where more than two would be needed. */
export function flipView(desk: Desk, rule: string): readonly Phrase[] | undefined {
  return flipOf(desk, rule)?.map(({ finding, to }) => ({
    key: 'pages:plan/change',
    values: { label: { kind: 'label', finding }, value: { kind: 'answer', finding, value: to } },
  }));
}

/** The answers that make a rule of this contact hold, also one that another rule of its topic outranks. */
export function answersBehind(desk: Desk, rule: string): readonly Reason[] {
  const explained = explain(desk.prepared, preparedRule(desk, rule).when, desk.known);
  return decidingFindings(explained).map((finding) => reasonView(desk, finding));
}

function ruleView(desk: Desk, rule: Rule, explained: Explained): RuleView {
  const { programme } = desk;
  return {
    rule,
    tree: treeView(desk, explained),
    citation: {
      citation: rule.citation,
      source: programme.sources.find((one) => one.id === rule.citation.source),
      edition: programme.edition,
    },
    newer: programme.notes.filter((one) => rule.newer.includes(one.id)),
  };
}

/** The evaluated condition as phrases; a conjunction within a conjunction, or an alternative within one, is laid out as one list. */
export function treeView(desk: Desk, explained: Explained): WhyNode {
  const { condition, truth } = explained;
  return {
    phrase: phraseOfLeaf(condition),
    truth,
    answer: 'finding' in condition ? leafAnswer(desk, condition.finding, explained) : undefined,
    parts: flattened(explained).map((part) => treeView(desk, part)),
  };
}

function flattened({ condition, parts }: Explained): readonly Explained[] {
  if (condition.kind !== 'all' && condition.kind !== 'any') return parts;
  return parts.flatMap((part) =>
    part.condition.kind === condition.kind && part.parts.length > 0 ? flattened(part) : [part],
  );
}

function leafAnswer(desk: Desk, finding: string, { value }: Explained): LeafAnswer {
  const reason = { finding, value: value ?? undefined, step: stepAsking(desk, finding) };
  return { is: value === null ? 'irrelevant' : value === undefined ? 'not-assessed' : 'given', reason };
}

/** The offer, where the lack of it is the only thing that keeps a conjunction from holding. */
export function missingOffer(explained: Explained): string | undefined {
  const parts = explained.condition.kind === 'all' ? flattened(explained) : [explained];
  const failing = parts.filter((part) => part.truth === 'no');
  const [only] = failing;
  return failing.length === 1 && only?.condition.kind === 'hasOffer' ? only.condition.offer : undefined;
}

function rulesBefore(desk: Desk, prepared: PreparedRule, reason: WithheldRule['reason']): readonly Rule[] {
  if (reason === 'outranked') {
    return desk.judgement.recommendations.map((one) => one.rule).filter((one) => one.topic === prepared.rule.topic);
  }
  if (reason !== 'excepted') return [];
  const verdicts = verdictsAt(desk.prepared, desk.contact.contact, desk.known);
  const excepting = prepared.unless.filter((place) => verdicts[place] === 'yes');
  return excepting.flatMap((place) => desk.prepared.rules[place]?.rule ?? []);
}

function laterContact(desk: Desk, contact: string): WhyNotView['later'] {
  const needed = contactById(desk.programme, contact).week;
  return { contact, passed: Math.max(0, Math.floor(desk.judgement.timing.weeks)), needed };
}

function preparedRule(desk: Desk, id: string): PreparedRule {
  const found = desk.prepared.rules.find((one) => one.rule.id === id);
  if (found === undefined) throw new Error(`${desk.programme.id}: no rule ${id}`);
  return found;
}
