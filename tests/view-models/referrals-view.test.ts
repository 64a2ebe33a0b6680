// The referrals under way: their state on a day, the order in which they are looked at, and what is new to who takes the course up.
import { describe, expect, it } from 'vitest';
import { closeContact, openContact } from '../../src/course/commands.ts';
import { makeReferral, receiveReply } from '../../src/course/decision-commands.ts';
import type { ReplyOutcome } from '../../src/course/event.ts';
import { addDays } from '../../src/model/calendar.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { readReplyDay, referralNews, referralsOf } from '../../src/view-models/referrals-view.ts';
import { type Patient, patientAt } from '../support/patients.ts';

const FIRST = '2026-11-05';
const assessment = 'rh.g1.week2.assessment';
const exercise = 'rh.g1.follow-up.exercise';
const rehabilitation = 'rh.g1.week2.rehabilitation';

const send = (patient: Patient, rule: string, recipient: string, day = FIRST, contact = 0) =>
  patient.do((state) => makeReferral(state, rhPrimary, { contact, rule, recipient, day }));
const reply = (patient: Patient, rule: string, outcome: ReplyOutcome, day: string, contact = 0) =>
  patient.do((state) => receiveReply(state, rhPrimary, { contact, rule, outcome, day }));
const closeAndOpen = (patient: Patient, contact: string, day: string) =>
  patient
    .do((state) => closeContact(state, rhPrimary, { contact: state.contacts.length - 1, advice: [], day: FIRST }))
    .do((state) => openContact(state, rhPrimary, { contact, day }));
const viewed = (patient: Patient, today: string) => referralsOf(rhPrimary, patient.desk().state, today);
const news = (patient: Patient, today: string, before?: number) =>
  referralNews(rhPrimary, patient.desk().state, today, before);

describe('a referral', () => {
  const sent = () => send(patientAt('week2'), assessment, 'physiotherapist');

  it('is due by its aim, with the place that gives it', () => {
    expect(viewed(sent(), FIRST)).toEqual([
      {
        ...{ index: 0, contact: 'week2', rule: assessment, recipient: 'physiotherapist', sent: FIRST },
        aim: { days: 14, source: 'rh-2012', place: '3.1' },
        ...{ due: '2026-11-19', daysLeft: 14, reply: undefined, state: 'due' },
      },
    ]);
    const [other] = viewed(send(patientAt('week2'), exercise, 'physiotherapist'), FIRST);
    expect(other?.aim).toEqual({ days: 14, source: 'rh-2012', place: '4.5' });
  });

  it.each([
    ['2026-11-18', 'due', 1],
    ['2026-11-19', 'due', 0],
    ['2026-11-20', 'overdue', -1],
  ])('on %s is %s', (today, state, daysLeft) => {
    expect(viewed(sent(), today)).toMatchObject([{ state, daysLeft }]);
  });

  it.each(['answered', 'returned'] as const)('is %s from the reply on, however late it is', (outcome) => {
    const patient = reply(sent(), assessment, outcome, '2026-11-30');
    expect(viewed(patient, '2027-01-01')).toMatchObject([{ state: outcome, reply: { day: '2026-11-30' } }]);
  });

  it('is never overdue where the programme has no aim for the recipient', () => {
    const patient = send(patientAt('week2'), 'rh.vascular', 'vascular');
    expect(viewed(patient, '2028-01-01')).toMatchObject([{ state: 'due', due: undefined, daysLeft: undefined }]);
  });

  it('stands once, with the day last given', () => {
    const patient = send(sent(), assessment, 'physiotherapist', '2026-11-06');
    expect(viewed(patient, FIRST)).toMatchObject([{ sent: '2026-11-06', due: '2026-11-20' }]);
  });

  it('keeps its reply when its day is corrected, and waits anew when it is sent again after it', () => {
    const patient = reply(sent(), assessment, 'returned', '2026-11-12');
    expect(viewed(send(patient, assessment, 'physiotherapist', '2026-11-06'), FIRST)).toMatchObject([
      { state: 'returned' },
    ]);
    expect(viewed(send(patient, assessment, 'physiotherapist', '2026-11-13'), FIRST)).toMatchObject([{ state: 'due' }]);
  });
});

