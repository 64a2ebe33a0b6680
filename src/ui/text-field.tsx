import type { ReactNode } from 'react';
import { FieldFrame } from './field-frame.tsx';
import { describedBy } from './field-notes.tsx';
import { useDraft } from './use-draft.ts';

export interface TextFieldProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** Possible but unlikely or unwise, as a text that looks like a CPR number. */
  readonly warning?: ReactNode;
  /** How a typed day or duration was understood, in words. */
  readonly echo?: ReactNode;
  readonly value: string;
  readonly width?: 'short' | 'medium' | 'full' | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | undefined;
  readonly layout?: 'row' | 'stack' | undefined;
  /** Leaving the field or Enter, when the text changed. */
  readonly onCommit: (text: string) => void;
}

/** One line of text. Also the field for days and durations, with `echo` saying them back. */
export function TextField(props: TextFieldProps) {
  const { id, value, width = 'full', inputMode = 'text', onCommit, ...notes } = props;
  const draft = useDraft(value, onCommit);
  return (
    <FieldFrame id={id} {...notes}>
      <input
        {...draft}
        className="input"
        data-width={width}
        id={id}
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        aria-invalid={notes.error ? true : undefined}
        aria-describedby={describedBy(id, notes)}
      />
    </FieldFrame>
  );
}
