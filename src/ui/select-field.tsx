import type { ReactNode } from 'react';
import { FieldFrame } from './field-frame.tsx';
import { describedBy } from './field-notes.tsx';

interface SelectOption<V extends string = string> {
  readonly value: V;
  readonly label: string;
}

export interface SelectFieldProps<V extends string = string> {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly options: readonly SelectOption<V>[];
  /** The words for "nothing chosen"; without them the first option is the answer from the start. */
  readonly emptyLabel?: string | undefined;
  readonly value: V | null | undefined;
  readonly layout?: 'row' | 'stack' | undefined;
  readonly onChange: (value: V) => void;
}

/** A native select, for lists too long to lie open. */
export function SelectField<V extends string = string>(props: SelectFieldProps<V>) {
  const { id, options, emptyLabel, value, onChange, ...notes } = props;
  return (
    <FieldFrame id={id} {...notes}>
      <select
        className="input"
        data-width="medium"
        id={id}
        value={value ?? ''}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
        aria-invalid={notes.error ? true : undefined}
        aria-describedby={describedBy(id, notes)}
      >
        {emptyLabel === undefined ? null : <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
