import type { ReactNode } from 'react';
import { FieldFrame } from './field-frame.tsx';
import { describedBy } from './field-notes.tsx';

export interface TextareaFieldProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly warning?: ReactNode;
  readonly value: string;
  readonly rows?: number | undefined;
  readonly layout?: 'row' | 'stack' | undefined;
  /** Fixed-width figures and letters, for texts whose line breaks matter, as a journal note. */
  readonly plain?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  /** Every keystroke: the text has other readers, as the copy button beside it. */
  readonly onChange: (text: string) => void;
  /** On leaving the field: the text is whole. */
  readonly onLeave?: (() => void) | undefined;
}

/** Several lines of text. */
export function TextareaField(props: TextareaFieldProps) {
  const { id, value, rows = 4, layout = 'stack', plain = false, readOnly = false, onChange, onLeave, ...notes } = props;
  return (
    <FieldFrame id={id} layout={layout} {...notes}>
      <textarea
        className="input"
        data-width="full"
        data-plain={plain ? '' : undefined}
        id={id}
        rows={rows}
        value={value}
        readOnly={readOnly}
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onLeave}
        aria-invalid={notes.error ? true : undefined}
        aria-describedby={describedBy(id, notes)}
      />
    </FieldFrame>
  );
}
