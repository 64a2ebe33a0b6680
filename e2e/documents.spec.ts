// The texts of a contact: what was recorded becomes each of them in at most two clicks, what is copied is what is shown, and a number that may
// identify the patient stops both copying and printing.
import type { Locator, Page } from '@playwright/test';
import { copiedText, expect, question, setDay, test } from './support/app.ts';
import { type MadeCourse, openWith } from './support/courses.ts';
import { handsOn } from './support/effort.ts';
import { common, contacts, courseAt, finishedAt } from './support/patients.ts';

const list = (page: Page) => page.locator('.text-list');
const sheet = (page: Page) => page.getByRole('article');
const copyAll = (page: Page) => page.locator('#text-copy');
const toTexts = (page: Page) => page.getByRole('link', { name: /^Breve og tekster/ }).first();

async function open(page: Page, address: string, course: MadeCourse): Promise<void> {
  await setDay(page, course.contacts.at(-1)?.day ?? contacts.week0.day);
  await openWith(page, address, { course });
  await page.locator('h1').waitFor();
}

/** The text as the preview shows it, from its parts. */
async function previewed(page: Page): Promise<string> {
  const parts = await page.locator('.text-part').all();
  const texts = await Promise.all(parts.map(async (part) => (await partOf(part)).join('\n')));
  return texts.join('\n\n');
}

/** Heading and lines of one part. */
async function partOf(part: Locator): Promise<readonly string[]> {
  const heading = await part.getByRole('heading').allInnerTexts();
  const lines = await part.locator('.text-lines > p').allInnerTexts();
  return [...heading, ...lines];
}

const finished = [
  ['group 1 at week 4', finishedAt('week4', 'g1'), ['Fysioterapeut', 'Kiropraktor', 'Kommunen']],
  ['group 2 at week 4', finishedAt('week4', 'g2'), ['Fysioterapeut', 'Kiropraktor', 'Kommunen', 'MR af lænderyggen']],
] as const;

for (const [name, course, letters] of finished) {
  test(`${name}: every text is at most two clicks from the finished contact, and is copied as it is shown`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await open(page, '/kontakt/3/tekster', course);
    const kinds = await list(page).locator('.step-label').allInnerTexts();
    const journal = ['Notat for kontakten', 'Notat for hele forløbet'];
    expect(kinds.slice(0, letters.length + 2)).toEqual([...letters, ...journal]);
    for (const kind of [...letters, ...journal]) {
      await page.goto('/kontakt/3/plan');
      const hands = handsOn(page);
      await hands.click(toTexts(page));
      await expect(copyAll(page)).toBeFocused();
      const link = list(page).getByRole('link', { name: kind });
      if ((await link.count()) > 0) await hands.click(link);
      await expect(list(page).locator('[aria-current]')).toContainText(kind);
      expect(hands.count(), kind).toBeLessThanOrEqual(2);
      await expect(copyAll(page)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(copyAll(page)).toHaveText('Teksten er kopieret');
      expect(await copiedText(page), kind).toBe(await previewed(page));
    }
  });
}

test('from the overview of the course, the texts of any contact', async ({ page }) => {
  await open(page, '/forloeb', finishedAt('week4', 'g1'));
  await page
    .getByRole('article', { name: /^Kontrol ved 2 uger/ })
    .getByRole('link', { name: 'Breve og tekster' })
    .click();
  await expect(page).toHaveURL(/\/kontakt\/2\/tekster$/);
  await expect(page.getByText(/^Kontrol ved 2 uger, /).first()).toBeVisible();
});

test('a letter is copied field by field, and Back returns to the one before', async ({ page }) => {
  await open(page, '/kontakt/3/tekster', finishedAt('week4', 'g2'));
  await list(page).getByRole('link', { name: 'MR af lænderyggen' }).click();
  await expect(page).toHaveURL(/\/kontakt\/3\/tekster\/mri$/);
  await expect(page).toHaveTitle(/^Henvisning til MR af lænderyggen/);
  for (const field of ['Diagnose', 'Anamnese', 'Undersøgelse', 'Medicin/cave', 'Kontraindikationer mod MR', 'Formål']) {
    await page.getByRole('button', { name: `Kopiér ${field}`, exact: true }).click();
    const part = page.locator('.text-part').filter({ has: page.getByRole('heading', { name: field, exact: true }) });
    expect(await copiedText(page), field).toBe((await partOf(part)).slice(1).join('\n'));
  }
  await page.goBack();
  await expect(sheet(page)).toHaveAccessibleName('Henvisning til fysioterapeut');
});

