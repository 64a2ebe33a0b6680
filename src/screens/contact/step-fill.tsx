// The one explicit action of a step that answers what is still open: none present, all normal, or unchanged since last time.
import { FillRest } from '../../ui/fill-rest.tsx';
import { isAnswered, type StepView, unchangedCandidates } from '../../view-models/step-view.ts';
import type { Answering } from '../shared/answering/use-answers.ts';
import { usePreferences, useWords } from '../shared/services.ts';

type StepFillProps = { readonly step: StepView; readonly answering: Answering };

/** "All asked, none present" for flags, "examined, all normal" for an examination, and "unchanged" where there is something to copy. */
export function StepFill({ step, answering }: StepFillProps) {
  const { t } = useWords();
  const { shortcuts = true } = usePreferences().preferences;
  const fields = step.sections
    .filter((section) => section.layout !== 'questions')
    .flatMap((section) => section.fields)
    .filter((field) => field.finding.kind === 'choice' && field.finding.normal !== undefined);
  const open = fields.filter((field) => !isAnswered(field)).map((field) => field.finding.id);
  const isExamination = fields.some((field) => field.finding.normal === 'normal');
  const hasAny = open.length < fields.length;
  const label = isExamination ? (hasAny ? 'restNormal' : 'examinedNormal') : hasAny ? 'restNone' : 'allAskedNone';
  const unchanged = unchangedCandidates([step]);
  return (
    <>
      {fields.length === 0 ? null : (
        <FillRest
          label={t(`pages:wizard/${label}`)}
          doneLabel={t('pages:wizard/allRecorded')}
          remaining={open.length}
          letter={shortcuts ? 'n' : undefined}
          onFill={() => answering.fill(open)}
        />
      )}
      {unchanged.length === 0 ? null : (
        <FillRest
          label={t('pages:wizard/unchanged')}
          doneLabel={t('pages:wizard/allRecorded')}
          remaining={unchanged.length}
          letter={shortcuts ? 'u' : undefined}
          onFill={() => answering.unchanged(unchanged)}
        />
      )}
    </>
  );
}
