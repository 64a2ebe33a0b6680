// A course handed on to another programme: the findings go with the patient, the decisions stay.
import { describe, expect, test } from 'vitest';
import { encodeCourse } from '../../src/course/code/encode-course.ts';
import { courseCodeLines } from '../../src/course/code/letters.ts';
import { readCourseCode } from '../../src/course/code/read-course-code.ts';
import { closeContact, openContact } from '../../src/course/commands.ts';
import { type CourseState, fold } from '../../src/course/course.ts';
import { acceptAdvice } from '../../src/course/decision-commands.ts';
import { stamped } from '../../src/course/event-writing.ts';
import { courseFacts } from '../../src/course/facts.ts';
import { recordFindings, recordUnchanged } from '../../src/course/finding-commands.ts';
import { handOver, weekAtHandOver } from '../../src/course/hand-over.ts';
import type { Finding } from '../../src/model/finding.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { bookOf, library, stateOf } from '../support/course-code.ts';
import { history } from './history.ts';
import { smallProgramme } from './small-programme.ts';

const AT = '2026-12-03T08:07:00.000Z';
const ageOf = smallProgramme.findings.find((one) => one.id === 'age') ?? expect.fail();
const painOf = smallProgramme.findings.find((one) => one.id === 'nprs.back') ?? expect.fail();

/** A programme that asks less than the one the patient comes from, and has a narrower range. */
const other = {
  ...smallProgramme,
  id: 'other',
  edition: '7',
  findings: smallProgramme.findings
    .filter((one) => one.id !== 'previous-cancer')
    .map((one): Finding => (one === painOf && one.kind === 'number' ? { ...one, max: 5 } : one)),
};

const start = { course: 'c2', role: 'gp', region: 'north', startWeek: 0, day: '2026-12-03' };

function stateAfter(from: CourseState, programme = other, more: Partial<typeof start> = {}): CourseState {
  const result = handOver(smallProgramme, from, programme, { ...start, ...more });
  if (!result.ok) throw new Error(result.problem);
  return fold(stamped([], result.events, AT)) ?? expect.fail();
}

/** The course handed on, with its first contact open. */
function openedIn(programme: typeof other, from: CourseState): CourseState {
  const given = handOver(smallProgramme, from, programme, start);
  const opened = openContact(stateAfter(from, programme), programme, { contact: 'week0', day: start.day });
  if (!given.ok || !opened.ok) throw new Error('refused');
  return fold(stamped([], [...given.events, ...opened.events], AT)) ?? expect.fail();
}

/** Two contacts; the later one answers less. */
function referred(): CourseState {
  const course = history();
  const open = (contact: string, day: string) => course.do((s) => openContact(s, smallProgramme, { contact, day }));
  open('week0', '2026-11-05');
  const first = { age: 44, 'nprs.back': 8, 'previous-cancer': 'yes', 'cauda.saddle': 'no', 'pain.duration': 10 };
  course.do((s) => recordFindings(s, smallProgramme, { contact: 0, answers: first }));
  course.do((s) => closeContact(s, smallProgramme, { contact: 0, advice: [], day: '2026-11-05' }));
  open('week2', '2026-11-19');
  course.do((s) => recordFindings(s, smallProgramme, { contact: 1, answers: { 'nprs.back': 4 } }));
  return course.state();
}

