// Both tracks from the first contact to the last: better, not better, yellow flags, physiotherapist and chiropractor.
import type { Story } from '../story.ts';
import {
  acuteRoot,
  backUnchanged,
  firstBack,
  firstRoot,
  midtjylland,
  nothingElective,
  rootUnchanged,
  secondBack,
  secondRoot,
} from './patients.ts';

const withoutRoot: readonly Story[] = [
  {
    ...midtjylland,
    id: 'rm-back-better-second',
    source: 'rm-pixi, uden nerverodspåvirkning, Evt. 2. kontakt; Formål',
    contacts: [
      firstBack,
      {
        week: 2,
        findings: { ...backUnchanged, progress: 'clear' },
        expected: {
          status: 'final',
          group: 'rm-back',
          advised: ['rm.back.week2.end', 'rm.reassess', 'rm.yellow.assess', 'rm.information.alarm'],
          notAdvised: nothingElective,
          next: null,
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-back-all-contacts',
    source: 'rm-pixi, uden nerverodspåvirkning, 1.-5. kontakt',
    contacts: [
      firstBack,
      secondBack,
      {
        week: 4,
        findings: { ...backUnchanged, 'rm.yellow-weigh': 'no', 'rm.back-help': 'assessment', 'rm.municipal': 'no' },
        expected: {
          status: 'final',
          group: 'rm-back',
          advised: ['rm.back.week4.continue', 'rm.back.week4.assessment', 'rm.reassess'],
          notAdvised: { kinds: ['referral', 'imaging', 'end'] },
          recipient: { 'rm.back.week4.assessment': 'fysioterapeut eller kiropraktor' },
          performer: { 'rm.back.week4.assessment': 'refer' },
          next: 'rm-week8 2026-04-27',
        },
      },
      {
        week: 8,
        findings: {
          ...backUnchanged,
          'rm.already-referred': 'no',
          'rm.tried-weeks': 6,
          'rm.without-effect': 'yes',
        },
        expected: {
          status: 'final',
          group: 'rm-back',
          advised: ['rm.back.week8.refer', 'rm.back.week8.mri', 'rm.week8.dynamic-referral', 'rm.reassess'],
          notAdvised: { kinds: ['end'], recipients: ['practising-specialist', 'municipality'] },
          recipient: { 'rm.back.week8.refer': 'rygvisitation' },
          next: null,
        },
      },
      {
        week: 12,
        findings: { ...backUnchanged, 'rm.already-referred': 'yes', 'rm.fifth-help': 'yes' },
        expected: {
          status: 'final',
          group: 'rm-back',
          advised: ['rm.back.fifth.care', 'rm.back.fifth.continue', 'rm.fifth.help'],
          nothingElse: true,
          next: 'rm-fifth 2026-06-22',
        },
      },
      {
        week: 16,
        findings: { ...backUnchanged, progress: 'clear' },
        expected: {
          status: 'final',
          group: 'rm-back',
          advised: ['rm.back.fifth.end'],
          nothingElse: true,
          next: null,
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-back-fifth-never-referred',
    source: 'rm-pixi, Evt. 4. og 5. kontakt (reading)',
    contacts: [
      {
        week: 12,
        findings: { ...backUnchanged, 'rm.scope': 'acute-low-back', 'rm.already-referred': 'no' },
        group: 'rm-back',
        expected: {
          status: 'final',
          group: 'rm-back',
          advised: ['rm.back.fifth.care', 'rm.back.fifth.refer'],
          nothingElse: true,
          next: null,
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-yellow-second-and-third',
    source: 'rm-pixi, 2. og 3. kontakt; currency 15',
    contacts: [
      firstBack,
      {
        week: 2,
        findings: {
          ...backUnchanged,
          'yellow.worry': 'yes',
          'yellow.fear-of-movement': 'yes',
          'rm.yellow-weigh': 'yes',
        },
        expected: {
          status: 'final',
          group: 'rm-back',
          advised: ['rm.yellow.assess', 'rm.back.week2.continue'],
          notAdvised: nothingElective,
          next: 'rm-week4 2026-03-30',
        },
      },
      {
        week: 4,
        findings: {
          ...backUnchanged,
          'yellow.worry': 'yes',
          'yellow.fear-of-movement': 'yes',
          'rm.yellow-weigh': 'yes',
          'rm.back-help': 'extended-assessment',
          'rm.municipal': 'yes',
        },
        expected: {
          status: 'final',
          group: 'rm-back',
          advised: [
            'rm.back.week4.continue',
            'rm.back.week4.yellow',
            'rm.back.week4.extended-assessment',
            'rm.back.week4.municipal',
            'rm.week4.dynamic-referral',
          ],
          notAdvised: { kinds: ['imaging', 'end'] },
          recipient: { 'rm.back.week4.yellow': 'rygvisitation', 'rm.back.week4.municipal': 'kommune' },
          next: 'rm-week8 2026-04-27',
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-yellow-alone',
    source: 'rm-pixi, Evt. 3. kontakt; currency 15',
    contacts: [
      firstBack,
      {
        week: 4,
        findings: { ...backUnchanged, 'rm.yellow-weigh': 'yes', 'rm.back-help': 'none', 'rm.municipal': 'no' },
        expected: {
          status: 'final',
          group: 'rm-back',
          advised: ['rm.back.week4.continue', 'rm.back.week4.yellow', 'rm.back.week4.dynamic-referral'],
          notAdvised: { rules: ['rm.week4.dynamic-referral'], kinds: ['imaging', 'treatment', 'end'] },
          next: 'rm-week8 2026-04-27',
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-yellow-not-weighed',
    source: 'rm-pixi, Evt. 3. kontakt (reading)',
    contacts: [
      {
        week: 4,
        findings: { ...backUnchanged, 'rm.scope': 'acute-low-back', 'yellow.worry': 'yes' },
        group: 'rm-back',
        expected: {
          status: 'provisional',
          group: 'rm-back',
          advised: ['rm.back.week4.continue'],
          notAdvised: { rules: ['rm.back.week4.yellow'] },
          questions: ['rm.yellow-weigh'],
          next: 'rm-week8 2026-04-27',
        },
      },
    ],
  },
];

const withRoot: readonly Story[] = [
  {
    ...midtjylland,
    id: 'rm-root-third-referred',
    source: 'rm-pixi, nerverodspåvirkning, 1.-3. kontakt',
    contacts: [
      firstRoot,
      {
        ...secondRoot,
        findings: { ...rootUnchanged, 'rm.root-help': 'prolapse-course' },
        expected: {
          status: 'final',
          group: 'rm-root',
          advised: ['rm.root.week2.continue', 'rm.root.week2.prolapse-course', 'rm.yellow.assess'],
          notAdvised: { kinds: ['referral', 'imaging'] },
          next: 'rm-week4 2026-03-30',
        },
      },
      {
        week: 4,
        findings: { ...rootUnchanged, progress: 'some', 'rm.tried-weeks': 4, 'rm.without-effect': 'yes' },
        expected: {
          status: 'final',
          group: 'rm-root',
          advised: ['rm.root.week4.refer', 'rm.root.mri', 'rm.week4.dynamic-referral', 'rm.reassess'],
          notAdvised: { kinds: ['end'], recipients: ['municipality', 'practising-specialist'] },
          recipient: { 'rm.root.week4.refer': 'rygvisitation' },
          next: null,
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-root-fourth-specialist',
    source: 'rm-pixi, nerverodspåvirkning, Evt. 4. kontakt',
    contacts: [
      firstRoot,
      secondRoot,
      {
        week: 8,
        findings: { ...rootUnchanged, 'rm.already-referred': 'no', 'rm.where': 'specialist', 'rm.tried-weeks': 2 },
        expected: {
          status: 'final',
          group: 'rm-root',
          advised: ['rm.root.week8.specialist', 'rm.week8.dynamic-referral'],
          notAdvised: { rules: ['rm.root.week8.refer'], kinds: ['imaging', 'end'] },
          recipient: { 'rm.root.week8.specialist': 'speciallæge' },
          next: null,
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-root-fourth-undecided',
    source: 'rm-pixi, nerverodspåvirkning, Evt. 4. kontakt',
    contacts: [
      {
        week: 8,
        findings: { ...rootUnchanged, 'rm.scope': 'acute-low-back', 'rm.already-referred': 'no' },
        group: 'rm-root',
        expected: {
          status: 'provisional',
          group: 'rm-root',
          advised: ['rm.reassess', 'rm.week8.dynamic-referral'],
          notAdvised: { recipients: ['spine-triage', 'practising-specialist'] },
          questions: ['rm.where'],
          next: 'rm-fifth 2026-05-25',
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-root-all-contacts',
    source: 'rm-pixi, nerverodspåvirkning, 1.-4. kontakt; 5. kontakt er en reading',
    contacts: [
      firstRoot,
      secondRoot,
      {
        week: 4,
        findings: { ...rootUnchanged, 'rm.tried-weeks': 2, 'rm.without-effect': 'yes' },
        decisions: { 'rm.root.week4.refer': 'accepted' },
        referrals: { 'rm.root.week4.refer': {} },
        expected: {
          status: 'final',
          group: 'rm-root',
          advised: ['rm.root.week4.refer', 'rm.week4.dynamic-referral'],
          notAdvised: { kinds: ['imaging', 'end'] },
          next: null,
        },
      },
      {
        week: 8,
        findings: { ...rootUnchanged, progress: 'some', 'rm.already-referred': 'yes' },
        expected: {
          status: 'final',
          group: 'rm-root',
          advised: ['rm.root.week8.continue'],
          notAdvised: { kinds: ['referral', 'end'], rules: ['rm.week8.dynamic-referral'] },
          next: 'rm-fifth 2026-05-25',
        },
      },
      {
        week: 12,
        findings: { ...rootUnchanged, progress: 'some', 'rm.already-referred': 'yes', 'rm.fifth-help': 'no' },
        expected: {
          status: 'final',
          group: 'rm-root',
          advised: ['rm.root.fifth.care', 'rm.root.fifth.continue'],
          nothingElse: true,
          next: 'rm-fifth 2026-06-22',
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-root-better-third',
    source: 'rm-pixi, nerverodspåvirkning, Evt. 3. kontakt',
    contacts: [
      firstRoot,
      {
        week: 4,
        findings: { ...rootUnchanged, progress: 'clear' },
        expected: {
          status: 'final',
          group: 'rm-root',
          advised: ['rm.root.week4.end', 'rm.information.alarm'],
          notAdvised: nothingElective,
          next: null,
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-root-worse-third',
    source: 'rm-pixi, MR-scanning: ikke ved forværring',
    contacts: [
      {
        week: 4,
        findings: {
          ...acuteRoot,
          progress: 'worse',
          'rm.tried-weeks': 6,
          'rm.without-effect': 'yes',
        },
        group: 'rm-root',
        expected: {
          status: 'final',
          group: 'rm-root',
          advised: ['rm.root.week4.refer', 'rm.week4.dynamic-referral'],
          notAdvised: { kinds: ['imaging', 'end', 'treatment'] },
          next: null,
        },
      },
    ],
  },
];

export const trackStories: readonly Story[] = [...withoutRoot, ...withRoot];
