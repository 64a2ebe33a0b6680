import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changePlace,
  changeRole,
  closeContact,
  endCourse,
  openContact,
  reopenCourse,
} from '../../src/course/commands.ts';
import { fold } from '../../src/course/course.ts';
import {
  acceptAdvice,
  acknowledgeAcute,
  confirmGroup,
  declineAdvice,
  makeReferral,
  resetAdvice,
  writeRemark,
} from '../../src/course/decision-commands.ts';
import type { CourseEvent, NewEvent } from '../../src/course/event.ts';
import { stamped } from '../../src/course/event-writing.ts';
import { recordFindings, withdrawFindings } from '../../src/course/finding-commands.ts';
import { type History, history } from './history.ts';
import { smallProgramme as programme } from './small-programme.ts';

const AT = '2026-11-05T08:07:00.000Z';

function atWeek0(start: Parameters<typeof history>[0] = {}): History {
  const course = history(start);
  course.do((state) => openContact(state, programme, { contact: 'week0', day: '2026-11-05' }));
  return course;
}
function record(course: History, answers: Record<string, string | number | null>, contact = 0) {
  course.do((state) => recordFindings(state, programme, { contact, answers }));
}
function close(course: History, contact = 0, day = '2026-11-05') {
  course.do((state) => closeContact(state, programme, { contact, advice: ['rule.b', 'rule.a'], day }));
}

