// Every story, in the order they are told and kept in memory.
import { acuteStories } from './acute.ts';
import { bilag5 } from './bilag-5.ts';
import { peopleAndPlaces } from './people-and-places.ts';
import { replyStories } from './replies.ts';
import { scopeStories } from './scope.ts';
import { seriousPathologyStories } from './serious-pathology.ts';
import type { Story } from './story.ts';
import { courseStories } from './way-of-the-course.ts';

export const allStories: readonly Story[] = [
  ...bilag5,
  ...acuteStories,
  ...seriousPathologyStories,
  ...scopeStories,
  ...courseStories,
  ...replyStories,
  ...peopleAndPlaces,
];
