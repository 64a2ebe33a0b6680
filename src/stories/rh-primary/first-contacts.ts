// The ordinary first contacts that the stories of the course go on from.
import { lowBackPain, type StoryContact, sciatica } from '../story.ts';

export const firstG1: StoryContact = {
  week: 0,
  findings: lowBackPain,
  group: 'g1',
  expected: {
    status: 'final',
    group: 'g1',
    advised: ['rh.g1.week0.information', 'rh.g1.week0.manual', 'rh.g1.week0.exercise'],
    notAdvised: { kinds: ['imaging', 'referral', 'end'] },
    next: 'week2 2026-03-16',
  },
};
export const firstG2: StoryContact = {
  week: 0,
  findings: sciatica,
  group: 'g2',
  expected: {
    status: 'final',
    group: 'g2',
    advised: ['rh.g2.week0.information', 'rh.g2.week0.exercise'],
    notAdvised: { kinds: ['imaging', 'referral', 'end'], rules: ['rh.g1.week0.manual'] },
    next: 'week2 2026-03-16',
  },
};
export const severe = { 'pain.unacceptable': 'yes', 'function.limitation': 'severe' } as const;
