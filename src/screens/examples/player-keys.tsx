// The list behind "?" of the player.
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyList } from '../../ui/key-list.tsx';
import { useWords } from '../shared/services.ts';

export function PlayerKeys({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useWords();
  const items = [
    { keys: ['→', t('examples:keys/space'), 'Enter'], label: t('examples:keys/on') },
    { keys: ['←'], label: t('examples:keys/back') },
    { keys: ['b'], label: t('examples:keys/branch') },
    { keys: ['Esc'], label: t('examples:actions/toOriginal') },
    { keys: ['?'], label: t('pages:keys/list') },
  ];
  return (
    <Dialog
      open={open}
      heading={t('pages:keys/title')}
      actions={
        <Button data-autofocus="" onClick={onClose}>
          {t('app:common/close')}
        </Button>
      }
      onEscape={onClose}
    >
      <KeyList items={items} />
      <p className="hint">{t('examples:keys/where')}</p>
    </Dialog>
  );
}
