// MRI on both sides of its conditions, second opinion, roles, contacts early and late, and the change of track.
import type { Story } from '../story.ts';
import {
  acuteBack,
  backUnchanged,
  firstBack,
  firstRoot,
  midtjylland,
  rootUnchanged,
  secondBack,
  toldEverybody,
} from './patients.ts';

/** An offer of MRI at the third contact, without nerve-root involvement: the conditions alone decide. */
const scanned = (id: string, findings: Readonly<Record<string, string | number>>, offered: boolean): Story => ({
  ...midtjylland,
  id,
  source: 'rm-pixi, MR-scanning',
  contacts: [
    firstBack,
    secondBack,
    {
      week: 4,
      findings: { ...backUnchanged, 'rm.yellow-weigh': 'no', ...findings },
      expected: {
        status: 'final',
        group: 'rm-back',
        advised: ['rm.back.week4.continue', ...(offered ? ['rm.back.week4.mri'] : [])],
        notAdvised: { kinds: offered ? ['end'] : ['imaging'] },
        next: 'rm-week8 2026-04-27',
      },
    },
  ],
});

export const imagingStories: readonly Story[] = [
  scanned('rm-mri-four-weeks', { 'rm.tried-weeks': 4, 'rm.without-effect': 'yes' }, true),
  scanned('rm-mri-three-weeks', { 'rm.tried-weeks': 3, 'rm.without-effect': 'yes' }, false),
  scanned('rm-mri-with-effect', { 'rm.tried-weeks': 6, 'rm.without-effect': 'no', progress: 'some' }, false),
  scanned('rm-mri-worse', { 'rm.tried-weeks': 6, 'rm.without-effect': 'yes', progress: 'worse' }, false),
  scanned('rm-mri-nothing-tried', { 'rm.tried-weeks': 0 }, false),
];

