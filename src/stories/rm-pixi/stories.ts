// The stories of Region Midtjylland's programme, by what they are about.
import type { StorySet } from '../story.ts';
import { imagingStories, peopleStories } from './people.ts';
import { safetyStories } from './safety.ts';
import { trackStories } from './tracks.ts';

export const rmPixiStories: readonly StorySet[] = [
  { theme: 'course', stories: trackStories },
  { theme: 'acute', stories: safetyStories },
  { theme: 'imaging', stories: imagingStories },
  { theme: 'people', stories: peopleStories },
];
