import { describe, expect, test } from 'vitest';
import type { CommandResult } from '../../src/course/command.ts';
import {
  changePlace,
  changeRole,
  closeContact,
  endCourse,
  openContact,
  reopenCourse,
  startCourse,
} from '../../src/course/commands.ts';
import type { CourseState } from '../../src/course/course.ts';
import {
  acceptAdvice,
  acknowledgeAcute,
  confirmGroup,
  declineAdvice,
  makeReferral,
  resetAdvice,
  writeRemark,
} from '../../src/course/decision-commands.ts';
import { recordFindings, recordNoneOf, recordUnchanged, withdrawFindings } from '../../src/course/finding-commands.ts';
import { history } from './history.ts';
import { smallProgramme as programme } from './small-programme.ts';

const start = { course: 'c1', role: 'gp', region: 'north', startWeek: 0, day: '2026-11-05' } as const;
const empty = history();
const open = history();
open.do((state) => openContact(state, programme, { contact: 'week0', day: '2026-11-05' }));
const closed = history();
closed.do((state) => openContact(state, programme, { contact: 'week0', day: '2026-11-10' }));
closed.do((state) => closeContact(state, programme, { contact: 0, advice: [], day: '2026-11-10' }));
const ended = history();
ended.do((state) => endCourse(state, { reason: 'bedring', day: '2026-11-12' }));
const other = { ...programme, id: 'other' };
const CPR = 'se 251248-1234';
const reason = 'r';
const turn = { reason, day: '2026-11-12' };
const advice = { contact: 0, rule: 'rule.a' };

type Case = readonly [string, string, CommandResult];
const on = (course: { state: () => CourseState }, command: (state: CourseState) => CommandResult) =>
  command(course.state());

