// Stages 3 and 4 at the reassessment: what is offered, and what was done before is not offered again.
import type { Story, StoryContact } from '../story.ts';
import { complexNoEffect, complexPatient, halfAYear, here, longNoEffect, seenAgain } from './parts.ts';
import { began } from './reassessment.ts';

const long = began(halfAYear, 'rs-long', 'rs-reassessment 2026-04-13');
const complex = began(complexPatient, 'rs-complex', 'rs-reassessment 2026-04-13');

type Told = Pick<Story, 'id' | 'title' | 'source'> & { readonly contacts: readonly StoryContact[] };
const story = (told: Told): Story => ({ ...told, ...here });
const source = 'rs-pixi, Længerevarende rygsmerter, efter 6-8 uger; clinical reading 4';

const stage3: readonly Story[] = [
  story({
    id: 'rs-3-better',
    title: 'Stadie 3, klar bedring: afslut med plan',
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
    title: 'Stadie 3 uden effekt, behov for MR, ikke scannet før: MR',
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
    title: 'Stadie 3 uden effekt, behov for MR, scannet før: brug svaret, ingen ny MR',
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
    title: 'Stadie 3 uden effekt, behov for MR, uvist om scannet før: der spørges, intet tilbydes',
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
    title: 'Stadie 3, behov for kirurgisk vurdering, allerede vurderet før: fortsæt i praksis',
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
    title: 'Stadie 3, behov for kirurgisk vurdering, ikke vurderet før: henvis',
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
    title: 'Stadie 3: scannet før ved revurderingen; næste gang svares der nej, men MR tilbydes stadig ikke',
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
    title: 'Stadie 3, behov for smerteklinik, arbejdsmedicin og kommune: alle tre',
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
    title: 'Stadie 3 uden effekt, og livet omkring smerterne er blevet komplekst: stadie 4',
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
    title: 'Stadie 4 uden effekt, behov for smerteklinik og arbejdsmedicin',
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
    title: 'Stadie 4, behov for MR: programmet har den ikke i dette stadie, og det siges højt',
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
    title: 'Stadie 4, nogen bedring: fortsæt, træning i praksis eller på egen hånd',
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
