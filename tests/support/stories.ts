// Stories by their ids, with the programme each is told in, as the app has them.
import type { Programme } from '../../src/model/programme.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { allStories } from '../../src/stories/all-stories.ts';
import { type Story, settingOf } from '../../src/stories/story.ts';

/** The story with the id. Throws where there is none. */
export function storyOf(id: string): Story {
  const story = allStories.find((one) => one.id === id);
  if (story === undefined) throw new Error(`no story ${id}`);
  return story;
}

/** The programme of a story. */
export function programmeOf(story: Story): Programme {
  const programme = allProgrammes.find((one) => one.id === settingOf(story).programme);
  if (programme === undefined) throw new Error(`${story.id}: no programme`);
  return programme;
}
