// Where the programme refers to. Waiting times are its aims of 2012 (4.5); names and phone lines are settings of the region.
import type { Recipient } from '../../model/programme.ts';
import { AIM_DAYS, safetyRecipients } from '../shared/safety-needs.ts';
import { rh } from './rules/parts.ts';

export const recipients: readonly Recipient[] = [
  ...safetyRecipients,
  { id: 'rheumatologist', aimDays: AIM_DAYS, citation: rh('4.5', 'praktiserende speciallæge i reumatologi') },
  { id: 'physiotherapist', aimDays: AIM_DAYS, citation: rh('4.5', 'praktiserende fysioterapeut') },
  { id: 'chiropractor', aimDays: AIM_DAYS, citation: rh('4.5', 'kiropraktor') },
  { id: 'municipality', aimDays: AIM_DAYS, citation: rh('4.5', 'kommunale rehabilitering') },
  // 4.5 aims at a waiting time for rehabilitation, not for care.
  { id: 'home-care', citation: rh('3.2', 'kommunale pleje- og omsorgstilbud') },
  { id: 'imaging', aimDays: AIM_DAYS, citation: rh('4.5', 'billeddiagnostik') },
  { id: 'videncenter', aimDays: AIM_DAYS, citation: rh('3.3; 4.5', 'Videncenter for Rygsygdomme') },
  { id: 'gp', citation: rh('Boks 5', 'tovholderfunktionen') },
  { id: 'vascular', citation: rh('3.1', 'vaskulær årsag', 'vascular-exit') },
];
