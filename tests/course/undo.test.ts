import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeContact, endCourse, openContact, reopenCourse } from '../../src/course/commands.ts';
import { type CourseState, fold } from '../../src/course/course.ts';
import { undoableEvent } from '../../src/course/effective-events.ts';
import type { CourseEvent, NewEvent } from '../../src/course/event.ts';
import { stamped } from '../../src/course/event-writing.ts';
import { recordFindings, withdrawFindings } from '../../src/course/finding-commands.ts';
import { redo, undo, undoEvent } from '../../src/course/undo-commands.ts';
import { type History, history } from './history.ts';
import { smallProgramme as programme } from './small-programme.ts';

const AT = '2026-11-05T08:07:00.000Z';

/** seq 1 started, 2 opened, 3 saddle yes, 4 pain 7. */
function underWay(): History {
  const course = history();
  course.do((state) => openContact(state, programme, { contact: 'week0', day: '2026-11-05' }));
  course.do((state) => recordFindings(state, programme, { contact: 0, answers: { 'cauda.saddle': 'yes' } }));
  course.do((state) => recordFindings(state, programme, { contact: 0, answers: { 'nprs.back': 7 } }));
  return course;
}
const answers = (course: History) => course.state().contacts[0]?.answers;
const undoSeq = (target: number) => (state: CourseState, events: readonly CourseEvent[]) =>
  undoEvent(state, events, target);

describe('undo', () => {
  test('takes back the latest act, again and again, never the start', () => {
    const course = underWay();
    course.do(undo);
    expect(answers(course)).toEqual({ 'cauda.saddle': 'yes' });
    course.do(undo);
    expect(answers(course)).toEqual({});
    course.do(undo);
    expect(course.state().contacts).toEqual([]);
    expect(undoableEvent(course.events())).toBeUndefined();
    expect(undo(course.state(), course.events())).toEqual({ ok: false, problem: 'nothing-to-undo' });
    expect(course.events()).toHaveLength(7);
  });

  test('undo of undo, and of that again', () => {
    const course = underWay();
    course.do(undoSeq(4));
    expect(answers(course)).not.toHaveProperty('nprs.back');
    course.do(undoSeq(5));
    expect(answers(course)).toHaveProperty('nprs.back', 7);
    course.do(undoSeq(6));
    expect(answers(course)).not.toHaveProperty('nprs.back');
    course.do(undoSeq(7));
    expect(answers(course)).toHaveProperty('nprs.back', 7);
  });

  test('of an older act leaves the later ones', () => {
    const course = underWay();
    course.do(undoSeq(3));
    expect(answers(course)).toEqual({ 'nprs.back': 7 });
  });

  test('of a withdrawal brings the answer back', () => {
    const course = underWay();
    course.do((state) => withdrawFindings(state, programme, { contact: 0, findings: ['cauda.saddle'] }));
    course.do(undo);
    expect(course.state().contacts[0]).toMatchObject({ answers: { 'cauda.saddle': 'yes' }, withdrawn: {} });
  });

  test('redo steps forward again until a new act is made', () => {
    const course = underWay();
    course.do(undo);
    course.do(undo);
    course.do(redo);
    expect(answers(course)).toEqual({ 'cauda.saddle': 'yes' });
    course.do(redo);
    expect(answers(course)).toEqual({ 'cauda.saddle': 'yes', 'nprs.back': 7 });
    expect(redo(course.state(), course.events())).toEqual({ ok: false, problem: 'nothing-to-redo' });
    course.do(undo);
    course.do((state) => recordFindings(state, programme, { contact: 0, answers: { age: 44 } }));
    expect(redo(course.state(), course.events())).toEqual({ ok: false, problem: 'nothing-to-redo' });
    course.do(undo);
    course.do(undo);
    expect(answers(course)).toEqual({});
  });

  test.each([
    ['the start', 1],
    ['what never was', 99],
    ['what is undone already', 4],
  ])('%s cannot be undone', (_title, target) => {
    const course = underWay();
    course.do(undoSeq(4));
    expect(undoEvent(course.state(), course.events(), target)).toEqual({ ok: false, problem: 'nothing-to-undo' });
  });

  test('is refused where later events depend on it', () => {
    const course = underWay();
    expect(undoEvent(course.state(), course.events(), 2)).toEqual({ ok: false, problem: 'others-depend' });
    course.do((state) => closeContact(state, programme, { contact: 0, advice: [], day: '2026-11-05' }));
    course.do((state) => endCourse(state, { reason: 'bedring', day: '2026-11-05' }));
    course.do((state) => reopenCourse(state, { reason: 'tilbagefald', day: '2026-11-19' }));
    course.do((state) => openContact(state, programme, { contact: 'week2', day: '2026-11-19' }));
    for (const target of [5, 6, 7]) {
      expect(undoEvent(course.state(), course.events(), target)).toEqual({ ok: false, problem: 'others-depend' });
    }
    expect(undoEvent(course.state(), course.events(), 3)).toMatchObject({ ok: true });
  });

  test('as many undos as acts give the state before them, whatever the acts', () => {
    const act: fc.Arbitrary<NewEvent> = fc.oneof(
      fc
        .dictionary(fc.constantFrom('age', 'nprs.back'), fc.constantFrom(1, 2, null), { minKeys: 1 })
        .map((given): NewEvent => ({ kind: 'findingsRecorded', contact: 0, answers: given })),
      fc.constantFrom<NewEvent>(
        { kind: 'findingsWithdrawn', contact: 0, findings: ['age'] },
        { kind: 'adviceAccepted', contact: 0, rule: 'rule.a' },
        { kind: 'adviceReset', contact: 0, rule: 'rule.a' },
        { kind: 'roleChanged', role: 'chiropractor' },
        { kind: 'remarkWritten', contact: 0, topic: 'plan', text: 'b' },
      ),
    );
    const base = underWay().events();
    const timeless = (events: readonly CourseEvent[]) => ({ ...fold(events), events: undefined });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), fc.nat(12), (acts, extra) => {
        const acted = [...base, ...stamped(base, acts, AT)];
        let events: readonly CourseEvent[] = acted;
        const step = (command: typeof undo) => {
          const state = fold(events) ?? expect.fail('no course');
          const result = command(state, events);
          if (result.ok) events = [...events, ...stamped(events, result.events, AT)];
          return result.ok;
        };
        const back = Math.min(extra, acts.length);
        for (let i = 0; i < back; i += 1) step(undo);
        expect(timeless(events)).toEqual(timeless([...base, ...stamped(base, acts.slice(0, acts.length - back), AT)]));
        for (let i = 0; i < back; i += 1) step(redo);
        expect(timeless(events)).toEqual(timeless(acted));
        expect(step(redo)).toBe(false);
      }),
    );
  });
});
