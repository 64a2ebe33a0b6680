import type { ReactNode } from 'react';
import { FieldError } from './field-error.tsx';
import { Icon } from './icon.tsx';

export interface FieldNotesProps {
  /** The id of the field; the notes take ids made from it. */
  readonly id: string;
  readonly error?: ReactNode;
  /** Unlikely but possible: asked about, never refused. */
  readonly warning?: ReactNode;
  /** How the typed text was understood, in words: "15.10.2026, for 3 uger siden". */
  readonly echo?: ReactNode;
}

/** Error, warning and echo below a field. */
export function FieldNotes({ id, error, warning, echo }: FieldNotesProps) {
  return (
    <>
      {isSet(error) ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      {isSet(warning) ? (
        <p className="field-warning" id={`${id}-warning`}>
          <Icon name="caution" />
          <span>{warning}</span>
        </p>
      ) : null}
      {isSet(echo) ? (
        <p className="field-echo" id={`${id}-echo`}>
          {echo}
        </p>
      ) : null}
    </>
  );
}

/** The value for `aria-describedby`: the notes that are there, error first. `undefined` when there is none. */
export function describedBy(
  id: string,
  notes: Omit<FieldNotesProps, 'id'> & { readonly hint?: ReactNode },
): string | undefined {
  const kinds = ['error', 'hint', 'warning', 'echo'] as const;
  const ids = kinds.filter((kind) => isSet(notes[kind])).map((kind) => `${id}-${kind}`);
  return ids.length === 0 ? undefined : ids.join(' ');
}

function isSet(note: ReactNode): boolean {
  return note !== undefined && note !== null && note !== false && note !== '';
}
