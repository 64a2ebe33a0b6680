// The one way a text leaves the app by the clipboard: where it holds a number that may identify the patient, the button says that it does not copy.
import { Button } from '../../ui/button.tsx';
import { CopyButton, type CopyButtonProps } from '../../ui/copy-button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useWords } from './services.ts';

type SafeCopyProps = Omit<CopyButtonProps, 'doneLabel' | 'selectedLabel' | 'failedLabel' | 'onResult'> & {
  readonly doneLabel?: string | undefined;
  /** The text holds a number that may identify the patient. */
  readonly stopped: boolean;
  /** Pressed while stopped: shows where the number stands. */
  readonly onStopped: () => void;
};

/** Copies the text, or shows what stops it. */
export function SafeCopy({ doneLabel, stopped, onStopped, ...copy }: SafeCopyProps) {
  const { t } = useWords();
  if (stopped) {
    return (
      <Button id={copy.id} variant={copy.variant === 'quiet' ? 'quiet' : 'secondary'} aria-disabled onClick={onStopped}>
        {t('pages:note/copyStopped')}
        {copy.about === undefined ? null : <VisuallyHidden> {copy.about}</VisuallyHidden>}
      </Button>
    );
  }
  return (
    <CopyButton
      {...copy}
      doneLabel={doneLabel ?? t('app:common/copied')}
      selectedLabel={t('app:common/copySelected')}
      failedLabel={t('app:common/copyFailed')}
    />
  );
}
