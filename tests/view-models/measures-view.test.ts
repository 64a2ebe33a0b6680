// What was measured through a course of four contacts: the baseline, the latest, the change between them and its direction.
import { describe, expect, it } from 'vitest';
import { nameActivity } from '../../src/course/activity-names.ts';
import { closeContact, openContact } from '../../src/course/commands.ts';
import type { Answers } from '../../src/course/course.ts';
import { CARRIED } from '../../src/course/facts.ts';
import { recordFindings, withdrawFindings } from '../../src/course/finding-commands.ts';
import { findingsRead, is } from '../../src/model/condition.ts';
import { quantity, yesNo } from '../../src/model/finding.ts';
import type { Programme } from '../../src/model/programme.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import * as asked from '../../src/programmes/fys-shared/questionnaire-findings.ts';
import { painMeasure } from '../../src/programmes/shared/pain-measure.ts';
import { changedAt, measuresOf } from '../../src/view-models/measures-view.ts';
import { type History, history } from '../course/history.ts';
import { smallProgramme } from '../course/small-programme.ts';

const citation = { source: 'made-up', place: '1', term: 'test' };
const radiates = yesNo({ id: 'radiates', citation });
const leg = quantity({
  ...{ id: 'nprs.leg', unit: 'nprs', min: 0, max: 10, normal: 0, citation },
  relevantWhen: is(radiates, 'yes'),
});

const programme: Programme = {
  ...smallProgramme,
  findings: [...smallProgramme.findings, radiates, leg, asked.odi, ...asked.psfs, ...asked.startBack],
  measures: [
    painMeasure('nprs.back'),
    painMeasure('nprs.leg'),
    asked.odiMeasure,
    asked.psfsMeasure,
    ...asked.startBackMeasures,
  ],
};

const held = [
  ['week0', '2026-11-05'],
  ['week2', '2026-11-19'],
  ['week4', '2026-12-04'],
  ['week8', '2026-12-31'],
] as const;

/** A course whose contacts were held one after the other with these answers. */
function course(...contacts: readonly Answers[]): History {
  const made = history();
  contacts.forEach((answers, contact) => {
    const [id, day] = held[contact] ?? held[0];
    if (contact > 0) made.do((state) => closeContact(state, programme, { contact: contact - 1, advice: [], day }));
    made.do((state) => openContact(state, programme, { contact: id, day }));
    made.do((state) => recordFindings(state, programme, { contact, answers }));
  });
  return made;
}

const views = (made: History, upTo?: number) => measuresOf(programme, made.state(), upTo);
const view = (made: History, id: string, upTo?: number) => views(made, upTo).find((one) => one.measure.id === id);

const four = () =>
  course(
    { 'nprs.back': 6, radiates: 'yes', 'nprs.leg': 7, 'odi.total': 44, 'psfs.1': 2, 'psfs.2': 3, 'psfs.3': 5 },
    { 'nprs.back': 6, radiates: 'yes', 'nprs.leg': 8 },
    { 'nprs.back': null, radiates: 'yes', 'nprs.leg': 6 },
    { 'nprs.back': 5, radiates: 'yes', 'nprs.leg': 3, 'odi.total': 30, 'psfs.1': 5, 'psfs.2': 6, 'psfs.3': 6 },
  );

describe('a course of four contacts', () => {
  it('has the score of each contact that has one, with the weeks since the first', () => {
    expect(
      view(four(), 'nprs-leg')?.scores.map(({ contact, day, weeks, score }) => [contact, day, weeks, score]),
    ).toEqual([
      ['week0', '2026-11-05', 0, 7],
      ['week2', '2026-11-19', 2, 8],
      ['week4', '2026-12-04', 29 / 7, 6],
      ['week8', '2026-12-31', 8, 3],
    ]);
    expect(view(four(), 'nprs-back')?.scores.map(({ index, score }) => [index, score])).toEqual([
      [0, 6],
      [1, 6],
      [3, 5],
    ]);
    expect(view(four(), 'odi')?.scores.map(({ index, score }) => [index, score])).toEqual([
      [0, 44],
      [3, 30],
    ]);
  });

  it('counts every change from the first score', () => {
    expect(view(four(), 'nprs-leg')?.scores.map(({ change }) => change)).toEqual([
      undefined,
      { by: 1, is: 'worse', matters: false, comparable: true },
      { by: -1, is: 'better', matters: false, comparable: true },
      { by: -4, is: 'better', matters: true, comparable: true },
    ]);
    expect(view(four(), 'nprs-back')).toMatchObject({
      baseline: { index: 0, score: 6 },
      latest: { index: 3, change: { by: -1, is: 'better', matters: false } },
    });
    expect(view(four(), 'odi')?.latest.change).toMatchObject({ by: -14, is: 'better', matters: true });
  });

  it('takes the mean of the activities, and each activity by itself', () => {
    const psfs = view(four(), 'psfs');
    expect(psfs).toMatchObject({ decimals: 1, baseline: { score: 10 / 3 }, latest: { score: 17 / 3 } });
    expect(psfs?.latest.change).toMatchObject({ is: 'better', matters: true });
    expect(psfs?.parts.map(({ finding, latest }) => [finding, latest?.change?.by, latest?.change?.matters])).toEqual([
      ['psfs.1', 3, true],
      ['psfs.2', 3, true],
      ['psfs.3', 1, false],
      ['psfs.4', undefined, undefined],
      ['psfs.5', undefined, undefined],
    ]);
  });

  it('looks no further than the contact asked for', () => {
    expect(view(four(), 'nprs-leg', 1)).toMatchObject({ latest: { index: 1, score: 8 } });
    expect(view(four(), 'odi', 2)?.latest.change).toBeUndefined();
  });

  it('has changed what was measured at the contact and before it', () => {
    const ids = (index: number) => changedAt(views(four(), index), index).map((one) => one.measure.id);
    expect(ids(0)).toEqual([]);
    expect(ids(1)).toEqual(['nprs-back', 'nprs-leg']);
    expect(ids(2)).toEqual(['nprs-leg']);
    expect(ids(3)).toEqual(['nprs-back', 'nprs-leg', 'odi', 'psfs']);
  });

  it('leaves out what was never measured', () => {
    expect(views(four()).map((one) => one.measure.id)).toEqual(['nprs-back', 'nprs-leg', 'odi', 'psfs']);
    expect(views(course({}, {}))).toEqual([]);
    expect(measuresOf({ ...programme, measures: [] }, four().state())).toEqual([]);
  });
});

