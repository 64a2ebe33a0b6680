import { describe, expect, it } from 'vitest';
import { closeContact, endCourse, openContact, reopenCourse, startCourse } from '../../src/course/commands.ts';
import { type CourseState, fold } from '../../src/course/course.ts';
import { acceptAdvice, confirmGroup, declineAdvice } from '../../src/course/decision-commands.ts';
import { effectiveEvents } from '../../src/course/effective-events.ts';
import type { CourseEvent } from '../../src/course/event.ts';
import { stamped } from '../../src/course/event-writing.ts';
import { recordFindings, recordNoneOf, withdrawFindings } from '../../src/course/finding-commands.ts';
import { redo, undo, undoEvent } from '../../src/course/undo-commands.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { regionSettings } from '../../src/programmes/shared/settings.ts';
import { contactSummary, historyOf, turnsOf } from '../../src/view-models/course-view.ts';
import { type Desk, deskFor } from '../../src/view-models/desk.ts';
import { history } from '../course/history.ts';
import { smallProgramme } from '../course/small-programme.ts';

const DAY = '2026-11-05';
const programme = smallProgramme;

/** A course with one open contact. */
function opened() {
  const course = history();
  course.do((state) => openContact(state, programme, { contact: 'week0', day: DAY }));
  return course;
}

const record = (answers: Record<string, string | number>) => (state: CourseState) =>
  recordFindings(state, programme, { contact: 0, answers });

describe('the record', () => {
  const entries = (course: ReturnType<typeof opened>) => historyOf(course.state(), course.events());
  const bySeq = (course: ReturnType<typeof opened>, seq: number) =>
    entries(course).find((one) => one.event.seq === seq);

  it('holds every act, latest first', () => {
    const course = opened();
    course.do(record({ age: 48 }));
    course.do(undo);
    expect(entries(course).map((one) => one.event.kind)).toEqual([
      ...['undone', 'findingsRecorded', 'contactOpened', 'courseStarted'],
    ]);
  });

  it('marks what was undone, and names what redoes it', () => {
    const course = opened();
    course.do(record({ age: 48 }));
    course.do(undo);
    expect(bySeq(course, 3)).toMatchObject({ state: 'undone', canUndo: false, redo: 4 });
    expect(bySeq(course, 4)).toMatchObject({ state: 'counts', canUndo: false, redone: false, about: { seq: 3 } });
    course.do((state, events) => undoEvent(state, events, 4));
    expect(bySeq(course, 3)).toMatchObject({ state: 'counts', canUndo: true, redo: undefined });
    expect(bySeq(course, 5)).toMatchObject({ redone: true, about: { seq: 3 } });
  });

  it('agrees with the fold on what counts, through any undoing of undoing', () => {
    const course = opened();
    course.do(record({ age: 48 }));
    course.do(record({ 'nprs.back': 4 }));
    const steps = [undo, undo, redo, undo, redo, redo];
    for (const step of steps) {
      course.do(step);
      const counting = effectiveEvents(course.events()).events.map((event) => event.seq);
      const shown = entries(course).filter((one) => one.state === 'counts' && one.event.kind !== 'undone');
      expect(shown.map((one) => one.event.seq).toReversed()).toEqual(counting);
    }
  });

  it('offers undo only where nothing later stands on the act', () => {
    const course = opened();
    expect(bySeq(course, 1)?.canUndo).toBe(false);
    expect(bySeq(course, 2)?.canUndo).toBe(true);
    course.do(record({ age: 48 }));
    expect(bySeq(course, 2)?.canUndo).toBe(false);
    expect(bySeq(course, 3)?.canUndo).toBe(true);
  });

  it('says which answers of an act were withdrawn or corrected later', () => {
    const course = opened();
    course.do(record({ age: 48, 'nprs.back': 4 }));
    course.do(record({ age: 49 }));
    course.do((state) => withdrawFindings(state, programme, { contact: 0, findings: ['nprs.back'] }));
    expect(bySeq(course, 3)).toMatchObject({ withdrawn: ['nprs.back'], replaced: ['age'] });
    expect(bySeq(course, 4)).toMatchObject({ withdrawn: [], replaced: [] });
    course.do(undo);
    expect(bySeq(course, 3)).toMatchObject({ withdrawn: [], replaced: ['age'] });
  });

  it('keeps the same finding of two contacts apart', () => {
    const course = opened();
    course.do(record({ 'nprs.back': 4 }));
    course.do((state) => closeContact(state, programme, { contact: 0, advice: [], day: DAY }));
    course.do((state) => openContact(state, programme, { contact: 'week2', day: '2026-11-19' }));
    course.do((state) => recordFindings(state, programme, { contact: 1, answers: { 'nprs.back': 2 } }));
    expect(bySeq(course, 3)).toMatchObject({ replaced: [], contact: 'week0' });
    expect(bySeq(course, 6)?.contact).toBe('week2');
  });

  it('shows an act that does not fit, and an undo of the start, without letting them count', () => {
    const course = opened();
    const at = DAY.concat('T09:00:00.000Z');
    const stray: readonly CourseEvent[] = [
      { seq: 3, at, kind: 'findingsRecorded', contact: 7, answers: { age: 48 } },
      { seq: 4, at, kind: 'undone', target: 1 },
    ];
    const events = [...course.events(), ...stray];
    const state = fold(events);
    if (state === undefined) throw new Error('no course');
    const states = historyOf(state, events).map((one) => [one.event.seq, one.state, one.canUndo]);
    expect(states).toEqual([
      [4, 'misfit', false],
      [3, 'misfit', false],
      [2, 'counts', true],
      [1, 'counts', false],
    ]);
  });

  it('tells ends and reopenings in turn', () => {
    const course = opened();
    course.do((state) => endCourse(state, { reason: 'bedring', day: DAY }));
    course.do((state) => reopenCourse(state, { reason: 'tilbagefald', day: DAY }));
    course.do((state) => endCourse(state, { reason: 'henvist', day: DAY }));
    expect(turnsOf(course.state()).map((one) => `${one.kind} ${one.reason}`)).toEqual([
      ...['ended bedring', 'reopened tilbagefald', 'ended henvist'],
    ]);
  });
});

