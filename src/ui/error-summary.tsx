import { useEffect, useRef } from 'react';
import { focusField } from './focus-field.ts';
import { Icon } from './icon.tsx';

export interface ErrorSummaryItem {
  /** Id of the field, group or cell to go to. */
  readonly fieldId: string;
  /** What to do, in one sentence. */
  readonly message: string;
}

export interface ErrorSummaryProps {
  readonly heading: string;
  /** Nothing is drawn when empty. */
  readonly errors: readonly ErrorSummaryItem[];
  /** The number of the attempt to go on. Each new one moves focus here again. */
  readonly attempt: number;
}

/** What stands in the way, above the questions. Takes focus, so it is heard without being an alert. */
export function ErrorSummary({ heading, errors, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLElement>(null);
  const empty = errors.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a repeated attempt is the event that moves focus.
  useEffect(() => {
    if (!empty) box.current?.focus();
  }, [attempt, empty]);
  if (empty) return null;
  return (
    <section className="error-summary" ref={box} tabIndex={-1} aria-labelledby="error-summary-heading">
      <h2 id="error-summary-heading">
        <Icon name="stop" />
        {heading}
      </h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId} ${message}`}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                if (focusField(fieldId)) event.preventDefault();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
