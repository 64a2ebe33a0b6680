// What the programme recommends, most urgent first; what newer knowledge advises against comes last and is never taken by "follow all".
import { useRef } from 'react';
import { acceptAllAdvice } from '../../course/decision-batches.ts';
import { Button } from '../../ui/button.tsx';
import type { Desk } from '../../view-models/desk.ts';
import type { PlanView } from '../../view-models/plan-view.ts';
import { useAct, useWords } from '../shared/services.ts';
import { RecommendationCard } from './recommendation-card.tsx';

export function Recommendations({ desk, plan }: { readonly desk: Desk; readonly plan: PlanView }) {
  const { t } = useWords();
  const act = useAct();
  const heading = useRef<HTMLHeadingElement>(null);
  const followAll = () => {
    const { index: contact } = desk.contact;
    act(({ state, programme }) => acceptAllAdvice(state, programme, { contact, rules: plan.followable }));
    // The button goes away with the last undecided recommendation.
    heading.current?.focus();
  };
  const advised = plan.items.filter((one) => !one.recommendation.discouraged);
  const discouraged = plan.items.filter((one) => one.recommendation.discouraged);
  return (
    <section className="plan-section" aria-labelledby="plan-recommended">
      <div className="plan-section-head">
        <h2 id="plan-recommended" tabIndex={-1} ref={heading}>
          {t('pages:plan/recommended')}
        </h2>
        {plan.followable.length > 1 ? <Button onClick={followAll}>{t('pages:plan/acceptAll')}</Button> : null}
      </div>
      {plan.items.length === 0 ? <p>{t('pages:plan/noItems')}</p> : null}
      {advised.map((item) => (
        <RecommendationCard key={item.recommendation.rule.id} desk={desk} item={item} />
      ))}
      {discouraged.length === 0 ? null : (
        <>
          <h3 className="plan-discouraged">{t('pages:plan/discouraged')}</h3>
          <p className="hint">{t('pages:plan/discouragedHint')}</p>
          {discouraged.map((item) => (
            <RecommendationCard key={item.recommendation.rule.id} desk={desk} item={item} />
          ))}
        </>
      )}
    </section>
  );
}
