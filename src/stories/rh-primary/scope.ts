// Who the programme is for, and leg pain on walking.
import { lowBackPain, noRedFlags, type Story, sciatica, unchanged } from '../story.ts';

const boks2 = 'rh-2012 Boks 2; clinical reading 1.1';
const out = { kinds: ['treatment', 'imaging', 'continue', 'end', 'referral'] } as const;

const walking = {
  ...noRedFlags,
  age: 71,
  'scope.entry': 'walking-leg',
  'pain.duration': 200,
  'pain.distribution': 'walking',
  'walking.relieved': 'yes',
  'walking.progressive': 'yes',
  'walking.vascular-unlikely': 'yes',
  'pulse.right': 'normal',
  'pulse.left': 'normal',
  'function.limitation': 'moderate',
  'pain.unacceptable': 'no',
  'medicine.used': 'paracetamol',
  'medicine.insufficient': 'yes',
} as const;

const outside = (id: string, findings: Story['contacts'][number]['findings'], rule: string): Story => ({
  id,
  source: boks2,
  contacts: [
    {
      week: 0,
      findings: { ...lowBackPain, ...findings },
      group: 'g1',
      expected: { status: 'handed-over', group: 'g1', advised: [rule], notAdvised: out, next: null },
    },
  ],
});

export const scopeStories: readonly Story[] = [
  outside('age-17', { age: 17 }, 'rh.scope.under-18'),
  {
    id: 'age-18',
    source: boks2,
    contacts: [
      {
        week: 0,
        findings: { ...lowBackPain, age: 18 },
        group: 'g1',
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week0.information', 'rh.g1.week0.control'],
          notAdvised: { kinds: ['exit'] },
          next: 'week2 2026-03-16',
        },
      },
    ],
  },
  outside('neck', { 'scope.entry': 'neck' }, 'rh.scope.neck'),
  outside('thoracic', { 'scope.entry': 'thoracic' }, 'rh.scope.thoracic'),
  outside('worked-up', { 'scope.entry': 'worked-up' }, 'rh.scope.worked-up'),
  {
    id: 'treated-elsewhere-week-4',
    source: 'rh-2012 3.3; clinical reading 1.1 og 6.14',
    startWeek: 4,
    start: '2026-03-30',
    contacts: [
      {
        week: 4,
        findings: { ...unchanged, age: 45, 'scope.entry': 'treated-elsewhere', 'pain.duration': 30 },
        group: 'g1',
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.scope.placement', 'rh.g1.week4.continue', 'rh.g1.week4.consider'],
          notAdvised: { kinds: ['exit'] },
          timing: 'on-time',
          next: 'week8 2026-04-27',
        },
      },
    ],
  },
  {
    id: 'stenosis-good-pulses',
    source: 'rh-2012 3.1; clinical reading 1.4 og 1.6',
    contacts: [
      {
        week: 0,
        findings: walking,
        group: 'g2',
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g2.week0.information', 'rh.g2.surgery.stenosis', 'rh.g2.week0.exercise', 'rh.medicine.nsaid'],
          notAdvised: { kinds: ['exit', 'imaging'], rules: ['rh.vascular'] },
          next: 'week2 2026-03-16',
        },
      },
    ],
  },
  {
    id: 'stenosis-diminished-pulses',
    source: 'clinical reading 6.15',
    contacts: [
      {
        week: 0,
        findings: { ...walking, 'pulse.left': 'diminished' },
        expected: {
          status: 'handed-over',
          group: null,
          advised: ['rh.vascular'],
          notAdvised: { kinds: ['treatment', 'continue', 'imaging'] },
          next: null,
        },
      },
    ],
  },
  {
    id: 'radicular-and-walking',
    source: 'clinical reading 1.4; 6.15',
    contacts: [
      {
        week: 0,
        findings: { ...walking, 'pain.distribution': 'radicular-and-walking', 'pulse.left': 'diminished' },
        group: 'g2',
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.vascular.beside', 'rh.g2.week0.information', 'rh.g2.week0.exercise'],
          notAdvised: { kinds: ['exit'] },
          next: 'week2 2026-03-16',
        },
      },
    ],
  },
  {
    id: 'sciatica-short',
    source: 'rh-2012 3.1: over 2-3 dage',
    contacts: [
      {
        week: 0,
        findings: { ...sciatica, 'pain.duration': 2 },
        group: 'g2',
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g2.week0.information', 'rh.medicine.paracetamol'],
          notAdvised: { rules: ['rh.g2.week0.exercise', 'rh.g1.week0.manual', 'rh.g1.week0.exercise'] },
          next: 'week2 2026-03-16',
        },
      },
    ],
  },
];
