// The cervical course of the source (Forløb 3), and its worsening course as it would be in the neck.
import { clear, muchWorseSince, some, unchangedSince } from '../fys-shared.ts';
import type { Story, StoryContact } from '../story.ts';
import { armPain, begun, eachTime, firstAdvice, story, strongArm } from './answers.ts';

const exampleContacts: readonly StoryContact[] = [
  {
    week: 0,
    findings: {
      ...armPain,
      'pain.duration': 7,
      'function.limitation': 'mild',
      'arm.sensory-disturbance': 'yes',
      'sensibility.c6.right': 'reduced',
      'exam.spurling.right': 'positive',
      'yellow.fear-of-movement': 'no',
      'yellow.social': 'no',
      'fys.lifestyle': 'no',
      'work.status': 'working',
      'fys.knowledge': 'good',
      'nprs.neck': 3,
      'nprs.arm': 3,
      'ndi.total': 10,
      'psfs.1': 6,
      'psfs.2': 7,
      'psfs.3': 6,
      'fys.need-individual': 'yes',
    },
    group: 'fc-root',
    done: ['fc.pre-examination', 'fc.questionnaires', 'fc.knowledge', 'fc.goals', 'fc.training'],
    expected: {
      status: 'final',
      group: 'fc-root',
      advised: ['fc.pre-examination', ...firstAdvice, 'fc.individual'],
      notAdvised: { rules: ['fc.risk', 'fc.group-training'], kinds: ['referral', 'imaging', 'end'] },
      next: 'fc-session 2026-03-09',
    },
  },
  {
    week: 1,
    findings: { ...some, ...strongArm, 'nprs.neck': 2, 'nprs.arm': 2, 'fys.need-individual': 'yes' },
    done: [...eachTime, 'fc.individual'],
    expected: {
      status: 'final',
      group: 'fc-root',
      advised: [...eachTime, 'fc.individual', 'fc.session.goes-on'],
      next: 'fc-week2 2026-03-16',
    },
  },
  {
    week: 2,
    findings: { ...clear, ...strongArm, 'nprs.neck': 1, 'nprs.arm': 1 },
    done: eachTime,
    expected: {
      status: 'final',
      group: 'fc-root',
      advised: [...eachTime, 'fc.week2.goes-on'],
      notAdvised: { kinds: ['end'] },
      next: 'fc-week4 2026-03-30',
    },
  },
  {
    week: 4,
    findings: { ...clear, ...strongArm, 'nprs.neck': 1, 'nprs.arm': 0 },
    done: eachTime,
    expected: {
      status: 'final',
      group: 'fc-root',
      advised: [...eachTime, 'fc.week4.goes-on'],
      next: 'fc-week8 2026-04-27',
    },
  },
  {
    week: 8,
    findings: {
      ...clear,
      ...strongArm,
      'nprs.neck': 0,
      'nprs.arm': 0,
      'ndi.total': 2,
      'psfs.1': 9,
      'psfs.2': 10,
      'psfs.3': 9,
      'fc.function-test': 'better',
    },
    done: [
      'fc.week8.effect',
      'fc.week8.function-test',
      'fc.week8.training',
      'fc.week8.relapse',
      'fc.week8.prevention',
      'fc.week8.self-management',
      'fc.week8.offer',
      'fc.week8.report',
    ],
    expected: {
      status: 'final',
      group: 'fc-root',
      advised: [
        'fc.week8.effect',
        'fc.week8.function-test',
        'fc.week8.training',
        'fc.week8.relapse',
        'fc.week8.prevention',
        'fc.week8.self-management',
        'fc.week8.offer',
        'fc.week8.report',
        'fc.week8.end',
      ],
      nothingElse: true,
      next: null,
    },
  },
];

const example: Story = story('example-3', 'fys-eksempler, Forløb 3', exampleContacts, {
  retells: { source: 'fys-eksempler', place: 'Forløb 3' },
});

const worsening: Story = story('example-2-neck', 'fys-eksempler, Forløb 2 (kunne også dreje sig om nakken)', [
  begun,
  {
    week: 1,
    findings: { ...muchWorseSince, ...strongArm, 'pain.unacceptable': 'yes' },
    expected: {
      status: 'final',
      group: 'fc-root',
      advised: ['fc.session.back', 'fc.session.goes-on', 'fc.relief-positions', ...eachTime],
      recipient: { 'fc.session.back': 'læge' },
      next: 'fc-week2 2026-03-16',
    },
  },
  {
    week: 2,
    findings: { ...muchWorseSince, ...strongArm, 'fys.sent-on': 'no' },
    expected: {
      status: 'final',
      group: 'fc-root',
      advised: ['fc.week2.back', ...eachTime],
      notAdvised: { rules: ['fc.status-letter', 'fc.week2.goes-on'] },
      next: 'fc-week4 2026-03-30',
    },
  },
  {
    week: 4,
    findings: { ...unchangedSince, ...strongArm, 'fys.sent-on': 'not-seen' },
    expected: {
      status: 'handed-over',
      group: 'fc-root',
      advised: ['fc.sent-on.not-seen'],
      nothingElse: true,
      next: null,
    },
  },
  {
    week: 8,
    findings: { ...some, ...strongArm, 'fys.sent-on': 'taken-over' },
    expected: {
      status: 'handed-over',
      group: 'fc-root',
      advised: ['fc.sent-on.taken-over'],
      nothingElse: true,
      next: null,
    },
  },
]);

export const cervicalExamples: readonly Story[] = [example];
export const otherwiseThanTheExamples: readonly Story[] = [worsening];
