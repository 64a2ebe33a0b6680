import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyList } from '../../ui/key-list.tsx';
import { keyItems } from '../shared/key-items.ts';
import { useWords } from '../shared/services.ts';

/** The list of keys behind "?". */
export function KeysDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const words = useWords();
  return (
    <Dialog
      open={open}
      heading={words.t('pages:keys/title')}
      actions={
        <Button data-autofocus="" onClick={onClose}>
          {words.t('app:common/close')}
        </Button>
      }
      onEscape={onClose}
    >
      <KeyList items={keyItems(words)} />
      <p className="hint">{words.t('pages:keys/enabledHint')}</p>
    </Dialog>
  );
}
