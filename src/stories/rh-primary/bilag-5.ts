// The six cases of Bilag 5: what the source says that the general practitioner did must be among the recommendations.
import { legUnchanged, lowBackPain, type Story, sciatica, unchanged } from '../story.ts';

const source = 'rh-2012, Bilag 5';

export const bilag5: readonly Story[] = [
  {
    id: 'bilag-5-case-1',
    source,
    retells: { source: 'rh-2012', place: 'Bilag 5, case 1' },
    contacts: [
      {
        week: 0,
        findings: { ...lowBackPain, age: 72, 'pain.duration': 7, 'function.limitation': 'severe' },
        group: 'g1',
        done: ['rh.medicine.paracetamol', 'rh.g1.week0.exercise'],
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week0.information', 'rh.medicine.paracetamol', 'rh.g1.week0.exercise'],
          notAdvised: { kinds: ['referral', 'imaging'] },
          recipient: { 'rh.g1.week0.exercise': 'fysioterapeut' },
          performer: { 'rh.g1.week0.exercise': 'refer' },
          next: 'week2 2026-03-16',
        },
      },
      {
        week: 4,
        findings: { ...unchanged, 'function.limitation': 'severe' },
        done: ['rh.g1.week4.consider'],
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week4.continue', 'rh.g1.week4.consider'],
          notAdvised: { kinds: ['imaging', 'end'] },
          recipient: { 'rh.g1.week4.consider': 'kommune' },
          next: 'week8 2026-04-27',
        },
      },
    ],
  },
  {
    id: 'bilag-5-case-2',
    source,
    retells: { source: 'rh-2012', place: 'Bilag 5, case 2' },
    contacts: [
      {
        week: 0,
        findings: { ...sciatica, age: 55, 'pain.duration': 4, 'work.status': 'sick', 'work.sick-weeks': 0 },
        group: 'g2',
        done: ['rh.g2.week0.exercise', 'rh.medicine.paracetamol'],
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g2.week0.information', 'rh.g2.week0.exercise', 'rh.medicine.paracetamol', 'rh.work.statement'],
          notAdvised: { kinds: ['imaging', 'referral'] },
          recipient: { 'rh.g2.week0.exercise': 'fysioterapeut' },
          next: 'week2 2026-03-16',
        },
      },
      {
        week: 4,
        findings: {
          ...legUnchanged,
          progress: 'worse',
          'function.limitation': 'severe',
          'judged.stay-in-primary': 'no',
          'work.status': 'sick',
          'work.sick-weeks': 4,
        },
        done: ['rh.g2.week4.refer', 'rh.g2.week4.mri'],
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g2.week4.refer', 'rh.g2.week4.mri', 'rh.work.control'],
          notAdvised: { kinds: ['end', 'continue'], rules: ['rh.work.return-plan'] },
          recipient: { 'rh.g2.week4.refer': 'reumatologisk afdeling', 'rh.g2.week4.mri': 'Billeddiagnostisk' },
          next: null,
        },
      },
    ],
  },
  {
    id: 'bilag-5-case-3',
    source,
    retells: { source: 'rh-2012', place: 'Bilag 5, case 3' },
    contacts: [
      {
        week: 0,
        findings: { ...sciatica, age: 53, 'pain.duration': 3, 'function.limitation': 'severe' },
        group: 'g2',
        done: ['rh.g2.week0.information', 'rh.medicine.paracetamol'],
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g2.week0.information', 'rh.medicine.paracetamol', 'rh.g2.week0.exercise'],
          notAdvised: { kinds: ['imaging', 'referral'] },
          next: 'week2 2026-03-16',
        },
      },
      {
        week: 2,
        findings: { ...legUnchanged, 'work.status': 'sick', 'work.sick-weeks': 1, 'work.prevented': 'yes' },
        done: ['rh.work.leave'],
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g2.week2.continue', 'rh.work.leave', 'rh.work.statement', 'rh.work.control'],
          notAdvised: { kinds: ['imaging'] },
          next: 'week4 2026-03-30',
        },
      },
      {
        week: 4,
        findings: { ...legUnchanged, progress: 'worse', 'slr.right': 'positive', 'judged.stay-in-primary': 'no' },
        done: ['rh.g2.week4.refer', 'rh.g2.week4.mri'],
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g2.week4.refer', 'rh.g2.week4.mri'],
          notAdvised: { kinds: ['end', 'continue'] },
          next: null,
        },
      },
    ],
  },
  {
    id: 'bilag-5-case-4',
    source,
    retells: { source: 'rh-2012', place: 'Bilag 5, case 4' },
    contacts: [
      {
        week: 0,
        findings: { ...lowBackPain, age: 49, 'pain.duration': 4 },
        group: 'g1',
        done: ['rh.g1.week0.information', 'rh.medicine.paracetamol'],
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week0.information', 'rh.medicine.paracetamol'],
          notAdvised: { kinds: ['referral', 'imaging'] },
          next: 'week2 2026-03-16',
        },
      },
      {
        week: 2,
        findings: { ...unchanged, 'work.status': 'partly-sick', 'work.sick-weeks': 1 },
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week2.continue', 'rh.g1.follow-up.exercise', 'rh.work.control'],
          notAdvised: { kinds: ['imaging', 'end'] },
          next: 'week4 2026-03-30',
        },
      },
      {
        week: 4,
        findings: { ...unchanged, progress: 'worse' },
        done: ['rh.g1.follow-up.exercise'],
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week4.continue', 'rh.g1.follow-up.exercise'],
          notAdvised: { kinds: ['imaging', 'end'], recipients: ['rheumatology-department'] },
          next: 'week8 2026-04-27',
        },
      },
      {
        week: 8,
        findings: { ...unchanged, 'judged.futile': 'yes' },
        done: ['rh.g1.week8.refer'],
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week8.refer'],
          notAdvised: { kinds: ['end', 'continue'] },
          recipient: { 'rh.g1.week8.refer': 'reumatologisk afdeling' },
          next: null,
        },
      },
    ],
  },
  {
    id: 'bilag-5-case-5',
    source,
    retells: { source: 'rh-2012', place: 'Bilag 5, case 5' },
    contacts: [
      {
        week: 0,
        findings: { ...sciatica, age: 62, 'pain.duration': 3, 'work.status': 'sick', 'work.sick-weeks': 0 },
        group: 'g2',
        done: ['rh.medicine.paracetamol', 'rh.g2.week0.exercise'],
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g2.week0.information', 'rh.medicine.paracetamol', 'rh.g2.week0.exercise'],
          notAdvised: { kinds: ['imaging', 'referral'] },
          next: 'week2 2026-03-16',
        },
      },
      {
        week: 4,
        findings: { ...legUnchanged, 'judged.stay-in-primary': 'no', 'work.status': 'sick', 'work.sick-weeks': 4 },
        done: ['rh.g2.week4.refer', 'rh.g2.week4.mri'],
        expected: {
          status: 'final',
          group: 'g2',
          advised: ['rh.g2.week4.refer', 'rh.g2.week4.mri', 'rh.work.control'],
          notAdvised: { kinds: ['end', 'continue'] },
          next: null,
        },
      },
    ],
  },
  {
    id: 'bilag-5-case-6',
    source,
    retells: { source: 'rh-2012', place: 'Bilag 5, case 6' },
    contacts: [
      {
        week: 0,
        findings: { ...lowBackPain, age: 69, 'pain.duration': 7 },
        group: 'g1',
        done: ['rh.medicine.paracetamol'],
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week0.information', 'rh.medicine.paracetamol'],
          notAdvised: { kinds: ['referral', 'imaging'] },
          next: 'week2 2026-03-16',
        },
      },
      {
        week: 4,
        findings: { ...unchanged, progress: 'worse', 'wish.hand-on': 'rheumatologist' },
        done: ['rh.hand-on.rheumatologist'],
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.hand-on.rheumatologist', 'rh.g1.week4.continue', 'rh.g1.week4.consider'],
          notAdvised: { kinds: ['end', 'imaging'], recipients: ['rheumatology-department'] },
          recipient: { 'rh.hand-on.rheumatologist': 'Praktiserende speciallæge i reumatologi' },
          next: 'week8 2026-04-27',
        },
      },
      {
        week: 8,
        findings: {
          ...unchanged,
          'medicine.used': 'paracetamol',
          'medicine.insufficient': 'yes',
          'judged.futile': 'no',
          'judged.unexplained': 'yes',
        },
        done: ['rh.g1.week8.imaging', 'rh.g1.week8.consider'],
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['rh.g1.week8.imaging', 'rh.medicine.nsaid', 'rh.g1.week8.consider'],
          notAdvised: { kinds: ['end'], recipients: ['rheumatology-department'] },
          recipient: { 'rh.g1.week8.consider': 'kommune' },
          next: 'later 2026-05-25',
        },
      },
    ],
  },
];
