// From verdicts to advice: exceptions, overlap policy of each topic, and the rank of safety. No other place decides what is shown.
import { type Facts, negate, type Truth } from './evaluate.ts';
import type { Prepared, PreparedRule } from './prepare.ts';

/** Why a rule is not shown. */
export type Withheld = 'does-not-apply' | 'cannot-tell' | 'outranked' | 'acute-first' | 'handed-over' | 'excepted';

/** The advice at one contact: rules shown, most urgent first, and every other rule of the contact with the reason. */
export type Advice = {
  readonly shown: readonly PreparedRule[];
  readonly withheld: readonly { readonly rule: PreparedRule; readonly reason: Withheld }[];
};

const urgencies = { acute: 0, subacute: 1, routine: 2 } as const;
const strengths = { must: 0, should: 1, may: 2, consider: 3 } as const;

/** Order of showing: urgency, then what newer knowledge does not advise against, then strength, then the programme's own order. */
export function byWeight(a: PreparedRule, b: PreparedRule): number {
  const [x, y] = [a.rule.advice, b.rule.advice];
  return (
    urgencies[x.urgency] - urgencies[y.urgency] ||
    Number(a.discouraged) - Number(b.discouraged) ||
    strengths[x.strength] - strengths[y.strength] ||
    a.index - b.index
  );
}

/** Truth of each rule of the contact, exceptions counted in, by the rule's place in the programme. */
export function verdictsAt(prepared: Prepared, contact: string, facts: Facts): readonly (Truth | undefined)[] {
  const verdicts: (Truth | undefined)[] = new Array(prepared.rules.length);
  for (const one of prepared.rulesAt.get(contact) ?? []) {
    let verdict = one.when.evaluate(facts);
    for (const place of one.unless) {
      if (verdict === 'no') break;
      const excepted = negate(verdicts[place] ?? 'no');
      if (excepted !== 'yes') verdict = excepted;
    }
    verdicts[one.index] = verdict;
  }
  return verdicts;
}

/** What stands of each rule of the contact, in order: the reason to withhold it, or undefined where it is shown. */
export function standingsAt(prepared: Prepared, contact: string, facts: Facts): readonly (Withheld | undefined)[] {
  const rules = prepared.rulesAt.get(contact) ?? [];
  const verdicts = verdictsAt(prepared, contact, facts);
  let acute = false;
  let handsOver = false;
  for (const one of rules) {
    if (verdicts[one.index] !== 'yes') continue;
    acute ||= one.rule.advice.urgency === 'acute';
    handsOver ||= one.rule.advice.effect === 'hands-over';
  }
  const taken: string[] = [];
  return rules.map((one) => {
    const reason = reasonToWithhold(one, verdicts[one.index], { acute, handsOver, taken, facts });
    if (reason === undefined && one.policy === 'first') taken.push(one.rule.topic);
    return reason;
  });
}

/** The advice of a programme at a contact. Pure; the same facts give the same advice. */
export function adviseAt(prepared: Prepared, contact: string, facts: Facts): Advice {
  const rules = prepared.rulesAt.get(contact) ?? [];
  const standings = standingsAt(prepared, contact, facts);
  const shown: PreparedRule[] = [];
  const withheld: { rule: PreparedRule; reason: Withheld }[] = [];
  rules.forEach((rule, i) => {
    const reason = standings[i];
    if (reason === undefined) shown.push(rule);
    else withheld.push({ rule, reason });
  });
  return { shown: shown.sort(byWeight), withheld };
}

function reasonToWithhold(
  one: PreparedRule,
  verdict: Truth | undefined,
  state: { acute: boolean; handsOver: boolean; taken: readonly string[]; facts: Facts },
): Withheld | undefined {
  if (verdict === 'unknown') return 'cannot-tell';
  if (verdict !== 'yes') {
    const excepted = one.unless.length > 0 && one.when.evaluate(state.facts) === 'yes';
    return excepted ? 'excepted' : 'does-not-apply';
  }
  if (state.acute && one.rule.advice.urgency !== 'acute') return 'acute-first';
  if (state.handsOver && one.rule.advice.effect !== 'hands-over') return 'handed-over';
  return state.taken.includes(one.rule.topic) ? 'outranked' : undefined;
}
