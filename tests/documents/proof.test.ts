// The proof of the documents, over a few patients here and over many by `npm run prove`; and that it notices what is wrong.
import { beforeAll, describe, expect, it } from 'vitest';
import { leafletFaults } from '../../scripts/prove-documents/leaflet-faults.ts';
import { noteReader } from '../../scripts/prove-documents/read-note.ts';
import { lookAtDocuments } from '../../scripts/prove-documents.ts';
import { documentText } from '../../src/documents/document.ts';
import { journalNote } from '../../src/documents/journal-note.ts';
import type { KnownWords } from '../../src/documents/words.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { regionSettings } from '../../src/programmes/shared/settings.ts';
import { commonPain, patientAt } from '../support/patients.ts';
import { wordsIn } from '../support/words.ts';

let words: KnownWords;
beforeAll(async () => {
  words = await wordsIn('da');
});

describe('the documents of random courses', () => {
  it('say what was answered and decided, and no more', () => {
    const tally = lookAtDocuments(rhPrimary, regionSettings, words, 120, 7);
    expect(tally.broken).toEqual([]);
    expect(tally).toMatchObject({ patients: 120, readBack: 120 });
    expect(tally.documents).toBeGreaterThan(300);
  });

  it.each([
    ['a value that was not filled in', 'unfilled', '{{what}}'],
    ['a number like a CPR number', 'cpr', 'Plan 251248-9996'],
    ['what tells the patient', 'label', 'Mærkat Ti Fire'],
  ])('are found out by %s', (_, rule, text) => {
    const isPlan = (key: string) => key === 'pages:note/headings/plan';
    const spoiled: KnownWords = { ...words, t: (key, values) => (isPlan(key) ? text : words.t(key, values)) };
    const broken = lookAtDocuments(rhPrimary, regionSettings, spoiled, 20, 7).broken;
    expect(broken.map((one) => one.rule)).toContain(rule);
  });

  it('are found out by a question that is called not assessed and was answered', () => {
    const spoiled: KnownWords = {
      ...words,
      t: (key, values) => (key === 'pages:note/noRedFlags' ? 'Ikke vurderet: alt' : words.t(key, values)),
    };
    const broken = lookAtDocuments(rhPrimary, regionSettings, spoiled, 300, 7).broken;
    expect(broken.map((one) => one.rule)).toContain('answered-and-not-assessed');
  });
});

describe('a note read back', () => {
  const note = () => {
    const desk = patientAt('week0')
      .answer({ ...commonPain, 'cauda.saddle': 'no', 'slr.right': 'positive' })
      .confirm('g1')
      .desk();
    return documentText(journalNote(desk, { length: 'full', code: [] }, words), words.t);
  };
  const read = (text: string) => noteReader(rhPrimary, words).read(text);

  it('gives each answer', () => {
    const { said, stuckAt } = read(note());
    expect(stuckAt).toBeUndefined();
    expect(said.get('slr.right')).toBe('SBT positiv højre');
    expect(said.get('age')).toBe('48 år');
    expect(said.has('slr.left')).toBe(false);
  });

  it('stops at a word that no answer says', () => {
    expect(read(note().replace('SBT positiv højre', 'SBT positiv opad')).stuckAt).toContain('SBT positiv opad');
  });

  it('reads another answer where the text says another', () => {
    expect(read(note().replace('SBT positiv højre', 'SBT negativ højre')).said.get('slr.right')).toBe(
      'SBT negativ højre',
    );
  });
});

describe('a leaflet that says too much or too little', () => {
  const said = (text: string, ...from: readonly string[]) => ({ text, from });
  const part = (id: string, ...statements: readonly ReturnType<typeof said>[]) => ({
    ...{ id, heading: id, statements },
    missing: [],
  });
  const paper = (...sections: readonly ReturnType<typeof part>[]) => ({
    ...{ kind: 'leaflet', heading: said('Ryg'), lead: [], footer: [], code: [] },
    sections: [...sections, part('alarm', said('Ring')), part('call', said('Lægen'))],
  });
  const ordinary = () => patientAt('week0').answer(commonPain).confirm('g1').desk();
  const acute = () =>
    patientAt('week0')
      .answer({ ...commonPain, 'cauda.saddle': 'yes' })
      .confirm('g1')
      .desk();
  const rules = (desk: ReturnType<typeof ordinary>, ...parts: readonly ReturnType<typeof part>[]) =>
    leafletFaults(paper(...parts), desk, words.t).map(([rule]) => rule);

  it('is found out', () => {
    expect(rules(ordinary())).toEqual([]);
    const medicine = part('medicine', said('Tag en pille', 'rh.medicine.nsaid'));
    expect(rules(ordinary(), medicine)).toEqual(['medicine-not-agreed']);
    expect(rules(ordinary(), part('agreed', said('Vi ses')))).toEqual(['leaflet-without-source']);
    expect(rules(acute(), part('expect', said('Det går over')))).toEqual(['prognosis-for-one-sent-on']);
    const silent = { ...paper(), sections: [] };
    expect(leafletFaults(silent, ordinary(), words.t).map(([rule]) => rule)).toEqual([
      'leaflet-lacks',
      'leaflet-lacks',
    ]);
  });
});
