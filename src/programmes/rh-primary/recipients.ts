// Where the programme refers to. Waiting times are its aims of 2012 (4.5); names and phone lines are settings of the region.
import type { Recipient } from '../../model/programme.ts';
import { rh } from './rules/parts.ts';

/** 4.5: no longer than 14 days to practising specialist, imaging, physiotherapist, chiropractor or hospital; the same is aimed at in municipalities. */
const AIM_DAYS = 14;

export const recipients: readonly Recipient[] = [
  { id: 'acute-spine', aimDays: 0, citation: rh('Bilag 3 A', 'vagthavende reumatolog') },
  { id: 'acute-medical', aimDays: 0, citation: rh('Bilag 2 C', 'indlægges akut') },
  { id: 'acute-by-cause', aimDays: 0, citation: rh('3.1', 'den primære lidelse', 'visceral-by-cause') },
  { id: 'rheumatology-department', aimDays: AIM_DAYS, citation: rh('4.5; Boks 6', 'Lokal reumatologisk afdeling') },
  { id: 'rheumatologist', aimDays: AIM_DAYS, citation: rh('4.5', 'praktiserende speciallæge i reumatologi') },
  { id: 'physiotherapist', aimDays: AIM_DAYS, citation: rh('4.5', 'praktiserende fysioterapeut') },
  { id: 'chiropractor', aimDays: AIM_DAYS, citation: rh('4.5', 'kiropraktor') },
  { id: 'municipality', aimDays: AIM_DAYS, citation: rh('4.5', 'kommunale rehabilitering') },
  { id: 'imaging', aimDays: AIM_DAYS, citation: rh('4.5', 'billeddiagnostik') },
  { id: 'videncenter', aimDays: AIM_DAYS, citation: rh('3.3; 4.5', 'Videncenter for Rygsygdomme') },
  { id: 'gp', citation: rh('Boks 5', 'tovholderfunktionen') },
  { id: 'vascular', citation: rh('3.1', 'vaskulær årsag', 'vascular-exit') },
  { id: 'disease-specific', citation: rh('3.3', 'sygdomsspecifikke vejledninger') },
];
