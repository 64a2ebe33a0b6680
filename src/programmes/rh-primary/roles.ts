// Who may do what (4.1, Boks 8 note 2). What a role may not do is shown with whom to ask; anybody may act on what is acute.
import type { Performance, Role } from '../../model/programme.ts';
import { rh } from './rules/parts.ts';

const physician: Record<string, Performance> = {
  steer: 'self',
  information: 'self',
  pharmacological: 'self',
  manual: 'refer',
  exercise: 'refer',
  'refer-municipal': 'self',
  'refer-rheumatology': 'self',
  'refer-allied': 'self',
  imaging: 'self',
  'acute-contact': 'self',
  assessment: 'refer',
  work: 'self',
  cognitive: 'self',
};

const chiropractor: Record<string, Performance> = {
  ...physician,
  pharmacological: 'via-gp',
  manual: 'self',
  exercise: 'self',
  'refer-municipal': 'via-gp',
  'refer-rheumatology': 'via-gp',
  'refer-allied': 'via-gp',
  imaging: 'via-gp',
  assessment: 'via-gp',
  work: 'via-gp',
};

export const roles: readonly Role[] = [
  { id: 'gp', steers: true, capabilities: physician, citation: rh('4.1; Boks 5', 'Praktiserende læge') },
  {
    id: 'rheumatologist',
    steers: true,
    // 3.3: it is the general practitioner who may choose another to steer.
    capabilities: { ...physician, 'refer-allied': 'via-gp' },
    citation: rh('4.1', 'speciallæge i reumatologi'),
  },
  { id: 'chiropractor', steers: true, capabilities: chiropractor, citation: rh('4.1', 'Kiropraktorer') },
  {
    id: 'physiotherapist',
    steers: false,
    capabilities: { ...chiropractor, steer: 'via-gp', assessment: 'self' },
    citation: rh('4.1', 'Fysioterapeuter'),
  },
];
