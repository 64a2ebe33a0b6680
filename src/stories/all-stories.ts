// Every story, in the order they are told and kept in memory.

import { fysCervikalStories } from './fys-cervikal/stories.ts';
import { fysLumbalStories } from './fys-lumbal/stories.ts';
import { rhPrimaryStories } from './rh-primary/stories.ts';
import { rhSekundaerStories } from './rh-sekundaer/stories.ts';
import { rmPixiStories } from './rm-pixi/stories.ts';
import { rsPixiStories } from './rs-pixi/stories.ts';
import type { Story, StorySet } from './story.ts';

export const allStorySets: readonly StorySet[] = [
  ...rhPrimaryStories,
  ...rhSekundaerStories,
  ...rmPixiStories,
  ...rsPixiStories,
  ...fysLumbalStories,
  ...fysCervikalStories,
];

export const allStories: readonly Story[] = allStorySets.flatMap((set) => set.stories);
