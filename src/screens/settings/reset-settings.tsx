// Everything chosen on this computer back to the start, after one confirmation.
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { usePreferences, useWords } from '../shared/services.ts';

type ResetSettingsProps = { readonly onSaid: (text: string) => void };

/** Every choice but the language, which is the one thing the page itself is read in. */
const nothingChosen = {
  role: undefined,
  region: undefined,
  area: undefined,
  colours: undefined,
  layout: undefined,
  shortcuts: undefined,
  clinic: undefined,
};

export function ResetSettings({ onSaid }: ResetSettingsProps) {
  const { t } = useWords();
  const { change } = usePreferences();
  const [asking, setAsking] = useState(false);
  const reset = () => {
    change(nothingChosen);
    setAsking(false);
    onSaid(t('pages:settings/resetDone'));
  };
  return (
    <section aria-labelledby="settings-reset">
      <h2 id="settings-reset">{t('pages:settings/reset')}</h2>
      <p className="actions">
        <Button onClick={() => setAsking(true)}>{t('pages:settings/reset')}</Button>
      </p>
      <Dialog
        open={asking}
        heading={t('pages:settings/resetConfirm')}
        onEscape={() => setAsking(false)}
        actions={
          <>
            <Button variant="danger" data-autofocus="" onClick={reset}>
              {t('pages:settings/reset')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('app:common/cancel')}</Button>
          </>
        }
      >
        <p>{t('pages:settings/resetConfirmText')}</p>
      </Dialog>
    </section>
  );
}
