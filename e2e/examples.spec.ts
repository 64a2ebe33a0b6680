// The examples: a trainer plays one to a room by keys alone, tries something else at week 4 and comes back; the same on a phone by touch.
import type { Page } from '@playwright/test';
import { expect, heading, tabTo, test } from './support/app.ts';
import { openWith, storedCourse } from './support/courses.ts';
import { common, courseAt } from './support/patients.ts';

const case2 = '/eksempler/bilag-5-case-2';
const contact = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });
const part = (page: Page, name: string) => page.getByRole('heading', { level: 3, name });
const differences = (page: Page) => page.getByRole('region', { name: 'Hvad det ændrer' });
const open = async (page: Page, address: string) => {
  await page.goto(address);
  await page.locator('.player-actions').waitFor();
};

/** Whether all of the page is in sight. */
const isInSight = (page: Page) =>
  page.evaluate(() => (document.scrollingElement?.scrollHeight ?? 0) <= window.innerHeight);

test.describe('on a projector, by keys alone', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('case 2 of Bilag 5 is played, branched at week 4 and left as it was', async ({ page }) => {
    await openWith(page, '/eksempler', { preferences: { projector: true } });
    await expect(heading(page, 'Eksempler')).toBeFocused();
    // The room does not read the answer in the list.
    await expect(page.getByText('efter 4 uger MR')).toHaveCount(0);
    await tabTo(page, page.getByRole('link', { name: 'Mand, 55 år, mistanke om rodtryk, sygemeldt' }));
    await page.keyboard.press('Enter');

    await expect(heading(page, 'Mand, 55 år, mistanke om rodtryk, sygemeldt')).toBeFocused();
    await expect(part(page, 'Hvad ville du gøre?')).toBeVisible();
    await expect(page.getByText('Gruppe 2')).toHaveCount(0);
    expect(await isInSight(page)).toBe(true);
    await page.keyboard.press('ArrowRight');
    await expect(part(page, 'Svaret')).toBeFocused();
    await expect(page.getByText('Næste kontakt: Kontrol ved 2 uger, 16. mar. 2026.')).toBeVisible();
    expect(await isInSight(page)).toBe(true);

    await page.keyboard.press('Space');
    await expect(contact(page, 'Kontrol ved 4 uger')).toBeFocused();
    await expect(part(page, 'Svaret')).toHaveCount(0);
    await expect(page.getByText('Svær funktionsnedsættelse (sidst: moderat funktionsnedsættelse).')).toBeVisible();
    expect(await isInSight(page)).toBe(true);
    await page.keyboard.press('Enter');
    await expect(part(page, 'Svaret')).toBeFocused();
    await expect(
      page.getByText('I kilden (Bilag 5, case 2): MR og reumatologisk afdeling på samme tid.'),
    ).toBeVisible();
    expect(await isInSight(page)).toBe(true);

    await page.keyboard.press('b');
    await expect(contact(page, 'Kontrol ved 4 uger')).toBeFocused();
    await tabTo(page, page.locator('summary', { hasText: 'Anamnese' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('radio', { name: 'Forværret' }));
    await page.keyboard.press('1');
    await expect(differences(page)).toContainText('Udvikling siden sidst: Klar bedring (i eksemplet: Forværret)');
    await expect(differences(page)).toContainText('Kommer til: Afslut forløbet');
    await expect(differences(page)).toContainText('Falder bort: Henvis til MR af lænden');

    await page.keyboard.press('Escape');
    await expect(part(page, 'Svaret')).toBeFocused();
    await expect(page.getByText('Henvis til MR af lænden', { exact: true })).toBeVisible();
    await expect(page.getByText('Forværret siden sidst.')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(contact(page, 'Hele vejen')).toBeFocused();
    await expect(page.getByText(/går MR og henvisning sammen/)).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await expect(part(page, 'Svaret')).toBeFocused();
  });

  test('a new sphincter disturbance in a branch is acute at once, and why is a key away', async ({ page }) => {
    await openWith(page, `${case2}/2#svar`, { preferences: { projector: true } });
    await part(page, 'Svaret').waitFor();
    await page.keyboard.press('b');
    await tabTo(page, page.locator('summary', { hasText: 'Sikkerhed' }));
    await page.keyboard.press('Enter');
    await tabTo(
      page,
      page.getByRole('radiogroup', { name: /^Sfinkterforstyrrelse/ }).getByRole('radio', { name: 'Nej' }),
    );
    await page.keyboard.press('a');
    await expect(page.getByRole('alert')).toContainText('Ring, og henvis akut – mistanke om cauda equina');
    await expect(differences(page)).toContainText('Status: Akut (i eksemplet: Endelig)');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    // A letter in the list is a row of it, and no key of the page.
    await page.keyboard.press('b');
    await expect(differences(page)).toContainText('Urinretention eller ændret blærefornemmelse: Ja');
    await tabTo(page, differences(page).locator('summary').first());
    await page.keyboard.press('Enter');
    await expect(differences(page).getByText(/Ét nyt tegn på cauda equina er nok til mistanke/)).toBeVisible();
    await page.keyboard.press('b');
    await expect(part(page, 'Svaret')).toBeFocused();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test('a reload in the middle of a branch loses nothing, and neither address nor request carries an answer', async ({
  page,
  guard,
}) => {
  await open(page, `${case2}/2#gren`);
  await page.getByText(/^Anamnese · /).click();
  await page.getByRole('radio', { name: 'Klar bedring' }).check({ force: true });
  await expect(differences(page)).toContainText('Klar bedring (i eksemplet: Forværret)');
  await page.reload();
  await expect(differences(page)).toContainText('Klar bedring (i eksemplet: Forværret)');
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`${case2}/2#gren`);
  expect(guard.requests.filter((path) => path.startsWith('/eksempler'))).toEqual([`${case2}/2`, `${case2}/2`]);
  // The branch is this example's alone.
  await open(page, '/eksempler/bilag-5-case-5/2#gren');
  await expect(differences(page)).toContainText('Ret et svar, så står det her, hvad det ændrer.');
  await open(page, `${case2}/2#gren`);
  await page.getByRole('button', { name: 'Fortryd ændringerne' }).click();
  await expect(differences(page)).toContainText('Ret et svar, så står det her, hvad det ændrer.');
});

test('Back goes the way that was come, and a link leads to a contact with its answer hidden', async ({ page }) => {
  await open(page, case2);
  await page.getByRole('button', { name: 'Vis svaret' }).click();
  await page.getByRole('button', { name: 'Næste kontakt' }).click();
  await expect(contact(page, 'Kontrol ved 4 uger')).toBeFocused();
  await page.goBack();
  await expect(contact(page, 'Første kontakt')).toBeVisible();
  await expect(part(page, 'Svaret')).toBeVisible();
  await page.goBack();
  await expect(part(page, 'Hvad ville du gøre?')).toBeVisible();
  await open(page, `${case2}/2`);
  await expect(contact(page, 'Kontrol ved 4 uger')).toBeVisible();
  await expect(part(page, 'Svaret')).toHaveCount(0);
});

test('an open course is not touched by an example', async ({ page }) => {
  const course = courseAt('week0', common, 'g1');
  await openWith(page, `${case2}/2#gren`, { course });
  await page.getByText(/^Anamnese · /).click();
  await page.getByRole('radio', { name: 'Klar bedring' }).check({ force: true });
  await expect(differences(page)).toContainText('Klar bedring');
  expect(await page.evaluate(() => sessionStorage.getItem('rygvej.course'))).toBe(storedCourse(course));
});

test.describe('on a phone, by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('an example is found, played and branched', async ({ page }) => {
    await page.goto('/eksempler');
    await page.getByRole('link', { name: 'Mand, 55 år, mistanke om rodtryk, sygemeldt' }).tap();
    await page.getByRole('button', { name: 'Vis svaret' }).tap();
    await expect(part(page, 'Svaret')).toBeInViewport();
    await page.getByRole('button', { name: 'Næste kontakt' }).tap();
    await expect(contact(page, 'Kontrol ved 4 uger')).toBeInViewport();
    await page.getByRole('button', { name: 'Prøv noget andet' }).tap();
    await page.getByText(/^Anamnese · /).tap();
    await page.locator('label', { hasText: 'Klar bedring' }).tap();
    await expect(differences(page)).toContainText('Falder bort: Henvis til MR af lænden');
    await page.getByRole('button', { name: 'Tilbage til eksemplet' }).tap();
    await expect(part(page, 'Svaret')).toBeInViewport();
    await expect(page.getByText('Henvis til MR af lænden', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Til dit bud' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test('every case of the sources is played from beginning to end without a fault', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/eksempler');
  const cases = page.getByRole('region', { name: 'Kildernes egne eksempler' }).getByRole('link');
  await expect(cases).toHaveCount(15);
  for (let place = 0; place < 15; place += 1) {
    await page.goto('/eksempler');
    await cases.nth(place).click();
    await page.locator('.player-actions').waitFor();
    while ((await contact(page, 'Hele vejen').count()) === 0) await page.keyboard.press('ArrowRight');
    await expect(page.locator('.way-stops > li').first()).toBeVisible();
  }
});