it('they stand in the order in which they are to be looked at', () => {
  const patient = patientAt('week2');
  send(patient, exercise, 'physiotherapist', '2026-11-10');
  send(patient, assessment, 'physiotherapist', FIRST);
  send(patient, rehabilitation, 'municipality', '2026-11-20');
  send(patient, 'rh.g1.follow-up.manual', 'chiropractor', '2026-11-21');
  send(patient, 'rh.vascular', 'vascular', FIRST);
  send(patient, 'rh.g1.week2.rheumatology', 'rheumatologist', FIRST);
  send(patient, 'rh.g1.week4.consider', 'municipality', FIRST);
  send(patient, 'rh.g1.week4.rehabilitation', 'municipality', FIRST);
  reply(patient, 'rh.g1.week2.rheumatology', 'returned', '2026-11-08');
  reply(patient, 'rh.g1.week4.consider', 'answered', '2026-11-08');
  reply(patient, 'rh.g1.week4.rehabilitation', 'answered', '2026-11-09');
  expect(viewed(patient, '2026-11-25').map(({ rule, state }) => `${state} ${rule}`)).toEqual([
    `overdue ${assessment}`,
    `overdue ${exercise}`,
    `due ${rehabilitation}`,
    'due rh.g1.follow-up.manual',
    'due rh.vascular',
    'answered rh.g1.week4.rehabilitation',
    'answered rh.g1.week4.consider',
    'returned rh.g1.week2.rheumatology',
  ]);
});

describe('what is new', () => {
  const twice = () => closeAndOpen(send(patientAt('week2'), assessment, 'physiotherapist'), 'week4', '2026-11-19');

  it('is nothing without referrals, and nothing while one waits within its time', () => {
    expect(news(patientAt('week2'), '2027-01-01')).toBeUndefined();
    expect(news(twice(), '2026-11-19')).toBeUndefined();
  });

  it('is what is past its aim', () => {
    expect(news(twice(), '2026-11-20')).toEqual({ overdue: 1, answered: 0, returned: 0 });
  });

  it('is what came since the last contact that was closed, and no longer after the next', () => {
    const patient = reply(twice(), assessment, 'answered', '2026-11-12');
    expect(news(patient, '2026-11-20')).toEqual({ overdue: 0, answered: 1, returned: 0 });
    patient
      .do((state) => closeContact(state, rhPrimary, { contact: 1, advice: [], day: '2026-11-19' }))
      .do((state) => openContact(state, rhPrimary, { contact: 'week8', day: '2026-12-17' }));
    expect(news(patient, '2026-12-17')).toBeUndefined();
  });

  it('leaves out what was sent at the contact itself, where it stands in the plan', () => {
    const patient = send(twice(), 'rh.g1.week4.assessment', 'physiotherapist', '2026-11-19', 1);
    expect(news(patient, addDays('2026-11-19', 30))).toMatchObject({ overdue: 2 });
    expect(news(patient, addDays('2026-11-19', 30), 1)).toMatchObject({ overdue: 1 });
  });
});

describe('the day a reply came', () => {
  const read = (text: string) => readReplyDay(text, '2026-11-20', 'da', FIRST);

  it('is read as any other day', () => {
    expect(read('i går')).toMatchObject({ ok: true, day: '2026-11-19' });
    expect(read('x')).toMatchObject({ ok: false, problem: 'not-a-day' });
  });

  it('is neither ahead nor before the referral, each said in words of its own', () => {
    expect(read('21/11')).toMatchObject({ ok: false, problem: 'reply-in-future' });
    expect(read('4/11')).toMatchObject({ ok: false, problem: 'reply-before-sent', values: { day: '5. nov. 2026' } });
  });
});
