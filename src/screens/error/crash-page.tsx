// What is shown when a screen has failed. It rests on as little as it can: the stored acts are there even where nothing can be made of them.
import { useEffect, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { TextareaField } from '../../ui/textarea-field.tsx';
import { useCourse, useRegions, useWords } from '../shared/services.ts';

type CrashPageProps = { readonly error: unknown };

export function CrashPage({ error }: CrashPageProps) {
  const { t } = useWords();
  const text = useAnswersAsText();
  return (
    <PageFrame>
      <title>{t('app:app/titlePattern', { step: t('app:errors/app/crashTitle') })}</title>
      <StepHeading lead={t('app:errors/app/crashLead')} focusKey="crash">
        {t('app:errors/app/crashTitle')}
      </StepHeading>
      <p className="actions">
        <Button variant="primary" onClick={() => window.location.reload()}>
          {t('app:errors/app/reload')}
        </Button>
        {text === '' ? null : (
          <CopyButton
            text={text}
            sourceId="crash-answers"
            variant="secondary"
            label={t('app:errors/app/copyAnswers')}
            doneLabel={t('app:common/copied')}
            selectedLabel={t('app:common/copySelected')}
            failedLabel={t('app:common/copyFailed')}
          />
        )}
        <a className="button" data-variant="quiet" href="/">
          {t('app:errors/app/goToStart')}
        </a>
      </p>
      {text === '' ? (
        <p>{t('app:errors/app/noAnswers')}</p>
      ) : (
        <TextareaField
          id="crash-answers"
          label={t('app:errors/app/answersText')}
          plain
          readOnly
          rows={16}
          value={text}
          onChange={() => undefined}
        />
      )}
      <Disclosure summary={t('app:errors/app/details')}>
        <p>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</p>
      </Disclosure>
    </PageFrame>
  );
}

/** The notes of all contacts; the acts as they are stored where no note can be made, which may be what failed. */
function useAnswersAsText(): string {
  const words = useWords();
  const regions = useRegions();
  const state = useCourse((store) => store.state);
  const programme = useCourse((store) => store.programme);
  const events = useCourse((store) => store.events);
  const [notes, setNotes] = useState<string>();
  useEffect(() => {
    if (state === undefined || programme === undefined) return;
    import('./course-text.ts').then(
      ({ courseText }) => setNotes(courseText(programme, state, regions, words)),
      () => setNotes(undefined),
    );
  }, [programme, state, regions, words]);
  return notes ?? (events.length === 0 ? '' : JSON.stringify(events, null, 2));
}
