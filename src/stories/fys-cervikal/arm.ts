// Power of the arm: what is acute, what is seen soon while training goes on, and what an earlier weakness asks for later.
import { clear, muchWorseSince, physiotherapist, some, unchangedSince } from '../fys-shared.ts';
import { electiveKinds, type Story, type StoryContact } from '../story.ts';
import { armPain, fullArmPower, strongArm, triceps } from './answers.ts';

const place = { programme: 'fys-cervikal', ...physiotherapist } as const;
const cordClear = { 'myelopathy.symptoms': 'no' } as const;
const subacute = 'fc.arm-paresis-subacute';
const progressing = 'fc.arm-paresis-progressing';

const acute = (advised: string, group: string | null = 'fc-root') => ({
  status: 'acute' as const,
  group,
  advised: [advised],
  notAdvised: { kinds: electiveKinds },
  nothingElse: true as const,
  performer: { [advised]: 'self' as const },
  next: null,
});

const weakFirst: StoryContact = {
  week: 0,
  findings: { ...armPain, ...triceps(4) },
  group: 'fc-root',
  expected: {
    status: 'final',
    group: 'fc-root',
    advised: [subacute, 'fc.training', 'fc.first.begins'],
    notAdvised: { rules: [progressing, 'fc.arm-paresis-leaving'] },
    recipient: { [subacute]: 'læge' },
    next: 'fc-session 2026-03-09',
  },
};

export const armStories: readonly Story[] = [
  {
    ...place,
    id: 'fc-triceps-3',
    source: 'reading fc-arm-acute; fys-eksempler, Forløb 2',
    contacts: [{ week: 0, findings: { ...armPain, ...triceps(3) }, expected: acute('fc.arm-paresis-acute') }],
  },
  {
    ...place,
    id: 'fc-triceps-4-stable',
    source: 'reading fc-arm-subacute',
    contacts: [
      weakFirst,
      {
        week: 2,
        findings: { ...unchangedSince, ...cordClear, ...triceps(4), 'fys.sent-on': 'back' },
        expected: {
          status: 'final',
          group: 'fc-root',
          advised: [subacute, 'fc.sent-on.back', 'fc.adjust-training', 'fc.week2.goes-on'],
          notAdvised: { rules: [progressing] },
          next: 'fc-week4 2026-03-30',
        },
      },
    ],
  },
  {
    ...place,
    id: 'fc-triceps-4-to-3',
    source: 'reading fc-arm-acute',
    contacts: [
      weakFirst,
      {
        week: 2,
        findings: { ...muchWorseSince, ...cordClear, ...triceps(3) },
        expected: acute('fc.arm-paresis-acute'),
      },
    ],
  },
  {
    ...place,
    id: 'fc-another-muscle',
    source: 'reading fc-arm-acute: tiltagende, uanset grad',
    contacts: [
      weakFirst,
      {
        week: 1,
        findings: { ...some, ...cordClear, ...triceps(4), 'mrc.finger-flexion.right': 4 },
        expected: acute(progressing),
      },
    ],
  },
  {
    ...place,
    id: 'fc-new-weakness',
    source: 'reading fc-arm-acute',
    contacts: [
      {
        week: 0,
        findings: armPain,
        group: 'fc-root',
        expected: { status: 'final', group: 'fc-root', advised: ['fc.training'], next: 'fc-session 2026-03-09' },
      },
      { week: 4, findings: { ...clear, ...cordClear, ...triceps(4) }, expected: acute(progressing) },
    ],
  },
  {
    ...place,
    id: 'fc-by-history',
    source: 'fys-eksempler, Forløb 2: kraftnedsættelsen progredierer',
    contacts: [{ week: 0, findings: { ...armPain, ...triceps(4, 'yes') }, expected: acute(progressing) }],
  },
  {
    ...place,
    id: 'fc-weak-and-not-the-course',
    source: 'reading fc-arm-subacute',
    contacts: [
      {
        week: 0,
        findings: { ...armPain, ...triceps(4), 'fys.criteria': 'no' },
        group: 'fc-other',
        expected: {
          status: 'handed-over',
          group: 'fc-other',
          advised: ['fc.arm-paresis-leaving', 'fc.not-this-course'],
          nothingElse: true,
          next: null,
        },
      },
    ],
  },
  {
    ...place,
    id: 'fc-ungraded',
    source: 'reading fc-arm-power',
    contacts: [
      {
        week: 0,
        findings: { ...armPain, ...fullArmPower, 'arm.paresis': 'yes', 'mrc.elbow-extension.right': null },
        group: 'fc-root',
        expected: {
          status: 'provisional',
          group: 'fc-root',
          advised: ['fc.training'],
          missing: ['mrc.elbow-extension.right', 'arm.paresis-progressing'],
          next: 'fc-session 2026-03-09',
        },
      },
    ],
  },
  {
    ...place,
    id: 'fc-was-weak-asks',
    source: 'fys-eksempler, status efter 4 uger; reading fys-sent-on',
    contacts: [
      weakFirst,
      {
        week: 4,
        findings: { ...some, ...strongArm },
        expected: {
          status: 'provisional',
          group: 'fc-root',
          advised: ['fc.week4.goes-on'],
          questions: ['fys.sent-on'],
          next: 'fc-week8 2026-04-27',
        },
      },
    ],
  },
];
