import { useEffect, useState } from 'react';
import { VisuallyHidden } from './visually-hidden.tsx';

/** Rest after the last change before anything is said, in milliseconds. */
export const ANNOUNCE_AFTER_MS = 400;

export interface StatusAnnouncerProps {
  /** What changed, in words. An empty text says nothing. */
  readonly message: string;
}

/** The one polite live region of the page. Of messages in quick succession only the last is said. */
export function StatusAnnouncer({ message }: StatusAnnouncerProps) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(message), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <VisuallyHidden>
      <span role="status" aria-live="polite" aria-atomic="true">
        {said}
      </span>
    </VisuallyHidden>
  );
}
