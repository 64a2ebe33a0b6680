import { beforeAll, describe, expect, it } from 'vitest';
import da from '../../locales/da/documents.json';
import en from '../../locales/en/documents.json';
import { closeContact, openContact } from '../../src/course/commands.ts';
import { acceptAllAdvice } from '../../src/course/decision-batches.ts';
import { writeRemark } from '../../src/course/decision-commands.ts';
import { recordNoneOf } from '../../src/course/finding-commands.ts';
import { documentText, missingIn } from '../../src/documents/document.ts';
import { letter } from '../../src/documents/letter.ts';
import { editedPart, partText, shownParts } from '../../src/documents/shown-parts.ts';
import type { WordsIn } from '../../src/documents/words.ts';
import type { LetterGuide } from '../../src/model/letter-guide.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import type { Desk } from '../../src/view-models/desk.ts';
import {
  askedByLetter,
  documentNamed,
  documentsView,
  lackingIn,
  lengthView,
  letterRecipient,
  noneOfThese,
  remarkTopics,
  reportSuggestion,
  withRemarks,
} from '../../src/view-models/documents-view.ts';
import { stepsOf } from '../../src/view-models/step-view.ts';
import { manyPatients } from '../support/many-patients.ts';
import { allClear, commonPain, type Patient, patientAt } from '../support/patients.ts';
import { wordsIn } from '../support/words.ts';

let words: WordsIn;
beforeAll(async () => {
  words = await wordsIn('da');
});

const followAll = (patient: Patient): Patient => {
  const rules = patient.desk().judgement.recommendations.map((one) => one.rule.id);
  return patient.do((state) => acceptAllAdvice(state, rhPrimary, { contact: state.contacts.length - 1, rules }));
};
const common = (role = 'gp') => patientAt('week0', role).answer(commonPain).confirm('g1');
const guideOf = (id: string): LetterGuide => {
  const guide = rhPrimary.letters.find((one) => one.id === id);
  if (guide === undefined) throw new Error(`no letter ${id}`);
  return guide;
};
const kinds = (desk: Desk) => documentsView(desk).documents.map((one) => one.kind);
const sectionIds = (desk: Desk, id: string) => askedByLetter(desk, guideOf(id)).sections.map((one) => one.id);
const letterOf = (desk: Desk, id: string) => letter(desk, { guide: guideOf(id), carries: [] }, { code: [] }, words);
const lacking = (desk: Desk, id: string) =>
  lackingIn(desk, askedByLetter(desk, guideOf(id)), missingIn(letterOf(desk, id)));

describe('the texts of a contact', () => {
  it('are the letters of what is followed, then the note; the first letter opens', () => {
    const view = documentsView(followAll(common()).desk());
    expect(view.documents.map((one) => one.kind)).toEqual(['physiotherapist', 'chiropractor', 'note']);
    expect(documentNamed(view, undefined)?.kind).toBe('physiotherapist');
    expect(documentNamed(view, 'note')?.is).toBe('note');
    expect(documentNamed(view, 'mri')).toBeUndefined();
  });

  it('are the note alone where nothing is followed, with what could lead to a letter', () => {
    const view = documentsView(common().desk());
    expect(view.documents.map((one) => one.kind)).toEqual(['note']);
    expect(view.undecided.map((one) => one.rule.id)).toContain('rh.g1.week0.manual');
  });

  it('gain the note of the whole course with the second contact', () => {
    const patient = common()
      .do((state) => closeContact(state, rhPrimary, { contact: 0, advice: [], day: '2026-11-05' }))
      .do((state) => openContact(state, rhPrimary, { contact: 'week2', day: '2026-11-19' }));
    expect(kinds(patient.desk())).toEqual(['note', 'course-note']);
  });

  it('are the text to carry and the note where something is acute, whatever was followed', () => {
    const desk = followAll(common().answer({ 'cauda.saddle': 'yes' })).desk();
    const view = documentsView(desk);
    expect(view).toMatchObject({ acute: true, undecided: [] });
    expect(kinds(desk)).toEqual(['acute', 'note']);
  });
});

describe('what only a letter asks', () => {
  it('is what its guide requires and no step asks, never the talk about work', () => {
    const desk = common().desk();
    const usual = ['letter-medicine', 'letter-results', 'letter-needs'];
    expect(sectionIds(desk, 'physiotherapist')).toEqual(usual);
    expect(sectionIds(desk, 'mri')).toEqual([...usual, 'scan-safety']);
    expect(sectionIds(desk, 'x-ray')).toEqual([...usual, 'x-ray-safety']);
    expect(sectionIds(desk, 'report-physiotherapist')).toEqual([]);
    expect(sectionIds(desk, 'report-chiropractor')).toEqual(['letter-results']);
  });

  it('is answered by "none of these", after which the letter lacks none of it', () => {
    const patient = common();
    const before = noneOfThese(askedByLetter(patient.desk(), guideOf('mri')));
    expect(before.open).toContain('scan.pacemaker');
    expect(before.open).toHaveLength(before.all);
    const after = patient.do((state) => recordNoneOf(state, rhPrimary, { contact: 0, findings: before.open })).desk();
    expect(noneOfThese(askedByLetter(after, guideOf('mri')))).toEqual({ open: [], all: before.all });
    expect(askedByLetter(after, guideOf('mri')).state).toBe('done');
    expect(lacking(patient.desk(), 'mri').filter((one) => one.step === undefined)).toEqual([]);
  });
});

