// The times of `rs-pixi`, in weeks from the first contact. Every stage but the first is reassessed after 6-8 weeks; a first episode has no time of its own.
import type { Contact } from '../../model/programme.ts';
import { places, rs } from './places.ts';

export const contacts: readonly Contact[] = [
  { id: 'rs-first', week: 0, citation: rs(places.everyStage, 'INTERVENTION OG BEHANDLINGSMÅL') },
  {
    id: 'rs-reassessment',
    week: 6,
    groups: ['rs-recurrent', 'rs-long', 'rs-complex'],
    citation: rs(places.later, 'Revurdering', 'rs-6-to-8'),
  },
  {
    id: 'rs-later',
    week: 14,
    repeatsEveryWeeks: 8,
    citation: rs(places.later, 'Revurdering', 'rs-no-further-date'),
  },
];
