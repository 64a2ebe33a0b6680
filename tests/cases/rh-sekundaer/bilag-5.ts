// The six cases of Bilag 5, from the first contact of the hospital to discharge. Cases 1 and 6 end in primary care in the source: here they are told as
// the same patients would be discharged from hospital, with the outcome that the source gives them.
import type { Story } from '../story.ts';
import {
  backControl,
  backPatient,
  inHospital,
  needsNothing,
  needsRetraining,
  noWay,
  recovered,
  rootControl,
  rootPatient,
} from './patients.ts';

const source = (more = '') => `rh-2012 på sygehus, Bilag 5${more}`;
const onLeave = { 'work.status': 'sick', 'work.sick-weeks': 6, 'work.threatened': 'yes' } as const;

export const bilag5InHospital: readonly Story[] = [
  {
    ...inHospital,
    id: 'sek-bilag-5-case-1',
    title: 'Kvinde 72 år, ingen rodtryk, knæartrose: Ref01 til kommunen, ingen genoptræningsplan',
    source: source('; i kilden sender egen læge Ref01 efter 4 uger, her tænkt set på sygehus'),
    contacts: [
      {
        week: 0,
        findings: {
          ...backPatient,
          age: 72,
          'function.limitation': 'severe',
          'sek.imaging': 'done',
          'sek.degeneration': 'extensive',
          ...noWay,
          'sek.function-loss': 'no',
          'sek.municipal-gain': 'yes',
          'work.status': 'not-employed',
        },
        group: 'g1',
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['sek.g1.unchanged', 'sek.municipal.open', 'sek.epikrise.open'],
          notAdvised: { recipients: ['retraining', 'videncenter'], kinds: ['imaging', 'continue'] },
          recipient: { 'sek.municipal.open': 'kommune' },
          next: null,
        },
      },
    ],
  },
  {
    ...inHospital,
    id: 'sek-bilag-5-case-2',
    title:
      'Mand 55 år, rodtryk: tværfaglig indsats, efter 4 uger uacceptable smerter, operation, genoptræningsplan alene',
    source: source(),
    contacts: [
      {
        week: 0,
        findings: { ...rootPatient, age: 55, progress: 'worse', 'function.limitation': 'severe', ...onLeave },
        group: 'g2',
        expected: {
          status: 'final',
          group: 'g2',
          advised: [
            'sek.workup.assess',
            'sek.g2.information',
            'sek.g2.workup.clinic',
            'sek.g2.clinic.plan',
            'sek.g2.clinic.work',
          ],
          notAdvised: { recipients: ['videncenter', 'retraining', 'municipality'], kinds: ['imaging', 'end'] },
          next: 'sek-week2 2026-03-16',
        },
      },
      {
        week: 4,
        findings: {
          ...rootControl,
          progress: 'worse',
          'pain.unacceptable': 'yes',
          'function.limitation': 'severe',
          'sek.surgery-wanted': 'yes',
        },
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['sek.g2.control.surgery-severe'],
          nothingElse: true,
          notAdvised: { recipients: ['retraining', 'municipality'], kinds: ['end', 'continue'] },
          recipient: { 'sek.g2.control.surgery-severe': 'Videncenter for Rygsygdomme' },
          next: null,
        },
      },
      {
        week: 16,
        findings: { ...recovered, 'pain.distribution': 'local', ...needsRetraining, 'sek.municipal-gain': 'no' },
        group: 'g2',
        groupReason: 'Opereret for rodtryk',
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['sek.g2.end.improved', 'sek.improved.plan', 'sek.gop.end', 'sek.epikrise.end'],
          nothingElse: true,
          recipient: { 'sek.gop.end': 'genoptræning' },
          next: null,
        },
      },
    ],
  },
  {
    ...inHospital,
    id: 'sek-bilag-5-case-3',
    title: 'Kvinde 53 år, rodtryk: Ischiasklinik i 8 uger, bedring, både genoptræningsplan og Ref01',
    source: source(),
    contacts: [
      {
        week: 0,
        findings: { ...rootPatient, age: 53, progress: 'worse', ...onLeave },
        group: 'g2',
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['sek.workup.assess', 'sek.g2.information', 'sek.g2.workup.clinic', 'sek.g2.clinic.plan'],
          notAdvised: { recipients: ['videncenter', 'retraining', 'municipality'] },
          next: 'sek-week2 2026-03-16',
        },
      },
      {
        week: 4,
        findings: { ...rootControl, progress: 'some', 'sek.satisfactory': 'no' },
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['sek.g2.control.clinic', 'sek.g2.clinic.adjust'],
          notAdvised: { kinds: ['end', 'referral'] },
          next: 'sek-week8 2026-04-27',
        },
      },
      {
        week: 8,
        findings: {
          ...recovered,
          'pain.distribution': 'radicular',
          'function.limitation': 'mild',
          ...needsRetraining,
          'sek.municipal-gain': 'yes',
          ...onLeave,
        },
        expected: {
          status: 'final',
          group: 'g2',
          advised: [
            'sek.g2.end.improved',
            'sek.improved.plan',
            'sek.gop.week8',
            'sek.municipal.week8',
            'sek.epikrise.week8',
            'sek.work.letter',
          ],
          nothingElse: true,
          recipient: { 'sek.gop.week8': 'genoptræning', 'sek.municipal.week8': 'forløbsprogram' },
          next: null,
        },
      },
    ],
  },
  {
    ...inHospital,
    id: 'sek-bilag-5-case-4',
    title: 'Kvinde 49 år, degenerative forandringer: Rygklinik i 12 uger, symptomfri, alene epikrise',
    source: source(),
    contacts: [
      {
        week: 0,
        findings: { ...backPatient, age: 49, 'sek.prospect': 'await', 'work.status': 'partly-sick' },
        group: 'g1',
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['sek.workup.assess', 'sek.g1.information', 'sek.g1.imaging', 'sek.g1.start.await'],
          notAdvised: { kinds: ['end', 'referral'] },
          recipient: { 'sek.g1.imaging': 'Billeddiagnostisk' },
          next: 'sek-week2 2026-03-16',
        },
      },
      {
        week: 2,
        findings: {
          ...backControl,
          'sek.imaging': 'done',
          'sek.degeneration': 'simple-disc',
          'work.status': 'partly-sick',
        },
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['sek.g1.start.clinic', 'sek.g1.clinic.plan', 'sek.g1.clinic.pain', 'sek.g1.clinic.work'],
          notAdvised: { kinds: ['end', 'referral', 'imaging'] },
          next: 'sek-week4 2026-03-30',
        },
      },
      {
        week: 10,
        findings: { ...backControl, progress: 'some', 'sek.satisfactory': 'no' },
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['sek.g1.control.clinic', 'sek.g1.clinic.adjust'],
          notAdvised: { kinds: ['end', 'referral'] },
          next: 'sek-week14 2026-06-08',
        },
      },
      {
        week: 14,
        findings: { ...recovered, 'pain.distribution': 'local', ...needsNothing, 'work.status': 'working' },
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['sek.g1.end.improved', 'sek.improved.plan', 'sek.epikrise.end'],
          nothingElse: true,
          recipient: { 'sek.epikrise.end': 'praktiserende læge' },
          next: null,
        },
      },
    ],
  },
  {
    ...inHospital,
    id: 'sek-bilag-5-case-5',
    title: 'Mand 62 år, rodtryk, diabetes og overvægt: Ischiasklinik i 8 uger, bedring, Ref01 uden genoptræningsplan',
    source: source(),
    contacts: [
      {
        week: 0,
        findings: { ...rootPatient, age: 62, ...onLeave },
        group: 'g2',
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['sek.workup.assess', 'sek.g2.workup.clinic', 'sek.g2.clinic.work'],
          notAdvised: { recipients: ['videncenter', 'municipality', 'retraining'] },
          next: 'sek-week2 2026-03-16',
        },
      },
      {
        week: 8,
        findings: {
          ...recovered,
          'pain.distribution': 'radicular',
          'sek.function-loss': 'no',
          'sek.municipal-gain': 'yes',
          ...onLeave,
        },
        expected: {
          status: 'final',
          group: 'g2',
          advised: [
            'sek.g2.end.improved',
            'sek.improved.plan',
            'sek.municipal.week8',
            'sek.epikrise.week8',
            'sek.work.letter',
          ],
          nothingElse: true,
          next: null,
        },
      },
    ],
  },
  {
    ...inHospital,
    id: 'sek-bilag-5-case-6',
    title: 'Kvinde 69 år, degenerative forandringer: ambulant, så Ref01 til kommunen uden genoptræningsplan',
    source: source('; i kilden sender den praktiserende speciallæge Ref01, her tænkt set på sygehus'),
    contacts: [
      {
        week: 0,
        findings: {
          ...backPatient,
          age: 69,
          'sek.referral': 'early',
          'function.limitation': 'severe',
          'pain.unacceptable': 'yes',
          'sek.prospect': 'outpatient',
          'work.status': 'not-employed',
        },
        group: 'g1',
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['sek.workup.assess', 'sek.referral.early', 'sek.g1.imaging', 'sek.g1.start.outpatient'],
          notAdvised: { kinds: ['end', 'referral'] },
          next: 'sek-week2 2026-03-16',
        },
      },
      {
        week: 4,
        findings: {
          ...backControl,
          'sek.degeneration': 'extensive',
          ...noWay,
          'sek.function-loss': 'no',
          'sek.municipal-gain': 'yes',
        },
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['sek.g1.unchanged', 'sek.municipal.open', 'sek.epikrise.open'],
          nothingElse: true,
          next: null,
        },
      },
    ],
  },
];
