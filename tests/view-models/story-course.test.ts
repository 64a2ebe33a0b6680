// Each story as the app plays it, held against the judgement of the same story without the app, and what is told of each contact.
import { describe, expect, it } from 'vitest';
import { regionSettings } from '../../src/programmes/shared/settings.ts';
import { allStories } from '../../src/stories/all-stories.ts';
import type { Story } from '../../src/stories/story.ts';
import { contactTold } from '../../src/view-models/contact-told.ts';
import { storyCourse } from '../../src/view-models/story-course.ts';
import { judgedStory } from '../support/judged-stories.ts';
import { programmeOf, storyOf } from '../support/stories.ts';

const courseOf = (story: Story) => storyCourse(programmeOf(story), story, regionSettings);

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

/** What is told of one step of a contact, by finding. */
function toldOf(id: string, contact: number, step: string) {
  const desk = courseOf(storyOf(id))[contact];
  const told = desk === undefined ? undefined : contactTold(desk).find((one) => one.step === step);
  if (told === undefined) throw new Error(`${id}: nothing is told of ${step}`);
  const ids = (fields: readonly { readonly finding: { readonly id: string } }[]) => fields.map((one) => one.finding.id);
  return {
    found: told.found.map(({ field, was }) => [field.finding.id, was] as const),
    ...{ asBefore: ids(told.asBefore), absent: ids(told.absent), normal: ids(told.normal) },
    ...{ carried: ids(told.carried), notAssessed: ids(told.notAssessed), irrelevant: ids(told.irrelevant) },
  };
}

describe('what is told of a contact', () => {
  it('tells apart what is new, what is as last time and what holds from before', () => {
    expect(toldOf('bilag-5-case-2', 1, 'history')).toMatchObject({
      found: [['progress', undefined]],
      asBefore: ['pain.distribution'],
      carried: ['scope.entry', 'age', 'pain.duration'],
    });
    expect(toldOf('bilag-5-case-2', 1, 'function').found).toEqual([['function.limitation', 'moderate']]);
  });

  it('names a flag that is new with what it was, and lists those that are not there', () => {
    const { found, absent } = toldOf('paresis-new-grade-4', 1, 'safety');
    expect(found.map(([id]) => id)).toEqual(['paresis.present', 'mrc.ankle-dorsiflexion.right']);
    expect(found[0]).toEqual(['paresis.present', 'no']);
    expect(absent).toEqual(expect.arrayContaining(['cauda.saddle', 'paresis.progressing', 'prompt.fever']));
  });

  it('tells what has gone since last time', () => {
    expect(storyOf('fl-example-2').contacts[3]?.findings['paresis.present']).toBe('no');
    expect(toldOf('fl-example-2', 3, 'safety').found).toEqual([['paresis.present', 'yes']]);
  });

  it('names what was not assessed and safety questions that nobody asked, and takes neither for no', () => {
    const cauda = ['sphincter', 'bladder', 'incontinence', 'saddle', 'sexual', 'bilateral'].map((id) => `cauda.${id}`);
    const told = toldOf('cauda-unanswered', 0, 'safety');
    expect(told.notAssessed).toEqual(cauda);
    expect(told.absent.filter((id) => cauda.includes(id))).toEqual([]);
    expect(toldOf('nothing-asked', 0, 'safety').notAssessed).toEqual(expect.arrayContaining(cauda));
  });

  it('tells of change each time it is asked, also where the answer is the same', () => {
    const story = storyOf('fl-example-2-without-paresis');
    expect(story.contacts.slice(1, 3).map((one) => one.findings.progress)).toEqual(['worse', 'worse']);
    expect(toldOf(story.id, 2, 'history').found).toContainEqual(['progress', undefined]);
  });
});
