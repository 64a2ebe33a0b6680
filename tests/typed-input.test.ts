import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayFromNumber } from '../src/model/calendar.ts';
import { formatDay, formatDayInWords, formatDuration, formatNumber } from '../src/view-models/formats.ts';
import { parseTypedDay, parseTypedDuration, parseTypedNumber } from '../src/view-models/typed-input.ts';

const today = '2026-11-05';
const language = fc.constantFrom('da' as const, 'en' as const);

/** The day read, or the problem, so that a table can hold both. */
function read(text: string, shown: 'da' | 'en' = 'da', now = today): string {
  const typed = parseTypedDay(text, now, shown);
  return typed.ok ? typed.day : typed.problem;
}

describe('parseTypedDay', () => {
  it.each([
    ['5/11', '2026-11-05'],
    ['5.11', '2026-11-05'],
    ['5.11.', '2026-11-05'],
    ['5-11-26', '2026-11-05'],
    ['5/11/2026', '2026-11-05'],
    ['5/11-26', '2026-11-05'],
    ['5 / 11', '2026-11-05'],
    ['05.11.2026', '2026-11-05'],
    ['d. 5/11', '2026-11-05'],
    ['den 5. november', '2026-11-05'],
    ['051126', '2026-11-05'],
    ['05112026', '2026-11-05'],
    ['5. nov', '2026-11-05'],
    ['5. nov.', '2026-11-05'],
    ['5 nov', '2026-11-05'],
    ['5nov26', '2026-11-05'],
    ['5. NOVEMBER 2026', '2026-11-05'],
    ['  5.  november   2026 ', '2026-11-05'],
    ['2026-11-05', '2026-11-05'],
    ['2026-9-1', '2026-09-01'],
    ['5 Nov', '2026-11-05'],
    ['5th of November 2026', '2026-11-05'],
    ['1. okt', '2026-10-01'],
    ['1 Oct', '2026-10-01'],
    ['3. maj', '2026-05-03'],
    ['3 May', '2026-05-03'],
    ['3. marts', '2026-03-03'],
    ['29/2-24', '2024-02-29'],
  ])('reads the date %s as %s', (text, day) => {
    expect(read(text)).toBe(day);
    expect(read(text, 'en')).toBe(day);
  });

  it.each([
    ['i dag', '2026-11-05'],
    ['idag', '2026-11-05'],
    ['I går', '2026-11-04'],
    ['i gaar', '2026-11-04'],
    ['i ga\u030ar', '2026-11-04'],
    ['i forgårs', '2026-11-03'],
    ['i morgen', '2026-11-06'],
    ['i overmorgen', '2026-11-07'],
    ['for 2 uger siden', '2026-10-22'],
    ['2 uger siden', '2026-10-22'],
    ['for 3 dage siden', '2026-11-02'],
    ['for en uge siden', '2026-10-29'],
    ['for 1 uge og 3 dage siden', '2026-10-26'],
    ['for halvanden uge siden', '2026-10-25'],
    ['for 2 måneder siden', '2026-09-05'],
    ['for 2 mdr. siden', '2026-09-05'],
    ['for et halvt år siden', '2026-05-05'],
    ['for et år siden', '2025-11-05'],
    ['for halvanden måned siden', '2026-09-20'],
    ['om 2 uger', '2026-11-19'],
    ['om en måned', '2026-12-05'],
    ['today', '2026-11-05'],
    ['Yesterday', '2026-11-04'],
    ['the day before yesterday', '2026-11-03'],
    ['tomorrow', '2026-11-06'],
    ['2 weeks ago', '2026-10-22'],
    ['a week ago', '2026-10-29'],
    ['three days ago', '2026-11-02'],
    ['in 2 weeks', '2026-11-19'],
  ])('reads the words %s as %s', (text, day) => {
    expect(read(text)).toBe(day);
    expect(read(text, 'en')).toBe(day);
  });

  it.each([
    ['5/1', '2027-01-05'],
    ['6/1', '2026-01-06'],
    ['31/12', '2026-12-31'],
    ['4/11', '2026-11-04'],
    ['6. november', '2026-11-06'],
    ['1/6', '2026-06-01'],
  ])('without a year, %s is %s: from ten months back to two ahead', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each([
    ['2027-01-10', '20/12', '2026-12-20'],
    ['2026-12-31', '28/2', '2027-02-28'],
    ['2026-12-31', '1/3', '2026-03-01'],
    ['2027-12-31', '29/2', '2028-02-29'],
  ])('on %s, %s is %s', (now, text, day) => {
    expect(read(text, 'da', now)).toBe(day);
  });

  it.each([
    ['5/11/45', '2045-11-05'],
    ['5/11/46', '1946-11-05'],
    ['5/11/98', '1998-11-05'],
    ['5/11/00', '2000-11-05'],
  ])('reads the two-figure year of %s as %s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it('lets the month come first in English only', () => {
    expect(read('Nov 5', 'en')).toBe('2026-11-05');
    expect(read('November 5, 2025', 'en')).toBe('2025-11-05');
    expect(read('nov 26', 'da')).toBe('not-a-day');
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['hej', 'not-a-day'],
    ['5', 'not-a-day'],
    ['2026', 'not-a-day'],
    ['5/11/202', 'not-a-day'],
    ['5. foo', 'not-a-day'],
    ['5. ma', 'not-a-day'],
    ['3 uger', 'not-a-day'],
    ['for 4 siden', 'not-a-day'],
    ['for lidt siden', 'not-a-day'],
    ['for -2 uger siden', 'not-a-day'],
    ['051126-1234', 'not-a-day'],
    ['0511261234', 'not-a-day'],
    ['constructor', 'not-a-day'],
    ['5/13', 'no-such-month'],
    ['5/0', 'no-such-month'],
    ['321326', 'no-such-month'],
    ['31/2', 'no-such-day'],
    ['31/11', 'no-such-day'],
    ['0/5', 'no-such-day'],
    ['29/2', 'no-such-day'],
    ['29. februar 2025', 'no-such-day'],
    ['2026-02-30', 'no-such-day'],
    ['5/11/1826', 'too-far'],
    ['5/11/0000', 'too-far'],
    ['for 200 år siden', 'too-far'],
    ['for 999999999999 uger siden', 'too-far'],
    ['om 101 år', 'too-far'],
  ])('refuses "%s": %s', (text, problem) => {
    expect(read(text)).toBe(problem);
  });

  it('says how long the month is, and how far a day may lie', () => {
    expect(parseTypedDay('31/2', today, 'da')).toEqual({
      ok: false,
      problem: 'no-such-day',
      month: 'februar 2026',
      daysInMonth: 28,
    });
    expect(parseTypedDay('5/11/1826', today, 'en')).toEqual({
      ok: false,
      problem: 'too-far',
      earliest: '1926-11-05',
      latest: '2126-11-06',
    });
  });

  it('echoes the day in words and keeps "ca."', () => {
    expect(parseTypedDay('i går', today, 'da')).toEqual({
      ok: true,
      day: '2026-11-04',
      words: 'onsdag den 4. november 2026',
      approximate: false,
    });
    expect(parseTypedDay('for ca. 2 uger siden', today, 'en')).toEqual({
      ok: true,
      day: '2026-10-22',
      words: 'Thursday 22 October 2026',
      approximate: true,
    });
  });

  it('reads back every way a day is written', () => {
    const near = fc.integer({ min: -36_000, max: 36_000 });
    const style = fc.constantFrom('short' as const, 'long' as const, 'journal' as const);
    fc.assert(
      fc.property(near, style, language, (step, written, shown) => {
        const day = addDays(today, step);
        expect(parseTypedDay(formatDay(day, written, shown), today, shown)).toEqual({
          ok: true,
          day,
          words: formatDayInWords(day, shown),
          approximate: false,
        });
      }),
    );
  });

  it('finds any day from ten months back to two ahead without its year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -300, max: 59 }), (now, step) => {
        const anyToday = dayFromNumber(now);
        const day = addDays(anyToday, step);
        fc.pre(day <= addMonths(anyToday, 2) && day > addMonths(anyToday, -10));
        const [, month, date] = day.split('-').map(Number);
        expect(read(`${date}/${month}`, 'da', anyToday)).toBe(day);
      }),
    );
  });
});

