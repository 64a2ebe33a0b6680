// Questionnaires and scales through a course: asked, named in the patient's words, shown with their change, and told in the note.
import type { Page } from '@playwright/test';
import { expect, heading, setDay, test } from './support/app.ts';
import { openWith } from './support/courses.ts';
import { dayAfter } from './support/days.ts';
import { measured } from './support/measured.ts';
import { common, contacts, courseAt } from './support/patients.ts';

const note = (page: Page) => page.getByLabel('Teksten til journalen');
const rows = (page: Page, table: string) => page.getByRole('table', { name: table }).getByRole('row');
const openMeasured = async (page: Page, address: string) => {
  await setDay(page, dayAfter(56));
  await openWith(page, address, { course: measured });
};

test('the course shows each measure with its change, whether it matters, and a curve that says its figures', async ({
  page,
}) => {
  await openMeasured(page, '/forloeb');
  const leg = page.getByRole('article', { name: 'Smerter i benet, NPRS' });
  await expect(leg.getByRole('row')).toHaveText([
    'KontaktScoreÆndringBetydende ændring',
    /^0241\/0242, uge 0 5\. nov\. 20267Udgangspunkt$/,
    /^0243, uge 2 19\. nov\. 20268\+1, værreNej$/,
    /^0244, uge 4 4\. dec\. 20266-1, bedreNej$/,
    /^0245, uge 8 31\. dec\. 20263-4, bedreJa$/,
  ]);
  await expect(leg).toContainText('Betydende ændring: fra 2 point eller 30 %. Kilde: Ostelo');
  await expect(
    leg.getByRole('img', {
      name: 'Smerter i benet, NPRS, 0-10, lavt er bedst. Første score 7 (5. nov. 2026), seneste 3 (31. dec. 2026): -4, bedre.',
    }),
  ).toBeVisible();
  await expect(rows(page, 'Aktiviteterne hver for sig').nth(2)).toHaveText(
    'Aktivitet 2: løfte barnebarnet op36+3, bedreJa',
  );
  const startBack = page.getByRole('article', { name: 'STarT Back, total' });
  await expect(startBack).toContainText('mellem risiko');
  await expect(startBack.getByRole('img')).toHaveCount(0);
  await expect(page.getByText('En score alene afgør intet')).toBeVisible();
});

test('the plan tells the same in short, leads to the curves, and the note has a line for each', async ({ page }) => {
  await openMeasured(page, '/kontakt/4/plan');
  const plan = page.getByRole('region', { name: 'Målinger' });
  await expect(plan.getByRole('row', { name: /^PSFS/ })).toHaveText(/3,3.*5,7.*\+2,3, bedre.*Ja/);
  await expect(note(page)).toHaveValue(/NPRS ben 7 -> 3 \(bedre, betydende ændring\)\./);
  await expect(note(page)).toHaveValue(/NPRS lænd 4 -> 3 \(bedre, ikke betydende ændring\)\./);
  await expect(note(page)).toHaveValue(/PSFS 3,3 -> 5,7 \(bedre, betydende ændring\)\./);
  await expect(note(page)).toHaveValue(/Aktiviteter \(PSFS\): 1 gå til bageren; 2 løfte barnebarnet op/);
  await plan.getByRole('link', { name: 'Se målingerne som kurver i forløbet' }).click();
  await expect(page.getByRole('heading', { name: 'Målinger' })).toBeFocused();
});

test('an activity is named beside its score, holds at the next contacts, and never holds a CPR number', async ({
  page,
}) => {
  await openMeasured(page, '/kontakt/4/function');
  const second = page.getByLabel('Aktivitet 2, med patientens ord');
  await expect(second).toHaveValue('løfte barnebarnet op');
  const fourth = page.getByLabel('Aktivitet 4, med patientens ord');
  await fourth.fill('gå med 251248-9996');
  await fourth.press('Tab');
  await expect(page.getByText('ligner et CPR-nummer')).toBeVisible();
  await expect(fourth).toHaveValue('gå med 251248-9996');
  await fourth.fill('cykle til arbejde');
  await fourth.press('Tab');
  await expect(page.getByText('ligner et CPR-nummer')).toHaveCount(0);
  await page.getByLabel('PSFS aktivitet 4').fill('6');
  await page.getByLabel('PSFS aktivitet 4').press('Tab');
  await second.fill('løfte indkøb');
  await second.press('Tab');
  await page.reload();
  await expect(second).toHaveValue('løfte indkøb');
  await page.goto('/kontakt/1/function');
  await expect(second).toHaveValue('løfte barnebarnet op');
  await page.goto('/forloeb');
  await expect(rows(page, 'Aktiviteterne hver for sig').nth(4)).toHaveText(
    'Aktivitet 4: cykle til arbejde66Ikke målt igen',
  );
  // Four activities at the end are not the three of the beginning.
  await expect(page.getByRole('article', { name: /^PSFS/ })).toContainText('Andre aktiviteter, kan ikke sammenlignes');
});

test('pain is followed in the reference programme too, and a course without figures shows none', async ({ page }) => {
  await openWith(page, '/forloeb', { course: courseAt('week0', common, 'g1') });
  await expect(page.getByRole('article', { name: 'Smerter i lænden, NPRS' })).toContainText('Ikke målt igen');
  await openWith(page, '/forloeb', { course: { contacts: [contacts.week0] } });
  await expect(heading(page, 'Forløb')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Målinger' })).toHaveCount(0);
});