describe('handing a course on', () => {
  test('takes the latest answers along that the new programme can hold, and says whence', () => {
    const { carried, contacts, programme } = stateAfter(referred());
    expect(programme).toBe('other');
    expect(contacts).toEqual([]);
    expect(carried).toMatchObject({ from: { programme: smallProgramme.id, edition: smallProgramme.edition } });
    expect(carried?.day, 'the day they were found').toBe('2026-11-19');
    expect(carried?.answers).toMatchObject({ age: 44, 'nprs.back': 4, 'cauda.saddle': 'no' });
    expect(carried?.answers).not.toHaveProperty('previous-cancer');
  });

  test('leaves an answer behind that is outside the range of the new programme', () => {
    const course = history();
    course.do((s) => openContact(s, smallProgramme, { contact: 'week0', day: '2026-11-05' }));
    course.do((s) => recordFindings(s, smallProgramme, { contact: 0, answers: { 'nprs.back': 6 } }));
    expect(stateAfter(course.state()).carried?.answers).toEqual({});
  });

  test('counts the duration of pain on to the last contact, and from there as any other', () => {
    const days = smallProgramme.durationFinding;
    const before = Number(referred().contacts[0]?.answers[days]);
    expect(before).toBe(10);
    expect(stateAfter(referred()).carried?.answers[days]).toBe(10 + 14);
    const opened = openedIn(other, referred());
    expect(courseFacts(other, opened, 0)?.answers[days]).toBe(10 + 28);
  });

  test('answers nothing at the new contact but what persists; the rest is what was before', () => {
    const state = stateAfter(referred());
    const opened = openContact(state, other, { contact: 'week0', day: '2026-12-03' });
    if (!opened.ok) throw new Error(opened.problem);
    const events = handOver(smallProgramme, referred(), other, start);
    if (!events.ok) throw new Error(events.problem);
    const now = fold(stamped([], [...events.events, ...opened.events], AT)) ?? expect.fail();
    const facts = courseFacts(other, now, 0) ?? expect.fail();
    expect(facts.answers.age).toBe(44);
    expect(ageOf.persists).toBe(true);
    expect(facts.answers).not.toHaveProperty('nprs.back');
    expect(facts.answers).not.toHaveProperty('cauda.saddle');
    expect(facts.earlier).toMatchObject({ 'nprs.back': 4, 'cauda.saddle': 'no' });
    const unchanged = recordUnchanged(now, other, { contact: 0, findings: ['nprs.back'] });
    expect(unchanged).toMatchObject({ ok: true, events: [{ answers: { 'nprs.back': 4 } }] });
  });

  test('keeps a red flag up until somebody has answered it there', () => {
    const course = history();
    course.do((s) => openContact(s, smallProgramme, { contact: 'week0', day: '2026-11-05' }));
    course.do((s) => recordFindings(s, smallProgramme, { contact: 0, answers: { 'cauda.saddle': 'yes' } }));
    const opened = openedIn(other, course.state());
    expect(courseFacts(other, opened, 0)?.answers['cauda.saddle']).toBe('yes');
    const answered = recordFindings(opened, other, { contact: 0, answers: { 'cauda.saddle': 'no' } });
    if (!answered.ok) throw new Error(answered.problem);
    const given = handOver(smallProgramme, course.state(), other, start);
    const first = openContact(stateAfter(course.state()), other, { contact: 'week0', day: '2026-12-03' });
    if (!given.ok || !first.ok) throw new Error('refused');
    const all = fold(stamped([], [...given.events, ...first.events, ...answered.events], AT)) ?? expect.fail();
    expect(courseFacts(other, all, 0)?.answers['cauda.saddle']).toBe('no');
  });

  test('is refused while a red flag is up that the other programme does not ask for', () => {
    const course = history();
    course.do((s) => openContact(s, smallProgramme, { contact: 'week0', day: '2026-11-05' }));
    course.do((s) => recordFindings(s, smallProgramme, { contact: 0, answers: { 'cauda.saddle': 'yes' } }));
    const blind = { ...other, findings: other.findings.filter((one) => one.id !== 'cauda.saddle') };
    const refusal = handOver(smallProgramme, course.state(), blind, start);
    expect(refusal).toMatchObject({ ok: false, problem: 'flags-lost', ids: ['cauda.saddle'] });
    course.do((s) => recordFindings(s, smallProgramme, { contact: 0, answers: { 'cauda.saddle': 'no' } }));
    expect(handOver(smallProgramme, course.state(), blind, start)).toMatchObject({ ok: true });
  });

  test('is refused for a role that looks on', () => {
    const led = { ...other, roles: other.roles.map((one) => ({ ...one, steers: false })) };
    expect(handOver(smallProgramme, referred(), led, start)).toMatchObject({ ok: false, problem: 'role-may-not' });
  });

  test.each([
    ['2026-11-05', false, 0],
    ['2026-11-18', false, 0],
    ['2026-11-19', false, 2],
    ['2026-12-03', false, 4],
    ['2027-06-01', false, 8],
    ['2026-12-03', true, 0],
  ])('on %s goes on at the week reached (anew: %s): %i', (day, anew, week) => {
    expect(weekAtHandOver(referred(), other, day, anew)).toBe(week);
  });

  test('is refused as a start is: unknown role, a week that no contact has', () => {
    const refusal = (more: Partial<typeof start>) => handOver(smallProgramme, referred(), other, { ...start, ...more });
    expect(refusal({ role: 'baker' })).toMatchObject({ ok: false, problem: 'unknown-role' });
    expect(refusal({ startWeek: 3 })).toMatchObject({ ok: false, problem: 'unknown-week' });
  });

  test('carries nothing twice, and nothing into a course under way', () => {
    const given = handOver(smallProgramme, referred(), other, start);
    if (!given.ok) throw new Error(given.problem);
    const [begun, carried] = given.events;
    if (begun === undefined || carried === undefined) throw new Error('two events');
    const again = fold(stamped([], [begun, carried, carried], AT)) ?? expect.fail();
    expect(again.misfits).toEqual([3]);
    const late = { kind: 'contactOpened', contact: 'week0', index: 0, day: '2026-12-03' } as const;
    expect(fold(stamped([], [begun, late, carried], AT))?.misfits).toEqual([3]);
  });
});

