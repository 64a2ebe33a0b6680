// A document on its way out of the app: its text as copied and printed, and the numbers in it that may identify the patient. Every screen that
// copies or prints a document takes it from here.
import { useMemo } from 'react';
import { documentText, type StructuredDocument } from '../../documents/document.ts';
import { type ShownPart, shownParts } from '../../documents/shown-parts.ts';
import { useWords } from './services.ts';

/** A number that looks like a CPR number, and the heading it stands under; none over the last lines of a document. */
export type NumberInDocument = { readonly heading: string | undefined; readonly text: string };

/** What is shown, what is copied, and what stops both copying and printing. */
export type CheckedDocument = {
  readonly parts: readonly ShownPart[];
  readonly text: string;
  readonly numbers: readonly NumberInDocument[];
};

/** The document with its numbers found; the same for the same document. */
export function useCheckedDocument(document: StructuredDocument): CheckedDocument {
  const { t } = useWords();
  return useMemo(() => {
    const parts = shownParts(document, t);
    return { parts, text: documentText(document, t), numbers: numbersOf(parts) };
  }, [document, t]);
}

/** The numbers of the parts, with where they stand. */
export function numbersOf(parts: readonly ShownPart[]): readonly NumberInDocument[] {
  return parts.flatMap(({ heading, numbers }) => numbers.map((text) => ({ heading, text })));
}
