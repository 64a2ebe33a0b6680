// The letters of a contact as documents, all of them: the list says of each what it lacks.
import { useMemo } from 'react';
import { isFlag, isMaybe } from '../../course/readable.ts';
import type { StructuredDocument } from '../../documents/document.ts';
import { letter } from '../../documents/letter.ts';
import type { Desk } from '../../view-models/desk.ts';
import type { DocumentsView } from '../../view-models/documents-view.ts';
import { courseMemory } from '../shared/course-memory.ts';
import { useWords } from '../shared/services.ts';
import { useCourseCode } from '../shared/use-course-code.ts';

/** Whether the GP must act, where the clinician has settled it for a contact's report. */
export const useGpActs = courseMemory<boolean | undefined>('gp-acts', undefined, isMaybe(isFlag));

/** The letters by kind. `desk`: with the remarks as they are being typed. */
export function useLetters(desk: Desk, view: DocumentsView): ReadonlyMap<string, StructuredDocument> {
  const words = useWords();
  const code = useCourseCode();
  const { value: mustAct } = useGpActs(desk.contact.index);
  return useMemo(
    () =>
      new Map(
        view.documents.flatMap((one) =>
          one.is === 'letter' ? [[one.kind, letter(desk, one.offered, { mustAct, code }, words)] as const] : [],
        ),
      ),
    [desk, view, mustAct, code, words],
  );
}
