// What is asked: the safety questions in a block of their own, then the findings that the rules read.
import { useState } from 'react';
import { FillRest } from '../../ui/fill-rest.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { ReferralCheckView } from '../../view-models/referral-check-view.ts';
import { isAnswered, type StepView } from '../../view-models/step-view.ts';
import { Question } from '../shared/answering/question.tsx';
import { Sections } from '../shared/answering/sections.tsx';
import type { Answering } from '../shared/answering/use-answers.ts';
import { useWords } from '../shared/services.ts';
import { ALARMS_ID } from './question-link.tsx';

type QuestionsProps = {
  readonly view: ReferralCheckView;
  readonly answering: Answering;
  readonly day: string;
};

export function Questions({ view, answering, day }: QuestionsProps) {
  const { t } = useWords();
  const { safety, fields, durationFinding } = view;
  return (
    <>
      {safety === undefined ? null : (
        <Alarms
          key={String(view.readsSafety)}
          step={safety}
          isCriterion={view.readsSafety}
          answering={answering}
          day={day}
        />
      )}
      <h3>{t('pages:check/findings')}</h3>
      {fields.length === 0 ? <p className="hint">{t('pages:check/noFindings')}</p> : null}
      {fields.map((field) => (
        <Question key={field.finding.id} {...{ field, answering, day, durationFinding }} />
      ))}
    </>
  );
}

type AlarmsProps = Omit<QuestionsProps, 'view'> & { readonly step: StepView; readonly isCriterion: boolean };

/** The safety questions; open from the start where they are criteria themselves. */
function Alarms({ step, isCriterion, answering, day }: AlarmsProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(isCriterion);
  const flags = step.sections
    .filter((section) => section.layout === 'flags')
    .flatMap((section) => section.fields)
    .filter((field) => !isAnswered(field))
    .map((field) => field.finding.id);
  const values = { part: step.answered, whole: step.asked };
  return (
    <details className="disclosure" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary id={ALARMS_ID}>
        <Icon name="chevron" />
        <span>
          {t('pages:check/alarms')} · {t('pages:check/alarmsState', values)}
        </span>
      </summary>
      {open ? (
        <div className="check-alarms">
          <FillRest
            label={t(step.answered === 0 ? 'pages:wizard/allAskedNone' : 'pages:wizard/restNone')}
            doneLabel={t('pages:wizard/allRecorded')}
            remaining={flags.length}
            onFill={() => answering.fill(flags)}
          />
          <Sections step={step} answering={answering} day={day} legend={t('pages:check/alarms')} />
        </div>
      ) : null}
    </details>
  );
}
