// The way of the course in each group: better, unchanged, severe, surgery.
import { legUnchanged, lowBackPain, type Story, sciatica, unchanged } from '../story.ts';
import { firstG1, firstG2, severe } from './first-contacts.ts';

const group1: readonly Story[] = [
  {
    id: 'g1-better-week-2',
    source: 'rh-2012 3.3; clinical reading 1.5',
    contacts: [
      firstG1,
      {
        week: 2,
        findings: { ...unchanged, progress: 'clear', 'function.limitation': 'none' },
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week2.end'],
          notAdvised: { kinds: ['continue', 'referral', 'imaging', 'treatment'] },
          next: null,
        },
      },
    ],
  },
  {
    id: 'g1-some-better-week-2',
    source: 'clinical reading 1.5 (reading)',
    contacts: [
      firstG1,
      {
        week: 2,
        findings: { ...unchanged, progress: 'some' },
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week2.continue', 'rh.g1.follow-up.manual', 'rh.g1.follow-up.exercise'],
          notAdvised: { kinds: ['end', 'imaging', 'referral'] },
          next: 'week4 2026-03-30',
        },
      },
    ],
  },
  {
    id: 'g1-severe-week-2',
    source: 'rh-2012 3.3; 4.1',
    contacts: [
      firstG1,
      {
        week: 2,
        findings: { ...unchanged, progress: 'worse', ...severe },
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week2.rheumatology', 'rh.g1.week2.department'],
          notAdvised: { kinds: ['end', 'continue', 'imaging'] },
          recipient: {
            'rh.g1.week2.rheumatology': 'Praktiserende speciallæge i reumatologi',
            'rh.g1.week2.department': 'reumatologisk afdeling',
          },
          next: null,
        },
      },
    ],
  },
  {
    id: 'g1-high-risk-week-2',
    source: 'rh-2012 3.3, Boks 4',
    contacts: [
      firstG1,
      {
        week: 2,
        findings: {
          ...unchanged,
          'yellow.worry': 'yes',
          'yellow.fear-of-movement': 'yes',
          'judged.high-risk': 'yes',
          'judged.clarified': 'yes',
        },
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week2.rehabilitation', 'rh.g1.week2.continue'],
          recipient: { 'rh.g1.week2.rehabilitation': 'kommune' },
          next: 'week4 2026-03-30',
        },
      },
    ],
  },
  {
    id: 'g1-extended-assessment',
    source: 'rh-2012 3.3; clinical reading 6.8',
    offers: { 'extended-assessment': true },
    contacts: [
      {
        week: 2,
        findings: { ...lowBackPain, ...unchanged, 'need.extended-assessment': 'yes' },
        group: 'g1',
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week2.assessment', 'rh.g1.week2.continue'],
          next: 'week4 2026-03-30',
        },
      },
    ],
  },
  {
    id: 'g1-no-extended-assessment',
    source: 'clinical reading 6.8',
    contacts: [
      {
        week: 2,
        findings: { ...lowBackPain, ...unchanged, 'need.extended-assessment': 'yes' },
        group: 'g1',
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week2.continue'],
          notAdvised: { rules: ['rh.g1.week2.assessment'] },
          next: 'week4 2026-03-30',
        },
      },
    ],
  },
  {
    id: 'g1-week-8-not-futile',
    source: 'rh-2012 3.3; clinical reading 1.5 (reading)',
    contacts: [
      firstG1,
      {
        week: 8,
        findings: { ...unchanged, 'judged.futile': 'no', 'judged.unexplained': 'yes' },
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week8.continue', 'rh.g1.week8.imaging', 'rh.g1.week8.consider'],
          notAdvised: { kinds: ['end'], recipients: ['rheumatology-department'] },
          recipient: { 'rh.g1.week8.consider': 'kommune' },
          next: 'later 2026-05-25',
        },
      },
      {
        week: 12,
        findings: { ...unchanged, 'judged.futile': 'no', 'judged.unexplained': 'no' },
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week8.continue', 'rh.exercise.long-lasting', 'rh.g1.cognitive', 'rh.g1.week8.consider'],
          notAdvised: { kinds: ['imaging'] },
          next: 'later 2026-06-22',
        },
      },
    ],
  },
  {
    id: 'g1-week-8-futile-open',
    source: 'clinical reading 7.2',
    contacts: [
      firstG1,
      {
        week: 8,
        findings: unchanged,
        expected: {
          status: 'provisional',
          group: 'g1',
          advised: [],
          questions: ['judged.futile'],
          notAdvised: { rules: ['rh.g1.week8.refer', 'rh.g1.week8.continue', 'rh.g1.week8.end'] },
          next: 'later 2026-05-25',
        },
      },
    ],
  },
];

