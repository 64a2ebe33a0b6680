import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { PlainLink, type RenderLink } from './link-slot.tsx';

type TimelineState = 'done' | 'now' | 'planned' | 'overdue';

interface TimelineItem {
  readonly id: string;
  /** "Uge 4" */
  readonly label: ReactNode;
  /** "5. nov. 2026, uge 45" */
  readonly detail?: ReactNode;
  readonly state: TimelineState;
  /** The state in words: "afsluttet", "i dag", "planlagt", "2 dage over". */
  readonly stateWord: string;
  readonly icon?: IconName | undefined;
  readonly href?: string | undefined;
}

export interface TimelineProps {
  readonly label: string;
  readonly items: readonly TimelineItem[];
  readonly renderLink?: RenderLink | undefined;
}

/** The contacts of a course in order of time. Where the course is, not where the reader is. */
export function Timeline({ label, items, renderLink = PlainLink }: TimelineProps) {
  return (
    <ol className="timeline" aria-label={label}>
      {items.map((item) => (
        <li key={item.id} data-state={item.state}>
          <span className="timeline-mark">
            <Icon name={item.icon ?? STATE_ICON[item.state]} />
          </span>
          <div className="timeline-text">
            <p className="timeline-label">
              {item.href === undefined ? item.label : renderLink({ href: item.href, children: item.label })}
              <span className="timeline-state">{item.stateWord}</span>
            </p>
            {item.detail ? <p className="hint">{item.detail}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

const STATE_ICON: Readonly<Record<TimelineState, IconName>> = {
  done: 'check',
  now: 'act',
  planned: 'circle',
  overdue: 'clock',
};
