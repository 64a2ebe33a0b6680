// Where `rh-2012` disagrees with itself about the hospital, beside the conflicts that every programme of it shares.
import type { Conflict } from '../../model/programme.ts';
import { conflicts as known } from '../shared/conflicts.ts';

const concerned = ['sphincter', 'paresis', 'intractable', 'group3-urgencies', 'waiting-times', 'codes', 'extraction'];

export const conflicts: readonly Conflict[] = [
  ...known.filter((one) => [...concerned, 'week-zero', 'pulses', 'yellow-timing'].includes(one.id)),
  // T = 12 and a clinic of 12 weeks make week 24; the programme writes 26 for the same day.
  { id: 'sek-week-26', sources: ['rh-2012'] },
  // Bilag 7 sends everybody without effect and without surgery to the municipality; 3.4 and Boks 7 have it considered.
  { id: 'sek-rehabilitation', sources: ['rh-2012'] },
  // 3.1 would offer surgery after 6-12 weeks of considerable leg pain; 3.4 has the sciatica clinic first.
  { id: 'sek-surgery-time', sources: ['rh-2012'] },
];
