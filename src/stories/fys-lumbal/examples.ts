// The lumbar courses of the source, told as they are there: Forløb 1 (improving) and Forløb 2 (worsening, sent back).
import { clear, meetsCriteria, muchWorseSince, physiotherapist, some } from '../fys-shared.ts';
import { fullPower, noRedFlags, type Story } from '../story.ts';

const place = { programme: 'fys-lumbal', ...physiotherapist } as const;
const sciatica = { ...meetsCriteria, 'fl.diagnosis': 'nerve-root', 'pain.distribution': 'radicular' } as const;
const firstAdvice = ['fl.questionnaires', 'fl.knowledge', 'fl.goals', 'fl.training', 'fl.first.begins'] as const;
const eachTime = ['fl.follow-up', 'fl.education', 'fl.adjust-training'] as const;
const weak = (grade: number) => ({
  ...fullPower,
  'paresis.present': 'yes',
  'paresis.progressing': 'yes',
  'mrc.ankle-dorsiflexion.right': grade,
});

const first: Story = {
  ...place,
  id: 'fl-example-1',
  source: 'fys-eksempler, Forløb 1',
  retells: { source: 'fys-eksempler', place: 'Forløb 1' },
  offers: { 'fys-group': true },
  contacts: [
    {
      week: 0,
      findings: {
        ...sciatica,
        age: 46,
        'sensory.disturbance': 'yes',
        'slr.right': 'positive',
        'sensibility.l5.right': 'reduced',
        'nprs.back': 4,
        'nprs.leg': 6,
        'odi.total': 36,
        'psfs.1': 3,
        'psfs.2': 4,
        'psfs.3': 4,
        'fys.need-individual': 'yes',
      },
      group: 'fl-root',
      done: ['fl.pre-examination', 'fl.questionnaires', 'fl.knowledge', 'fl.goals', 'fl.training'],
      expected: {
        status: 'final',
        group: 'fl-root',
        advised: ['fl.pre-examination', ...firstAdvice, 'fl.individual', 'fl.group-training'],
        notAdvised: { rules: ['fl.pre-examination-running'], kinds: ['imaging', 'end', 'referral'] },
        performer: { 'fl.training': 'self', 'fl.individual': 'self' },
        next: 'fl-session 2026-03-09',
      },
    },
    {
      week: 1,
      findings: { ...some, 'nprs.back': 4, 'nprs.leg': 5, 'fys.need-individual': 'yes' },
      done: [...eachTime, 'fl.individual'],
      expected: {
        status: 'final',
        group: 'fl-root',
        advised: [...eachTime, 'fl.individual', 'fl.session.goes-on'],
        notAdvised: { rules: ['fl.session.back'] },
        next: 'fl-week2 2026-03-16',
      },
    },
    {
      week: 2,
      findings: { ...some, 'nprs.back': 3, 'nprs.leg': 4 },
      done: [...eachTime, 'fl.status-letter'],
      expected: {
        status: 'final',
        group: 'fl-root',
        advised: [...eachTime, 'fl.status-letter', 'fl.group-training', 'fl.week2.goes-on'],
        notAdvised: { rules: ['fl.individual', 'fl.week2.back'] },
        next: 'fl-week4 2026-03-30',
      },
    },
    {
      week: 4,
      findings: { ...clear, 'nprs.back': 2, 'nprs.leg': 2 },
      done: eachTime,
      expected: {
        status: 'final',
        group: 'fl-root',
        advised: [...eachTime, 'fl.week4.goes-on'],
        notAdvised: { rules: ['fl.status-letter'], kinds: ['end'] },
        next: 'fl-week8 2026-04-27',
      },
    },
    {
      week: 8,
      findings: {
        ...clear,
        'nprs.back': 1,
        'nprs.leg': 0,
        'odi.total': 8,
        'psfs.1': 9,
        'psfs.2': 9,
        'psfs.3': 8,
      },
      done: [
        'fl.week8.effect',
        'fl.week8.neurology',
        'fl.week8.training',
        'fl.week8.relapse',
        'fl.week8.prevention',
        'fl.week8.self-management',
        'fl.week8.offer',
        'fl.week8.report',
      ],
      expected: {
        status: 'final',
        group: 'fl-root',
        advised: [
          'fl.week8.effect',
          'fl.week8.neurology',
          'fl.week8.training',
          'fl.week8.relapse',
          'fl.week8.prevention',
          'fl.week8.self-management',
          'fl.week8.offer',
          'fl.week8.report',
          'fl.week8.end',
        ],
        nothingElse: true,
        next: null,
      },
    },
  ],
};

