// Dated settings of the regions. A row is chosen by the day of the contact; there is no nearest row where none is in force.
import type { RegionSettings } from '../../model/settings.ts';
import { hovedstaden } from './settings-hovedstaden.ts';
import { oestdanmark } from './settings-oestdanmark.ts';
import { midtjylland, sjaelland } from './settings-other-regions.ts';

/** The settings of every region that the app knows. */
export const regionSettings: readonly RegionSettings[] = [hovedstaden, oestdanmark, midtjylland, sjaelland];