test('what only a letter asks is answered beside it, in one act or one by one', async ({ page }) => {
  await open(page, '/kontakt/3/tekster/mri', finishedAt('week4', 'g2'));
  const missing = sheet(page).locator('.text-lacking');
  await missing.getByRole('link', { name: 'behov for tolk' }).click();
  await expect(question(page, 'Behov for tolk').getByRole('radio', { name: 'Ja' })).toBeFocused();
  await page.keyboard.press('1');
  await expect(missing.getByRole('link', { name: 'behov for tolk' })).toHaveCount(0);
  await expect(sheet(page)).toContainText('Behov for tolk.');
  await page.keyboard.press('n');
  await expect(missing).toHaveCount(0);
  await expect(sheet(page)).toContainText('ingen fast medicin');
  await expect(sheet(page)).not.toContainText('Mangler');
  await expect(question(page, 'Behov for tolk').getByRole('radio', { name: 'Ja' }), 'kept').toBeChecked();
  await expect(list(page).locator('[aria-current]')).toContainText('klar');
  // The other letters ask the same: answered once, it is answered in all.
  await list(page).getByRole('link', { name: 'Fysioterapeut' }).click();
  await expect(sheet(page)).toContainText('Behov for tolk.');
  await expect(missing).toHaveCount(0);
});

