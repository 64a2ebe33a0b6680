// One rule in the referral check: its verdict with what is lacking or goes before it, its conditions as criteria, who may send, by when, and the letter.
import type { Withheld } from '../engine/advise.ts';
import { type Explained, explain, lackedBy } from '../engine/explain.ts';
import type { PreparedRule } from '../engine/prepare.ts';
import type { NewerNote } from '../model/citation.ts';
import type { Value } from '../model/finding.ts';
import { isDerived, type Performance, type Programme } from '../model/programme.ts';
import { goesFirst, type Rule } from '../model/rule.ts';
import { type Phrase, phraseOfLeaf } from './phrase.ts';
import { type ReferralAim, referralAim } from './referral-aim.ts';
import type { AdviceAt } from './referral-check-advice.ts';
import type { Known } from './referral-check-facts.ts';
import { type LetterNeeds, letterNeeds } from './referral-check-letter.ts';
import { groupsOf, lettersCarrying } from './referral-targets.ts';
import type { RuleView } from './why-view.ts';

/** `held`: the conditions are met and something goes before it, so that it is not recommended now. */
type Verdict = 'met' | 'lacks' | 'held' | 'not-met';

/** Why a rule is not met; beside the engine's reasons: another week, and what is urgent by another programme. */
type CheckReason = Withheld | 'other-week' | 'urgent-first';

type Standing = {
  readonly verdict: Verdict;
  readonly reason: CheckReason | undefined;
  /** Findings by id, `group` for the group, `week` for the week. */
  readonly lacks: readonly string[];
  /** The rules that go before it or except it. */
  readonly before: readonly Rule[];
};

/** How a criterion that reads a finding stands. `derived`: it follows from the referrals of a course and is asked nowhere. */
type CriterionAnswer = 'given' | 'not-assessed' | 'unanswered' | 'irrelevant' | 'derived';

/** One part of a rule's condition, with its truth for this patient. */
export type Criterion = {
  readonly phrase: Phrase;
  readonly truth: Explained['truth'];
  readonly finding: string | undefined;
  readonly answer: CriterionAnswer | undefined;
  readonly value: Value | undefined;
  readonly parts: readonly Criterion[];
};

/** A rule that leads to the recipient. */
export type RuleCheck = Pick<RuleView, 'rule' | 'citation' | 'newer'> &
  Standing & {
    readonly programme: Programme;
    readonly discouraged: boolean;
    /** Contacts it belongs to; undefined for every contact. */
    readonly contacts: readonly string[] | undefined;
    readonly groups: readonly string[];
    readonly criteria: Criterion;
    /** The rules that except it, each with its own conditions. */
    readonly exceptions: readonly { readonly rule: Rule; readonly criteria: Criterion }[];
    /** How the role carries it out; undefined where the programme says nothing of the role. */
    readonly performance: Performance | undefined;
    readonly aim: (ReferralAim & { readonly year: string }) | undefined;
    readonly letters: readonly LetterNeeds[];
  };

/** What a rule is checked with. */
export type RuleContext = {
  readonly recipient: string;
  readonly role: string;
  readonly advice: AdviceAt;
  readonly isUrgent: boolean;
  readonly answers: { readonly answers: Readonly<Record<string, Value | null>> };
};

/** The rule as it stands for what is known. */
export function ruleCheck(known: Known, one: PreparedRule, context: RuleContext): RuleCheck {
  const { prepared, facts } = known;
  const { programme } = prepared;
  const { rule } = one;
  const { answers } = context.answers;
  const newer: readonly NewerNote[] = programme.notes.filter((note) => rule.newer.includes(note.id));
  const source = (id: string) => programme.sources.find((other) => other.id === id);
  const aim = referralAim(programme, rule.id, context.recipient);
  return {
    ...{ rule, newer, programme, discouraged: one.discouraged },
    ...standingOf(known, one, context),
    citation: { citation: rule.citation, source: source(rule.citation.source), edition: programme.edition },
    contacts: rule.at === 'every' ? undefined : rule.at,
    groups: groupsOf(rule),
    criteria: criterion(known, explain(prepared, one.when, facts), answers),
    exceptions: one.unless
      .flatMap((place) => prepared.rules[place] ?? [])
      .map((other) => ({
        rule: other.rule,
        criteria: criterion(known, explain(prepared, other.when, facts), answers),
      })),
    performance: programme.roles.find((other) => other.id === context.role)?.capabilities[rule.advice.capability],
    aim: aim === undefined ? undefined : { ...aim, year: source(aim.source)?.year ?? '' },
    letters: lettersCarrying(programme, rule, context.recipient).map((guide) => letterNeeds(known, guide, answers)),
  };
}

