// What is acute in Region Midtjylland, what must never stand beside it, and what is still not answered.
import { electiveKinds, fullPower, noSuspicion, type Story } from '../story.ts';
import {
  acuteBack,
  acuteRoot,
  backUnchanged,
  firstBack,
  firstRoot,
  midtjylland,
  rootUnchanged,
  secondRoot,
} from './patients.ts';

const intractable = 'rm.intractable';
const cauda = 'rh.safety.cauda';
const progressing = 'rh.safety.paresis-progressing';
const alone = { nothingElse: true, notAdvised: { kinds: electiveKinds }, next: null } as const;
const weakFoot = (grade: number) => ({
  'paresis.present': 'yes',
  'paresis.progressing': 'no',
  ...fullPower,
  'mrc.ankle-dorsiflexion.left': grade,
});

export const safetyStories: readonly Story[] = [
  {
    ...midtjylland,
    id: 'rm-intractable-first',
    source: 'rm-pixi, Akut indlæggelse; clinical reading 6.3',
    contacts: [
      {
        week: 0,
        findings: { ...acuteRoot, 'rm.intractable-pain': 'yes', 'rm.need.second-opinion': 'yes' },
        group: 'rm-root',
        expected: {
          status: 'acute',
          group: 'rm-root',
          advised: [intractable],
          recipient: { [intractable]: 'akut indlæggelse' },
          performer: { [intractable]: 'self' },
          ...alone,
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-intractable-fifth',
    source: 'rm-pixi, Akut indlæggelse',
    contacts: [
      firstBack,
      {
        week: 12,
        findings: { ...backUnchanged, 'rm.intractable-pain': 'yes', 'rm.already-referred': 'yes' },
        expected: { status: 'acute', group: 'rm-back', advised: [intractable], ...alone },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-severe-not-intractable',
    source: 'clinical reading 6.3: ordene holdes adskilt',
    contacts: [
      {
        week: 0,
        findings: { ...acuteRoot, 'nprs.leg': 10, 'function.limitation': 'severe' },
        group: 'rm-root',
        expected: {
          status: 'final',
          group: 'rm-root',
          advised: ['rm.root.week0.control', 'rm.information.alarm'],
          notAdvised: { rules: [intractable], kinds: ['referral', 'imaging'] },
          next: 'rm-week2 2026-03-16',
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-sphincter-first',
    source: 'rm-pixi, 1. kontakt og Akut indlæggelse; clinical reading 6.1',
    contacts: [
      {
        week: 0,
        findings: { ...acuteRoot, 'cauda.sphincter': 'yes' },
        group: 'rm-root',
        expected: { status: 'acute', group: 'rm-root', advised: [cauda], ...alone },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-paresis-increasing',
    source: 'rm-pixi, 1. kontakt og Akut indlæggelse; clinical reading 1.3',
    contacts: [
      firstRoot,
      {
        week: 2,
        findings: { ...rootUnchanged, progress: 'worse', ...weakFoot(4) },
        expected: { status: 'acute', group: 'rm-root', advised: [progressing], ...alone },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-paresis-stable',
    source: 'clinical reading 1.3, 6.2',
    contacts: [
      {
        week: 0,
        findings: { ...acuteRoot, ...weakFoot(4), 'rm.need.second-opinion': 'yes' },
        group: 'rm-root',
        expected: {
          status: 'handed-over',
          group: 'rm-root',
          advised: ['rh.safety.paresis-subacute', 'rh.safety.alarm-information'],
          nothingElse: true,
          recipient: { 'rh.safety.paresis-subacute': 'rygvisitation' },
          next: null,
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-cauda-unanswered',
    source: 'clinical reading 0, 7',
    contacts: [
      {
        week: 0,
        findings: { ...acuteRoot, 'cauda.saddle': null, 'rm.intractable-pain': null },
        group: 'rm-root',
        expected: {
          status: 'provisional',
          group: 'rm-root',
          advised: ['rm.information.alarm'],
          missing: ['cauda.saddle', 'rm.intractable-pain'],
          next: 'rm-week2 2026-03-16',
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-prompt-without-suspicion',
    source: 'rm-pixi, MR-scanning; clinical reading 6.4',
    contacts: [
      firstRoot,
      secondRoot,
      {
        week: 4,
        findings: {
          ...rootUnchanged,
          'prompt.previous-cancer': 'yes',
          ...noSuspicion,
          'rm.tried-weeks': 4,
          'rm.without-effect': 'yes',
        },
        expected: {
          status: 'final',
          group: 'rm-root',
          advised: ['rm.root.week4.refer', 'rm.root.mri'],
          next: null,
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-metastasis-suspected',
    source: 'rm-pixi, MR-scanning: mistanke om alvorlig patologi; clinical reading 1.3',
    contacts: [
      firstBack,
      {
        week: 4,
        findings: {
          ...backUnchanged,
          'prompt.previous-cancer': 'yes',
          ...noSuspicion,
          'suspicion.metastasis': 'yes',
          'rm.tried-weeks': 6,
          'rm.without-effect': 'yes',
        },
        group: 'serious',
        expected: {
          status: 'acute',
          group: 'serious',
          advised: ['rh.safety.infection-metastasis'],
          ...alone,
        },
      },
    ],
  },
  {
    ...midtjylland,
    id: 'rm-scope-long-lasting',
    source: 'rm-pixi, titel (reading)',
    contacts: [
      {
        week: 0,
        findings: { ...acuteBack, 'rm.scope': 'long-lasting', 'pain.duration': 400 },
        group: 'rm-back',
        expected: {
          status: 'handed-over',
          group: 'rm-back',
          advised: ['rm.scope.long-lasting'],
          nothingElse: true,
          next: null,
        },
      },
    ],
  },
];