test('what a step asks is a link to its question', async ({ page }) => {
  const { 'pain.distribution': _, ...answers } = common;
  const course = { contacts: [{ ...contacts.week0, answers, group: 'g1', followed: true }] };
  await open(page, '/kontakt/1/tekster', course);
  await sheet(page).locator('.text-lacking').getByRole('link', { name: 'smerteudbredning' }).click();
  await expect(page).toHaveURL(/\/kontakt\/1\/history#f-pain-distribution$/);
  await expect(question(page, 'Smerteudbredning').getByRole('radio').first()).toBeFocused();
});

test('own words show while they are typed, and stay through a reload and in the other letters', async ({ page }) => {
  await open(page, '/kontakt/3/tekster', finishedAt('week4', 'g1'));
  await page.getByLabel('Undersøgelsesresultater').pressSequentially('CRP normal');
  await expect(sheet(page)).toContainText('CRP normal.');
  await copyAll(page).click();
  expect(await copiedText(page)).toContain('CRP normal.');
  await page.reload();
  await expect(page.getByLabel('Undersøgelsesresultater')).toHaveValue('CRP normal');
  await list(page).getByRole('link', { name: 'Kommunen' }).click();
  await expect(sheet(page)).toContainText('CRP normal.');
});

test('a text that is longer than its aim says by how much', async ({ page }) => {
  await open(page, '/kontakt/3/tekster', finishedAt('week4', 'g1'));
  const facts = page.locator('.text-facts');
  await expect(facts).toContainText(/\d\.\d{3} af 1\.500 tegn/);
  await expect(facts).toContainText('REF07');
  await page.getByLabel('Undersøgelsesresultater').fill('Blodprøver uden anmærkninger. '.repeat(40));
  await expect(facts).toContainText(/2\.\d{3} af 1\.500 tegn: 1?\.?\d{3} for mange/);
});

test('an acute patient has the text to carry and the note, no letter and no correspondence', async ({ page }) => {
  const course = courseAt('week0', { ...common, 'cauda.saddle': 'yes' }, 'g1');
  await open(page, '/kontakt/1/tekster', { contacts: course.contacts.map((one) => ({ ...one, followed: true })) });
  await expect(list(page).locator('.step-label')).toHaveText(['Tekst til at tage med', 'Notat for kontakten']);
  await expect(list(page)).toContainText('Ring først; brevet følger patienten.');
  await expect(sheet(page)).toContainText('AKUT: Nedsat følelse i ridebukseområdet');
  await copyAll(page).click();
  expect(await copiedText(page)).toBe(await previewed(page));
  await page.goto('/kontakt/1/tekster/physiotherapist');
  await expect(sheet(page), 'a letter asked for by its address').toHaveCount(0);
  await expect(page.getByText(/korrespondance \(/i)).toHaveCount(0);
});

test('a report is a correspondence as long as the GP must act, and an epikrise when not', async ({ page }) => {
  const course = { ...finishedAt('week4', 'g1'), role: 'physiotherapist' };
  await open(page, '/kontakt/3/tekster/report-physiotherapist', course);
  const facts = page.locator('.text-facts');
  const acts = question(page, 'Skal egen læge handle?');
  await expect(acts.getByRole('radio', { name: 'Ja' })).toBeChecked();
  await expect(acts).toContainText('Foreslået: ja.');
  await expect(facts).toContainText('Korrespondance (DIS91)');
  await expect(facts).toContainText('Vedr. henvisning');
  await acts.getByRole('radio', { name: 'Nej' }).check();
  await expect(facts).toContainText('Epikrise');
  await expect(facts).not.toContainText('Vedr. henvisning');
  await expect(sheet(page)).toContainText('Egen læge behøver ikke gøre noget');
  await page.reload();
  await expect(acts.getByRole('radio', { name: 'Nej' })).toBeChecked();
});

for (const number of ['251248-1234', '251248 1234', '2512481234', '251248-9AB6']) {
  test(`${number} in a remark stops copying and printing, and it is said where`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { printed: 0, print: () => Object.assign(window, { printed: 1 }) });
    });
    await open(page, '/kontakt/3/tekster', finishedAt('week4', 'g1'));
    await copyAll(page).click();
    const before = await copiedText(page);
    const field = page.getByLabel('Ønsker til fysioterapeuten');
    await field.fill(`Ring til ${number} om det`);
    await expect(sheet(page)).toContainText(`Under »Ønsker og forventninger til behandler«: »${number}« ligner et CPR`);
    await copyAll(page).click({ force: true });
    await expect(copyAll(page)).toHaveText('Kan ikke kopieres');
    await expect(field, 'the button leads to the place').toBeFocused();
    expect(await copiedText(page)).toBe(before);
    await page.getByRole('button', { name: 'Kan ikke udskrives' }).click({ force: true });
    expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toBe(0);
    await page
      .getByRole('button', { name: 'Kan ikke kopieres Ønsker og forventninger til behandler' })
      .click({ force: true });
    expect(await copiedText(page)).toBe(before);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.text-body'), 'nor by the browser itself').toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    // A text without it goes as before, and the letter does once the number is gone.
    await list(page).getByRole('link', { name: 'Kiropraktor' }).click();
    await expect(copyAll(page)).toHaveText('Kopiér alt');
    await page.goBack();
    await expect(copyAll(page)).toHaveText('Kan ikke kopieres');
    await field.fill('Ring til mig om det');
    await expect(copyAll(page)).toHaveText('Kopiér alt');
    await page.getByRole('button', { name: 'Udskriv' }).click();
    expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toBe(1);
  });
}

test('a number in a note edited by hand stops the note here as on the plan', async ({ page }) => {
  await open(page, '/kontakt/3/plan', finishedAt('week4', 'g1'));
  await page.getByLabel('Teksten til journalen').fill('Aftalt med 251248-1234');
  await toTexts(page).click();
  await list(page).getByRole('link', { name: 'Notat for kontakten' }).click();
  await expect(copyAll(page)).toHaveText('Kan ikke kopieres');
  await expect(sheet(page)).toContainText('»251248-1234« ligner et CPR-nummer');
  await page.getByRole('button', { name: 'Hent den oprindelige tekst' }).click();
  await expect(copyAll(page)).toHaveText('Kopiér alt');
});

test('each letter is printed on one sheet of A4, with nothing but the letter', async ({ page }) => {
  await open(page, '/kontakt/3/tekster/mri', finishedAt('week4', 'g2'));
  for (const label of ['Spørgsmål til MR-undersøgelsen', 'Undersøgelsesresultater', 'Andre særlige forhold'])
    await page.getByLabel(label).fill('Beskrevet i et par linjer, som en læge ville skrive dem i et brev. '.repeat(4));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(
    page.locator('.texts-side, .text-ask, .text-bar, .app-head, .app-foot').filter({ visible: true }),
  ).toHaveCount(0);
  const background = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(background).toBe('light');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect([...pdf.toString('latin1').matchAll(/\/Type\s*\/Page(?![a-z])/g)]).toHaveLength(1);
});
