// The municipality's care at home (3.2) for who cannot manage the basics of daily living: at any contact of the hospital, discharged or not.
import { all, is } from '../../../model/condition.ts';
import { type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../../shared/examples.ts';
import { dailyLivingLost } from '../../shared/home-care-findings.ts';
import { backPatients, g1, g2, rh, routine } from './parts.ts';

const helpless = { ...safe, 'function.limitation': 'severe', 'function.daily-living-lost': 'yes' } as const;

export const homeCareRules: readonly Rule[] = [
  rule({
    id: 'sek.home-care',
    topic: 'home-care',
    at: 'every',
    when: all(backPatients, is(dailyLivingLost, 'yes')),
    advice: routine('referral', 'may', 'beside', 'refer-municipal', 'home-care'),
    citation: rh('3.2', 'relevante pleje- og omsorgstilbud'),
    examples: [
      applies('sek-workup', helpless, g2),
      applies('sek-week14', { ...helpless, progress: 'unchanged' }, g1),
      doesNotApply('sek-workup', { ...helpless, 'function.daily-living-lost': 'no' }, g1),
      doesNotApply('sek-week4', { ...safe, 'function.limitation': 'moderate' }, g2),
      doesNotApply('sek-workup', helpless, { group: 'g3' }),
      cannotTell('sek-workup', { ...safe, 'function.limitation': 'severe' }, g2),
    ],
  }),
];
