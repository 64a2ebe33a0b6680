// A page under the conditions of the budget: network and processor slowed down, what it shows and when written down by itself.
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';

/** Lighthouse's slow 4G: 1,638.4 kbit/s down, 750 up, 150 ms for each round trip. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 1638.4 * 128, uploadThroughput: 750 * 128 };

export type Conditions = { readonly network: 'slow 4G' | 'free'; readonly processor: number };

/** What the page writes down from its first moment. Times in ms since the navigation began. */
export type Written = {
  readonly usable: number | undefined;
  readonly lcp: number;
  readonly fcp: number;
  readonly cls: number;
  readonly longTasks: readonly { readonly start: number; readonly duration: number }[];
};

/** A context of a phone that nothing is stored in yet. */
export function newPhone(browser: Browser, baseURL: string): Promise<BrowserContext> {
  return browser.newContext({
    baseURL,
    viewport: { width: 412, height: 823 },
    isMobile: true,
    hasTouch: true,
    locale: 'da-DK',
  });
}

/** A page of the context under the conditions, which writes down what `writtenBy` reads. */
export async function slowPage(
  context: BrowserContext,
  conditions: Conditions,
): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (conditions.network === 'slow 4G') await cdp.send('Network.emulateNetworkConditions', slow4g);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: conditions.processor });
  await page.addInitScript(writeDown);
  return { page, cdp };
}

/** Runs in the page. The start page is usable once its button has focus, which it gets when the app has taken the page over. */
function writeDown(): void {
  const written: {
    usable?: number;
    lcp: number;
    fcp: number;
    cls: number;
    longTasks: { start: number; duration: number }[];
  } = {
    lcp: 0,
    fcp: 0,
    cls: 0,
    longTasks: [],
  };
  Reflect.set(window, 'written', written);
  const observe = (type: string, heard: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(heard)).observe({ type, buffered: true });
  observe('largest-contentful-paint', (entry) => {
    written.lcp = entry.startTime;
  });
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') written.fcp = entry.startTime;
  });
  observe('layout-shift', (entry) => {
    if (Reflect.get(entry, 'hadRecentInput') === false) written.cls += Number(Reflect.get(entry, 'value'));
  });
  observe('longtask', (entry) => written.longTasks.push({ start: entry.startTime, duration: entry.duration }));
  const look = () => {
    if (document.activeElement?.matches('form.start button[type="submit"]')) written.usable = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** What the page has written down. Throws where the start page never became usable. */
export async function writtenBy(page: Page): Promise<Written> {
  await page.waitForFunction(
    () => Reflect.get(Reflect.get(window, 'written') ?? {}, 'usable') !== undefined,
    undefined,
    {
      timeout: 30_000,
    },
  );
  // What is fetched ahead comes after; a late shift or long task would still count.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  return page.evaluate(() => Reflect.get(window, 'written'));
}
