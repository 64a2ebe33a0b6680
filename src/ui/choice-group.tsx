import type { KeyboardEvent, ReactNode } from 'react';
import { FieldsetFrame } from './fieldset-frame.tsx';
import { afterAnswerDrawn } from './focus-field.ts';
import { OptionRow } from './option-row.tsx';
import { shortcutKey } from './shortcut-key.ts';

interface ChoiceOption<V extends string = string> {
  readonly value: V;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

export interface ChoiceGroupProps<V extends string = string> {
  readonly id: string;
  readonly legend: ReactNode;
  readonly legendHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly warning?: ReactNode;
  readonly options: readonly ChoiceOption<V>[];
  /** "Not assessed": last in the row, less prominent, key 0. */
  readonly notAssessed?: ChoiceOption<V> | undefined;
  /** `null` or `undefined`: not asked, nothing is ticked. */
  readonly value: V | null | undefined;
  /** `segments`: one line of joined cells. `list`: one option a line, for long labels. */
  readonly shape?: 'segments' | 'list' | undefined;
  readonly layout?: 'row' | 'stack' | undefined;
  /** Digits choose while focus is in the group. On by default; `false` switches them off and hides the hints. */
  readonly shortcuts?: boolean | undefined;
  readonly onChange: (value: V) => void;
  /**
   * After a choice by digit has been drawn, so that the caller may move focus on; returns whether it did, else focus goes to the choice. Arrow keys and
   * clicks do not call it.
   */
  readonly onChosen?: ((value: V) => boolean) | undefined;
}

/** One question with one answer: native radios in a fieldset, with digits 1-9 and 0 as short cuts. */
export function ChoiceGroup<V extends string = string>(props: ChoiceGroupProps<V>) {
  const { id, options, notAssessed, value, shape = 'segments', shortcuts = true, onChange, onChosen } = props;
  const keyed = withKeys(options, notAssessed);
  const onKeyDown = (event: KeyboardEvent) => {
    const key = shortcutKey(event.nativeEvent);
    const chosen = keyed.find((option) => option.key !== undefined && option.key === key);
    if (chosen === undefined) return;
    event.preventDefault();
    if (chosen.value !== value) onChange(chosen.value);
    afterAnswerDrawn(() => {
      if (onChosen?.(chosen.value) !== true) document.getElementById(optionId(id, chosen.value))?.focus();
    });
  };
  return (
    <FieldsetFrame
      id={id}
      legend={props.legend}
      legendHidden={props.legendHidden}
      hint={props.hint}
      error={props.error}
      warning={props.warning}
      layout={props.layout}
      onKeyDown={shortcuts ? onKeyDown : undefined}
    >
      <div className={shape === 'list' ? 'option-list' : 'segments'}>
        {keyed.map((option) => (
          <OptionRow
            key={option.value}
            type="radio"
            id={optionId(id, option.value)}
            name={id}
            value={option.value}
            label={option.label}
            hint={option.hint}
            keyHint={shortcuts ? option.key : undefined}
            checked={option.value === value}
            quiet={option === keyed.at(options.length)}
            onChange={() => onChange(option.value)}
          />
        ))}
      </div>
    </FieldsetFrame>
  );
}

interface KeyedOption<V extends string> extends ChoiceOption<V> {
  readonly key: string | undefined;
}

function withKeys<V extends string>(
  options: readonly ChoiceOption<V>[],
  notAssessed: ChoiceOption<V> | undefined,
): readonly KeyedOption<V>[] {
  const keyed = options.map((option, index) => ({ ...option, key: index < 9 ? String(index + 1) : undefined }));
  return notAssessed === undefined ? keyed : [...keyed, { ...notAssessed, key: '0' }];
}

/** The id of one option's input. Unique within the page as long as group ids are. */
function optionId(groupId: string, value: string): string {
  return `${groupId}-option-${value}`;
}
