// What is acute or leaves, at each contact of the hospital: nothing of the course stands beside it.
import { electiveKinds, fullPower, noRedFlags, noSuspicion, type Story } from '../story.ts';
import { backControl, backEnd, backPatient, inHospital, newBackPatient, rootEnd, rootPatient } from './patients.ts';

const recipients = ['retraining', 'municipality', 'videncenter', 'gp'];
type Sign = Readonly<Record<string, string | number>>;

/** A patient in the clinic with an acute sign at a later contact. */
const acuteAt = (week: number, track: 'back' | 'root', sign: Sign, rule: string, group: string): Story => ({
  ...inHospital,
  id: `sek-acute-${week}`,
  source: 'rh-2012, 3.3; Bilag 2-3',
  contacts: [
    {
      week: 0,
      findings: track === 'back' ? backPatient : rootPatient,
      group: track === 'back' ? 'g1' : 'g2',
      expected: {
        status: 'final',
        group: track === 'back' ? 'g1' : 'g2',
        advised: [track === 'back' ? 'sek.g1.start.clinic' : 'sek.g2.workup.clinic'],
        next: 'sek-week2 2026-03-16',
      },
    },
    {
      week,
      findings: { ...(track === 'back' ? backEnd : rootEnd), ...sign },
      expected: {
        status: 'acute',
        group,
        advised: [rule],
        nothingElse: true,
        notAdvised: { kinds: electiveKinds, recipients },
        next: null,
      },
    },
  ],
});

const fever = { 'prompt.fever': 'yes', ...noSuspicion } as const;
const cancer = { 'prompt.previous-cancer': 'yes', ...noSuspicion } as const;
const paretic = { ...fullPower, 'paresis.present': 'yes', 'paresis.progressing': 'no' } as const;

export const acuteInHospital: readonly Story[] = [
  {
    ...inHospital,
    id: 'sek-acute-0',
    source: 'rh-2012, 3.3; 3.4; Bilag 3 A',
    contacts: [
      {
        week: 0,
        findings: { ...rootPatient, 'cauda.saddle': 'yes', 'sek.surgery-wanted': 'yes' },
        group: 'g2',
        expected: {
          status: 'acute',
          group: 'g2',
          advised: ['rh.safety.cauda'],
          nothingElse: true,
          notAdvised: { kinds: electiveKinds, recipients },
          recipient: { 'rh.safety.cauda': 'vagthavende reumatolog' },
          next: null,
        },
      },
    ],
  },
  acuteAt(2, 'root', { ...paretic, 'mrc.ankle-dorsiflexion.left': 3 }, 'rh.safety.paresis-acute', 'g2'),
  acuteAt(
    4,
    'root',
    { 'cauda.bladder': 'yes', ...{ 'sek.prospect': 'none', 'sek.surgery-wanted': 'yes' } },
    'rh.safety.cauda',
    'g2',
  ),
  acuteAt(7, 'back', { ...fever, 'suspicion.infection': 'yes' }, 'rh.safety.infection-metastasis', 'g3'),
  acuteAt(8, 'root', { ...paretic, 'mrc.toe-extension.right': 4 }, 'rh.safety.paresis-progressing', 'g2'),
  acuteAt(10, 'back', { ...cancer, 'suspicion.metastasis': 'yes' }, 'rh.safety.infection-metastasis', 'g3'),
  acuteAt(14, 'back', { 'cauda.incontinence': 'yes', progress: 'clear' }, 'rh.safety.cauda', 'g1'),
  acuteAt(16, 'back', { 'cauda.sexual': 'yes' }, 'rh.safety.cauda', 'g1'),
  {
    ...inHospital,
    id: 'sek-stable-paresis',
    source: 'rh-2012, 3.4; Bilag 3 B',
    contacts: [
      {
        week: 0,
        findings: { ...rootPatient, ...paretic, 'mrc.ankle-dorsiflexion.right': 4 },
        group: 'g2',
        expected: {
          status: 'handed-over',
          group: 'g2',
          advised: ['rh.safety.paresis-subacute', 'rh.safety.alarm-information', 'sek.paresis.surgeon'],
          nothingElse: true,
          recipient: { 'sek.paresis.surgeon': 'Videncenter for Rygsygdomme' },
          next: null,
        },
      },
    ],
  },
  {
    ...inHospital,
    id: 'sek-group-3-on-imaging',
    source: 'rh-2012, 3.4',
    contacts: [
      {
        week: 0,
        findings: { ...newBackPatient, 'sek.prospect': 'await' },
        group: 'g1',
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['sek.g1.imaging', 'sek.g1.start.await'],
          next: 'sek-week2 2026-03-16',
        },
      },
      {
        week: 2,
        findings: { ...backControl, 'sek.imaging': 'done' },
        group: 'g3',
        groupReason: 'Påvist specifik patologi ved MR',
        expected: {
          status: 'handed-over',
          group: 'g1',
          advised: ['sek.g3.exit'],
          nothingElse: true,
          next: null,
        },
      },
    ],
  },
  {
    ...inHospital,
    id: 'sek-unanswered-safety',
    source: 'rh-2012, 3.3; klinisk læsning 0',
    contacts: [
      {
        week: 0,
        findings: {
          ...noRedFlags,
          'cauda.saddle': null,
          age: 40,
          'pain.duration': 60,
          'pain.distribution': 'radicular',
          progress: 'clear',
          'sek.function-loss': 'no',
          'sek.municipal-gain': 'no',
        },
        group: 'g2',
        expected: {
          status: 'provisional',
          group: 'g2',
          advised: ['sek.g2.improved', 'sek.epikrise.open'],
          missing: ['cauda.saddle'],
          next: null,
        },
      },
    ],
  },
];
