// What the referrals tell the rules: awaited, received or nothing, contact by contact.
import { describe, expect, it } from 'vitest';
import { closeContact, openContact } from '../../src/course/commands.ts';
import { withdrawReferral, withdrawReply } from '../../src/course/decision-batches.ts';
import { acceptAdvice, declineAdvice, makeReferral, receiveReply } from '../../src/course/decision-commands.ts';
import { courseFacts } from '../../src/course/facts.ts';
import { recordFindings } from '../../src/course/finding-commands.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { type Patient, patientAt } from '../support/patients.ts';

const assessment = { contact: 0, rule: 'rh.g1.week2.assessment' } as const;
const taken = { contact: 1, rule: 'rh.assessment.reply' } as const;
const close = (patient: Patient, contact: number, day: string) =>
  patient.do((state) => closeContact(state, rhPrimary, { contact, advice: [], day }));
const open = (patient: Patient, contact: string, day: string) =>
  patient.do((state) => openContact(state, rhPrimary, { contact, day }));
const reply = (patient: Patient, outcome: 'answered' | 'returned', day: string) =>
  patient.do((state) => receiveReply(state, rhPrimary, { ...assessment, outcome, day }));
const valueAt = (patient: Patient, index: number) =>
  courseFacts(rhPrimary, patient.desk().state, index)?.answers['reply.assessment'];

/** Sent for at week 2; the control at week 4 is open. */
const atWeek4 = () => {
  const patient = patientAt('week2').do((state) =>
    makeReferral(state, rhPrimary, { ...assessment, recipient: 'physiotherapist', day: '2026-11-05' }),
  );
  return open(close(patient, 0, '2026-11-05'), 'week4', '2026-11-19');
};

describe('the reply to an extended assessment', () => {
  it('is awaited at the contacts after it was sent for, and nothing at that contact itself', () => {
    const patient = atWeek4();
    expect([valueAt(patient, 0), valueAt(patient, 1)]).toEqual([undefined, 'awaited']);
  });

  it('is received once it came, until somebody decided on it', () => {
    const patient = reply(atWeek4(), 'answered', '2026-11-12');
    expect([valueAt(patient, 0), valueAt(patient, 1)]).toEqual([undefined, 'received']);
    open(close(patient, 1, '2026-11-19'), 'week8', '2026-12-17');
    expect(valueAt(patient, 2)).toBe('received');
    patient.do((state) => acceptAdvice(state, rhPrimary, taken));
    expect([valueAt(patient, 1), valueAt(patient, 2)]).toEqual(['received', undefined]);
  });

  it('is decided on by declining it as well', () => {
    const patient = reply(atWeek4(), 'answered', '2026-11-12');
    patient.do((state) => declineAdvice(state, rhPrimary, { ...taken, reason: 'Uenig' }));
    open(close(patient, 1, '2026-11-19'), 'week8', '2026-12-17');
    expect(valueAt(patient, 2)).toBeUndefined();
  });

  it('does not change what a closed contact knew', () => {
    const patient = open(close(atWeek4(), 1, '2026-11-19'), 'week8', '2026-12-17');
    reply(patient, 'answered', '2026-11-25');
    expect([valueAt(patient, 1), valueAt(patient, 2)]).toEqual(['awaited', 'received']);
  });

  it('is not there where the patient was not seen', () => {
    expect(valueAt(reply(atWeek4(), 'returned', '2026-11-12'), 1)).toBeUndefined();
  });

  it('is awaited again when it is taken back, however often it was corrected, and gone with its referral', () => {
    const patient = reply(reply(atWeek4(), 'answered', '2026-11-12'), 'answered', '2026-11-13');
    patient.do((state, events) => withdrawReply(state, events, assessment));
    expect(valueAt(patient, 1)).toBe('awaited');
    expect(patient.desk().state.misfits).toEqual([]);
    reply(patient, 'answered', '2026-11-14').do((state, events) => withdrawReferral(state, events, assessment));
    expect(valueAt(patient, 1)).toBeUndefined();
  });

  it('is never recorded as an answer', () => {
    const answers = { 'reply.assessment': 'received' };
    const result = recordFindings(atWeek4().desk().state, rhPrimary, { contact: 1, answers });
    expect(result).toMatchObject({ ok: false, problem: 'unknown-finding', ids: ['reply.assessment'] });
  });
});
