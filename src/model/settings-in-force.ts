// Which settings hold on a day and in an area. Apart from their schemas, which the start does without.
import type { RecipientSetting, RegionSettings } from './settings.ts';

/**
 * The settings of the region in force on the day. Periods never overlap (a check of the content); no row for the day is an error
 * of the content and answered by undefined, never by the nearest row.
 */
export function settingsOn(all: readonly RegionSettings[], region: string, day: string): RegionSettings | undefined {
  return all.find(
    (one) => one.region === region && one.validFrom <= day && (one.validTo === undefined || day <= one.validTo),
  );
}

/** The recipient as it is in the planning area, or in the region where the area has no own; undefined where unknown. */
export function recipientIn(
  settings: RegionSettings | undefined,
  area: string | undefined,
  recipient: string,
): RecipientSetting | undefined {
  const own = area === undefined ? undefined : settings?.inArea[area]?.[recipient];
  return own ?? settings?.recipients[recipient];
}