const group2: readonly Story[] = [
  {
    id: 'g2-early-mri',
    source: 'rh-2012 3.1; clinical reading 1.6',
    contacts: [
      {
        week: 0,
        findings: { ...sciatica, ...severe, 'judged.hasten-surgery': 'yes' },
        group: 'g2',
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g2.week0.mri-early', 'rh.g2.week0.information'],
          notAdvised: { kinds: ['end'], rules: ['rh.g2.week4.mri'] },
          next: 'week2 2026-03-16',
        },
      },
    ],
  },
  {
    id: 'g2-severe-week-2',
    source: 'rh-2012 3.3',
    contacts: [
      firstG2,
      {
        week: 2,
        findings: { ...legUnchanged, ...severe, 'judged.hasten-surgery': 'no' },
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g2.week2.rheumatology'],
          notAdvised: { kinds: ['imaging', 'end', 'continue'] },
          next: null,
        },
      },
    ],
  },
  {
    id: 'g2-better-week-4',
    source: 'rh-2012 3.3',
    contacts: [
      firstG2,
      {
        week: 4,
        findings: { ...legUnchanged, progress: 'clear', 'function.limitation': 'mild' },
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g2.week4.end'],
          notAdvised: { kinds: ['imaging', 'referral', 'continue'] },
          next: null,
        },
      },
    ],
  },
  {
    id: 'g2-severe-though-better-week-4',
    source: 'rh-2012 4.2',
    contacts: [
      firstG2,
      {
        week: 4,
        findings: { ...legUnchanged, ...severe, progress: 'clear' },
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g2.week4.rheumatology'],
          notAdvised: { kinds: ['imaging', 'end', 'continue'] },
          next: null,
        },
      },
    ],
  },
  {
    id: 'g2-week-4-stays-then-surgery',
    source: 'rh-2012 3.3; clinical reading 1.6',
    contacts: [
      firstG2,
      {
        week: 4,
        findings: { ...legUnchanged, 'judged.stay-in-primary': 'yes' },
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g2.week4.stay', 'rh.g2.week4.mri', 'rh.g2.week4.consider'],
          notAdvised: { kinds: ['end'], recipients: ['rheumatology-department'] },
          next: 'week8 2026-04-27',
        },
      },
      {
        week: 8,
        findings: {
          ...legUnchanged,
          'judged.surgery-criteria': 'yes',
          'medicine.used': 'paracetamol-nsaid',
          'medicine.insufficient': 'yes',
        },
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g2.week8.videncenter', 'rh.g2.surgery.prolapse', 'rh.g2.week8.consider'],
          notAdvised: { kinds: ['end', 'continue'] },
          recipient: { 'rh.g2.week8.videncenter': 'Videncenter for Rygsygdomme' },
          next: null,
        },
      },
    ],
  },
  {
    id: 'g2-better-week-8',
    source: 'clinical reading 1.6',
    contacts: [
      firstG2,
      {
        week: 8,
        findings: { ...legUnchanged, progress: 'clear', 'function.limitation': 'mild' },
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g2.week8.end', 'rh.g2.week8.rehabilitation'],
          notAdvised: { kinds: ['continue', 'imaging'] },
          next: null,
        },
      },
    ],
  },
];
export const groupStories: readonly Story[] = [...group1, ...group2];
