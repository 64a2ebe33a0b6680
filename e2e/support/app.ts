// The test of this folder: the app as it is served, on a day that stands still, watched by the guards.
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { today } from './days.ts';
import { type Guard, watch } from './guards.ts';

type AppFixtures = { readonly guard: Guard };

/** Playwright's test with the clock at 9.07 on `today`; fails on whatever the guard saw. */
export const test = base.extend<AppFixtures>({
  guard: [
    async ({ context, baseURL }, use) => {
      const origin = new URL(baseURL ?? '').origin;
      await context.grantPermissions(['clipboard-write'], { origin });
      await context.clock.setFixedTime(momentOn(today));
      const guard = await watch(context, origin);
      await use(guard);
      expect(guard.faults, 'errors, policy violations and requests that no page may make').toEqual([]);
    },
    { auto: true },
  ],
});

/** 9.07 in Copenhagen in winter. */
const momentOn = (day: string) => `${day}T09:07:00+01:00`;

/** Moves the clock of the page to another day. */
export async function setDay(page: Page, day: string): Promise<void> {
  await page.context().clock.setFixedTime(momentOn(day));
}

/** The text that was copied, as another program would paste it. The page itself may not read it: its policy forbids that. */
export async function copiedText(page: Page): Promise<string> {
  const other = await page.context().newPage();
  await other.setContent('<textarea autofocus></textarea>');
  const field = other.locator('textarea');
  await field.focus();
  await other.keyboard.press('ControlOrMeta+V');
  const text = await field.inputValue();
  await other.close();
  await page.bringToFront();
  return text;
}

/** Presses Tab until the element, or something in it, has focus: the way there by keyboard alone. It must not be far. */
export async function tabTo(page: Page, wanted: Locator, most = 80): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await wanted.evaluate((one) => one.contains(document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted, `reached within ${most} tabs`).toBeFocused();
}

/** The heading of the page. */
export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name });

/** Headings of the steps, in their order. */
export const stepHeadings = {
  safety: 'Er der tegn på noget alvorligt?',
  history: 'Hvad fortæller patienten?',
  examination: 'Hvad viser undersøgelsen?',
  function: 'Hvor stærke er smerterne, og hvad hæmmer de?',
  work: 'Hvordan går det med arbejdet?',
  yellow: 'Hvad kan trække forløbet ud?',
  assessment: 'Hvad er din vurdering?',
  plan: 'Plan',
} as const;
export type StepId = keyof typeof stepHeadings;

/** Waits until a step is shown and has focus where the keys work. */
export async function atStep(page: Page, step: StepId): Promise<void> {
  await expect(heading(page, stepHeadings[step])).toBeVisible();
}

/** The answers of one row of a flag list or of one choice, by the words of the question. */
export const question = (page: Page, name: string): Locator =>
  page.getByRole('radiogroup', { name, exact: true }).or(page.getByRole('group', { name, exact: true }));

/** Chooses an answer by its words. */
export async function answer(page: Page, name: string, option: string): Promise<void> {
  await question(page, name).getByRole('radio', { name: option, exact: true }).check();
}

export { expect };
