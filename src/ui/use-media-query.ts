import { useCallback, useMemo, useSyncExternalStore } from 'react';

/** Whether a media query matches now, kept current. `false` where the browser cannot say. */
export function useMediaQuery(query: string): boolean {
  // Kept: asking the browser for it anew at each drawing costs more than all else in a panel.
  const list = useMemo(() => (typeof window.matchMedia === 'function' ? window.matchMedia(query) : undefined), [query]);
  const subscribe = useCallback(
    (onChange: () => void) => {
      list?.addEventListener('change', onChange);
      return () => list?.removeEventListener('change', onChange);
    },
    [list],
  );
  return useSyncExternalStore(subscribe, () => list?.matches ?? false);
}
