// What a branch makes otherwise, in words, each with why: status, group and next contact first, then what comes and what falls away.
import type { ReactNode } from 'react';
import { answerInWords, labelOf } from '../../documents/finding-words.ts';
import type { KnownWords } from '../../documents/words.ts';
import type { Recommendation } from '../../engine/judge.ts';
import type { Value } from '../../model/finding.ts';
import { StatusAnnouncer } from '../../ui/status-announcer.tsx';
import {
  type BranchDifferences,
  branchDifferences,
  type ChangedAnswer,
  changedAnswers,
  isAlike,
  type PlanDifference,
} from '../../view-models/branch-differences.ts';
import type { Desk } from '../../view-models/desk.ts';
import { useWords } from '../shared/services.ts';
import { WhyNotPanel, WhyPanel } from '../shared/why-panel.tsx';
import { GroupLine, Lacking, nextInWords } from './judged.tsx';

type DifferencesProps = {
  readonly original: readonly Desk[];
  readonly branch: readonly Desk[];
  readonly at: number;
};

export function Differences({ original, branch, at }: DifferencesProps) {
  const words = useWords();
  const { t } = words;
  const [before, now] = [original[at], branch[at]];
  if (before === undefined || now === undefined) return null;
  const changed = changedAnswers(original, branch, at);
  const differences = branchDifferences(before, now);
  const lines = linesOf(now, differences, words);
  const isSame = isAlike(differences);
  const sum = isSame ? t('examples:branch/same') : lines.map((one) => one.text).join('. ');
  return (
    <section className="player-answer" aria-labelledby="branch-differences">
      <h3 id="branch-differences">{t('examples:branch/differences')}</h3>
      {changed.length === 0 ? (
        <p className="hint">{t('examples:branch/nothingYet')}</p>
      ) : (
        <ul className="plain-list">
          {changed.map((one) => (
            <li key={`${one.contact} ${one.finding}`}>
              <Changed desk={branch[one.contact] ?? now} one={one} isEarlier={one.contact < at} />
            </li>
          ))}
        </ul>
      )}
      {changed.length > 0 && isSame ? <p>{t('examples:branch/same')}</p> : null}
      {isSame ? null : (
        <ul className="withheld advice">
          {lines.map(({ id, text, why }) => (
            <li key={id}>
              <span>{text}</span>
              {why}
            </li>
          ))}
        </ul>
      )}
      <StatusAnnouncer message={changed.length === 0 && isSame ? '' : sum} />
    </section>
  );
}

type ChangedProps = { readonly desk: Desk; readonly one: ChangedAnswer; readonly isEarlier: boolean };

/** An answer that is otherwise, with the example's own. */
function Changed({ desk, one, isEarlier }: ChangedProps) {
  const words = useWords();
  const { t } = words;
  const say = (value: Value | null | undefined): string => {
    const finding = desk.programme.findings.find((known) => known.id === one.finding);
    if (value === undefined || finding === undefined) return t('app:common/notAsked');
    return value === null ? t('app:common/notAssessed') : answerInWords(finding, value, words);
  };
  const what = t('app:common/answer', { label: labelOf(one.finding, words), value: say(one.to) });
  const line = t('examples:branch/changed', { what, before: say(one.from) });
  const where = t(`app:contacts/${desk.contact.contact}/name`);
  return (
    <>
      <strong>{line}</strong>
      {isEarlier ? ` (${where})` : null}
    </>
  );
}

type Line = { readonly id: string; readonly text: string; readonly why: ReactNode };

function linesOf(desk: Desk, { status, group, next, plan }: BranchDifferences, words: KnownWords): readonly Line[] {
  const { t } = words;
  const named = (id: string | undefined) =>
    id === undefined ? t('pages:conclusion/noGroup') : t(`programme:groups/${id}/name`);
  const of = (id: string) => t(`pages:conclusion/status/${id}`);
  return [
    ...(status === undefined
      ? []
      : [
          {
            id: 'status',
            text: t('examples:branch/status', { from: of(status.from), to: of(status.to) }),
            why: status.because === undefined ? <Lacking desk={desk} /> : <Why desk={desk} because={status.because} />,
          },
        ]),
    ...(group === undefined
      ? []
      : [
          {
            id: 'group',
            text: t('examples:branch/group', { from: named(group.from), to: named(group.to) }),
            why: <GroupLine desk={desk} reason={t('examples:branch/groupReason')} />,
          },
        ]),
    ...(next === undefined
      ? []
      : [
          {
            id: 'next',
            text: t('examples:branch/next', { from: nextInWords(next.from, words), to: nextInWords(next.to, words) }),
            why: next.because === undefined ? null : <Why desk={desk} because={next.because} />,
          },
        ]),
    ...plan.map((one) => {
      const { id } = one.kind === 'added' ? one.recommendation.rule : one.rule;
      const text = t(`examples:branch/${one.kind}`, { what: t(`rules:${id}/do`) });
      return { id, text, why: <PlanWhy desk={desk} one={one} /> };
    }),
  ];
}

/** Why a recommendation comes, or why it falls away. */
function PlanWhy({ desk, one }: { readonly desk: Desk; readonly one: PlanDifference }) {
  const { t } = useWords();
  if (one.kind === 'added') return <Why desk={desk} because={one.recommendation} />;
  if (one.withheld !== undefined) return <WhyNotPanel desk={desk} withheld={one.withheld} />;
  return <span className="hint">{t('examples:branch/otherGroup')}</span>;
}

function Why({ desk, because }: { readonly desk: Desk; readonly because: Recommendation }) {
  return <WhyPanel desk={desk} recommendation={because} />;
}
