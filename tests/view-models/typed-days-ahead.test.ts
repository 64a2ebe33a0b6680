import { describe, expect, it } from 'vitest';
import { readDaysAhead } from '../../src/view-models/typed-days-ahead.ts';

const read = (text: string, from = '2026-11-05') => {
  const found = readDaysAhead(text, from, 365, 'da');
  return found.ok ? found.days : found.problem;
};

describe('how far ahead', () => {
  it.each([
    ['3 dage', 3],
    ['2 uger', 14],
    ['om 2 uger', 14],
    ['14', 14],
    ['0', 0],
    ['en måned', 30],
    ['19/11', 14],
    ['19. november 2026', 14],
    ['19.11.26', 14],
    ['191126', 14],
    ['i dag', 0],
    ['i morgen', 1],
    ['1/3', 116],
    ['1. marts', 116],
    ['1.10', 330],
    ['5/11', 0],
  ])('%s is %s days', (text, days) => {
    expect(read(text)).toBe(days);
  });

  it.each([
    ['4/11/2026', 'before-contact'],
    ['i går', 'before-contact'],
    ['for 2 uger siden', 'before-contact'],
    ['2 uger siden', 'before-contact'],
    ['2 år', 'too-long'],
    ['1/1/2029', 'too-long'],
    ['snart', 'not-ahead'],
    ['', 'not-ahead'],
    ['31/2', 'not-ahead'],
  ])('%s is refused as %s', (text, problem) => {
    expect(read(text)).toBe(problem);
  });

  it('takes a day without a year as the next such day, over the turn of the year and in a leap year', () => {
    expect(read('4/11')).toBe(364);
    expect(read('2/1', '2026-12-30')).toBe(3);
    expect(read('29/2', '2027-11-05')).toBe(116);
  });
});
