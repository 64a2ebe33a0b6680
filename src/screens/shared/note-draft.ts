// A journal text that the clinician has edited, with the text it was made from, so that a later change of the answers is seen.

import { hasParts, isMaybe, isText } from '../../course/readable.ts';
import { courseMemory } from './course-memory.ts';

/** `of`: the text as the app wrote it when the editing began. */
export type NoteDraft = { readonly of: string; readonly text: string };

/** The edited note of a contact of the open course. */
export const useNoteDraft = courseMemory<NoteDraft | undefined>(
  'note',
  undefined,
  isMaybe(hasParts<NoteDraft>({ of: isText, text: isText })),
);
