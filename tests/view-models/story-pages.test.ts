// The list of stories, the steps through one, its way, and the programme's own text alone.
import { describe, expect, it } from 'vitest';
import { regionSettings } from '../../src/programmes/shared/settings.ts';
import { allStories } from '../../src/stories/all-stories.ts';
import { fysLumbalStories } from '../../src/stories/fys-lumbal/stories.ts';
import { rhPrimaryStories } from '../../src/stories/rh-primary/stories.ts';
import { rsPixiStories } from '../../src/stories/rs-pixi/stories.ts';
import { storyCourse } from '../../src/view-models/story-course.ts';
import { rolesTold, storyById, storyList } from '../../src/view-models/story-list.ts';
import { branchOrBack, type StoryPlace, stepBack, stepOn, theEnd } from '../../src/view-models/story-steps.ts';
import { storyWay } from '../../src/view-models/story-way.ts';
import { withoutNewer } from '../../src/view-models/without-newer.ts';
import { programmeOf, storyOf } from '../support/stories.ts';

const all = [
  { programme: 'rh-primary', sets: rhPrimaryStories },
  { programme: 'rs-pixi', sets: rsPixiStories },
  { programme: 'fys-lumbal', sets: fysLumbalStories },
];
const desksOf = (id: string) => storyCourse(programmeOf(storyOf(id)), storyOf(id), regionSettings);

describe('the list', () => {
  it('has the cases of the sources first, and every other story under its programme and theme', () => {
    const list = storyList(all, {});
    expect(list.cases.map((one) => [one.id, one.stories.length])).toEqual([
      ['rh-primary', 6],
      ['fys-lumbal', 2],
    ]);
    const others = list.others.flatMap((one) => one.themes.flatMap((theme) => theme.stories));
    const own = allStories.filter((one) => all.some(({ programme }) => programme === (one.programme ?? 'rh-primary')));
    expect(others).toHaveLength(own.length - 8);
    expect(list.count).toBe(own.length);
  });

  it('joins the stories of one theme, in the order of the themes', () => {
    const lumbar = storyList(all, {}).others.find((one) => one.programme === 'fys-lumbal');
    expect(lumbar?.themes.map((one) => one.id)).toEqual(['acute', 'scope', 'course']);
    expect(lumbar?.themes.at(-1)?.stories.map((one) => one.id)).toEqual(
      expect.arrayContaining(['fl-example-2-without-paresis', 'fl-not-better-at-8']),
    );
  });

  it('holds what is looked for alone', () => {
    const list = storyList(all, { programme: 'rh-primary', role: 'chiropractor' });
    expect(list.cases).toEqual([]);
    expect(list.others.map((one) => one.programme)).toEqual(['rh-primary']);
    expect(list.others.flatMap((one) => one.themes.flatMap((theme) => theme.stories.map(({ id }) => id)))).toEqual([
      'chiropractor-first-contact',
      'chiropractor-week-4-referrals',
    ]);
    expect(storyList(all, { programme: 'none' }).count).toBe(0);
  });

  it('knows the roles that are told of, and a story by its id', () => {
    expect(rolesTold(all).toSorted()).toEqual(['chiropractor', 'gp', 'physiotherapist', 'rheumatologist']);
    expect(storyById(all, 'bilag-5-case-2')).toBe(storyOf('bilag-5-case-2'));
    expect(storyById(all, 'nobody')).toBeUndefined();
  });
});

describe('the steps through an example of two contacts', () => {
  const contacts = 2;
  const way: readonly StoryPlace[] = [
    { at: 0, shows: 'question' },
    { at: 0, shows: 'answer' },
    { at: 1, shows: 'question' },
    { at: 1, shows: 'answer' },
    theEnd,
  ];

  it('go from question to answer to the next contact, and to the whole way at last', () => {
    expect(way.map((place) => stepOn(place, contacts))).toEqual([...way.slice(1), undefined]);
  });

  it('go back the same way', () => {
    expect(way.map((place) => stepBack(place, contacts))).toEqual([undefined, ...way.slice(0, -1)]);
  });

  it('go along the contacts in a branch, and from it to the answer that it stands beside', () => {
    const branch = [0, 1].map((at): StoryPlace => ({ at, shows: 'branch' }));
    expect(branch.map((place) => stepOn(place, contacts))).toEqual([branch[1], undefined]);
    expect(branch.map((place) => stepBack(place, contacts))).toEqual([undefined, branch[0]]);
    expect(way.map((place) => branchOrBack(place, contacts).at)).toEqual([0, 0, 1, 1, 1]);
    expect(branch.map((place) => branchOrBack(place, contacts))).toEqual([way[1], way[3]]);
  });
});

describe('the way of an example', () => {
  it('has each contact with its status, group and what decided where it went on to', () => {
    const told = storyWay(desksOf('bilag-5-case-2')).map(({ contact, status, group, decisive }) => ({
      ...{ contact, status, group },
      decisive: decisive.map((one) => one.rule.id),
    }));
    expect(told).toEqual([
      { contact: 'week0', status: 'final', group: 'g2', decisive: ['rh.g2.week0.control'] },
      {
        ...{ contact: 'week4', status: 'final', group: 'g2' },
        decisive: ['rh.g2.week4.refer', 'rh.g2.week4.consider', 'rh.g2.week4.mri'],
      },
    ]);
  });

  it('has what is acute', () => {
    expect(storyWay(desksOf('cauda-saddle-week-0'))[0]).toMatchObject({
      status: 'acute',
      decisive: [{ rule: { id: 'rh.safety.cauda' } }],
    });
  });
});

describe("the programme's own text alone", () => {
  const [desk] = desksOf('bilag-5-case-2');

  it('leaves newer knowledge out, and changes nothing else', () => {
    if (desk === undefined) throw new Error('no contact');
    const before = desk.judgement.recommendations;
    expect(before.some((one) => one.discouraged && one.newer.length > 0)).toBe(true);
    const { judgement, programme } = withoutNewer(desk);
    expect(judgement.recommendations.filter((one) => one.discouraged || one.newer.length > 0)).toEqual([]);
    expect(programme.notes).toEqual([]);
    expect(judgement.recommendations.map((one) => one.rule.id)).toEqual(before.map((one) => one.rule.id));
    expect(judgement.status).toBe(desk.judgement.status);
  });
});
