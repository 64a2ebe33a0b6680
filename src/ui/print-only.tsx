import type { ReactNode } from 'react';

export interface PrintOnlyProps {
  readonly children: ReactNode;
}

/** On paper, not on screen. Its opposite is the class `screen-only`. */
export function PrintOnly({ children }: PrintOnlyProps) {
  return <div className="print-only">{children}</div>;
}
