// How the start page comes in on a phone: first visit and second, on slow 4G and a processor four times slower.
import type { Browser, CDPSession } from '@playwright/test';
import { newPhone, slowPage, type Written, writtenBy } from './browser-page.ts';
import { median, type Row } from './budget.ts';

const conditions = { network: 'slow 4G', processor: 4 } as const;

type Visit = Written & {
  /** Bytes over the wire, headers included. */
  readonly bytes: number;
  /** Paths of the scripts asked for before the page was usable. */
  readonly scripts: readonly string[];
};

/** Every first visit is made by a phone of its own; each is followed by a second one of the same phone. */
export async function loadingRows(
  browser: Browser,
  address: string,
  rounds: number,
): Promise<{ readonly rows: readonly Row[]; readonly initial: readonly string[] }> {
  const firsts: Visit[] = [];
  const seconds: Visit[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const phone = await newPhone(browser, address);
    for (const visits of [firsts, seconds]) {
      const { page, cdp } = await slowPage(phone, conditions);
      const bytes = countBytes(cdp);
      await page.goto('/', { waitUntil: 'commit' });
      const written = await writtenBy(page);
      const scripts = await page.evaluate(
        (before) =>
          performance
            .getEntriesByType('resource')
            .filter((entry) => entry.startTime < before && entry.name.endsWith('.js'))
            .map((entry) => new URL(entry.name).pathname),
        written.usable ?? 0,
      );
      visits.push({ ...written, bytes: bytes(), scripts: [...new Set(scripts)] });
      // A second visit is made with what the first one had time to leave behind.
      await page.evaluate(async () => void (await navigator.serviceWorker.ready));
      await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
      await page.close();
    }
    await phone.close();
  }
  const of = (visits: readonly Visit[], figure: (visit: Visit) => number) => median(visits.map(figure));
  const blocked = ({ longTasks, fcp }: Visit) =>
    longTasks.reduce((sum, task) => sum + Math.max(0, task.start + task.duration - Math.max(task.start, fcp) - 50), 0);
  const rows: readonly Row[] = [
    { what: 'LCP, phone, first visit', measured: of(firsts, (one) => one.lcp), unit: 'ms', target: 1200, limit: 2000 },
    { what: 'usable, phone, first visit', measured: of(firsts, (one) => one.usable ?? 0), unit: 'ms' },
    {
      what: 'LCP, phone, second visit',
      measured: of(seconds, (one) => one.lcp),
      unit: 'ms',
      target: 200,
      limit: 400,
      note: 'from the worker that keeps the build at hand, which had time to install at the first visit',
    },
    {
      what: 'bytes, second visit',
      measured: of(seconds, (one) => one.bytes),
      unit: 'bytes',
      target: 0,
      limit: 0,
      note: 'of the page; once it stands, the worker asks by itself whether there is a newer one',
    },
    { what: 'TBT, phone', measured: of(firsts, blocked), unit: 'ms', target: 50, limit: 100 },
    {
      what: 'CLS, phone',
      measured: Math.max(...[...firsts, ...seconds].map((one) => one.cls)),
      unit: '',
      target: 0,
      limit: 0.01,
    },
  ];
  return { rows, initial: firsts[0]?.scripts ?? [] };
}

function countBytes(cdp: CDPSession): () => number {
  let bytes = 0;
  cdp.on('Network.loadingFinished', (event) => {
    bytes += event.encodedDataLength;
  });
  return () => bytes;
}
