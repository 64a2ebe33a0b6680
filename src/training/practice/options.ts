// PRACTICE: what the learner chooses from: the right answers and honest others from the same programme, in an order that tells nothing.
import type { Prepared } from '../../engine/prepare.ts';
import type { Sheet } from '../../engine/sheet.ts';
import { isPositive } from '../../model/finding.ts';
import type { Urgency } from '../../model/rule.ts';
import { type Action, actions, NONE, type Solution } from './solution.ts';

/** The choices of one case. */
export type Options = {
  /** Positive findings that were told, in the order asked: which of them are flags? */
  readonly findings: readonly string[];
  /** None where the group is told. */
  readonly groups: readonly string[];
  readonly actions: readonly Action[];
  readonly urgencies: readonly Urgency[];
  readonly recipients: readonly string[];
};

/** Findings beside those that are flags, and recipients in all. */
const mostOtherFindings = 3;
const mostRecipients = 5;

/** The choices. The group is asked for unless it is told, also where it is of no account: that would tell something. */
export function optionsOf(prepared: Prepared, sheet: Sheet, solution: Solution): Options {
  const { programme } = prepared;
  return {
    findings: findingsOf(prepared, sheet, solution),
    groups: sheet.group === undefined ? [...programme.groups.map((one) => one.id).reverse(), NONE] : [],
    actions,
    urgencies: ['acute', 'subacute', 'routine'],
    recipients: [...recipientsOf(prepared, sheet, solution), NONE],
  };
}

function findingsOf({ programme }: Prepared, { answers }: Sheet, { red, yellow }: Solution): readonly string[] {
  const flags = [...red, ...yellow];
  const positive = programme.findings.filter((one) => {
    const value = answers[one.id];
    return value !== undefined && isPositive(one, value);
  });
  const others = positive.filter((one) => !flags.includes(one.id)).slice(0, mostOtherFindings);
  return positive.filter((one) => flags.includes(one.id) || others.includes(one)).map((one) => one.id);
}

/** Those that are right, then others that rules of this contact name, then any; in the programme's order. */
function recipientsOf(prepared: Prepared, { contact }: Sheet, { recipients }: Solution): readonly string[] {
  const { programme } = prepared;
  const named = (
    rules: readonly { readonly rule: { readonly advice: { readonly recipient?: string | undefined } } }[],
  ) => rules.flatMap(({ rule }) => rule.advice.recipient ?? []);
  const right = [...(recipients?.due ?? []), ...(recipients?.open ?? [])];
  const acute = prepared.rules.filter(({ rule }) => rule.advice.urgency === 'acute');
  // An acute way is always among them, so that its being there tells nothing.
  const inOrder = [
    ...right,
    ...named(acute).slice(0, 1),
    ...named(prepared.rulesAt.get(contact) ?? []).reverse(),
    ...named(prepared.rules),
  ];
  const chosen = [...new Set(inOrder)].slice(0, Math.max(mostRecipients, right.length));
  return programme.recipients.map((one) => one.id).filter((one) => chosen.includes(one));
}
