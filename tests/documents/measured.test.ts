// What the note says of measures: a line where there are two figures to compare, with the direction, and whether the change matters.
import { beforeAll, describe, expect, it } from 'vitest';
import { findText } from '../../scripts/judge/words.ts';
import { nameActivity } from '../../src/course/activity-names.ts';
import { closeContact, openContact } from '../../src/course/commands.ts';
import type { Answers } from '../../src/course/course.ts';
import { journalNote } from '../../src/documents/journal-note.ts';
import { measureChanges, scoredActivities } from '../../src/documents/measured.ts';
import type { WordsIn } from '../../src/documents/words.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { Programme } from '../../src/model/programme.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import {
  psfs,
  psfsMeasure,
  startBack,
  startBackMeasures,
} from '../../src/programmes/fys-shared/questionnaire-findings.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { deskFor } from '../../src/view-models/desk.ts';
import { commonPain, patientAt } from '../support/patients.ts';
import { wordsIn } from '../support/words.ts';

let words: WordsIn;
beforeAll(async () => {
  words = await wordsIn('da');
});

/** The reference programme with what the physiotherapists ask beside it. */
const programme: Programme = {
  ...rhPrimary,
  findings: [...rhPrimary.findings, ...psfs, ...startBack],
  measures: [...rhPrimary.measures, psfsMeasure, ...startBackMeasures],
};

/** The lines at a second contact, after a first. */
function lines(first: Answers, second: Answers): readonly string[] {
  const patient = patientAt('week0');
  const write = (answers: Answers) =>
    patient.do(({ contacts }) => {
      const events = [{ kind: 'findingsRecorded', contact: contacts.length - 1, answers } as const];
      return { ok: true, course: 'c1', events };
    });
  write({ ...commonPain, ...first });
  patient
    .do((state) => closeContact(state, rhPrimary, { contact: 0, advice: [], day: '2026-11-05' }))
    .do((state) => openContact(state, rhPrimary, { contact: 'week2', day: '2026-11-19' }));
  write(second);
  const desk = deskFor(programme, patient.desk().state, 1, []);
  if (desk === undefined) throw new Error('no desk');
  return measureChanges(desk, words).map((one) => one.text);
}

describe('the note of a second contact', () => {
  it.each([
    [6, 3, 'NPRS lænd 6 -> 3 (bedre, betydende ændring).'],
    [6, 5, 'NPRS lænd 6 -> 5 (bedre, ikke betydende ændring).'],
    [6, 8, 'NPRS lænd 6 -> 8 (værre, betydende ændring).'],
    [6, 6, 'NPRS lænd 6 -> 6 (uændret).'],
  ])('tells pain from %d to %d', (before, after, line) => {
    expect(lines({ 'nprs.back': before }, { 'nprs.back': after })).toEqual([line]);
  });

  it('tells a mean with one decimal, and whether other activities were scored', () => {
    const first = { 'nprs.back': null, 'psfs.1': 2, 'psfs.2': 3, 'psfs.3': 5 };
    expect(lines(first, { 'psfs.1': 5, 'psfs.2': 6, 'psfs.3': 6 })).toEqual([
      'PSFS 3,3 -> 5,7 (bedre, betydende ændring).',
    ]);
    expect(lines(first, { 'psfs.1': 5, 'psfs.2': 6, 'psfs.4': 6 })).toEqual([
      'PSFS 3,3 -> 5,7 (bedre, andre aktiviteter end først).',
    ]);
  });

  it('says of a score without a known figure only where it went', () => {
    expect(lines({ 'nprs.back': null, 'start-back.total': 6 }, { 'start-back.total': 2 })).toEqual([
      'STarT Back 6 -> 2 (bedre).',
    ]);
  });

  it('says nothing where one of the two figures is missing', () => {
    expect(lines({ 'nprs.back': 6 }, { 'nprs.back': null })).toEqual([]);
    expect(lines({ 'nprs.back': null }, { 'nprs.back': 6 })).toEqual([]);
  });

  it('is part of the assessment, and rests on the answer of today', () => {
    const patient = patientAt('week0').answer(commonPain);
    patient
      .do((state) => closeContact(state, rhPrimary, { contact: 0, advice: [], day: '2026-11-05' }))
      .do((state) => openContact(state, rhPrimary, { contact: 'week2', day: '2026-11-19' }))
      .answer({ 'nprs.back': 2 });
    const note = journalNote(patient.desk(), { length: 'short', code: [] }, words);
    expect(note.sections.find((one) => one.id === 'assessment')?.statements).toContainEqual({
      text: 'NPRS lænd 6 -> 2 (bedre, betydende ændring).',
      from: ['nprs.back'],
    });
  });
});

it('the note names the activities that were scored at the contact, and no other', () => {
  const patient = patientAt('week0');
  const name = (number: number, text: string) =>
    patient.do((state) => nameActivity(state, rhPrimary, { contact: 0, topic: `psfs.activity.${number}`, text }));
  name(1, 'gå til bageren');
  name(2, 'cykle');
  const { state } = patient.desk();
  const held = { kind: 'findingsRecorded', contact: 0, answers: { 'psfs.1': 4, 'psfs.3': 2, 'psfs.2': null } } as const;
  const told = (given: typeof state) => {
    const desk = deskFor(programme, given, 0, []);
    return desk && scoredActivities(desk, words);
  };
  expect(told(state)).toEqual([]);
  patient.do(() => ({ ok: true, course: 'c1', events: [held] }));
  expect(told(patient.desk().state)).toEqual([{ text: 'Aktiviteter (PSFS): 1 gå til bageren.', from: ['psfs.1'] }]);
});

describe.each(
  allProgrammes.flatMap(({ id, measures }) => measures.map((one): [string, string, Measure] => [id, one.id, one])),
)('in %s the measure %s', (_, id, measure) => {
  it.each(['da', 'en'] as const)('has its names and bands in %s', (language) => {
    const bands = measure.bands?.map((one) => `pages:measures/bands/${id}/${one.id}`) ?? [];
    const keys = [`programme:measures/${id}/name`, `programme:measures/${id}/short`, ...bands];
    expect(keys.filter((key) => !findText(language, key))).toEqual([]);
  });
});
