import { describe, expect, it } from 'vitest';
import { regionSettings } from '../../src/programmes/shared/settings.ts';
import { readContactDay } from '../../src/view-models/contact-day.ts';
import { firstContactElsewhere, readStart } from '../../src/view-models/placement-view.ts';
import { placeOn, regionsOn } from '../../src/view-models/start-view.ts';

const TODAY = '2026-11-05';

describe('the place to begin from', () => {
  it('is the usual one before anything was chosen', () => {
    expect(placeOn({}, regionSettings, TODAY)).toEqual({ role: 'gp', region: 'hovedstaden', area: undefined });
  });

  it('is as remembered, with an area of the region', () => {
    const remembered = { role: 'chiropractor', region: 'hovedstaden', area: 'nord' };
    expect(placeOn(remembered, regionSettings, TODAY)).toEqual(remembered);
  });

  it('lets an area go that the region does not have', () => {
    expect(placeOn({ region: 'midtjylland', area: 'nord' }, regionSettings, TODAY).area).toBeUndefined();
  });

  it('follows a merged region to its successor from its first day', () => {
    expect(placeOn({ region: 'hovedstaden', area: 'nord' }, regionSettings, '2026-12-31').region).toBe('hovedstaden');
    const after = placeOn({ region: 'hovedstaden', area: 'nord' }, regionSettings, '2027-01-01');
    expect(after).toEqual({ role: 'gp', region: 'oestdanmark', area: undefined });
    expect(placeOn({ region: 'sjaelland' }, regionSettings, '2027-01-01').region).toBe('oestdanmark');
  });

  it("offers each region in force once, a clinic's own entry among them", () => {
    const [first] = regionSettings;
    if (first === undefined) throw new Error('no settings');
    const ids = regionsOn([{ ...first, name: 'own' }, ...regionSettings], TODAY).map((one) => one.region);
    expect(ids).toEqual(['hovedstaden', 'midtjylland', 'sjaelland']);
    expect(regionsOn(regionSettings, '2027-01-01').map((one) => one.region)).toEqual(['oestdanmark', 'midtjylland']);
  });
});

describe('what is typed before the start', () => {
  const form = { startWeek: 0 as const, day: 'i dag', label: '' };

  it('is read with the label trimmed', () => {
    const read = readStart({ ...form, day: '3/11', label: ' stue 2 ' }, TODAY, 'da');
    expect(read).toMatchObject({ ok: true, day: '2026-11-03', label: 'stue 2' });
  });

  it('names every problem at once', () => {
    const read = readStart({ ...form, day: '32/10', label: 'Anna 010203-1234' }, TODAY, 'da');
    expect(read.ok ? [] : read.problems.map((one) => `${one.field} ${one.problem}`)).toEqual([
      ...['day no-such-day', 'label cpr'],
    ]);
  });

  it('refuses a label longer than is kept', () => {
    expect(readStart({ ...form, label: 'x'.repeat(40) }, TODAY, 'da').ok).toBe(true);
    const read = readStart({ ...form, label: 'x'.repeat(41) }, TODAY, 'da');
    expect(read).toEqual({ ok: false, problems: [{ field: 'label', problem: 'too-long', values: { max: 40 } }] });
  });

  it('counts the first contact elsewhere back from this one', () => {
    expect(firstContactElsewhere(TODAY, 0)).toBe(TODAY);
    expect(firstContactElsewhere(TODAY, 8)).toBe('2026-09-10');
  });
});

describe('the day of a contact', () => {
  it('may be today or earlier, never later', () => {
    expect(readContactDay('i dag', TODAY, 'da')).toMatchObject({ ok: true, day: TODAY });
    expect(readContactDay('i morgen', TODAY, 'da')).toMatchObject({ ok: false, problem: 'in-future' });
  });

  it('may be the day of the contact before it, never earlier', () => {
    expect(readContactDay('2/11', TODAY, 'da', '2026-11-02').ok).toBe(true);
    expect(readContactDay('1/11', TODAY, 'da', '2026-11-02')).toEqual({
      ...{ ok: false, problem: 'before-last', values: { day: '2. nov. 2026' } },
    });
  });

  it('has the values its message needs', () => {
    expect(readContactDay('31/9', TODAY, 'da')).toMatchObject({ problem: 'no-such-day', values: { daysInMonth: 30 } });
    expect(readContactDay('5/11/1800', TODAY, 'da')).toMatchObject({
      problem: 'too-far',
      values: { earliest: expect.any(String), latest: expect.any(String) },
    });
  });
});
