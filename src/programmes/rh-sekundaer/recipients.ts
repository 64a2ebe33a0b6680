// Where the hospital refers to. Waiting times are the programme's aims of 2012 (4.5); names and phone lines are settings of the region.
import type { Recipient } from '../../model/programme.ts';
import { AIM_DAYS, safetyRecipients } from '../shared/safety-needs.ts';
import { rh } from './rules/parts.ts';

export const recipients: readonly Recipient[] = [
  ...safetyRecipients,
  { id: 'retraining', aimDays: AIM_DAYS, citation: rh('4.5; Boks 7', 'genoptræning i kommunen fra hospital') },
  { id: 'municipality', aimDays: AIM_DAYS, citation: rh('4.4; 4.5', 'den kommunale rehabilitering') },
  { id: 'home-care', citation: rh('3.2', 'kommunale pleje- og omsorgstilbud') },
  { id: 'videncenter', aimDays: AIM_DAYS, citation: rh('4.2; 4.5', 'Videncenter for Rygsygdomme') },
  { id: 'imaging', aimDays: AIM_DAYS, citation: rh('4.5', 'billeddiagnostik') },
  { id: 'pain-clinic', citation: rh('3.4', 'Smerteklinik') },
  { id: 'liaison-psychiatry', citation: rh('3.4', 'Liason Psykiatrisk Afdeling') },
  { id: 'gp', citation: rh('Boks 5', 'tovholderfunktionen') },
  { id: 'vascular', citation: rh('3.1', 'vaskulær årsag', 'vascular-exit') },
];
