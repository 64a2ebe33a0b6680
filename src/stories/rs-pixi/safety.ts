// What is acute at every contact, and what leaves the programme.
import { noSuspicion, type Story, type StoryContact } from '../story.ts';
import { again, firstTime, halfAYear, here, noEffect, noNeeds, seenAgain } from './parts.ts';
import { began } from './reassessment.ts';

const recurrent = began(again, 'rs-recurrent', 'rs-reassessment 2026-04-13');
const seen: StoryContact = {
  week: 6,
  findings: { ...noEffect, ...noNeeds },
  expected: { status: 'final', group: 'rs-recurrent', advised: ['rs.stay'], next: 'rs-later 2026-06-08' },
};
const cauda = 'rh.safety.cauda';
const arm = 'rs.safety.arm-paralysis';

const acute = (advised: string, group = 'rs-recurrent'): StoryContact['expected'] => ({
  status: 'acute',
  group,
  advised: [advised],
  nothingElse: true,
  performer: { [advised]: 'self' },
  next: null,
});

export const safetyStories: readonly Story[] = [
  {
    ...{ id: 'rs-acute-first', ...here },
    source: 'clinical reading 1.3',
    contacts: [
      { week: 0, findings: { ...again, 'cauda.saddle': 'yes' }, group: 'rs-recurrent', expected: acute(cauda) },
    ],
  },
  {
    ...{ id: 'rs-acute-reassessment', ...here },
    source: 'clinical reading 1.3',
    contacts: [
      recurrent,
      {
        week: 6,
        findings: { ...noEffect, ...noNeeds, 'rs.need.spine-unit': 'yes', 'cauda.sphincter': 'yes' },
        expected: acute(cauda),
      },
    ],
  },
  {
    ...{ id: 'rs-acute-later', ...here },
    source: 'clinical reading 1.3',
    contacts: [
      recurrent,
      seen,
      {
        week: 14,
        findings: { ...seenAgain, progress: 'clear', 'rs.complexity': 'no', 'cauda.incontinence': 'yes' },
        expected: acute(cauda, 'rs-long'),
      },
    ],
  },
  {
    ...{ id: 'rs-arm-paralysis', ...here },
    source: 'rs-pixi, Formål og afgrænsning (reading: rs-arm-paralysis)',
    contacts: [
      {
        week: 0,
        findings: { ...firstTime, 'rs.site': 'neck', 'rs.radiation': 'arm', 'rs.arm-paralysis': 'yes' },
        group: 'rs-first',
        expected: acute(arm, 'rs-first'),
      },
    ],
  },
  {
    ...{ id: 'rs-arm-unanswered', ...here },
    source: 'clinical reading 0',
    contacts: [
      {
        week: 0,
        findings: { ...firstTime, 'rs.arm-paralysis': null },
        group: 'rs-first',
        expected: {
          status: 'provisional',
          group: 'rs-first',
          advised: ['rs.first.come-back'],
          missing: ['rs.arm-paralysis'],
          next: 'rs-later 2026-06-08',
        },
      },
    ],
  },
  {
    ...{ id: 'rs-serious', ...here },
    source: 'clinical reading 1.3',
    contacts: [
      {
        week: 0,
        findings: {
          ...halfAYear,
          'prompt.inflammatory': 'yes',
          ...noSuspicion,
          'suspicion.spondyloarthropathy': 'yes',
        },
        group: 'serious',
        expected: {
          status: 'handed-over',
          group: 'serious',
          advised: ['rh.safety.spondyloarthropathy'],
          notAdvised: { kinds: ['treatment', 'imaging', 'continue', 'information'] },
          next: null,
        },
      },
    ],
  },
];
