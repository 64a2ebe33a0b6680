// The journal text beside the plan: read, edited, copied in one action.
import { useEffect } from 'react';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { TextareaField } from '../../ui/textarea-field.tsx';
import type { Desk } from '../../view-models/desk.ts';
import { SafeCopy } from './safe-copy.tsx';
import { useWords } from './services.ts';
import { type NoteInUse, useNote } from './use-note.ts';

const TEXT_ID = 'note-text';
const COPY_ID = 'note-copy';
/** The same button above the plan, where the panel is a closed bar. */
export const NARROW_COPY_ID = 'note-copy-narrow';
/** Lines shown before the text scrolls. */
const ROWS = 18;

type NotePanelProps = {
  readonly desk: Desk;
  /** The plan has opened complete: the copy button takes focus. */
  readonly focusCopy: boolean;
};

/** The note with its length, its text and the button that copies it. */
export function NotePanel({ desk, focusCopy }: NotePanelProps) {
  const { t } = useWords();
  const note = useNote(desk);
  useEffect(() => {
    if (!focusCopy) return;
    // What is not drawn does not take focus, so the one of the two that is seen ends up with it.
    for (const id of [COPY_ID, NARROW_COPY_ID]) document.getElementById(id)?.focus({ preventScroll: true });
  }, [focusCopy]);
  return (
    <div className="note-panel">
      <div className="note-head">
        <h2>{t('pages:note/title')}</h2>
        <NoteCopy id={COPY_ID} note={note} />
      </div>
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
        value={note.length}
        onChange={note.choose}
      />
      <TextareaField
        id={TEXT_ID}
        label={t('pages:note/preview')}
        plain
        rows={ROWS}
        value={note.text}
        onChange={note.edit}
        warning={note.stale ? t('pages:note/stale') : undefined}
        error={note.numbers.length === 0 ? undefined : <NumberErrors note={note} />}
      />
      {note.edited ? (
        <div className="actions">
          <span className="hint">{t('pages:note/edited')}</span>
          <Button variant="quiet" onClick={note.restore}>
            {t('pages:note/restore')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** Copies the note; where the text holds a number that may identify the patient, it says that it does not. */
export function NoteCopy({ id, note }: { readonly id: string; readonly note: NoteInUse }) {
  const { t } = useWords();
  return (
    <SafeCopy
      id={id}
      text={note.toCopy}
      label={t('pages:note/copy')}
      doneLabel={t('pages:note/copied')}
      sourceId={TEXT_ID}
      stopped={note.numbers.length > 0}
      onStopped={() => showNumber(note)}
    />
  );
}

function NumberErrors({ note }: { readonly note: NoteInUse }) {
  const { t } = useWords();
  return (
    <>
      {note.numbers.map(({ start, line, text }) => (
        <span key={start} className="note-number">
          {t('pages:note/cprAt', { line, text })}
        </span>
      ))}
      <Button variant="quiet" onClick={() => showNumber(note)}>
        {t('pages:note/showCpr')}
      </Button>
    </>
  );
}

/** Selects the first number in the text. */
function showNumber({ numbers: [first] }: NoteInUse): void {
  const field = document.getElementById(TEXT_ID);
  if (first === undefined || !(field instanceof HTMLTextAreaElement)) return;
  field.focus();
  field.setSelectionRange(first.start, first.end);
}
