// The one way out of a course: everything of the patient leaves the tab, after one confirmation.
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useCourse, useServices, useWords } from './services.ts';

type NewPatientDialogProps = {
  readonly open: boolean;
  readonly onCancel: () => void;
  /** The patient has been cleared. */
  readonly onCleared: () => void;
};

export function NewPatientDialog({ open, onCancel, onCleared }: NewPatientDialogProps) {
  const { course } = useServices();
  const { t } = useWords();
  const aside = useCourse((store) => store.setAside.length > 0);
  const clear = () => {
    course.getState().clear();
    onCleared();
  };
  return (
    <Dialog
      open={open}
      heading={t('app:start/clearTitle')}
      onEscape={onCancel}
      actions={
        <>
          <Button variant="danger" data-autofocus="" onClick={clear}>
            {t('app:start/clearAction')}
          </Button>
          <Button onClick={onCancel}>{t('app:common/cancel')}</Button>
        </>
      }
    >
      <p>{t('app:start/clearText')}</p>
      {aside ? <p>{t('app:start/clearAside')}</p> : null}
    </Dialog>
  );
}
