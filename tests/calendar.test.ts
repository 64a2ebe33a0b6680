import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addWeeks,
  dayFromNumber,
  dayFromParts,
  dayNumber,
  dayParts,
  daysBetween,
  daysInMonth,
  isDay,
  isoWeek,
  weekday,
  weeksBetween,
  wholeWeeksBetween,
} from '../src/model/calendar.ts';

const FIRST = -719_162;
const LAST = 2_932_896;
const anyNumber = fc.integer({ min: FIRST, max: LAST });

/** The platform's own calendar as an independent judge; the code under test may not use it. */
function byPlatform(number: number): Date {
  return new Date(number * 86_400_000);
}

describe('isDay', () => {
  it.each(['0001-01-01', '1970-01-01', '2000-02-29', '2024-02-29', '2026-11-05', '9999-12-31'])(
    '%s is a day',
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  it.each([
    '',
    '2026-11-5',
    '2026-11-31',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026/11/05',
    '2026-11/05',
    ' 2026-11-05',
    '2026-11-05T',
    '+026-11-05',
    '2026-1x-05',
    '٢٠٢٦-11-05',
    20261105,
    null,
    undefined,
  ])('%s is not', (value) => {
    expect(isDay(value)).toBe(false);
  });
});

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['2026-11-05', 20_762],
    ['0001-01-01', FIRST],
    ['9999-12-31', LAST],
  ])('%s is %i', (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayFromNumber(number)).toBe(day);
  });

  it('agree with the calendar of the platform for any day', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const day = byPlatform(number).toISOString().slice(0, 10);
        expect(dayFromNumber(number)).toBe(day);
        expect(dayNumber(day)).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });

  it('run through 800 years without a gap or a repeat', () => {
    let before = dayFromNumber(-150_000);
    for (let number = -149_999; number < 150_000; number += 1) {
      const day = dayFromNumber(number);
      if (day <= before || dayNumber(day) !== number) expect.fail(`${before} is followed by ${day}`);
      before = day;
    }
    expect(before).toBe('2380-09-07');
  });

  it.each(['', '2026-02-30', '5.11.2026', 'i går'])('refuse "%s"', (text) => {
    expect(() => dayNumber(text)).toThrow(RangeError);
    expect(() => dayParts(text)).toThrow(RangeError);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, FIRST - 1, LAST + 1])('refuse to make a day of %d', (number) => {
    expect(() => dayFromNumber(number)).toThrow(RangeError);
  });

  it('are had a million times in a second', () => {
    const days = Array.from({ length: 1000 }, (_, index) => dayFromNumber(20_000 + index));
    const start = performance.now();
    let sum = 0;
    for (let round = 0; round < 1000; round += 1) for (const day of days) sum += dayNumber(day);
    expect(sum).toBe(20_499_500_000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('parts', () => {
  it('come apart and together', () => {
    expect(dayParts('2026-11-05')).toEqual({ year: 2026, month: 11, day: 5 });
    expect(dayFromParts(2026, 11, 5)).toBe('2026-11-05');
    expect(dayFromParts(33, 4, 3)).toBe('0033-04-03');
  });

  it.each([
    [2026, 2, 29],
    [2026, 4, 31],
    [2026, 0, 1],
    [2026, 13, 1],
    [0, 1, 1],
    [10_000, 1, 1],
    [2026, 1.5, 1],
    [2026, 1, Number.NaN],
  ])('%d, %d, %d make no day', (year, month, day) => {
    expect(dayFromParts(year, month, day)).toBeUndefined();
  });

  it.each([
    [2026, 1, 31],
    [2026, 2, 28],
    [2024, 2, 29],
    [2000, 2, 29],
    [1900, 2, 28],
    [2026, 4, 30],
    [2026, 12, 31],
    [2026, 13, 0],
  ])('year %d, month %d has %d days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});

describe('steps', () => {
  it.each([
    ['2026-11-05', 1, '2026-11-06'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-11-05', 0, '2026-11-05'],
  ])('%s and %d days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it.each([
    ['2026-11-05', 8, '2026-12-31'],
    ['2026-11-05', -2, '2026-10-22'],
  ])('%s and %d weeks is %s', (day, weeks, expected) => {
    expect(addWeeks(day, weeks)).toBe(expected);
  });

  it.each([
    ['2026-11-05', 2, '2027-01-05'],
    ['2026-11-05', -11, '2025-12-05'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-15', 0, '2026-12-15'],
  ])('%s and %d months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('refuse parts of a day and to leave the calendar', () => {
    expect(() => addDays('2026-11-05', 0.5)).toThrow(RangeError);
    expect(() => addMonths('2026-11-05', 0.5)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addMonths('9999-12-31', 1)).toThrow(RangeError);
  });

  it('are undone by the opposite step, and measured by daysBetween', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -300_000, max: 300_000 }),
        fc.integer({ min: -90_000, max: 90_000 }),
        (from, step) => {
          const day = dayFromNumber(from);
          const later = addDays(day, step);
          expect(addDays(later, -step)).toBe(day);
          expect(daysBetween(day, later)).toBe(step);
        },
      ),
    );
  });
});

describe('distances', () => {
  it.each([
    ['2026-11-05', '2026-11-05', 0, 0],
    ['2026-11-05', '2026-11-11', 6, 0],
    ['2026-11-05', '2026-11-12', 7, 1],
    ['2026-11-05', '2026-11-18', 13, 1],
    ['2026-11-05', '2026-12-03', 28, 4],
    ['2026-11-05', '2026-11-02', -3, 0],
    ['2026-11-18', '2026-11-05', -13, -1],
    ['2026-11-19', '2026-11-05', -14, -2],
  ])('from %s to %s: %d days, %d whole weeks', (from, to, days, weeks) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(wholeWeeksBetween(from, to) === weeks).toBe(true);
  });

  it('in weeks are decimal', () => {
    expect(weeksBetween('2026-11-05', '2026-12-03')).toBe(4);
    expect(weeksBetween('2026-11-05', '2026-12-02')).toBeCloseTo(3.857, 3);
    expect(weeksBetween('2026-12-03', '2026-11-05')).toBe(-4);
  });
});

describe('weeks', () => {
  it.each([
    ['1970-01-01', 4],
    ['1969-12-28', 7],
    ['2026-11-02', 1],
    ['2026-11-05', 4],
    ['2026-11-08', 7],
  ])('%s is day %d of its week', (day, expected) => {
    expect(weekday(day)).toBe(expected);
  });

  it('have the days of the platform', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(weekday(dayFromNumber(number)) % 7).toBe(byPlatform(number).getUTCDay());
      }),
    );
  });

  it.each([
    ['2026-11-05', 2026, 45],
    ['2026-11-01', 2026, 44],
    ['2026-12-31', 2026, 53],
    ['2027-01-01', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2024-12-29', 2024, 52],
    ['2024-12-30', 2025, 1],
    ['2005-01-01', 2004, 53],
    ['2008-12-29', 2009, 1],
    ['9999-12-31', 9999, 52],
  ])('%s lies in %d week %d', (day, year, week) => {
    expect(isoWeek(day)).toEqual({ year, week });
  });

  it('are the same from Monday to Sunday, and hold 4 January as week 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (number) => {
        const day = dayFromNumber(number);
        expect(isoWeek(addDays(day, 1 - weekday(day)))).toEqual(isoWeek(day));
        expect(isoWeek(addDays(day, 7 - weekday(day)))).toEqual(isoWeek(day));
        expect(isoWeek(`${day.slice(0, 4)}-01-04`).week).toBe(1);
      }),
    );
  });
});
