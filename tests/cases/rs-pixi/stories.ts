// Every story of `rs-pixi`: the stages at the first contact, the reassessments, what is acute, and who, where and when.
import type { Story } from '../story.ts';
import { comesBackStories } from './comes-back.ts';
import { firstContactStories } from './first-contact.ts';
import { laterStagesStories } from './later-stages.ts';
import { peopleAndPlacesStories } from './people-and-places.ts';
import { reassessmentStories } from './reassessment.ts';
import { safetyStories } from './safety.ts';

/** The stories of `rs-pixi`. */
export const rsPixiStories: readonly Story[] = [
  ...firstContactStories,
  ...reassessmentStories,
  ...comesBackStories,
  ...laterStagesStories,
  ...safetyStories,
  ...peopleAndPlacesStories,
];
