// The stories of the lumbar course, by what they are about: the source's own, and the edges around them.
import type { StorySet } from '../story.ts';
import { beginnings } from './beginnings.ts';
import { lumbarExamples, otherwiseThanTheExamples } from './examples.ts';
import { onward } from './onward.ts';
import { safety } from './safety.ts';

export const fysLumbalStories: readonly StorySet[] = [
  { theme: 'source', stories: lumbarExamples },
  { theme: 'course', stories: otherwiseThanTheExamples },
  { theme: 'scope', stories: beginnings },
  { theme: 'acute', stories: safety },
  { theme: 'course', stories: onward },
];
