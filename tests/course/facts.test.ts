import { describe, expect, test } from 'vitest';
import { closeContact, openContact } from '../../src/course/commands.ts';
import { fold } from '../../src/course/course.ts';
import { confirmGroup } from '../../src/course/decision-commands.ts';
import { stamped } from '../../src/course/event-writing.ts';
import { courseFacts } from '../../src/course/facts.ts';
import { recordFindings, withdrawFindings } from '../../src/course/finding-commands.ts';
import { history } from './history.ts';
import { smallProgramme as programme } from './small-programme.ts';

type Answers = Record<string, string | number | null>;
const days = ['2026-11-05', '2026-11-19', '2026-12-04'] as const;
const ids = ['week0', 'week2', 'week4'] as const;

/** A course with a contact for each sheet of answers, all closed but the last. */
function contacts(...sheets: readonly Answers[]) {
  const course = history();
  for (const [contact, answers] of sheets.entries()) {
    const day = days[contact] ?? expect.fail();
    const id = ids[contact] ?? expect.fail();
    if (contact > 0) course.do((s) => closeContact(s, programme, { contact: contact - 1, advice: [], day }));
    course.do((state) => openContact(state, programme, { contact: id, day }));
    course.do((state) => recordFindings(state, programme, { contact, answers }));
  }
  return course;
}
const facts = (course: ReturnType<typeof contacts>, index: number) =>
  courseFacts(programme, course.state(), index) ?? expect.fail();

describe('what is known at a contact', () => {
  test('its own answers; not assessed is no answer', () => {
    const known = facts(contacts({ 'nprs.back': 7, 'cauda.saddle': null }), 0);
    expect(known).toMatchObject({ contact: 'week0', day: '2026-11-05', weeks: 0, notAssessed: ['cauda.saddle'] });
    expect(known.answers).toEqual({ 'nprs.back': 7 });
    expect(known.earlier).toEqual({});
    expect(known.onsetDay).toBeUndefined();
    expect(known.group).toBeUndefined();
  });

  test('there is none where the course has no such contact', () => {
    expect(courseFacts(programme, history().state(), 0)).toBeUndefined();
  });

  test('what persists holds from before, what does not is asked again', () => {
    const first = { 'nprs.back': 7, age: 44, 'previous-cancer': 'yes', 'cauda.saddle': 'no' };
    const known = facts(contacts(first, { 'nprs.back': 5 }), 1);
    expect(known.answers).toEqual({ 'nprs.back': 5, age: 44, 'previous-cancer': 'yes' });
    expect(known.carriedFrom).toEqual({ age: 0, 'previous-cancer': 0 });
    expect(known.earlier).toEqual(first);
  });

  test('earlier is the latest value recorded before, past contacts that did not assess it', () => {
    const course = contacts({ 'nprs.back': 7, age: 44 }, { 'nprs.back': 6, age: 45 }, { 'nprs.back': null });
    expect(facts(course, 2).earlier).toEqual({ 'nprs.back': 6, age: 45 });
    expect(facts(contacts({ 'nprs.back': 7 }, { 'nprs.back': null }, {}), 2).earlier).toEqual({ 'nprs.back': 7 });
    expect(facts(course, 0).earlier).toEqual({});
  });

  test('not assessed now is respected where the finding persists', () => {
    const known = facts(contacts({ 'previous-cancer': 'no' }, { 'previous-cancer': null }), 1);
    expect(known.answers).toEqual({});
    expect(known.notAssessed).toEqual(['previous-cancer']);
  });

  test('a withdrawn answer drives nothing, here or later', () => {
    const course = contacts({ 'cauda.saddle': 'yes', 'previous-cancer': 'yes', 'pain.duration': 10 }, {});
    const findings = ['cauda.saddle', 'previous-cancer', 'pain.duration'];
    course.do((state) => withdrawFindings(state, programme, { contact: 0, findings }));
    for (const index of [0, 1]) {
      const known = facts(course, index);
      expect(known.answers).toEqual({});
      expect(known.earlier).toEqual({});
      expect(known.onsetDay).toBeUndefined();
      expect(known.notAssessed).toEqual([]);
    }
  });

  test('the group is the latest confirmed, here or earlier', () => {
    const course = contacts({}, {}, {});
    course.do((state) => confirmGroup(state, programme, { contact: 0, group: 'g1' }));
    course.do((state) => confirmGroup(state, programme, { contact: 2, group: 'g2' }));
    expect([0, 1, 2].map((index) => facts(course, index).group)).toEqual(['g1', 'g1', 'g2']);
    expect([0, 1, 2].map((index) => facts(course, index).groupFrom)).toEqual([0, 0, 2]);
  });

  test('weeks count from week 0 of the programme, decimals included', () => {
    const course = history({ startWeek: 4 });
    course.do((state) => openContact(state, programme, { contact: 'week4', day: '2026-11-06' }));
    expect(facts(course, 0).weeks).toBeCloseTo(29 / 7, 10);
  });
});

describe('duration of pain', () => {
  test('the onset is counted back from the day it was recorded, and the duration grows', () => {
    const course = contacts({ 'pain.duration': 21 }, {}, {});
    expect(facts(course, 0)).toMatchObject({ onsetDay: '2026-10-15', onsetWeeks: 3, answers: { 'pain.duration': 21 } });
    expect(facts(course, 1)).toMatchObject({ onsetDay: '2026-10-15', onsetWeeks: 5, answers: { 'pain.duration': 35 } });
    expect(facts(course, 2)).toMatchObject({ onsetDay: '2026-10-15', answers: { 'pain.duration': 50 } });
    expect(facts(course, 2).onsetWeeks).toBeCloseTo(50 / 7, 10);
  });

  test('a newer answer counts from its own day', () => {
    const known = facts(contacts({ 'pain.duration': 21 }, { 'pain.duration': 70 }), 1);
    expect(known).toMatchObject({ onsetDay: '2026-09-10', onsetWeeks: 10, answers: { 'pain.duration': 70 } });
  });

  test('it grows no further than can be recorded', () => {
    expect(facts(contacts({ 'pain.duration': 99 }, {}), 1).answers).toEqual({ 'pain.duration': 100 });
  });
});

test('a stored value that the finding cannot have counts as not assessed and is named', () => {
  const { events } = contacts({ age: 44 });
  const answers = { age: 4e9, 'cauda.saddle': 'maybe', 'pain.duration': 1.5, agee: 1 };
  const bad = stamped(events(), [{ kind: 'findingsRecorded', contact: 0, answers }], '2026-11-05T08:07:00.000Z');
  const state = fold([...events(), ...bad]) ?? expect.fail();
  const known = courseFacts(programme, state, 0);
  expect(known).toMatchObject({ answers: {}, unusable: ['age', 'agee', 'cauda.saddle', 'pain.duration'] });
  expect(known?.onsetDay).toBeUndefined();
});
