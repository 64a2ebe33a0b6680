// Where the programme refers to. It names no waiting times; addresses are settings of the region.
import type { Recipient } from '../../model/programme.ts';
import { safetyRecipients } from '../shared/safety-needs.ts';
import { rm } from './rules/parts.ts';

export const recipients: readonly Recipient[] = [
  ...safetyRecipients,
  { id: 'spine-triage', citation: rm('Second opinion', 'rygvisitation', 'rm-spine-triage') },
  { id: 'practising-specialist', citation: rm('Evt. 4. kontakt', 'praktiserende speciallæge', 'rm-specialist') },
  { id: 'imaging', citation: rm('MR-scanning', 'MR-scanning kan tilbydes') },
  { id: 'allied-practice', citation: rm('2. kontakt', 'fysioterapeut eller kiropraktor i praksissektor') },
  { id: 'physiotherapist', citation: rm('2. kontakt', 'fysioterapeut') },
  { id: 'chiropractor', citation: rm('2. kontakt', 'kiropraktor') },
  { id: 'municipality', citation: rm('Evt. 3. kontakt', 'kommunal indsats') },
  { id: 'patient-website', citation: rm('Patientinformation', 'ondtiryggen.rm.dk') },
  { id: 'exercise-films', citation: rm('Patientinformation', 'Patienthåndbogens øvelsesfilm') },
  { id: 'vascular', citation: rm('5-10 %', 'nerverodspåvirkning', 'rm-vascular') },
  { id: 'gp', citation: rm('Titel', 'almen praksis') },
];
