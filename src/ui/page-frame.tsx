import type { ReactNode } from 'react';

export interface PageFrameProps {
  /** `text`: a reading measure. `wide`: tables and maps. */
  readonly width?: 'text' | 'wide' | undefined;
  readonly children: ReactNode;
}

/** A page without side columns: settings, a document, a rule. */
export function PageFrame({ width = 'text', children }: PageFrameProps) {
  return (
    <div className="page" data-width={width}>
      {children}
    </div>
  );
}