const refusals: readonly Case[] = [
  ['start in an unknown role', 'unknown-role', startCourse(programme, { ...start, role: 'porter' })],
  ['start on a day that does not exist', 'not-a-day', startCourse(programme, { ...start, day: '2026-02-29' })],
  ['start in the year 1', 'not-a-day', startCourse(programme, { ...start, day: '0001-01-02' })],
  ['a label of 41 characters', 'too-long', startCourse(programme, { ...start, label: 'x'.repeat(41) })],
  ['a label with a CPR number', 'cpr', startCourse(programme, { ...start, label: CPR })],
  [
    'an unknown contact',
    'unknown-contact',
    on(empty, (s) => openContact(s, programme, { contact: 'week9', day: '2026-11-05' })),
  ],
  [
    'a contact before the start',
    'day-too-early',
    on(empty, (s) => openContact(s, programme, { contact: 'week0', day: '2026-11-04' })),
  ],
  [
    'a contact before the last',
    'day-too-early',
    on(closed, (s) => openContact(s, programme, { contact: 'week2', day: '2026-11-09' })),
  ],
  [
    'a second open contact',
    'contact-open',
    on(open, (s) => openContact(s, programme, { contact: 'week2', day: '2026-11-19' })),
  ],
  [
    'a contact of an ended course',
    'course-ended',
    on(ended, (s) => openContact(s, programme, { contact: 'week2', day: '2026-11-19' })),
  ],
  [
    'a contact by another programme',
    'other-programme',
    on(empty, (s) => openContact(s, other, { contact: 'week0', day: '2026-11-05' })),
  ],
  [
    'closing twice',
    'contact-closed',
    on(closed, (s) => closeContact(s, programme, { contact: 0, advice: [], day: '2026-11-05' })),
  ],
  [
    'closing before the contact',
    'day-too-early',
    on(open, (s) => closeContact(s, programme, { contact: 0, advice: [], day: '2026-11-04' })),
  ],
  [
    'closing what was never opened',
    'no-such-contact',
    on(empty, (s) => closeContact(s, programme, { contact: 0, advice: [], day: '2026-11-05' })),
  ],
  ['ending twice', 'course-ended', on(ended, (s) => endCourse(s, turn))],
  ['ending without a reason', 'reason-required', on(open, (s) => endCourse(s, { ...turn, reason: '  ' }))],
  ['reopening an open course', 'course-open', on(open, (s) => reopenCourse(s, turn))],
  ['reopening without a reason', 'reason-required', on(ended, (s) => reopenCourse(s, { ...turn, reason: '\n' }))],
  ['reopening before the end', 'day-too-early', on(ended, (s) => reopenCourse(s, { ...turn, day: '2026-11-11' }))],
  ['an unknown role', 'unknown-role', on(open, (s) => changeRole(s, programme, 'porter'))],
  [
    'an unknown finding',
    'unknown-finding',
    on(open, (s) => recordFindings(s, programme, { contact: 0, answers: { age: 3, agee: 1 } })),
  ],
  [
    'an unknown option',
    'impossible-value',
    on(open, (s) => recordFindings(s, programme, { contact: 0, answers: { 'cauda.saddle': 'maybe' } })),
  ],
  [
    'a number out of range',
    'impossible-value',
    on(open, (s) => recordFindings(s, programme, { contact: 0, answers: { 'nprs.back': 11 } })),
  ],
  [
    'a fraction',
    'impossible-value',
    on(open, (s) => recordFindings(s, programme, { contact: 0, answers: { 'nprs.back': 6.5 } })),
  ],
  [
    'findings of no contact',
    'no-such-contact',
    on(open, (s) => recordFindings(s, programme, { contact: 1, answers: { age: 3 } })),
  ],
  [
    'none of what has no normal',
    'no-normal',
    on(open, (s) => recordNoneOf(s, programme, { contact: 0, findings: ['age', 'nprs.back'] })),
  ],
  [
    'none of the unknown',
    'unknown-finding',
    on(open, (s) => recordNoneOf(s, programme, { contact: 0, findings: ['agee'] })),
  ],
  [
    'the unknown unchanged',
    'unknown-finding',
    on(open, (s) => recordUnchanged(s, programme, { contact: 0, findings: ['agee'] })),
  ],
  ['an unknown group', 'unknown-group', on(open, (s) => confirmGroup(s, programme, { contact: 0, group: 'g9' }))],
  [
    'another group than suggested, no reason',
    'reason-required',
    on(open, (s) => confirmGroup(s, programme, { contact: 0, group: 'g2', suggested: 'g1' })),
  ],
  ['an unknown rule', 'unknown-rule', on(open, (s) => acceptAdvice(s, programme, { contact: 0, rule: 'rule.z' }))],
  [
    'declining without a reason',
    'reason-required',
    on(open, (s) => declineAdvice(s, programme, { ...advice, reason: '' })),
  ],
  ['declining with a CPR number', 'cpr', on(open, (s) => declineAdvice(s, programme, { ...advice, reason: CPR }))],
  [
    'a reason of 501 characters',
    'too-long',
    on(open, (s) => declineAdvice(s, programme, { ...advice, reason: 'x'.repeat(501) })),
  ],
  [
    'going on past acute without a reason',
    'reason-required',
    on(open, (s) => acknowledgeAcute(s, programme, { contact: 0, rules: ['rule.a'], reason: '' })),
  ],
  [
    'a remark with a CPR number',
    'cpr',
    on(open, (s) => writeRemark(s, programme, { contact: 0, topic: 'work', text: CPR })),
  ],
  [
    'a referral to no known place',
    'unknown-recipient',
    on(open, (s) => makeReferral(s, programme, { ...advice, recipient: 'spa', day: '2026-11-05' })),
  ],
  [
    'a referral before the contact',
    'day-too-early',
    on(open, (s) => makeReferral(s, programme, { ...advice, recipient: 'hospital', day: '2026-11-01' })),
  ],
];

describe('refused', () => {
  test.each(refusals)('%s: %s', (_title, problem, result) => {
    expect(result).toMatchObject({ ok: false, problem });
  });

  test('the ids at fault are all named', () => {
    const result = recordFindings(open.state(), programme, {
      contact: 0,
      answers: { 'nprs.back': 11, age: -1, 'cauda.saddle': 'no' },
    });
    expect(result).toEqual({ ok: false, problem: 'impossible-value', ids: ['nprs.back', 'age'] });
  });

  test('a refused text comes back whole, with the place of the number', () => {
    const result = writeRemark(open.state(), programme, { contact: 0, topic: 'work', text: ` ${CPR} ` });
    expect(result).toEqual({ ok: false, problem: 'cpr', text: ` ${CPR} `, spans: [{ start: 4, end: 15 }] });
  });
});

