// How the pages of teaching are shown: large for a room, and with or without newer knowledge. Kept with the preferences; a course never reads them.
import { useEffect } from 'react';
import { usePreferences } from './services.ts';

export type Teaching = {
  /** Everything large, for a room. */
  readonly projector: boolean;
  /** The programme's own text, without newer knowledge beside it. */
  readonly textOnly: boolean;
  readonly showLarge: (on: boolean) => void;
  readonly showTextOnly: (on: boolean) => void;
};

/** The way to show; the page is drawn large for as long as the caller is on it. */
export function useTeaching(): Teaching {
  const { preferences, change } = usePreferences();
  const { projector = false, programmeTextOnly: textOnly = false } = preferences;
  useEffect(() => {
    // Every size is in rem: the whole page grows with its root.
    document.documentElement.toggleAttribute('data-projector', projector);
    return () => document.documentElement.removeAttribute('data-projector');
  }, [projector]);
  return {
    projector,
    textOnly,
    showLarge: (on) => change({ projector: on || undefined }),
    showTextOnly: (on) => change({ programmeTextOnly: on || undefined }),
  };
}
