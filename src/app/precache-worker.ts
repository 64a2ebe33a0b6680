// The worker that keeps the build at hand, so that the app opens without the network. It holds files of the build and nothing else: no course,
// no answer and no other origin ever comes by here. Each version has a cache of its own, and is never mixed with another.

/** Files of the build by address; a file whose name holds no digest of its content has one here. */
declare const __BUILD_FILES__: Readonly<Record<string, string>>;
/** A digest of all of them and of the headers they are sent with. */
declare const __BUILD_VERSION__: string;

// The part of a worker's surroundings that is used: the types of a page and of a worker cannot stand in one project.
type WorkerEvent = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
type FetchEvent = WorkerEvent & {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
};
declare const clients: {
  readonly claim: () => Promise<void>;
  readonly matchAll: (which: { type: 'window'; includeUncontrolled: boolean }) => Promise<readonly unknown[]>;
};
declare const registration: ServiceWorkerRegistration;
declare function skipWaiting(): Promise<void>;
declare function addEventListener(type: 'install' | 'activate', heard: (event: WorkerEvent) => void): void;
declare function addEventListener(
  type: 'message',
  heard: (event: WorkerEvent & { readonly data: unknown }) => void,
): void;
declare function addEventListener(type: 'fetch', heard: (event: FetchEvent) => void): void;

const family = 'rygvej-';
const cacheName = `${family}${__BUILD_VERSION__}`;
/** How many files are fetched at a time: what the page itself asks for must find a way through. */
const atATime = 3;

const isAsset = (path: string) => path.startsWith('/assets/');

async function digestOf(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Fetches one file. Throws where it is not there or is of another version: then the version is not installed at all. */
async function keep(cache: Cache, path: string, digest: string): Promise<void> {
  const response = await fetch(path, { cache: isAsset(path) ? 'default' : 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  if (digest !== '' && (await digestOf(await response.clone().arrayBuffer())) !== digest)
    throw new Error(`${path} is of another version`);
  await cache.put(path, response);
}

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  const left = Object.entries(__BUILD_FILES__);
  const fetchOn = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await keep(cache, ...next);
  };
  await Promise.all(Array.from({ length: atATime }, fetchOn));
}

/** Lets go of earlier versions once no other tab can still be running one, and none is on its way that is later. */
async function dropEarlier(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(family) && name !== cacheName);
  if (others.length === 0) return;
  const tabs = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (tabs.length > 1 || registration.installing !== null || registration.waiting !== null) return;
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** The start page has its own HTML; every other address that is no file belongs to the app's router. */
function keptPath({ mode, url }: Request): string {
  const { pathname } = new URL(url);
  if (mode !== 'navigate' || __BUILD_FILES__[pathname] !== undefined) return pathname;
  return '/app.html';
}

/** A part of an earlier version is still given to a tab that runs it: its name is its content, so that it cannot be another. */
async function answer(request: Request, path: string): Promise<Response> {
  const own = await caches.match(path, { cacheName });
  return own ?? (isAsset(path) ? await caches.match(path) : undefined) ?? fetch(request);
}

addEventListener('install', (event) => event.waitUntil(keepAll()));

addEventListener('activate', (event) => event.waitUntil(Promise.all([dropEarlier(), clients.claim()])));

// A new version waits until every tab is closed, or until the page asks for it between patients.
addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(skipWaiting());
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || pathname === '/sw.js') return;
  const path = keptPath(request);
  if (__BUILD_FILES__[path] === undefined && !isAsset(path)) return;
  event.respondWith(answer(request, path));
  if (request.mode === 'navigate') event.waitUntil(dropEarlier());
});
