// The times of `rh-2012` in primary care, in weeks from the first contact. The programme calls them guiding.
import type { Contact } from '../../model/programme.ts';
import { rh } from './rules/parts.ts';

export const contacts: readonly Contact[] = [
  { id: 'week0', week: 0, citation: rh('3.3', 'T = 0 uger') },
  { id: 'week2', week: 2, citation: rh('3.3', 'T = 2 uger') },
  { id: 'week4', week: 4, citation: rh('3.3', 'T = 4 uger') },
  { id: 'week8', week: 8, citation: rh('3.3', 'T = 8 uger') },
  { id: 'later', week: 12, repeatsEveryWeeks: 4, citation: rh('3.3', 'T = 8 uger', 'no-further-date') },
];
