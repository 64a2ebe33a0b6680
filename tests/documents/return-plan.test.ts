import { beforeAll, describe, expect, it } from 'vitest';
import { closeContact, openContact } from '../../src/course/commands.ts';
import { writeRemark } from '../../src/course/decision-commands.ts';
import { documentText } from '../../src/documents/document.ts';
import { journalNote } from '../../src/documents/journal-note.ts';
import { letter } from '../../src/documents/letter.ts';
import { returnPlan } from '../../src/documents/return-plan.ts';
import type { WordsIn } from '../../src/documents/words.ts';
import { workAgreement } from '../../src/documents/work-agreement.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { commonPain, type Patient, patientAt } from '../support/patients.ts';
import { wordsIn } from '../support/words.ts';

let words: WordsIn;
beforeAll(async () => {
  words = await wordsIn('da');
});

const away = { ...commonPain, 'work.status': 'sick' } as const;
const planned = (plan: Readonly<Record<string, number>>): Patient => patientAt().answer({ ...away, ...plan });
const said = (patient: Patient) => returnPlan(patient.desk(), words).map((one) => one.text);
const noteOf = (patient: Patient) =>
  documentText(journalNote(patient.desk(), { length: 'short', code: [] }, words), words.t).replaceAll('\n', ' ');
const letterOf = (patient: Patient) => {
  const guide = rhPrimary.letters.find((one) => one.id === 'municipality');
  if (guide === undefined) throw new Error('no letter to the municipality');
  return documentText(letter(patient.desk(), { guide, carries: [] }, { code: [] }, words), words.t).replaceAll(
    '\n',
    ' ',
  );
};

describe('the plan for going back to work', () => {
  it.each([
    [
      { start: 14, share: 50, full: 28 },
      'Begynder på halv tid den 19. november 2026, på fuld tid fra den 3. december 2026.',
    ],
    [{ start: 14, share: 40 }, 'Begynder på 40 % af vanlig tid den 19. november 2026.'],
    [{ start: 0, share: 100 }, 'Begynder på fuld tid den 5. november 2026.'],
    [{ start: 3 }, 'Begynder på arbejde den 8. november 2026.'],
    [{ share: 50 }, 'Begynder på halv tid.'],
    [{ full: 60 }, 'På fuld tid fra den 4. januar 2027.'],
  ])('of %o is %s', (given, text) => {
    const plan = Object.fromEntries(Object.entries(given).map(([part, value]) => [`return.${part}`, value]));
    expect(said(planned(plan))).toEqual([text]);
  });

  it('rests on the answers that it tells, and is nothing where none is given or the patient is at work', () => {
    const plan = returnPlan(planned({ 'return.start': 14, 'return.full': 28 }).desk(), words);
    expect(plan.map((one) => one.from)).toEqual([['return.start', 'return.full']]);
    expect(said(patientAt().answer(away))).toEqual([]);
    expect(said(planned({ 'return.start': 14 }).answer({ 'work.status': 'working' }))).toEqual([]);
  });

  it('stands in the note once, with its days and without the plain phrases', () => {
    const note = noteOf(planned({ 'return.start': 14, 'return.share': 50, 'return.full': 28 }));
    expect(
      note.match(/Begynder på halv tid den 19\. november 2026, på fuld tid fra den 3\. december 2026\./g),
    ).toHaveLength(1);
    expect(note).not.toMatch(/begynder på arbejde om|på fuld tid om/);
  });

  it('counts its days from the contact that recorded it, also in a letter of a later one', () => {
    const first = planned({ 'return.start': 14, 'return.share': 50 });
    expect(letterOf(first)).toContain('Begynder på halv tid den 19. november 2026.');
    const later = first
      .do((state) => closeContact(state, rhPrimary, { contact: 0, advice: [], day: '2026-11-05' }))
      .do((state) => openContact(state, rhPrimary, { contact: 'week2', day: '2026-11-12' }))
      .answer({ 'work.status': 'sick' });
    expect(letterOf(later)).toContain('5.11.2026: begynder på halv tid den 19. november 2026.');
  });
});

describe('what was talked over', () => {
  const noted = (topic: string, text: string) =>
    patientAt()
      .answer(commonPain)
      .do((state) => writeRemark(state, rhPrimary, { contact: 0, topic, text }));

  it('stands in the note', () => {
    expect(noteOf(noted('talk.scan', 'Samtale om scanning. Drøftet: alt'))).toContain(
      'Samtale om scanning. Drøftet: alt.',
    );
  });

  it('is not mixed up with the remarks of letters', () => {
    expect(noteOf(noted('letter.mri', 'Kun til billedafdelingen'))).not.toContain('Kun til billedafdelingen');
  });
});

describe('the text for the statement of ability', () => {
  it('holds what was agreed, and nothing else', () => {
    const desk = planned({ 'return.start': 14, 'return.share': 50 })
      .answer({ 'adjust.lifting': 'yes', 'adjust.hours': 'no', 'work.declaration': 'yes' })
      .desk();
    expect(documentText(workAgreement(desk, 'Møde med leder i uge 48', words), words.t)).toBe(
      [
        'Skånebehov\nSkånes for tunge løft.\nArbejdstid uændret.',
        'Aftaler\nMulighedserklæring aftalt.\nBegynder på halv tid den 19. november 2026.\nMøde med leder i uge 48.',
      ].join('\n\n'),
    );
    expect(documentText(workAgreement(patientAt().answer(commonPain).desk(), '', words), words.t)).toBe('');
  });
});
