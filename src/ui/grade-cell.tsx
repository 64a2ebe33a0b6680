import { OptionRow } from './option-row.tsx';
import type { Tone } from './tone.ts';

export interface GradeOption {
  readonly value: string;
  readonly label: string;
  /** Spoken instead of the label where that is a bare sign, as "0" or "++". */
  readonly spokenLabel?: string | undefined;
  /** What the grade means when chosen, as `caution` for weakened. */
  readonly tone?: Tone | undefined;
}

export interface GradeCellProps {
  readonly id: string;
  /** Row and side, as the control's accessible name. */
  readonly name: string;
  readonly control: 'select' | 'segments';
  readonly options: readonly GradeOption[];
  readonly emptyLabel: string;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One cell of a grade table. */
export function GradeCell({ id, name, control, options, emptyLabel, value, onChange }: GradeCellProps) {
  if (control === 'select') {
    return (
      <select
        className="input"
        data-tone={options.find((option) => option.value === value)?.tone}
        data-empty={value === undefined ? '' : undefined}
        id={id}
        aria-label={name}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="" disabled>
          {emptyLabel}
        </option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  return (
    <div className="segments" data-compact="" role="radiogroup" id={id} aria-label={name}>
      {options.map((option) => (
        <OptionRow
          key={option.value}
          type="radio"
          id={`${id}-${option.value}`}
          name={id}
          value={option.value}
          label={option.label}
          spokenLabel={option.spokenLabel}
          tone={option.tone}
          checked={value === option.value}
          onChange={() => onChange(option.value)}
        />
      ))}
    </div>
  );
}
