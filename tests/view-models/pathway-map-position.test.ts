// Where a course is on the map: what was held, followed and sent, what is recommended now and what not yet, each on the fields of the patient's own lane.
import { describe, expect, it } from 'vitest';
import type { CommandResult } from '../../src/course/command.ts';
import { closeContact, endCourse, openContact, startCourse } from '../../src/course/commands.ts';
import { fold } from '../../src/course/course.ts';
import { acceptAdvice, confirmGroup, declineAdvice, makeReferral } from '../../src/course/decision-commands.ts';
import type { CourseEvent } from '../../src/course/event.ts';
import { stamped } from '../../src/course/event-writing.ts';
import { fysLumbal } from '../../src/programmes/fys-lumbal/programme.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { rsPixi } from '../../src/programmes/rs-pixi/programme.ts';
import { regionSettings } from '../../src/programmes/shared/settings.ts';
import { deskFor } from '../../src/view-models/desk.ts';
import { type MapPosition, mapPosition } from '../../src/view-models/pathway-map-position.ts';
import { roleOnMap, ruleOnMap } from '../../src/view-models/pathway-map-rule.ts';
import { pathwayMap } from '../../src/view-models/pathway-map-view.ts';
import { commonPain, type Patient, patientAt } from '../support/patients.ts';

const view = pathwayMap(rhPrimary);
const day = '2026-11-05';
/** A patient at the control at 4 weeks, with nerve-root pain that is no better. */
const rootPain = {
  ...commonPain,
  ...{ 'pain.distribution': 'radicular', 'sensory.disturbance': 'yes', 'slr.right': 'positive', progress: 'unchanged' },
  ...{ 'judged.stay-in-primary': 'no', 'judged.surgery-criteria': 'no', 'judged.futile': 'no' },
} as const;
const rootAtWeek4 = () => patientAt('week4').answer(rootPain).confirm('g2');

const positionOf = (patient: Patient, today = day): MapPosition => {
  const desk = patient.desk();
  return mapPosition(view, desk.state, desk, today);
};
const marksOf = (position: MapPosition, field: string) => (position.marks.get(field) ?? []).map((one) => one.is);

