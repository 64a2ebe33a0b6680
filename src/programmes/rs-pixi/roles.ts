// Who may do what. The source lists the four under "praksissektor" and sends the patient back to the GP, who steers; what it leaves open follows the
// reference programme.
import type { Performance, Role } from '../../model/programme.ts';
import { places, rs } from './places.ts';

const physician: Record<string, Performance> = {
  steer: 'self',
  information: 'self',
  pharmacological: 'self',
  physiotherapy: 'refer',
  chiropractic: 'refer',
  'acute-contact': 'self',
  'refer-rheumatology': 'self',
  'refer-hospital': 'self',
  'refer-municipal': 'self',
  imaging: 'self',
  'assess-needs': 'self',
  work: 'self',
};

const therapist: Record<string, Performance> = {
  ...physician,
  steer: 'via-gp',
  pharmacological: 'via-gp',
  physiotherapy: 'via-gp',
  chiropractic: 'via-gp',
  'refer-rheumatology': 'via-gp',
  'refer-hospital': 'via-gp',
  'refer-municipal': 'via-gp',
  imaging: 'via-gp',
  'assess-needs': 'via-gp',
  work: 'via-gp',
};

export const roles: readonly Role[] = [
  { id: 'gp', steers: true, capabilities: physician, citation: rs(places.later, 'tilbage til egen læge') },
  {
    id: 'physiotherapist',
    steers: false,
    capabilities: { ...therapist, physiotherapy: 'self' },
    citation: rs(places.everyStage, 'Fysioterapeut', 'rs-roles'),
  },
  {
    id: 'chiropractor',
    steers: false,
    capabilities: { ...therapist, chiropractic: 'self' },
    citation: rs(places.everyStage, 'Kiropraktor', 'rs-roles'),
  },
  {
    id: 'rheumatologist',
    steers: false,
    capabilities: { ...physician, steer: 'via-gp', 'assess-needs': 'via-gp' },
    citation: rs(places.everyStage, 'Speciallæge', 'rs-roles'),
  },
];
