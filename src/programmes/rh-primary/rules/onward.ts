// To others beside the course: to another who can steer it (3.3), and to the municipality's care at home (3.2). Neither ends the contacts of the
// general practitioner, who stays the coordinator.
import { all, is } from '../../../model/condition.ts';
import { type Rule, rule } from '../../../model/rule.ts';
import { applies, cannotTell, doesNotApply, safe } from '../../shared/examples.ts';
import { dailyLivingLost } from '../../shared/home-care-findings.ts';
import { handOnTo } from '../findings.ts';
import { backPatients, better, desperate, everyContact, followUps, notImproved, rh, routine, worse } from './parts.ts';

const g1 = { group: 'g1' } as const;
const g2 = { group: 'g2' } as const;
const g3 = { group: 'g3' } as const;

/** Who is referred out of primary care, or soon, is not handed to somebody else as well. */
const referredAnyway = [
  ...['rh.g1.week2.rheumatology', 'rh.g1.week4.rheumatology', 'rh.g1.week8.refer'],
  ...[
    'rh.g2.week2.rheumatology',
    'rh.g2.week4.rheumatology',
    'rh.g2.week4.refer',
    'rh.g2.week8.videncenter',
    'rh.g2.week8.refer',
  ],
];

const handOn = (to: 'rheumatologist' | 'chiropractor', other: 'rheumatologist' | 'chiropractor'): Rule => {
  const wanted = { ...worse, 'wish.hand-on': to } as const;
  return rule({
    id: `rh.hand-on.${to}`,
    topic: 'hand-on',
    at: followUps,
    when: all(backPatients, notImproved, is(handOnTo, to)),
    unless: referredAnyway,
    advice: routine('referral', 'may', 'beside', 'refer-allied', to),
    citation: rh('3.3; 4.1', 'henvise til en af de øvrige aktører i primærsektoren', 'hand-on'),
    conflicts: ['waiting-times'],
    examples: [
      applies('week2', wanted, g1),
      applies('week4', { ...wanted, 'judged.stay-in-primary': 'yes' }, g2),
      applies('week8', { ...wanted, 'judged.futile': 'no' }, g1),
      doesNotApply('week2', { ...wanted, 'wish.hand-on': 'none' }, g1),
      doesNotApply('week2', { ...wanted, 'wish.hand-on': other }, g1),
      doesNotApply('week4', { ...wanted, progress: 'clear' }, g1),
      doesNotApply('week4', { ...wanted, ...desperate }, g1),
      doesNotApply('week4', { ...wanted, 'judged.stay-in-primary': 'no' }, g2),
      doesNotApply('week8', { ...wanted, 'judged.futile': 'yes' }, g1),
      doesNotApply('week2', wanted, g3),
      cannotTell('week2', worse, g1),
      cannotTell('week8', wanted, g1),
    ],
  });
};

const helpless = { ...safe, 'function.limitation': 'severe', 'function.daily-living-lost': 'yes' } as const;

export const onwardRules: readonly Rule[] = [
  handOn('rheumatologist', 'chiropractor'),
  handOn('chiropractor', 'rheumatologist'),
  rule({
    id: 'rh.home-care',
    topic: 'home-care',
    at: everyContact,
    when: all(backPatients, is(dailyLivingLost, 'yes')),
    advice: routine('referral', 'may', 'beside', 'refer-municipal', 'home-care'),
    citation: rh('3.2', 'relevante pleje- og omsorgstilbud'),
    examples: [
      applies('week0', helpless, g1),
      applies('week4', { ...better, ...helpless, progress: 'worse' }, g2),
      doesNotApply('week0', { ...helpless, 'function.daily-living-lost': 'no' }, g1),
      doesNotApply('week0', { ...safe, 'function.limitation': 'moderate' }, g1),
      doesNotApply('week0', helpless, g3),
      cannotTell('week0', { ...safe, 'function.limitation': 'severe' }, g1),
    ],
  }),
];
