import type { KeyboardEvent, ReactNode } from 'react';
import { FieldsetFrame } from './fieldset-frame.tsx';
import { FillRest } from './fill-rest.tsx';
import { afterAnswerDrawn, focusField } from './focus-field.ts';
import { GradeCell, type GradeOption } from './grade-cell.tsx';
import { shortcutKey } from './shortcut-key.ts';

interface GradeRow {
  readonly id: string;
  readonly label: string;
  /** What is tested or how, in small type under the label. */
  readonly hint?: ReactNode;
  /** Replaces the table's options in this row. */
  readonly options?: readonly GradeOption[] | undefined;
}

interface GradeColumn {
  readonly id: string;
  readonly label: string;
}

export interface GradeTableProps {
  readonly id: string;
  readonly legend: ReactNode;
  readonly legendHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** Heading over the row labels: "Refleks", "Muskelgruppe". */
  readonly rowHeading: ReactNode;
  readonly rows: readonly GradeRow[];
  /** Usually right and left, in the order the examiner works. */
  readonly columns: readonly GradeColumn[];
  readonly options: readonly GradeOption[];
  /** The word of the empty choice: "ikke undersøgt". */
  readonly emptyLabel: string;
  /** `select`: one native select a cell. `segments`: joined radios, for short labels such as 0-5. */
  readonly control?: 'select' | 'segments' | undefined;
  /** By row id, then column id. Missing: not examined. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string | undefined>> | undefined>>;
  /** Answers the cells that have none ("Resten er normalt"); receives exactly those. */
  readonly fill?:
    | {
        readonly label: string;
        readonly doneLabel: string;
        readonly onFill: (cells: readonly GradeCellPlace[]) => void;
      }
    | undefined;
  /** In segments: a typed digit chooses the option with that value and goes to the next cell. On by default. */
  readonly shortcuts?: boolean | undefined;
  readonly onChange: (rowId: string, columnId: string, value: string) => void;
  /** After the last cell was filled by a typed digit. */
  readonly onChosen?: (() => void) | undefined;
}

export interface GradeCellPlace {
  readonly rowId: string;
  readonly columnId: string;
}

/** A small examination table, findings by side: reflexes, sensibility, strength, straight leg raise, pulses. */
export function GradeTable(props: GradeTableProps) {
  const { id, rows, columns, options, values, control = 'select', fill, shortcuts = true, onChange } = props;
  const empty = cellsOf(rows, columns).filter(({ rowId, columnId }) => values[rowId]?.[columnId] === undefined);
  const onKeyDown = typedGrades(props);
  return (
    <FieldsetFrame
      id={id}
      legend={props.legend}
      legendHidden={props.legendHidden}
      hint={props.hint}
      error={props.error}
      layout="stack"
      onKeyDown={shortcuts && control === 'segments' ? onKeyDown : undefined}
      aside={
        fill === undefined ? null : (
          <FillRest
            label={fill.label}
            doneLabel={fill.doneLabel}
            remaining={empty.length}
            onFill={() => fill.onFill(empty)}
          />
        )
      }
    >
      <table className="grades" data-control={control}>
        <thead>
          <tr>
            <th scope="col">{props.rowHeading}</th>
            {columns.map((column) => (
              <th scope="col" key={column.id}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.label}
                {row.hint ? <span className="hint">{row.hint}</span> : null}
              </th>
              {columns.map((column) => (
                <td key={column.id} data-side={column.label}>
                  <GradeCell
                    id={cellId(id, { rowId: row.id, columnId: column.id })}
                    name={`${row.label}, ${column.label}`}
                    control={control}
                    options={row.options ?? options}
                    emptyLabel={props.emptyLabel}
                    value={values[row.id]?.[column.id]}
                    onChange={(value) => onChange(row.id, column.id, value)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </FieldsetFrame>
  );
}

/** The id of a cell's control, for links from an error summary. */
function cellId(tableId: string, { rowId, columnId }: GradeCellPlace): string {
  return `${tableId}-${rowId}-${columnId}`;
}

function cellsOf(rows: readonly GradeRow[], columns: readonly GradeColumn[]): readonly GradeCellPlace[] {
  return rows.flatMap((row) => columns.map((column) => ({ rowId: row.id, columnId: column.id })));
}

/** The key handler of a table of segments: answers the cell that has focus and goes on to the next. */
function typedGrades({ id, rows, columns, options, onChange, onChosen }: GradeTableProps) {
  return (event: KeyboardEvent) => {
    const key = shortcutKey(event.nativeEvent);
    const places = cellsOf(rows, columns);
    const at = places.findIndex((place) => isWithin(event.target, cellId(id, place)));
    const place = places[at];
    const row = rows.find((candidate) => candidate.id === place?.rowId);
    if (place === undefined || row === undefined) return;
    const option = (row.options ?? options).find((candidate) => candidate.value === key);
    if (option === undefined) return;
    event.preventDefault();
    onChange(place.rowId, place.columnId, option.value);
    const next = places[at + 1];
    afterAnswerDrawn(() => {
      if (next === undefined) onChosen?.();
      else focusField(cellId(id, next));
    });
  };
}

function isWithin(target: EventTarget, id: string): boolean {
  return target instanceof Node && document.getElementById(id)?.contains(target) === true;
}
