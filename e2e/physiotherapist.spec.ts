// The physiotherapist's own course: begun from the GP's code with its findings, status by status, and the way out when power falls.
import type { Page } from '@playwright/test';
import { answer, atStep, copiedText, expect, setDay, test } from './support/app.ts';
import { openWith } from './support/courses.ts';
import { dayAfter } from './support/days.ts';
import { contacts, nerveRoot } from './support/patients.ts';

const dialogOn = (page: Page) => page.getByRole('dialog');
const noneThere = (page: Page) => page.getByRole('button', { name: /Alle spurgt – ingen til stede/ });

/** The GP's note of a patient in group 2, with its code. */
async function noteOfTheGp(page: Page): Promise<string> {
  const answers = { ...nerveRoot, progress: null };
  await openWith(page, '/kontakt/1/plan', {
    course: { contacts: [{ ...contacts.week0, answers, group: 'g2', followed: true }] },
  });
  return page.getByLabel('Teksten til journalen').inputValue();
}

async function beginFrom(page: Page, note: string): Promise<void> {
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('/');
  await page.getByLabel('Din rolle').selectOption({ label: 'Fysioterapeut' });
  await page.getByRole('button', { name: 'Fortsæt fra et notat …' }).click();
  await page.getByLabel('Notat eller forløbskode').fill(note);
  await page.getByRole('button', { name: 'Begynd Fysioterapi, lænd med fundene' }).click();
  await atStep(page, 'safety');
}

/** Closes the contact on the plan, and opens the next one on another day. */
async function nextStatus(page: Page, days: number): Promise<void> {
  await page.getByRole('button', { name: /^Luk (kontakten|som foreløbig)/ }).click();
  await setDay(page, dayAfter(days));
  await page.goto('/forloeb');
  await page.getByRole('button', { name: /^Åbn / }).click();
  await atStep(page, 'safety');
}

test('the GP’s code begins the physiotherapist’s course with its findings', async ({ page }) => {
  const note = await noteOfTheGp(page);
  await beginFrom(page, note);
  await page.goto('/forloeb');
  await expect(page.getByText(/Overdraget fra Lænderyg, primærsektor/).first()).toBeVisible();
  await page.goto('/kontakt/1/history');
  await expect(page.getByText(/Sidst: /).first(), 'what the GP found is shown as the last answer').toBeVisible();
  await page.goto('/kontakt/1/plan');
  await expect(page.getByText('Foreløbig plan', { exact: false }).first(), 'nothing is answered by it').toBeVisible();
});

test('status by status; a grade that falls is acute, said to the physiotherapist, and the text goes along', async ({
  page,
}) => {
  await beginFrom(page, await noteOfTheGp(page));
  await noneThere(page).first().click();
  await page.goto('/kontakt/1/plan');
  await nextStatus(page, 14);
  await expect(page).toHaveURL(/\/kontakt\/2\/safety$/);
  await noneThere(page).first().click();
  await page.goto('/kontakt/2/plan');
  await nextStatus(page, 28);
  // New since the last contact: power has fallen, whatever its grade.
  await answer(page, 'Kraftnedsættelse i ben (parese)', 'Ja');
  await expect(dialogOn(page)).toBeVisible();
  await expect(dialogOn(page)).toContainText(/Ring straks til egen læge eller/);
  await expect(dialogOn(page)).not.toContainText('Ring, og henvis akut');
  await dialogOn(page).getByRole('button', { name: 'Kopiér teksten' }).click();
  const text = await copiedText(page);
  expect(text).toMatch(/^AKUT: /);
  expect(text).toContain('Fra: Fysioterapeut');
  expect(text).toContain('RYG1');
});
