// Stage 2 at the reassessment: with effect, without, not treated, and when it has become stage 3.
import type { Story, StoryContact } from '../story.ts';
import { again, here, noEffect, noNeeds, seenAgain } from './parts.ts';

/** A first contact that the story is not about. */
export const began = (findings: StoryContact['findings'], group: string, next: string): StoryContact => ({
  week: 0,
  findings,
  group,
  expected: { status: 'final', group, advised: ['rs.physiotherapy', 'rs.chiropractic'], next },
});
const recurrent = began(again, 'rs-recurrent', 'rs-reassessment 2026-04-13');

type Told = Pick<Story, 'id' | 'source'> & { readonly contacts: readonly StoryContact[] };
const story = (told: Told): Story => ({ ...told, ...here });

export const reassessmentStories: readonly Story[] = [
  story({
    id: 'rs-2-better',
    source: 'rs-pixi, Gentagende tilfælde, efter 6-8 uger (reading: rs-effect-ends)',
    contacts: [
      recurrent,
      {
        week: 6,
        findings: { ...seenAgain, progress: 'clear' },
        expected: { status: 'final', group: 'rs-recurrent', advised: ['rs.end'], nothingElse: true, next: null },
      },
    ],
  }),
  story({
    id: 'rs-2-some-better',
    source: 'rs-pixi, efter 6-8 uger (reading: rs-some-effect)',
    contacts: [
      recurrent,
      {
        week: 6,
        findings: { ...seenAgain, progress: 'some' },
        expected: {
          status: 'final',
          group: 'rs-recurrent',
          advised: ['rs.go-on', 'rs.physiotherapy.follow-up', 'rs.chiropractic.follow-up'],
          notAdvised: { kinds: ['referral', 'imaging', 'end'], rules: ['rs.reassessment.gp'] },
          next: 'rs-later 2026-06-08',
        },
      },
    ],
  }),
  story({
    id: 'rs-2-not-treated',
    source: 'rs-pixi, efter 6-8 uger (reading: rs-not-treated)',
    contacts: [
      recurrent,
      {
        week: 6,
        findings: { ...seenAgain, progress: 'unchanged', 'rs.treated': 'no' },
        expected: {
          status: 'final',
          group: 'rs-recurrent',
          advised: ['rs.not-treated', 'rs.physiotherapy.follow-up', 'rs.chiropractic.follow-up'],
          notAdvised: { kinds: ['referral', 'imaging', 'end'], rules: ['rs.reassessment.gp'] },
          next: 'rs-later 2026-06-08',
        },
      },
    ],
  }),
  story({
    id: 'rs-2-no-effect-spine-unit',
    source: 'rs-pixi, Gentagende tilfælde, efter 6-8 uger',
    contacts: [
      recurrent,
      {
        week: 6,
        findings: { ...noEffect, ...noNeeds, 'rs.need.spine-unit': 'yes', 'rs.need.imaging': 'yes' },
        expected: {
          status: 'final',
          group: 'rs-recurrent',
          advised: ['rs.reassessment.gp', 'rs.spine-unit', 'rs.recurrent.imaging'],
          notAdvised: {
            rules: ['rs.physiotherapy.follow-up', 'rs.stay'],
            kinds: ['end'],
            recipients: ['spine-surgery', 'pain-clinic', 'municipality'],
          },
          recipient: { 'rs.spine-unit': 'Rygenheden, Køge' },
          next: null,
        },
      },
    ],
  }),
  story({
    id: 'rs-2-no-effect-surgery-work',
    source: 'rs-pixi, Gentagende tilfælde, efter 6-8 uger',
    contacts: [
      recurrent,
      {
        week: 6,
        findings: { ...noEffect, ...noNeeds, progress: 'worse', 'rs.need.surgery': 'yes', 'rs.need.work': 'yes' },
        expected: {
          status: 'final',
          group: 'rs-recurrent',
          advised: ['rs.reassessment.gp', 'rs.recurrent.surgery', 'rs.work'],
          notAdvised: { kinds: ['imaging', 'end'], rules: ['rs.stay', 'rs.long.surgery'] },
          next: null,
        },
      },
    ],
  }),
  story({
    id: 'rs-2-no-effect-no-need',
    source: 'rs-pixi, efter 6-8 uger (reading: rs-no-further-date)',
    contacts: [
      recurrent,
      {
        week: 6,
        findings: { ...noEffect, ...noNeeds },
        expected: {
          status: 'final',
          group: 'rs-recurrent',
          advised: ['rs.reassessment.gp', 'rs.stay', 'rs.recurrent.medicine'],
          notAdvised: { kinds: ['referral', 'imaging', 'end'] },
          next: 'rs-later 2026-06-08',
        },
      },
    ],
  }),
  story({
    id: 'rs-2-needs-unanswered',
    source: 'rs-pixi, efter 6-8 uger; clinical reading 0',
    contacts: [
      recurrent,
      {
        week: 6,
        findings: noEffect,
        expected: {
          status: 'provisional',
          group: 'rs-recurrent',
          advised: ['rs.reassessment.gp'],
          questions: ['rs.need.imaging', 'rs.need.spine-unit', 'rs.need.surgery', 'rs.need.work'],
          next: 'rs-later 2026-06-08',
        },
      },
    ],
  }),
  story({
    id: 'rs-2-need-of-stage-3',
    source: 'rs-pixi, Gentagende tilfælde, efter 6-8 uger (reading: rs-other-stage)',
    contacts: [
      recurrent,
      {
        week: 6,
        findings: { ...noEffect, ...noNeeds, 'rs.need.pain-clinic': 'yes' },
        expected: {
          status: 'final',
          group: 'rs-recurrent',
          advised: ['rs.other-stage', 'rs.stay'],
          notAdvised: { recipients: ['pain-clinic'] },
          next: 'rs-later 2026-06-08',
        },
      },
    ],
  }),
  story({
    id: 'rs-2-becomes-3',
    source: 'rs-pixi, Længerevarende; clinical reading 4',
    contacts: [
      began({ ...again, 'pain.duration': 63 }, 'rs-recurrent', 'rs-reassessment 2026-04-13'),
      {
        week: 6,
        findings: { ...noEffect, ...noNeeds, 'rs.complexity': 'no', 'rs.need.imaging': 'yes', 'rs.done.imaging': 'no' },
        group: 'rs-long',
        expected: {
          status: 'final',
          group: 'rs-long',
          advised: ['rs.reassessment.gp', 'rs.long.imaging', 'rs.stay', 'rs.long.medicine'],
          notAdvised: { rules: ['rs.recurrent.imaging', 'rs.recurrent.medicine'] },
          next: 'rs-later 2026-06-08',
        },
      },
    ],
  }),
  story({
    id: 'rs-2-becomes-3-not-confirmed',
    source: 'clinical reading 1.4, 4: stadiet kan skifte ved hver kontakt',
    contacts: [
      began({ ...again, 'pain.duration': 63 }, 'rs-recurrent', 'rs-reassessment 2026-04-13'),
      {
        week: 6,
        findings: { ...noEffect, ...noNeeds, 'rs.complexity': 'no' },
        expected: {
          status: 'provisional',
          group: 'rs-long',
          advised: ['rs.reassessment.gp'],
          questions: ['group'],
          next: 'rs-later 2026-06-08',
        },
      },
    ],
  }),
];
