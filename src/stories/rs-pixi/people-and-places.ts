// Who does what, where, and on which day.
import type { Story } from '../story.ts';
import { again, halfAYear, here, longNoEffect, noEffect, noNeeds } from './parts.ts';
import { began } from './reassessment.ts';

const recurrent = began(again, 'rs-recurrent', 'rs-reassessment 2026-04-13');

const roles: readonly Story[] = [
  {
    ...{
      id: 'rs-physiotherapist-first',
      ...here,
    },
    source: 'rs-pixi, praksissektor; direkte adgang siden 31. marts 2025',
    role: 'physiotherapist',
    contacts: [
      {
        week: 0,
        findings: again,
        group: 'rs-recurrent',
        expected: {
          status: 'final',
          group: 'rs-recurrent',
          advised: ['rs.physiotherapy', 'rs.reassessment.agree'],
          performer: {
            'rs.physiotherapy': 'self',
            'rs.chiropractic': 'via-gp',
            'rs.recurrent.medicine': 'via-gp',
            'rs.reassessment.agree': 'via-gp',
            'rs.information': 'self',
          },
          next: 'rs-reassessment 2026-04-13',
        },
      },
    ],
  },
  {
    ...{
      id: 'rs-physiotherapist-no-effect',
      ...here,
    },
    source: 'rs-pixi, efter 6-8 uger: skal tilbage til egen læge',
    role: 'physiotherapist',
    contacts: [
      recurrent,
      {
        week: 6,
        findings: { ...noEffect, ...noNeeds, 'rs.need.spine-unit': 'yes', 'rs.need.imaging': 'yes' },
        expected: {
          status: 'final',
          group: 'rs-recurrent',
          advised: ['rs.reassessment.gp', 'rs.spine-unit', 'rs.recurrent.imaging'],
          performer: {
            'rs.reassessment.gp': 'via-gp',
            'rs.spine-unit': 'via-gp',
            'rs.recurrent.imaging': 'via-gp',
          },
          next: null,
        },
      },
    ],
  },
  {
    ...{
      id: 'rs-chiropractor-long',
      ...here,
    },
    source: 'rs-pixi, Længerevarende; praksissektor',
    role: 'chiropractor',
    contacts: [
      {
        week: 0,
        findings: halfAYear,
        group: 'rs-long',
        expected: {
          status: 'final',
          group: 'rs-long',
          advised: ['rs.chiropractic', 'rs.long.medicine'],
          performer: { 'rs.chiropractic': 'self', 'rs.physiotherapy': 'via-gp', 'rs.long.medicine': 'via-gp' },
          next: 'rs-reassessment 2026-04-13',
        },
      },
      {
        week: 6,
        findings: { ...longNoEffect, 'rs.need.pain-clinic': 'yes' },
        expected: {
          status: 'final',
          group: 'rs-long',
          advised: ['rs.long.pain-clinic'],
          performer: { 'rs.long.pain-clinic': 'via-gp', 'rs.reassessment.gp': 'via-gp' },
          next: null,
        },
      },
    ],
  },
];

const timesAndPlaces: readonly Story[] = [
  {
    ...{
      id: 'rs-reassessment-week-8',
      ...here,
    },
    source: 'rs-pixi, efter 6-8 uger (reading: rs-6-to-8)',
    contacts: [
      recurrent,
      {
        week: 6,
        date: '2026-04-20',
        findings: { ...noEffect, ...noNeeds },
        expected: {
          status: 'final',
          group: 'rs-recurrent',
          advised: ['rs.reassessment.gp', 'rs.stay'],
          timing: 'on-time',
          next: 'rs-later 2026-06-08',
        },
      },
    ],
  },
  {
    ...{
      id: 'rs-reassessment-early',
      ...here,
    },
    source: 'clinical reading 0: mere end en uge før tiden',
    contacts: [
      recurrent,
      {
        date: '2026-03-23',
        isContact: 'rs-reassessment',
        findings: { ...noEffect, ...noNeeds },
        expected: {
          status: 'final',
          group: 'rs-recurrent',
          advised: ['rs.reassessment.gp'],
          beforeItsTime: ['rs.reassessment.gp'],
          timing: 'early',
          next: 'rs-later 2026-06-08',
        },
      },
    ],
  },
  {
    id: 'rs-oestdanmark',
    source: 'lov 699 af 20. juni 2025',
    programme: 'rs-pixi',
    region: 'oestdanmark',
    start: '2027-01-04',
    contacts: [
      { ...recurrent, expected: { ...recurrent.expected, next: 'rs-reassessment 2027-02-15' } },
      {
        week: 6,
        findings: { ...noEffect, ...noNeeds, 'rs.need.spine-unit': 'yes' },
        expected: {
          status: 'final',
          group: 'rs-recurrent',
          advised: ['rs.spine-unit'],
          recipient: { 'rs.spine-unit': 'Rygenheden i regionen' },
          next: null,
        },
      },
    ],
  },
];

export const peopleAndPlacesStories: readonly Story[] = [...roles, ...timesAndPlaces];
