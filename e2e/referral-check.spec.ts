// The referral check: from the recipient to its criteria, by keyboard alone; what is acute goes before; and the open course lends its findings.
import type { Locator, Page } from '@playwright/test';
import { expect, heading, question, setDay, tabTo, test } from './support/app.ts';
import { openWith } from './support/courses.ts';
import { contacts, courseAt, nerveRoot } from './support/patients.ts';

const mri = 'Henvis til MR af lænden';

/** Six programmes come in with the page. */
const arrival = { timeout: 20_000 };

/** The card of the recommendation that week 4 has, in the programme of the capital. */
const cardOf = (page: Page): Locator =>
  page.getByRole('region', { name: 'Lænderyg, primærsektor' }).getByRole('article').first();

test('a scan is checked by keyboard alone: lacking, met, and an alarm symptom goes before it', async ({ page }) => {
  await openWith(page, '/', {});
  await tabTo(page, page.getByRole('link', { name: 'Tjek en henvisning' }));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Henvisningstjek')).toBeFocused();
  await expect(page.getByRole('link', { name: /^Billeddiagnostik/ })).toBeVisible(arrival);
  await tabTo(page, page.getByRole('link', { name: /^Billeddiagnostik/ }));
  await page.keyboard.press('Enter');
  await expect(heading(page, /^Henvisningstjek: Billeddiagnostik/)).toBeFocused();
  expect(new URL(page.url()).pathname).toBe('/henvis/imaging');

  await tabTo(page, page.getByLabel('Uge i forløbet'));
  await page.keyboard.type('Uge 4');
  await tabTo(page, page.getByLabel('Gruppe', { exact: true }));
  await page.keyboard.type('Nerve');
  const card = cardOf(page);
  await expect(card).toContainText(/Mangler svar: ?Udvikling siden sidst/);
  await expect(card.getByText('Opfyldt', { exact: true })).toHaveCount(0);

  await tabTo(page, card.getByRole('link', { name: 'Udvikling siden sidst' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('4');
  await expect(question(page, 'Udvikling siden sidst').getByRole('radio', { name: 'Værre' })).toBeChecked();
  await expect(card.getByText('Opfyldt', { exact: true })).toBeVisible();
  await expect(card).toContainText('Foreløbigt');
  await expect(page.getByText(/alarmsymptomer er ubesvarede\. Ubesvaret er ikke nej\./)).toBeVisible();

  await tabTo(page, page.getByRole('link', { name: 'Besvar dem' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('summary').filter({ hasText: 'Alarmsymptomer' })).toBeFocused();
  const noneThere = page.getByRole('button', { name: 'Alle spurgt – ingen til stede' });
  await expect(noneThere).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(noneThere).toBeFocused();
  await page.keyboard.press('Enter');
  // What only one programme fears is a question of its own: it is not among the signs that were said to be absent.
  await expect(page.getByText(/^Foreløbigt: 1 alarmsymptom er ubesvaret/)).toBeVisible();
  await tabTo(page, question(page, 'Smerter, der ikke kan lindres uden for sygehus').getByRole('radio').first());
  await page.keyboard.press('2');
  await expect(page.getByText(/^Foreløbigt:/)).toHaveCount(0);
  await expect(card).not.toContainText('Foreløbigt');

  await tabTo(page, question(page, 'Nedsat følelse i ridebukseområdet').getByRole('radio', { name: 'Nej' }));
  await page.keyboard.press('ArrowRight');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Ring');
  await expect(alert).toContainText('Nedsat følelse i ridebukseområdet: Ja');
  await expect(card.getByText('Opfyldt', { exact: true })).toHaveCount(0);
  await expect(card).toContainText('Må vente');
  expect(await alert.evaluate((one) => one.compareDocumentPosition(document.querySelector('.check') ?? one))).toBe(
    FOLLOWING,
  );
});

/** `Node.DOCUMENT_POSITION_FOLLOWING`: the check comes after the alert. */
const FOLLOWING = 4;

test('the findings of the open course are put in, and nothing of the page is kept', async ({ page }) => {
  await setDay(page, contacts.week4.day);
  await openWith(page, '/henvis/imaging', { course: courseAt('week4', nerveRoot, 'g2') });
  const take = page.getByRole('button', { name: 'Brug fundene fra forløbet' });
  await expect(take).toBeVisible(arrival);
  await take.click();
  const card = cardOf(page);
  await expect(card.getByText('Opfyldt', { exact: true })).toBeVisible();
  await expect(card.getByRole('heading')).toHaveText(mri);
  await card.getByText(/^Hvad brevet skal indeholde/).click();
  await expect(card).toContainText('Kontraindikationer mod MR');
  await expect(card).toContainText(/Arbejde.*: med/);
  await expect(page.getByRole('status').last()).toContainText('svar fra forløbet er sat ind');
  await page.reload();
  await expect(take).toBeVisible(arrival);
  await expect(card).toContainText('Mangler svar');
});

test('the physiotherapist sees who must hear what, week by week, beside the practitioner’s contacts', async ({
  page,
}) => {
  await openWith(page, '/henvis/physiotherapist', {});
  const table = page.getByRole('table', { name: 'Hvem skal høre hvad hvornår' });
  await expect(table).toBeVisible(arrival);
  for (const week of [0, 2, 4, 8])
    await expect(table.getByRole('rowheader', { name: `Uge ${week}`, exact: true })).toBeVisible();
  await expect(table.getByRole('row', { name: /^Uge 4/ })).toContainText('Kontrol ved 4 uger');
  await expect(table.getByRole('row', { name: /^Uge 4/ })).toContainText(mri);
  await page.getByLabel('Modtager').selectOption({ label: 'Kommunen' });
  await expect(heading(page, 'Henvisningstjek: Kommunen')).toBeVisible();
  await expect(table).toHaveCount(0);
  await page.getByLabel('Din rolle').selectOption({ label: 'Fysioterapeut' });
  await expect(table).toBeVisible();
  await page.goto('/henvis/ingen');
  await expect(page.getByText('Ingen regel fører til »ingen«')).toBeVisible(arrival);
});
