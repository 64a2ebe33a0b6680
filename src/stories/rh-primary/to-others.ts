// To others beside the course: who else can steer it, care at home, training for who needs retraining.
import { legUnchanged, lowBackPain, type Story, sciatica, unchanged } from '../story.ts';

const source = 'rh-2012 3.3; 4.1';
const handOns = ['rh.hand-on.rheumatologist', 'rh.hand-on.chiropractor'];

/** A control at 2 weeks at which somebody else is to go on with the course. */
const handedOn = (id: string, role: 'gp' | 'rheumatologist', how: 'self' | 'via-gp'): Story => ({
  id,
  source,
  role,
  contacts: [
    {
      week: 2,
      findings: { ...lowBackPain, ...unchanged, 'wish.hand-on': 'chiropractor' },
      group: 'g1',
      expected: {
        status: 'final',
        group: 'g1',
        advised: ['rh.hand-on.chiropractor', 'rh.g1.week2.continue'],
        notAdvised: { rules: ['rh.hand-on.rheumatologist'], kinds: ['end'] },
        recipient: { 'rh.hand-on.chiropractor': 'kiropraktor' },
        performer: { 'rh.hand-on.chiropractor': how },
        next: 'week4 2026-03-30',
      },
    },
  ],
});

const handOn: readonly Story[] = [
  handedOn('hand-on-chiropractor', 'gp', 'self'),
  handedOn('hand-on-asked-of-the-gp', 'rheumatologist', 'via-gp'),
  {
    id: 'hand-on-not-beside-a-referral',
    source,
    contacts: [
      {
        week: 4,
        findings: {
          ...lowBackPain,
          ...unchanged,
          'pain.unacceptable': 'yes',
          'function.limitation': 'severe',
          'wish.hand-on': 'chiropractor',
        },
        group: 'g1',
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week4.rheumatology', 'rh.g1.week4.department'],
          notAdvised: { rules: handOns, kinds: ['end', 'continue'] },
          next: null,
        },
      },
    ],
  },
];

const helpless = { 'function.limitation': 'severe', 'function.daily-living-lost': 'yes' } as const;

const others: readonly Story[] = [
  {
    id: 'home-care-first-contact',
    source: 'rh-2012 3.2',
    contacts: [
      {
        week: 0,
        findings: { ...sciatica, age: 79, ...helpless },
        group: 'g2',
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.home-care', 'rh.g2.week0.information'],
          notAdvised: { recipients: ['municipality'], kinds: ['imaging'] },
          recipient: { 'rh.home-care': 'pleje og omsorg' },
          performer: { 'rh.home-care': 'self' },
          next: 'week2 2026-03-16',
        },
      },
      {
        week: 2,
        findings: { ...legUnchanged, 'function.limitation': 'severe', 'function.daily-living-lost': 'no' },
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g2.week2.continue'],
          notAdvised: { rules: ['rh.home-care'] },
          next: 'week4 2026-03-30',
        },
      },
    ],
  },
  {
    id: 'retraining-week-4',
    source: 'rh-2012 3.1',
    contacts: [
      {
        week: 4,
        findings: { ...lowBackPain, ...unchanged, 'need.retraining': 'yes' },
        group: 'g1',
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.exercise.long-lasting', 'rh.g1.week4.continue'],
          notAdvised: { rules: ['rh.g1.cognitive'] },
          recipient: { 'rh.exercise.long-lasting': 'fysioterapeut' },
          next: 'week8 2026-04-27',
        },
      },
    ],
  },
];

export const toOthersStories: readonly Story[] = [...handOn, ...others];
