// The stories of `rs-pixi`, by what they are about: the stages at the first contact, the reassessments, what is acute, and who, where and when.
import type { StorySet } from '../story.ts';
import { comesBackStories } from './comes-back.ts';
import { firstContactStories } from './first-contact.ts';
import { laterStagesStories } from './later-stages.ts';
import { peopleAndPlacesStories } from './people-and-places.ts';
import { reassessmentStories } from './reassessment.ts';
import { safetyStories } from './safety.ts';

export const rsPixiStories: readonly StorySet[] = [
  { theme: 'scope', stories: firstContactStories },
  { theme: 'course', stories: [...reassessmentStories, ...comesBackStories, ...laterStagesStories] },
  { theme: 'acute', stories: safetyStories },
  { theme: 'people', stories: peopleAndPlacesStories },
];
