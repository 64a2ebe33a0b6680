// The last line of every document.
import type { Desk } from '../view-models/desk.ts';
import { formatDay } from '../view-models/formats.ts';
import type { Statement } from './statements.ts';
import type { WordsIn } from './words.ts';

/** What a document rests on: programme, edition and day. */
export function programmeLine({ programme, state, contact }: Desk, { t, language }: WordsIn): Statement {
  const values = {
    programme: t(`programme:programmes/${programme.id}/name`),
    edition: state.edition,
    day: formatDay(contact.day, 'journal', language),
  };
  return { text: t('pages:note/programmeLine', values), from: [] };
}
