// Group 1 and surgery: simple disc degeneration before and from week 26, more extensive changes, and the end without surgery.
import type { Story } from '../story.ts';
import { backControl, backEnd, backPatient, inHospital, needsNothing, wantsSurgery } from './patients.ts';

const simple = { 'sek.degeneration': 'simple-disc' } as const;
const extensive = { 'sek.degeneration': 'extensive' } as const;
const wished = { 'sek.surgery-wanted': 'yes' } as const;

/** A patient of the back clinic, begun and now at a later contact. */
const inBackClinic = (id: string, source: string, later: Omit<Story['contacts'][number], 'group'>): Story => ({
  ...inHospital,
  ...{ id, source },
  contacts: [
    {
      week: 0,
      findings: { ...backPatient, 'sek.imaging': 'done' },
      group: 'g1',
      expected: {
        status: 'final',
        group: 'g1',
        advised: ['sek.workup.assess', 'sek.g1.start.clinic'],
        notAdvised: { kinds: ['imaging'], recipients: ['videncenter'] },
        next: 'sek-week2 2026-03-16',
      },
    },
    later,
  ],
});

export const surgeryOfTheBack: readonly Story[] = [
  inBackClinic('sek-week-25', 'rh-2012, 3.4; 4.2', {
    week: 14,
    findings: { ...backEnd, ...simple, ...wished, 'sek.entry-weeks': 25 },
    expected: {
      status: 'final',
      group: 'g1',
      advised: ['sek.g1.end.wait'],
      nothingElse: true,
      notAdvised: { recipients: ['videncenter'], kinds: ['end'] },
      next: 'sek-later 2026-06-22',
    },
  }),
  inBackClinic('sek-week-26', 'rh-2012, 3.4; 4.2', {
    week: 16,
    findings: { ...backEnd, ...simple, ...wished, 'sek.entry-weeks': 26 },
    expected: {
      status: 'final',
      group: 'g1',
      advised: ['sek.g1.end.surgery-simple-disc'],
      nothingElse: true,
      recipient: { 'sek.g1.end.surgery-simple-disc': 'Videncenter' },
      next: null,
    },
  }),
  inBackClinic('sek-week-26-not-given', 'rh-2012, 4.2', {
    week: 14,
    findings: { ...backEnd, ...simple, ...wished },
    expected: {
      status: 'provisional',
      group: 'g1',
      advised: [],
      nothingElse: true,
      questions: ['sek.entry-weeks'],
      next: 'sek-later 2026-06-22',
    },
  }),
  inBackClinic('sek-mild', 'rh-2012, 3.1 Operation', {
    week: 14,
    findings: {
      ...backEnd,
      ...simple,
      ...wished,
      'sek.entry-weeks': 30,
      'function.limitation': 'mild',
      ...needsNothing,
    },
    expected: {
      status: 'final',
      group: 'g1',
      advised: ['sek.g1.end.unchanged', 'sek.epikrise.end'],
      nothingElse: true,
      next: null,
    },
  }),
  inBackClinic('sek-extensive', 'rh-2012, 3.4; 4.2', {
    week: 4,
    findings: { ...backControl, ...extensive, ...wantsSurgery },
    expected: {
      status: 'final',
      group: 'g1',
      advised: ['sek.g1.surgery.extensive'],
      nothingElse: true,
      next: null,
    },
  }),
  inBackClinic('sek-control-week-25', 'rh-2012, 3.4', {
    week: 10,
    findings: { ...backControl, ...simple, ...wantsSurgery, 'sek.entry-weeks': 25 },
    expected: {
      status: 'final',
      group: 'g1',
      advised: ['sek.g1.surgery.wait'],
      nothingElse: true,
      next: 'sek-week14 2026-06-08',
    },
  }),
  inBackClinic('sek-no-effect', 'rh-2012, 3.4; Bilag 7', {
    week: 14,
    findings: {
      ...backEnd,
      'sek.degeneration': 'none',
      'sek.surgery-wanted': 'no',
      'sek.function-loss': 'no',
      'sek.municipal-gain': 'yes',
      'sek.special-care': 'pain-clinic',
    },
    expected: {
      status: 'final',
      group: 'g1',
      advised: ['sek.g1.end.unchanged', 'sek.municipal.end', 'sek.pain-clinic.end', 'sek.epikrise.end'],
      nothingElse: true,
      recipient: { 'sek.pain-clinic.end': 'Smerteklinik' },
      next: null,
    },
  }),
  {
    ...inHospital,
    id: 'sek-simple-disc-at-work-up',
    source: 'rh-2012, 3.1; 3.4',
    contacts: [
      {
        week: 0,
        findings: { ...backPatient, 'sek.imaging': 'done', ...simple, ...wantsSurgery, 'sek.entry-weeks': 30 },
        group: 'g1',
        expected: {
          status: 'final',
          group: 'g1',
          advised: ['sek.g1.start.simple-disc', 'sek.workup.assess', 'sek.g1.information'],
          nothingElse: true,
          next: 'sek-week2 2026-03-16',
        },
      },
    ],
  },
];
