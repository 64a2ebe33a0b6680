// A course under another edition: what falls away, what is weaker, and what stays, contact by contact. Told from the draft of the reference programme.
import { describe, expect, it } from 'vitest';
import { closeContact, openContact } from '../../src/course/commands.ts';
import { rhPrimaryDraft } from '../../src/programmes/editions/rh-primary-draft.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { regionSettings } from '../../src/programmes/shared/settings.ts';
import { isOtherwise, underEdition } from '../../src/view-models/edition-comparison.ts';
import { allClear, commonPain, type Patient, patientAt } from '../support/patients.ts';

const compared = (patient: Patient) => underEdition(rhPrimary, patient.desk().state, rhPrimaryDraft, regionSettings);
const sciatica = { ...commonPain, 'pain.distribution': 'radicular' };
const worse = {
  ...allClear,
  progress: 'worse',
  'pain.distribution': 'radicular',
  'function.limitation': 'severe',
  'pain.unacceptable': 'no',
  'judged.stay-in-primary': 'no',
};

describe('the draft with newer knowledge', () => {
  it('lets a nerve root at week 4 be referred, without MRI at that time', () => {
    const patient = patientAt('week0')
      .answer(sciatica)
      .confirm('g2')
      .do((state) => closeContact(state, rhPrimary, { contact: 0, advice: [], day: '2026-11-05' }))
      .do((state) => openContact(state, rhPrimary, { contact: 'week4', day: '2026-12-03' }))
      .answer(worse);
    const [first, fourth] = compared(patient);
    expect(first?.gone).toEqual([]);
    expect(first?.otherwise.map((one) => [one.rule.id, one.differs, one.now.strength, one.other.strength])).toEqual([
      ['rh.medicine.paracetamol', ['strength'], 'may', 'consider'],
    ]);
    expect(fourth?.gone.map((one) => [one.rule.id, one.change?.because])).toEqual([
      ['rh.g2.week4.mri', ['imaging-g2', 'imaging-g2-nkr']],
    ]);
    expect(fourth?.status).toEqual({ now: 'final', other: 'final' });
    expect([first, fourth].map((one) => one !== undefined && isOtherwise(one))).toEqual([true, true]);
  });

  it('keeps everything where nothing newer bears on the patient', () => {
    const [only] = compared(
      patientAt('week0')
        .answer({ ...commonPain, 'function.limitation': 'none' })
        .confirm('g1'),
    );
    expect(only).toMatchObject({ gone: [], added: [], otherwise: [] });
    expect(only !== undefined && isOtherwise(only)).toBe(false);
    expect(only?.same).toBe(2);
  });

  it('keeps muscle relaxants for the back alone', () => {
    const taking = { 'medicine.used': 'paracetamol-nsaid', 'medicine.insufficient': 'yes' };
    const gone = (answers: Parameters<Patient['answer']>[0], group: string) =>
      compared(
        patientAt('week0')
          .answer({ ...answers, ...taking })
          .confirm(group),
      ).flatMap((one) => one.gone.map((rule) => rule.rule.id));
    expect(gone(commonPain, 'g1')).toEqual([]);
    expect(gone(sciatica, 'g2')).toEqual(['rh.medicine.muscle-relaxant', 'rh.medicine.antiepileptic']);
  });

  it('never touches what is acute', () => {
    const [only] = compared(
      patientAt('week0')
        .answer({ ...sciatica, 'cauda.saddle': 'yes' })
        .confirm('g2'),
    );
    expect(only).toMatchObject({ gone: [], added: [], otherwise: [], status: { now: 'acute', other: 'acute' } });
  });
});
