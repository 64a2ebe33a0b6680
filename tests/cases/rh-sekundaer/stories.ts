// Every story of `rh-2012` in the hospital.
import type { Story } from '../story.ts';
import { acuteInHospital } from './acute.ts';
import { bilag5InHospital } from './bilag-5.ts';
import { placesInHospital } from './people-and-places.ts';
import { surgeryOfTheBack } from './surgery-of-the-back.ts';
import { waysInHospital } from './way-of-the-course.ts';

export const rhSekundaerStories: readonly Story[] = [
  ...bilag5InHospital,
  ...acuteInHospital,
  ...surgeryOfTheBack,
  ...waysInHospital,
  ...placesInHospital,
];
