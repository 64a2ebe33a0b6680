// Who does what, where, and on which day: roles, planning areas, the new region, work and sick leave.
import { legUnchanged, lowBackPain, type Story, unchanged } from '../story.ts';

const cauda = 'rh.safety.cauda';
const withCauda = (id: string, place: Omit<Story, 'id' | 'contacts'>, name: string): Story => ({
  id,
  ...place,
  contacts: [
    {
      week: 0,
      findings: { ...lowBackPain, 'cauda.saddle': 'yes' },
      expected: {
        status: 'acute',
        group: 'g1',
        advised: [cauda],
        nothingElse: true,
        recipient: { [cauda]: name },
        performer: { [cauda]: 'self' },
        next: null,
      },
    },
  ],
});

const places: readonly Story[] = [
  withCauda(
    'area-nord-acute',
    { source: 'rh-2012 3.3; clinical reading 1.3', area: 'nord' },
    'Neurologisk afdeling, Hillerød',
  ),
  withCauda(
    'hovedstaden-last-day',
    { source: 'lov 699 af 20. juni 2025', region: 'hovedstaden', area: 'nord', start: '2026-12-31' },
    'Neurologisk afdeling, Hillerød',
  ),
  withCauda(
    'hovedstaden-becomes-oestdanmark',
    { source: 'lov 699 af 20. juni 2025', region: 'hovedstaden', area: 'nord', start: '2027-01-01' },
    'eller den afdeling, der har rygvagten',
  ),
  withCauda(
    'oestdanmark-acute',
    { source: 'lov 699 af 20. juni 2025', region: 'oestdanmark', start: '2027-03-01' },
    'eller den afdeling, der har rygvagten',
  ),
  withCauda(
    'physiotherapist-acute',
    { source: 'clinical reading 1.10', role: 'physiotherapist' },
    'vagthavende reumatolog',
  ),
];

const roles: readonly Story[] = [
  {
    id: 'chiropractor-first-contact',
    source: 'rh-2012 4.1; clinical reading 1.10',
    role: 'chiropractor',
    contacts: [
      {
        week: 0,
        findings: lowBackPain,
        group: 'g1',
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week0.manual', 'rh.g1.week0.exercise', 'rh.medicine.paracetamol'],
          performer: {
            'rh.g1.week0.manual': 'self',
            'rh.g1.week0.exercise': 'self',
            'rh.g1.week0.control': 'self',
            'rh.medicine.paracetamol': 'via-gp',
          },
          next: 'week2 2026-03-16',
        },
      },
    ],
  },
  {
    id: 'chiropractor-week-4-referrals',
    source: 'rh-2012 4.1; clinical reading 1.10',
    role: 'chiropractor',
    contacts: [
      {
        week: 4,
        findings: { ...lowBackPain, ...legUnchanged, 'judged.stay-in-primary': 'no' },
        group: 'g2',
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g2.week4.refer', 'rh.g2.week4.mri', 'rh.g2.week4.consider'],
          performer: {
            'rh.g2.week4.refer': 'via-gp',
            'rh.g2.week4.mri': 'via-gp',
            'rh.g2.week4.consider': 'via-gp',
          },
          next: null,
        },
      },
    ],
  },
  {
    id: 'physiotherapist-first-contact',
    source: 'rh-2012 4.1; clinical reading 1.10',
    role: 'physiotherapist',
    contacts: [
      {
        week: 0,
        findings: lowBackPain,
        group: 'g1',
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week0.manual', 'rh.g1.week0.exercise', 'rh.medicine.paracetamol'],
          performer: {
            'rh.g1.week0.exercise': 'self',
            'rh.g1.week0.control': 'via-gp',
            'rh.medicine.paracetamol': 'via-gp',
          },
          next: 'week2 2026-03-16',
        },
      },
    ],
  },
];

const sick = (weeks: number) => ({ 'work.status': 'sick', 'work.sick-weeks': weeks, 'work.prevented': 'yes' }) as const;

const work: readonly Story[] = [
  {
    id: 'sick-5-and-6-weeks',
    source: 'rh-2012 3.2; clinical reading 1.8 (reading: fra 6)',
    contacts: [
      {
        week: 4,
        findings: { ...lowBackPain, ...unchanged, ...sick(5) },
        group: 'g1',
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.work.control', 'rh.work.statement', 'rh.work.rehabilitation'],
          notAdvised: { rules: ['rh.work.return-plan', 'rh.work.stay'] },
          next: 'week8 2026-04-27',
        },
      },
      {
        week: 8,
        findings: { ...unchanged, ...sick(9), 'judged.futile': 'no', 'work.threatened': 'yes' },
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.work.return-plan', 'rh.work.letter', 'rh.work.control'],
          next: 'later 2026-05-25',
        },
      },
    ],
  },
  {
    id: 'sick-6-weeks',
    source: 'rh-2012 3.2; clinical reading 1.8 (reading: fra 6)',
    contacts: [
      {
        week: 4,
        findings: { ...lowBackPain, ...unchanged, ...sick(6) },
        group: 'g1',
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.work.return-plan'],
          next: 'week8 2026-04-27',
        },
      },
    ],
  },
  {
    id: 'at-work',
    source: 'rh-2012 3.2',
    contacts: [
      {
        week: 0,
        findings: { ...lowBackPain, 'work.status': 'working', 'work.prevented': 'no', 'work.load-worsens': 'no' },
        group: 'g1',
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.work.stay'],
          notAdvised: { rules: ['rh.work.leave', 'rh.work.statement', 'rh.work.control'] },
          next: 'week2 2026-03-16',
        },
      },
    ],
  },
  {
    id: 'sciatica-load-worsens',
    source: 'rh-2012 3.2',
    contacts: [
      {
        week: 0,
        findings: {
          ...lowBackPain,
          'pain.distribution': 'radicular',
          'work.status': 'working',
          'work.prevented': 'no',
          'work.load-worsens': 'yes',
        },
        group: 'g2',
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.work.adapt', 'rh.work.statement'],
          notAdvised: { rules: ['rh.work.leave'] },
          next: 'week2 2026-03-16',
        },
      },
    ],
  },
];

export const peopleAndPlaces: readonly Story[] = [...places, ...roles, ...work];
