import { beforeAll, describe, expect, it } from 'vitest';
import { acceptAdvice, acknowledgeAcute, declineAdvice } from '../../src/course/decision-commands.ts';
import { documentText, type StructuredDocument } from '../../src/documents/document.ts';
import { labelOf, phraseOf } from '../../src/documents/finding-words.ts';
import { journalNote, type NoteLength } from '../../src/documents/journal-note.ts';
import type { WordsIn } from '../../src/documents/words.ts';
import type { Finding, Value } from '../../src/model/finding.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import type { Desk } from '../../src/view-models/desk.ts';
import { manyPatients } from '../support/many-patients.ts';
import { allClear, commonPain, patientAt } from '../support/patients.ts';
import { wordsIn } from '../support/words.ts';

let words: WordsIn;
beforeAll(async () => {
  words = await wordsIn('da');
});

const lengths: readonly NoteLength[] = ['short', 'full'];
const isNotAssessed = (text: string) => text.startsWith('Ikke vurderet:');
const findingById = new Map(rhPrimary.findings.map((one) => [one.id, one]));
const clinical = (note: StructuredDocument) =>
  note.sections.filter((one) => one.id !== 'plan').flatMap((one) => one.statements);
const planOf = (note: StructuredDocument) =>
  note.sections.filter((one) => one.id === 'plan').flatMap((one) => one.statements);
const noteOf = (desk: Desk, length: NoteLength) => journalNote(desk, { length, code: [] }, words);
const written = (desk: Desk, length: NoteLength) => documentText(noteOf(desk, length), words.t);
const inOneLine = (desk: Desk, length: NoteLength) => written(desk, length).replaceAll('\n', ' ');

/** What a finding could say, as the parts between the commas of a sentence. */
function otherPhrases(finding: Finding, value: Value): readonly string[] {
  if (finding.kind !== 'choice') return [];
  return finding.options.filter((one) => one !== value).map((one) => phraseOf(finding, one, words));
}

