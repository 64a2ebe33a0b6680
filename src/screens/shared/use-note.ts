// The journal text of a contact as it stands: written by the app, or edited by the clinician on top of what the app wrote.
import { useMemo } from 'react';
import { journalNote, type NoteLength, noteParagraphs } from '../../documents/journal-note.ts';
import { wrapped } from '../../documents/plain-text.ts';
import type { Desk } from '../../view-models/desk.ts';
import { type FoundNumber, numbersIn } from '../../view-models/note-check.ts';
import { courseMemory } from './course-memory.ts';
import { type NoteDraft, useNoteDraft } from './note-draft.ts';
import { useWords } from './services.ts';

const useLength = courseMemory<NoteLength>('short');

/** The text and what may be done with it. */
export type NoteInUse = {
  readonly text: string;
  /** What is copied: the text in short lines of plain letters, whatever was typed. */
  readonly toCopy: string;
  readonly length: NoteLength;
  readonly edited: boolean;
  /** The answers have changed since the text was edited. */
  readonly stale: boolean;
  readonly numbers: readonly FoundNumber[];
  readonly choose: (length: NoteLength) => void;
  readonly edit: (text: string) => void;
  readonly restore: () => void;
};

/** The note of the desk's contact. An edited text stays through visits to other screens, and is forgotten with the course. */
export function useNote(desk: Desk): NoteInUse {
  const words = useWords();
  const length = useLength();
  const draft = useNoteDraft();
  const written = useMemo(
    () => noteParagraphs(journalNote(desk, length.value, words), words),
    [desk, length.value, words],
  );
  const own: NoteDraft | undefined = draft.value?.contact === desk.contact.index ? draft.value : undefined;
  const text = own?.text ?? written;
  return {
    text,
    toCopy: wrapped(text),
    length: length.value,
    edited: own !== undefined,
    stale: own !== undefined && own.of !== written,
    numbers: useMemo(() => numbersIn(text), [text]),
    choose: length.remember,
    edit: (next) =>
      draft.remember(
        next === written ? undefined : { contact: desk.contact.index, of: own?.of ?? written, text: next },
      ),
    restore: () => draft.remember(undefined),
  };
}
