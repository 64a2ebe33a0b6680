import { beforeAll, describe, expect, it } from 'vitest';
import { phraseInWords } from '../../src/documents/phrase-words.ts';
import type { WordsIn } from '../../src/documents/words.ts';
import type { Explained } from '../../src/engine/explain.ts';
import { explain } from '../../src/engine/explain.ts';
import type { Condition } from '../../src/model/condition.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import type { Desk } from '../../src/view-models/desk.ts';
import { phraseOfLeaf } from '../../src/view-models/phrase.ts';
import {
  answersBehind,
  flipView,
  treeView,
  type WhyNode,
  whyNotView,
  whyView,
} from '../../src/view-models/why-view.ts';
import { manyPatients } from '../support/many-patients.ts';
import { allClear, commonPain, type Patient, patientAt } from '../support/patients.ts';
import { wordsIn } from '../support/words.ts';

let words: WordsIn;
beforeAll(async () => {
  words = await wordsIn('da');
});

const said = (condition: Condition) => phraseInWords(rhPrimary, phraseOfLeaf(condition), words);
const common = () => patientAt().answer(commonPain).confirm('g1');

function withheldOf(patient: Patient, rule: string) {
  const desk = patient.desk();
  const found = desk.judgement.withheld.find((one) => one.rule.id === rule);
  if (found === undefined) throw new Error(`${rule} is not withheld`);
  return whyNotView(desk, found);
}

function recommended(desk: Desk, rule: string) {
  const found = desk.judgement.recommendations.find((one) => one.rule.id === rule);
  if (found === undefined) throw new Error(`${rule} is not recommended`);
  return whyView(desk, found);
}

describe('a condition in words', () => {
  const cases: readonly (readonly [Condition, string])[] = [
    [{ kind: 'all', of: [] }, 'Altid'],
    [{ kind: 'is', finding: 'prompt.fever', option: 'yes' }, 'Feber: Ja'],
    [
      { kind: 'isOneOf', finding: 'progress', options: ['some', 'unchanged', 'worse'] },
      'Udvikling siden sidst: Nogen bedring, Uændret eller Forværret',
    ],
    [{ kind: 'below', finding: 'mrc.hip-flexion.right', value: 4, unit: 'mrc' }, 'Hoftefleksion, højre: under 4'],
    [{ kind: 'atLeast', finding: 'pain.duration', value: 21, unit: 'days' }, 'Smertevarighed: mindst 3 uger'],
    [
      { kind: 'fallenSince', finding: 'mrc.hip-flexion.right', by: 1, unit: 'mrc' },
      'Hoftefleksion, højre: faldet med mindst 1 siden sidst',
    ],
    [{ kind: 'wasBefore', finding: 'paresis.present', option: 'no' }, 'Kraftnedsættelse i ben (parese) sidst: Nej'],
    [{ kind: 'weeksSinceOnset', atLeast: 12 }, 'Mindst 12 uger siden smertestart'],
    [{ kind: 'inGroup', groups: ['g1', 'g2'] }, 'Gruppe: Gruppe 1 eller Gruppe 2'],
    [{ kind: 'hasOffer', offer: 'extended-assessment' }, 'Tilbud i regionen: Udvidet lænderygudredning'],
  ];

  it.each(cases)('%j', (condition, expected) => {
    expect(said(condition)).toBe(expected);
  });

  it('has words for every part of every rule', () => {
    const desk = common().desk();
    const wordless = desk.prepared.rules.flatMap((rule) => {
      const texts = textsOf(treeView(desk, explain(desk.prepared, rule.when, desk.known)));
      return texts.filter((text) => text === '' || /[{}]|undefined/.test(text));
    });
    expect(wordless).toEqual([]);
  });
});

function textsOf(node: WhyNode): readonly string[] {
  return [phraseInWords(rhPrimary, node.phrase, words), ...node.parts.flatMap(textsOf)];
}

describe('the tree', () => {
  const leaf = (truth: Explained['truth'], option: string): Explained => ({
    condition: { kind: 'is', finding: 'prompt.fever', option },
    truth,
    value: 'yes',
    parts: [],
  });
  const joined = (kind: 'all' | 'any', truth: Explained['truth'], parts: readonly Explained[]): Explained => ({
    condition: { kind, of: parts.map((part) => part.condition) },
    truth,
    parts,
  });

  it('lays a conjunction within a conjunction out as one list, and keeps an alternative within it', () => {
    const inner = joined('all', 'yes', [
      leaf('yes', 'yes'),
      joined('any', 'yes', [leaf('yes', 'yes'), leaf('no', 'no')]),
    ]);
    const tree = treeView(patientAt().desk(), joined('all', 'no', [leaf('no', 'no'), inner]));
    expect(tree.truth).toBe('no');
    expect(tree.parts.map((part) => [part.phrase.key, part.truth])).toEqual([
      ['pages:why/parts/is', 'no'],
      ['pages:why/parts/is', 'yes'],
      ['pages:why/parts/any', 'yes'],
    ]);
    expect(tree.parts[2]?.parts).toHaveLength(2);
  });

  it('tells an answer, none and one made irrelevant apart', () => {
    const desk = patientAt().answer({ 'paresis.present': 'no', 'umn.signs': 'no' }).desk();
    const tree = (rule: string) => {
      const prepared = desk.prepared.rules.find((one) => one.rule.id === rule);
      if (prepared === undefined) throw new Error(rule);
      return treeView(desk, explain(desk.prepared, prepared.when, desk.known));
    };
    expect(tree('rh.safety.umn').answer).toMatchObject({ is: 'given', reason: { value: 'no', step: 'safety' } });
    expect(tree('rh.safety.paresis-acute').parts[0]?.answer?.is).toBe('irrelevant');
    expect(tree('rh.safety.cauda').parts[0]?.answer?.is).toBe('not-assessed');
  });
});

