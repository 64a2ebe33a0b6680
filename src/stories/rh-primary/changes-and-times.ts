// A group that changes or is not the one suggested, and contacts before and after their time.
import { legUnchanged, lowBackPain, type Story, sciatica, unchanged } from '../story.ts';
import { firstG1, firstG2 } from './first-contacts.ts';

const groupChange: readonly Story[] = [
  {
    id: 'group-1-to-2',
    source: 'rh-2012 3.3; clinical reading 1.4',
    contacts: [
      firstG1,
      {
        week: 4,
        findings: { ...legUnchanged, progress: 'worse', 'judged.stay-in-primary': 'no' },
        group: 'g2',
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g2.week4.refer', 'rh.g2.week4.mri'],
          notAdvised: { rules: ['rh.g1.week4.continue', 'rh.g1.follow-up.manual'] },
          next: null,
        },
      },
    ],
  },
  {
    id: 'group-2-to-1',
    source: 'rh-2012 3.3; clinical reading 1.4',
    contacts: [
      firstG2,
      {
        week: 4,
        findings: unchanged,
        group: 'g1',
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week4.continue', 'rh.g1.follow-up.manual'],
          notAdvised: { kinds: ['imaging'], rules: ['rh.g2.week4.refer'] },
          next: 'week8 2026-04-27',
        },
      },
    ],
  },
  {
    id: 'group-overridden',
    source: 'clinical reading 0',
    contacts: [
      {
        week: 0,
        findings: sciatica,
        group: 'g1',
        groupReason: 'Udstråling kun til baglåret, normal neurologi.',
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g1.week0.information', 'rh.g1.week0.manual'],
          notAdvised: { rules: ['rh.g2.week0.information'] },
          next: 'week2 2026-03-16',
        },
      },
    ],
  },
  {
    id: 'group-not-confirmed',
    source: 'clinical reading 0: klinikeren bekræfter',
    contacts: [
      {
        week: 0,
        findings: lowBackPain,
        expected: {
          status: 'provisional',
          group: 'g1',
          advised: ['rh.g1.week0.information'],
          questions: ['group'],
          next: 'week2 2026-03-16',
        },
      },
    ],
  },
];

const inTime: readonly Story[] = [
  {
    id: 'early-day-9',
    source: 'clinical reading 0: nærmest i tid',
    contacts: [
      firstG1,
      {
        date: '2026-03-11',
        isContact: 'week2',
        findings: unchanged,
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week2.continue'],
          timing: 'on-time',
          next: 'week4 2026-03-30',
        },
      },
    ],
  },
  {
    id: 'late-day-40',
    source: 'clinical reading 0',
    contacts: [
      firstG2,
      {
        date: '2026-04-11',
        isContact: 'week4',
        findings: { ...legUnchanged, 'judged.stay-in-primary': 'no' },
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g2.week4.refer', 'rh.g2.week4.mri'],
          timing: 'late',
          next: null,
        },
      },
    ],
  },
  {
    id: 'tie-day-21',
    source: 'clinical reading 0: uafgjort går til den tidligere',
    contacts: [
      firstG2,
      {
        date: '2026-03-23',
        isContact: 'week2',
        findings: legUnchanged,
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g2.week2.continue'],
          notAdvised: { kinds: ['imaging'] },
          timing: 'on-time',
          next: 'week4 2026-03-30',
        },
      },
    ],
  },
  {
    id: 'week-4-held-at-day-15',
    source: 'clinical reading 0: MR fra uge 4',
    contacts: [
      firstG2,
      {
        week: 4,
        date: '2026-03-17',
        findings: { ...legUnchanged, 'judged.stay-in-primary': 'no' },
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g2.week4.refer', 'rh.g2.week4.mri'],
          timing: 'early',
          beforeItsTime: ['rh.g2.week4.refer', 'rh.g2.week4.mri'],
          next: null,
        },
      },
    ],
  },
];
export const changeStories: readonly Story[] = [...groupChange, ...inTime];
