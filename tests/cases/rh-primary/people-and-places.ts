// Who does what, where, and on which day: roles, planning areas, the new region, work and sick leave.
import { legUnchanged, lowBackPain, type Story, unchanged } from '../story.ts';

const cauda = 'rh.safety.cauda';
const withCauda = (
  id: string,
  title: string,
  place: Omit<Story, 'id' | 'title' | 'contacts'>,
  name: string,
): Story => ({
  id,
  title,
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
    'Cauda equina i planlægningsområde Nord: neurologisk afdeling i Hillerød',
    { source: 'rh-2012 3.3; clinical reading 1.3', area: 'nord' },
    'Neurologisk afdeling, Hillerød',
  ),
  withCauda(
    'hovedstaden-last-day',
    'Cauda equina den 31. december 2026: stadig Region Hovedstaden og Hillerød',
    { source: 'lov 699 af 20. juni 2025', region: 'hovedstaden', area: 'nord', start: '2026-12-31' },
    'Neurologisk afdeling, Hillerød',
  ),
  withCauda(
    'hovedstaden-becomes-oestdanmark',
    'Cauda equina den 1. januar 2027 i det gamle Hovedstaden: Region Østdanmarks modtager',
    { source: 'lov 699 af 20. juni 2025', region: 'hovedstaden', area: 'nord', start: '2027-01-01' },
    'eller den afdeling, der har rygvagten',
  ),
  withCauda(
    'oestdanmark-acute',
    'Cauda equina i Region Østdanmark',
    { source: 'lov 699 af 20. juni 2025', region: 'oestdanmark', start: '2027-03-01' },
    'eller den afdeling, der har rygvagten',
  ),
  withCauda(
    'physiotherapist-acute',
    'Fysioterapeuten finder ridebukseanæstesi: ringer selv, går ikke om ad egen læge',
    { source: 'clinical reading 1.10', role: 'physiotherapist' },
    'vagthavende reumatolog',
  ),
];

const roles: readonly Story[] = [
  {
    id: 'chiropractor-first-contact',
    title: 'Kiropraktor ved første kontakt: behandler selv, medicin via egen læge',
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
    title: 'Kiropraktor ved 4 uger med iskias: reumatologisk afdeling, MR og kommune via egen læge',
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
    title: 'Fysioterapeut: træner og behandler selv, styrer ikke forløbet',
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
    title: 'Sygemeldt 5 uger, siden 9: plan for arbejdet fra 6 uger',
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
    title: 'Sygemeldt netop 6 uger: plan for arbejdet',
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
    title: 'På arbejde og kan arbejde: råd til at blive der, ingen sygemelding',
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
    title: 'Iskias, der forværres ved belastning: tilpas arbejdet',
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
