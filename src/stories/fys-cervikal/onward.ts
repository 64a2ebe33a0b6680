// The way of the cervical course after the pre-examination.
import { laterOn, some, unchangedSince, worseSince } from '../fys-shared.ts';
import type { Story } from '../story.ts';
import { begun, story, strongArm } from './answers.ts';

export const onward: readonly Story[] = [
  story('a-little-worse', 'fys-eksempler, Forløb 2 og 3', [
    begun,
    {
      week: 4,
      findings: { ...worseSince, ...strongArm },
      expected: {
        status: 'final',
        group: 'fc-root',
        advised: ['fc.adjust-training', 'fc.week4.goes-on'],
        notAdvised: { rules: ['fc.week4.back'] },
        next: 'fc-week8 2026-04-27',
      },
    },
  ]),
  story('not-better-at-8', 'reading fys-not-better', [
    begun,
    {
      week: 8,
      findings: { ...unchangedSince, ...strongArm, 'fc.function-test': 'unchanged' },
      expected: {
        status: 'final',
        group: 'fc-root',
        advised: ['fc.week8.not-better', 'fc.week8.report'],
        notAdvised: { kinds: ['end'] },
        recipient: { 'fc.week8.not-better': 'læge' },
        next: null,
      },
    },
  ]),
  story('some-at-8', 'fys-eksempler, Forløb 3', [
    begun,
    {
      week: 8,
      findings: { ...some, ...strongArm },
      expected: { status: 'final', group: 'fc-root', advised: ['fc.week8.followed'], next: 'fc-later 2026-05-25' },
    },
    {
      week: 12,
      findings: { ...unchangedSince, ...strongArm },
      expected: { status: 'final', group: 'fc-root', advised: ['fc.later.not-better'], next: null },
    },
  ]),
  story('progress-unknown', 'fys-eksempler, 0233', [
    begun,
    {
      week: 2,
      findings: { ...laterOn, ...strongArm },
      expected: {
        status: 'provisional',
        group: 'fc-root',
        advised: ['fc.follow-up'],
        notAdvised: { rules: ['fc.week2.goes-on', 'fc.week2.back'] },
        questions: ['progress'],
        next: 'fc-week4 2026-03-30',
      },
    },
  ]),
];
