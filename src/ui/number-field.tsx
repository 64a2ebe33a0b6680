import type { ReactNode } from 'react';
import { FieldFrame } from './field-frame.tsx';
import { describedBy } from './field-notes.tsx';
import { useDraft } from './use-draft.ts';

export interface NumberFieldProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly warning?: ReactNode;
  readonly echo?: ReactNode;
  /** The text as last committed, in the writer's own form ("1.234,5"); the caller reads it. */
  readonly value: string;
  /** Set after the number, as "dage" or "kg". */
  readonly unit?: string | undefined;
  readonly layout?: 'row' | 'stack' | undefined;
  /** Leaving the field or Enter, when the text changed. */
  readonly onCommit: (text: string) => void;
}

/** A number typed as text: comma and point both possible, no spinner, no scroll wheel. */
export function NumberField(props: NumberFieldProps) {
  const { id, value, unit, onCommit, ...notes } = props;
  const draft = useDraft(value, onCommit);
  return (
    <FieldFrame id={id} {...notes}>
      <span className="input-with-unit">
        <input
          {...draft}
          className="input"
          data-width="number"
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={notes.error ? true : undefined}
          aria-describedby={
            [describedBy(id, notes), unit === undefined ? undefined : `${id}-unit`].filter(Boolean).join(' ') ||
            undefined
          }
        />
        {unit === undefined ? null : (
          <span className="unit" id={`${id}-unit`}>
            {unit}
          </span>
        )}
      </span>
    </FieldFrame>
  );
}
