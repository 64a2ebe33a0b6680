// Why a recommendation is not followed: a reason is required, and goes to the note and the letter.
import { useEffect, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { focusField } from '../../ui/focus-field.ts';
import { TextareaField } from '../../ui/textarea-field.tsx';
import { declineReasons, reasonText } from '../../view-models/plan-page-view.ts';
import type { PlanItem } from '../../view-models/plan-view.ts';
import { useWords } from '../shared/services.ts';
import type { DecisionActs } from './decision.tsx';

type DeclineFormProps = { readonly item: PlanItem; readonly decision: DecisionActs };

export function DeclineForm({ item, decision }: DeclineFormProps) {
  const { t } = useWords();
  const { chosen, written } = decision.draft;
  const [error, setError] = useState<string>();
  const id = `decline-${item.recommendation.rule.id.replaceAll('.', '-')}`;
  const { justOpened } = decision;
  useEffect(() => {
    if (justOpened) focusField(`${id}-reason`);
  }, [id, justOpened]);
  const words = chosen === undefined ? '' : t(`pages:plan/reasons/${chosen}`);
  const save = () => {
    const refusal = decision.decline(reasonText(chosen, words, written));
    setError(refusal);
    if (refusal !== undefined) focusField(chosen === undefined ? `${id}-reason` : `${id}-more`);
  };
  return (
    <form
      className="decline"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ChoiceGroup
        id={`${id}-reason`}
        legend={t('pages:plan/reasonWhy')}
        hint={t('pages:plan/reasonHint')}
        layout="stack"
        options={declineReasons(item).map((value) => ({ value, label: t(`pages:plan/reasons/${value}`) }))}
        value={chosen}
        error={chosen === undefined ? error : undefined}
        onChange={(next) => decision.write({ chosen: next })}
      />
      <TextareaField
        id={`${id}-more`}
        label={t('pages:plan/reasonMore')}
        rows={2}
        value={written}
        error={chosen === undefined ? undefined : error}
        onChange={(next) => decision.write({ written: next })}
      />
      <div className="actions">
        <Button type="submit">{t('pages:plan/saveReason')}</Button>
        <Button variant="quiet" onClick={decision.cancel}>
          {t('app:common/cancel')}
        </Button>
      </div>
    </form>
  );
}