describe('a course on the map', () => {
  it('is at the contact that is open, in the lane of its group', () => {
    const position = positionOf(rootAtWeek4());
    expect(position.here).toBe('week4');
    expect(position.group).toEqual({ id: 'g2', isConfirmed: true });
    expect(position.contacts.get('week4')).toMatchObject({ state: 'now', day, group: 'g2', index: 0 });
    expect(position.contacts.get('week8')).toMatchObject({ state: 'planned', day: '2026-12-03', index: undefined });
    expect(position.contacts.has('week0')).toBe(false);
  });

  it('may go where the engine recommends, in its own lane alone', () => {
    const position = positionOf(rootAtWeek4());
    expect(marksOf(position, 'week4-g2-rheumatology-department')).toEqual(['now']);
    // The scan is the programme's advice at 4 weeks, and newer knowledge advises against it.
    expect(marksOf(position, 'week0-g2-imaging')).toContain('against');
    expect(marksOf(position, 'week0-g2-imaging')).not.toContain('now');
    expect(marksOf(position, 'week4-g2-continues')).toEqual([]);
    const elsewhere = [...position.marks.keys()].filter((id) => /-g[13]-/.test(id));
    expect(elsewhere).toEqual([]);
  });

  it('is told of what comes later as not yet', () => {
    const position = positionOf(patientAt('week0').answer(commonPain).confirm('g1'));
    expect(marksOf(position, 'week2-g1-rheumatologist')).toEqual(['not-yet']);
    expect(marksOf(position, 'week8-g1-imaging')).toEqual(['not-yet']);
    expect(position.next?.contact).toBe('week2');
  });

  it('is in the suggested group while none is confirmed', () => {
    const position = positionOf(patientAt('week0').answer(commonPain));
    expect(position.group).toEqual({ id: 'g1', isConfirmed: false });
    expect(marksOf(position, 'week0-g1-information')).toEqual(['now']);
    expect(marksOf(position, 'week0-g2-information')).toEqual([]);
  });

  it('has what was followed, declined and sent, with the day it was sent', () => {
    const of = (rule: string) => ({ contact: 0, rule });
    const patient = rootAtWeek4()
      .do((state) => acceptAdvice(state, rhPrimary, of('rh.g2.week4.refer')))
      .do((state) => declineAdvice(state, rhPrimary, { ...of('rh.g2.week4.mri'), reason: 'Er allerede taget' }))
      .do((state) =>
        makeReferral(state, rhPrimary, { ...of('rh.g2.week4.refer'), recipient: 'rheumatology-department', day }),
      );
    const position = positionOf(patient);
    expect(position.marks.get('week4-g2-rheumatology-department')).toEqual([
      { is: 'now', day: undefined },
      { is: 'sent', day },
      { is: 'followed', day: undefined },
    ]);
    expect(marksOf(position, 'week0-g2-imaging')).toEqual(expect.arrayContaining(['declined', 'against']));
  });

  it('keeps what was held in the lane it was held for, and recommends nothing once the contact is closed', () => {
    const patient = patientAt('week0').answer(commonPain).confirm('g1');
    patient.do((state) => acceptAdvice(state, rhPrimary, { contact: 0, rule: 'rh.g1.week0.control' }));
    patient.do((state) => closeContact(state, rhPrimary, { contact: 0, advice: ['rh.g1.week0.control'], day }));
    const closed = positionOf(patient, '2026-11-19');
    expect(closed.contacts.get('week0')).toMatchObject({ state: 'done', group: 'g1' });
    expect(closed.status).toBeUndefined();
    expect([...closed.marks.values()].flat().map((one) => one.is)).toEqual(['followed']);
    patient
      .do((state) => openContact(state, rhPrimary, { contact: 'week2', day: '2026-11-19' }))
      .answer(rootPain)
      .confirm('g2');
    const changed = positionOf(patient, '2026-11-19');
    expect(changed.contacts.get('week0')).toMatchObject({ state: 'done', group: 'g1', index: 0 });
    expect(changed.contacts.get('week2')).toMatchObject({ state: 'now', group: 'g2', index: 1 });
    expect(marksOf(changed, 'week0-g1-continues')).toEqual(['followed']);
    expect(marksOf(changed, 'week0-g2-continues')).toEqual([]);
  });

  it('that is acute has nothing recommended but what is acute', () => {
    const position = positionOf(
      patientAt('week0')
        .answer({ ...commonPain, 'cauda.saddle': 'yes' })
        .confirm('g1'),
    );
    expect(position.status).toBe('acute');
    expect(position.acute).toBe('rh.safety.cauda');
    const now = [...position.marks].filter(([, marks]) => marks.some((one) => one.is === 'now')).map(([id]) => id);
    expect(now).toEqual(['week0-acute-acute-spine']);
    expect(position.next).toBeUndefined();
  });

  it('of a rule that several lanes have, marks the field of its own lane', () => {
    let events: readonly CourseEvent[] = [];
    const state = () => {
      const folded = fold(events);
      if (folded === undefined) throw new Error('no course');
      return folded;
    };
    const act = (result: CommandResult) => {
      if (!result.ok) throw new Error(`refused: ${result.problem}`);
      events = [...events, ...stamped(events, result.events, '2026-11-05T08:07:00.000Z')];
    };
    const place = { course: 'c1', role: 'gp', region: 'sjaelland', area: undefined };
    act(startCourse(rsPixi, { ...place, startWeek: 0, day }));
    act(openContact(state(), rsPixi, { contact: 'rs-first', day }));
    act(confirmGroup(state(), rsPixi, { contact: 0, group: 'rs-long', suggested: 'rs-long' }));
    act(acceptAdvice(state(), rsPixi, { contact: 0, rule: 'rs.reassessment.agree' }));
    const map = pathwayMap(rsPixi);
    const { marks } = mapPosition(map, state(), deskFor(rsPixi, state(), 0, regionSettings), day);
    const followed = [...marks].filter(([, all]) => all.some((one) => one.is === 'followed')).map(([id]) => id);
    expect(followed).toEqual(['rs-first-rs-long-continues']);
  });

  it('that has ended plans nothing', () => {
    const patient = patientAt('week0').answer(commonPain).confirm('g1');
    patient.do((state) => closeContact(state, rhPrimary, { contact: 0, advice: [], day }));
    patient.do((state) => endCourse(state, { reason: 'improved', day }));
    const position = positionOf(patient);
    expect(position.isEnded).toBe(true);
    expect(position.next).toBeUndefined();
    expect([...position.contacts.values()].map((one) => one.state)).toEqual(['done']);
  });

  it('without a contact has what is planned, and stands nowhere', () => {
    const { state } = patientAt('week0').desk();
    const position = mapPosition(view, { ...state, contacts: [] }, undefined, day);
    expect(position.here).toBeUndefined();
    expect(position.contacts.get('week0')).toMatchObject({ state: 'planned', day });
    expect(position.marks.size).toBe(0);
  });
});

describe('a rule that the map opens', () => {
  const rule = (id: string) => {
    const found = rhPrimary.rules.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no rule ${id}`);
    return found;
  };

  it('says how a role carries it out, and nothing of a role the programme does not know', () => {
    expect(ruleOnMap(rhPrimary, rule('rh.g2.week4.refer'), 'gp').performance).toBe('self');
    expect(ruleOnMap(rhPrimary, rule('rh.g2.week4.refer'), 'chiropractor').performance).toBe('via-gp');
    expect(ruleOnMap(rhPrimary, rule('rh.g2.week4.refer'), 'hospital').performance).toBeUndefined();
  });

  it('has first what newer knowledge advises against', () => {
    const { newer } = ruleOnMap(rhPrimary, rule('rh.medicine.weak-opioid'), 'gp');
    expect(newer.length).toBeGreaterThan(0);
    expect(newer[0]?.advisesAgainst).toBe(true);
  });

  it('names the rules that except it', () => {
    const excepted = rhPrimary.rules.find((one) => one.unless.length > 0);
    if (excepted === undefined) throw new Error('no rule has an exception');
    expect(ruleOnMap(rhPrimary, excepted, 'gp').exceptions.map((one) => one.id)).toEqual(excepted.unless);
  });

  it('is told to one’s own role, else to the one that steers', () => {
    expect(roleOnMap(rhPrimary, 'chiropractor')).toBe('chiropractor');
    expect(roleOnMap(fysLumbal, 'hospital')).toBe('physiotherapist');
  });
});