const secondOpinions: readonly Story[] = [
  {
    ...midtjylland,
    id: 'rm-second-opinion-first',
    source: 'rm-pixi, Second opinion',
    contacts: [
      {
        week: 0,
        findings: { ...acuteBack, 'rm.need.second-opinion': 'yes' },
        group: 'rm-back',
        expected: {
          status: 'final',
          group: 'rm-back',
          advised: ['rm.second-opinion', 'rm.back.week0.control'],
          recipient: { 'rm.second-opinion': 'rygvisitation' },
          performer: { 'rm.second-opinion': 'self' },
          next: 'rm-week2 2026-03-16',
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-second-opinion-fifth',
    source: 'rm-pixi, Second opinion',
    contacts: [
      firstRoot,
      {
        week: 12,
        findings: { ...rootUnchanged, 'rm.already-referred': 'yes', 'rm.need.second-opinion': 'yes' },
        expected: {
          status: 'final',
          group: 'rm-root',
          advised: ['rm.second-opinion', 'rm.root.fifth.continue', 'rm.root.fifth.care'],
          next: 'rm-fifth 2026-06-22',
        },
      },
    ],
  },
];

const roles: readonly Story[] = [
  {
    ...midtjylland,
    id: 'rm-physiotherapist',
    source: 'rm-pixi, nerverodspåvirkning, 2. kontakt (reading om roller)',
    role: 'physiotherapist',
    contacts: [
      {
        week: 2,
        findings: {
          ...rootUnchanged,
          'rm.scope': 'acute-low-back',
          'rm.root-help': 'prolapse-course',
          'rm.need.second-opinion': 'yes',
        },
        group: 'rm-root',
        expected: {
          status: 'final',
          group: 'rm-root',
          advised: ['rm.root.week2.prolapse-course', 'rm.root.week2.continue', 'rm.second-opinion', ...toldEverybody],
          performer: {
            'rm.root.week2.prolapse-course': 'self',
            'rm.root.week2.continue': 'via-gp',
            'rm.second-opinion': 'via-gp',
            'rm.information.alarm': 'self',
          },
          next: 'rm-week4 2026-03-30',
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-physiotherapist-acute',
    source: 'rm-pixi, Akut indlæggelse; clinical reading 1.10',
    role: 'physiotherapist',
    contacts: [
      {
        week: 4,
        findings: { ...rootUnchanged, 'rm.scope': 'acute-low-back', 'rm.intractable-pain': 'yes' },
        group: 'rm-root',
        expected: {
          status: 'acute',
          group: 'rm-root',
          advised: ['rm.intractable'],
          nothingElse: true,
          performer: { 'rm.intractable': 'self' },
          next: null,
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-chiropractor',
    source: 'rm-pixi, uden nerverodspåvirkning, Evt. 3. kontakt (reading om roller)',
    role: 'chiropractor',
    contacts: [
      {
        week: 4,
        findings: {
          ...backUnchanged,
          'rm.scope': 'acute-low-back',
          'rm.yellow-weigh': 'yes',
          'rm.back-help': 'extended-assessment',
          'rm.municipal': 'yes',
        },
        group: 'rm-back',
        expected: {
          status: 'final',
          group: 'rm-back',
          advised: ['rm.back.week4.extended-assessment', 'rm.back.week4.yellow', 'rm.back.week4.municipal'],
          performer: {
            'rm.back.week4.extended-assessment': 'self',
            'rm.back.week4.yellow': 'via-gp',
            'rm.back.week4.municipal': 'via-gp',
          },
          next: 'rm-week8 2026-04-27',
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-specialist-role',
    source: 'rm-pixi, nerverodspåvirkning, Evt. 4. kontakt (reading om roller)',
    role: 'rheumatologist',
    contacts: [
      {
        week: 8,
        findings: {
          ...rootUnchanged,
          'rm.scope': 'acute-low-back',
          'rm.already-referred': 'no',
          'rm.where': 'secondary-sector',
          'rm.tried-weeks': 8,
          'rm.without-effect': 'yes',
        },
        group: 'rm-root',
        expected: {
          status: 'final',
          group: 'rm-root',
          advised: ['rm.root.week8.refer', 'rm.root.mri'],
          performer: { 'rm.root.week8.refer': 'self', 'rm.root.mri': 'self' },
          next: null,
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-no-prolapse-course',
    source: 'clinical reading 6.8',
    offers: { 'prolapse-course': false },
    contacts: [
      {
        week: 2,
        findings: { ...rootUnchanged, 'rm.scope': 'acute-low-back', 'rm.root-help': 'prolapse-course' },
        group: 'rm-root',
        expected: {
          status: 'final',
          group: 'rm-root',
          advised: ['rm.root.week2.continue'],
          notAdvised: { kinds: ['treatment'] },
          next: 'rm-week4 2026-03-30',
        },
      },
    ],
  },
];

const times: readonly Story[] = [
  {
    ...midtjylland,
    id: 'rm-early-third',
    source: 'clinical reading 0',
    contacts: [
      firstRoot,
      {
        week: 4,
        date: '2026-03-20',
        findings: { ...rootUnchanged, 'rm.tried-weeks': 4, 'rm.without-effect': 'yes' },
        expected: {
          status: 'final',
          group: 'rm-root',
          advised: ['rm.root.week4.refer', 'rm.root.mri'],
          beforeItsTime: ['rm.root.week4.refer', 'rm.root.mri'],
          timing: 'early',
          next: null,
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-late-second',
    source: 'clinical reading 0',
    contacts: [
      firstBack,
      {
        date: '2026-04-20',
        isContact: 'rm-week8',
        findings: { ...backUnchanged, 'rm.already-referred': 'no' },
        expected: {
          status: 'final',
          group: 'rm-back',
          advised: ['rm.back.week8.refer', 'rm.week8.dynamic-referral'],
          timing: 'on-time',
          next: null,
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-becomes-nerve-root',
    source: 'clinical reading 1.4; rm-pixi, Revurdering af patient',
    contacts: [
      firstBack,
      {
        week: 2,
        findings: { ...rootUnchanged, progress: 'worse', 'rm.root-help': 'referral' },
        group: 'rm-root',
        expected: {
          status: 'final',
          group: 'rm-root',
          advised: ['rm.root.week2.continue', 'rm.root.week2.referral', 'rm.root.exercise-films'],
          notAdvised: { rules: ['rm.back.week2.continue', 'rm.back.exercise-films'] },
          next: 'rm-week4 2026-03-30',
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-becomes-nerve-root-unconfirmed',
    source: 'clinical reading 0, 1.4',
    contacts: [
      firstBack,
      {
        week: 2,
        findings: rootUnchanged,
        expected: {
          status: 'provisional',
          group: 'rm-root',
          advised: ['rm.back.week2.continue'],
          questions: ['group'],
          next: 'rm-week4 2026-03-30',
        },
      },
    ],
  },
];

export const peopleStories: readonly Story[] = [...secondOpinions, ...roles, ...times];