describe('parseTypedDuration', () => {
  it.each([
    ['4', 4],
    ['0', 0],
    ['4 d', 4],
    ['4d', 4],
    ['4 dage', 4],
    ['1 dag', 1],
    ['3 døgn', 3],
    ['3 uger', 21],
    ['3u', 21],
    ['3 uge', 21],
    ['3w', 21],
    ['3 WEEKS', 21],
    ['tre uger', 21],
    ['en uge', 7],
    ['i 3 uger', 21],
    ['for 3 weeks', 21],
    ['2 mdr', 60],
    ['2 mdr.', 60],
    ['1 md.', 30],
    ['2 måneder', 60],
    ['2 maaneder', 60],
    ['2 months', 60],
    ['1 år', 365],
    ['a year', 365],
    ['1,5 uge', 11],
    ['1.5 weeks', 11],
    ['1½ uge', 11],
    ['halvanden uge', 11],
    ['en halv uge', 4],
    ['et halvt år', 183],
    ['half a year', 183],
    ['½ år', 183],
    ['2½ måned', 75],
    ['to en halv måned', 75],
    ['to og en halv måned', 75],
    ['two and a half months', 75],
    ['1 uge og 3 dage', 10],
    ['1.000 dage', 1000],
    ['1.000', 1000],
  ])('%s is exactly %d days', (text, days) => {
    expect(parseTypedDuration(text)).toEqual({ ok: true, days, approximate: false });
  });

  it.each([
    ['ca. 3 uger', 21],
    ['ca 3 uger', 21],
    ['ca.3 uger', 21],
    ['cirka en uge', 7],
    ['omkring 2 mdr', 60],
    ['about 3 weeks', 21],
    ['~3w', 21],
    ['i ca. 3 uger', 21],
    ['ca. 4', 4],
    ['et par uger', 14],
    ['a couple of weeks', 14],
  ])('%s is about %d days', (text, days) => {
    expect(parseTypedDuration(text)).toEqual({ ok: true, days, approximate: true });
  });

  it.each([
    ['', 'empty'],
    ['hej', 'not-a-duration'],
    ['uger', 'not-a-duration'],
    ['-4', 'not-a-duration'],
    ['-3 uger', 'not-a-duration'],
    ['2-3 uger', 'not-a-duration'],
    ['4,5', 'not-a-duration'],
    ['3 kilo', 'not-a-duration'],
    ['3 uger og', 'not-a-duration'],
    ['1 år og 1 uge og 1 dag', 'not-a-duration'],
    ['end', 'not-a-duration'],
    ['5/11', 'not-a-duration'],
    ['101 år', 'too-long'],
    ['99999999', 'too-long'],
  ])('refuses "%s": %s', (text, problem) => {
    expect(parseTypedDuration(text)).toMatchObject({ ok: false, problem });
  });

  it('allows a hundred years and no day more', () => {
    expect(parseTypedDuration('36525')).toMatchObject({ ok: true, days: 36_525 });
    expect(parseTypedDuration('36526')).toEqual({ ok: false, problem: 'too-long', maxDays: 36_525 });
  });

  it('reads back every way a duration is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_525 }), fc.boolean(), language, (days, approximate, shown) => {
        const written = formatDuration(days, shown, approximate);
        expect(parseTypedDuration(written, shown)).toEqual({ ok: true, days, approximate });
      }),
    );
  });
});

