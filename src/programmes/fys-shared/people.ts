// Who steers a structured course, who looks on, and to whom it leads. The physiotherapist has the course; the others see it and do not steer.
import type { Citation } from '../../model/citation.ts';
import type { Performance, Recipient, Role } from '../../model/programme.ts';
import { safetyRecipients } from '../shared/safety-needs.ts';
import { fys } from './source.ts';

const physiotherapist: Record<string, Performance> = {
  steer: 'self',
  information: 'self',
  exercise: 'self',
  manual: 'self',
  report: 'self',
  'acute-contact': 'self',
  'refer-rheumatology': 'via-gp',
};

/** Those who look on leave the course to the physiotherapist; anybody may act on what is acute. */
const onlooker: Record<string, Performance> = {
  steer: 'refer',
  information: 'self',
  exercise: 'refer',
  manual: 'refer',
  report: 'self',
  'acute-contact': 'self',
  'refer-rheumatology': 'self',
};

const looksOn = (id: string, capabilities: Role['capabilities'], citation: Citation): Role => ({
  ...{ id, capabilities, citation },
  steers: false,
});

export const roles: readonly Role[] = [
  { id: 'physiotherapist', steers: true, capabilities: physiotherapist, citation: fys('Indledning', 'strukturerede') },
  looksOn('gp', onlooker, fys('Statuskonsultation efter 2 uger', 'egen læge')),
  looksOn(
    'chiropractor',
    { ...onlooker, 'refer-rheumatology': 'via-gp' },
    fys('Indledning', 'strukturerede', 'fys-onlookers'),
  ),
  looksOn('rheumatologist', onlooker, fys('Indledning', 'strukturerede', 'fys-onlookers')),
];

export const recipients: readonly Recipient[] = [
  ...safetyRecipients,
  { id: 'gp', citation: fys('Statuskonsultation efter 2 uger', 'egen læge') },
];
