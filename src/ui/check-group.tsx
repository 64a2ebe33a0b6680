import type { KeyboardEvent, ReactNode } from 'react';
import { FieldsetFrame } from './fieldset-frame.tsx';
import { OptionRow } from './option-row.tsx';
import { shortcutKey } from './shortcut-key.ts';

export interface CheckOption<V extends string = string> {
  readonly value: V;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

export interface CheckGroupProps<V extends string = string> {
  readonly id: string;
  readonly legend: ReactNode;
  readonly legendHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly options: readonly CheckOption<V>[];
  readonly values: readonly V[];
  readonly shape?: 'segments' | 'list' | undefined;
  readonly layout?: 'row' | 'stack' | undefined;
  readonly shortcuts?: boolean | undefined;
  /** The ticked values, in the order of the options. */
  readonly onChange: (values: readonly V[]) => void;
}

/** One question with any number of answers: native checkboxes in a fieldset; digits 1-9 tick and untick. */
export function CheckGroup<V extends string = string>(props: CheckGroupProps<V>) {
  const { id, options, values, shape = 'list', shortcuts = true, onChange } = props;
  const toggle = (value: V) => {
    const ticked = (other: V) => (other === value ? !values.includes(other) : values.includes(other));
    onChange(options.map((option) => option.value).filter(ticked));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = shortcutKey(event.nativeEvent);
    const option = key !== null && /^[1-9]$/.test(key) ? options[Number(key) - 1] : undefined;
    if (option === undefined) return;
    event.preventDefault();
    document.getElementById(`${id}-option-${option.value}`)?.focus();
    toggle(option.value);
  };
  return (
    <FieldsetFrame
      id={id}
      legend={props.legend}
      legendHidden={props.legendHidden}
      hint={props.hint}
      error={props.error}
      layout={props.layout}
      onKeyDown={shortcuts ? onKeyDown : undefined}
    >
      <div className={shape === 'list' ? 'option-list' : 'segments'}>
        {options.map((option, index) => (
          <OptionRow
            key={option.value}
            type="checkbox"
            id={`${id}-option-${option.value}`}
            name={id}
            value={option.value}
            label={option.label}
            hint={option.hint}
            keyHint={shortcuts && index < 9 ? String(index + 1) : undefined}
            checked={values.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
        ))}
      </div>
    </FieldsetFrame>
  );
}
