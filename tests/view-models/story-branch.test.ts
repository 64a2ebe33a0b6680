// "Try something else": what a branch changes, what it leaves alone, and how it is told beside the story.
import { describe, expect, it } from 'vitest';
import { regionSettings } from '../../src/programmes/shared/settings.ts';
import { allStories } from '../../src/stories/all-stories.ts';
import type { Story } from '../../src/stories/story.ts';
import { branchDifferences, changedAnswers, isAlike } from '../../src/view-models/branch-differences.ts';
import type { Desk } from '../../src/view-models/desk.ts';
import {
  branchCourse,
  branchesAt,
  laterChoices,
  noBranch,
  type StoryBranch,
  withAnswer,
  withGroup,
  withReferral,
  withTakenUp,
} from '../../src/view-models/story-branch.ts';
import { storyCourse } from '../../src/view-models/story-course.ts';
import { programmeOf, storyOf } from '../support/stories.ts';

const words = { groupReason: 'tried' };
const original = (story: Story) => storyCourse(programmeOf(story), story, regionSettings);
const branched = (story: Story, branch: StoryBranch) =>
  branchCourse(programmeOf(story), story, regionSettings, branch, words);
const rules = (desk: Desk | undefined) => desk?.judgement.recommendations.map((one) => one.rule.id) ?? [];

const case2 = storyOf('bilag-5-case-2');
const week4 = 1;
const with4 = (...answers: readonly Parameters<typeof withAnswer>[3][]) =>
  answers.reduce((branch: StoryBranch, one) => withAnswer(branch, case2, week4, one), noBranch);

describe('a branch in which nothing is otherwise', () => {
  it.each(allStories.map((story) => [story.id, story] as const))('of %s is judged as the story', (_, story) => {
    const [own, branch] = [original(story), branched(story, noBranch)];
    expect(branch.map((one) => one.contact.answers)).toEqual(own.map((one) => one.contact.answers));
    for (const [place, desk] of branch.entries()) {
      const before = own[place];
      if (before === undefined) throw new Error('another contact');
      expect(isAlike(branchDifferences(before, desk))).toBe(true);
      expect(desk.judgement.group).toEqual(before.judgement.group);
    }
    expect(changedAnswers(own, branch, own.length - 1)).toEqual([]);
  });
});

describe('a branch of case 2 of Bilag 5 at week 4', () => {
  it('clearly improved ends the course, and takes MRI and referral away', () => {
    const desk = branched(case2, with4(['progress', 'clear']))[week4];
    expect(desk?.judgement.status).toBe('final');
    expect(rules(desk)).toContain('rh.g2.week4.end');
    for (const gone of ['rh.g2.week4.mri', 'rh.g2.week4.refer']) expect(rules(desk)).not.toContain(gone);
  });

  it('with a new sphincter disturbance is acute, and nothing else', () => {
    const desk = branched(case2, with4(['cauda.sphincter', 'yes']))[week4];
    expect(desk?.judgement.status).toBe('acute');
    expect(rules(desk)).toEqual(['rh.safety.cauda']);
  });

  it('with a safety answer taken away is provisional: unanswered is not no', () => {
    const branch = with4(['cauda.saddle', undefined]);
    const desk = branched(case2, branch)[week4];
    expect(branch[week4]?.withdrawn).toEqual(['cauda.saddle']);
    expect(desk?.judgement.status).toBe('provisional');
    expect(desk?.judgement.missingSafety).toEqual(['cauda.saddle']);
  });

  it('leaves the story as it was', () => {
    const before = JSON.stringify(case2);
    branched(case2, with4(['progress', 'clear']));
    expect(JSON.stringify(case2)).toBe(before);
  });

  it('is none once the story answers for itself again', () => {
    const branch = with4(['progress', 'clear'], ['cauda.saddle', undefined]);
    expect(branchesAt(branch)).toBe(week4);
    const back = withAnswer(withAnswer(branch, case2, week4, ['progress', 'worse']), case2, week4, [
      'cauda.saddle',
      'no',
    ]);
    expect(back).toBe(noBranch);
    expect(branchesAt(back)).toBeUndefined();
  });

  it('tells not assessed from no answer at all', () => {
    const desk = branched(case2, with4(['cauda.saddle', null]))[week4];
    expect(desk?.contact.answers['cauda.saddle']).toBeNull();
    expect(desk?.judgement.missingSafety).toEqual(['cauda.saddle']);
  });
});

describe('a branch at the first contact', () => {
  const local = withAnswer(noBranch, case2, 0, ['pain.distribution', 'local']);

  it('has the clinician confirm what the answers suggest, and the later contacts keep their own answers', () => {
    const [first, second] = branched(case2, local);
    expect(first?.judgement.group).toMatchObject({ suggested: 'g1', confirmed: 'g1' });
    expect(second?.contact.answers).toEqual(original(case2)[week4]?.contact.answers);
    // Pain down the leg again, and nobody has confirmed a group since: it is asked about.
    expect(second?.judgement.status).toBe('provisional');
    expect(second?.judgement.questions).toEqual(['group']);
  });

  it('takes another group where one is chosen, with a reason', () => {
    const [first] = branched(case2, withGroup(noBranch, 0, 'g1'));
    expect(first?.judgement.group).toMatchObject({ suggested: 'g2', confirmed: 'g1' });
    expect(first?.contact.group).toEqual({ group: 'g1', reason: 'tried' });
    expect(withGroup(withGroup(noBranch, 0, 'g1'), 0, undefined)).toBe(noBranch);
  });

  it('keeps a group that the clinician of the story chose against the answers', () => {
    const story = storyOf('group-overridden');
    const [first] = branched(story, withAnswer(noBranch, story, 0, ['age', 50]));
    expect(first?.judgement.group).toMatchObject({ suggested: 'g2', confirmed: 'g1' });
  });
});

