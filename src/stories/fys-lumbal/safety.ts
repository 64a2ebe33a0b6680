// What is acute in the lumbar course, and what is close to it.
import { clear, muchWorseSince, unchangedSince } from '../fys-shared.ts';
import { electiveKinds, noSuspicion, type Story } from '../story.ts';
import { begun, sciatica, story, weak } from './answers.ts';

export const safety: readonly Story[] = [
  story('cauda', 'fys-eksempler, Obs cauda equina', [
    begun,
    {
      week: 2,
      findings: { ...clear, 'cauda.saddle': 'yes' },
      expected: {
        status: 'acute',
        group: 'fl-root',
        advised: ['rh.safety.cauda'],
        notAdvised: { kinds: electiveKinds },
        nothingElse: true,
        performer: { 'rh.safety.cauda': 'self' },
        next: null,
      },
    },
  ]),
  story('cauda-not-asked', 'clinical reading 0', [
    {
      week: 0,
      findings: { ...sciatica, 'cauda.saddle': null },
      group: 'fl-root',
      expected: {
        status: 'provisional',
        group: 'fl-root',
        advised: ['fl.training'],
        missing: ['cauda.saddle'],
        next: 'fl-session 2026-03-09',
      },
    },
  ]),
  story('grade-3', 'clinical reading 1.3 og 5', [
    {
      week: 0,
      findings: { ...sciatica, ...weak(3) },
      expected: {
        status: 'acute',
        group: 'fl-root',
        advised: ['rh.safety.paresis-acute'],
        nothingElse: true,
        next: null,
      },
    },
  ]),
  story('grade-4', 'clinical reading 6.2', [
    {
      week: 0,
      findings: { ...sciatica, ...weak(4) },
      expected: {
        status: 'handed-over',
        group: 'fl-root',
        advised: ['rh.safety.paresis-subacute', 'rh.safety.alarm-information'],
        notAdvised: { kinds: ['treatment', 'continue', 'end'] },
        performer: { 'rh.safety.paresis-subacute': 'via-gp' },
        next: null,
      },
    },
  ]),
  story('falls-between', 'fys-eksempler, Forløb 2', [
    begun,
    {
      week: 1,
      findings: { ...unchangedSince, ...weak(4) },
      expected: {
        status: 'acute',
        group: 'fl-root',
        advised: ['rh.safety.paresis-progressing'],
        nothingElse: true,
        next: null,
      },
    },
  ]),
  story('infection', 'fys-eksempler, alvorlig patologi', [
    {
      week: 0,
      findings: { ...sciatica, ...noSuspicion, 'prompt.fever': 'yes', 'suspicion.infection': 'yes' },
      expected: {
        status: 'acute',
        group: 'serious',
        advised: ['rh.safety.infection-metastasis'],
        nothingElse: true,
        next: null,
      },
    },
  ]),
  story('cancer-before', 'clinical reading 1.4', [
    {
      week: 0,
      findings: { ...sciatica, ...noSuspicion, 'prompt.previous-cancer': 'yes' },
      group: 'fl-root',
      expected: {
        status: 'final',
        group: 'fl-root',
        advised: ['fl.training', 'fl.first.begins'],
        notAdvised: { rules: ['fl.serious'] },
        next: 'fl-session 2026-03-09',
      },
    },
  ]),
  story('worse-and-inflammatory', 'reading fys-worse-and-leaving', [
    begun,
    {
      week: 2,
      findings: {
        ...muchWorseSince,
        ...noSuspicion,
        'prompt.inflammatory': 'yes',
        'suspicion.spondyloarthropathy': 'yes',
      },
      expected: {
        status: 'handed-over',
        group: 'serious',
        advised: ['fl.worse-and-leaving', 'rh.safety.spondyloarthropathy'],
        notAdvised: { kinds: ['treatment', 'continue'] },
        next: null,
      },
    },
  ]),
];