describe('a contact in sum', () => {
  type Act = Parameters<ReturnType<typeof opened>['do']>[0];

  /** The desk of the last contact of a real course after these acts. */
  function deskAfter(...acts: readonly Act[]): Desk {
    const start = { course: 'c', role: 'gp', region: 'hovedstaden', startWeek: 0 as const, day: DAY };
    let events: readonly CourseEvent[] = [];
    const opening: Act = (state) => openContact(state, rhPrimary, { contact: 'week0', day: DAY });
    const begun = startCourse(rhPrimary, start);
    if (!begun.ok) throw new Error(begun.problem);
    events = stamped([], begun.events, `${DAY}T08:00:00.000Z`);
    for (const act of [opening, ...acts]) {
      const result = act(stateOf(events), events);
      if (!result.ok) throw new Error(result.problem);
      events = [...events, ...stamped(events, result.events, `${DAY}T08:00:00.000Z`)];
    }
    const state = stateOf(events);
    const desk = deskFor(rhPrimary, state, state.contacts.length - 1, regionSettings);
    if (desk === undefined) throw new Error('no desk');
    return desk;
  }
  function stateOf(events: readonly CourseEvent[]): CourseState {
    const state = fold(events);
    if (state === undefined) throw new Error('no course');
    return state;
  }
  const safety = rhPrimary.findings.filter((one) => one.safety && one.normal !== undefined).map((one) => one.id);
  const safe: Act = (state) => recordNoneOf(state, rhPrimary, { contact: 0, findings: safety });
  const group =
    (id: string, contact = 0): Act =>
    (state) =>
      confirmGroup(state, rhPrimary, { contact, group: id });
  const adviceOf = (desk: Desk) => desk.judgement.recommendations.map((one) => one.rule.id);

  it('names decisions, what is undecided, and the group', () => {
    const [first = '', second = ''] = adviceOf(deskAfter(safe, group('g1')));
    const desk = deskAfter(
      ...[safe, group('g1')],
      (state) => acceptAdvice(state, rhPrimary, { contact: 0, rule: first }),
      (state) => declineAdvice(state, rhPrimary, { contact: 0, rule: second, reason: 'aftalt andet' }),
    );
    const summary = contactSummary(desk);
    expect(summary).toMatchObject({ confirmed: 'g1', accepted: [first], changedFrom: undefined, closed: undefined });
    expect(summary.declined).toEqual([{ rule: second, reason: 'aftalt andet' }]);
    expect(summary.undecided).toBe(adviceOf(desk).length - 2);
  });

  it('says from which group it changed', () => {
    const desk = deskAfter(
      ...[safe, group('g1')],
      (state) => closeContact(state, rhPrimary, { contact: 0, advice: [], day: DAY }),
      (state) => openContact(state, rhPrimary, { contact: 'week2', day: '2026-11-19' }),
      group('g2', 1),
    );
    expect(contactSummary(desk)).toMatchObject({ confirmed: 'g2', changedFrom: 'g1' });
  });

  it('finds no difference where what is advised is what was advised', () => {
    const advice = adviceOf(deskAfter(safe, group('g1')));
    expect(advice.length).toBeGreaterThan(0);
    const desk = deskAfter(safe, group('g1'), (state) =>
      closeContact(state, rhPrimary, { contact: 0, advice, day: DAY }),
    );
    expect(contactSummary(desk).closed).toMatchObject({ advised: advice, added: [], removed: [] });
  });

  it('shows what has come and gone since the closing, and leaves what was written down', () => {
    const advice = adviceOf(deskAfter(safe, group('g1')));
    const desk = deskAfter(
      ...[safe, group('g1')],
      (state) => closeContact(state, rhPrimary, { contact: 0, advice, day: DAY }),
      (state) => recordFindings(state, rhPrimary, { contact: 0, answers: { 'cauda.saddle': 'yes' } }),
    );
    const closed = contactSummary(desk).closed;
    expect(closed?.advised).toEqual(advice);
    expect(closed?.added).toEqual(adviceOf(desk).filter((id) => !advice.includes(id)));
    expect(closed?.added.length).toBeGreaterThan(0);
    expect(closed?.removed.length).toBeGreaterThan(0);
    expect(contactSummary(desk).status).toBe('acute');
  });
});