describe('what a letter lacks', () => {
  it('is named once, with the step that asks it or none where the letter does', () => {
    const found = lacking(common().desk(), 'municipality');
    expect(found).toContainEqual(expect.objectContaining({ finding: 'work.status', step: 'work' }));
    expect(found).toContainEqual(expect.objectContaining({ finding: 'need.interpreter', step: undefined }));
    expect(new Set(found.map((one) => one.finding)).size).toBe(found.length);
  });

  it('can be answered where it leads to, for patients of every kind and every letter', () => {
    let links = 0;
    for (const desk of manyPatients(80).map((patient) => patient.desk())) {
      const fields = new Map(
        stepsOf(desk).map((step) => [
          step.id,
          step.sections.flatMap((section) => section.fields.map((field) => field.finding.id)),
        ]),
      );
      for (const guide of rhPrimary.letters) {
        const asked = askedByLetter(desk, guide).sections.flatMap((section) => section.fields);
        for (const { finding, step } of lacking(desk, guide.id)) {
          links += 1;
          const there = step === undefined ? asked.map((field) => field.finding.id) : (fields.get(step) ?? []);
          if (finding !== 'group') expect(there, `${guide.id} ${desk.contact.contact}`).toContain(finding);
        }
      }
    }
    expect(links).toBeGreaterThan(500);
  });

  it('holds no progress at a first contact, where nobody asks it', () => {
    expect(lacking(common('physiotherapist').desk(), 'report-physiotherapist').map((one) => one.finding)).toEqual([]);
    const later = patientAt('week2', 'physiotherapist').answer(commonPain).confirm('g1').desk();
    expect(lacking(later, 'report-physiotherapist').map((one) => one.finding)).toEqual(['progress']);
  });
});

describe('remarks', () => {
  it('show in the letter while they are typed, and blank ones take the saved one out', () => {
    const patient = common().do((state) =>
      writeRemark(state, rhPrimary, { contact: 0, topic: 'letter.results', text: 'Blodprøver normale' }),
    );
    const desk = patient.desk();
    const typed = withRemarks(desk, { 'letter.physiotherapist': ' gangtræning ', 'letter.results': '  ' });
    expect(documentText(letterOf(typed, 'physiotherapist'), words.t)).toContain('Gangtræning.');
    expect(documentText(letterOf(typed, 'physiotherapist'), words.t)).not.toContain('Blodprøver');
    expect(documentText(letterOf(desk, 'physiotherapist'), words.t)).toContain('Blodprøver normale.');
    expect(withRemarks(desk, {})).toBe(desk);
  });

  it.each([da, en])('have a label, and each letter its short name', ({ screen, letters }) => {
    const topics = [...new Set(rhPrimary.letters.flatMap(remarkTopics))];
    expect(topics.length).toBeGreaterThan(9);
    expect(Object.keys(screen.remark).toSorted()).toEqual(topics.toSorted());
    expect(Object.keys(letters).toSorted()).toEqual(rhPrimary.letters.map(({ id }) => id).toSorted());
    expect(Object.values(letters).filter((one) => one.short.trim() === '')).toEqual([]);
  });
});

describe('the length, the recipient and the report', () => {
  it('says by how much a text is longer than its aim', () => {
    expect(lengthView('x'.repeat(1500), [], 1500)).toEqual({ length: 1500, aim: 1500, over: 0 });
    expect(lengthView('x'.repeat(1501), [], 1500).over).toBe(1);
    expect(lengthView('xx\nRYG1 7K3M', ['RYG1 7K3M'], undefined)).toEqual({ length: 2, aim: undefined, over: 0 });
  });

  it('takes the recipient from the settings', () => {
    expect(letterRecipient(common().desk(), guideOf('municipality')).setting?.name).toContain('kommune');
  });

  it('suggests that the GP acts where something is left to the GP, with what', () => {
    const left = reportSuggestion(common('physiotherapist').answer({ 'pain.unacceptable': 'yes' }).desk());
    expect(left).toMatchObject({ acts: true, because: 'asked' });
    expect(left.asked.length).toBeGreaterThan(0);
    const seen = new Set(manyPatients(200).map((patient) => reportSuggestion(patient.desk()).because));
    expect(seen).toEqual(new Set(['asked', 'leaves', 'nothing']));
    for (const patient of manyPatients(40)) {
      const { acts, because } = reportSuggestion(patient.desk());
      expect(acts).toBe(because !== 'nothing');
    }
  });
});

const forms = ['251248-1234', '251248 1234', '2512481234', '251248-9AB6'];

describe('a document part by part', () => {
  it('is the text that is copied, for patients of every kind and every letter', () => {
    for (const desk of manyPatients(40).map((patient) => patient.desk())) {
      for (const guide of rhPrimary.letters) {
        const document = letter(desk, { guide, carries: [] }, { code: ['RYG1 7K3M', '2XYZ'] }, words);
        const joined = shownParts(document, words.t).map(partText).join('\n\n');
        expect(joined).toBe(documentText(document, words.t));
      }
    }
  });

  it.each(forms)('finds %s wherever the line breaks, under its heading', (number) => {
    const fill = 'ord '.repeat(16);
    for (const cut of [0, 4, 8, 12]) {
      const remark = `${fill.slice(cut)}${number}`;
      const desk = withRemarks(common().answer(allClear).desk(), { 'letter.mri': remark });
      const found = shownParts(letterOf(desk, 'mri'), words.t).filter((part) => part.numbers.length > 0);
      expect(found.map((part) => [part.id, part.numbers])).toEqual([['ref-purpose', [number]]]);
    }
    expect(editedPart(`Notat\n\nRing ${number}`).numbers).toEqual([number]);
  });

  it('finds no number where there is none', () => {
    const numbers = manyPatients(40).flatMap((patient) =>
      rhPrimary.letters.flatMap((guide) =>
        shownParts(letterOf(patient.desk(), guide.id), words.t).flatMap((part) => part.numbers),
      ),
    );
    expect(numbers).toEqual([]);
  });
});
