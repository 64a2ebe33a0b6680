// A rule tried on answers that belong to nobody: the verdict, the conditions part by part, and what else could be answered.
import { prepare } from '../engine/prepare.ts';
import type { Programme } from '../model/programme.ts';
import { isHeldFor } from '../model/programme-contacts.ts';
import type { Rule } from '../model/rule.ts';
import { adviceIn } from './referral-check-advice.ts';
import { type CheckAnswers, type CheckPlace, knownIn } from './referral-check-facts.ts';
import { type RuleCheck, ruleCheck } from './referral-check-rule.ts';
import { fieldsReadBy } from './referral-questions.ts';
import type { ExampleView } from './rule-page-view.ts';
import type { FieldView } from './step-view.ts';

/** How the rule stands, and the questions it reads. */
export type RuleTrialView = { readonly check: RuleCheck; readonly fields: readonly FieldView[] };

/** The rule tried. `role`: who would carry it out. Throws where the programme lacks the rule. */
export function ruleTrialView(
  programme: Programme,
  rule: Rule,
  answers: CheckAnswers,
  { role, ...place }: CheckPlace & { readonly role: string },
): RuleTrialView {
  const prepared = prepare(programme);
  const one = prepared.rules.find((other) => other.rule.id === rule.id);
  if (one === undefined) throw new Error(`${programme.id}: no rule ${rule.id}`);
  const known = knownIn({ prepared, rules: [one] }, answers, place);
  const recipient = rule.advice.recipient ?? '';
  const context = { recipient, role, advice: adviceIn(known), isUrgent: false, answers };
  return { check: ruleCheck(known, one, context), fields: fieldsReadBy([known], answers) };
}

/** An example as answers to begin with. */
export function answersOf(programme: Programme, example: ExampleView): CheckAnswers {
  const record = (list: ExampleView['answers']) => Object.fromEntries(list.map((one) => [one.finding, one.value]));
  return {
    answers: record(example.answers),
    earlier: record(example.earlier),
    groups: example.group === undefined ? {} : { [programme.id]: example.group },
    week: programme.contacts.find((one) => one.id === example.contact)?.week,
  };
}

/** The weeks at which the rule can be tried: those of its contacts, or of all. */
export function weeksOf(programme: Programme, rule: Rule): readonly number[] {
  const own = programme.contacts.filter((one) => rule.at === 'every' || rule.at.includes(one.id));
  return [...new Set(own.map((one) => one.week))];
}

/** The groups that can be at any of those contacts. */
export function groupsAt(programme: Programme, week: number | undefined): readonly string[] {
  const held = programme.contacts.filter((one) => week === undefined || one.week === week);
  return programme.groups.filter((group) => held.some((one) => isHeldFor(one, group.id))).map((one) => one.id);
}
