// The stories of the cervical course: the source's own, and the edges around it.
import type { Story } from '../story.ts';
import { armStories } from './arm.ts';
import { beginnings } from './beginnings.ts';
import { cervicalExamples } from './examples.ts';
import { onward } from './onward.ts';
import { safety } from './safety.ts';

export const fysCervikalStories: readonly Story[] = [
  ...cervicalExamples,
  ...beginnings,
  ...safety,
  ...armStories,
  ...onward,
];
