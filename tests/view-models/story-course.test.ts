// Each story as the app plays it, held against the judgement of the same story without the app, and what is told of each contact.
import { describe, expect, it } from 'vitest';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { regionSettings } from '../../src/programmes/shared/settings.ts';
import { allStories } from '../../src/stories/all-stories.ts';
import type { Story } from '../../src/stories/story.ts';
import { contactTold } from '../../src/view-models/contact-told.ts';
import { storyCourse } from '../../src/view-models/story-course.ts';
import { judgedStory } from '../support/judged-stories.ts';

function courseOf(story: Story) {
  const programme = allProgrammes.find((one) => one.id === (story.programme ?? 'rh-primary'));
  if (programme === undefined) throw new Error(`${story.id}: no programme`);
  return storyCourse(programme, story, regionSettings);
}

describe.each(allStories.map((story) => [story.id, story] as const))('%s', (_, story) => {
  const desks = courseOf(story);
  const report = judgedStory(story);

  it('is played as the judge plays it', () => {
    const played = desks.map(({ judgement, contact }) => ({
      ...{ contact: contact.contact, day: contact.day, status: judgement.status },
      ...{ suggested: judgement.group.suggested ?? null, confirmed: judgement.group.confirmed ?? null },
      advice: judgement.recommendations.map((one) => `${one.rule.id} ${one.performance}`),
      withheld: judgement.withheld.map((one) => `${one.rule.id} ${one.reason}`),
      next: judgement.next === undefined ? null : `${judgement.next.contact} ${judgement.next.day}`,
    }));
    const judged = report.contacts.map(({ contact, status, group, recommendations, withheld, next }) => ({
      ...{ contact: contact.id, day: contact.day, status },
      ...{ suggested: group.suggested, confirmed: group.confirmed },
      advice: recommendations.map((one) => `${one.id} ${one.performer.how}`),
      withheld: withheld.map((one) => `${one.id} ${one.reason}`),
      next: next === null ? null : `${next.contact} ${next.day}`,
    }));
    expect(played).toEqual(judged);
    expect(played).toHaveLength(story.contacts.length);
  });

  it('tells every answer of every contact, once', () => {
    const told = desks.map((desk) =>
      contactTold(desk).flatMap((step) => [
        ...step.found.map((one) => one.field),
        ...[...step.asBefore, ...step.absent, ...step.normal, ...step.carried, ...step.notAssessed, ...step.irrelevant],
      ]),
    );
    story.contacts.forEach(({ findings }, place) => {
      const ids = told[place]?.map((field) => field.finding.id) ?? [];
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
      expect(ids).toEqual(expect.arrayContaining(Object.keys(findings)));
    });
  });
});
