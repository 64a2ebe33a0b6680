// What is acute or seen soon in the cervical course, beside the arm.
import { some } from '../fys-shared.ts';
import { electiveKinds, noSuspicion, type Story } from '../story.ts';
import { armPain, begun, story, strongArm } from './answers.ts';

export const safety: readonly Story[] = [
  story('metastasis', 'fys-eksempler, alvorlig patologi', [
    {
      week: 0,
      findings: { ...armPain, ...noSuspicion, 'prompt.previous-cancer': 'yes', 'suspicion.metastasis': 'yes' },
      expected: {
        status: 'acute',
        group: 'serious',
        advised: ['rh.safety.infection-metastasis'],
        notAdvised: { kinds: electiveKinds },
        nothingElse: true,
        next: null,
      },
    },
  ]),
  story('cord', 'clinical reading 5; supplement', [
    {
      week: 0,
      findings: { ...armPain, 'myelopathy.symptoms': 'yes' },
      expected: {
        status: 'handed-over',
        group: 'fc-root',
        advised: ['fc.myelopathy'],
        notAdvised: { kinds: ['treatment', 'continue'] },
        recipient: { 'fc.myelopathy': 'læge' },
        next: null,
      },
    },
  ]),
  story('cord-signs', 'clinical reading 5', [
    begun,
    {
      week: 4,
      findings: { ...some, ...strongArm, 'umn.signs': 'yes' },
      expected: {
        status: 'handed-over',
        group: 'fc-root',
        advised: ['rh.safety.umn', 'rh.safety.alarm-information'],
        notAdvised: { kinds: ['treatment', 'continue'] },
        next: null,
      },
    },
  ]),
  story('arm-not-asked', 'clinical reading 0 og 5', [
    {
      week: 0,
      findings: { ...armPain, 'arm.paresis': null },
      group: 'fc-root',
      expected: {
        status: 'provisional',
        group: 'fc-root',
        advised: ['fc.training'],
        missing: ['arm.paresis'],
        next: 'fc-session 2026-03-09',
      },
    },
  ]),
];
