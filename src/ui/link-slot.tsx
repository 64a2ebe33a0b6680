import type { ReactNode } from 'react';

/** What a link has to carry, whoever draws it. */
export interface LinkSlotProps {
  readonly href: string;
  readonly current?: 'step' | 'page' | undefined;
  readonly children: ReactNode;
}

/** Draws a link; a caller with a router hands in its own so that the page is not loaded again. */
export type RenderLink = (link: LinkSlotProps) => ReactNode;

/** The link where no router is handed in. */
export function PlainLink({ href, current, children }: LinkSlotProps) {
  return (
    <a href={href} aria-current={current}>
      {children}
    </a>
  );
}
