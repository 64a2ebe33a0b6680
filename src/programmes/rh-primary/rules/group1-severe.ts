// Group 1, unacceptable pain with severe limitation at the controls at 2 and 4 weeks: by phone and soon, to the practising rheumatologist or to the
// department. The source leaves the choice to the clinician: both are shown, and one of them is followed.
import { all } from '../../../model/condition.ts';
import { type Advice, type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../../shared/examples.ts';
import { better, desperate, nonSpecific, rh, unbearable } from './parts.ts';

const g1 = { group: 'g1' } as const;
const g2 = { group: 'g2' } as const;

/** 4.1: referred subacutely after contact by phone. */
const soon = (recipient: string): Advice => ({
  kind: 'referral',
  urgency: 'subacute',
  strength: 'may',
  effect: 'refers',
  capability: 'refer-rheumatology',
  recipient,
});

/** The two ways of one control. */
export const severePain = (week: 'week2' | 'week4'): readonly Rule[] => {
  const way = { topic: 'rheumatology', at: [week], when: all(nonSpecific, unbearable) };
  const conflicts = ['intractable', 'waiting-times'];
  const examples = [
    applies(week, desperate, g1),
    doesNotApply(week, { ...desperate, 'pain.unacceptable': 'no' }, g1),
    doesNotApply(week, { ...desperate, 'function.limitation': 'moderate' }, g1),
    doesNotApply(week, desperate, g2),
    doesNotApply(week, better, g1),
    cannotTell(week, { ...safe, 'function.limitation': 'severe' }, g1),
  ];
  return [
    rule({
      id: `rh.g1.${week}.rheumatology`,
      ...way,
      advice: soon('rheumatologist'),
      citation: rh('3.3; 4.1', 'efter forudgående telefonisk kontakt'),
      conflicts,
      examples,
    }),
    rule({
      id: `rh.g1.${week}.department`,
      ...way,
      advice: soon('rheumatology-department'),
      citation: rh('3.3; 4.2', 'uacceptable smerter og svær funktionshæmning', 'department-as-soon'),
      conflicts,
      examples,
    }),
  ];
};
