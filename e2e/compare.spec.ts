// Conflicts between sources where they bear on a patient, and the same patient by several programmes side by side.
import type { Page } from '@playwright/test';
import { answer, expect, heading, setDay, test } from './support/app.ts';
import { openWith } from './support/courses.ts';
import { common, contacts, courseAt, nerveRoot } from './support/patients.ts';

const row = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
/** What each programme says in a row. */
const cells = (page: Page, name: string) => row(page, name).getByRole('list').first().getByRole('listitem');

test('nerve-root pain at week 4: what each programme advises, and why they differ', async ({ page }) => {
  await page.goto('/sammenlign');
  await expect(heading(page, 'Sammenlign programmer')).toBeFocused();
  await expect(page.getByRole('combobox', { name: 'Patient' })).toHaveValue('nerve-root-week4');
  await expect(page.getByText('Det akutte er akut i alle programmer', { exact: false })).toBeVisible();
  const hospital = cells(page, 'Sygehus');
  await expect(hospital.nth(0)).toContainText('Henvis til reumatologisk afdeling');
  await expect(hospital.nth(0)).toContainText('kan');
  await expect(hospital.nth(1)).toContainText('sekundærsektor');
  await expect(hospital.nth(1)).toContainText('skal');
  await expect(row(page, 'Sygehus')).toContainText('Forskellig: styrke og sted');
  await expect(row(page, 'Sygehus')).toContainText('Styrke. Region Hovedstaden, 2012: kan · Region Midtjylland');
  await expect(row(page, 'Sygehus')).toContainText('Ønske om at fortsætte i primærsektoren');
  const imaging = cells(page, 'Billeder');
  await expect(imaging.nth(0)).toContainText('MR');
  await expect(imaging.nth(0)).toContainText('bør');
  await expect(imaging.nth(0)).toContainText('Nyere viden fraråder');
  await expect(imaging.nth(1)).toContainText('MR');
  await expect(imaging.nth(1)).toContainText('uden effekt');
  await expect(row(page, 'Billeder')).toContainText(/Bygger på svar, de andre ikke bruger her\..*afprøvet/);
  await expect(row(page, 'Kommune')).toContainText('Kun Region Hovedstaden, 2012');
  await expect(cells(page, 'Kommune').nth(1)).toContainText('kun for »Uden nerverodspåvirkning«');
});

test('pain that is acute in one programme alone is said first, with the disagreement', async ({ page }) => {
  await page.goto('/sammenlign');
  await page.getByRole('combobox', { name: 'Patient' }).selectOption('Intraktable nerverodssmerter ved uge 2');
  await expect(page).toHaveURL(/patient=intractable/);
  await expect(page.getByText(/^Akut efter Region Midtjylland.*, ikke efter Region Hovedstaden/)).toBeVisible();
  await expect(row(page, 'Akut')).toContainText('Kalder det ikke akut.');
  await expect(row(page, 'Akut').getByRole('heading', { name: 'Uacceptable smerter' })).toBeVisible();
  await expect(row(page, 'Akut')).toContainText('Ordene holdes adskilt');
});

test('programmes are ticked with the keyboard, and the address keeps the choice', async ({ page }) => {
  await page.goto('/sammenlign');
  const sjaelland = page.getByRole('checkbox', { name: /Region Sjælland/ });
  await sjaelland.focus();
  await page.keyboard.press('Space');
  await expect(cells(page, 'Billeder')).toHaveCount(3);
  await page.reload();
  await expect(sjaelland).toBeChecked();
  await expect(cells(page, 'Billeder')).toHaveCount(3);
  await sjaelland.uncheck();
  await page.getByRole('checkbox', { name: /Region Midtjylland/ }).uncheck();
  await expect(page.getByText('Vælg mindst to programmer.')).toBeVisible();
});

test('the plan tells where the sources disagree, in one act, and leads to the comparison of its patient', async ({
  page,
}) => {
  await setDay(page, contacts.week4.day);
  await openWith(page, '/kontakt/3/plan', { course: courseAt('week4', nerveRoot, 'g2') });
  await page.getByText('Kilderne er uenige (2)').click();
  await expect(page.getByRole('heading', { name: 'Manuel behandling' })).toBeVisible();
  await expect(page.getByText('De vises som mål med dato og er ikke et løfte.')).toBeVisible();
  await page.getByRole('link', { name: 'Hvad siger de andre programmer?' }).click();
  await expect(heading(page, 'Sammenlign programmer')).toBeFocused();
  await expect(page.getByRole('combobox', { name: 'Patient' })).toHaveValue('open');
  await expect(row(page, 'Patienten i hvert program')).toContainText('bekræftet');
  await expect(row(page, 'Patienten i hvert program')).toContainText('Smerter, der ikke kan lindres uden for sygehus');
  await page.getByRole('link', { name: 'Til planen' }).click();
  await expect(heading(page, /plan/i)).toBeVisible();
});

test('a patient whom no disagreement concerns is told of none; an answer that raises one brings it', async ({
  page,
}) => {
  await openWith(page, '/kontakt/1/plan', {
    course: courseAt('week0', { ...common, 'function.limitation': 'mild' }, 'g1'),
  });
  await expect(page.getByRole('link', { name: 'Hvad siger de andre programmer?' })).toBeVisible();
  await expect(page.getByText(/^Kilderne er uenige/)).toHaveCount(0);
  await page.goto('/kontakt/1/function');
  await answer(page, 'Uacceptable smerter', 'Ja');
  await page.goto('/kontakt/1/plan');
  await page.getByText('Kilderne er uenige (1)').click();
  await expect(page.getByText('Vedrører: Uacceptable smerter: Ja', { exact: false })).toBeVisible();
});

test('the help page leads to the comparison', async ({ page }) => {
  await page.goto('/om');
  await page.getByRole('link', { name: 'Sammenlign programmer' }).click();
  await expect(heading(page, 'Sammenlign programmer')).toBeFocused();
});
