// The times of `rh-2012` in the hospital, in weeks from its first contact with the patient. Group 1 meets the back clinic from week 2 (T = 12), group 2
// the sciatica clinic from the work-up on (T = 6): one list of weeks serves both.
import type { Contact } from '../../model/programme.ts';
import { rh } from './rules/parts.ts';

export const contacts: readonly Contact[] = [
  { id: 'sek-workup', week: 0, citation: rh('3.4', 'T = 10 uger', 'sek-weeks') },
  { id: 'sek-week2', week: 2, citation: rh('3.4; Bilag 6', 'T = 12 uger', 'sek-weeks') },
  { id: 'sek-week4', week: 4, citation: rh('Bilag 6; Bilag 7', 'Kontrol efter 4 uger', 'sek-weeks') },
  { id: 'sek-week7', week: 7, groups: ['g1'], citation: rh('Bilag 7', 'Kontrol efter 5 uger', 'sek-weeks') },
  { id: 'sek-week8', week: 8, groups: ['g2'], citation: rh('Bilag 6', 'Afslutning efter 8 uger', 'sek-weeks') },
  { id: 'sek-week10', week: 10, groups: ['g1'], citation: rh('Bilag 7', 'Kontrol efter 8 uger', 'sek-weeks') },
  { id: 'sek-week14', week: 14, groups: ['g1'], citation: rh('Bilag 7', 'Afslutning efter 12 uger', 'sek-weeks') },
  { id: 'sek-later', week: 16, repeatsEveryWeeks: 4, citation: rh('3.4; 4.2', 'efter 26 uger', 'sek-later') },
];
