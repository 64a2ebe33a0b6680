// The first page: go on with the patient in this tab, or begin with a new one. A new course takes one key in the commonest case; nothing
// about a patient is asked for here.
import { lazy, Suspense, useState } from 'react';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StatusAnnouncer } from '../../ui/status-announcer.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { useCourse, useWords } from '../shared/services.ts';
import { StartForm } from './start-form.tsx';

// Needs the engine to say where the patient is; a tab without a patient does without.
const OpenCourse = lazy(() => import('./open-course.tsx').then((module) => ({ default: module.OpenCourse })));
const NewPatientDialog = lazy(() =>
  import('../shared/new-patient-dialog.tsx').then((module) => ({ default: module.NewPatientDialog })),
);

export function StartPage() {
  const { t } = useWords();
  const isOpen = useCourse((store) => store.state !== undefined);
  const aside = useCourse((store) => store.setAside.length > 0);
  const [asking, setAsking] = useState(false);
  const [cleared, setCleared] = useState(false);
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
      <p className="hint">{t('app:start/privacy')}</p>
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