describe('the fold', () => {
  test('no events are no course', () => {
    expect(fold([])).toBeUndefined();
  });

  test.each([
    [0, '2026-11-05'],
    [2, '2026-10-22'],
    [4, '2026-10-08'],
    [8, '2026-09-10'],
  ] as const)('a course taken over in week %i began on %s', (startWeek, firstContactDay) => {
    const { state } = history({ startWeek });
    expect(state()).toMatchObject({ startWeek, startDay: '2026-11-05', firstContactDay });
  });

  test('a contact holds what was recorded and decided at it', () => {
    const course = atWeek0({ label: ' stue 3 ', area: 'city' });
    record(course, { 'nprs.back': 7, 'cauda.saddle': null });
    course.do((state) => confirmGroup(state, programme, { contact: 0, group: 'g2', suggested: 'g1', reason: ' ben ' }));
    course.do((state) => acceptAdvice(state, programme, { contact: 0, rule: 'rule.a' }));
    course.do((state) => declineAdvice(state, programme, { contact: 0, rule: 'rule.b', reason: 'ønskes ikke' }));
    course.do((state) => acknowledgeAcute(state, programme, { contact: 0, rules: ['rule.a'], reason: 'ringet' }));
    course.do((state) => writeRemark(state, programme, { contact: 0, topic: 'work', text: 'sygemeldt' }));
    course.do((state) =>
      makeReferral(state, programme, { contact: 0, rule: 'rule.a', recipient: 'hospital', day: '2026-11-06' }),
    );
    close(course);
    const state = course.state();
    expect(state).toMatchObject({
      id: 'c1',
      label: 'stue 3',
      area: 'city',
      edition: '1.0',
      status: 'open',
      misfits: [],
    });
    expect(state.contacts).toEqual([
      {
        index: 0,
        contact: 'week0',
        day: '2026-11-05',
        answers: { 'nprs.back': 7, 'cauda.saddle': null },
        withdrawn: {},
        group: { group: 'g2', reason: 'ben' },
        decisions: { 'rule.a': { accepted: true }, 'rule.b': { accepted: false, reason: 'ønskes ikke' } },
        acknowledged: { rules: ['rule.a'], reason: 'ringet' },
        remarks: { work: 'sygemeldt' },
        referrals: [{ rule: 'rule.a', recipient: 'hospital', day: '2026-11-06' }],
        closed: { advice: ['rule.b', 'rule.a'], edition: '1.0', day: '2026-11-05' },
      },
    ]);
  });

  test('a withdrawn answer stays readable, and a new answer takes its place', () => {
    const course = atWeek0();
    record(course, { 'cauda.saddle': 'yes', 'nprs.back': 7 });
    course.do((state) => withdrawFindings(state, programme, { contact: 0, findings: ['cauda.saddle'] }));
    expect(course.state().contacts[0]).toMatchObject({ withdrawn: { 'cauda.saddle': 'yes' } });
    expect(course.state().contacts[0]?.answers).toEqual({ 'nprs.back': 7 });
    record(course, { 'cauda.saddle': 'no' });
    expect(course.state().contacts[0]?.answers).toEqual({ 'nprs.back': 7, 'cauda.saddle': 'no' });
    expect(course.state().contacts[0]?.withdrawn).toEqual({});
  });

  test('a decision and a remark can be taken back', () => {
    const course = atWeek0();
    course.do((state) => acceptAdvice(state, programme, { contact: 0, rule: 'rule.a' }));
    course.do((state) => resetAdvice(state, programme, { contact: 0, rule: 'rule.a' }));
    course.do((state) => writeRemark(state, programme, { contact: 0, topic: 'work', text: 'sygemeldt' }));
    course.do((state) => writeRemark(state, programme, { contact: 0, topic: 'work', text: '' }));
    expect(course.state().contacts[0]).toMatchObject({ decisions: {}, remarks: {} });
    expect(course.events()).toHaveLength(6);
  });

  test('an earlier contact is revised without touching the later one or what was advised at closing', () => {
    const course = atWeek0();
    record(course, { 'nprs.back': 7 });
    close(course);
    course.do((state) => openContact(state, programme, { contact: 'week2', day: '2026-11-19' }));
    record(course, { 'nprs.back': 3 }, 1);
    record(course, { 'nprs.back': 8 }, 0);
    expect(course.state().contacts.map((one) => one.answers['nprs.back'])).toEqual([8, 3]);
    expect(course.state().contacts[0]?.closed?.advice).toEqual(['rule.b', 'rule.a']);
  });

  test('a course ends, is reopened with a reason, and keeps both', () => {
    const course = atWeek0();
    close(course);
    course.do((state) => endCourse(state, { reason: 'bedring', day: '2026-11-05' }));
    expect(course.state().status).toBe('ended');
    course.do((state) => reopenCourse(state, { reason: 'tilbagefald', day: '2026-12-01' }));
    expect(course.state()).toMatchObject({
      status: 'open',
      endings: [{ reason: 'bedring', day: '2026-11-05' }],
      reopenings: [{ reason: 'tilbagefald', day: '2026-12-01' }],
    });
    course.do((state) => openContact(state, programme, { contact: 'week4', day: '2026-12-01' }));
    expect(course.state().contacts).toHaveLength(2);
  });

  test('changing role, place or group loses nothing that was recorded', () => {
    const course = atWeek0({ area: 'city' });
    record(course, { 'nprs.back': 7, age: 44 });
    course.do((state) => confirmGroup(state, programme, { contact: 0, group: 'g1' }));
    course.do((state) => declineAdvice(state, programme, { contact: 0, rule: 'rule.b', reason: 'nej' }));
    const before = course.state().contacts[0];
    course.do((state) => changeRole(state, programme, 'chiropractor'));
    course.do((state) => changePlace(state, { region: 'south' }));
    course.do((state) => confirmGroup(state, programme, { contact: 0, group: 'g2' }));
    const after = course.state();
    expect(after).toMatchObject({ role: 'chiropractor', region: 'south' });
    expect(after).not.toHaveProperty('area');
    expect(after.contacts[0]).toEqual({ ...before, group: { group: 'g2' } });
  });
});

