import { FieldFrame } from './field-frame.tsx';

interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface GroupedSelectFieldProps {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly { readonly label: string; readonly options: readonly SelectOption[] }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A native select with its options under headings; one of them is always chosen. */
export function GroupedSelectField({ id, label, groups, value, onChange }: GroupedSelectFieldProps) {
  return (
    <FieldFrame id={id} label={label} layout="stack">
      <select
        className="input"
        data-width="medium"
        id={id}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}
