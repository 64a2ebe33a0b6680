// The contacts of `rm-pixi`. Its page on nerve-root involvement names the weeks; every contact after the second is a perhaps.
import type { Contact } from '../../model/programme.ts';
import { rm } from './rules/parts.ts';

/** The fifth contact is named for the non-specific track alone, without a time; the last contact must come again and be everybody's. */
export const contacts: readonly Contact[] = [
  { id: 'rm-week0', week: 0, citation: rm('Uge 0', '1. kontakt', 'rm-weeks') },
  { id: 'rm-week2', week: 2, citation: rm('Uge 2', '2. kontakt', 'rm-weeks') },
  { id: 'rm-week4', week: 4, citation: rm('Uge 4', 'Evt. 3. kontakt', 'rm-weeks') },
  { id: 'rm-week8', week: 8, citation: rm('Uge 8', 'Evt. 4. kontakt', 'rm-weeks') },
  { id: 'rm-fifth', week: 12, repeatsEveryWeeks: 4, citation: rm('Evt. 5. kontakt', '5. kontakt', 'rm-fifth') },
];
