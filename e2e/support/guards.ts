// What no page of the app may ever do, watched for in every test: errors in the console, content that the policy stops, words to another
// origin, and course content in a request. A test that sees one of them fails, whatever it was about.
import type { BrowserContext, Request } from '@playwright/test';
import { emptyAddress } from './courses.ts';

/** Addresses the app has: its own pages, and its files by their digest. Anything else could carry an answer. */
const knownAddress =
  /^\/(|forloeb|indstillinger|sammenlign|om|opslag|regler(\/[\w.-]+){0,3}|kort(\/[a-z-]+)?|eksempler(\/[\w-]+){0,2}|oev|tidsmaskine|henvis(\/[a-z-]+)?|kontakt(\/\d+\/[a-z]+(\/[a-z-]+)?)?|favicon\.svg|manifest\.webmanifest|assets\/[\w.-]+)$/;

/** What Playwright itself says where a test does without the worker that keeps the app at hand. */
const withoutWorker = 'Service Worker registration blocked by Playwright';

/** Faults seen so far, one line each. */
export type Guard = {
  readonly faults: string[];
  /** Path of every request that reached the network layer. */
  readonly requests: string[];
  /** Addresses that a test visits on purpose although the app does not know them. */
  readonly allow: (path: string) => void;
};

/** Begins to watch every page of a context. */
export async function watch(context: BrowserContext, origin: string): Promise<Guard> {
  const faults: string[] = [];
  const requests: string[] = [];
  const allowed = new Set<string>([emptyAddress]);
  await context.exposeBinding('policyViolated', (_, what: string) => faults.push(`policy: ${what}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, 'policyViolated');
      if (typeof report === 'function') report(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  context.on('console', (message) => {
    if (message.text() === withoutWorker) return;
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`page: ${error.error().message}`));
  context.on('request', (request) => {
    const fault = faultOf(request, origin, allowed);
    requests.push(new URL(request.url()).pathname);
    if (fault !== undefined) faults.push(`request: ${fault}`);
  });
  context.on('page', (page) => page.on('websocket', (socket) => faults.push(`socket: ${socket.url()}`)));
  return { faults, requests, allow: (path) => allowed.add(path) };
}

function faultOf(request: Request, origin: string, allowed: ReadonlySet<string>): string | undefined {
  const url = new URL(request.url());
  if (['blob:', 'data:', 'about:'].includes(url.protocol)) return undefined;
  if (url.origin !== origin) return `another origin: ${request.url()}`;
  if (request.method() !== 'GET') return `${request.method()} ${request.url()}`;
  if (request.postDataBuffer() !== null) return `a body to ${request.url()}`;
  if (url.search !== '') return `words in the address: ${request.url()}`;
  if (!knownAddress.test(url.pathname) && !allowed.has(url.pathname)) return `unknown address: ${request.url()}`;
  return request.headers().cookie === undefined ? undefined : `a cookie to ${request.url()}`;
}
