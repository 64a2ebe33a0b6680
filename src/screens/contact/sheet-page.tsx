// The whole contact as one dense sheet: the same questions on the same state as the steps, for those who know the way.
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { StepForm } from '../../ui/step-form.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import type { Desk } from '../../view-models/desk.ts';
import { planStep, unchangedCandidates } from '../../view-models/step-view.ts';
import { Sections } from '../shared/answering/sections.tsx';
import { useAnswers } from '../shared/answering/use-answers.ts';
import { useSteps } from '../shared/answering/use-steps.ts';
import { contactIndex, contactPath, fieldId } from '../shared/paths.ts';
import { usePreferences, useWords } from '../shared/services.ts';
import { useDesk } from '../shared/use-desk.ts';
import { ContactFrame, NowhereToGo } from './contact-frame.tsx';
import { GroupQuestion, useGroupChoice } from './group-question.tsx';
import { StepFill } from './step-fill.tsx';

/** The sheet of the contact in the address. */
export function SheetPage() {
  const { t } = useWords();
  const desk = useDesk(contactIndex(useParams().contact) ?? -1);
  if (desk === undefined) return <NowhereToGo message={t('app:errors/app/no-course')} />;
  return <Sheet key={desk.contact.index} desk={desk} />;
}

function Sheet({ desk }: { readonly desk: Desk }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { preferences, change } = usePreferences();
  const answering = useAnswers(desk.contact.index);
  const choice = useGroupChoice(desk);
  const steps = useSteps(desk);
  const [attempt, setAttempt] = useState(0);
  const { index } = desk.contact;
  const rest = unchangedCandidates(steps);
  const asked = steps.flatMap((step) => step.sections).flatMap(({ fields }) => fields.map((field) => field.finding.id));
  const errors = Object.entries(answering.entries)
    .filter(([finding]) => asked.includes(finding))
    .map(([finding, entry]) => ({
      fieldId: fieldId(finding),
      message: t('app:errors/summaryItem', { label: t(`findings:${finding}/label`), message: entry.message }),
    }));
  const groupErrors = choice.message === undefined ? [] : [{ fieldId: fieldId('group'), message: choice.message }];
  const toPlan = () => {
    const confirmed = choice.group === undefined || choice.confirm();
    if (errors.length > 0 || !confirmed) setAttempt(attempt + 1);
    else navigate(contactPath(index, planStep));
  };
  const toSteps = () => {
    change({ layout: { ...preferences.layout, [desk.state.role]: 'steps' } });
    navigate(contactPath(index, steps[0]?.id ?? planStep));
  };
  const title = t('pages:wizard/sheetTitle', { contact: t(`app:contacts/${desk.contact.contact}/name`) });
  return (
    <ContactFrame desk={desk} current="ark" place={title}>
      <title>{t('app:app/titlePattern', { step: title })}</title>
      <ErrorSummary
        heading={t('app:errors/summaryTitle')}
        errors={attempt === 0 ? [] : [...errors, ...groupErrors]}
        attempt={attempt}
      />
      <StepForm
        label={title}
        onContinue={toPlan}
        actions={
          <>
            <Button type="submit" variant="primary">
              {t('pages:wizard/toPlan')}
            </Button>
            {rest.length === 0 ? null : (
              <Button onClick={() => answering.unchanged(rest)}>{t('pages:wizard/unchanged')}</Button>
            )}
            <Button variant="quiet" onClick={toSteps}>
              {t('pages:wizard/stepwise')}
            </Button>
          </>
        }
      >
        <StepHeading focusKey={`sheet ${index}`}>{title}</StepHeading>
        <div className="dense">
          {steps.map((step, place) => (
            <section key={step.id} className="dense-part" aria-labelledby={`sheet-${step.id}`}>
              <div className="step-top">
                <h2 id={`sheet-${step.id}`}>{t(`programme:steps/${step.id}`)}</h2>
                <StepFill step={step} answering={answering} />
              </div>
              {place === steps.length - 1 ? <GroupQuestion desk={desk} choice={choice} /> : null}
              <Sections step={step} answering={answering} day={desk.contact.day} contact={desk.contact.index} />
            </section>
          ))}
        </div>
      </StepForm>
    </ContactFrame>
  );
}
