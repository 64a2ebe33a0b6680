import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { TONE_ICON, type Tone } from './tone.ts';

export interface SummaryCardProps {
  readonly id: string;
  readonly tone?: Tone | undefined;
  /** The card's kind in small capitals: "Nu", "Inden for 1 uge", "Fravalgt". */
  readonly kicker?: ReactNode;
  readonly heading: ReactNode;
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  readonly tags?: ReactNode;
  readonly children?: ReactNode;
  /** A `Disclosure` with the reasons. */
  readonly why?: ReactNode;
  /** Buttons, or the decision already taken in words. */
  readonly actions?: ReactNode;
  /** Decided cards step back. */
  readonly state?: 'open' | 'accepted' | 'declined' | undefined;
}

/** One recommendation: kicker, heading, tags, text, why, and what one can do with it. */
export function SummaryCard(props: SummaryCardProps) {
  const {
    id,
    tone = 'neutral',
    kicker,
    heading,
    headingLevel = 3,
    tags,
    children,
    why,
    actions,
    state = 'open',
  } = props;
  const Heading = `h${headingLevel}` as const;
  return (
    <article className="card" id={id} data-tone={tone} data-state={state} aria-labelledby={`${id}-heading`}>
      <header>
        {kicker ? (
          <p className="caps">
            <Icon name={TONE_ICON[tone]} />
            {kicker}
          </p>
        ) : null}
        <Heading id={`${id}-heading`}>{heading}</Heading>
        {tags ? <p className="tags">{tags}</p> : null}
      </header>
      {children}
      {why || actions ? (
        <div className="card-foot">
          {why}
          {actions ? <div className="actions">{actions}</div> : null}
        </div>
      ) : null}
    </article>
  );
}
