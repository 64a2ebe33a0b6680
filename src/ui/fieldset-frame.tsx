import type { KeyboardEventHandler, ReactNode } from 'react';
import { describedBy, FieldNotes } from './field-notes.tsx';

export interface FieldsetFrameProps {
  readonly id: string;
  readonly legend: ReactNode;
  /** The legend stays for screen readers when a heading above already shows the same words. */
  readonly legendHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly warning?: ReactNode;
  /** `row`: legend left, control right where there is room. `stack`: legend above. */
  readonly layout?: 'row' | 'stack' | undefined;
  /** Stands at the end of the line of the legend, before the controls. */
  readonly aside?: ReactNode;
  readonly onKeyDown?: KeyboardEventHandler<HTMLFieldSetElement> | undefined;
  readonly children: ReactNode;
}

/** The frame of a question with several controls: a fieldset with legend, hint and notes, on the same grid as fields. */
export function FieldsetFrame(props: FieldsetFrameProps) {
  const { id, legend, legendHidden = false, hint, error, warning, layout = 'row', aside, onKeyDown, children } = props;
  return (
    <fieldset
      className="question"
      data-question=""
      data-layout={layout}
      data-aside={aside ? '' : undefined}
      data-invalid={error ? '' : undefined}
      id={id}
      aria-describedby={describedBy(id, { hint, error, warning })}
      onKeyDown={onKeyDown}
    >
      <legend className={legendHidden ? 'visually-hidden' : 'question-text'}>
        <span className="question-label">{legend}</span>
      </legend>
      {hint || aside ? (
        <div className="question-head">
          {hint ? (
            <p className="hint" id={`${id}-hint`}>
              {hint}
            </p>
          ) : null}
          {aside}
        </div>
      ) : null}
      <div className="question-control">
        {children}
        <FieldNotes id={id} error={error} warning={warning} />
      </div>
    </fieldset>
  );
}