describe('what is kept and fits no more', () => {
  it('is left out, and the rest is judged', () => {
    const stale = {
      [week4]: {
        answers: { progress: 'clear', 'no.such': 'yes', 'pain.unacceptable': 'perhaps' },
        withdrawn: ['gone'],
        group: 'g9',
        referrals: { 'rh.g2.week4.refer': 'sent' },
        takenUp: { 'rh.g2.week4.refer': true },
      },
      9: { answers: {}, withdrawn: [] },
    } as const;
    const desk = branched(case2, stale)[week4];
    expect(rules(desk)).toContain('rh.g2.week4.end');
    expect(desk?.contact.referrals).toEqual([]);
    expect(desk?.contact.decisions).toEqual({});
    expect(desk?.judgement.group.confirmed).toBe('g2');
  });
});

describe('a referral that later contacts read', () => {
  const story = storyOf('g1-assessment-received');
  const rule = 'rh.g1.week2.assessment';
  const at4 = (branch: StoryBranch) => rules(branched(story, branch)[1]);

  it('is taken up as it came back', () => {
    expect(at4(noBranch)).toContain('rh.assessment.reply');
    expect(at4(withReferral(noBranch, 0, rule, 'sent'))).toContain('rh.assessment.awaited');
    expect(at4(withReferral(noBranch, 0, rule, 'answered'))).toContain('rh.assessment.reply');
    for (const fate of ['returned', 'not-sent'] as const) {
      expect(at4(withReferral(noBranch, 0, rule, fate))).toContain('rh.g1.week4.assessment');
    }
  });

  it('is told again where its reply was not taken up', () => {
    const at8 = (branch: StoryBranch) => rules(branched(story, branch)[2]);
    expect(at8(noBranch)).not.toContain('rh.assessment.reply');
    expect(at8(withTakenUp(noBranch, 1, 'rh.assessment.reply', false))).toContain('rh.assessment.reply');
  });

  it('is offered as a choice as it stands', () => {
    const desks = branched(story, noBranch);
    const choices = desks.map((desk) => laterChoices(desk, desks.at(-1)));
    expect(choices).toEqual([
      [{ kind: 'referral', rule, fate: 'answered' }],
      [{ kind: 'taken-up', rule: 'rh.assessment.reply', isTaken: true }],
      [],
    ]);
    const [first] = original(case2);
    expect(first && laterChoices(first, undefined)).toEqual([]);
  });
});

describe('the differences', () => {
  const told = (branch: StoryBranch, at = week4) => {
    const [before, now] = [original(case2)[at], branched(case2, branch)[at]];
    if (before === undefined || now === undefined) throw new Error('no such contact');
    const { status, group, next, plan } = branchDifferences(before, now);
    return {
      status: status && [status.from, status.to, status.because?.rule.id],
      group: group && [group.from, group.to],
      next: next && [next.from?.contact, next.to?.contact, next.because?.rule.id],
      added: plan.flatMap((one) => (one.kind === 'added' ? one.recommendation.rule.id : [])),
      removed: plan.flatMap((one) => (one.kind === 'removed' ? [[one.rule.id, one.withheld?.reason]] : [])),
    };
  };

  it('say what an acute finding makes of the plan, and why', () => {
    expect(told(with4(['cauda.sphincter', 'yes']))).toMatchObject({
      status: ['final', 'acute', 'rh.safety.cauda'],
      group: undefined,
      next: undefined,
      added: ['rh.safety.cauda'],
    });
    const { removed } = told(with4(['cauda.sphincter', 'yes']));
    expect(removed).toContainEqual(['rh.g2.week4.mri', 'acute-first']);
  });

  it('say why a recommendation falls away', () => {
    const { removed, added } = told(with4(['progress', 'clear']));
    expect(added).toEqual(['rh.g2.week4.end']);
    expect(removed).toEqual(
      expect.arrayContaining([
        ['rh.g2.week4.refer', 'does-not-apply'],
        ['rh.g2.week4.mri', 'does-not-apply'],
      ]),
    );
  });

  it('say that the course goes on where it ended in the story, and by which recommendation', () => {
    expect(told(with4(['judged.stay-in-primary', 'yes'])).next).toEqual([undefined, 'week8', 'rh.g2.week4.stay']);
  });

  it('say that the course ends where it went on in the story, and by which recommendation', () => {
    const acute = withAnswer(noBranch, case2, 0, ['cauda.saddle', 'yes']);
    expect(told(acute, 0).next).toEqual(['week2', undefined, 'rh.safety.cauda']);
  });

  it('know a rule of another group, that is no answer to "why not" either', () => {
    const { group, removed } = told(withAnswer(noBranch, case2, 0, ['pain.distribution', 'local']), 0);
    expect(group).toEqual(['g2', 'g1']);
    expect(removed).toContainEqual(['rh.g2.week0.information', undefined]);
  });

  it('name the answers that are otherwise, up to the contact', () => {
    const branch = withAnswer(with4(['progress', 'clear']), case2, 0, ['age', undefined]);
    const [own, now] = [original(case2), branched(case2, branch)];
    const both = [
      { contact: 0, finding: 'age', from: 55, to: undefined },
      { contact: 1, finding: 'progress', from: 'worse', to: 'clear' },
    ];
    expect(changedAnswers(own, now, 1)).toEqual(both);
    expect(changedAnswers(own, now, 0)).toEqual(both.slice(0, 1));
  });
});
