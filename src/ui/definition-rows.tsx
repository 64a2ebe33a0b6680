import type { ReactNode } from 'react';

interface DefinitionRow {
  readonly id: string;
  readonly term: ReactNode;
  readonly value: ReactNode;
  /** A link or button at the end of the row, as "Ret". */
  readonly action?: ReactNode;
}

export interface DefinitionRowsProps {
  readonly rows: readonly DefinitionRow[];
}

/** Terms and their values on hairlines, as in "check your answers". */
export function DefinitionRows({ rows }: DefinitionRowsProps) {
  return (
    <dl className="rows">
      {rows.map(({ id, term, value, action }) => (
        <div key={id}>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {action ? <dd className="rows-action">{action}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