describe('events that do not fit change nothing and are named', () => {
  const start = history().events();
  const opened = (index: number): NewEvent => ({ kind: 'contactOpened', contact: 'week0', index, day: '2026-11-05' });
  const closed: NewEvent = { kind: 'contactClosed', contact: 0, advice: [], edition: '1.0', day: '2026-11-05' };
  const answer = (contact: number): NewEvent => ({ kind: 'findingsRecorded', contact, answers: { age: 1 } });
  const cases: readonly (readonly [string, readonly NewEvent[], readonly number[]])[] = [
    ['findings of a contact that was lost', [opened(0), closed, answer(1)], [4]],
    ['a contact whose predecessor was lost', [opened(1), answer(1)], [2, 3]],
    ['a second open contact', [opened(0), opened(1)], [3]],
    ['a contact closed twice', [opened(0), closed, closed], [4]],
    ['an end after the end', [1, 2].map(() => ({ kind: 'courseEnded', reason: 'x', day: '2026-11-05' })), [3]],
    ['a reopening of an open course', [{ kind: 'courseReopened', reason: 'x', day: '2026-11-05' }], [2]],
    ['a contact in an ended course', [{ kind: 'courseEnded', reason: 'x', day: '2026-11-05' }, opened(0)], [3]],
    ['undo of the start', [{ kind: 'undone', target: 1 }], [2]],
    ['undo of what never was', [opened(0), { kind: 'undone', target: 9 }], [3]],
    ['undo of itself', [{ kind: 'undone', target: 2 }], [2]],
  ];

  test.each(cases)('%s', (_title, events, misfits) => {
    const all = [...start, ...stamped(start, events, AT)];
    const without = all.filter((event) => !misfits.includes(event.seq));
    const { misfits: found, events: count, ...rest } = fold(all) ?? expect.fail('no course');
    expect(found).toEqual(misfits);
    expect(count).toBe(all.length);
    expect(rest).toEqual({ ...rest, ...fold(without), misfits: undefined, events: undefined });
  });

  test('a second start never mixes into the course', () => {
    const other = history({ course: 'c2', role: 'chiropractor' }).events();
    const state = fold([...start, ...other.map((event): CourseEvent => ({ ...event, seq: 2 }))]);
    expect(state).toMatchObject({ id: 'c1', role: 'gp', misfits: [2] });
  });
});

describe('order of entry', () => {
  const acts: readonly NewEvent[] = [
    { kind: 'findingsRecorded', contact: 0, answers: { age: 44 } },
    { kind: 'findingsRecorded', contact: 0, answers: { 'nprs.back': 7 } },
    { kind: 'findingsRecorded', contact: 0, answers: { 'cauda.saddle': null } },
    { kind: 'findingsRecorded', contact: 0, answers: { 'pain.duration': 12, 'previous-cancer': 'no' } },
    { kind: 'remarkWritten', contact: 0, topic: 'work', text: 'a' },
    { kind: 'remarkWritten', contact: 0, topic: 'plan', text: 'b' },
    { kind: 'adviceAccepted', contact: 0, rule: 'rule.b' },
    { kind: 'adviceDeclined', contact: 0, rule: 'rule.a', reason: 'nej' },
    { kind: 'groupConfirmed', contact: 0, group: 'g1' },
    { kind: 'roleChanged', role: 'chiropractor' },
  ];
  const opened = atWeek0().events();
  const stateText = (events: readonly NewEvent[]) => JSON.stringify(fold([...opened, ...stamped(opened, events, AT)]));
  const expected = stateText(acts);

  test('leaves no trace in the state, to the byte', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...acts], { minLength: acts.length }), (shuffled) => {
        expect(stateText(shuffled)).toBe(expected);
      }),
    );
  });

  test('the same answers in one event or in many give the same contact', () => {
    const answers = Object.assign({}, ...acts.map((act) => (act.kind === 'findingsRecorded' ? act.answers : {})));
    const many = fold([...opened, ...stamped(opened, acts.slice(0, 4), AT)]);
    const once = fold([...opened, ...stamped(opened, [{ kind: 'findingsRecorded', contact: 0, answers }], AT)]);
    expect(Object.keys(answers)).toHaveLength(5);
    expect(once?.contacts).toEqual(many?.contacts);
  });
});
