// What the programme recommends at a contact, by urgency, each in two lines with its why: for reading in a room, deciding nothing.
import type { ReactNode } from 'react';
import { Tag } from '../../ui/tag.tsx';
import type { Tone } from '../../ui/tone.ts';
import type { Desk } from '../../view-models/desk.ts';
import { type PlanItem, planView } from '../../view-models/plan-view.ts';
import { useWords } from '../shared/services.ts';
import { WhyPanel } from '../shared/why-panel.tsx';

const urgencies = ['acute', 'subacute', 'routine'] as const;
const URGENCY_TONE: Readonly<Record<(typeof urgencies)[number], Tone>> = {
  acute: 'stop',
  subacute: 'caution',
  routine: 'neutral',
};

type AdviceProps = {
  readonly desk: Desk;
  /** What stands beside a rule: done in the source, or new in a branch. */
  readonly marks?: ((rule: string) => ReactNode) | undefined;
};

export function Advice({ desk, marks }: AdviceProps) {
  const { t } = useWords();
  const { items } = planView(desk);
  if (items.length === 0) return <p>{t('pages:plan/noItems')}</p>;
  return urgencies.map((urgency) => {
    const own = items.filter((one) => one.recommendation.rule.advice.urgency === urgency);
    if (own.length === 0) return null;
    return (
      <div key={urgency} data-tone={URGENCY_TONE[urgency]}>
        <h4 className="caps">{t(`programme:urgency/${urgency}`)}</h4>
        <ul className="withheld advice">
          {own.map((item) => (
            <li key={item.recommendation.rule.id}>
              <Item desk={desk} item={item} mark={marks?.(item.recommendation.rule.id)} />
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

type ItemProps = { readonly desk: Desk; readonly item: PlanItem; readonly mark: ReactNode };

function Item({ desk, item, mark }: ItemProps) {
  const { t } = useWords();
  const { rule, beforeItsTime, discouraged } = item.recommendation;
  return (
    <>
      <p>
        <strong className="compare-do">{t(`rules:${rule.id}/do`)}</strong>{' '}
        <span className="hint">{whoIn(item, t)}</span> {mark}
        {beforeItsTime ? <Tag tone="caution">{t('pages:plan/beforeItsTime')}</Tag> : null}{' '}
        {discouraged ? <Tag tone="caution">{t('app:common/advisesAgainst')}</Tag> : null}
      </p>
      <WhyPanel desk={desk} recommendation={item.recommendation} />
    </>
  );
}

/** How strongly, by whom and where to. */
function whoIn({ recommendation, contact, recipient }: PlanItem, t: ReturnType<typeof useWords>['t']): string {
  const { rule, performance } = recommendation;
  const name = contact?.name ?? (recipient === undefined ? undefined : t(`recipients:${recipient}/name`));
  const sent = performance === 'refer' ? t('pages:plan/refer', { who: name ?? '' }) : undefined;
  const asked = performance === 'via-gp' ? t('pages:plan/via-gp') : undefined;
  const to = performance !== 'refer' && name !== undefined ? t('pages:plan/recipient', { name }) : undefined;
  return [t(`programme:strength/${rule.advice.strength}`), sent, asked, to].filter(Boolean).join(' · ');
}
