// Whether the GP must act on a report: suggested by the plan with its reason, settled by the clinician. It decides how the report is sent.
import { joinedBy } from '../../documents/phrase-words.ts';
import { lowerFirst } from '../../documents/statements.ts';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import type { Desk } from '../../view-models/desk.ts';
import { reportSuggestion } from '../../view-models/documents-view.ts';
import { usePreferences, useWords } from '../shared/services.ts';
import { useGpActs } from './use-letters.ts';

export function ReportQuestion({ desk }: { readonly desk: Desk }) {
  const { t } = useWords();
  const { shortcuts = true } = usePreferences().preferences;
  const { value: settled, remember } = useGpActs(desk.contact.index);
  const { acts, because, asked } = reportSuggestion(desk);
  const what = joinedBy(
    asked.map(({ rule }) => lowerFirst(t(`rules:${rule.id}/do`))),
    t('app:common/and'),
  );
  return (
    <ChoiceGroup
      id="gp-acts"
      legend={t('documents:screen/gpActs')}
      hint={`${t(`documents:screen/gpActsWhy/${because}`, { what })}.`}
      layout="stack"
      options={[
        { value: 'yes', label: t('app:common/yes') },
        { value: 'no', label: t('app:common/no') },
      ]}
      value={(settled ?? acts) ? 'yes' : 'no'}
      shortcuts={shortcuts}
      onChange={(value) => remember(value === 'yes')}
    />
  );
}
