// The keys and what they do, for the list behind "?" and the help page.

import type { WordsIn } from '../../documents/words.ts';
import type { KeyListItem } from '../../ui/key-list.tsx';

/** Every key of the wizard. */
export function keyItems({ t }: WordsIn): readonly KeyListItem[] {
  return [
    { keys: [t('pages:keys/digits')], label: t('pages:keys/choose') },
    { keys: [t('pages:keys/zero')], label: t('pages:keys/notAssessed') },
    { keys: [t('pages:keys/figures')], label: t('pages:keys/numbers') },
    { keys: [t('pages:keys/none')], label: t('pages:keys/allNone') },
    { keys: [t('pages:keys/unchanged')], label: t('pages:keys/unchangedWhat') },
    { keys: [t('pages:keys/restUnchanged')], label: t('pages:keys/restUnchangedWhat') },
    { keys: [t('pages:keys/enter')], label: t('pages:keys/next') },
    { keys: [t('pages:keys/shiftEnter')], label: t('pages:keys/previous') },
    { keys: [t('pages:keys/questionMark')], label: t('pages:keys/list') },
    { keys: [t('pages:keys/escape')], label: t('pages:keys/close') },
  ];
}
