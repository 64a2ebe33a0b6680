// The first page: go on with the patient in this tab, or begin with a new one. A new course takes one key in the commonest case; nothing
// about a patient is asked for here.
import { lazy, Suspense, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { programmeWords } from '../../i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StatusAnnouncer } from '../../ui/status-announcer.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { placeOn } from '../../view-models/start-view.ts';
import { paths } from '../shared/paths.ts';
import { useCourse, usePreferences, useRegions, useServices, useWords } from '../shared/services.ts';
import { NewVersionNotice } from './new-version-notice.tsx';
import { StartForm } from './start-form.tsx';

// Needs the engine to say where the patient is; a tab without a patient does without.
const OpenCourse = lazy(() => import('./open-course.tsx').then((module) => ({ default: module.OpenCourse })));
const NewPatientDialog = lazy(() =>
  import('../shared/new-patient-dialog.tsx').then((module) => ({ default: module.NewPatientDialog })),
);

// Needs the engine, the programme and its words: comes in with the first paste.
const PasteCourse = lazy(async () => {
  const [module] = await Promise.all([import('./paste-course.tsx'), programmeWords]);
  return { default: module.PasteCourse };
});

export function StartPage() {
  const { t } = useWords();
  const isOpen = useCourse((store) => store.state !== undefined);
  const aside = useCourse((store) => store.setAside.length > 0);
  const [asking, setAsking] = useState(false);
  const [cleared, setCleared] = useState(false);
  const [pasted, setPasted] = useState<string>();
  usePasteAnywhere(setPasted);
  const role = useStartRole();
  return (
    <PageFrame>
      <title>{t('app:app/titlePattern', { step: t('app:start/title') })}</title>
      <StepHeading lead={t('app:start/lead')}>{t('app:app/tagline')}</StepHeading>
      {isOpen ? (
        <Suspense fallback={<p className="hint">{t('app:app/loading')}</p>}>
          <OpenCourse onNewPatient={() => setAsking(true)} />
        </Suspense>
      ) : (
        <StartForm key={cleared ? 'cleared' : 'first'} onBlocked={aside ? () => setAsking(true) : undefined} />
      )}
      {pasted === undefined ? (
        <div className="actions">
          <Button variant="quiet" onClick={() => setPasted('')}>
            {t('app:start/fromNote')}
          </Button>
          <Link className="button" data-variant="quiet" to={paths.referralCheck}>
            {t('app:start/check')}
          </Link>
        </div>
      ) : (
        <Suspense fallback={<p className="hint">{t('app:app/loading')}</p>}>
          <PasteCourse pasted={pasted} role={role} onClose={() => setPasted(undefined)} />
        </Suspense>
      )}
      <p className="hint">{t('app:start/privacy')}</p>
      <NewVersionNotice />
      {asking ? (
        <Suspense fallback={null}>
          <NewPatientDialog
            open
            onCancel={() => setAsking(false)}
            onCleared={() => {
              setAsking(false);
              setCleared(true);
            }}
          />
        </Suspense>
      ) : null}
      <StatusAnnouncer message={cleared && !isOpen ? t('app:start/cleared') : ''} />
    </PageFrame>
  );
}

/** Text pasted anywhere on the page but in a field, which takes it itself. */
function usePasteAnywhere(onPaste: (text: string) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const inField = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (inField || text.trim() === '') return;
      event.preventDefault();
      onPaste(text);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [onPaste]);
}

/** The role chosen on the page, in which a pasted course goes on. */
function useStartRole(): string {
  const { preferences } = usePreferences();
  const { today } = useServices();
  return placeOn(preferences, useRegions(), today()).role;
}
