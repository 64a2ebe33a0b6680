// Whether a page is drawn in a browser, or beforehand when the app is built: then neither the day nor what is kept can be known.
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** True in a browser; false while the page is made beforehand. */
export function useLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
