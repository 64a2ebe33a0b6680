// The worker that holds a copy of the build, registered and watched: brought in once the start has rested.

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

/** Registers the worker and tells of the version that waits, now and whenever that changes. */
export async function watchWorker(tell: (waiting: ServiceWorker | undefined) => void): Promise<void> {
  const registration = await navigator.serviceWorker.register(trustedPath());
  watch(registration, tell);
  askOnReturn(registration);
}
