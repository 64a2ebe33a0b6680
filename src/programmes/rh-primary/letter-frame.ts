// What the letters of `rh-2012` in primary care draw from: sections of history, work and examination, and what of them may never lack (4.6).
import type { LetterFrame } from '../shared/letter-parts.ts';

const examined = ['power', 'power-grades', 'slr', 'sensibility', 'reflexes', 'power-screen', 'neurology-signs'];
const required = ['pain.duration', 'pain.distribution', 'function.limitation'];

/** To whoever treats. With nerve-root involvement paresis and straight leg raise are always stated. */
export const frame: LetterFrame = {
  story: ['progress', 'patient', 'pain', 'scope', 'walking', 'nerve-root', 'intensity', 'function'],
  storyRequired: required,
  work: ['work', 'work-agreement', 'work-adjustments', 'return-plan'],
  examined: [...examined, 'inspection', 'pulses', 'vascular'],
  nerveRoot: 'g2',
};

/** To a specialist, a hospital or imaging: the intensity of the pain as well. */
export const toPhysician: LetterFrame = {
  ...frame,
  storyRequired: ['pain.duration', 'pain.distribution', 'nprs.back', 'function.limitation'],
};
