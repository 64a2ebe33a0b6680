import type { ReactNode } from 'react';
import { FieldNotes } from './field-notes.tsx';

export interface FieldFrameProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly warning?: ReactNode;
  readonly echo?: ReactNode;
  /** `row`: label left, control right where there is room. `stack`: label above. */
  readonly layout?: 'row' | 'stack' | undefined;
  readonly children: ReactNode;
}

/** The frame of a field with one control: label, hint, control, notes, on the grid of the questions. */
export function FieldFrame({ id, label, hint, error, warning, echo, layout = 'row', children }: FieldFrameProps) {
  return (
    <div
      className="question"
      data-question=""
      data-layout={layout}
      data-invalid={error ? '' : undefined}
      id={`${id}-field`}
    >
      <div className="question-text">
        <label className="question-label" htmlFor={id}>
          {label}
        </label>
        {hint ? (
          <p className="hint" id={`${id}-hint`}>
            {hint}
          </p>
        ) : null}
      </div>
      <div className="question-control">
        {children}
        <FieldNotes id={id} error={error} warning={warning} echo={echo} />
      </div>
    </div>
  );
}
