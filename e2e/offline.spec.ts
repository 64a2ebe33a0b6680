// The app at hand without the network, and a new version that never comes in the middle of a patient. The build is served by a server of the
// test's own, so that it can go away and come back with another version.
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../scripts/root.mjs';
import { startServer } from '../scripts/static-server.mjs';
import { test as appTest, atStep, expect, heading } from './support/app.ts';

/** A copy of the build being served. */
type Served = {
  /** The network goes away. */
  readonly stop: () => void;
  /** Serves the build as a later version; `torn` as in the midst of being put in place, with pages of the earlier one. */
  readonly renew: (how?: 'torn') => Promise<void>;
};

const test = appTest.extend<{ readonly served: Served }>({
  serviceWorkers: 'allow',
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from the pattern.
  baseURL: async ({}, use) => {
    const probe = await startServer({ port: 0 });
    probe.close();
    await use(probe.address);
  },
  served: [
    async ({ baseURL, guard }, use) => {
      for (const path of ['/sw.js', '/app.html']) guard.allow(path);
      const folder = mkdtempSync(join(tmpdir(), 'rygvej-build-'));
      cpSync(join(root, 'dist'), folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
      const port = Number(new URL(baseURL ?? '').port);
      const serve = () => startServer({ port, folder });
      let server = await serve();
      await use({
        stop: () => server.close(),
        renew: async (how) => {
          server.close();
          makeLater(folder, how === 'torn');
          server = await serve();
        },
      });
      server.close();
      rmSync(folder, { recursive: true });
    },
    { auto: true },
  ],
});

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** Makes the build another version: pages that say so, and a worker that knows them. */
function makeLater(folder: string, isTorn: boolean): void {
  let worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  for (const name of ['index.html', 'app.html']) {
    const page = readFileSync(join(folder, name), 'utf8');
    const later = page.replace('<html ', '<html data-version="later" ');
    worker = worker.replace(digestOf(page), digestOf(later));
    if (!isTorn) writeFileSync(join(folder, name), later);
  }
  worker = worker.replace(/\b[0-9a-f]{16}\b/, digestOf(worker).slice(0, 16));
  writeFileSync(join(folder, 'sw.js'), worker);
}

/** Opens the start page and waits until the worker has all it keeps. */
async function firstVisit(page: Page): Promise<void> {
  await page.goto('/');
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Has the browser look for a new version now instead of at its own time, and waits for what comes of it. */
async function look(page: Page): Promise<'waits' | 'refused'> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const worker = registration.installing ?? registration.waiting;
    if (worker === null) return 'refused';
    while (worker.state === 'installing') await new Promise((resolve) => setTimeout(resolve, 50));
    return worker.state === 'installed' ? 'waits' : 'refused';
  });
}

const offer = (page: Page) => page.getByText('En ny version er klar.');
const later = (page: Page) => page.locator('html[data-version="later"]');

test('after one visit the app goes from start to plan without the network, in both languages', async ({
  page,
  served,
}) => {
  await firstVisit(page);
  served.stop();
  await page.goto('/');
  await page.getByRole('button', { name: 'Ny patient' }).click();
  await atStep(page, 'safety');
  await page.getByRole('button', { name: /^Alle spurgt/ }).click();
  await page.getByRole('button', { name: 'Fortsæt', exact: true }).click();
  await atStep(page, 'history');
  await page.goto('/kontakt/1/plan');
  await expect(heading(page, 'Foreløbig plan')).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(heading(page, 'Provisional plan')).toBeVisible();
  await page.reload();
  await expect(heading(page, 'Provisional plan')).toBeVisible();
  await page.getByRole('link', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'New patient' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clear the patient' }).click();
  await page.getByRole('button', { name: 'New patient' }).click();
  await expect(page).toHaveURL(/\/kontakt\/1\/safety$/);
  await expect(page.locator('h1')).toBeVisible();
});

test('a deep link opens without the network', async ({ page, served }) => {
  await firstVisit(page);
  served.stop();
  await page.goto('/om');
  await expect(page).toHaveTitle('Om og hjælp – Rygvej');
  await page.goto('/kontakt/1/safety');
  await expect(page.getByText('Der er intet åbent forløb.', { exact: false })).toBeVisible();
});

test('a new version is offered between patients only, and takes over on the button', async ({ page, served }) => {
  await firstVisit(page);
  await page.getByRole('button', { name: 'Ny patient' }).click();
  await atStep(page, 'safety');
  await served.renew();
  expect(await look(page)).toBe('waits');
  await page.getByRole('link', { name: 'Start' }).click();
  await expect(page.getByRole('button', { name: 'Fortsæt forløbet' })).toBeVisible();
  await expect(offer(page)).toBeHidden();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Fortsæt forløbet' })).toBeVisible();
  await expect(later(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Ny patient' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ryd patienten' }).click();
  await expect(offer(page)).toBeVisible();
  await page.getByRole('button', { name: 'Hent den nye version' }).click();
  await expect(later(page)).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Ny patient' })).toBeFocused();
  await expect(offer(page)).toBeHidden();
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  served.stop();
  await page.goto('/om');
  await expect(page).toHaveTitle('Om og hjælp – Rygvej');
  await expect(later(page)).toHaveCount(1);
});

test('a patient in another tab holds a new version back', async ({ page, context, served }) => {
  await firstVisit(page);
  const other = await context.newPage();
  await other.goto('/');
  await other.getByRole('button', { name: 'Ny patient' }).click();
  await atStep(other, 'safety');
  await served.renew();
  expect(await look(page)).toBe('waits');
  await expect(page.getByText('Rygvej er åben i en anden fane.', { exact: false })).toBeVisible();
  await expect(offer(page)).toBeHidden();
  await other.close({ runBeforeUnload: true });
  await expect(offer(page)).toBeVisible();
});

test('a version that is only half in place is not taken in', async ({ page, served }) => {
  await firstVisit(page);
  await served.renew('torn');
  expect(await look(page)).toBe('refused');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Ny patient' })).toBeFocused();
  await expect(offer(page)).toBeHidden();
});
