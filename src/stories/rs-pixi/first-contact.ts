// The first contact: which stage, by what, and what it is offered.
import type { Story, StoryContact } from '../story.ts';
import { again, complexPatient, firstTime, halfAYear, here } from './parts.ts';

type Told = Pick<Story, 'id' | 'source'> & {
  readonly findings: StoryContact['findings'];
  readonly expected: StoryContact['expected'];
  readonly group?: string;
};
const at = ({ id, source, findings, expected, group }: Told): Story => ({
  ...{ id, source, ...here },
  contacts: [{ week: 0, findings, ...(group === undefined ? {} : { group }), expected }],
});

const offers = ['referral', 'imaging', 'end', 'exit'] as const;
const treated = ['rs.physiotherapy', 'rs.chiropractic', 'rs.usual-course'] as const;

export const firstContactStories: readonly Story[] = [
  at({
    id: 'rs-stage-1',
    source: 'rs-pixi, Førstegangstilfælde; clinical reading 4',
    findings: firstTime,
    group: 'rs-first',
    expected: {
      status: 'final',
      group: 'rs-first',
      advised: ['rs.information', 'rs.first.outlook', ...treated, 'rs.first.come-back'],
      nothingElse: true,
      performer: { 'rs.physiotherapy': 'refer', 'rs.chiropractic': 'refer', 'rs.first.come-back': 'self' },
      next: 'rs-later 2026-06-08',
    },
  }),
  at({
    id: 'rs-stage-1-arm',
    source: 'rs-pixi, Formål og afgrænsning (ischias eller brachialgi)',
    findings: { ...firstTime, 'rs.site': 'neck', 'rs.radiation': 'arm' },
    group: 'rs-first',
    expected: {
      status: 'final',
      group: 'rs-first',
      advised: ['rs.physiotherapy', 'rs.chiropractic', 'rs.first.come-back'],
      notAdvised: { kinds: offers },
      next: 'rs-later 2026-06-08',
    },
  }),
  at({
    id: 'rs-stage-1-mixed-unasked',
    source: 'rs-pixi, Førstegangstilfælde (reading: rs-mixed-picture)',
    findings: { ...firstTime, 'function.limitation': 'moderate' },
    expected: {
      status: 'provisional',
      group: null,
      advised: [],
      questions: ['group'],
      notAdvised: { kinds: offers },
      next: 'rs-reassessment 2026-04-13',
    },
  }),
  at({
    id: 'rs-stage-1-mixed-no-review',
    source: 'rs-pixi, Førstegangstilfælde (reading: rs-mixed-picture)',
    findings: { ...firstTime, 'function.limitation': 'moderate', 'rs.picture-review': 'no' },
    group: 'rs-first',
    expected: {
      status: 'final',
      group: 'rs-first',
      advised: ['rs.first.come-back'],
      notAdvised: { rules: ['rs.reassessment.agree', 'rs.recurrent.medicine'] },
      next: 'rs-later 2026-06-08',
    },
  }),
  at({
    id: 'rs-stage-1-mixed-review',
    source: 'rs-pixi, Førstegangstilfælde (reading: rs-mixed-picture)',
    findings: { ...firstTime, 'rs.socially-well': 'no', 'rs.picture-review': 'yes' },
    group: 'rs-recurrent',
    expected: {
      status: 'final',
      group: 'rs-recurrent',
      advised: ['rs.reassessment.agree', 'rs.recurrent.medicine'],
      notAdvised: { kinds: offers, rules: ['rs.first.come-back', 'rs.first.outlook'] },
      next: 'rs-reassessment 2026-04-13',
    },
  }),
  at({
    id: 'rs-stage-2',
    source: 'rs-pixi, Gentagende tilfælde; clinical reading 4',
    findings: again,
    group: 'rs-recurrent',
    expected: {
      status: 'final',
      group: 'rs-recurrent',
      advised: ['rs.information', ...treated, 'rs.recurrent.medicine', 'rs.reassessment.agree'],
      nothingElse: true,
      next: 'rs-reassessment 2026-04-13',
    },
  }),
  at({
    id: 'rs-stage-2-worried',
    source: 'rs-pixi, Gentagende tilfælde (bekymring ift. diagnosen)',
    findings: { ...firstTime, 'rs.worried': 'yes' },
    group: 'rs-recurrent',
    expected: {
      status: 'final',
      group: 'rs-recurrent',
      advised: ['rs.reassessment.agree'],
      notAdvised: { kinds: offers, rules: ['rs.first.outlook'] },
      next: 'rs-reassessment 2026-04-13',
    },
  }),
  at({
    id: 'rs-12-weeks',
    source: 'rs-pixi, Længerevarende (reading: rs-over-3-months)',
    findings: { ...again, 'pain.duration': 84 },
    group: 'rs-recurrent',
    expected: {
      status: 'final',
      group: 'rs-recurrent',
      advised: ['rs.recurrent.medicine'],
      notAdvised: { rules: ['rs.long.medicine'] },
      next: 'rs-reassessment 2026-04-13',
    },
  }),
  at({
    id: 'rs-13-weeks',
    source: 'rs-pixi, Længerevarende (reading: rs-over-3-months)',
    findings: { ...again, 'pain.duration': 91, 'rs.complexity': 'no' },
    group: 'rs-long',
    expected: {
      status: 'final',
      group: 'rs-long',
      advised: ['rs.information', ...treated, 'rs.long.medicine', 'rs.reassessment.agree'],
      nothingElse: true,
      next: 'rs-reassessment 2026-04-13',
    },
  }),
  at({
    id: 'rs-first-time-13-weeks',
    source: 'rs-pixi, Længerevarende; clinical reading 4',
    findings: { ...firstTime, 'pain.duration': 91, 'rs.complexity': 'no' },
    group: 'rs-long',
    expected: {
      status: 'final',
      group: 'rs-long',
      advised: ['rs.long.medicine', 'rs.reassessment.agree'],
      notAdvised: { kinds: offers, rules: ['rs.first.come-back'] },
      next: 'rs-reassessment 2026-04-13',
    },
  }),
  at({
    id: 'rs-stage-3-group-open',
    source: 'clinical reading 0: klinikeren bekræfter',
    findings: halfAYear,
    expected: {
      status: 'provisional',
      group: 'rs-long',
      advised: ['rs.long.medicine'],
      questions: ['group'],
      next: 'rs-reassessment 2026-04-13',
    },
  }),
  at({
    id: 'rs-stage-4',
    source: 'rs-pixi, Kompleks kronisk rygsmerte; clinical reading 4',
    findings: complexPatient,
    group: 'rs-complex',
    expected: {
      status: 'final',
      group: 'rs-complex',
      advised: ['rs.complex.information', ...treated, 'rs.long.medicine', 'rs.reassessment.agree'],
      nothingElse: true,
      next: 'rs-reassessment 2026-04-13',
    },
  }),
  at({
    id: 'rs-not-the-back',
    source: 'rs-pixi, Formål og afgrænsning',
    findings: { ...firstTime, 'rs.from-the-back': 'no' },
    group: 'rs-first',
    expected: {
      status: 'handed-over',
      group: 'rs-first',
      advised: ['rs.scope.not-the-back'],
      nothingElse: true,
      next: null,
    },
  }),
  at({
    id: 'rs-scope-unanswered',
    source: 'clinical reading 0: ubesvaret er ikke nej',
    findings: { ...firstTime, 'rs.from-the-back': null },
    group: 'rs-first',
    expected: {
      status: 'provisional',
      group: 'rs-first',
      advised: ['rs.first.come-back'],
      questions: ['rs.from-the-back'],
      next: 'rs-later 2026-06-08',
    },
  }),
];
