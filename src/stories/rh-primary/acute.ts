// What is acute, and what is close to it and is not.
import {
  electiveKinds,
  fullPower,
  legUnchanged,
  lowBackPain,
  noRedFlags,
  type Story,
  sciatica,
  unchanged,
} from '../story.ts';

const safety = 'clinical reading 1.3; rh-2012 3.3, Bilag 3';
const onlyAcute = { kinds: electiveKinds } as const;
const spine = 'rh.safety.cauda';

const caudaSigns = ['sphincter', 'bladder', 'incontinence', 'saddle', 'sexual', 'bilateral'] as const;

/** Each sign of cauda equina, new, at each contact, in a patient who is otherwise clearly better. */
const caudaAtEachContact: readonly Story[] = caudaSigns.flatMap((sign) =>
  [0, 2, 4, 8, 12].map((week) => ({
    id: `cauda-${sign}-week-${week}`,
    source: safety,
    contacts: [
      {
        week,
        findings: { ...(week === 0 ? lowBackPain : { ...unchanged, progress: 'clear' }), [`cauda.${sign}`]: 'yes' },
        group: 'g1',
        expected: {
          status: 'acute',
          group: 'g1',
          advised: [spine],
          notAdvised: onlyAcute,
          nothingElse: true,
          recipient: { [spine]: 'vagthavende reumatolog' },
          next: null,
        },
      },
    ],
  })),
);

const footDrop = (grade: number) => ({ ...fullPower, 'mrc.ankle-dorsiflexion.right': grade });
const paresis = (grade: number) => ({ 'paresis.present': 'yes', 'paresis.progressing': 'no', ...footDrop(grade) });
const subacute = 'rh.safety.paresis-subacute';
const progressing = 'rh.safety.paresis-progressing';

const firstPareticContact = {
  week: 0,
  findings: { ...sciatica, ...paresis(4) },
  group: 'g2',
  expected: {
    status: 'handed-over',
    group: 'g2',
    advised: [subacute, 'rh.safety.alarm-information'],
    notAdvised: { kinds: ['imaging', 'treatment', 'continue', 'end'] },
    recipient: { [subacute]: 'reumatologisk afdeling' },
    next: null,
  },
} as const;