const second: Story = {
  ...place,
  id: 'fl-example-2',
  source: 'fys-eksempler, Forløb 2',
  retells: { source: 'fys-eksempler', place: 'Forløb 2' },
  contacts: [
    {
      week: 0,
      findings: {
        ...sciatica,
        age: 50,
        'pain.unacceptable': 'yes',
        'function.limitation': 'severe',
        'fys.sleep-disturbed': 'yes',
        'nprs.back': 6,
        'nprs.leg': 8,
        'odi.total': 58,
      },
      group: 'fl-root',
      done: [
        'fl.pre-examination',
        'fl.questionnaires',
        'fl.knowledge',
        'fl.goals',
        'fl.training',
        'fl.relief-positions',
      ],
      expected: {
        status: 'final',
        group: 'fl-root',
        advised: ['fl.pre-examination', ...firstAdvice, 'fl.relief-positions'],
        next: 'fl-session 2026-03-09',
      },
    },
    {
      week: 1,
      findings: { ...muchWorseSince, 'pain.unacceptable': 'yes', 'nprs.back': 6, 'nprs.leg': 9 },
      decisions: { 'fl.session.back': 'accepted' },
      referrals: { 'fl.session.back': {} },
      done: [...eachTime, 'fl.relief-positions', 'fl.session.back'],
      expected: {
        status: 'final',
        group: 'fl-root',
        advised: [...eachTime, 'fl.relief-positions', 'fl.session.back', 'fl.session.goes-on'],
        recipient: { 'fl.session.back': 'læge' },
        performer: { 'fl.session.back': 'self' },
        next: 'fl-week2 2026-03-16',
      },
    },
    {
      week: 2,
      findings: { ...muchWorseSince, ...weak(4), 'fys.sent-on': 'not-seen' },
      referrals: { 'rh.safety.paresis-progressing': {} },
      expected: {
        status: 'acute',
        group: 'fl-root',
        advised: ['rh.safety.paresis-progressing'],
        nothingElse: true,
        performer: { 'rh.safety.paresis-progressing': 'self' },
        next: null,
      },
    },
    {
      week: 4,
      findings: { ...noRedFlags, progress: 'some', 'fys.sent-on': 'taken-over' },
      done: ['fl.sent-on.taken-over'],
      expected: {
        status: 'handed-over',
        group: 'fl-root',
        advised: ['fl.sent-on.taken-over'],
        nothingElse: true,
        next: null,
      },
    },
  ],
};

const markedWithoutParesis: Story = {
  ...place,
  id: 'fl-example-2-without-paresis',
  source: 'fys-eksempler, Forløb 2',
  contacts: [
    {
      week: 0,
      findings: { ...sciatica, age: 50, 'pain.unacceptable': 'yes' },
      group: 'fl-root',
      expected: { status: 'final', group: 'fl-root', advised: ['fl.first.begins'], next: 'fl-session 2026-03-09' },
    },
    {
      week: 2,
      findings: { ...muchWorseSince, 'pain.unacceptable': 'yes' },
      expected: {
        status: 'final',
        group: 'fl-root',
        advised: [...eachTime, 'fl.relief-positions', 'fl.week2.back'],
        notAdvised: { rules: ['fl.status-letter', 'fl.week2.goes-on'] },
        next: 'fl-week4 2026-03-30',
      },
    },
    {
      week: 4,
      findings: { ...muchWorseSince, 'fys.sent-on': 'not-seen' },
      expected: {
        status: 'handed-over',
        group: 'fl-root',
        advised: ['fl.sent-on.not-seen'],
        notAdvised: { kinds: ['treatment', 'end', 'continue'] },
        next: null,
      },
    },
    {
      week: 8,
      findings: { ...some, 'fys.sent-on': 'back', 'odi.total': 30 },
      expected: {
        status: 'final',
        group: 'fl-root',
        advised: ['fl.week8.effect', 'fl.week8.followed'],
        notAdvised: { kinds: ['end', 'exit'] },
        next: 'fl-later 2026-05-25',
      },
    },
  ],
};

export const lumbarExamples: readonly Story[] = [first, second];
export const otherwiseThanTheExamples: readonly Story[] = [markedWithoutParesis];
