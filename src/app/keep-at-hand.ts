// Keeps the app at hand: registers the worker that holds a copy of the build, and knows when a new version waits. Where the browser refuses, the
// app is as it was without; nothing here is ever told as an error.
import type { NewVersion } from '../screens/shared/services.ts';

/** After the start, so that its copies never compete with what the start itself fetches, in ms. */
const restAfterStart = 3000;
/** Registers the worker once the start has rested. The result tells of a new version, and lets it take over. */
export function keepAtHand(): NewVersion {
  const listeners = new Set<() => void>();
  let waiting: ServiceWorker | undefined;
  const tell = (next: ServiceWorker | undefined) => {
    waiting = next;
    for (const heard of listeners) heard();
  };
  const register = async () => {
    const { watchWorker } = await import('./watch-worker.ts');
    await watchWorker(tell);
  };
  setTimeout(() => void register().catch(() => undefined), restAfterStart);
  return {
    subscribe: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    isWaiting: () => waiting !== undefined,
    takeOver: () => {
      navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
      waiting?.postMessage('take-over');
    },
  };
}
