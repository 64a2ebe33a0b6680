import { describe, expect, it } from 'vitest';
import type { RegionSettings } from '../../src/model/settings.ts';
import { regionSettings } from '../../src/programmes/shared/settings.ts';
import { readSettingsFile, settingsFile } from '../../src/view-models/settings-file.ts';
import {
  editedRecipient,
  entriesToSave,
  recipientRows,
  type SettingsEntry,
  settingsEntries,
  withEntry,
  withOffer,
  withoutEntry,
  withRecipient,
  withRecipientReset,
} from '../../src/view-models/settings-view.ts';

const TODAY = '2026-11-05';

function shippedEntry(region = 'hovedstaden'): SettingsEntry {
  const found = settingsEntries(regionSettings, [], TODAY).find((one) => one.settings.region === region);
  if (found === undefined) throw new Error(`no entry of ${region}`);
  return found;
}
const shipped = shippedEntry().settings;
const own = withRecipient(shipped, undefined, 'gp', { name: 'Lægerne Torvet', phone: '12 34 56 78' });
const entryOf = (clinic: readonly RegionSettings[]) =>
  settingsEntries(regionSettings, clinic, TODAY).find((one) => one.settings.region === 'hovedstaden');

describe('entries', () => {
  it("are those shipped, with the clinic's own in their place", () => {
    expect(settingsEntries(regionSettings, [], TODAY)).toHaveLength(regionSettings.length);
    expect(settingsEntries(regionSettings, [own], TODAY)).toHaveLength(regionSettings.length);
    expect(entryOf([own])).toMatchObject({ own: true, inForce: true, settings: own, shipped });
    expect(entryOf([])).toMatchObject({ own: false, settings: shipped });
  });

  it('say which are in force', () => {
    const on = (day: string) =>
      settingsEntries(regionSettings, [], day)
        .filter((one) => one.inForce)
        .map((one) => one.settings.region);
    expect(on('2026-12-31')).toEqual(['hovedstaden', 'midtjylland', 'sjaelland']);
    expect(on('2027-01-01')).toEqual(['oestdanmark', 'midtjylland']);
  });

  it('are kept once, not at all as shipped, and go back one by one', () => {
    const other = withOffer(shippedEntry('midtjylland').settings, 'extended-assessment', false);
    const clinic = withEntry(withEntry(withEntry([], own, regionSettings), other, regionSettings), own, regionSettings);
    expect(clinic).toEqual([other, own]);
    expect(withEntry(clinic, shipped, regionSettings)).toEqual([other]);
    expect(withoutEntry(clinic, other)).toEqual([own]);
  });
});

describe('recipients', () => {
  it("of an area are its own where it has one, else the region's", () => {
    const rows = recipientRows(shippedEntry(), 'nord');
    expect(rows.find((one) => one.id === 'acute-spine')).toMatchObject({ ownOfArea: true, changed: false });
    expect(rows.find((one) => one.id === 'acute-spine')?.setting.name).toContain('Hillerød');
    expect(rows.find((one) => one.id === 'gp')).toMatchObject({ ownOfArea: false, changed: false });
  });

  it('are marked as changed, and go back to what was shipped', () => {
    const entry = entryOf([own]);
    if (entry === undefined) throw new Error('no entry');
    expect(
      recipientRows(entry, undefined)
        .filter((one) => one.changed)
        .map((one) => one.id),
    ).toEqual(['gp']);
    expect(withRecipientReset(entry, undefined, 'gp')).toEqual(shipped);
  });

  it("changed in an area leave the region's alone, and leave no trace when reset", () => {
    const changed = withRecipient(shipped, 'syd', 'gp', { name: 'Lægerne Syd' });
    const entry = entryOf([changed]);
    if (entry === undefined) throw new Error('no entry');
    expect(changed.recipients).toEqual(shipped.recipients);
    expect(recipientRows(entry, 'syd').find((one) => one.id === 'gp')).toMatchObject({
      ownOfArea: true,
      changed: true,
    });
    expect(withRecipientReset(entry, 'syd', 'gp')).toEqual(shipped);
  });

  it.each([
    ['phone', 'ring', 'not-a-phone'],
    ['link', 'http://example.dk', 'not-a-link'],
    ['name', '  ', 'empty'],
    ['name', 'x'.repeat(121), 'too-long'],
    ['note', 'x'.repeat(301), 'too-long'],
    ['note', 'Anna 010203-1234', 'cpr'],
  ] as const)('refuse %s "%s"', (field, text, problem) => {
    expect(editedRecipient({ name: 'A' }, field, text, TODAY)).toMatchObject({ ok: false, problem });
  });

  it('take a field as typed, leave an emptied one out, and date a changed link', () => {
    const before = { name: 'A', phone: '12 34 56 78', link: 'https://a.dk', linkChecked: '2026-01-01' };
    expect(editedRecipient(before, 'phone', '', TODAY)).toEqual({
      ok: true,
      setting: { name: 'A', link: 'https://a.dk', linkChecked: '2026-01-01' },
    });
    expect(editedRecipient(before, 'link', ' https://b.dk ', TODAY)).toMatchObject({
      setting: { link: 'https://b.dk', linkChecked: TODAY },
    });
    expect(editedRecipient(before, 'link', '', TODAY)).toEqual({
      ok: true,
      setting: { name: 'A', phone: '12 34 56 78' },
    });
  });
});

