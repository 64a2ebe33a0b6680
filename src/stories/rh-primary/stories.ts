// The stories of `rh-2012` in primary care, by what they are about.
import type { StorySet } from '../story.ts';
import { acuteStories } from './acute.ts';
import { bilag5 } from './bilag-5.ts';
import { changeStories } from './changes-and-times.ts';
import { peopleAndPlaces } from './people-and-places.ts';
import { replyStories } from './replies.ts';
import { scopeStories } from './scope.ts';
import { seriousPathologyStories } from './serious-pathology.ts';
import { toOthersStories } from './to-others.ts';
import { groupStories } from './way-of-the-course.ts';

export const rhPrimaryStories: readonly StorySet[] = [
  { theme: 'source', stories: bilag5 },
  { theme: 'acute', stories: acuteStories },
  { theme: 'serious', stories: seriousPathologyStories },
  { theme: 'scope', stories: scopeStories },
  { theme: 'course', stories: [...groupStories, ...changeStories, ...toOthersStories] },
  { theme: 'replies', stories: replyStories },
  { theme: 'people', stories: peopleAndPlaces },
];
