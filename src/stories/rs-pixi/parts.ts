// The patients of the stories of `rs-pixi`, as they come to a contact.
import { noRedFlags, type Story } from '../story.ts';

/** Every story is told in Region Sjælland, from 2 March 2026: reassessment on 13 April, later contacts from 8 June. */
export const here: Pick<Story, 'programme' | 'region'> = { programme: 'rs-pixi', region: 'sjaelland' };

const asked = { ...noRedFlags, 'rs.arm-paralysis': 'no' } as const;

/** Ten days of pain in the low back, the first time; as able as others of 45 years, socially well. */
export const firstTime = {
  ...asked,
  'rs.from-the-back': 'yes',
  age: 45,
  'pain.duration': 10,
  'rs.site': 'low-back',
  'rs.radiation': 'none',
  'rs.history': 'well',
  'rs.worried': 'no',
  'function.limitation': 'none',
  'rs.socially-well': 'yes',
} as const;

/** The back trouble is back, for four weeks now, with a mild loss of function. */
export const again = {
  ...firstTime,
  'pain.duration': 28,
  'rs.history': 'recurrent',
  'function.limitation': 'mild',
} as const;

/** Pain for half a year, nothing complex around it. */
export const halfAYear = { ...again, 'pain.duration': 182, 'rs.complexity': 'no', 'rs.comorbidity': 'no' } as const;

/** Pain for two years, other illness, trouble at home and with the means of support. */
export const complexPatient = {
  ...halfAYear,
  'pain.duration': 730,
  'function.limitation': 'moderate',
  'rs.socially-well': 'no',
  'rs.complexity': 'yes',
  'rs.comorbidity': 'yes',
} as const;

/** At a reassessment: nothing red, still worried about nothing, the function mildly reduced. */
export const seenAgain = {
  ...asked,
  'rs.worried': 'no',
  'function.limitation': 'mild',
  'rs.socially-well': 'yes',
} as const;

/** Unchanged after physiotherapy or chiropractic. */
export const noEffect = { ...seenAgain, progress: 'unchanged', 'rs.treated': 'yes' } as const;

/** The GP has assessed every need and sees none. */
export const noNeeds = {
  'rs.need.imaging': 'no',
  'rs.need.spine-unit': 'no',
  'rs.need.surgery': 'no',
  'rs.need.work': 'no',
  'rs.need.pain-clinic': 'no',
  'rs.need.occupational': 'no',
  'rs.need.municipal': 'no',
} as const;

/** No better, and not complex; in pain for over 3 months. */
export const longNoEffect = { ...noEffect, ...noNeeds, 'rs.complexity': 'no' } as const;
export const complexNoEffect = {
  ...noEffect,
  ...noNeeds,
  'rs.complexity': 'yes',
  'rs.socially-well': 'no',
  'function.limitation': 'moderate',
} as const;
