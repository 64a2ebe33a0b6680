// Every story of Region Midtjylland's programme, in the order they are told.
import type { Story } from '../story.ts';
import { peopleStories } from './people.ts';
import { safetyStories } from './safety.ts';
import { trackStories } from './tracks.ts';

export const rmPixiStories: readonly Story[] = [...trackStories, ...safetyStories, ...peopleStories];
