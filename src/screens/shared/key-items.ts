// The keys and what they do, for the list behind "?" and the help page.

import type { WordsIn } from '../../documents/words.ts';
import type { KeyListItem } from '../../ui/key-list.tsx';

/** Every key of the wizard. */
export function keyItems({ t }: WordsIn): readonly KeyListItem[] {
  return [
    { keys: [t('app:keys/digits')], label: t('app:keys/choose') },
    { keys: [t('app:keys/zero')], label: t('app:keys/notAssessed') },
    { keys: [t('app:keys/enter')], label: t('app:keys/next') },
    { keys: [t('app:keys/shiftEnter')], label: t('app:keys/previous') },
    { keys: [t('app:keys/questionMark')], label: t('app:keys/list') },
    { keys: [t('app:keys/escape')], label: t('app:keys/close') },
  ];
}
