// A patient story played as a course: what it tells, handed to the replay of all courses. The engine judges it as any other; nothing of `expected` is
// read here.
import { addWeeks } from '../model/calendar.ts';
import type { Programme } from '../model/programme.ts';
import type { RegionSettings } from '../model/settings.ts';
import { type Story, type StoryContact, settingOf } from '../stories/story.ts';
import type { Desk } from './desk.ts';
import { type Held, placedContact } from './placed-contacts.ts';
import { replayed, type Telling } from './replay.ts';

/** What a story tells, with the contact and day of each of its contacts. The programme must be the story's own. */
export function storyTelling(programme: Programme, story: Story, regions: readonly RegionSettings[]): Telling {
  const { role, region, area, start, startWeek, offers } = settingOf(story);
  const firstDay = addWeeks(start, -startWeek);
  const held: Held[] = [];
  const contacts = story.contacts.map((told, place) => {
    const group = story.contacts.slice(0, place).findLast((one) => one.group !== undefined)?.group;
    const placed = placedContact(programme, told, { firstDay, held, group });
    held.push(placed);
    return { ...placed, answers: told.findings, ...decisionsOf(told) };
  });
  return { programme, regions, role, region, area, start, startWeek, offers, contacts };
}

function decisionsOf({ group, groupReason, decisions, referrals }: StoryContact) {
  return { group, groupReason, decisions, referrals };
}

/** The desk of each contact of a story, in order: its state is the course as it stood then. */
export function storyCourse(programme: Programme, story: Story, regions: readonly RegionSettings[]): readonly Desk[] {
  return replayed(storyTelling(programme, story, regions), story.id).desks;
}
