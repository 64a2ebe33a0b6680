// Stages 3 and 4 at the reassessment: what is offered, and what was done before is not offered again.
import type { Story, StoryContact } from '../story.ts';
import { complexNoEffect, complexPatient, halfAYear, here, longNoEffect, seenAgain } from './parts.ts';
import { began } from './reassessment.ts';

const long = began(halfAYear, 'rs-long', 'rs-reassessment 2026-04-13');
const complex = began(complexPatient, 'rs-complex', 'rs-reassessment 2026-04-13');

type Told = Pick<Story, 'id' | 'source'> & { readonly contacts: readonly StoryContact[] };
const story = (told: Told): Story => ({ ...told, ...here });
const source = 'rs-pixi, Længerevarende rygsmerter, efter 6-8 uger; clinical reading 4';

const stage3: readonly Story[] = [
  story({
    id: 'rs-3-better',
    source: 'rs-pixi, Længerevarende (reading: rs-effect-ends)',
    contacts: [
      long,
      {
        week: 6,
        findings: { ...seenAgain, 'rs.complexity': 'no', progress: 'clear' },
        expected: { status: 'final', group: 'rs-long', advised: ['rs.end'], nothingElse: true, next: null },
      },
    ],
  }),
  story({
    id: 'rs-3-imaging-not-before',
    source,
    contacts: [
      long,
      {
        week: 6,
        findings: { ...longNoEffect, 'rs.need.imaging': 'yes', 'rs.done.imaging': 'no' },
        expected: {
          status: 'final',
          group: 'rs-long',
          advised: ['rs.reassessment.gp', 'rs.long.imaging', 'rs.stay'],
          notAdvised: { rules: ['rs.long.done-before', 'rs.recurrent.imaging'] },
          next: 'rs-later 2026-06-08',
        },
      },
    ],
  }),
  story({
    id: 'rs-3-imaging-before',
    source,
    contacts: [
      long,
      {
        week: 6,
        findings: { ...longNoEffect, 'rs.need.imaging': 'yes', 'rs.done.imaging': 'yes' },
        expected: {
          status: 'final',
          group: 'rs-long',
          advised: ['rs.reassessment.gp', 'rs.long.done-before', 'rs.stay'],
          notAdvised: { kinds: ['imaging'] },
          next: 'rs-later 2026-06-08',
        },
      },
    ],
  }),
  story({
    id: 'rs-3-imaging-unknown',
    source: `${source}; clinical reading 0: ubesvaret er ikke nej`,
    contacts: [
      long,
      {
        week: 6,
        findings: { ...longNoEffect, 'rs.need.imaging': 'yes' },
        expected: {
          status: 'provisional',
          group: 'rs-long',
          advised: ['rs.reassessment.gp'],
          questions: ['rs.done.imaging'],
          notAdvised: { kinds: ['imaging'], rules: ['rs.long.done-before'] },
          next: 'rs-later 2026-06-08',
        },
      },
    ],
  }),
  story({
    id: 'rs-3-surgery-before',
    source,
    contacts: [
      long,
      {
        week: 6,
        findings: { ...longNoEffect, 'rs.need.surgery': 'yes', 'rs.done.surgery': 'yes' },
        expected: {
          status: 'final',
          group: 'rs-long',
          advised: ['rs.long.done-before', 'rs.stay'],
          notAdvised: { recipients: ['spine-surgery'] },
          next: 'rs-later 2026-06-08',
        },
      },
    ],
  }),
  story({
    id: 'rs-3-surgery-not-before',
    source,
    contacts: [
      long,
      {
        week: 6,
        findings: { ...longNoEffect, 'rs.need.surgery': 'yes', 'rs.done.surgery': 'no' },
        expected: {
          status: 'final',
          group: 'rs-long',
          advised: ['rs.long.surgery'],
          notAdvised: { rules: ['rs.stay', 'rs.long.done-before', 'rs.recurrent.surgery'] },
          next: null,
        },
      },
    ],
  }),
  story({
    id: 'rs-3-done-stays',
    source: `${source} (et ja bliver stående)`,
    contacts: [
      long,
      {
        week: 6,
        findings: { ...longNoEffect, 'rs.need.imaging': 'yes', 'rs.done.imaging': 'yes' },
        expected: { status: 'final', group: 'rs-long', advised: ['rs.long.done-before'], next: 'rs-later 2026-06-08' },
      },
      {
        week: 14,
        findings: { ...longNoEffect, 'rs.need.imaging': 'yes', 'rs.done.imaging': 'no' },
        expected: {
          status: 'final',
          group: 'rs-long',
          advised: ['rs.later.gp', 'rs.long.done-before', 'rs.stay'],
          notAdvised: { kinds: ['imaging'] },
          next: 'rs-later 2026-08-03',
        },
      },
    ],
  }),
  story({
    id: 'rs-3-many-needs',
    source,
    contacts: [
      long,
      {
        week: 6,
        findings: {
          ...longNoEffect,
          'rs.need.pain-clinic': 'yes',
          'rs.need.occupational': 'yes',
          'rs.need.municipal': 'yes',
        },
        expected: {
          status: 'final',
          group: 'rs-long',
          advised: ['rs.long.pain-clinic', 'rs.occupational', 'rs.municipal'],
          notAdvised: { rules: ['rs.stay', 'rs.other-stage'], kinds: ['imaging', 'end'] },
          recipient: { 'rs.long.pain-clinic': 'Holbæk', 'rs.municipal': 'kommune' },
          next: null,
        },
      },
    ],
  }),
  story({
    id: 'rs-3-becomes-4',
    source: 'rs-pixi, Kompleks kronisk rygsmerte; clinical reading 4',
    contacts: [
      long,
      {
        week: 6,
        findings: { ...complexNoEffect, 'rs.need.municipal': 'yes' },
        group: 'rs-complex',
        expected: {
          status: 'final',
          group: 'rs-complex',
          advised: ['rs.reassessment.gp', 'rs.municipal', 'rs.stay', 'rs.complex.information'],
          notAdvised: { rules: ['rs.information', 'rs.spine-unit'] },
          next: 'rs-later 2026-06-08',
        },
      },
    ],
  }),
];

