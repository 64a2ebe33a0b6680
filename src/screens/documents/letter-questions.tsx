// What only this letter asks, beside it: the same questions and keys as in the steps, recorded by the same acts; then the clinician's own words.
import type { KeyboardEvent } from 'react';
import type { LetterGuide } from '../../model/letter-guide.ts';
import { FillRest } from '../../ui/fill-rest.tsx';
import { shortcutKey } from '../../ui/shortcut-key.ts';
import { pressStepButton, typeIntoFirstQuestion } from '../../ui/step-keys.ts';
import type { Desk } from '../../view-models/desk.ts';
import { noneOfThese } from '../../view-models/documents-view.ts';
import type { StepView } from '../../view-models/step-view.ts';
import { Sections } from '../shared/answering/sections.tsx';
import { type Answering, useAnswers } from '../shared/answering/use-answers.ts';
import { usePreferences, useWords } from '../shared/services.ts';
import { RemarkFields } from './remark-fields.tsx';
import { ReportQuestion } from './report-question.tsx';
import type { Remarks } from './use-remarks.ts';

type LetterQuestionsProps = {
  readonly desk: Desk;
  readonly guide: LetterGuide;
  readonly asked: StepView;
  readonly topics: readonly string[];
  readonly remarks: Remarks;
};

export function LetterQuestions({ desk, guide, asked, topics, remarks }: LetterQuestionsProps) {
  const { t } = useWords();
  const { shortcuts = true } = usePreferences().preferences;
  const answering = useAnswers(desk.contact.index);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const key = shortcutKey(event.nativeEvent);
    const inQuestion = event.target instanceof Element && event.target.closest('[data-question]') !== null;
    if (key === null || !shortcuts) return;
    const used = /^\d$/.test(key)
      ? !inQuestion && typeIntoFirstQuestion(event.currentTarget, key)
      : pressStepButton(event.currentTarget, key);
    if (used) event.preventDefault();
  };
  const isAsked = asked.asked > 0 || asked.sections.some((one) => one.carried.length > 0 || one.kept.length > 0);
  const isReport = guide.kind === 'report';
  if (!isAsked && !isReport && topics.length === 0) return null;
  return (
    <section className="text-ask" aria-label={t('documents:screen/ask')}>
      {isAsked || isReport ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys of the questions, alive only while focus is in them (WCAG 2.1.4)
        <div onKeyDown={onKeyDown}>
          <div className="text-ask-head">
            <h2>{t('documents:screen/ask')}</h2>
            <NoneOfThese asked={asked} answering={answering} />
          </div>
          {isReport ? <ReportQuestion desk={desk} /> : null}
          {isAsked ? (
            <Sections step={asked} answering={answering} day={desk.contact.day} legend={t('documents:screen/ask')} />
          ) : null}
        </div>
      ) : null}
      <RemarkFields topics={topics} remarks={remarks} />
    </section>
  );
}

/** One explicit act, with the questions in view. */
function NoneOfThese({ asked, answering }: { readonly asked: StepView; readonly answering: Answering }) {
  const { t } = useWords();
  const { shortcuts = true } = usePreferences().preferences;
  const { open, all } = noneOfThese(asked);
  if (all === 0) return null;
  return (
    <FillRest
      label={t(open.length < all ? 'documents:screen/restNone' : 'documents:screen/noneOfThese')}
      doneLabel={t('pages:wizard/allRecorded')}
      remaining={open.length}
      letter={shortcuts ? 'n' : undefined}
      onFill={() => answering.fill(open)}
    />
  );
}
