import { beforeAll, describe, expect, it } from 'vitest';
import type { WordsIn } from '../../src/documents/words.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { scanSentences, scanSituations, sentencesOf } from '../../src/view-models/scan-sentences.ts';
import { alarmFindings, scanTalkView } from '../../src/view-models/scan-talk-view.ts';
import { manyPatients } from '../support/many-patients.ts';
import { commonPain, patientAt } from '../support/patients.ts';
import { wordsIn } from '../support/words.ts';

type Week = 'week0' | 'week2' | 'week4' | 'week8';
const not = { progress: 'unchanged', 'judged.futile': 'no', 'judged.stay-in-primary': 'yes' } as const;
const radicular = { 'pain.distribution': 'radicular' } as const;
const walking = {
  ...{ 'pain.distribution': 'walking', 'walking.vascular-unlikely': 'yes', 'walking.progressive': 'no' },
  ...{ 'pulse.right': 'normal', 'pulse.left': 'normal' },
} as const;
const at = (week: Week, group: string, more: Readonly<Record<string, string | number>> = {}) =>
  scanTalkView(
    patientAt(week)
      .answer({ ...commonPain, ...(week === 'week0' ? {} : not), ...more })
      .confirm(group)
      .desk(),
  );

describe('the situation of the talk about scans', () => {
  it.each([
    ['week0', 'g1', {}, 'g1-early'],
    ['week4', 'g1', {}, 'g1-early'],
    ['week8', 'g1', { 'judged.unexplained': 'no' }, 'g1-late'],
    ['week8', 'g1', { 'judged.unexplained': 'yes' }, 'g1-imaging'],
    ['week8', 'g1', { 'judged.unexplained': 'yes', 'function.limitation': 'mild' }, 'g1-late'],
    ['week8', 'g1', { 'judged.futile': 'yes', 'judged.unexplained': 'no' }, 'referred'],
    ['week8', 'g1', {}, 'open'],
    ['week8', 'g1', { progress: 'clear' }, 'improved'],
    ['week0', 'g2', radicular, 'g2-early'],
    ['week2', 'g2', radicular, 'g2-early'],
    ['week2', 'g2', { ...radicular, 'pain.unacceptable': 'yes' }, 'open'],
    ['week2', 'g2', { ...radicular, 'pain.unacceptable': 'yes', 'judged.hasten-surgery': 'yes' }, 'g2-imaging-early'],
    ['week4', 'g2', radicular, 'g2-imaging'],
    ['week4', 'g2', { ...radicular, progress: 'some' }, 'g2-imaging'],
    ['week4', 'g2', { ...radicular, progress: 'clear' }, 'improved'],
    ['week8', 'g2', { ...radicular, 'function.limitation': 'mild', 'judged.surgery-criteria': 'no' }, 'g2-late'],
    ['week2', 'g2', walking, 'stenosis'],
    ['week4', 'g2', walking, 'stenosis-imaging'],
    ['week2', 'g2', { ...walking, 'pain.distribution': 'radicular-and-walking' }, 'g2-early'],
    ['week0', 'g1', { 'cauda.saddle': 'yes' }, 'acute'],
    ['week0', 'g1', { 'umn.signs': 'yes' }, 'suspicion'],
    ['week0', 'g3', {}, 'suspicion'],
    ['week0', 'g1', { 'scope.entry': 'neck' }, 'elsewhere'],
  ] as const)('at %s in %s with %o is %s', (week, group, more, situation) => {
    expect(at(week, group, more).situation).toBe(situation);
  });

  it('is open while a safety question is', () => {
    const { 'cauda.saddle': _, ...rest } = commonPain;
    expect(scanTalkView(patientAt().answer(rest).confirm('g1').desk()).situation).toBe('open');
    expect(scanTalkView(patientAt().answer({}).desk()).situation).toBe('open');
  });

  it('never shows imaging where it is decided elsewhere, and says nothing of the programme rules for it then', () => {
    const views = manyPatients(160).map((patient) => scanTalkView(patient.desk()));
    const elsewhere = views.filter((one) => ['acute', 'suspicion', 'elsewhere'].includes(one.situation));
    expect(elsewhere.length).toBeGreaterThan(20);
    expect(elsewhere.filter((one) => one.recommended.length > 0 || one.conditions.length > 0)).toEqual([]);
    expect(elsewhere.filter((one) => one.sentences.includes('no-alarm'))).toEqual([]);
  });

  it('says that there is no ground for suspicion only when every safety question that matters was answered', () => {
    const desks = manyPatients(160).map((patient) => patient.desk());
    const reassured = desks.filter((desk) => scanTalkView(desk).sentences.includes('no-alarm'));
    expect(reassured.length).toBeGreaterThan(3);
    expect(reassured.filter((desk) => desk.judgement.missingSafety.length > 0)).toEqual([]);
  });
});

