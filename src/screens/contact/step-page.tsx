// One step of a contact: one group of decisions, with the pathway and the live conclusion beside it. It blocks no navigation; what is missing is
// said, and keeps the plan provisional.
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { focusField } from '../../ui/focus-field.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import { Shelf } from '../../ui/shelf.tsx';
import { shortcutKey } from '../../ui/shortcut-key.ts';
import { StepForm } from '../../ui/step-form.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { pressStepButton, typeIntoFirstQuestion } from '../../ui/step-keys.ts';
import type { Desk } from '../../view-models/desk.ts';
import { planStep, type StepView, unchangedCandidates } from '../../view-models/step-view.ts';
import { Sections } from '../shared/answering/sections.tsx';
import { type Answering, useAnswers } from '../shared/answering/use-answers.ts';
import { useSteps } from '../shared/answering/use-steps.ts';
import { contactIndex, contactPath, fieldId, paths } from '../shared/paths.ts';
import { usePreferences, useWords } from '../shared/services.ts';
import { useDesk } from '../shared/use-desk.ts';
import { ContactFrame, NowhereToGo } from './contact-frame.tsx';
import { type GroupChoice, GroupQuestion, useGroupChoice } from './group-question.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { StepFill } from './step-fill.tsx';

/** The step of the contact in the address. */
export function StepPage() {
  const { t } = useWords();
  const parameters = useParams();
  const index = contactIndex(parameters.contact);
  const desk = useDesk(index ?? -1);
  const steps = useSteps(desk);
  if (desk === undefined) return <NowhereToGo message={t('app:errors/app/no-course')} />;
  const place = steps.findIndex((one) => one.id === parameters.step);
  const step = steps[place];
  if (step === undefined) {
    return (
      <NowhereToGo
        message={t('app:errors/app/unknown-step')}
        to={contactPath(desk.contact.index, steps[0]?.id ?? planStep)}
      />
    );
  }
  return <OpenContact key={desk.contact.index} desk={desk} steps={steps} step={step} place={place} />;
}

type OpenContactProps = {
  readonly desk: Desk;
  readonly steps: readonly StepView[];
  readonly step: StepView;
  readonly place: number;
};

/** The contact with one step in sight. The other steps rest on the shelf, so that the next one is there at once. */
function OpenContact({ desk, steps, step, place }: OpenContactProps) {
  const { t } = useWords();
  const { shortcuts = true } = usePreferences().preferences;
  const [keysShown, setKeysShown] = useState(false);
  const answering = useAnswers(desk.contact.index);
  const choice = useGroupChoice(desk);
  const isLast = place === steps.length - 1;
  const go = useGoing(desk, steps, step, answering, isLast ? choice : undefined);
  useFieldInAddress();
  const part = t('pages:wizard/stepOf', { part: place + 1, whole: steps.length + 1 });
  const heading = t(`pages:wizard/headings/${step.id}`);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const key = shortcutKey(event.nativeEvent);
    const inQuestion = event.target instanceof Element && event.target.closest('[data-question]') !== null;
    if (key === null || !shortcuts) return;
    const used = /^\d$/.test(key)
      ? !inQuestion && typeIntoFirstQuestion(event.currentTarget, key)
      : pressStepButton(event.currentTarget, key);
    if (used) event.preventDefault();
  };
  return (
    <ContactFrame desk={desk} current={step.id} place={part}>
      <title>{t('app:app/titlePattern', { step: t(`programme:steps/${step.id}`) })}</title>
      <ErrorSummary heading={t('app:errors/summaryTitle')} errors={go.errors} attempt={go.attempt} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the step, alive only while focus is in it (WCAG 2.1.4) */}
      <div className="step-keys" onKeyDown={onKeyDown}>
        <StepForm
          label={heading}
          onContinue={go.on}
          onBack={go.back}
          onHelp={() => setKeysShown(true)}
          shortcuts={shortcuts}
          actions={
            <StepActions desk={desk} steps={steps} place={place} answering={answering} choice={choice} back={go.back} />
          }
        >
          <div className="step-top">
            <StepHeading kicker={part} focusKey={`${desk.contact.index} ${step.id}`}>
              {heading}
            </StepHeading>
            <StepFill step={step} answering={answering} />
          </div>
          <Shelf
            items={steps}
            shown={step.id}
            draw={(one) => (
              <>
                {one === steps.at(-1) ? <GroupQuestion desk={desk} choice={choice} /> : null}
                <Sections step={one} answering={answering} day={desk.contact.day} contact={desk.contact.index} />
              </>
            )}
          />
        </StepForm>
      </div>
      <KeysDialog open={keysShown} onClose={() => setKeysShown(false)} />
    </ContactFrame>
  );
}

