// What the safety block needs of a programme beside its questions and rules: topics and recipients. Every programme begins its lists with these.
import type { Recipient, Topic } from '../../model/programme.ts';
import { at } from './history-findings.ts';

/** The topics of the safety rules. */
export const safetyTopics: readonly Topic[] = [
  { id: 'acute', policy: 'first' },
  { id: 'handover', policy: 'first' },
  { id: 'group3', policy: 'first' },
  { id: 'information', policy: 'collect' },
];

/** 4.5: no longer than 14 days to practising specialist, imaging, physiotherapist, chiropractor or hospital; the same is aimed at in municipalities. */
export const AIM_DAYS = 14;

/** The recipients of the safety rules. */
export const safetyRecipients: readonly Recipient[] = [
  { id: 'acute-spine', aimDays: 0, citation: at('Bilag 3 A', 'vagthavende reumatolog') },
  { id: 'acute-medical', aimDays: 0, citation: at('Bilag 2 C', 'indlægges akut') },
  { id: 'acute-by-cause', aimDays: 0, citation: at('3.1', 'den primære lidelse', 'visceral-by-cause') },
  { id: 'rheumatology-department', aimDays: AIM_DAYS, citation: at('4.5; Boks 6', 'Lokal reumatologisk afdeling') },
  { id: 'disease-specific', citation: at('3.3', 'sygdomsspecifikke vejledninger') },
];
