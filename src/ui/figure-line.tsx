import type { ReactNode } from 'react';

export interface FigureLineProps {
  /** The large figure or short word: "1", "12,5". */
  readonly figure: ReactNode;
  /** Small capitals above: "Foreslået gruppe". */
  readonly label: ReactNode;
  /** What the figure stands for, beside it. */
  readonly children?: ReactNode;
}

/** A figure that carries the page: large numeral, its label above, its meaning beside. */
export function FigureLine({ figure, label, children }: FigureLineProps) {
  return (
    <div className="figure-line">
      <p className="caps">{label}</p>
      <p className="figure">{figure}</p>
      <div className="figure-text">{children}</div>
    </div>
  );
}
