// Where the sources disagree or a text is damaged. The app takes the safest reading and says so; words are in the locales.
import type { Conflict } from '../../model/programme.ts';

/** Every conflict known, in the order of the register (clinical reading, section 6). */
export const conflicts: readonly Conflict[] = [
  { id: 'sphincter', sources: ['rm-pixi', 'rh-2012'] },
  { id: 'paresis', sources: ['rh-2012', 'rm-pixi'] },
  { id: 'intractable', sources: ['rm-pixi', 'rh-2012'] },
  { id: 'group3-urgencies', sources: ['rh-2012'] },
  { id: 'group2-week8', sources: ['rh-2012', 'rm-pixi'] },
  { id: 'manual-g2', sources: ['rh-2012', 'fys-eksempler'] },
  { id: 'yellow-timing', sources: ['rh-2012', 'rm-pixi'] },
  { id: 'extended-assessment', sources: ['rh-2012', 'rm-pixi'] },
  { id: 'waiting-times', sources: ['rh-2012'] },
  { id: 'codes', sources: ['rh-2012'] },
  { id: 'long-lasting-cell', sources: ['rs-pixi'] },
  { id: 'neck-course-words', sources: ['fys-eksempler'] },
  { id: 'extraction', sources: ['rh-2012', 'rm-pixi'] },
  { id: 'week-zero', sources: ['rh-2012'] },
  { id: 'pulses', sources: ['rh-2012'] },
];
