// Group 3 and its three urgencies: the prompt raises the question, the clinician's suspicion decides.
import { electiveKinds, lowBackPain, noSuspicion, type Story } from '../story.ts';

const source = 'rh-2012 Bilag 2; clinical reading 1.3, 1.4, 6.4';
const leavesOnly = ['imaging', 'treatment', 'continue', 'end'];

export const seriousPathologyStories: readonly Story[] = [
  {
    id: 'spondylodiscitis',
    source,
    contacts: [
      {
        week: 0,
        findings: { ...lowBackPain, 'prompt.fever': 'yes', ...noSuspicion, 'suspicion.infection': 'yes' },
        expected: {
          status: 'acute',
          group: 'g3',
          advised: ['rh.safety.infection-metastasis'],
          notAdvised: { kinds: electiveKinds },
          nothingElse: true,
          recipient: { 'rh.safety.infection-metastasis': 'medicinsk afdeling' },
          next: null,
        },
      },
    ],
  },
  {
    id: 'metastasis-week-8',
    source,
    contacts: [
      {
        week: 8,
        findings: {
          ...lowBackPain,
          progress: 'worse',
          'prompt.previous-cancer': 'yes',
          'prompt.night-pain': 'yes',
          ...noSuspicion,
          'suspicion.metastasis': 'yes',
        },
        expected: {
          status: 'acute',
          group: 'g3',
          advised: ['rh.safety.infection-metastasis'],
          nothingElse: true,
          next: null,
        },
      },
    ],
  },
  {
    id: 'spondyloarthropathy',
    source,
    contacts: [
      {
        week: 0,
        findings: {
          ...lowBackPain,
          age: 28,
          'prompt.inflammatory': 'yes',
          ...noSuspicion,
          'suspicion.spondyloarthropathy': 'yes',
        },
        group: 'g3',
        expected: {
          status: 'handed-over',
          group: 'g3',
          advised: ['rh.safety.spondyloarthropathy'],
          notAdvised: { kinds: leavesOnly },
          recipient: { 'rh.safety.spondyloarthropathy': 'reumatologisk afdeling' },
          next: null,
        },
      },
    ],
  },
  {
    id: 'fracture-disabling',
    source,
    contacts: [
      {
        week: 0,
        findings: {
          ...lowBackPain,
          age: 78,
          'prompt.prednisolone': 'yes',
          ...noSuspicion,
          'suspicion.osteoporotic-fracture': 'yes',
          'fracture.disabling-pain': 'yes',
        },
        expected: {
          status: 'acute',
          group: 'g3',
          advised: ['rh.safety.fracture-disabling'],
          notAdvised: { kinds: electiveKinds },
          nothingElse: true,
          next: null,
        },
      },
    ],
  },
  {
    id: 'fracture-not-disabling',
    source,
    contacts: [
      {
        week: 0,
        findings: {
          ...lowBackPain,
          age: 78,
          'prompt.prednisolone': 'yes',
          ...noSuspicion,
          'suspicion.osteoporotic-fracture': 'yes',
          'fracture.disabling-pain': 'no',
        },
        expected: {
          status: 'handed-over',
          group: 'g3',
          advised: ['rh.safety.fracture'],
          notAdvised: { kinds: leavesOnly, rules: ['rh.safety.fracture-disabling'] },
          next: null,
        },
      },
    ],
  },
  {
    id: 'traumatic-fracture',
    source: 'IFOMPT 2020 (tillæg)',
    contacts: [
      {
        week: 0,
        findings: { ...lowBackPain, 'prompt.trauma': 'yes', ...noSuspicion, 'suspicion.traumatic-fracture': 'yes' },
        expected: {
          status: 'acute',
          group: 'g3',
          advised: ['rh.safety.traumatic-fracture'],
          nothingElse: true,
          next: null,
        },
      },
    ],
  },
  {
    id: 'organ-pain-not-acute',
    source: 'rh-2012 3.1; clinical reading 1.3',
    contacts: [
      {
        week: 0,
        findings: { ...lowBackPain, 'prompt.abdominal': 'yes', ...noSuspicion, 'suspicion.visceral': 'not-acute' },
        expected: {
          status: 'handed-over',
          group: null,
          advised: ['rh.safety.visceral'],
          notAdvised: { kinds: [...leavesOnly, 'information'] },
          next: null,
        },
      },
    ],
  },
  {
    id: 'well-with-earlier-cancer',
    source: 'clinical reading 1.4 og 6.4',
    contacts: [
      {
        week: 0,
        findings: { ...lowBackPain, age: 60, 'prompt.previous-cancer': 'yes' },
        group: 'g1',
        expected: {
          status: 'provisional',
          group: null,
          advised: [],
          missing: ['suspicion.infection', 'suspicion.metastasis', 'suspicion.osteoporotic-fracture'],
          next: 'week2 2026-03-16',
        },
      },
      {
        week: 2,
        findings: {
          ...lowBackPain,
          progress: 'unchanged',
          'prompt.previous-cancer': 'yes',
          ...noSuspicion,
        },
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week2.continue'],
          notAdvised: { rules: ['rh.g3.exit'] },
          next: 'week4 2026-03-30',
        },
      },
    ],
  },
];
