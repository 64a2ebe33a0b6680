// The start of a course: what is remembered of the clinic. What is typed is read in `placement-view.ts`, which the first page does not need.
// Nothing about a patient is ever remembered here.
import type { Day } from '../model/calendar.ts';
import type { RegionSettings } from '../model/settings.ts';
import { successorOn } from './regions.ts';

/** Who works where. */
export type Place = { readonly role: string; readonly region: string; readonly area: string | undefined };

/** Before anything was chosen: the role that most courses begin with, and the region whose programme it is. */
const usual = { role: 'gp', region: 'hovedstaden' };

/** A region to choose, with its planning areas; the settings in force on the day. */
export type RegionChoice = {
  readonly region: string;
  readonly areas: readonly { readonly id: string; readonly name: string }[];
};

/** The regions that exist on a day, each once, in the order of the settings as shipped. */
export function regionsOn(regions: readonly RegionSettings[], day: Day): readonly RegionChoice[] {
  const inForce = regions.filter((one) => one.validFrom <= day && (one.validTo === undefined || day <= one.validTo));
  return inForce
    .filter((one, place) => inForce.findIndex((other) => other.region === one.region) === place)
    .map(({ region, areas }) => ({ region, areas }));
}

/**
 * The place to begin from: as remembered, else the usual. A region that has been merged by the day becomes its successor, and an area
 * that the region does not have on the day is let go.
 */
export function placeOn(
  remembered: {
    readonly role?: string | undefined;
    readonly region?: string | undefined;
    readonly area?: string | undefined;
  },
  regions: readonly RegionSettings[],
  day: Day,
): Place {
  const wanted = remembered.region ?? usual.region;
  const choices = regionsOn(regions, day);
  const merged = successorOn(regions, wanted, day)?.region;
  const found = [wanted, merged].map((id) => choices.find((one) => one.region === id)).find((one) => one !== undefined);
  const area = found?.areas.some((one) => one.id === remembered.area) ? remembered.area : undefined;
  return { role: remembered.role ?? usual.role, region: found?.region ?? wanted, area };
}
