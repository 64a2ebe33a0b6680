import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../src/model/calendar.ts';
import {
  formatClock,
  formatDay,
  formatDayInWords,
  formatDuration,
  formatNumber,
  formatWeekday,
  formatWeekNumber,
  formatWeeks,
  type Language,
  monthName,
} from '../src/view-models/formats.ts';

describe('formatDay', () => {
  it.each([
    ['short', 'da', '5. nov. 2026'],
    ['long', 'da', '5. november 2026'],
    ['journal', 'da', '5.11.2026'],
    ['short', 'en', '5 Nov 2026'],
    ['long', 'en', '5 November 2026'],
    ['journal', 'en', '5 Nov 2026'],
  ] as const)('%s in %s: %s', (style, language, expected) => {
    expect(formatDay('2026-11-05', style, language)).toBe(expected);
  });

  it('abbreviates the Danish months as they are written', () => {
    const shown = Array.from({ length: 12 }, (_, index) =>
      formatDay(`2026-${String(index + 1).padStart(2, '0')}-01`, 'short', 'da'),
    );
    expect(shown.map((text) => text.split(' ')[1]).join(' ')).toBe(
      'jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.',
    );
  });

  it('refuses what is not a day', () => {
    expect(() => formatDay('2026-02-30', 'long', 'da')).toThrow(RangeError);
  });
});

describe('days, weeks and the clock', () => {
  it('names the days of the week', () => {
    const names = (language: Language) =>
      [0, 1, 2, 3, 4, 5, 6].map((step) => formatWeekday(addDays('2026-11-02', step), language)).join(' ');
    expect(names('da')).toBe('mandag tirsdag onsdag torsdag fredag lørdag søndag');
    expect(names('en')).toBe('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
  });

  it('names the months, and nothing outside the year', () => {
    expect(monthName(1, 'da')).toBe('januar');
    expect(monthName(12, 'en')).toBe('December');
    expect(monthName(13, 'da')).toBe('');
  });

  it('says a day in words', () => {
    expect(formatDayInWords('2026-11-05', 'da')).toBe('torsdag den 5. november 2026');
    expect(formatDayInWords('2026-11-05', 'en')).toBe('Thursday 5 November 2026');
  });

  it.each([
    ['2026-11-05', 'da', 'uge 45'],
    ['2026-11-05', 'en', 'week 45'],
    ['2027-01-01', 'da', 'uge 53'],
    ['2027-01-04', 'da', 'uge 1'],
  ] as const)('%s in %s: %s', (day, language, expected) => {
    expect(formatWeekNumber(day, language)).toBe(expected);
  });

  it.each([
    [9, 7, 'da', 'kl. 09.07'],
    [9, 7, 'en', '09:07'],
    [23, 59, 'da', 'kl. 23.59'],
    [0, 0, 'en', '00:00'],
  ] as const)('%d hours %d minutes in %s: %s', (hours, minutes, language, expected) => {
    expect(formatClock(hours, minutes, language)).toBe(expected);
  });
});

describe('formatNumber', () => {
  it.each([
    [1234.5, '1.234,5', '1,234.5'],
    [0, '0', '0'],
    [-0, '0', '0'],
    [7, '7', '7'],
    [999, '999', '999'],
    [1000, '1.000', '1,000'],
    [1234567, '1.234.567', '1,234,567'],
    [-1234.5, '-1.234,5', '-1,234.5'],
    [0.1 + 0.2, '0,3', '0.3'],
    [100, '100', '100'],
    [Number.NaN, '–', '–'],
    [Number.POSITIVE_INFINITY, '–', '–'],
  ])('%d: %s, %s', (n, da, en) => {
    expect(formatNumber(n, 'da')).toBe(da);
    expect(formatNumber(n, 'en')).toBe(en);
  });

  it.each([
    [1234.5, 0, '1.235'],
    [1234.5, 2, '1.234,50'],
    [3, 1, '3,0'],
    [-0.04, 1, '0,0'],
    [999.96, 1, '1.000,0'],
  ])('%d with %d decimals: %s', (n, decimals, expected) => {
    expect(formatNumber(n, 'da', decimals)).toBe(expected);
  });
});

describe('formatWeeks', () => {
  it.each([
    [4, '4 uger', '4 weeks'],
    [1, '1 uge', '1 week'],
    [0, '0 uger', '0 weeks'],
    [27 / 7, '3,9 uger', '3.9 weeks'],
    [29 / 7, '4,1 uger', '4.1 weeks'],
    [6 / 7, '0,9 uger', '0.9 weeks'],
    [8 / 7, '1,1 uger', '1.1 weeks'],
  ])('%d: %s, %s', (weeks, da, en) => {
    expect(formatWeeks(weeks, 'da')).toBe(da);
    expect(formatWeeks(weeks, 'en')).toBe(en);
  });

  it('never shows a whole week before its last day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (days) => {
        expect(/[.,]\d uger$/.test(formatWeeks(days / 7, 'da').replace(/\.(?=\d{3})/g, ''))).toBe(days % 7 !== 0);
      }),
    );
  });
});

describe('formatDuration', () => {
  it.each([
    [0, '0 dage', '0 days'],
    [1, '1 dag', '1 day'],
    [4, '4 dage', '4 days'],
    [6, '6 dage', '6 days'],
    [7, '1 uge', '1 week'],
    [8, '8 dage', '8 days'],
    [13, '13 dage', '13 days'],
    [14, '2 uger', '2 weeks'],
    [15, '2 uger og 1 dag', '2 weeks and 1 day'],
    [21, '3 uger', '3 weeks'],
    [60, '8 uger og 4 dage', '8 weeks and 4 days'],
    [365, '52 uger og 1 dag', '52 weeks and 1 day'],
  ])('%d days: %s, %s', (days, da, en) => {
    expect(formatDuration(days, 'da')).toBe(da);
    expect(formatDuration(days, 'en')).toBe(en);
  });

  it.each([
    [1, 'ca. 1 dag', 'about 1 day'],
    [21, 'ca. 3 uger', 'about 3 weeks'],
    [30, 'ca. 1 måned', 'about 1 month'],
    [60, 'ca. 2 måneder', 'about 2 months'],
    [210, 'ca. 30 uger', 'about 30 weeks'],
    [365, 'ca. 1 år', 'about 1 year'],
    [730, 'ca. 2 år', 'about 2 years'],
    [83, 'ca. 11 uger og 6 dage', 'about 11 weeks and 6 days'],
  ])('about %d days: %s, %s', (days, da, en) => {
    expect(formatDuration(days, 'da', true)).toBe(da);
    expect(formatDuration(days, 'en', true)).toBe(en);
  });
});
