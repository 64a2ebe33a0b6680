// Every story, in the order they are told and kept in memory.

import { fysCervikalStories } from './fys-cervikal/stories.ts';
import { fysLumbalStories } from './fys-lumbal/stories.ts';
import { acuteStories } from './rh-primary/acute.ts';
import { bilag5 } from './rh-primary/bilag-5.ts';
import { peopleAndPlaces } from './rh-primary/people-and-places.ts';
import { replyStories } from './rh-primary/replies.ts';
import { scopeStories } from './rh-primary/scope.ts';
import { seriousPathologyStories } from './rh-primary/serious-pathology.ts';
import { courseStories } from './rh-primary/way-of-the-course.ts';
import { rhSekundaerStories } from './rh-sekundaer/stories.ts';
import { rmPixiStories } from './rm-pixi/stories.ts';
import { rsPixiStories } from './rs-pixi/stories.ts';
import type { Story } from './story.ts';

export const allStories: readonly Story[] = [
  ...bilag5,
  ...acuteStories,
  ...seriousPathologyStories,
  ...scopeStories,
  ...courseStories,
  ...replyStories,
  ...peopleAndPlaces,
  ...rhSekundaerStories,
  ...rmPixiStories,
  ...rsPixiStories,
  ...fysLumbalStories,
  ...fysCervikalStories,
];
