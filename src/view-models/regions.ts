// Regions over time: which settings hold for a region on a day, a merger counted in.
import type { RegionSettings } from '../model/settings.ts';
import { settingsOn } from '../model/settings-in-force.ts';

/**
 * A region that has been merged into another by the day is read in the other's settings (law 699 of 20 June 2025: Hovedstaden and
 * Sjælland become Østdanmark on 1 January 2027).
 */
export function successorOn(
  regions: readonly RegionSettings[],
  region: string,
  day: string,
): RegionSettings | undefined {
  const ended = regions.some((one) => one.region === region && one.validTo !== undefined && one.validTo < day);
  const successor = mergedInto[region];
  return ended && successor !== undefined ? settingsOn(regions, successor, day) : undefined;
}

const mergedInto: Readonly<Record<string, string>> = { hovedstaden: 'oestdanmark', sjaelland: 'oestdanmark' };
