// A course of physiotherapy with everything measured: four contacts, pain at every one, questionnaires at the first and the last.
import type { MadeCourse } from './courses.ts';
import { dayAfter, today } from './days.ts';
import { allClear } from './patients.ts';

const seen = {
  ...allClear,
  ...{ 'fl.diagnosis': 'nerve-root', age: 48, 'pain.duration': 21, 'pain.distribution': 'radicular' },
  'sensory.disturbance': 'yes',
} as const;

/** The figures of the first and the last contact, and what the patient's three activities are. */
export const measured: MadeCourse = {
  ...{ programme: 'fys-lumbal', role: 'physiotherapist' },
  contacts: [
    {
      ...{ contact: 'fl-first', day: today },
      answers: {
        ...seen,
        ...{ 'nprs.back': 4, 'nprs.leg': 7, 'odi.total': 44, 'psfs.1': 2, 'psfs.2': 3, 'psfs.3': 5 },
        ...{ 'start-back.total': 6, 'start-back.psychosocial': 3 },
      },
      names: {
        'psfs.activity.1': 'gå til bageren',
        'psfs.activity.2': 'løfte barnebarnet op',
        'psfs.activity.3': 'sidde en time',
      },
    },
    { contact: 'fl-week2', day: dayAfter(14), answers: { ...seen, 'nprs.back': 5, 'nprs.leg': 8 } },
    { contact: 'fl-week4', day: dayAfter(29), answers: { ...seen, 'nprs.back': 4, 'nprs.leg': 6 } },
    {
      ...{ contact: 'fl-week8', day: dayAfter(56) },
      answers: {
        ...seen,
        ...{ 'nprs.back': 3, 'nprs.leg': 3, 'odi.total': 30, 'psfs.1': 5, 'psfs.2': 6, 'psfs.3': 6 },
      },
    },
  ],
};
