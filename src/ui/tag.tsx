import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { TONE_ICON, type Tone } from './tone.ts';

export interface TagProps {
  readonly tone?: Tone | undefined;
  /** `null` leaves the shape out; only fit for the neutral tone, where nothing rests on it. */
  readonly icon?: IconName | null | undefined;
  /** The noun. Required: a colour never stands without its word. */
  readonly children: ReactNode;
}

/** A short classification in a line of text: shape, noun and colour. */
export function Tag({ tone = 'neutral', icon, children }: TagProps) {
  const shape = icon === undefined ? TONE_ICON[tone] : icon;
  return (
    <span className="tag" data-tone={tone}>
      {shape === null ? null : <Icon name={shape} />}
      <span>{children}</span>
    </span>
  );
}
