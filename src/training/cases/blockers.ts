// PRACTICE: which rules keep another from being shown although it applies, read off the policies of the engine.
import type { Prepared, PreparedRule } from '../../engine/prepare.ts';

export const isAcute = ({ rule }: PreparedRule): boolean => rule.advice.urgency === 'acute';
export const handsOver = ({ rule }: PreparedRule): boolean => rule.advice.effect === 'hands-over';

/** Rules of the contact that withhold the rule where they apply: what is acute, what hands over, and what goes before it in its topic. */
export function blockersOf(prepared: Prepared, contact: string, rule: PreparedRule): readonly PreparedRule[] {
  return (prepared.rulesAt.get(contact) ?? []).filter((one) => {
    if (one === rule) return false;
    if (isAcute(one) && !isAcute(rule)) return true;
    if (handsOver(one) && !handsOver(rule)) return true;
    const goesFirst = rule.policy === 'first' && one.rule.topic === rule.rule.topic && one.index < rule.index;
    // One that would itself be withheld beside this rule takes no place.
    return goesFirst && (!isAcute(rule) || isAcute(one)) && (!handsOver(rule) || handsOver(one));
  });
}
