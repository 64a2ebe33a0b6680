// Who sees what in the hospital's part, and where: onlookers, regions, stenosis, scope, and a discharge that is not judged yet.
import type { Story } from '../story.ts';
import {
  backPatient,
  inHospital,
  needsNothing,
  needsRetraining,
  newRootPatient,
  recovered,
  rootControl,
  rootEnd,
  rootPatient,
} from './patients.ts';

const atEnd = {
  ...recovered,
  'pain.distribution': 'radicular',
  ...needsRetraining,
  'sek.municipal-gain': 'yes',
} as const;

/** The same discharge as one who looks on sees it. */
const seenBy = (role: string, performer: Readonly<Record<string, 'self' | 'refer' | 'via-gp'>>): Story => ({
  ...inHospital,
  role,
  id: `sek-seen-by-${role}`,
  source: 'rh-2012, 4.1; 4.4; Boks 5; Boks 7',
  contacts: [
    {
      week: 0,
      findings: { ...newRootPatient, ...atEnd },
      group: 'g2',
      expected: {
        status: 'final',
        group: 'g2',
        advised: ['sek.g2.improved', 'sek.gop.open', 'sek.municipal.open', 'sek.epikrise.open'],
        performer,
        next: null,
      },
    },
  ],
});

export const placesInHospital: readonly Story[] = [
  seenBy('physiotherapist', {
    'sek.gop.open': 'via-gp',
    'sek.g2.improved': 'via-gp',
    'sek.municipal.open': 'via-gp',
  }),
  {
    programme: 'rh-sekundaer',
    role: 'hospital',
    region: 'oestdanmark',
    id: 'sek-oestdanmark',
    source: 'rh-2012, 4.4; lov nr. 699 af 20. juni 2025',
    start: '2027-03-01',
    contacts: [
      {
        week: 0,
        findings: { ...newRootPatient, ...recovered, 'sek.function-loss': 'no', 'sek.municipal-gain': 'yes' },
        group: 'g2',
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['sek.g2.improved', 'sek.municipal.open', 'sek.epikrise.open'],
          recipient: { 'sek.municipal.open': 'region eller kommune' },
          next: null,
        },
      },
    ],
  },
  {
    ...inHospital,
    id: 'sek-discharge-not-judged',
    source: 'rh-2012, 3.2; 4.4',
    contacts: [
      {
        week: 0,
        findings: { ...newRootPatient, ...recovered },
        group: 'g2',
        expected: {
          status: 'provisional',
          group: 'g2',
          advised: ['sek.g2.improved', 'sek.epikrise.open'],
          notAdvised: { recipients: ['retraining', 'municipality'] },
          questions: ['sek.function-loss', 'sek.municipal-gain'],
          next: null,
        },
      },
    ],
  },
  {
    ...inHospital,
    id: 'sek-loss-without-need',
    source: 'rh-2012, Boks 7; Bilag 1',
    contacts: [
      {
        week: 0,
        findings: {
          ...newRootPatient,
          ...recovered,
          'sek.function-loss': 'yes',
          'sek.retraining-need': 'no',
          'sek.municipal-gain': 'no',
        },
        group: 'g2',
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['sek.g2.improved', 'sek.epikrise.open'],
          notAdvised: { recipients: ['retraining', 'municipality'] },
          next: null,
        },
      },
    ],
  },
  {
    ...inHospital,
    id: 'sek-stenosis',
    source: 'rh-2012, 3.1 Operation; Bilag 6',
    contacts: [
      {
        week: 0,
        findings: {
          ...rootPatient,
          age: 74,
          'pain.distribution': 'walking',
          'walking.relieved': 'yes',
          'walking.progressive': 'yes',
          'walking.vascular-unlikely': 'yes',
          'pulse.right': 'normal',
          'pulse.left': 'normal',
          'work.status': 'not-employed',
        },
        group: 'g2',
        expected: {
          status: 'final',
          group: 'g2',
          advised: [
            'sek.g2.workup.clinic',
            'sek.g2.clinic.stenosis',
            'sek.g2.clinic.walking-aid',
            'sek.g2.talk.stenosis',
          ],
          notAdvised: { rules: ['sek.g2.clinic.work'], recipients: ['videncenter'] },
          next: 'sek-week2 2026-03-16',
        },
      },
    ],
  },
  {
    ...inHospital,
    id: 'sek-vascular',
    source: 'rh-2012, 3.1',
    contacts: [
      {
        week: 0,
        findings: {
          ...rootPatient,
          'pain.distribution': 'walking',
          'walking.relieved': 'yes',
          'walking.vascular-unlikely': 'yes',
          'pulse.right': 'diminished',
          'pulse.left': 'normal',
        },
        expected: {
          status: 'handed-over',
          group: null,
          advised: ['sek.vascular'],
          nothingElse: true,
          next: null,
        },
      },
    ],
  },
  {
    ...inHospital,
    id: 'sek-under-18',
    source: 'rh-2012, Boks 2',
    contacts: [
      {
        week: 0,
        findings: { ...backPatient, age: 17 },
        group: 'g1',
        expected: {
          status: 'handed-over',
          group: 'g1',
          advised: ['sek.scope.under-18'],
          nothingElse: true,
          next: null,
        },
      },
    ],
  },
  {
    ...inHospital,
    id: 'sek-early-end',
    source: 'rh-2012, Bilag 6',
    contacts: [
      {
        week: 0,
        findings: rootPatient,
        group: 'g2',
        expected: { status: 'final', group: 'g2', advised: ['sek.g2.workup.clinic'], next: 'sek-week2 2026-03-16' },
      },
      {
        week: 4,
        findings: { ...rootControl, 'sek.imaging': 'done' },
        expected: { status: 'final', group: 'g2', advised: ['sek.g2.control.clinic'], next: 'sek-week8 2026-04-27' },
      },
      {
        date: '2026-04-14',
        findings: { ...rootEnd, 'sek.surgery-wanted': 'no', ...needsNothing },
        isContact: 'sek-week8',
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['sek.g2.end.unchanged'],
          beforeItsTime: ['sek.g2.end.unchanged'],
          timing: 'early',
          next: null,
        },
      },
    ],
  },
];
