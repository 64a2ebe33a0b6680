// The stories to choose among: the cases of the sources first, then the others by programme and by what they are about.
import { type Story, type StorySet, type StoryTheme, settingOf, storyThemes } from '../stories/story.ts';

/** The stories of a programme as they were brought in. */
export type ProgrammeStories = { readonly programme: string; readonly sets: readonly StorySet[] };

/** What is looked for; all where left out. */
export type StoryFilter = { readonly programme?: string | undefined; readonly role?: string | undefined };

/** Stories that stand together under a heading. */
type StoryGroup = { readonly id: string; readonly stories: readonly Story[] };

/** The list as it is shown. */
export type StoryList = {
  /** The cases of the sources, by programme. */
  readonly cases: readonly StoryGroup[];
  /** The others by programme, within it by theme in the order of the themes. */
  readonly others: readonly { readonly programme: string; readonly themes: readonly StoryGroup[] }[];
  readonly count: number;
};

/** The stories that fit the filter. Groups without a story are left out. */
export function storyList(all: readonly ProgrammeStories[], { programme, role }: StoryFilter): StoryList {
  const wanted = all.filter((one) => programme === undefined || one.programme === programme);
  const fits = (story: Story) => role === undefined || settingOf(story).role === role;
  const of = (sets: readonly StorySet[], theme: StoryTheme) =>
    sets.filter((one) => one.theme === theme).flatMap((one) => one.stories.filter(fits));
  const cases = wanted.map((one) => ({ id: one.programme, stories: of(one.sets, 'source') }));
  const others = wanted.map((one) => ({
    programme: one.programme,
    themes: storyThemes
      .filter((theme) => theme !== 'source')
      .map((theme): StoryGroup => ({ id: theme, stories: of(one.sets, theme) }))
      .filter((group) => group.stories.length > 0),
  }));
  const counted = [...cases, ...others.flatMap((one) => one.themes)];
  return {
    cases: cases.filter((one) => one.stories.length > 0),
    others: others.filter((one) => one.themes.length > 0),
    count: counted.reduce((sum, one) => sum + one.stories.length, 0),
  };
}

/** The roles that some story is told for, in the order they come. */
export function rolesTold(all: readonly ProgrammeStories[]): readonly string[] {
  return [...new Set(storiesOf(all).map((one) => settingOf(one).role))];
}

/** The story with the id. */
export function storyById(all: readonly ProgrammeStories[], id: string): Story | undefined {
  return storiesOf(all).find((one) => one.id === id);
}

/** Every story of them. */
export function storiesOf(all: readonly ProgrammeStories[]): readonly Story[] {
  return all.flatMap((one) => one.sets.flatMap((set) => set.stories));
}
