// Where the lumbar course begins, and who it is not for.
import type { Story } from '../story.ts';
import { sciatica, story } from './answers.ts';

export const beginnings: readonly Story[] = [
  story('running', 'fys-eksempler, Forundersøgelse i aktuelt behandlingsforløb (0242)', [
    {
      week: 0,
      findings: { ...sciatica, 'fys.course-kind': 'running' },
      group: 'fl-root',
      expected: {
        status: 'final',
        group: 'fl-root',
        advised: ['fl.pre-examination-running', 'fl.training', 'fl.first.begins'],
        notAdvised: { rules: ['fl.pre-examination'] },
        next: 'fl-session 2026-03-09',
      },
    },
  ]),
  story('kind-unknown', 'fys-eksempler, 0241 eller 0242', [
    {
      week: 0,
      findings: { ...sciatica, 'fys.course-kind': null },
      group: 'fl-root',
      expected: {
        status: 'provisional',
        group: 'fl-root',
        advised: ['fl.training'],
        notAdvised: { rules: ['fl.pre-examination', 'fl.pre-examination-running'] },
        questions: ['fys.course-kind'],
        next: 'fl-session 2026-03-09',
      },
    },
  ]),
  story('stenosis', 'fys-eksempler, diagnostisk vurdering; currency', [
    {
      week: 0,
      findings: { ...sciatica, 'fl.diagnosis': 'stenosis', 'pain.distribution': 'walking' },
      group: 'fl-other',
      expected: {
        status: 'handed-over',
        group: 'fl-other',
        advised: ['fl.not-this-course'],
        nothingElse: true,
        next: null,
      },
    },
  ]),
  story('criteria-not-met', 'fys-eksempler, kriterierne', [
    {
      week: 0,
      findings: { ...sciatica, 'fys.criteria': 'no' },
      group: 'fl-other',
      expected: {
        status: 'handed-over',
        group: 'fl-other',
        advised: ['fl.not-this-course'],
        notAdvised: { kinds: ['treatment'] },
        next: null,
      },
    },
  ]),
  story('risk', 'fys-eksempler, social påvirkning og livsstil', [
    {
      week: 0,
      findings: {
        ...sciatica,
        'work.status': 'sick',
        'yellow.fear-of-movement': 'yes',
        'fys.lifestyle': 'yes',
        'start-back.total': 6,
        'start-back.psychosocial': 4,
      },
      group: 'fl-root',
      expected: {
        status: 'final',
        group: 'fl-root',
        advised: ['fl.risk', 'fl.goals', 'fl.first.begins'],
        next: 'fl-session 2026-03-09',
      },
    },
  ]),
  story('score-alone', 'currency: a score alone drives nothing', [
    {
      week: 0,
      findings: {
        ...sciatica,
        'odi.total': 90,
        'start-back.total': 9,
        'start-back.psychosocial': 5,
        'nprs.leg': 10,
        'work.status': 'working',
        'yellow.social': 'no',
        'yellow.fear-of-movement': 'no',
        'fys.lifestyle': 'no',
      },
      group: 'fl-root',
      expected: {
        status: 'final',
        group: 'fl-root',
        advised: ['fl.training', 'fl.first.begins'],
        notAdvised: { rules: ['fl.risk'], kinds: ['referral', 'exit'] },
        next: 'fl-session 2026-03-09',
      },
    },
  ]),
];
