import type { KeyboardEvent, ReactNode } from 'react';
import { FieldsetFrame } from './fieldset-frame.tsx';
import { OptionRow } from './option-row.tsx';
import { shortcutKey } from './shortcut-key.ts';

interface CheckOption<V extends string = string> {
  readonly value: V;
  readonly label: ReactNode;
}

export interface CheckGroupProps<V extends string = string> {
  readonly id: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly options: readonly CheckOption<V>[];
  readonly values: readonly V[];
  readonly layout?: 'row' | 'stack' | undefined;
  /** Digits tick while focus is in the group. On by default; `false` switches them off and hides the hints. */
  readonly shortcuts?: boolean | undefined;
  readonly onChange: (values: readonly V[]) => void;
}

/** One question with several answers: native checkboxes in a fieldset, with digits 1-9 as short cuts. */
export function CheckGroup<V extends string = string>(props: CheckGroupProps<V>) {
  const { id, options, values, shortcuts = true, onChange, ...frame } = props;
  const toggle = (value: V) =>
    onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  const onKeyDown = (event: KeyboardEvent) => {
    const place = Number(shortcutKey(event.nativeEvent) ?? 0) - 1;
    const option = options[place];
    if (option === undefined) return;
    event.preventDefault();
    toggle(option.value);
    document.getElementById(`${id}-option-${option.value}`)?.focus();
  };
  return (
    <FieldsetFrame id={id} {...frame} onKeyDown={shortcuts ? onKeyDown : undefined}>
      <div className="option-list">
        {options.map(({ value, label }, place) => (
          <OptionRow
            key={value}
            type="checkbox"
            id={`${id}-option-${value}`}
            name={id}
            value={value}
            label={label}
            keyHint={shortcuts && place < 9 ? String(place + 1) : undefined}
            checked={values.includes(value)}
            onChange={() => toggle(value)}
          />
        ))}
      </div>
    </FieldsetFrame>
  );
}
