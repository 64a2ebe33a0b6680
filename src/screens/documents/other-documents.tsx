// The texts that are no letter: the note of the contact or of the whole course, and the text that goes with an acute patient.
import { useMemo } from 'react';
import { Link } from 'react-router';
import { acuteText } from '../../documents/acute-text.ts';
import { courseNote, journalNote, type NoteLength } from '../../documents/journal-note.ts';
import { editedPart } from '../../documents/shown-parts.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import type { AcuteView } from '../../view-models/acute-view.ts';
import { type Desk, deskFor } from '../../view-models/desk.ts';
import { lengthView } from '../../view-models/documents-view.ts';
import { contactPath } from '../shared/paths.ts';
import { useRegions, useWords } from '../shared/services.ts';
import { type CheckedDocument, numbersOf, useCheckedDocument } from '../shared/use-checked-document.ts';
import { useCourseCode } from '../shared/use-course-code.ts';
import { type NoteInUse, useNote } from '../shared/use-note.ts';
import { type DocumentFact, DocumentSheet } from './document-sheet.tsx';
import { TextLength } from './facts.tsx';

type DocumentProps = { readonly desk: Desk };

/** The text for the patient to carry. */
export function AcuteDocument({ desk, acute }: DocumentProps & { readonly acute: AcuteView }) {
  const words = useWords();
  const code = useCourseCode();
  const document = useMemo(() => acuteText(desk, acute, { code }, words), [desk, acute, code, words]);
  const checked = useCheckedDocument(document);
  return <DocumentSheet kind="acute" title={document.heading.text} checked={checked} facts={useLength(checked)} />;
}

/** The note of the contact, as edited on the plan where it was. */
export function NoteDocument({ desk }: DocumentProps) {
  const words = useWords();
  const { t } = words;
  const code = useCourseCode();
  const note = useNote(desk);
  const { length, edited, text, toCopy } = note;
  const written = useCheckedDocument(
    useMemo(() => journalNote(desk, { length, code }, words), [desk, length, code, words]),
  );
  const checked = useMemo(() => (edited ? checkedText(text, toCopy) : written), [edited, text, toCopy, written]);
  return (
    <DocumentSheet
      kind="note"
      title={t('documents:screen/note')}
      checked={checked}
      facts={useLength(checked)}
      // A text edited by hand has the length it was given.
      choice={edited ? null : <NoteLengthChoice length={length} choose={note.choose} />}
      notices={edited ? <Edited desk={desk} note={note} /> : null}
    />
  );
}

/** The note of every contact up to now. */
export function CourseNoteDocument({ desk }: DocumentProps) {
  const words = useWords();
  const code = useCourseCode();
  const regions = useRegions();
  const { length, choose } = useNote(desk);
  const { programme, state } = desk;
  const desks = useMemo(
    () => state.contacts.flatMap((one) => deskFor(programme, state, one.index, regions) ?? []),
    [programme, state, regions],
  );
  const document = useMemo(() => courseNote(desks, { length, code }, words), [desks, length, code, words]);
  const checked = useCheckedDocument(document);
  return (
    <DocumentSheet
      kind="course-note"
      title={document.heading.text}
      checked={checked}
      facts={useLength(checked)}
      choice={<NoteLengthChoice length={length} choose={choose} />}
    />
  );
}

function checkedText(text: string, toCopy: string): CheckedDocument {
  const parts = [editedPart(text)];
  return { parts, text: toCopy, numbers: numbersOf(parts) };
}

/** Notes and the acute text have no aim: their length is only said. */
function useLength({ text }: CheckedDocument): readonly DocumentFact[] {
  const { t } = useWords();
  const value = <TextLength view={lengthView(text, [], undefined)} />;
  return [{ id: 'length', term: t('documents:screen/length'), value }];
}

function Edited({ desk, note }: DocumentProps & { readonly note: NoteInUse }) {
  const { t } = useWords();
  return (
    <p className="actions text-edited">
      <span>
        {t('pages:note/edited')}. {note.stale ? t('pages:note/stale') : null}
      </span>
      <Link to={contactPath(desk.contact.index, 'plan')}>{t('documents:screen/editOnPlan')}</Link>
      <Button variant="quiet" onClick={note.restore}>
        {t('pages:note/restore')}
      </Button>
    </p>
  );
}

type LengthChoiceProps = { readonly length: NoteLength; readonly choose: (length: NoteLength) => void };

function NoteLengthChoice({ length, choose }: LengthChoiceProps) {
  const { t } = useWords();
  return (
    <ChoiceGroup
      id="note-length"
      legend={t('pages:note/length')}
      legendHidden
      layout="stack"
      shortcuts={false}
      options={[
        { value: 'short', label: t('pages:note/lengthShort') },
        { value: 'full', label: t('pages:note/lengthFull') },
      ]}
      value={length}
      onChange={choose}
    />
  );
}
