// The journal text of a contact as it stands: written by the app, or edited by the clinician on top of what the app wrote.
import { useMemo } from 'react';
import { isOneOf } from '../../course/readable.ts';
import { documentParagraphs } from '../../documents/document.ts';
import { journalNote, type NoteLength } from '../../documents/journal-note.ts';
import { wrapped } from '../../documents/plain-text.ts';
import type { Desk } from '../../view-models/desk.ts';
import { type FoundNumber, numbersIn } from '../../view-models/note-check.ts';
import { courseMemory } from './course-memory.ts';
import { useNoteDraft } from './note-draft.ts';
import { useWords } from './services.ts';
import { useCourseCode } from './use-course-code.ts';

const useLength = courseMemory<NoteLength>('note-length', 'short', isOneOf('short', 'full'));

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

/** The note of the desk's contact. An edited text stays through visits to other screens and reloads, and is forgotten with the course. */
export function useNote(desk: Desk): NoteInUse {
  const words = useWords();
  const code = useCourseCode();
  const length = useLength();
  const draft = useNoteDraft(desk.contact.index);
  const written = useMemo(
    () => documentParagraphs(journalNote(desk, { length: length.value, code }, words), words.t),
    [desk, length.value, code, words],
  );
  const own = draft.value;
  const text = own?.text ?? written;
  return {
    text,
    toCopy: wrapped(text),
    length: length.value,
    edited: own !== undefined,
    stale: own !== undefined && own.of !== written,
    numbers: useMemo(() => numbersIn(text), [text]),
    choose: length.remember,
    edit: (next) => draft.remember(next === written ? undefined : { of: own?.of ?? written, text: next }),
    restore: () => draft.remember(undefined),
  };
}