describe('the journal note of many patients', () => {
  const patients = manyPatients(160).map((patient) => patient.desk());

  it('are patients of every status', () => {
    expect(new Set(patients.map((desk) => desk.judgement.status))).toEqual(
      new Set(['acute', 'handed-over', 'provisional', 'final']),
    );
  });

  it.each(lengths)('%s: is plain Latin-1 text in lines of at most 70 characters', (length) => {
    const lines = patients.flatMap((desk) => written(desk, length).split('\n'));
    expect(lines.length).toBeGreaterThan(patients.length * 5);
    expect(lines.filter((line) => line.length > 70)).toEqual([]);
    expect(lines.filter((line) => !/^[\u0020-\u007e\u00a0-\u00ff]*$/.test(line))).toEqual([]);
  });

  it.each(lengths)('%s: rests each statement on answers given, and calls not assessed only what has none', (length) => {
    const wrong = patients.flatMap((desk) =>
      clinical(noteOf(desk, length)).flatMap(({ text, from }) =>
        from
          .filter((id) => findingById.has(id))
          .filter((id) => {
            const given = desk.facts.answers[id] !== undefined;
            const masked = desk.known.values[desk.prepared.slots.get(id) ?? -1] === null;
            const irrelevant = masked && text === 'Ingen røde flag.';
            return isNotAssessed(text) ? given : !given && !irrelevant;
          })
          .map((id) => `${text} <- ${id}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each(lengths)('%s: says of no finding anything but the answer given', (length) => {
    const wrong = patients.flatMap((desk) => {
      const said = clinical(noteOf(desk, length)).flatMap(({ text }) =>
        text
          .replace(/\.$/, '')
          .split(/, |: /)
          .map((part) => part.toLowerCase()),
      );
      return rhPrimary.findings.flatMap((finding) => {
        const value = desk.facts.answers[finding.id];
        const forbidden =
          value === undefined && finding.kind === 'choice'
            ? finding.options.map((one) => phraseOf(finding, one, words))
            : value === undefined
              ? []
              : otherPhrases(finding, value);
        // The label of a question nobody answered may be the same words as its positive answer.
        const label = labelOf(finding.id, words).toLowerCase();
        return forbidden.filter((phrase) => said.includes(phrase.toLowerCase()) && phrase.toLowerCase() !== label);
      });
    });
    expect(wrong).toEqual([]);
  });

  it.each(lengths)('%s: leaves no raised flag out', (length) => {
    const left = patients.flatMap((desk) => {
      const said = clinical(noteOf(desk, length))
        .map((one) => one.text.toLowerCase())
        .join(' ');
      const { red, yellow } = desk.judgement.flags;
      return [...red, ...yellow].filter(
        (flag) => !said.includes(phraseOf(flag.finding, flag.value, words).toLowerCase()),
      );
    });
    expect(patients.some((desk) => desk.judgement.flags.red.length > 0)).toBe(true);
    expect(left).toEqual([]);
  });

  it('says that there is no red flag only when every safety question that matters was answered', () => {
    const wrong = patients.filter((desk) => {
      const says = written(desk, 'short').includes('Ingen røde flag');
      const none = desk.judgement.flags.red.length === 0 && desk.judgement.missingSafety.length === 0;
      return says !== none;
    });
    expect(wrong).toEqual([]);
    expect(patients.some((desk) => written(desk, 'short').includes('Ingen røde flag'))).toBe(true);
  });

  it('calls a plan provisional exactly when something is missing', () => {
    const wrong = patients.filter((desk) => written(desk, 'short').includes('Foreløbig plan') === desk.judgement.final);
    expect(wrong).toEqual([]);
  });
});

describe('a statement of the journal note', () => {
  it('tells no, not assessed and not asked apart', () => {
    const text = written(
      patientAt().answer({ 'cauda.saddle': 'no', 'cauda.bladder': null }).desk(),
      'short',
    ).replaceAll('\n', ' ');
    expect(text).toContain('Ingen ridebukseanæstesi');
    expect(text).toMatch(/Ikke vurderet:[^.]*urinretention eller ændret blærefornemmelse/);
    expect(text).not.toContain('ingen urinretention');
  });

  it('leaves the normal out of the short note and puts it into the full one', () => {
    const desk = patientAt()
      .answer({ ...allClear, 'slr.right': 'normal', 'slr.left': 'normal' })
      .desk();
    expect(written(desk, 'short')).not.toContain('SBT');
    expect(inOneLine(desk, 'full')).toContain('SBT negativ højre/venstre');
  });

  it('says nothing of an answer that was withdrawn or made irrelevant', () => {
    const desk = patientAt()
      .answer({ ...allClear, 'paresis.present': 'yes', 'mrc.ankle-dorsiflexion.right': 3 })
      .answer({ 'paresis.present': 'no' })
      .desk();
    expect(written(desk, 'full')).not.toContain('MRC');
  });

  it('names programme and edition last, and no number of a person', () => {
    const text = written(patientAt().answer(commonPain).desk(), 'full');
    expect(text.split('\n\n').at(-1)?.replace('\n', ' ')).toMatch(/udgave 2012\.1, 5\.11\.2026$/);
  });
});

describe('the plan in the journal note', () => {
  const common = () => patientAt().answer(commonPain).confirm('g1');
  const of = (rule: string) => ({ contact: 0, rule });
  const told = (desk: Desk) => planOf(noteOf(desk, 'short')).map((one) => one.text.toLowerCase());

  it('tells as done only what the clinician has accepted', () => {
    const desk = common().desk();
    const rules = desk.judgement.recommendations.map((one) => one.rule.id);
    expect(rules).toContain('rh.medicine.paracetamol');
    const claimed = rules.filter((rule) =>
      told(desk).some((text) => text.includes(words.t(`rules:${rule}/note`).toLowerCase())),
    );
    expect(claimed).toEqual([]);
  });

  it('says what is followed', () => {
    const patient = common().do((state) => acceptAdvice(state, rhPrimary, of('rh.g1.week0.manual')));
    expect(told(patient.desk())).toContain('følger: manuel behandling tilbudt.');
  });

  it('gives the reason of what is not followed', () => {
    const reason = 'Patienten ønsker det ikke';
    const patient = common().do((state) => declineAdvice(state, rhPrimary, { ...of('rh.g1.week0.exercise'), reason }));
    expect(
      told(patient.desk()).some((text) => text.startsWith('fraveget:') && text.includes(reason.toLowerCase())),
    ).toBe(true);
  });

  it('gives the reason of going on past what is acute', () => {
    const reason = 'Kendt fra før, drøftet med vagthavende';
    const patient = patientAt()
      .answer({ 'cauda.saddle': 'yes' })
      .do((state) => acknowledgeAcute(state, rhPrimary, { contact: 0, rules: ['rh.safety.cauda'], reason }));
    expect(inOneLine(patient.desk(), 'short')).toContain(`Begrundelse: ${reason}`);
  });
});
