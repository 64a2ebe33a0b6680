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
const scanned = (
  id: string,
  title: string,
  findings: Readonly<Record<string, string | number>>,
  offered: boolean,
): Story => ({
  ...midtjylland,
  id,
  title,
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

const imaging: readonly Story[] = [
  scanned(
    'rm-mri-four-weeks',
    'Midtjylland, 4 ugers behandling og træning uden effekt: MR kan netop tilbydes',
    { 'rm.tried-weeks': 4, 'rm.without-effect': 'yes' },
    true,
  ),
  scanned(
    'rm-mri-three-weeks',
    'Midtjylland, 3 ugers behandling og træning uden effekt: MR tilbydes ikke endnu',
    { 'rm.tried-weeks': 3, 'rm.without-effect': 'yes' },
    false,
  ),
  scanned(
    'rm-mri-with-effect',
    'Midtjylland, 6 ugers behandling og træning med effekt: ingen MR',
    { 'rm.tried-weeks': 6, 'rm.without-effect': 'no', progress: 'some' },
    false,
  ),
  scanned(
    'rm-mri-worse',
    'Midtjylland, 6 uger uden effekt, men forværring: MR tilbydes ikke herfra',
    { 'rm.tried-weeks': 6, 'rm.without-effect': 'yes', progress: 'worse' },
    false,
  ),
  scanned('rm-mri-nothing-tried', 'Midtjylland, intet er prøvet: ingen MR', { 'rm.tried-weeks': 0 }, false),
];

const secondOpinions: readonly Story[] = [
  {
    ...midtjylland,
    id: 'rm-second-opinion-first',
    title: 'Midtjylland, second opinion ved 1. kontakt: korrespondance til rygvisitationen ved siden af forløbet',
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
    title: 'Midtjylland, second opinion ved 5. kontakt med nerverodspåvirkning',
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
    title: 'Midtjylland, fysioterapeuten ved 2. kontakt: prolapsforløbet gives selv, forløbet styres af egen læge',
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
    title: 'Midtjylland, fysioterapeuten møder intraktable smerter: ringer selv, ikke via egen læge',
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
    title: 'Midtjylland, kiropraktoren ved 3. kontakt: udvidet lænderygudredning selv, henvisning via egen læge',
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
    title: 'Midtjylland, den praktiserende speciallæge ved 4. kontakt henviser selv til rygvisitation og MR',
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
    title: 'Midtjylland, klinikken har ikke prolapsforløbspakken: den foreslås ikke',
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
    title: 'Midtjylland, 3. kontakt holdes mere end en uge for tidligt: henvisningen er mærket før tid',
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
    title: 'Midtjylland, patienten kommer først igen efter 7 uger: det er 4. kontakt, og den anden springes over',
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
    title: 'Midtjylland, benet gør ondt ved 2. kontakt: forløbet skifter til nerverodspåvirkning',
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
    title: 'Midtjylland, benet gør ondt ved 2. kontakt, men forløbet er ikke bekræftet på ny: det spørges der om',
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

export const peopleStories: readonly Story[] = [...imaging, ...secondOpinions, ...roles, ...times];
