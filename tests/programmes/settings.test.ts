// Dated settings: who receives the patient on a day, and that no day falls between two rows or into both.
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/model/calendar.ts';
import type { Programme } from '../../src/model/programme.ts';
import { RegionSettings } from '../../src/model/settings.ts';
import { recipientIn, settingsOn } from '../../src/model/settings-in-force.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { regionSettings } from '../../src/programmes/shared/settings.ts';
import { hovedstaden } from '../../src/programmes/shared/settings-hovedstaden.ts';
import { successorOn } from '../../src/view-models/regions.ts';

const acuteOn = (region: string, day: string, area?: string) => {
  const settings = settingsOn(regionSettings, region, day) ?? successorOn(regionSettings, region, day);
  return recipientIn(settings, area, 'acute-spine')?.name;
};
const oestdanmark = 'Lokal reumatologisk afdeling eller den afdeling, der har rygvagten';

describe('the acute recipient', () => {
  it.each([
    ['hovedstaden', '2026-11-05', undefined, 'Lokal reumatologisk afdeling, vagthavende reumatolog'],
    ['hovedstaden', '2026-11-05', 'midt', 'Lokal reumatologisk afdeling, vagthavende reumatolog'],
    ['hovedstaden', '2026-11-05', 'nord', 'Neurologisk afdeling, Hillerød Hospital'],
    ['hovedstaden', '2026-12-31', 'nord', 'Neurologisk afdeling, Hillerød Hospital'],
    ['hovedstaden', '2027-01-01', 'nord', oestdanmark],
    ['hovedstaden', '2027-01-01', undefined, oestdanmark],
    ['sjaelland', '2026-12-31', undefined, 'Akut indlæggelse efter regionens visitation'],
    ['sjaelland', '2027-01-01', undefined, oestdanmark],
    ['oestdanmark', '2026-12-31', undefined, undefined],
    ['oestdanmark', '2027-01-01', undefined, oestdanmark],
    ['midtjylland', '2027-01-01', undefined, 'Akut indlæggelse efter regionens visitation'],
    ['nordjylland', '2026-11-05', undefined, undefined],
  ])('of %s on %s in area %s is %s', (region, day, area, name) => {
    expect(acuteOn(region, day, area)).toBe(name);
  });

  it('is Hillerød in area Nord alone; the other recipients there are those of the region', () => {
    expect(Object.keys(hovedstaden.inArea)).toEqual(['nord']);
    expect(Object.keys(hovedstaden.inArea.nord ?? {})).toEqual(['acute-spine']);
    expect(recipientIn(hovedstaden, 'nord', 'municipality')).toBe(recipientIn(hovedstaden, 'midt', 'municipality'));
  });
});

describe('the settings as shipped', () => {
  it.each(regionSettings.map((one) => [`${one.region} from ${one.validFrom}`, one] as const))(
    '%s are well formed',
    (_, row) => {
      expect(RegionSettings.safeParse(row).success).toBe(true);
      expect(row.validTo === undefined || row.validFrom <= row.validTo).toBe(true);
      const areas = row.areas.map((one) => one.id);
      expect(Object.keys(row.inArea).filter((id) => !areas.includes(id))).toEqual([]);
    },
  );

  it.each(regionSettings.map((one) => [`${one.region} from ${one.validFrom}`, one] as const))(
    '%s name every recipient of the programmes of the region, and none that no programme has',
    (_, row) => {
      const idsOf = (programmes: readonly Programme[]) =>
        programmes.flatMap((one) => one.recipients.map(({ id }) => id));
      const named = Object.keys(row.recipients);
      const wanted = idsOf(allProgrammes.filter((one) => one.regions.includes(row.region)));
      expect(wanted.length).toBeGreaterThan(0);
      expect(wanted.filter((id) => !named.includes(id))).toEqual([]);
      expect(named.filter((id) => !idsOf(allProgrammes).includes(id))).toEqual([]);
    },
  );

  it('guess no phone number: none is in the sources', () => {
    const given = regionSettings
      .flatMap((row) => [row.recipients, ...Object.values(row.inArea)])
      .flatMap((list) => Object.values(list));
    expect(given.filter((one) => one.phone !== undefined)).toEqual([]);
  });

  it('have no two rows of a region for one day, and no day without a row between two', () => {
    for (const region of new Set(regionSettings.map((one) => one.region))) {
      const rows = regionSettings
        .filter((one) => one.region === region)
        .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
      rows.slice(1).forEach((row, i) => {
        expect(rows[i]?.validTo === undefined ? undefined : addDays(rows[i].validTo, 1)).toBe(row.validFrom);
      });
    }
  });

  it('let a region that ends go on in its successor the day after', () => {
    const ending = regionSettings.filter((one) => one.validTo !== undefined);
    expect(ending.map((one) => one.region).toSorted()).toEqual(['hovedstaden', 'sjaelland']);
    for (const row of ending) {
      const { validTo = '' } = row;
      expect(successorOn(regionSettings, row.region, validTo)).toBeUndefined();
      expect(successorOn(regionSettings, row.region, addDays(validTo, 1))?.region).toBe('oestdanmark');
    }
  });

  it('cover every region of every programme', () => {
    for (const region of allProgrammes.flatMap((one) => one.regions))
      expect(regionSettings.some((one) => one.region === region)).toBe(true);
  });
});
