// A first episode that comes back, whenever that is: the source has no contact for it.
import type { Story, StoryContact } from '../story.ts';
import { firstTime, here, noEffect, noNeeds, seenAgain } from './parts.ts';
import { began } from './reassessment.ts';

const first = began(firstTime, 'rs-first', 'rs-later 2026-06-08');

type Told = Pick<Story, 'id' | 'source'> & { readonly contacts: readonly StoryContact[] };
const story = (told: Told): Story => ({ ...told, ...here });

export const comesBackStories: readonly Story[] = [
  story({
    id: 'rs-1-better',
    source: 'rs-pixi, Førstegangstilfælde (reading: rs-effect-ends)',
    contacts: [
      first,
      {
        date: '2026-04-13',
        isContact: 'rs-later',
        findings: { ...seenAgain, progress: 'clear', 'function.limitation': 'none' },
        expected: { status: 'final', group: 'rs-first', advised: ['rs.first.end'], nothingElse: true, next: null },
      },
    ],
  }),
  story({
    id: 'rs-1-comes-back-no-effect',
    source: 'rs-pixi, Gentagende tilfælde (reading: rs-first-comes-back)',
    contacts: [
      first,
      {
        date: '2026-04-13',
        isContact: 'rs-later',
        findings: { ...noEffect, ...noNeeds, 'function.limitation': 'none', 'rs.need.imaging': 'yes' },
        group: 'rs-recurrent',
        expected: {
          status: 'final',
          group: 'rs-recurrent',
          advised: ['rs.later.gp', 'rs.recurrent.imaging', 'rs.stay'],
          notAdvised: { rules: ['rs.first.return'], kinds: ['end'] },
          next: 'rs-later 2026-06-08',
        },
      },
    ],
  }),
  story({
    id: 'rs-1-kept-no-effect',
    source: 'rs-pixi, Førstegangstilfælde (reading: rs-first-comes-back)',
    contacts: [
      first,
      {
        date: '2026-04-13',
        findings: { ...noEffect, 'function.limitation': 'none' },
        group: 'rs-first',
        groupReason: 'Vil give behandlingen mere tid',
        expected: {
          status: 'final',
          group: 'rs-recurrent',
          advised: ['rs.first.return', 'rs.first.outlook'],
          notAdvised: { kinds: ['referral', 'imaging', 'end'], rules: ['rs.later.gp'] },
          next: 'rs-later 2026-06-08',
        },
      },
    ],
  }),
  story({
    id: 'rs-1-comes-back-untreated',
    source: 'rs-pixi, Førstegangstilfælde (reading: rs-not-treated)',
    contacts: [
      first,
      {
        date: '2026-03-23',
        findings: { ...seenAgain, 'function.limitation': 'none', progress: 'unchanged', 'rs.treated': 'no' },
        expected: {
          status: 'final',
          group: 'rs-first',
          advised: ['rs.first.not-treated', 'rs.physiotherapy.follow-up', 'rs.chiropractic.follow-up'],
          notAdvised: { kinds: ['referral', 'imaging', 'end'] },
          next: 'rs-later 2026-06-08',
        },
      },
    ],
  }),
];
