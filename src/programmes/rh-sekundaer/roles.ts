// Who may do what (3.4, 4.2, 4.4). The patient's contact doctor at the department steers. A practising physiotherapist looks on and asks the GP, who is
// the coordinator. The GP is no role here: what only the hospital may do, a retraining plan first of all, can be said of nobody else.
import type { Performance, Role } from '../../model/programme.ts';
import { rh } from './rules/parts.ts';

const own = [
  'steer',
  'information',
  'acute-contact',
  'refer-rheumatology',
  'refer-municipal',
  'imaging',
  'work',
  'sek-steer',
  'sek-workup',
  'sek-clinic',
  'sek-surgery',
  'sek-retraining',
  'sek-special-care',
  'sek-epikrise',
] as const;

const each = (how: (id: string) => Performance): Record<string, Performance> =>
  Object.fromEntries(own.map((id) => [id, how(id)]));

export const roles: readonly Role[] = [
  { id: 'hospital', steers: true, capabilities: each(() => 'self'), citation: rh('3.4', 'patientens kontaktlæge') },
  {
    id: 'physiotherapist',
    steers: false,
    capabilities: each((id) => (id === 'information' || id === 'acute-contact' ? 'self' : 'via-gp')),
    citation: rh('4.1; Boks 5', 'Fysioterapeuter'),
  },
];