describe('why', () => {
  it('names the answers that brought it, and no other', () => {
    const patient = patientAt().answer({ ...allClear, 'cauda.saddle': 'yes', 'cauda.bladder': 'yes' });
    const view = recommended(patient.desk(), 'rh.safety.cauda');
    expect(view.answers.map((one) => one.finding)).toEqual(['cauda.bladder', 'cauda.saddle']);
    expect(view.answers.map((one) => one.step)).toEqual(['safety', 'safety']);
    expect(view.supplement).toBe(true);
  });

  it('is no supplement where the programme asks itself', () => {
    const desk = patientAt()
      .answer({ ...allClear, 'cauda.sphincter': 'yes' })
      .desk();
    expect(recommended(desk, 'rh.safety.cauda').supplement).toBe(false);
  });

  it('gives source, standing, edition, reading and newer knowledge', () => {
    const view = recommended(common().desk(), 'rh.medicine.paracetamol');
    expect(view.citation.source).toMatchObject({ id: 'rh-2012', year: '2012', status: 'superseded' });
    expect(view.citation.edition).toBe('2012.1');
    expect(view.newer.map((note) => note.id)).toContain('paracetamol');
    const cauda = recommended(patientAt().answer({ 'cauda.saddle': 'yes' }).desk(), 'rh.safety.cauda');
    expect(cauda.citation.citation.reading).toBe('any-cauda-sign');
  });

  it('gives of many patients only answers that were given, for each recommendation', () => {
    const wrong = manyPatients(80).flatMap((patient) => {
      const desk = patient.desk();
      return desk.judgement.recommendations.flatMap((one) =>
        whyView(desk, one).answers.filter(
          ({ finding, value }) => value === undefined || desk.facts.answers[finding] !== value,
        ),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('finds the answers behind an acute rule that another outranks', () => {
    const desk = patientAt()
      .answer({ 'cauda.saddle': 'yes', 'paresis.present': 'yes', 'mrc.toe-extension.left': 2 })
      .desk();
    expect(answersBehind(desk, 'rh.safety.paresis-acute').map((one) => one.finding)).toEqual([
      'mrc.toe-extension.left',
    ]);
  });
});

describe('why not', () => {
  it('says what cannot be told lacks, with the step that asks it', () => {
    const view = withheldOf(common(), 'rh.work.letter');
    expect(view.reason).toBe('cannot-tell');
    expect(view.lacks).toEqual([{ finding: 'work.threatened', value: undefined, step: 'work' }]);
  });

  it('says when a later contact may bring it, with the weeks passed', () => {
    const view = withheldOf(common(), 'rh.g1.week8.refer');
    expect(view).toMatchObject({
      reason: 'not-yet',
      mayFlip: false,
      later: { contact: 'week8', passed: 0, needed: 8 },
    });
  });

  it('says that the acute goes first, and offers no change that would bring it', () => {
    const patient = common().answer({ 'cauda.saddle': 'yes' });
    expect(withheldOf(patient, 'rh.g1.week0.manual')).toMatchObject({ reason: 'acute-first', mayFlip: false });
  });

  it('names the rule that goes before it in its topic', () => {
    const patient = patientAt().answer({
      'cauda.saddle': 'yes',
      'paresis.present': 'yes',
      'mrc.toe-extension.left': 2,
    });
    const view = withheldOf(patient, 'rh.safety.paresis-acute');
    expect(view.reason).toBe('outranked');
    expect(view.before.map((rule) => rule.id)).toEqual(['rh.safety.cauda']);
  });

  it('names the exception that holds', () => {
    const patient = patientAt('week2')
      .answer({ ...commonPain, progress: 'clear', 'medicine.used': 'none' })
      .confirm('g1');
    const view = withheldOf(patient, 'rh.medicine.paracetamol');
    expect(view.reason).toBe('excepted');
    expect(view.before.map((rule) => rule.id)).toEqual(['rh.g1.week2.end']);
  });

  it('says that the offer is missing where nothing else is', () => {
    const worse = { progress: 'worse', 'need.extended-assessment': 'yes' };
    const view = withheldOf(
      patientAt('week2')
        .answer({ ...commonPain, ...worse })
        .confirm('g1'),
      'rh.g1.week2.assessment',
    );
    expect(view).toMatchObject({ reason: 'offer-missing', offer: 'extended-assessment', mayFlip: false });
    const better = withheldOf(
      patientAt('week2')
        .answer({ ...commonPain, progress: 'clear' })
        .confirm('g1'),
      'rh.g1.week2.assessment',
    );
    expect(better.reason).toBe('does-not-apply');
  });
});

describe('the smallest change', () => {
  it('is said in words, and brings the rule when it is made', () => {
    const patient = common().answer({ 'function.limitation': 'mild' });
    const changes = flipView(patient.desk(), 'rh.g1.week0.manual');
    expect(changes?.map((one) => phraseInWords(rhPrimary, one, words))).toEqual(['»Funktionsnedsættelse« var Moderat']);
    const made = patient.answer({ 'function.limitation': 'moderate' });
    expect(made.desk().judgement.recommendations.map((one) => one.rule.id)).toContain('rh.g1.week0.manual');
  });

  it('is none where more than two answers would have to be others', () => {
    expect(flipView(patientAt().desk(), 'rh.g1.week0.manual')).toBeUndefined();
  });
});
