// The stories of the cervical course, by what they are about: the source's own, and the edges around it.
import type { StorySet } from '../story.ts';
import { armStories } from './arm.ts';
import { beginnings } from './beginnings.ts';
import { cervicalExamples, otherwiseThanTheExamples } from './examples.ts';
import { onward } from './onward.ts';
import { safety } from './safety.ts';

export const fysCervikalStories: readonly StorySet[] = [
  { theme: 'source', stories: cervicalExamples },
  { theme: 'course', stories: otherwiseThanTheExamples },
  { theme: 'scope', stories: beginnings },
  { theme: 'acute', stories: [...safety, ...armStories] },
  { theme: 'course', stories: onward },
];