const pareses: readonly Story[] = [
  {
    id: 'cauda-known-old',
    source: 'clinical reading 1.3; kun nye tegn er mistanke',
    contacts: [
      {
        week: 0,
        findings: { ...lowBackPain, 'cauda.incontinence': 'old' },
        group: 'g1',
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week0.information', 'rh.g1.week0.control'],
          notAdvised: { rules: [spine] },
          next: 'week2 2026-03-16',
        },
      },
    ],
  },
  {
    id: 'paresis-grade-3',
    source: safety,
    contacts: [
      {
        week: 0,
        findings: { ...sciatica, ...paresis(3) },
        expected: {
          status: 'acute',
          group: 'g2',
          advised: ['rh.safety.paresis-acute'],
          notAdvised: onlyAcute,
          nothingElse: true,
          next: null,
        },
      },
    ],
  },
  {
    id: 'paresis-grade-4-stable',
    source: 'clinical reading 1.3 og 6.2',
    contacts: [
      firstPareticContact,
      {
        week: 2,
        findings: { ...legUnchanged, ...paresis(4) },
        expected: {
          status: 'handed-over',
          group: 'g2',
          advised: [subacute],
          notAdvised: { kinds: ['imaging', 'treatment', 'continue', 'end'], rules: [progressing] },
          next: null,
        },
      },
    ],
  },
  {
    id: 'paresis-4-to-3',
    source: safety,
    contacts: [
      firstPareticContact,
      {
        week: 2,
        findings: { ...legUnchanged, ...paresis(3) },
        expected: {
          status: 'acute',
          group: 'g2',
          advised: ['rh.safety.paresis-acute'],
          notAdvised: onlyAcute,
          nothingElse: true,
          next: null,
        },
      },
    ],
  },
  {
    id: 'paresis-new-grade-4',
    source: 'clinical reading 1.3: tiltagende mellem kontakter',
    contacts: [
      {
        week: 0,
        findings: sciatica,
        group: 'g2',
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g2.week0.information'],
          next: 'week2 2026-03-16',
        },
      },
      {
        week: 2,
        findings: { ...legUnchanged, ...paresis(4) },
        expected: { status: 'acute', group: 'g2', advised: [progressing], nothingElse: true, next: null },
      },
    ],
  },
  {
    id: 'paresis-5-to-4-by-grade',
    source: 'clinical reading 1.3: tiltagende, uanset grad',
    contacts: [
      {
        week: 0,
        findings: { ...sciatica, ...paresis(5), 'mrc.toe-extension.right': 4 },
        group: 'g2',
        expected: { status: 'handed-over', group: 'g2', advised: [subacute], next: null },
      },
      {
        week: 2,
        findings: { ...legUnchanged, ...paresis(4), 'mrc.toe-extension.right': 4 },
        expected: { status: 'acute', group: 'g2', advised: [progressing], nothingElse: true, next: null },
      },
    ],
  },
  {
    id: 'paresis-progressing-by-history',
    source: 'clinical reading 1.3; rm-pixi',
    contacts: [
      {
        week: 0,
        findings: { ...sciatica, ...paresis(4), 'paresis.progressing': 'yes' },
        expected: { status: 'acute', group: 'g2', advised: [progressing], nothingElse: true, next: null },
      },
    ],
  },
  {
    id: 'paresis-ungraded',
    source: 'clinical reading 0 og 1.3',
    contacts: [
      {
        week: 0,
        findings: { ...sciatica, 'paresis.present': 'yes', 'paresis.progressing': 'no' },
        group: 'g2',
        expected: {
          status: 'provisional',
          group: 'g2',
          advised: [],
          notAdvised: { rules: [subacute, 'rh.safety.paresis-acute'] },
          missing: ['mrc.ankle-dorsiflexion.right', 'mrc.hip-flexion.left'],
          next: 'week2 2026-03-16',
        },
      },
    ],
  },
  {
    id: 'upper-motor-neuron',
    source: 'IFOMPT 2020 (tillæg)',
    contacts: [
      {
        week: 0,
        findings: { ...lowBackPain, 'umn.signs': 'yes' },
        group: 'g1',
        expected: {
          status: 'handed-over',
          group: 'g1',
          advised: ['rh.safety.umn'],
          notAdvised: { kinds: ['treatment', 'imaging', 'continue'] },
          next: null,
        },
      },
    ],
  },
];

const unanswered: readonly Story[] = [
  {
    id: 'cauda-unanswered',
    source: 'clinical reading 0',
    contacts: [
      {
        week: 0,
        findings: {
          ...lowBackPain,
          'cauda.sphincter': null,
          'cauda.bladder': null,
          'cauda.incontinence': null,
          'cauda.saddle': null,
          'cauda.sexual': null,
          'cauda.bilateral': null,
        },
        group: 'g1',
        expected: {
          status: 'provisional',
          group: 'g1',
          advised: ['rh.g1.week0.information'],
          missing: [
            'cauda.sphincter',
            'cauda.bladder',
            'cauda.incontinence',
            'cauda.saddle',
            'cauda.sexual',
            'cauda.bilateral',
          ],
          next: 'week2 2026-03-16',
        },
      },
    ],
  },
  {
    id: 'cauda-partly-unanswered',
    source: 'clinical reading 0',
    contacts: [
      {
        week: 4,
        findings: { ...unchanged, age: 45, 'scope.entry': 'new-low-back', progress: 'clear', 'cauda.saddle': null },
        group: 'g1',
        expected: {
          status: 'provisional',
          group: 'g1',
          advised: ['rh.g1.week4.end'],
          missing: ['cauda.saddle'],
          next: null,
        },
      },
    ],
  },
  {
    id: 'nothing-asked',
    source: 'clinical reading 0: intet besvares af sig selv',
    contacts: [
      {
        week: 0,
        findings: {},
        expected: {
          status: 'provisional',
          group: null,
          advised: [],
          nothingElse: true,
          missing: Object.keys(noRedFlags),
          questions: ['age', 'scope.entry', 'pain.distribution', 'group'],
          next: 'week2 2026-03-16',
        },
      },
    ],
  },
];

export const acuteStories: readonly Story[] = [...caudaAtEachContact, ...pareses, ...unanswered];
