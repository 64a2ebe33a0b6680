// What a step knows without asking.
import { answerInWords } from '../../../documents/finding-words.ts';
import type { FieldView, StepView } from '../../../view-models/step-view.ts';
import { useWords } from '../services.ts';

/** Answers from earlier contacts that still hold, and answers that the present ones made irrelevant: said, never hidden. */
export function Remembered({ step }: { readonly step: StepView }) {
  const words = useWords();
  const { t } = words;
  const said = (fields: readonly FieldView[]) =>
    fields.map(({ finding, value }) =>
      t('app:common/answer', {
        label: t(`findings:${finding.id}/label`),
        value: value === undefined ? t('app:common/notAssessed') : answerInWords(finding, value, words),
      }),
    );
  const carried = said(step.sections.flatMap((section) => section.carried));
  const kept = said(step.sections.flatMap((section) => section.kept));
  return (
    <>
      {carried.length === 0 ? null : <p className="hint">{t('pages:wizard/carried', { what: carried.join(' · ') })}</p>}
      {kept.length === 0 ? null : <p className="hint">{`${t('pages:wizard/keptNotRelevant')}: ${kept.join(' · ')}`}</p>}
    </>
  );
}
