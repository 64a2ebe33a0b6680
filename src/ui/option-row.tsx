import type { ReactNode } from 'react';
import { KeyHint } from './key-hint.tsx';
import type { Tone } from './tone.ts';

export interface OptionRowProps {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly label: ReactNode;
  /** Spoken instead of the label, where the label is shortened for space. */
  readonly spokenLabel?: string | undefined;
  readonly hint?: ReactNode;
  /** The key that chooses it; drawn and spoken. */
  readonly keyHint?: string | undefined;
  readonly checked: boolean;
  readonly tone?: Tone | undefined;
  /** Less prominent: used for "not assessed". */
  readonly quiet?: boolean | undefined;
  readonly onChange: () => void;
}

/** One native radio or checkbox with its face: the building stone of choices, flags, scales and grades. */
export function OptionRow(props: OptionRowProps) {
  const { type, id, name, value, label, spokenLabel, hint, keyHint, checked, tone, quiet = false, onChange } = props;
  return (
    <label className="option" data-tone={tone} data-quiet={quiet ? '' : undefined} htmlFor={id}>
      <input
        className="option-input"
        type={type}
        id={id}
        name={name}
        value={value}
        checked={checked}
        onChange={onChange}
        aria-keyshortcuts={keyHint}
        aria-label={spokenLabel}
      />
      <span className="option-face">
        {keyHint === undefined ? null : <KeyHint>{keyHint}</KeyHint>}
        {hint ? (
          <span>
            {label}
            <span className="option-hint">{hint}</span>
          </span>
        ) : (
          label
        )}
      </span>
    </label>
  );
}
