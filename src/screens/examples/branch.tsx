// "Try something else": the questions of the contact on a copy, what that makes otherwise, and both plans side by side. The example itself stays as it is.
import { type ReactNode, useMemo } from 'react';
import type { Story } from '../../stories/story.ts';
import { Tag } from '../../ui/tag.tsx';
import type { Desk } from '../../view-models/desk.ts';
import { withoutNewer } from '../../view-models/without-newer.ts';
import { useWords } from '../shared/services.ts';
import { Advice } from './advice.tsx';
import { NotAdvised } from './answer.tsx';
import { BranchQuestions } from './branch-questions.tsx';
import { Differences } from './differences.tsx';
import { Acute, GroupLine, Lacking, NextLine, StatusTag } from './judged.tsx';
import type { Branching } from './use-branch.ts';

type BranchBesideProps = {
  readonly story: Story;
  /** The example's own desks, as they are shown. */
  readonly original: readonly Desk[];
  readonly branching: Branching;
  readonly at: number;
  readonly textOnly: boolean;
};

export function BranchBeside({ story, original, branching, at, textOnly }: BranchBesideProps) {
  const { t } = useWords();
  const branch = useMemo(
    () => (textOnly ? branching.desks.map(withoutNewer) : branching.desks),
    [branching.desks, textOnly],
  );
  const [before, now, asked] = [original[at], branch[at], branching.desks[at]];
  if (before === undefined || now === undefined || asked === undefined) return null;
  const own = `examples:stories/${story.id}/reason`;
  const isNew = (rule: string) => !before.judgement.recommendations.some((one) => one.rule.id === rule);
  const isGone = (rule: string) => !now.judgement.recommendations.some((one) => one.rule.id === rule);
  return (
    <>
      <Acute desk={now} announce={before.judgement.status !== 'acute'} />
      <div className="branch">
        <BranchQuestions key={at} desk={asked} branching={branching} />
        <div className="check-part player-answer">
          {stoppedBefore(original, branch, at) ? <p className="hint">{t('examples:branch/stopped')}</p> : null}
          <Differences original={original} branch={branch} at={at} />
          <ul className="compare-cells" data-columns="2">
            <li>
              <h3>{t('examples:branch/original')}</h3>
              <Plan
                desk={before}
                chosen={own}
                mark={(rule) => (isGone(rule) ? <Tag icon="minus">{t('examples:branch/goes')}</Tag> : null)}
              />
            </li>
            <li>
              <h3>{t('examples:branch/branch')}</h3>
              <Plan
                desk={now}
                chosen={branching.group === undefined ? own : 'examples:branch/groupReason'}
                mark={(rule) => (isNew(rule) ? <Tag tone="act">{t('examples:branch/comes')}</Tag> : null)}
              />
            </li>
          </ul>
        </div>
      </div>
    </>
  );
}

/** The programme would have ended the branch at an earlier contact, where the example went on. */
function stoppedBefore(original: readonly Desk[], branch: readonly Desk[], at: number): boolean {
  return branch
    .slice(0, at)
    .some(({ judgement }, place) => judgement.next === undefined && original[place]?.judgement.next !== undefined);
}

type PlanProps = {
  readonly desk: Desk;
  /** Key of the reason for a group that the clinician chose. */
  readonly chosen: string;
  readonly mark: (rule: string) => ReactNode;
};

function Plan({ desk, chosen, mark }: PlanProps) {
  const { t, has } = useWords();
  return (
    <>
      <div className="answer-sum">
        <StatusTag status={desk.judgement.status} />
        <GroupLine desk={desk} reason={has(chosen) ? t(chosen) : undefined} />
      </div>
      <Lacking desk={desk} />
      <Advice desk={desk} marks={mark} />
      <NextLine desk={desk} />
      <NotAdvised desk={desk} />
    </>
  );
}
