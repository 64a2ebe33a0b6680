// What became of a referral to an extended assessment, and what that changes at the contact after it.
import { lowBackPain, type Story, type StoryContact, unchanged } from '../story.ts';

const needing = { ...unchanged, 'need.extended-assessment': 'yes' } as const;
const futureUnclear = { 'judged.futile': 'no', 'judged.unexplained': 'no' } as const;
const follow = ['rh.assessment.awaited', 'rh.assessment.reply'];

/** Sent to an extended assessment at week 2, on 16 March. */
const sent = (reply?: { readonly outcome: 'answered' | 'returned'; readonly date: string }): StoryContact => ({
  week: 2,
  findings: { ...lowBackPain, ...needing },
  group: 'g1',
  referrals: { 'rh.g1.week2.assessment': reply === undefined ? {} : { reply } },
  expected: {
    status: 'final',
    group: 'g1',
    // The referral stands in the plan of the contact it was made at, whatever came of it.
    advised: ['rh.g1.week2.assessment', 'rh.g1.week2.continue'],
    notAdvised: { rules: follow },
    next: 'week4 2026-03-30',
  },
});

const offers = { 'extended-assessment': true };

export const replyStories: readonly Story[] = [
  {
    id: 'g1-assessment-awaited',
    source: 'rh-2012 3.1, 3.3; vores læsning (one-assessment)',
    offers,
    contacts: [
      sent(),
      {
        week: 4,
        findings: needing,
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.assessment.awaited', 'rh.g1.week4.continue'],
          notAdvised: { rules: ['rh.g1.week4.assessment', 'rh.assessment.reply'] },
          next: 'week8 2026-04-27',
        },
      },
    ],
  },
  {
    id: 'g1-assessment-received',
    source: 'rh-2012 3.3',
    offers,
    contacts: [
      sent({ outcome: 'answered', date: '2026-03-27' }),
      {
        week: 4,
        findings: needing,
        decisions: { 'rh.assessment.reply': 'accepted' },
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.assessment.reply', 'rh.g1.week4.continue'],
          notAdvised: { rules: ['rh.g1.week4.assessment', 'rh.assessment.awaited'] },
          next: 'week8 2026-04-27',
        },
      },
      {
        week: 8,
        findings: { ...unchanged, ...futureUnclear },
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week8.continue'],
          // Taken up at week 4: nobody is told twice.
          notAdvised: { rules: follow },
          next: 'later 2026-05-25',
        },
      },
    ],
  },
  {
    id: 'g1-assessment-late',
    source: 'rh-2012 3.3; vores læsning (reply-whenever)',
    offers,
    contacts: [
      sent({ outcome: 'answered', date: '2026-04-09' }),
      {
        week: 4,
        findings: needing,
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.assessment.awaited', 'rh.g1.week4.continue'],
          notAdvised: { rules: ['rh.g1.week4.assessment', 'rh.assessment.reply'] },
          next: 'week8 2026-04-27',
        },
      },
      {
        week: 8,
        findings: { ...unchanged, ...futureUnclear },
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.assessment.reply', 'rh.g1.week8.continue'],
          notAdvised: { rules: ['rh.assessment.awaited'] },
          next: 'later 2026-05-25',
        },
      },
    ],
  },
  {
    id: 'g1-assessment-returned',
    source: 'rh-2012 3.3',
    offers,
    contacts: [
      sent({ outcome: 'returned', date: '2026-03-20' }),
      {
        week: 4,
        findings: needing,
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week4.assessment', 'rh.g1.week4.continue'],
          notAdvised: { rules: follow },
          next: 'week8 2026-04-27',
        },
      },
    ],
  },
  {
    id: 'g1-assessment-received-acute',
    source: 'clinical reading 1.3',
    offers,
    contacts: [
      sent({ outcome: 'answered', date: '2026-03-27' }),
      {
        week: 4,
        findings: { ...needing, 'cauda.saddle': 'yes' },
        expected: {
          status: 'acute',
          group: 'g1',
          advised: ['rh.safety.cauda'],
          notAdvised: { rules: follow, kinds: ['continue', 'treatment'] },
          nothingElse: true,
          next: null,
        },
      },
      {
        date: '2026-04-13',
        isContact: 'week8',
        findings: { ...unchanged, ...futureUnclear },
        expected: {
          status: 'final',
          group: 'g1',
          // Not decided on while the acute came first: it is not lost.
          advised: ['rh.assessment.reply', 'rh.g1.week8.continue'],
          next: 'later 2026-05-25',
        },
      },
    ],
  },
];
