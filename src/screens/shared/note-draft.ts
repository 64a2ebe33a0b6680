// A journal text that the clinician has edited, with the text it was made from, so that a later change of the answers is seen.
import { courseMemory } from './course-memory.ts';

/** `of`: the text as the app wrote it when the editing began. */
export type NoteDraft = { readonly contact: number; readonly of: string; readonly text: string };

/** The one edited note of the open course. */
export const useNoteDraft = courseMemory<NoteDraft | undefined>(undefined);
