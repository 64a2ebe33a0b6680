// The arithmetic of measures, on both sides of every threshold.
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/model/measure.ts';
import {
  ndiMeasure,
  odiMeasure,
  psfsMeasure,
  startBackMeasures,
} from '../../src/programmes/fys-shared/questionnaire-findings.ts';
import { painMeasure } from '../../src/programmes/shared/pain-measure.ts';
import { bandOf, changeBetween, unchangedRange } from '../../src/view-models/measure-change.ts';

const pain = painMeasure('nprs.leg');
const [startBack] = startBackMeasures;
if (startBack === undefined) throw new Error('STarT Back has a total');

const change = (measure: Measure, before: number, after: number, whole = true) =>
  changeBetween(measure, { score: before, from: ['a'] }, { score: after, from: ['a'] }, whole);

describe('a change', () => {
  it.each([
    [pain, 7, 3, 'better', -4],
    [pain, 3, 7, 'worse', 4],
    [pain, 5, 5, 'unchanged', 0],
    [psfsMeasure, 3, 7, 'better', 4],
    [psfsMeasure, 7, 3, 'worse', -4],
    [psfsMeasure, 5, 5, 'unchanged', 0],
  ] as const)('of $id from %d to %d is %s', (measure, before, after, is, by) => {
    expect(change(measure, before, after)).toMatchObject({ is, by });
  });

  it.each([
    ['NPRS, just under 2 points', pain, 9, 8, false],
    ['NPRS, 2 points', pain, 9, 7, true],
    ['NPRS, over 2 points', pain, 9, 6, true],
    ['NPRS, 2 points for the worse', pain, 7, 9, true],
    ['NPRS, just under 30 %', pain, 4, 3, false],
    ['NPRS, over 30 % and under 2 points', pain, 3, 2, true],
    ['NPRS from 0, where there is no share, under 2 points', pain, 0, 1, false],
    ['NPRS from 0, 2 points', pain, 0, 2, true],
    ['ODI, just under both', odiMeasure, 40, 31, false],
    ['ODI, 10 points and under 30 %', odiMeasure, 40, 30, true],
    ['ODI, over 10 points', odiMeasure, 40, 29, true],
    ['ODI, just under 30 %', odiMeasure, 20, 15, false],
    ['ODI, 30 % and under 10 points', odiMeasure, 20, 14, true],
    ['ODI, over 30 %', odiMeasure, 20, 13, true],
    ['ODI from 0', odiMeasure, 0, 9, false],
    ['NDI, just under 5 raw points', ndiMeasure, 20, 16, false],
    ['NDI, 5 raw points', ndiMeasure, 20, 15, true],
    ['NDI, over 5 raw points', ndiMeasure, 20, 14, true],
    ['NDI knows no share of the baseline', ndiMeasure, 4, 1, false],
    ['PSFS, just under 2 in the mean', psfsMeasure, 10 / 3, 5, false],
    ['PSFS, 2 in the mean, in thirds', psfsMeasure, 10 / 3, 16 / 3, true],
    ['PSFS, 2 in the mean, in fifths', psfsMeasure, 16 / 5, 26 / 5, true],
    ['PSFS, over 2 in the mean', psfsMeasure, 10 / 3, 17 / 3, true],
    ['no change', pain, 6, 6, false],
  ])('that matters: %s', (_, measure, before, after, matters) => {
    expect(change(measure, before, after).matters).toBe(matters);
  });

  it.each([
    [2, false],
    [3, true],
    [4, true],
  ])('of one activity by %d points', (by, matters) => {
    expect(change(psfsMeasure, 4, 4 + by, false).matters).toBe(matters);
  });

  it('matters to nobody who has no figure to hold it against', () => {
    expect(change(startBack, 8, 2).matters).toBeUndefined();
    expect(unchangedRange(startBack, 8)).toBeUndefined();
    const mean: Measure = { ...psfsMeasure, matters: { points: 2 } };
    expect(change(mean, 1, 9, false).matters).toBeUndefined();
  });

  it('is not held against the figure where other findings were scored', () => {
    const before = { score: 2, from: ['psfs.1', 'psfs.2', 'psfs.3'] };
    const later = (from: readonly string[]) => changeBetween(psfsMeasure, before, { score: 8, from }, true);
    expect(later(['psfs.1', 'psfs.2', 'psfs.3'])).toMatchObject({ comparable: true, matters: true });
    expect(later(['psfs.1', 'psfs.2', 'psfs.4'])).toMatchObject({ comparable: false, matters: undefined, by: 6 });
    expect(later(['psfs.1', 'psfs.2', 'psfs.3', 'psfs.4'])).toMatchObject({ comparable: false, matters: undefined });
  });
});

describe('the scores that do not matter', () => {
  it.each([
    [pain, 7, { from: 5, to: 9 }],
    [pain, 5, { from: 3.5, to: 6.5 }],
    [pain, 0, { from: -2, to: 2 }],
    [pain, 10, { from: 8, to: 12 }],
    [odiMeasure, 20, { from: 14, to: 26 }],
    [psfsMeasure, 9.5, { from: 7.5, to: 11.5 }],
  ])('for $id from %d', (measure, baseline, range) => {
    expect(unchangedRange(measure, baseline)).toEqual(range);
  });
});

describe('the band', () => {
  it.each([
    [0, 'none'],
    [4, 'none'],
    [5, 'mild'],
    [14, 'mild'],
    [15, 'moderate'],
    [24, 'moderate'],
    [25, 'severe'],
    [34, 'severe'],
    [35, 'complete'],
    [50, 'complete'],
  ])('of %d raw points of NDI is %s', (score, id) => {
    expect(bandOf(ndiMeasure, score, new Map())).toEqual({ is: 'known', id });
  });

  const part = 'start-back.psychosocial';
  it.each([
    [0, 0, 'low'],
    [3, 3, 'low'],
    [3, undefined, 'low'],
    [4, 3, 'medium'],
    [9, 3, 'medium'],
    [4, 4, 'high'],
    [9, 4, 'high'],
    [9, 5, 'high'],
  ])('of STarT Back %d with %s is %s', (score, subscore, id) => {
    const values = new Map(subscore === undefined ? [] : [[part, subscore]]);
    expect(bandOf(startBack, score, values)).toEqual({ is: 'known', id });
  });

  it('cannot be told without the subscore, nor with one above the total', () => {
    expect(bandOf(startBack, 4, new Map())).toEqual({ is: 'part-missing', part });
    expect(bandOf(startBack, 4, new Map([[part, 5]]))).toEqual({ is: 'part-too-high', part });
  });

  it('is none where the measure has none', () => {
    expect(bandOf(pain, 7, new Map())).toBeUndefined();
  });
});
