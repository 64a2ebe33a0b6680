// A course as of another day: the days of the acts decide, what was taken back counts as never done, and what is due turns overdue on its day.
import { describe, expect, it } from 'vitest';
import { changeRole, closeContact, endCourse, openContact, reopenCourse } from '../../src/course/commands.ts';
import { fold } from '../../src/course/course.ts';
import { makeReferral, receiveReply } from '../../src/course/decision-commands.ts';
import { recordFindings } from '../../src/course/finding-commands.ts';
import { undo } from '../../src/course/undo-commands.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { regionSettings } from '../../src/programmes/shared/settings.ts';
import { courseAsOf, daysOfActs } from '../../src/view-models/course-as-of.ts';
import { dayView, marksOf, reachOf } from '../../src/view-models/time-machine-view.ts';
import { allClear, commonPain, patientAt } from '../support/patients.ts';

const assessment = 'rh.g1.week2.assessment';
const control = { ...allClear, progress: 'unchanged', 'pain.distribution': 'local' };

/** First contact on 5 November, a control on 19 November with an assessment sent on the 20th and answered on 1 December; ended on 3 December. */
const patient = () =>
  patientAt('week0')
    .answer(commonPain)
    .confirm('g1')
    .do((state) => closeContact(state, rhPrimary, { contact: 0, advice: [], day: '2026-11-05' }))
    .do((state) => openContact(state, rhPrimary, { contact: 'week2', day: '2026-11-19' }))
    .answer(control)
    .do((state) =>
      makeReferral(state, rhPrimary, { contact: 1, rule: assessment, recipient: 'physiotherapist', day: '2026-11-20' }),
    )
    .do((state) => closeContact(state, rhPrimary, { contact: 1, advice: [], day: '2026-11-20' }))
    .do((state) =>
      receiveReply(state, rhPrimary, { contact: 1, rule: assessment, outcome: 'answered', day: '2026-12-08' }),
    )
    .do((state) => endCourse(state, { reason: 'Bedring', day: '2026-12-10' }));

const on = (day: string, events = patient().events()) => dayView(rhPrimary, events, day, regionSettings);

describe('a course as of a day', () => {
  it.each([
    ['2026-11-04', undefined],
    ['2026-11-05', 1],
    ['2026-11-18', 1],
    ['2026-11-19', 2],
  ])('on %s has %s contacts', (day, contacts) => {
    expect(courseAsOf(patient().events(), day)?.contacts.length).toBe(contacts);
  });

  it.each([
    ['2026-12-09', 'open'],
    ['2026-12-10', 'ended'],
  ])('on %s is %s', (day, status) => {
    expect(on(day).state?.status).toBe(status);
  });

  it('on a day after everything is the course as it is', () => {
    const events = patient().events();
    const { events: counted, ...as } = courseAsOf(events, '2099-01-01') ?? { events: 0 };
    const { events: all, ...is } = fold(events) ?? { events: 0 };
    expect(as).toEqual(is);
    expect([counted, all]).toEqual([events.length, events.length]);
  });

  it('counts what was taken back later as never done, and a change of role as of the act before it', () => {
    const changed = patientAt('week0')
      .answer({ progress: 'worse' })
      .do(undo)
      .do((state) => changeRole(state, rhPrimary, 'rheumatologist'))
      .do((state) => closeContact(state, rhPrimary, { contact: 0, advice: [], day: '2026-11-05' }))
      .do((state) => openContact(state, rhPrimary, { contact: 'week2', day: '2026-11-19' }));
    expect(courseAsOf(changed.events(), '2026-11-05')).toMatchObject({
      role: 'rheumatologist',
      contacts: [{ answers: {} }],
    });
  });

  it('has a late correction of an early contact on the day of that contact, and does not turn back what follows', () => {
    const corrected = patient()
      .do((state) => reopenCourse(state, { reason: 'Ny smerte', day: '2026-12-11' }))
      .do((state) => recordFindings(state, rhPrimary, { contact: 0, answers: { age: 50 } }))
      .do((state) => changeRole(state, rhPrimary, 'rheumatologist'));
    expect(courseAsOf(corrected.events(), '2026-11-05')).toMatchObject({
      role: 'gp',
      contacts: [{ answers: { age: 50 } }],
    });
    expect(courseAsOf(corrected.events(), '2026-12-11')?.role).toBe('rheumatologist');
  });

  it('tells its days', () => {
    expect(daysOfActs(patient().events())).toEqual([
      '2026-11-05',
      '2026-11-19',
      '2026-11-20',
      '2026-12-08',
      '2026-12-10',
    ]);
  });
});

describe('what is due', () => {
  it.each([
    ['2026-11-19', []],
    ['2026-11-20', ['due']],
    ['2026-12-04', ['due']],
    ['2026-12-05', ['overdue']],
    ['2026-12-08', ['answered']],
  ])('on %s the referrals are %j', (day, states) => {
    expect(on(day).referrals.map((one) => one.state)).toEqual(states);
  });

  it.each([
    ['2026-12-10', 'planned'],
    ['2026-12-11', 'overdue'],
  ])('on %s the control at week 4 is %s', (day, state) => {
    const held = patient()
      .events()
      .filter((one) => one.kind !== 'courseEnded');
    expect(on(day, held).timeline.find((one) => one.contact === 'week4')?.state).toBe(state);
  });

  it('knows which settings were in force: the regions are merged on 1 January 2027', () => {
    expect([on('2026-12-31').settings?.region, on('2027-01-01').settings?.region]).toEqual([
      'hovedstaden',
      'oestdanmark',
    ]);
  });
});

describe('the days worth going to', () => {
  const marks = (today: string) => marksOf(rhPrimary, patient().events(), today, regionSettings);

  it('are acts, the day a reply is overdue, new settings and today, in order', () => {
    const told = marks('2026-12-20').map((one) => `${one.day} ${one.what} ${one.about ?? ''}`.trim());
    expect(told).toEqual([
      ...['2026-11-05 act', '2026-11-19 act', '2026-11-20 act', '2026-12-05 due physiotherapist'],
      ...['2026-12-08 act', '2026-12-10 act', '2026-12-20 today', '2027-01-01 settings'],
    ]);
  });

  it('lie within a year of what happened', () => {
    expect(reachOf(patient().events(), '2026-12-20')).toEqual({ from: '2025-11-04', to: '2027-12-21' });
  });
});