describe('a file of settings', () => {
  const read = (text: string, clinic: readonly RegionSettings[] = []) => readSettingsFile(text, regionSettings, clinic);
  const problems = (text: string, clinic: readonly RegionSettings[] = []) => {
    const result = read(text, clinic);
    return result.ok ? [] : result.problems.map((one) => [one.problem, one.place]);
  };
  const fileOf = (...regions: readonly unknown[]) => JSON.stringify({ kind: 'rygvej-settings', version: 1, regions });

  it("brings the clinic's own to another computer whole", () => {
    const saved = settingsFile(entriesToSave(settingsEntries(regionSettings, [own], TODAY), 'hovedstaden'));
    expect(read(saved)).toEqual({ ok: true, clinic: [own], count: 1 });
    expect(read(`\uFEFF${saved}`).ok).toBe(true);
  });

  it("holds the region's entry of today where the clinic has none of its own, which changes nothing", () => {
    const saved = settingsFile(entriesToSave(settingsEntries(regionSettings, [], TODAY), 'hovedstaden'));
    expect(read(saved)).toEqual({ ok: true, clinic: [], count: 1 });
  });

  it("keeps the clinic's own entries that the file does not name", () => {
    const other = withOffer(shippedEntry('midtjylland').settings, 'extended-assessment', false);
    expect(read(fileOf(own), [other])).toMatchObject({ ok: true, clinic: [other, own] });
  });

  it.each([
    ['', 'not-json'],
    ['{"kind": "rygvej-settings", "version": 1, "regi', 'not-json'],
    ['null', 'not-json'],
    ['[]', 'wrong-kind'],
    ['{"version":1,"events":[]}', 'wrong-kind'],
    ['{"kind":"rygvej-settings","version":2,"regions":[]}', 'newer-version'],
    ['{"kind":"rygvej-settings","version":1,"regions":[]}', 'no-entries'],
    ['{"kind":"rygvej-settings","version":1}', 'missing'],
    [' '.repeat(200_001), 'too-large'],
  ])('is refused: %.40s', (text, problem) => {
    expect(problems(text).map(([key]) => key)).toEqual([problem]);
  });

  it.each([
    [{ ...own, name: undefined }, 'missing', 'name'],
    [{ ...own, name: 3 }, 'wrong-type', 'name'],
    [{ ...own, extra: 1 }, 'unknown-key', ''],
    [{ ...own, recipients: { gp: { name: '' } } }, 'empty', 'recipients › gp › name'],
    [{ ...own, recipients: { gp: { name: 'x'.repeat(121) } } }, 'too-long', 'recipients › gp › name'],
    [{ ...own, recipients: { gp: { name: 'A', phone: 'ring' } } }, 'not-a-phone', 'recipients › gp › phone'],
    [{ ...own, recipients: { gp: { name: 'A', link: 'a.dk' } } }, 'not-a-link', 'recipients › gp › link'],
    [{ ...own, recipients: { gp: { name: 'A', note: '010203-1234' } } }, 'cpr', 'recipients › gp › note'],
    [{ ...own, validFrom: 'i går' }, 'not-a-day', 'validFrom'],
    [{ ...own, validFrom: '2026-02-30' }, 'not-a-day', 'validFrom'],
    [{ ...own, validTo: '2011-01-01' }, 'backwards', 'validTo'],
    [{ ...own, region: 'skåne' }, 'unknown-region', 'region'],
    [{ ...own, inArea: { vest: {} } }, 'unknown-area', 'inArea › vest'],
  ])('names the place of what is wrong (%#)', (entry, problem, place) => {
    expect(problems(fileOf(own, entry))).toEqual([[problem, ['regions[1]', place].filter(Boolean).join(' › ')]]);
  });

  it("is refused where two periods share a day, in the file or with the clinic's own", () => {
    const early = { ...own, validFrom: '2012-01-01', validTo: '2012-05-01' };
    expect(problems(fileOf(own, early)).map(([key]) => key)).toEqual(['overlap']);
    expect(problems(fileOf(early), [own]).map(([key]) => key)).toEqual(['overlap']);
    expect(read(fileOf({ ...early, validTo: '2012-04-30' }), [own]).ok).toBe(true);
  });

  it('is refused where a period stands twice', () => {
    expect(problems(fileOf(own, { ...own, name: 'B' })).map(([key]) => key)).toEqual(['twice']);
  });

  it('names every problem', () => {
    expect(problems(fileOf({ ...own, name: 3, source: 4 }))).toHaveLength(2);
  });
});
