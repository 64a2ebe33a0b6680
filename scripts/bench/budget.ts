// The budget of the app, row by row: what is aimed at, and what fails the run.

/** One figure beside its target and the limit beyond which the run fails; a row without a limit is told for information. */
export type Row = {
  readonly what: string;
  readonly measured: number;
  readonly unit: 'kB' | 'ms' | 'µs' | 'bytes' | '';
  readonly target?: number | undefined;
  readonly limit?: number | undefined;
  /** How it was measured, where the figure alone could mislead. */
  readonly note?: string | undefined;
};

/** `over` fails the run; `ok` is within the target, `within` between target and limit. */
export function verdictOf({ measured, target, limit }: Row): 'ok' | 'within' | 'over' | '' {
  if (limit !== undefined && measured > limit) return 'over';
  if (target === undefined) return '';
  return measured <= target ? 'ok' : 'within';
}

/** The rows as a table in plain text. */
export function tableOf(rows: readonly Row[]): string {
  const head = ['figure', 'measured', 'target', 'limit', ''];
  const cells = rows.map((row) => [
    row.what,
    figure(row.measured, row.unit),
    row.target === undefined ? '' : figure(row.target, row.unit),
    row.limit === undefined ? '' : figure(row.limit, row.unit),
    verdictOf(row),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...cells].map((line) => line[column]?.length ?? 0)));
  const drawn = [head, ...cells].map((line) =>
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))),
  );
  const lines = drawn.map((line) => line.join('  ').trimEnd());
  const notes = rows.flatMap((row) => (row.note === undefined ? [] : [`  ${row.what}: ${row.note}`]));
  return [...lines, ...(notes.length === 0 ? [] : ['', ...notes])].join('\n');
}

function figure(value: number, unit: Row['unit']): string {
  const text =
    value >= 100 || Number.isInteger(value)
      ? String(Math.round(value))
      : value.toFixed(value < 0.1 ? 3 : value < 10 ? 2 : 1);
  return unit === '' ? text : `${text} ${unit}`;
}

/** The value at a share of the sorted values, from 0 to 1. Throws where there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
