// What the programme says of one topic for the patient now: what it recommends with why, and what it withholds with why not.
import type { Recommendation, WithheldRule } from '../../engine/judge.ts';
import { Tag } from '../../ui/tag.tsx';
import type { Desk } from '../../view-models/desk.ts';
import { whyNotView } from '../../view-models/why-view.ts';
import { FindingLinks } from './finding-link.tsx';
import { useWords } from './services.ts';
import { SmallestChange, WhyNotPanel, WhyNotReason, WhyPanel } from './why-panel.tsx';

type RecommendedRulesProps = { readonly desk: Desk; readonly items: readonly Recommendation[] };

/** Recommendations, each with how strongly, who may do it and why. */
export function RecommendedRules({ desk, items }: RecommendedRulesProps) {
  const { t } = useWords();
  if (items.length === 0) return null;
  return (
    <ul className="talk-rules">
      {items.map((item) => (
        <li key={item.rule.id}>
          <p>
            <Tag tone={item.discouraged ? 'caution' : 'act'}>
              {t(`programme:strength/${item.rule.advice.strength}`)}
              {item.discouraged ? ` · ${t('app:common/advisesAgainst')}` : ''}
            </Tag>{' '}
            <strong>{t(`rules:${item.rule.id}/do`)}</strong>
          </p>
          {item.performance === 'via-gp' ? <p className="hint">{t('pages:plan/via-gp')}.</p> : null}
          <WhyPanel desk={desk} recommendation={item} />
        </li>
      ))}
    </ul>
  );
}

type WithheldRulesProps = {
  readonly desk: Desk;
  readonly items: readonly WithheldRule[];
  /** The reason stands open: it is what the page is about. */
  readonly isOpen?: boolean | undefined;
};

/** Rules not shown, each with why not. */
export function WithheldRules({ desk, items, isOpen = false }: WithheldRulesProps) {
  const { t } = useWords();
  if (items.length === 0) return null;
  return (
    <ul className="talk-rules">
      {items.map((item) => (
        <li key={item.rule.id}>
          <p>{t(`rules:${item.rule.id}/do`)}</p>
          {isOpen ? <WhyNotOpen desk={desk} withheld={item} /> : null}
          <WhyNotPanel desk={desk} withheld={item} />
        </li>
      ))}
    </ul>
  );
}

function WhyNotOpen({ desk, withheld }: { readonly desk: Desk; readonly withheld: WithheldRule }) {
  const view = whyNotView(desk, withheld);
  return (
    <div className="talk-why">
      <WhyNotReason desk={desk} view={view} />
      {view.lacks.length === 0 ? null : <FindingLinks desk={desk} reasons={view.lacks} />}
      {view.mayFlip ? <SmallestChange desk={desk} rule={view.rule.id} /> : null}
    </div>
  );
}
