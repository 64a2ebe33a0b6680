import type { ReactNode } from 'react';
import { FieldFrame } from './field-frame.tsx';
import { describedBy } from './field-notes.tsx';

export interface SearchFieldProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly value: string;
  /** At each keystroke: what is listed follows at once. */
  readonly onChange: (text: string) => void;
}

/** A field that narrows a list while one types. Escape empties it, as browsers do. */
export function SearchField({ id, label, hint, value, onChange }: SearchFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} layout="stack">
      <input
        className="input"
        data-width="full"
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        aria-describedby={describedBy(id, { hint })}
      />
    </FieldFrame>
  );
}
