// Roles and the clinic's own settings: who is asked to do what, whom to phone, and the file that carries the numbers to another computer.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { atStep, expect, heading, setDay, test } from './support/app.ts';
import { openWith } from './support/courses.ts';
import { allClear, common, contacts, courseAt, notBetter } from './support/patients.ts';

const viaGp = 'Bed egen læge om det';

/** Week 2, group 1, high risk and clarified: municipal rehabilitation is advised. */
const risky = { ...notBetter, 'judged.high-risk': 'yes', 'medicine.used': 'none' };

async function openPlanAs(page: Page, role: string): Promise<void> {
  await setDay(page, contacts.week2.day);
  await openWith(page, '/kontakt/2/plan', { course: { ...courseAt('week2', risky, 'g1'), role } });
  await expect(heading(page, 'Plan')).toBeVisible();
}

test('a GP refers alone; a chiropractor and a physiotherapist ask the GP', async ({ page }) => {
  const card = page.getByRole('article').filter({ hasText: 'Henvis til kommunalt rehabiliteringsforløb' });
  await openPlanAs(page, 'gp');
  await expect(card).not.toContainText(viaGp);
  await expect(page.getByText(viaGp)).toHaveCount(0);
  for (const role of ['chiropractor', 'physiotherapist']) {
    await openPlanAs(page, role);
    await expect(card).toContainText(viaGp);
    await expect(
      page
        .getByRole('article')
        .filter({ hasText: /manuel behandling/i })
        .first(),
    ).not.toContainText(viaGp);
    // What is followed and is the GP's to do is put to the GP; what nobody has decided is said to be undecided.
    await card.getByRole('button', { name: /^Følg: / }).click();
    await expect(page.getByLabel('Teksten til journalen')).toHaveValue(/Egen\slæge\sbedes\stage\sstilling\stil/);
  }
});

test('a physiotherapist is led to the own course, and told who starts the GP’s', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Din rolle').selectOption('Fysioterapeut');
  await expect(page.getByText(/Struktureret fysioterapiforløb, lænd/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ny patient' })).toBeVisible();
  await page.getByRole('button', { name: 'Vælg et andet program' }).click();
  await page.getByLabel('Vælg et andet program').selectOption('rh-primary');
  await expect(page.getByText('Rollen starter ikke forløb')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ny patient' })).toHaveCount(0);
  await page.getByLabel('Din rolle').selectOption('Kiropraktor');
  await page.getByRole('button', { name: 'Ny patient' }).click();
  await atStep(page, 'safety');
});

test('a change of role in the course changes who is asked', async ({ page }) => {
  await openPlanAs(page, 'gp');
  await page.goto('/forloeb');
  await page.getByText('Rolle og sted', { exact: true }).click();
  await page.getByLabel('Din rolle').selectOption('Kiropraktor');
  await page.goto('/kontakt/2/plan');
  await expect(page.getByText(viaGp).first()).toBeVisible();
});

async function enterPhone(page: Page, phone: string): Promise<void> {
  await page.goto('/indstillinger');
  await page.getByText('Lokal reumatologisk afdeling, vagthavende reumatolog').click();
  const field = page.getByLabel('Telefon', { exact: true }).filter({ visible: true });
  await field.fill(phone);
  await field.press('Enter');
}

test('a phone number of the clinic stands in the acute dialog and on the banner', async ({ page }) => {
  await page.goto('/');
  await enterPhone(page, 'ring bare');
  await expect(page.getByText('Skriv nummeret med tal og mellemrum, fx 12 34 56 78.')).toBeVisible();
  await enterPhone(page, '12 34 56 78');
  await page.goto('/');
  await page.getByRole('button', { name: 'Ny patient' }).click();
  await atStep(page, 'safety');
  await page
    .getByRole('radiogroup', { name: 'Nedsat følelse i ridebukseområdet' })
    .getByRole('radio', { name: 'Ja' })
    .check();
  const phone = page.getByRole('dialog').getByRole('link', { name: 'Ring 12 34 56 78' });
  await expect(phone).toHaveAttribute('href', 'tel:12345678');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alert').getByRole('link', { name: 'Ring 12 34 56 78' })).toBeVisible();
});

test('without a number the acute dialog says that it is missing, and guesses none', async ({ page }) => {
  await openWith(page, '/kontakt/1/safety', {
    course: { contacts: [{ ...contacts.week0, answers: { ...allClear, 'cauda.saddle': 'yes' } }] },
  });
  await expect(page.getByRole('dialog')).toContainText('Telefonnummeret mangler.');
  await expect(page.getByRole('dialog').locator('a[href^="tel:"]')).toHaveCount(0);
});

test('settings go out to a file and come back on another computer', async ({ page, browser, baseURL }, testInfo) => {
  await enterPhone(page, '87 65 43 21');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem indstillinger som fil' }).click();
  const saved = await download;
  const file = testInfo.outputPath('settings.json');
  await saved.saveAs(file);
  expect(await readFile(file, 'utf8')).toContain('87 65 43 21');
  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await elsewhere.newPage();
  await other.goto('/indstillinger');
  await expect(other.getByText('87 65 43 21')).toHaveCount(0);
  await other.locator('#settings-import-file').setInputFiles(file);
  await expect(other.getByText(/periode(r)? er hentet\./).first()).toBeVisible();
  await expect(other.getByText('87 65 43 21')).toBeVisible();
  await other.reload();
  await expect(other.getByText('87 65 43 21')).toBeVisible();
  await elsewhere.close();
});

test('a broken, foreign or too large file changes nothing and is named', async ({ page }) => {
  await enterPhone(page, '12 34 56 78');
  const file = page.locator('#settings-import-file');
  for (const [content, message] of [
    ['{ not json', 'Filen er beskadiget eller ikke en indstillingsfil.'],
    ['{"kind":"something else"}', /ikke en indstillingsfil|mangler|wrong/],
    ['x'.repeat(300_000), 'Filen er større end 200 kB.'],
  ] as const) {
    await file.setInputFiles({ name: 'fil.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await expect(page.getByText('Filen blev ikke hentet. Intet er ændret.').first()).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: message }).first()).toBeVisible();
    await expect(page.getByText('12 34 56 78').first()).toBeVisible();
  }
});

test('settings are set back to the start after one confirmation', async ({ page }) => {
  await enterPhone(page, '12 34 56 78');
  await page.getByRole('button', { name: 'Nulstil indstillinger' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nulstil indstillinger' }).click();
  await expect(page.getByText('12 34 56 78')).toHaveCount(0);
});

test('English is the same app, and stays after a reload', async ({ page }) => {
  await openWith(page, '/kontakt/1/plan', { course: courseAt('week0', common, 'g1') });
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Dansk' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Dansk' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/Anbefalet|Sikkerhed/);
});