const nothing = (result: CommandResult) => expect(result).toEqual({ ok: true, course: 'c1', events: [] });

describe('accepted', () => {
  test('a label of 40 characters and a day in 1900', () => {
    const result = startCourse(programme, { ...start, label: 'x'.repeat(40), day: '1900-01-01' });
    expect(result).toMatchObject({ ok: true, course: 'c1', events: [{ kind: 'courseStarted', day: '1900-01-01' }] });
  });

  test('what changes nothing writes nothing', () => {
    nothing(changeRole(open.state(), programme, 'gp'));
    nothing(changePlace(open.state(), { region: 'north' }));
    nothing(withdrawFindings(open.state(), programme, { contact: 0, findings: ['age'] }));
    nothing(resetAdvice(open.state(), programme, advice));
    nothing(writeRemark(open.state(), programme, { contact: 0, topic: 'work', text: ' ' }));
    nothing(recordUnchanged(open.state(), programme, { contact: 0, findings: ['age'] }));
    const course = history();
    course.do((state) => openContact(state, programme, { contact: 'week0', day: '2026-11-05' }));
    course.do((state) => recordFindings(state, programme, { contact: 0, answers: { age: 44 } }));
    nothing(recordFindings(course.state(), programme, { contact: 0, answers: { age: 44 } }));
  });

  test('another group than suggested, with a reason; any group where none is suggested', () => {
    const state = open.state();
    expect(confirmGroup(state, programme, { contact: 0, group: 'g2', suggested: 'g1', reason: 'ben' })).toMatchObject({
      events: [{ kind: 'groupConfirmed', group: 'g2', reason: 'ben' }],
    });
    expect(confirmGroup(state, programme, { contact: 0, group: 'g2' })).toMatchObject({ ok: true });
  });

  test('findings and decisions at a closed contact, and closing after the course has ended', () => {
    expect(recordFindings(closed.state(), programme, { contact: 0, answers: { age: 44 } })).toMatchObject({ ok: true });
    expect(acceptAdvice(closed.state(), programme, advice)).toMatchObject({ ok: true });
    const course = history();
    course.do((state) => openContact(state, programme, { contact: 'week0', day: '2026-11-05' }));
    course.do((state) => endCourse(state, { reason: 'bedring', day: '2026-11-05' }));
    course.do((state) => closeContact(state, programme, { contact: 0, advice: [], day: '2026-11-05' }));
    expect(course.state()).toMatchObject({ status: 'ended', contacts: [{ closed: { edition: '1.0' } }] });
  });
});

describe('none of these, and unchanged', () => {
  test('none of these fills what has no answer and overrides none, "not assessed" included', () => {
    const course = history();
    course.do((state) => openContact(state, programme, { contact: 'week0', day: '2026-11-05' }));
    course.do((state) =>
      recordFindings(state, programme, { contact: 0, answers: { 'cauda.saddle': 'yes', 'previous-cancer': null } }),
    );
    const findings = ['cauda.saddle', 'previous-cancer', 'nprs.back'];
    course.do((state) => recordNoneOf(state, programme, { contact: 0, findings }));
    expect(course.state().contacts[0]?.answers).toEqual({
      'cauda.saddle': 'yes',
      'previous-cancer': null,
      'nprs.back': 0,
    });
  });

  test('unchanged copies the latest earlier value, for the findings named and without an answer', () => {
    const course = history();
    const contact = (index: number, id: string, day: string, answers: Record<string, string | number | null>) => {
      course.do((state) => openContact(state, programme, { contact: id, day }));
      course.do((state) => recordFindings(state, programme, { contact: index, answers }));
      course.do((state) => closeContact(state, programme, { contact: index, advice: [], day }));
    };
    contact(0, 'week0', '2026-11-05', { 'nprs.back': 7, 'cauda.saddle': 'old', age: 44 });
    contact(1, 'week2', '2026-11-19', { 'nprs.back': 5, 'cauda.saddle': null });
    contact(2, 'week4', '2026-12-03', { age: 45 });
    const findings = ['nprs.back', 'cauda.saddle', 'age', 'previous-cancer'];
    course.do((state) => recordUnchanged(state, programme, { contact: 2, findings }));
    expect(course.state().contacts[2]?.answers).toEqual({ 'nprs.back': 5, 'cauda.saddle': 'old', age: 45 });
  });
});