describe('what the programme says of imaging', () => {
  it('names the later contact and its week while it is not yet time', () => {
    expect(at('week0', 'g1')).toMatchObject({
      nextWeek: 8,
      withheld: [{ rule: { id: 'rh.g1.week8.imaging' }, reason: 'not-yet', contact: 'week8' }],
    });
    const early = at('week2', 'g2', radicular);
    expect(early.nextWeek).toBe(4);
    expect(early.withheld.map((one) => `${one.rule.id} ${one.reason}`)).toEqual([
      'rh.g2.week2.mri-early does-not-apply',
      'rh.g2.week4.mri not-yet',
    ]);
  });

  it('has nothing ahead of what is recommended now or of a course that ends', () => {
    expect(at('week4', 'g2', radicular)).toMatchObject({ withheld: [], nextWeek: undefined });
    expect(at('week2', 'g1', { progress: 'clear' })).toMatchObject({ withheld: [], nextWeek: undefined });
  });

  it('carries the newer knowledge of its rules, and gives each condition once', () => {
    expect(at('week0', 'g1').newer.map((one) => one.id)).toEqual(['imaging-g1', 'imaging-g1-review']);
    expect(at('week0', 'g2', radicular).conditions.map((one) => one.id)).toEqual([
      'rh.g2.week0.mri-early',
      'rh.g2.week4.mri',
      'rh.g2.week8.mri',
    ]);
  });

  it('names as done instead nothing of imaging, nothing declined and nothing that newer knowledge advises against', () => {
    const { instead } = at('week0', 'g1');
    expect(instead.length).toBeGreaterThan(1);
    expect(instead.filter((one) => one.rule.topic === 'imaging' || one.discouraged)).toEqual([]);
  });
});

describe('the sentences', () => {
  it('are four to six in every situation, and every one of them is used', () => {
    const counts = scanSituations.map((one) => sentencesOf(one).length);
    expect(counts.filter((one) => one < 4 || one > 6)).toEqual([]);
    expect(new Set(scanSituations.flatMap(sentencesOf))).toEqual(new Set(scanSentences));
  });

  describe.each(['da', 'en'] as const)('in %s', (language) => {
    let words: WordsIn;
    beforeAll(async () => {
      words = await wordsIn(language);
    });

    it('have words for saying and for the journal', () => {
      for (const one of scanSentences) {
        expect(words.t(`pages:scan/say/${one}`, { weeks: '8 uger' })).toMatch(/\.$/);
        expect(words.t(`pages:scan/noted/${one}`, { weeks: '8 uger' })).not.toMatch(/\.$/);
      }
    });

    it('say what they rest on', () => {
      for (const one of ['scan-words', 'scan-stenosis', 'work-questions'])
        expect(words.t(`readings:${one}`)).toMatch(/\.$/);
    });

    it('hold no figure but the weeks of the programme', () => {
      const said = scanSentences.map((one) => words.t(`pages:scan/say/${one}`, { weeks: '' }));
      expect(said.filter((text) => /\d/.test(text))).toEqual([]);
    });
  });
});

describe('what the talk rests on', () => {
  it('is named, that of stenosis where it leads the talk alone', () => {
    expect(at('week0', 'g1').readings).toEqual(['scan-words']);
    expect(at('week2', 'g2', walking).readings).toEqual(['scan-words', 'scan-stenosis']);
  });
});

describe('the alarm signs', () => {
  it('hold every red flag that is asked for, each once', () => {
    const red = rhPrimary.findings.filter((one) => one.flag === 'red').map((one) => one.id);
    const asked = red.filter((id) => !/^(mrc|suspicion)\./.test(id));
    expect(Object.values(alarmFindings).flat().toSorted()).toEqual(asked.toSorted());
  });

  it('say which of them are there now', () => {
    const present = at('week0', 'g1', { 'cauda.saddle': 'yes' }).alarms.filter((one) => one.present);
    expect(present.map((one) => one.id)).toEqual(['saddle']);
  });
});
