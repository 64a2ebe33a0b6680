// The patient's leaflet on paper: one sheet of A4 whatever it says, in letters of 12 points or more, that loses nothing without colours.
import type { Page } from '@playwright/test';
import { hovedstaden } from '../src/programmes/shared/settings-hovedstaden.ts';
import { fullest } from '../tests/support/leaflet-patients.ts';
import { expect, setDay, test } from './support/app.ts';
import { type MadeCourse, openWith } from './support/courses.ts';
import { allClear, common, contacts, courseAt } from './support/patients.ts';

const languages = ['da', 'en'] as const;
type Language = (typeof languages)[number];

const weekFour = contacts.week4;
const full: MadeCourse = {
  startWeek: 4,
  contacts: [{ ...weekFour, answers: fullest.answers, group: fullest.group, followed: true }],
};
/** A clinic that has filled in whom it sends to, by the longest names that the leaflet tells. */
const named = 'Klinikken med det længste navn i hele byen';
const ofClinic = (id: string) => ({ [id]: { name: named.slice(0, 28), phone: '12 34 56 78' } });
const clinic = {
  ...hovedstaden,
  recipients: {
    ...hovedstaden.recipients,
    ...ofClinic('physiotherapist'),
    ...ofClinic('imaging'),
    ...ofClinic('vascular'),
  },
};
const acute = courseAt('week0', { ...common, 'cauda.saddle': 'yes' });
const usual: MadeCourse = { contacts: [{ ...contacts.week0, answers: common, group: 'g1', followed: true }] };
const provisional = courseAt('week0', allClear);

const paper = (page: Page) => page.locator('.leaflet-paper');

async function open(page: Page, course: MadeCourse, language: Language): Promise<void> {
  await setDay(page, course.contacts[0]?.day ?? weekFour.day);
  await openWith(page, '/kontakt/1/pjece', { course, preferences: { language, clinic: [clinic] } });
  await paper(page).waitFor();
}

/** Sheets of a printed document: its page objects, told from the node that lists them. */
async function sheetsPrinted(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page(?![a-z])/g)].length;
}

/** Millimetres in the pixels of the page. */
const inPixels = (millimetres: number) => Math.round((millimetres / 25.4) * 96);

/** How high the content of the sheet is, in pixels. */
async function heightUsed(page: Page): Promise<number> {
  return paper(page).evaluate((sheet) => {
    const parts = [...sheet.querySelectorAll<HTMLElement>('header, .leaflet-body > section, .leaflet-frame, footer')];
    const body = sheet.querySelector<HTMLElement>('.leaflet-body');
    if (body === null || parts.length < 4) throw new Error('no leaflet');
    const bottoms = [...body.children].map((one) => one.getBoundingClientRect().bottom);
    const spare = body.getBoundingClientRect().bottom - Math.max(...bottoms);
    return sheet.getBoundingClientRect().height - spare;
  });
}

const cases: readonly (readonly [name: string, course: MadeCourse])[] = [
  ['the fullest', full],
  ['a usual', usual],
  ['an acute', acute],
  ['a provisional', provisional],
];

for (const language of languages) {
  for (const [name, course] of cases) {
    test(`${name} leaflet is one sheet, ${language}`, async ({ page }) => {
      await open(page, course, language);
      expect(await sheetsPrinted(page)).toBe(1);
    });
  }

  test(`a leaflet leaves room on its sheet for a wider font, ${language}`, async ({ page }) => {
    for (const course of [usual, full]) {
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: inPixels(210 - 2 * 14), height: 1000 });
      await open(page, course, language);
      await expect(paper(page)).toContainText(named.slice(0, 28));
      const used = (await heightUsed(page)) / inPixels(297 - 2 * 12);
      expect(used).toBeGreaterThan(0.5);
      expect(used).toBeLessThan(0.95);
    }
  });
}

test('two sheets are counted as two', async ({ page }) => {
  await open(page, full, 'da');
  await page.evaluate(() => {
    const more = document.createElement('p');
    more.textContent = 'x '.repeat(1000);
    document.querySelector('.leaflet-paper')?.append(more);
  });
  expect(await sheetsPrinted(page)).toBe(2);
});

test('in print the sheet stands alone, black on white, in 12 points or more', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await open(page, full, 'da');
  const seen = await page.evaluate(() => {
    const texts = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (one) =>
        one.checkVisibility() && [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    const outside = texts.filter((one) => one.closest('.leaflet-paper') === null).map((one) => one.textContent);
    const small = texts.filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 16);
    const colours = [...document.querySelectorAll('.leaflet-paper, .leaflet-paper *')].flatMap((one) => {
      const { color, backgroundColor, borderTopColor, fill } = getComputedStyle(one);
      return [color, backgroundColor, borderTopColor, fill];
    });
    return { count: texts.length, outside, small: small.map((one) => one.textContent), colours: [...new Set(colours)] };
  });
  expect(seen.count).toBeGreaterThan(30);
  expect(seen.outside).toEqual([]);
  expect(seen.small).toEqual([]);
  expect(seen.colours.toSorted()).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']);
});

test('without colours the screen says the same', async ({ page }, info) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page, acute, 'da');
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.documentElement.style.setProperty('filter', 'grayscale(1)'));
    await info.attach(`leaflet ${colorScheme}`, {
      body: await page.screenshot({ fullPage: true }),
      contentType: 'image/png',
    });
    await expect(page.locator('.leaflet-frame')).toHaveCSS('border-top-style', 'solid');
    await expect(paper(page)).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(paper(page)).toHaveCSS('color', 'rgb(0, 0, 0)');
  }
});

test('the language of the leaflet is not that of the screen', async ({ page }) => {
  await open(page, full, 'da');
  await expect(paper(page)).toContainText('torsdag den 3. december 2026');
  await page.getByRole('radio', { name: 'Engelsk' }).check();
  await expect(paper(page)).toHaveAttribute('lang', 'en');
  await expect(paper(page)).toContainText('Thursday 3 December 2026');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pjece til patienten');
  await page.reload();
  await expect(paper(page)).toHaveAttribute('lang', 'en');
});

test('the address leads to the page about the app and holds nothing of the course', async ({ page, baseURL }) => {
  await open(page, full, 'da');
  await expect(page.locator('.leaflet-paper > footer')).toContainText(`${new URL(baseURL ?? '').origin}/om`);
  await expect(page.getByRole('img', { name: 'QR-kode til adressen' })).toBeVisible();
});

test('it prints by its button', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await open(page, full, 'da');
  await page.getByRole('button', { name: 'Udskriv' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
});
