import { type ReactNode, useEffect, useRef } from 'react';

export interface StepHeadingProps {
  /** "Trin 2 af 8" */
  readonly kicker?: ReactNode;
  readonly children: ReactNode;
  /** One sentence under the heading. */
  readonly lead?: ReactNode;
  /** Takes focus when it appears or this value changes; `null` leaves focus alone, as on first load. */
  readonly focusKey?: string | null | undefined;
}

/** The heading of a step or page, level 1. Takes focus on a change of step, so that it is read out. */
export function StepHeading({ kicker, children, lead, focusKey = null }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusKey !== null) heading.current?.focus();
  }, [focusKey]);
  return (
    <header className="step-head">
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {kicker ? <p className="caps">{kicker}</p> : null}
      {lead ? <p className="lead">{lead}</p> : null}
    </header>
  );
}
