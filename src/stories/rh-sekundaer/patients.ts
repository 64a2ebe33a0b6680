// The answers that the stories of the hospital begin from: plain patients, changed by each story where it matters.
import { noRedFlags } from '../story.ts';

/** Who tells the stories, and where. */
export const inHospital = { programme: 'rh-sekundaer', role: 'hospital', region: 'hovedstaden', area: 'midt' } as const;

const inClinic = { 'sek.prospect': 'clinic' } as const;

/** Ten weeks of low back pain, unchanged, referred after the course in primary care; imaging not ordered. */
export const newBackPatient = {
  ...noRedFlags,
  age: 45,
  'pain.duration': 70,
  'pain.distribution': 'local',
  progress: 'unchanged',
  'function.limitation': 'moderate',
  'pain.unacceptable': 'no',
  'sek.referral': 'ordinary',
  'sek.imaging': 'none',
} as const;
/** The same, and the team sees a prospect in the back clinic. */
export const backPatient = { ...newBackPatient, ...inClinic } as const;

/** Six weeks of leg pain, unchanged, MRI ordered at the referral and awaited. */
export const newRootPatient = {
  ...newBackPatient,
  'pain.duration': 45,
  'pain.distribution': 'radicular',
  'sek.imaging': 'awaited',
} as const;
/** The same, and the team sees a prospect in the sciatica clinic. */
export const rootPatient = { ...newRootPatient, ...inClinic } as const;

/** The end of the back clinic: unchanged. */
export const backEnd = {
  ...noRedFlags,
  progress: 'unchanged',
  'pain.distribution': 'local',
  'function.limitation': 'moderate',
  'pain.unacceptable': 'no',
} as const;
/** A control of the back clinic: unchanged, the team goes on. */
export const backControl = { ...backEnd, ...inClinic } as const;

/** The same in the sciatica clinic. */
export const rootEnd = { ...backEnd, 'pain.distribution': 'radicular' } as const;
export const rootControl = { ...rootEnd, ...inClinic } as const;

/** No prospect in more treatment, surgery possible and wished. */
export const wantsSurgery = { 'sek.prospect': 'none', 'sek.surgery-wanted': 'yes' } as const;
/** No prospect in more treatment, no surgery. */
export const noWay = { 'sek.prospect': 'none', 'sek.surgery-wanted': 'no' } as const;

/** Clearly better. */
export const recovered = { ...noRedFlags, progress: 'clear', 'function.limitation': 'none' } as const;
/** What is judged at discharge: nothing needed, retraining, offers of the municipality. */
export const needsNothing = { 'sek.function-loss': 'no', 'sek.municipal-gain': 'no' } as const;
export const needsRetraining = { 'sek.function-loss': 'yes', 'sek.retraining-need': 'yes' } as const;
