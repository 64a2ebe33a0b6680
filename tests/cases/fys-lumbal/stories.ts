// The stories of the lumbar course: the source's own, and the edges around them.
import type { Story } from '../story.ts';
import { beginnings } from './beginnings.ts';
import { lumbarExamples } from './examples.ts';
import { onward } from './onward.ts';
import { safety } from './safety.ts';

export const fysLumbalStories: readonly Story[] = [...lumbarExamples, ...beginnings, ...safety, ...onward];
