// The way of the course in the hospital at its edges: early referral, surgery of group 2, change of group, the ends.
import type { Story } from '../story.ts';
import {
  backControl,
  backPatient,
  inHospital,
  needsNothing,
  noWay,
  rootControl,
  rootEnd,
  rootPatient,
  wantsSurgery,
} from './patients.ts';

export const waysInHospital: readonly Story[] = [
  {
    ...inHospital,
    id: 'sek-early-back',
    source: 'rh-2012, 3.4, Øvrige henviste patienter',
    contacts: [
      {
        week: 0,
        findings: {
          ...backPatient,
          'pain.duration': 28,
          'sek.referral': 'early',
          'pain.unacceptable': 'yes',
          'function.limitation': 'severe',
        },
        group: 'g1',
        expected: {
          status: 'final',
          group: 'g1',
          advised: [
            'sek.workup.assess',
            'sek.g1.information',
            'sek.referral.early',
            'sek.g1.imaging',
            'sek.g1.start.clinic',
          ],
          nothingElse: true,
          next: 'sek-week2 2026-03-16',
        },
      },
    ],
  },
  {
    ...inHospital,
    id: 'sek-early-root',
    source: 'rh-2012, 3.4',
    contacts: [
      {
        week: 0,
        findings: {
          ...rootPatient,
          'sek.referral': 'early',
          'pain.unacceptable': 'yes',
          'function.limitation': 'severe',
          'sek.surgery-wanted': 'yes',
        },
        group: 'g2',
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['sek.workup.assess', 'sek.g2.information', 'sek.referral.early', 'sek.g2.workup.surgery'],
          nothingElse: true,
          notAdvised: { kinds: ['continue', 'end'] },
          next: null,
        },
      },
    ],
  },
  {
    ...inHospital,
    id: 'sek-root-not-severe',
    source: 'rh-2012, 3.4; Bilag 6',
    contacts: [
      {
        week: 0,
        findings: { ...rootPatient, ...wantsSurgery },
        group: 'g2',
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['sek.g2.workup.surgery-later'],
          notAdvised: { recipients: ['videncenter'], kinds: ['end'] },
          next: 'sek-week2 2026-03-16',
        },
      },
      {
        week: 2,
        findings: { ...rootControl, ...wantsSurgery, 'sek.imaging': 'done' },
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['sek.g2.control.surgery'],
          nothingElse: true,
          next: null,
        },
      },
    ],
  },
  {
    ...inHospital,
    id: 'sek-root-week-8',
    source: 'rh-2012, 3.4; 4.2; Bilag 6',
    contacts: [
      {
        week: 0,
        findings: rootPatient,
        group: 'g2',
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['sek.g2.workup.clinic', 'sek.g2.clinic.pain'],
          next: 'sek-week2 2026-03-16',
        },
      },
      {
        week: 8,
        findings: { ...rootEnd, 'sek.surgery-wanted': 'no', ...needsNothing },
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['sek.g2.end.unchanged', 'sek.epikrise.week8'],
          nothingElse: true,
          next: null,
        },
      },
    ],
  },
  {
    ...inHospital,
    id: 'sek-back-to-root',
    source: 'rh-2012, 3.3, flytte en patient fra én gruppe til en anden',
    contacts: [
      {
        week: 0,
        findings: backPatient,
        group: 'g1',
        expected: { status: 'final', group: 'g1', advised: ['sek.g1.start.clinic'], next: 'sek-week2 2026-03-16' },
      },
      {
        week: 4,
        findings: rootControl,
        group: 'g2',
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['sek.g2.control.clinic', 'sek.g2.clinic.adjust'],
          nothingElse: true,
          next: 'sek-week8 2026-04-27',
        },
      },
    ],
  },
  {
    ...inHospital,
    id: 'sek-root-to-back',
    source: 'rh-2012, 3.3',
    contacts: [
      {
        week: 0,
        findings: rootPatient,
        group: 'g2',
        expected: { status: 'final', group: 'g2', advised: ['sek.g2.workup.clinic'], next: 'sek-week2 2026-03-16' },
      },
      {
        week: 2,
        findings: { ...backControl, 'sek.imaging': 'done' },
        group: 'g1',
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['sek.g1.start.clinic', 'sek.g1.clinic.plan'],
          next: 'sek-week4 2026-03-30',
        },
      },
    ],
  },
  {
    ...inHospital,
    id: 'sek-group-asked-again',
    source: 'rh-2012, 3.3',
    contacts: [
      {
        week: 0,
        findings: backPatient,
        group: 'g1',
        expected: { status: 'final', group: 'g1', advised: ['sek.g1.start.clinic'], next: 'sek-week2 2026-03-16' },
      },
      {
        week: 7,
        findings: rootControl,
        expected: {
          status: 'provisional',
          group: 'g2',
          advised: ['sek.g1.control.clinic'],
          questions: ['group'],
          next: 'sek-week10 2026-05-11',
        },
      },
    ],
  },
  {
    ...inHospital,
    id: 'sek-worked-up',
    source: 'rh-2012, 3.4',
    contacts: [
      {
        week: 0,
        findings: { ...backPatient, 'sek.referral': 'worked-up', 'sek.imaging': 'done' },
        group: 'g1',
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['sek.referral.worked-up', 'sek.g1.start.clinic'],
          notAdvised: { kinds: ['imaging'] },
          next: 'sek-week2 2026-03-16',
        },
      },
    ],
  },
  {
    ...inHospital,
    id: 'sek-no-prospect-at-work-up',
    source: 'rh-2012, 3.4',
    contacts: [
      {
        week: 0,
        findings: {
          ...backPatient,
          'sek.imaging': 'done',
          'sek.degeneration': 'none',
          ...noWay,
          ...needsNothing,
          'sek.special-care': 'liaison-psychiatry',
        },
        group: 'g1',
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['sek.g1.unchanged', 'sek.epikrise.open', 'sek.liaison-psychiatry.open'],
          notAdvised: { kinds: ['continue', 'imaging'], recipients: ['retraining', 'municipality', 'pain-clinic'] },
          next: null,
        },
      },
    ],
  },
  {
    ...inHospital,
    id: 'sek-home-care',
    source: 'rh-2012, 3.2',
    contacts: [
      {
        week: 0,
        findings: {
          ...rootPatient,
          'function.limitation': 'severe',
          'function.daily-living-lost': 'yes',
          'sek.surgery-wanted': 'no',
        },
        group: 'g2',
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['sek.home-care', 'sek.g2.workup.clinic'],
          notAdvised: { recipients: ['municipality', 'retraining'] },
          recipient: { 'sek.home-care': 'pleje og omsorg' },
          next: 'sek-week2 2026-03-16',
        },
      },
    ],
  },
];