describe('parseTypedNumber', () => {
  it.each([
    ['7', 7],
    [' 7 ', 7],
    ['007', 7],
    ['7,5', 7.5],
    ['7.5', 7.5],
    [',5', 0.5],
    ['0.125', 0.125],
    ['-3', -3],
    ['−3', -3],
    ['+3', 3],
    ['-0', 0],
    ['1234,5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
  ])('reads %s as %d in either language', (text, value) => {
    expect(parseTypedNumber(text, {})).toEqual({ ok: true, value });
    expect(parseTypedNumber(text, { language: 'en' })).toEqual({ ok: true, value });
  });

  it('lets the language decide where the figures alone cannot', () => {
    expect(parseTypedNumber('1.234', {})).toEqual({ ok: true, value: 1234 });
    expect(parseTypedNumber('1,234', {})).toEqual({ ok: true, value: 1.234 });
    expect(parseTypedNumber('1.234', { language: 'en' })).toEqual({ ok: true, value: 1.234 });
    expect(parseTypedNumber('1,234', { language: 'en' })).toEqual({ ok: true, value: 1234 });
  });

  it.each([
    'syv',
    '7 8',
    '7-8',
    '1e3',
    '0x10',
    '1.2.3',
    '1,2,3',
    '1.23,4.5',
    '7,',
    '.',
    '--3',
    'NaN',
    'Infinity',
    '7%',
  ])('%s is not a number', (text) => {
    expect(parseTypedNumber(text, {})).toEqual({ ok: false, problem: 'not-a-number', limits: {} });
  });

  const nprs = { min: 0, max: 10, integer: true };
  it.each([
    ['', 'empty'],
    ['x', 'not-a-number'],
    ['5,5', 'not-whole'],
    ['10,5', 'not-whole'],
    ['-1', 'too-low'],
    ['11', 'too-high'],
  ])('holds "%s" against 0 to 10: %s', (text, problem) => {
    expect(parseTypedNumber(text, nprs)).toEqual({ ok: false, problem, limits: nprs });
  });

  it.each([
    ['0', 0],
    ['10', 10],
    ['5,0', 5],
  ])('allows %s from 0 to 10', (text, value) => {
    expect(parseTypedNumber(text, nprs)).toEqual({ ok: true, value });
  });

  it('reads back every way a number is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), language, (hundredths, shown) => {
        const value = hundredths / 100;
        expect(parseTypedNumber(formatNumber(value, shown), { language: shown })).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'for',
    'om',
    'siden',
    'ca.',
    'og',
    'en',
    'halv',
    '½',
    'uger',
    'mdr',
    'nov',
    '5',
    '99',
    '/',
    '.',
    '-',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(pieces).map((list) => list.join(' ')),
  );

  it('is answered, never thrown back', () => {
    fc.assert(
      fc.property(text, language, (typed, shown) => {
        expect(parseTypedDay(typed, today, shown)).toHaveProperty('ok');
        expect(parseTypedDuration(typed, shown)).toHaveProperty('ok');
        expect(parseTypedNumber(typed, { min: 0, max: 10, integer: true, language: shown })).toHaveProperty('ok');
      }),
      { numRuns: 2000 },
    );
  });
});
