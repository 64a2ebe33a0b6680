// The stories in which a rule is recommended, each at the first contact where it is.
import type { Programme } from '../model/programme.ts';
import type { RegionSettings } from '../model/settings.ts';
import { type Story, settingOf } from '../stories/story.ts';
import { storyCourse } from './story-course.ts';
import { type ProgrammeStories, storiesOf } from './story-list.ts';

/** A story with the place of a contact in it, from 0. */
export type RuleStory = { readonly story: Story; readonly contact: number };

/** The stories of the programme that advise the rule, the cases of the sources first, as the engine judges them now. */
export function storiesAdvising(
  all: readonly ProgrammeStories[],
  programme: Programme,
  rule: string,
  regions: readonly RegionSettings[],
): readonly RuleStory[] {
  const own = storiesOf(all).filter((one) => settingOf(one).programme === programme.id);
  const told = own.flatMap((story): readonly RuleStory[] => {
    const desks = storyCourse(programme, story, regions);
    const contact = desks.findIndex((one) => one.judgement.recommendations.some((advised) => advised.rule.id === rule));
    return contact < 0 ? [] : [{ story, contact }];
  });
  return told.toSorted((a, b) => Number(b.story.retells !== undefined) - Number(a.story.retells !== undefined));
}
