import { memo, type ReactNode, useId, useState } from 'react';
import { Icon } from './icon.tsx';
import { useMediaQuery } from './use-media-query.ts';

/** Below this width a side column becomes a bar that opens. Same figure as in `work.css`. */
const NARROW = '(width < 56.25em)';

export interface SidePanelProps {
  readonly side: 'pathway' | 'conclusion';
  /** The panel's heading (level 2) for screen readers; cards inside take level 3. */
  readonly label: string;
  /** The one line that stays in view when the panel is a closed bar. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** A side column: always open beside the questions, a bar that opens where there is no room for it. */
export const SidePanel = memo(DrawnPanel);

function DrawnPanel({ side, label, summary, children }: SidePanelProps) {
  const headingId = useId();
  const narrow = useMediaQuery(NARROW);
  const [expanded, setExpanded] = useState(false);
  return (
    <section className="side" data-side={side} aria-labelledby={headingId}>
      <h2 className="visually-hidden" id={headingId}>
        {label}
      </h2>
      <details
        open={!narrow || expanded}
        onToggle={(event) => {
          if (narrow) setExpanded(event.currentTarget.open);
        }}
      >
        <summary className="side-summary">
          <span>{summary}</span>
          <Icon name="chevron" />
        </summary>
        <div className="side-body">{children}</div>
      </details>
    </section>
  );
}
