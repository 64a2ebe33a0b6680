// The start page as it is painted before the app has come in: nothing on it can be wrong, and nothing on it can be done by halves.
import type { Page } from '@playwright/test';
import { STORAGE_KEYS } from '../src/course/storage.ts';
import { expect, heading, test } from './support/app.ts';
import { openWith } from './support/courses.ts';
import { common, contacts } from './support/patients.ts';

const made = (page: Page) => page.locator('#root[inert] > .app');

/** Holds the app back until the result is called. */
async function heldBack(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/main-*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('is made beforehand for its own address only, and holds nothing that depends on the day or on what is kept', async ({
  request,
}) => {
  const start = await (await request.get('/')).text();
  expect(start).toContain('Ny patient');
  expect(start).toContain('<title>Start – Rygvej</title>');
  expect(start).toContain('<div id="root" inert>');
  expect(start).not.toMatch(/<option|\b20\d\d\b|januar|november|uge \d|style=|<script>/);
  for (const path of ['/om', '/kontakt/1/safety', '/index.html']) {
    const shell = await (await request.get(path)).text();
    expect(shell).toContain('<div id="root"></div>');
    expect(shell).not.toContain('Ny patient');
  }
});

test('cannot be used until the app takes over, and then stands where it stood', async ({ page }) => {
  const release = await heldBack(page);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(made(page)).toBeVisible();
  const places = () =>
    page.evaluate(() =>
      ['h1', '.start-card', '.start-card .button', '#start-role', '#start-region', '#start-area', '.app-foot'].map(
        (one) => JSON.stringify([one, document.querySelector(one)?.getBoundingClientRect()]),
      ),
    );
  const before = await places();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  release();
  await expect(page.getByRole('button', { name: 'Ny patient' })).toBeFocused();
  await expect(page.locator('#start-role option:checked')).toHaveText('Praktiserende læge');
  await expect(page.getByText('torsdag den 5. november 2026, uge 45')).toBeVisible();
  expect(await places()).toEqual(before);
  await expect(page).toHaveURL('/');
});

test('is not shown where another language or a patient is kept; colours chosen are there at once', async ({ page }) => {
  const release = await heldBack(page);
  await openWith(page, '/', { preferences: { language: 'en', colours: 'dark' } });
  await expect(made(page)).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-colours', 'dark');
  release();
  await expect(page.getByRole('button', { name: 'New patient' })).toBeFocused();
  await page.unroute('**/assets/main-*.js');
  const again = await heldBack(page);
  await openWith(page, '/', { course: { contacts: [{ ...contacts.week0, answers: common }] } });
  await expect(made(page)).toBeHidden();
  again();
  await expect(page.getByRole('button', { name: 'Fortsæt forløbet' })).toBeVisible();
  expect(await page.evaluate((key) => sessionStorage.getItem(key), STORAGE_KEYS.course)).not.toBeNull();
});

test('says so where the app cannot be had', async ({ page, guard }) => {
  await page.route('**/assets/main-*.js', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByText('Rygvej kunne ikke startes.')).toBeVisible();
  await page.unroute('**/assets/main-*.js');
  await page.getByRole('link', { name: 'Prøv igen' }).click();
  await expect(heading(page, /^Forløb med rygsmerter/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ny patient' })).toBeFocused();
  expect(guard.faults.every((fault) => fault.startsWith('console: Failed to load resource'))).toBe(true);
  guard.faults.length = 0;
});
