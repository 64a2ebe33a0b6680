// The referral check, recipient first: what the rules that lead to one recipient say of what is known, programme by programme. The engine judges; nothing
// here decides whether a rule applies. What is acute or subacute goes before everything else, in every programme.
import { missingSafetyAt } from '../engine/judge.ts';
import { type PreparedRule, prepare } from '../engine/prepare.ts';
import type { Contact, Programme } from '../model/programme.ts';
import type { Rule } from '../model/rule.ts';
import { adviceIn, type Urgent, urgentIn } from './referral-check-advice.ts';
import { type CheckAnswers, type CheckPlace, type Known, knownIn } from './referral-check-facts.ts';
import { type RuleCheck, ruleCheck } from './referral-check-rule.ts';
import { fieldsOf, safetyStepOf } from './referral-questions.ts';
import { rulesLeadingTo } from './referral-targets.ts';
import type { FieldView, StepView } from './step-view.ts';

/** The rules of one programme, with the contact and the group it is read at. */
export type ProgrammeCheck = {
  readonly programme: Programme;
  readonly contacts: readonly Contact[] | undefined;
  readonly group: { readonly id: string; readonly isSuggested: boolean } | undefined;
  readonly rules: readonly RuleCheck[];
};

/** Everything the page shows of one recipient. */
export type ReferralCheckView = {
  readonly recipient: string;
  /** What is acute or subacute, most urgent first. */
  readonly urgent: readonly Urgent[];
  /** Safety questions not answered: what is met is so provisionally. */
  readonly missingSafety: readonly string[];
  readonly safety: StepView | undefined;
  /** The safety rules themselves lead to the recipient: their questions are its criteria. */
  readonly readsSafety: boolean;
  readonly fields: readonly FieldView[];
  readonly durationFinding: string | undefined;
  /** Rules that are the same in every programme, once. */
  readonly shared: readonly RuleCheck[];
  readonly programmes: readonly ProgrammeCheck[];
  readonly counts: Readonly<Record<RuleCheck['verdict'], number>>;
};

/** Who asks, of what. */
export type CheckInput = {
  readonly programmes: readonly Programme[];
  readonly recipient: string;
  readonly role: string;
  readonly answers: CheckAnswers;
  readonly place: CheckPlace;
};

/** The check of one recipient; undefined where no rule leads there. */
export function referralCheckView(input: CheckInput): ReferralCheckView | undefined {
  const known = rulesLeadingTo(input.programmes, input.recipient).map((one) =>
    knownIn(one, input.answers, input.place),
  );
  const [first] = known;
  if (first === undefined) return undefined;
  const advice = new Map(known.map((one) => [one, adviceIn(one)] as const));
  // What is urgent goes before, whichever programme says so, also one that has nothing to do with the recipient.
  const others = input.programmes
    .filter((one) => !known.some((other) => other.prepared.programme === one))
    .map((one) => knownIn({ prepared: prepare(one), rules: [] }, input.answers, input.place));
  const urgent = urgentIn([...advice, ...others.map((one) => [one, adviceIn(one)] as const)]);
  const isShared = sharedBy(input.programmes);
  const checked = (one: Known, rule: PreparedRule) =>
    ruleCheck(one, rule, { ...input, advice: advice.get(one) ?? new Map(), isUrgent: urgent.length > 0 });
  const shared = sharedRules(known, isShared, input.role).map(([one, rule]) => checked(one, rule));
  const programmes = known.flatMap((one): readonly ProgrammeCheck[] => {
    const rules = one.rules.filter(({ rule }) => !isShared(rule)).map((rule) => checked(one, rule));
    return rules.length === 0 ? [] : [{ ...headOf(one), rules }];
  });
  const all = [...shared, ...programmes.flatMap((one) => one.rules)];
  return {
    ...{ recipient: input.recipient, urgent, shared, programmes },
    missingSafety: [...new Set(known.flatMap((one) => missingSafetyAt(one.prepared, contactIdOf(one), one.facts)))],
    safety: safetyStepOf(known, input.answers),
    readsSafety: shared.length > 0,
    fields: fieldsOf(known, input.answers),
    durationFinding: first.prepared.programme.durationFinding,
    counts: countsOf(all),
  };
}

const contactIdOf = ({ contacts, prepared }: Known): string =>
  (contacts?.[0] ?? prepared.programme.contacts[0])?.id ?? '';

/** Whether every programme has the rule: the safety rules, which are judged alike everywhere. */
function sharedBy(programmes: readonly Programme[]): (rule: Rule) => boolean {
  const others = programmes.map((one) => new Set(one.rules.map((rule) => rule.id)));
  return ({ id }) => programmes.length > 1 && others.every((ids) => ids.has(id));
}

/** The rules of all programmes, each once, as told in the first programme that leads to the recipient by it and knows the role. */
function sharedRules(
  known: readonly Known[],
  isShared: (rule: Rule) => boolean,
  role: string,
): readonly (readonly [Known, PreparedRule])[] {
  const knowsRole = ({ prepared }: Known) => prepared.programme.roles.some((one) => one.id === role);
  const inOrder = [...known.filter(knowsRole), ...known.filter((one) => !knowsRole(one))];
  const found = new Map<string, readonly [Known, PreparedRule]>();
  for (const one of inOrder) {
    for (const rule of one.rules) {
      if (isShared(rule.rule) && !found.has(rule.rule.id)) found.set(rule.rule.id, [one, rule]);
    }
  }
  return [...found.values()];
}

function headOf({ prepared, contacts, facts, chosenGroup }: Known): Omit<ProgrammeCheck, 'rules'> {
  const group = facts.group === undefined ? undefined : { id: facts.group, isSuggested: chosenGroup === undefined };
  return { programme: prepared.programme, contacts, group };
}

function countsOf(rules: readonly RuleCheck[]): ReferralCheckView['counts'] {
  const count = (verdict: RuleCheck['verdict']) => rules.filter((one) => one.verdict === verdict).length;
  return { met: count('met'), lacks: count('lacks'), held: count('held'), 'not-met': count('not-met') };
}
