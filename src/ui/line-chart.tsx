// A figure followed through time: one line over the whole range it can have. It says in words what it draws; the figures stand in a table beside it.
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

/** One figure: when, how much, and how it is written. */
interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

export interface LineChartProps {
  /** What the chart shows, for those who do not see it. */
  readonly alt: string;
  /** In order of time; two at least. */
  readonly points: readonly ChartPoint[];
  /** The whole range of the figure. */
  readonly range: { readonly min: number; readonly max: number };
  /** Figures that count as the same as the first; what lies beyond the range is not drawn. */
  readonly band?: { readonly from: number; readonly to: number } | undefined;
  /** What is counted along the line below. */
  readonly xLabel: string;
  /** What is better, up or down: stands above the figures. */
  readonly yLabel: string;
}

// In the units of the drawing, which is scaled to its place: a figure is as large as the text around it.
const WIDTH = 280;
const HEIGHT = 172;
const EDGE = { top: 34, right: 18, bottom: 40, left: 32 } as const;
const RIGHT = WIDTH - EDGE.right;
const BOTTOM = HEIGHT - EDGE.bottom;
const RADIUS = 4;
/** With more points than this, only the first and the last are written out. */
const MOST_LABELS = 6;

/** The line from the first figure, an open ring, to the last. */
export function LineChart({ alt, points, range, band, xLabel, yLabel }: LineChartProps) {
  const weeks = points.map((one) => one.x);
  const start = Math.min(0, ...weeks);
  const x = scaleLinear([start, Math.max(start + 1, ...weeks)], [EDGE.left + RADIUS * 2, RIGHT - RADIUS]);
  const y = scaleLinear([range.min, range.max], [BOTTOM, EDGE.top]);
  const drawn = points.map((one) => ({ ...one, at: { x: x(one.x), y: y(one.y) } }));
  const path = line<(typeof drawn)[number]>(
    ({ at }) => at.x,
    ({ at }) => at.y,
  )(drawn);
  const isWritten = (place: number) => points.length <= MOST_LABELS || place === 0 || place === points.length - 1;
  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={alt}>
      {band === undefined ? null : (
        <Band from={y(Math.min(band.to, range.max))} to={y(Math.max(band.from, range.min))} />
      )}
      {y.ticks(5).map((tick) => (
        <g key={tick} transform={`translate(0 ${y(tick)})`}>
          <line className="chart-grid" x1={EDGE.left} x2={RIGHT} />
          <text className="chart-tick" x={EDGE.left - 6} dy="0.32em" textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {band === undefined
        ? null
        : edgesOf(band, range).map((edge) => (
            <line key={edge} className="chart-edge" x1={EDGE.left} x2={RIGHT} y1={y(edge)} y2={y(edge)} />
          ))}
      {x
        .ticks(6)
        .filter(Number.isInteger)
        .map((tick) => (
          <text key={tick} className="chart-tick" x={x(tick)} y={BOTTOM + 15} textAnchor="middle">
            {tick}
          </text>
        ))}
      <text className="chart-tick" x={RIGHT} y={HEIGHT - 6} textAnchor="end">
        {xLabel}
      </text>
      <text className="chart-tick" x={2} y={13}>
        {yLabel}
      </text>
      <path className="chart-line" d={path ?? undefined} />
      {drawn.map(({ at, label }, place) => (
        // The points of a course never change places.
        // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike in all else
        <g key={place}>
          <circle className="chart-point" data-first={place === 0 ? '' : undefined} cx={at.x} cy={at.y} r={RADIUS} />
          {isWritten(place) ? (
            <text className="chart-figure" x={at.x} y={at.y - RADIUS - 4} textAnchor="middle">
              {label}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}

function Band({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <rect className="chart-band" x={EDGE.left} y={from} width={RIGHT - EDGE.left} height={Math.max(0, to - from)} />
  );
}

/** The edges that can be reached. */
function edgesOf(
  band: { readonly from: number; readonly to: number },
  range: LineChartProps['range'],
): readonly number[] {
  return [band.from, band.to].filter((edge) => edge >= range.min && edge <= range.max);
}
