// Keeps the app at hand: registers the worker that holds a copy of the build, and knows when a new version waits. Where the browser refuses, the
// app is as it was without; nothing here is ever told as an error.
import type { NewVersion } from '../screens/shared/services.ts';

declare global {
  interface Window {
    /** Not in every browser. What `createScriptURL` gives is no text, though it may stand where one may. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { readonly createScriptURL: () => string },
      ): { createScriptURL(path: string): string };
    };
  }
}

const workerPath = '/sw.js';
/** After the start, so that its copies never compete with what the start itself fetches, in ms. */
const restAfterStart = 3000;
/** A tab that stays open for days asks for a new version when it is come back to, at most this often, in ms. */
const askEvery = 3_600_000;

/** The content policy lets scripts come from a named policy only; this one knows a single address. */
function trustedPath(): string {
  const policy = window.trustedTypes?.createPolicy('rygvej-worker', { createScriptURL: () => workerPath });
  return policy === undefined ? workerPath : policy.createScriptURL(workerPath);
}

/** Calls `tell` with the version that waits, now and whenever that changes. A first version waits for nobody. */
function watch(registration: ServiceWorkerRegistration, tell: (waiting: ServiceWorker | undefined) => void): void {
  const look = () => tell((registration.active && registration.waiting) ?? undefined);
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', look);
  follow(registration.installing);
  follow(registration.waiting);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  look();
}

function askOnReturn(registration: ServiceWorkerRegistration): void {
  let asked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - asked < askEvery) return;
    asked = performance.now();
    registration.update().catch(() => undefined);
  });
}

/** Registers the worker once the start has rested. The result tells of a new version, and lets it take over. */
export function keepAtHand(): NewVersion {
  const listeners = new Set<() => void>();
  let waiting: ServiceWorker | undefined;
  const tell = (next: ServiceWorker | undefined) => {
    waiting = next;
    for (const heard of listeners) heard();
  };
  const register = async () => {
    const registration = await navigator.serviceWorker.register(trustedPath());
    watch(registration, tell);
    askOnReturn(registration);
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
