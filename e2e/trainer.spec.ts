// Practice: a round of ten on a phone by touch, a case by keyboard alone, and a round before a room.
import type { Page } from '@playwright/test';
import { copiedText, expect, heading, tabTo, test } from './support/app.ts';

const round = '/oev#runde=7';
const told = (page: Page, place: number) => page.getByRole('heading', { level: 2, name: `Patient ${place} af 10` });
const question = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const begin = (page: Page) => page.getByRole('button', { name: 'Start en runde', exact: true });
const answer = (page: Page) => page.getByRole('heading', { level: 2, name: /^Svaret: / });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  const tapIn = (page: Page, name: string, option: string | RegExp) =>
    question(page, name).locator('label').filter({ hasText: option }).tap();

  /** Answers the case at hand by touch. */
  async function answerCase(page: Page, action: string | RegExp): Promise<void> {
    const group = question(page, 'Hvilken gruppe?');
    if ((await group.count()) > 0) await tapIn(page, 'Hvilken gruppe?', /Gruppe 1/);
    await tapIn(page, 'Hvad sætter du i gang?', action);
    await tapIn(page, 'Hvor hurtigt?', 'Rutine');
    await tapIn(page, 'Til hvem?', /Ingen$/);
    await page.getByRole('button', { name: 'Svar', exact: true }).tap();
    await expect(answer(page)).toBeFocused();
  }

  test('a learner does a round of ten, reloads in the middle, and copies the result', async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(round);
    await expect(heading(page, 'Øv')).toBeVisible();
    await begin(page).tap();
    for (let place = 1; place <= 10; place++) {
      await expect(told(page, place)).toBeVisible();
      if (place === 4) {
        await tapIn(page, 'Hvad sætter du i gang?', 'Henvis');
        await page.reload();
        await expect(told(page, 4)).toBeVisible();
        await expect(question(page, 'Hvad sætter du i gang?').getByLabel(/Henvis/)).toBeChecked();
        await tapIn(page, 'Hvad sætter du i gang?', 'Henvis');
      }
      await answerCase(page, /Behandl, og fortsæt/);
      if (place === 6) {
        await page.reload();
        await expect(answer(page)).toBeVisible();
      }
      await page.getByRole('button', { name: place < 10 ? 'Næste patient' : 'Se resultatet' }).tap();
    }
    await expect(page.getByRole('heading', { level: 2, name: 'Resultat' })).toBeFocused();
    await expect(page.getByText('Ikke bestået', { exact: true })).toBeVisible();
    await expect(page.getByText('En akut patient blev ikke sendt akut.', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Kopiér resultatet' }).tap();
    const text = await copiedText(page);
    expect(text).toContain('Rygvej, øvelse, runde 7');
    expect(text).toContain('af 100 point, ikke bestået');
    expect(text.match(/^\d+\. .*: -?[\d,]+ af 10$/gm)).toHaveLength(10);
    const width = await page.evaluate(() => document.scrollingElement?.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });

  test('every control of a case is at least 44 px high', async ({ page }) => {
    await page.goto(round);
    await begin(page).tap();
    await told(page, 1).waitFor();
    const low = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main button, main .option')]
        .map((one) => [one.textContent, one.getBoundingClientRect().height] as const)
        .filter(([, height]) => height < 43.5),
    );
    expect(low).toEqual([]);
  });
});

test('a case by keyboard alone: digits choose, Enter answers and goes on', async ({ page }) => {
  await page.goto(round);
  await begin(page).waitFor();
  await tabTo(page, begin(page));
  await page.keyboard.press('Enter');
  await expect(told(page, 1)).toBeFocused();
  await tabTo(page, question(page, 'Hvilken gruppe?'));
  await page.keyboard.press('2');
  await expect(question(page, 'Hvilken gruppe?').getByLabel(/Gruppe 2/)).toBeChecked();
  await page.keyboard.press('3');
  await expect(question(page, 'Hvad sætter du i gang?').getByLabel(/Henvis/)).toBeChecked();
  await tabTo(page, question(page, 'Hvor hurtigt?'));
  await page.keyboard.press('3');
  await expect(question(page, 'Hvor hurtigt?').getByLabel(/Rutine/)).toBeChecked();
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(answer(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(told(page, 2)).toBeFocused();
});

test('a room: large, nothing to fill in, and the keys lead through the round', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(round);
  const size = () => page.evaluate(() => getComputedStyle(document.body).fontSize);
  const before = Number.parseFloat(await size());
  await page.getByRole('button', { name: 'Til projektor' }).click();
  expect(Number.parseFloat(await size())).toBeGreaterThan(before * 1.3);
  await page.getByRole('button', { name: 'Start en runde for salen' }).click();
  await expect(told(page, 1)).toBeFocused();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'Programmet anbefaler' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(told(page, 2)).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Programmet anbefaler' })).toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { name: 'Programmet anbefaler' })).toBeVisible();
  await page.reload();
  await expect(told(page, 1)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Programmet anbefaler' })).toBeVisible();
});

test('another programme has rounds of its own', async ({ page }) => {
  await page.goto('/oev');
  await page.getByLabel('Program').selectOption({ label: 'Fysioterapi, nakke' });
  await expect(page.getByLabel('Rolle')).toHaveValue('physiotherapist');
  await begin(page).click();
  await expect(page.getByText(/· Fysioterapeut · Fysioterapi, nakke$/)).toBeVisible();
});