function standingOf(known: Known, one: PreparedRule, context: RuleContext): Standing {
  const plain = (verdict: Verdict, reason?: CheckReason, lacks: readonly string[] = []): Standing => ({
    ...{ verdict, reason, lacks, before: [] },
  });
  const lacks = () => lackedBy(known.prepared, one, known.facts);
  const at = contactOf(known, one.rule);
  const advice = at === undefined ? undefined : context.advice.get(at);
  if (advice === undefined) {
    if (one.when.evaluate(known.facts) === 'no') return plain('not-met', 'does-not-apply');
    return known.contacts === undefined
      ? plain('lacks', 'cannot-tell', [...lacks(), 'week'])
      : plain('not-met', 'other-week');
  }
  const reason = advice.withheld.find((other) => other.rule === one)?.reason;
  switch (reason) {
    case undefined:
      return context.isUrgent && !goesFirst(one.rule) && one.rule.advice.effect !== 'hands-over'
        ? plain('held', 'urgent-first')
        : plain('met');
    case 'cannot-tell':
      return plain('lacks', reason, lacks());
    case 'does-not-apply':
      return plain('not-met', reason);
    case 'excepted':
      return { ...plain('not-met', reason), before: exceptionsOf(known, one) };
    default: {
      const shown = advice.shown.map((other) => other.rule);
      return { ...plain('held', reason), before: shown.filter((other) => goesBefore(other, one.rule, reason)) };
    }
  }
}

/** The contact the rule is judged at: one of those meant that it belongs to; the first of them for a rule of every contact. */
function contactOf({ contacts, prepared }: Known, { at }: Rule): string | undefined {
  if (at === 'every') return (contacts?.[0] ?? prepared.programme.contacts[0])?.id;
  return contacts?.find((one) => at.includes(one.id))?.id;
}

function exceptionsOf({ prepared, facts }: Known, one: PreparedRule): readonly Rule[] {
  const excepting = one.unless.flatMap((place) => prepared.rules[place] ?? []);
  return excepting.filter((other) => other.when.evaluate(facts) === 'yes').map((other) => other.rule);
}

function goesBefore(other: Rule, rule: Rule, reason: Withheld): boolean {
  if (reason === 'acute-first') return other.advice.urgency === 'acute';
  return reason === 'handed-over' ? other.advice.effect === 'hands-over' : other.topic === rule.topic;
}

/** The evaluated condition; a conjunction within a conjunction, or an alternative within one, is laid out as one list. */
function criterion(known: Known, explained: Explained, answers: RuleContext['answers']['answers']): Criterion {
  const { condition, truth, value } = explained;
  const finding = 'finding' in condition ? condition.finding : undefined;
  return {
    ...{ phrase: phraseOfLeaf(condition), truth, finding, value: value ?? undefined },
    answer: finding === undefined ? undefined : answerOf(known, finding, value, answers),
    parts: flattened(explained).map((part) => criterion(known, part, answers)),
  };
}

function answerOf(
  { prepared }: Known,
  finding: string,
  value: Explained['value'],
  answers: RuleContext['answers']['answers'],
): CriterionAnswer {
  if (isDerived(prepared.programme, finding)) return 'derived';
  if (value === null) return 'irrelevant';
  if (value !== undefined) return 'given';
  return answers[finding] === null ? 'not-assessed' : 'unanswered';
}

function flattened({ condition, parts }: Explained): readonly Explained[] {
  if (condition.kind !== 'all' && condition.kind !== 'any') return parts;
  return parts.flatMap((part) =>
    part.condition.kind === condition.kind && part.parts.length > 0 ? flattened(part) : [part],
  );
}
