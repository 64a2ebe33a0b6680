import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCpr } from '../../src/course/cpr.ts';

describe('found', () => {
  test.each([
    '251248-1234',
    '251248 1234',
    '2512481234',
    '251248–1234',
    '251248 - 1234',
    '251248\u00a01234',
    '251248-9AB6',
    '251248 9AB6',
    '2512489ab6',
    '251248RTH2',
    '010107-0000',
    '290200-1234',
    '290296-1234',
    '310126-1234',
    '851248-1234',
    '611248-1234',
  ])('%s', (number) => {
    expect(findCpr(number)).toEqual([{ start: 0, end: number.length }]);
    expect(findCpr(`pt. (${number}), ring`)).toEqual([{ start: 5, end: 5 + number.length }]);
  });

  test('every one in a text, in order', () => {
    expect(findCpr('a 251248-1234 b 010170 1111')).toEqual([
      { start: 2, end: 13 },
      { start: 16, end: 27 },
    ]);
  });

  test('every number that begins with a real date, whatever its modulus 11', () => {
    const date = fc.date({ min: new Date('1900-01-01'), max: new Date('1999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.nat(9999), fc.constantFrom('', ' ', '-'), (day, serial, between) => {
        const [year = '', month = '', dayOfMonth = ''] = day.toISOString().slice(0, 10).split('-');
        fc.pre(`${dayOfMonth}${month}` !== '2902' || year !== '1900');
        const number = `${dayOfMonth}${month}${year.slice(2)}${between}${String(serial).padStart(4, '0')}`;
        expect(findCpr(number)).toHaveLength(1);
      }),
    );
  });
});

describe('not found', () => {
  test.each([
    ['no such day', '310448-1234'],
    ['no such month', '251348-1234'],
    ['29 February in no leap year', '290297-1234'],
    ['day 0', '001248-1234'],
    ['day 60 and 92 of replacement numbers', '601248-1234 921248-1234'],
    ['a date alone', '051126'],
    ['a date and a dose', '051126 50mg, 051126 1000mg'],
    ['a date and a scale', '051126 MRC3'],
    ['two dates', '051126-061126'],
    ['a longer number', '12512481234 og 25124812345'],
    ['on two lines', '051126\n1234'],
    ['letters only', '251248-ABCD'],
    ['an ISO date', '2026-11-05'],
    ['a phone number', '+45 38 63 38 63'],
  ])('%s: %s', (_title, text) => {
    expect(findCpr(text)).toEqual([]);
  });
});