const stage4: readonly Story[] = [
  story({
    id: 'rs-4-pain-clinic',
    source: 'rs-pixi, Kompleks kronisk rygsmerte, efter 6-8 uger',
    contacts: [
      complex,
      {
        week: 6,
        findings: { ...complexNoEffect, 'rs.need.pain-clinic': 'yes', 'rs.need.occupational': 'yes' },
        expected: {
          status: 'final',
          group: 'rs-complex',
          advised: ['rs.reassessment.gp', 'rs.complex.pain-clinic', 'rs.occupational'],
          notAdvised: { rules: ['rs.long.pain-clinic', 'rs.stay'], kinds: ['imaging', 'end'] },
          recipient: { 'rs.complex.pain-clinic': 'Smerteklinik på Holbæk, Næstved eller Køge' },
          next: null,
        },
      },
    ],
  }),
  story({
    id: 'rs-4-no-imaging',
    source: 'rs-pixi, Kompleks kronisk rygsmerte, efter 6-8 uger (reading: rs-other-stage)',
    contacts: [
      complex,
      {
        week: 6,
        findings: { ...complexNoEffect, 'rs.need.imaging': 'yes' },
        expected: {
          status: 'final',
          group: 'rs-complex',
          advised: ['rs.other-stage', 'rs.stay'],
          notAdvised: { kinds: ['imaging'] },
          next: 'rs-later 2026-06-08',
        },
      },
    ],
  }),
  story({
    id: 'rs-4-some-better',
    source: 'rs-pixi, Kompleks kronisk rygsmerte (reading: rs-some-effect)',
    contacts: [
      complex,
      {
        week: 6,
        findings: { ...seenAgain, 'rs.complexity': 'yes', 'rs.socially-well': 'no', progress: 'some' },
        expected: {
          status: 'final',
          group: 'rs-complex',
          advised: ['rs.go-on', 'rs.complex.information', 'rs.physiotherapy.follow-up'],
          notAdvised: { kinds: ['referral', 'imaging', 'end'] },
          next: 'rs-later 2026-06-08',
        },
      },
    ],
  }),
];

export const laterStagesStories: readonly Story[] = [...stage3, ...stage4];