describe('a score', () => {
  it('is none where fewer were answered than the measure wants', () => {
    const psfs = (answers: Answers) => view(course(answers), 'psfs')?.latest.score;
    expect(psfs({ 'psfs.1': 2, 'psfs.2': 3 })).toBeUndefined();
    expect(psfs({ 'psfs.1': 2, 'psfs.2': 3, 'psfs.3': null })).toBeUndefined();
    expect(psfs({ 'psfs.1': 2, 'psfs.3': 3, 'psfs.5': 7 })).toBe(4);
    expect(psfs({ 'psfs.1': 0, 'psfs.2': 0, 'psfs.3': 0 })).toBe(0);
  });

  it('is not compared where other activities were scored', () => {
    const made = course(
      { 'psfs.1': 2, 'psfs.2': 3, 'psfs.3': 4 },
      { 'psfs.1': 8, 'psfs.2': 8, 'psfs.3': 8, 'psfs.4': 8 },
    );
    expect(view(made, 'psfs')?.latest.change).toEqual({ by: 5, is: 'better', matters: undefined, comparable: false });
  });

  it('is not of an answer that another answer made irrelevant, nor of one withdrawn', () => {
    const made = course({ radiates: 'yes', 'nprs.leg': 7 }, { radiates: 'no', 'nprs.leg': 3 });
    expect(view(made, 'nprs-leg')?.scores.map(({ score }) => score)).toEqual([7]);
    made.do((state) => withdrawFindings(state, programme, { contact: 0, findings: ['nprs.leg'] }));
    expect(view(made, 'nprs-leg')).toBeUndefined();
  });

  it('has its band by the subscore of the same contact', () => {
    const bands = (...contacts: readonly Answers[]) =>
      view(course(...contacts), 'start-back-total')?.scores.map(({ band }) => band);
    const part = 'start-back.psychosocial';
    expect(
      bands(
        { 'start-back.total': 6, [part]: 4 },
        { 'start-back.total': 6, [part]: 3 },
        { 'start-back.total': 6 },
        { 'start-back.total': 3 },
      ),
    ).toEqual([
      { is: 'known', id: 'high' },
      { is: 'known', id: 'medium' },
      { is: 'part-missing', part },
      { is: 'known', id: 'low' },
    ]);
  });
});

describe('what came from another programme', () => {
  const carriedAt = (day: string, answers: Answers, ...contacts: readonly Answers[]) => {
    const state = course(...contacts).state();
    const kept = Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, value ?? '']));
    const from = { programme: 'other', edition: '1' };
    return measuresOf(programme, { ...state, carried: { from, day, answers: kept } });
  };

  it('is the baseline, with its day', () => {
    const [back] = carriedAt('2026-10-22', { 'nprs.back': 8 }, { 'nprs.back': 6 });
    expect(back?.baseline).toMatchObject({
      ...{ index: CARRIED, contact: undefined, day: '2026-10-22', weeks: -2, score: 8 },
    });
    expect(back?.latest.change).toMatchObject({ by: -2, matters: true });
  });

  it('counts for nothing where it is no score of this programme', () => {
    expect(carriedAt('2026-10-22', { 'nprs.back': 11, 'psfs.1': 4 })).toEqual([]);
  });
});

it('an activity is called what the clinician called it', () => {
  const made = four();
  const name = (contact: number, text: string) =>
    made.do((state) => nameActivity(state, programme, { contact, topic: 'psfs.activity.2', text }));
  name(0, 'cykle');
  name(3, 'cykle til arbejde');
  const named = (upTo: number) => view(made, 'psfs', upTo)?.parts.map((one) => one.name);
  expect(named(3)).toEqual([undefined, 'cykle til arbejde', undefined, undefined, undefined]);
  expect(named(2)?.[1]).toBe('cykle');
});

describe.each(allProgrammes.filter((one) => one.measures.length > 0).map((one) => [one.id, one] as const))(
  'in %s',
  (_, { rules, groups, findings, measures }) => {
    it('no score decides anything: no rule, group or question reads one', () => {
      const scored = new Set(measures.flatMap((one) => one.findings));
      const conditions = [
        ...rules.map((one) => one.when),
        ...groups.map((one) => one.suggestedWhen),
        ...findings.flatMap((one) => one.relevantWhen ?? []),
      ];
      expect(conditions.flatMap((one) => findingsRead(one)).filter((id) => scored.has(id))).toEqual([]);
    });
  },
);
