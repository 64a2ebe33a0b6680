// The way of the lumbar course after the pre-examination.
import { clear, muchWorseSince, some, unchangedSince, worseSince } from '../fys-shared.ts';
import { noRedFlags, type Story } from '../story.ts';
import { begun, sciatica, story } from './answers.ts';

export const onward: readonly Story[] = [
  story('a-little-worse', 'fys-eksempler, Forløb 1 og 2', [
    begun,
    {
      week: 2,
      findings: worseSince,
      expected: {
        status: 'final',
        group: 'fl-root',
        advised: ['fl.adjust-training', 'fl.week2.goes-on'],
        notAdvised: { rules: ['fl.week2.back'] },
        next: 'fl-week4 2026-03-30',
      },
    },
  ]),
  story('worse-how-much', 'fys-eksempler, Forløb 2', [
    begun,
    {
      week: 2,
      findings: { ...unchangedSince, progress: 'worse' },
      expected: {
        status: 'provisional',
        group: 'fl-root',
        advised: ['fl.follow-up'],
        notAdvised: { kinds: ['end'], rules: ['fl.week2.goes-on', 'fl.week2.back'] },
        questions: ['fys.markedly-worse'],
        next: 'fl-week4 2026-03-30',
      },
    },
  ]),
  story('back-from-hospital', 'fys-eksempler, status efter 4 uger', [
    begun,
    {
      week: 2,
      findings: muchWorseSince,
      referrals: { 'fl.week2.back': { reply: { outcome: 'answered', date: '2026-03-24' } } },
      expected: { status: 'final', group: 'fl-root', advised: ['fl.week2.back'], next: 'fl-week4 2026-03-30' },
    },
    {
      week: 4,
      findings: { ...some, 'fys.sent-on': 'back' },
      expected: {
        status: 'final',
        group: 'fl-root',
        advised: ['fl.adjust-training', 'fl.week4.goes-on'],
        notAdvised: { kinds: ['exit', 'referral'] },
        next: 'fl-week8 2026-04-27',
      },
    },
  ]),
  story('cauda-sent-on', 'fys-eksempler, status efter 4 uger', [
    {
      week: 0,
      findings: { ...sciatica, 'cauda.bladder': 'yes' },
      referrals: { 'rh.safety.cauda': {} },
      expected: { status: 'acute', group: 'fl-root', advised: ['rh.safety.cauda'], nothingElse: true, next: null },
    },
    {
      week: 4,
      findings: some,
      group: 'fl-root',
      expected: {
        status: 'provisional',
        group: 'fl-root',
        advised: ['fl.week4.goes-on'],
        questions: ['fys.sent-on'],
        next: 'fl-week8 2026-04-27',
      },
    },
  ]),
  story('not-better-at-8', 'reading fys-not-better', [
    begun,
    {
      week: 8,
      findings: { ...unchangedSince, 'odi.total': 34 },
      expected: {
        status: 'final',
        group: 'fl-root',
        advised: ['fl.week8.effect', 'fl.week8.report', 'fl.week8.not-better'],
        notAdvised: { kinds: ['end'], rules: ['fl.week8.followed'] },
        recipient: { 'fl.week8.not-better': 'læge' },
        performer: { 'fl.week8.not-better': 'self' },
        next: null,
      },
    },
  ]),
  story('followed-to-the-end', 'fys-eksempler, opfølgningskonsultation', [
    begun,
    {
      week: 8,
      findings: some,
      expected: { status: 'final', group: 'fl-root', advised: ['fl.week8.followed'], next: 'fl-later 2026-05-25' },
    },
    {
      week: 12,
      findings: some,
      expected: {
        status: 'final',
        group: 'fl-root',
        advised: ['fl.follow-up', 'fl.later.followed'],
        next: 'fl-later 2026-06-22',
      },
    },
    {
      week: 16,
      findings: clear,
      expected: { status: 'final', group: 'fl-root', advised: ['fl.later.end'], next: null },
    },
  ]),
  story(
    'gp-looks-on',
    'fys-eksempler; clinical reading 5',
    [
      begun,
      {
        week: 2,
        findings: some,
        expected: {
          status: 'final',
          group: 'fl-root',
          advised: ['fl.adjust-training'],
          performer: { 'fl.adjust-training': 'refer', 'fl.week2.goes-on': 'refer' },
          next: 'fl-week4 2026-03-30',
        },
      },
    ],
    { role: 'gp' },
  ),
  story(
    'midtjylland-late-start',
    'clinical reading 1.1: indplaceret ved den uge, der passer',
    [
      {
        week: 4,
        findings: { ...sciatica, ...noRedFlags, progress: 'unchanged' },
        group: 'fl-root',
        expected: {
          status: 'final',
          group: 'fl-root',
          advised: ['fl.follow-up', 'fl.week4.goes-on'],
          notAdvised: { rules: ['fl.pre-examination', 'fl.goals'] },
          next: 'fl-week8 2026-03-30',
        },
      },
    ],
    { region: 'midtjylland', startWeek: 4 },
  ),
];