describe('a course handed on from the reference programme', () => {
  /** A patient of the reference programme with pain down the leg. */
  function patient(): CourseState {
    const events = handOver(rhPrimary, empty(), rhPrimary, { ...start, region: 'hovedstaden' });
    if (!events.ok) throw new Error(events.problem);
    let all = stamped([], events.events, AT);
    const state = () => fold(all) ?? expect.fail();
    const run = (result: ReturnType<typeof openContact>) => {
      if (!result.ok) throw new Error(result.problem);
      all = [...all, ...stamped(all, result.events, AT)];
    };
    run(openContact(state(), rhPrimary, { contact: 'week0', day: start.day }));
    const answers = { age: 46, 'pain.duration': 9, 'pain.distribution': 'radicular', 'nprs.back': 3, 'nprs.leg': 6 };
    run(recordFindings(state(), rhPrimary, { contact: 0, answers }));
    run(acceptAdvice(state(), rhPrimary, { contact: 0, rule: 'rh.g2.week0.exercise' }));
    return state();
  }
  const empty = (): CourseState => ({ ...history().state(), programme: rhPrimary.id, edition: rhPrimary.edition });

  test.each(allProgrammes.filter((one) => one !== rhPrimary).map((one) => [one.id, one] as const))(
    'is begun in %s with its findings, and comes back whole from its code',
    (_, to) => {
      const role = to.roles.find((one) => one.steers)?.id ?? '';
      const result = handOver(rhPrimary, patient(), to, { ...start, role, region: 'hovedstaden' });
      if (!result.ok) throw new Error(result.problem);
      const state = fold(stamped([], result.events, AT)) ?? expect.fail();
      const asked = to.findings.map((one) => one.id);
      expect(Object.keys(state.carried?.answers ?? {}).length).toBeGreaterThan(0);
      expect(Object.keys(state.carried?.answers ?? {}).filter((id) => !asked.includes(id))).toEqual([]);
      const code = encodeCourse(bookOf(to), state) ?? expect.fail();
      const read = readCourseCode(courseCodeLines(code).join('\n'), library);
      if (!read.ok) throw new Error(read.problem);
      expect(stateOf(read.events).carried).toEqual(state.carried);
    },
  );
});
