// Who may do what. The source is written for general practice and names physiotherapist, chiropractor and practising specialist as those referred to;
// the rest is a reading. Anybody may act on what is acute.
import type { Performance, Role } from '../../model/programme.ts';
import { rm } from './rules/parts.ts';

const gp: Record<string, Performance> = {
  steer: 'self',
  reassess: 'self',
  information: 'self',
  'acute-contact': 'self',
  'refer-rheumatology': 'self',
  'refer-spine-triage': 'self',
  'second-opinion': 'self',
  'allied-practice': 'refer',
  'primary-care': 'self',
  'refer-municipal': 'self',
  imaging: 'self',
};

const specialist: Record<string, Performance> = { ...gp, steer: 'via-gp' };

/** Physiotherapist and chiropractor examine, treat and inform; what is referred goes by way of the GP. */
const allied: Record<string, Performance> = {
  ...gp,
  steer: 'via-gp',
  'refer-rheumatology': 'via-gp',
  'refer-spine-triage': 'via-gp',
  'second-opinion': 'via-gp',
  'allied-practice': 'self',
  'refer-municipal': 'via-gp',
  imaging: 'via-gp',
};

export const roles: readonly Role[] = [
  { id: 'gp', steers: true, capabilities: gp, citation: rm('Titel', 'lænderyg-forløb i almen praksis') },
  {
    id: 'rheumatologist',
    steers: false,
    capabilities: specialist,
    citation: rm('Evt. 4. kontakt', 'praktiserende speciallæge', 'rm-roles'),
  },
  {
    id: 'chiropractor',
    steers: false,
    capabilities: allied,
    citation: rm('2. kontakt', 'kiropraktor i praksissektoren', 'rm-roles'),
  },
  {
    id: 'physiotherapist',
    steers: false,
    capabilities: allied,
    citation: rm('2. kontakt', 'fysioterapeut eller kiropraktor', 'rm-roles'),
  },
];