type Going = {
  readonly errors: readonly { readonly fieldId: string; readonly message: string }[];
  readonly attempt: number;
  readonly on: () => void;
  readonly back: () => void;
};

/** On and back. On says what was not understood before it leaves; the last step confirms the group. */
function useGoing(
  desk: Desk,
  steps: readonly StepView[],
  step: StepView,
  answering: Answering,
  choice: GroupChoice | undefined,
): Going {
  const navigate = useNavigate();
  const { t } = useWords();
  const { index } = desk.contact;
  const place = steps.indexOf(step);
  // A step begins without the messages of another.
  const [tried, setTried] = useState({ step: step.id, attempt: 0 });
  const attempt = tried.step === step.id ? tried.attempt : 0;
  const asked = step.sections.flatMap((section) => section.fields.map((field) => field.finding.id));
  const entries = Object.entries(answering.entries)
    .filter(([finding]) => asked.includes(finding))
    .map(([finding, entry]) => ({
      fieldId: fieldId(finding),
      message: t('app:errors/summaryItem', { label: t(`findings:${finding}/label`), message: entry.message }),
    }));
  const ofGroup = choice?.message === undefined ? [] : [{ fieldId: fieldId('group'), message: choice.message }];
  return {
    errors: attempt === 0 ? [] : [...entries, ...ofGroup],
    attempt,
    on: () => {
      const confirmed = choice === undefined || choice.confirm();
      if (entries.length > 0 || !confirmed) setTried({ step: step.id, attempt: attempt + 1 });
      else navigate(contactPath(index, steps[place + 1]?.id ?? planStep));
    },
    back: () => navigate(place === 0 ? paths.course : contactPath(index, steps[place - 1]?.id ?? planStep)),
  };
}

type StepActionsProps = {
  readonly desk: Desk;
  readonly steps: readonly StepView[];
  readonly place: number;
  readonly answering: Answering;
  readonly choice: GroupChoice;
  readonly back: () => void;
};

function StepActions({ desk, steps, place, answering, choice, back }: StepActionsProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { preferences, change } = usePreferences();
  const { shortcuts = true } = preferences;
  const toSheet = () => {
    change({ layout: { ...preferences.layout, [desk.state.role]: 'sheet' } });
    navigate(contactPath(desk.contact.index, 'ark'));
  };
  const isLast = place === steps.length - 1;
  const rest = unchangedCandidates(steps.slice(place));
  const toPlan = () => {
    answering.unchanged(rest);
    navigate(contactPath(desk.contact.index, planStep));
  };
  const label =
    isLast && choice.group !== undefined
      ? t('pages:wizard/confirmGroup', { group: t(`programme:groups/${choice.group}/name`).toLowerCase() })
      : t('app:common/continue');
  return (
    <>
      <Button type="submit" variant="primary">
        {label}
      </Button>
      {place > 0 && !isLast && rest.length > 0 ? (
        <Button data-key={shortcuts ? 'r' : undefined} onClick={toPlan}>
          {t('pages:wizard/restUnchanged')}
          {shortcuts ? <KeyHint>r</KeyHint> : null}
        </Button>
      ) : null}
      <Button variant="quiet" onClick={back}>
        {t('app:common/back')}
      </Button>
      <Button variant="quiet" onClick={toSheet}>
        {t('pages:wizard/dense')}
      </Button>
    </>
  );
}

/** A link to a question (`#f-…`) moves focus into it. */
function useFieldInAddress(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash.length > 1) focusField(decodeURIComponent(hash.slice(1)));
  }, [hash]);
}
