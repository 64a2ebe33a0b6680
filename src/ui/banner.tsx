import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { TONE_ICON, type Tone } from './tone.ts';

export interface BannerProps {
  readonly tone: Tone;
  /** The kind of message in one noun, as "Akut" or "Bemærk". */
  readonly noun: string;
  readonly heading?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Speaks at once to a screen reader. Reserved for acute findings: everything else goes through the status. */
  readonly announce?: boolean | undefined;
}

/** A message that stays in the page: rule at the edge, shape, noun, heading, text and actions. */
export function Banner({ tone, noun, heading, children, actions, announce = false }: BannerProps) {
  return (
    <div className="banner" data-tone={tone} {...(announce ? { role: 'alert' } : {})}>
      <Icon name={TONE_ICON[tone]} />
      <div className="banner-text">
        <p className="banner-lead">
          <span className="caps">{noun}</span>
          {heading === undefined ? null : <strong>{heading}</strong>}
        </p>
        {children}
      </div>
      {actions === undefined ? null : <div className="actions">{actions}</div>}
    </div>
  );
}
