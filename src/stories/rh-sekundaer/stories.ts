// The stories of `rh-2012` in the hospital, by what they are about.
import type { StorySet } from '../story.ts';
import { acuteInHospital } from './acute.ts';
import { bilag5InHospital } from './bilag-5.ts';
import { placesInHospital } from './people-and-places.ts';
import { surgeryOfTheBack } from './surgery-of-the-back.ts';
import { waysInHospital } from './way-of-the-course.ts';

export const rhSekundaerStories: readonly StorySet[] = [
  { theme: 'source', stories: bilag5InHospital },
  { theme: 'acute', stories: acuteInHospital },
  { theme: 'surgery', stories: surgeryOfTheBack },
  { theme: 'course', stories: waysInHospital },
  { theme: 'people', stories: placesInHospital },
];
