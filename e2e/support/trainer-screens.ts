// The states of practice: before a round, a patient, what lacks in an answer, the marks, the result, and the page before a room.
import type { Page } from '@playwright/test';
import { contacts } from './patients.ts';
import type { ScreenState } from './screens.ts';

/** Begins a round of practice; the number in the address makes it the same each time. */
async function beginPractice(page: Page): Promise<void> {
  await page.locator('section[aria-labelledby="trainer-start"] > .actions > .button').first().click();
  await page.locator('#trainer-case').waitFor();
}

/** Answers the case of practice with the last choice of each question, and hands it in. */
async function answerCase(page: Page): Promise<void> {
  for (const id of ['trainer-group', 'trainer-action', 'trainer-urgency', 'trainer-recipient']) {
    const options = page.locator(`#${id} label`);
    if ((await options.count()) > 0) await options.last().click();
  }
  await page.locator('.trainer-form button[type="submit"]').click();
  await page.locator('#trainer-mark').waitFor();
}

const practice = { address: '/oev#runde=7', day: contacts.week0.day };

export const trainerStates: readonly ScreenState[] = [
  { ...practice, name: 'trainer', act: (page) => page.locator('#trainer-start').waitFor() },
  { ...practice, name: 'trainer-case', act: beginPractice },
  {
    ...practice,
    name: 'trainer-errors',
    act: async (page) => {
      await beginPractice(page);
      await page.locator('.trainer-form button[type="submit"]').click();
    },
  },
  {
    ...practice,
    name: 'trainer-answered',
    act: async (page) => {
      await beginPractice(page);
      await answerCase(page);
      const closed = page.locator('.trainer-mark details:not([open]) > summary');
      while ((await closed.count()) > 0) await closed.first().click();
      await page.evaluate(() => window.scrollTo(0, 0));
    },
  },
  {
    ...practice,
    name: 'trainer-result',
    act: async (page) => {
      await beginPractice(page);
      for (let i = 0; i < 10; i++) {
        await answerCase(page);
        await page.locator('.trainer-mark > .actions > .button').first().click();
      }
      await page.locator('#trainer-result').waitFor();
    },
  },
  { ...practice, name: 'trainer-room', preferences: { projector: true }, act: beginPractice },
  {
    ...practice,
    name: 'trainer-room-answered',
    preferences: { projector: true },
    act: async (page) => {
      await beginPractice(page);
      await page.keyboard.press('ArrowRight');
      await page.locator('section[aria-labelledby="trainer-recommends"]').waitFor();
    },
  },
];
