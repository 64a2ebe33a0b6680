// Where the cervical course begins, and who it is not for.
import type { Story } from '../story.ts';
import { armPain, firstAdvice, story } from './answers.ts';

export const beginnings: readonly Story[] = [
  story('running', 'fys-eksempler, Forløb 3 (0232)', [
    {
      week: 0,
      findings: { ...armPain, 'fys.course-kind': 'running' },
      group: 'fc-root',
      expected: {
        status: 'final',
        group: 'fc-root',
        advised: ['fc.pre-examination-running', ...firstAdvice],
        notAdvised: { rules: ['fc.pre-examination'] },
        next: 'fc-session 2026-03-09',
      },
    },
  ]),
  story('neck-only', 'fys-eksempler, diagnostisk vurdering', [
    {
      week: 0,
      findings: { ...armPain, 'fc.diagnosis': 'neck', 'fc.pain-distribution': 'neck' },
      group: 'fc-other',
      expected: {
        status: 'handed-over',
        group: 'fc-other',
        advised: ['fc.not-this-course'],
        nothingElse: true,
        next: null,
      },
    },
  ]),
  story('criteria-unknown', 'fys-eksempler, kriterierne', [
    {
      week: 0,
      findings: { ...armPain, 'fys.criteria': null },
      expected: {
        status: 'provisional',
        group: null,
        advised: [],
        notAdvised: { kinds: ['treatment', 'end'] },
        questions: ['group'],
        next: 'fc-session 2026-03-09',
      },
    },
  ]),
  story(
    'group-in-place',
    'fys-eksempler, Holdkonsultation (0236)',
    [
      {
        week: 0,
        findings: armPain,
        group: 'fc-root',
        expected: {
          status: 'final',
          group: 'fc-root',
          advised: ['fc.group-training', 'fc.training'],
          notAdvised: { rules: ['fc.individual'] },
          performer: { 'fc.group-training': 'self' },
          next: 'fc-session 2026-03-09',
        },
      },
    ],
    { offers: { 'fys-group': true } },
  ),
  story('high-ndi', 'currency: a score alone drives nothing', [
    {
      week: 0,
      findings: { ...armPain, 'ndi.total': 45, 'nprs.neck': 10, 'nprs.arm': 10 },
      group: 'fc-root',
      expected: {
        status: 'final',
        group: 'fc-root',
        advised: [...firstAdvice],
        notAdvised: { kinds: ['referral', 'exit'] },
        next: 'fc-session 2026-03-09',
      },
    },
  ]),
  story('fear', 'fys-eksempler, Forløb 3 og 0231', [
    {
      week: 0,
      findings: { ...armPain, 'yellow.fear-of-movement': 'yes', 'work.status': 'partly-sick' },
      group: 'fc-root',
      expected: {
        status: 'final',
        group: 'fc-root',
        advised: ['fc.risk', ...firstAdvice],
        next: 'fc-session 2026-03-09',
      },
    },
  ]),
];
