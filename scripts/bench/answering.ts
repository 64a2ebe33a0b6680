// From a key to the picture, on a processor six times slower: an answer, and a step.
import type { Browser, Page } from '@playwright/test';
import { openWith } from '../../e2e/support/courses.ts';
import { common, courseAt } from '../../e2e/support/patients.ts';
import { slowPage } from './browser-page.ts';
import { median, quantile, type Row } from './budget.ts';

const processor = 6;
/** Letters of questions in the list of the safety step that are not acute by themselves: the signs of serious disease. */
const letters = [...'jklmopq'];
const roundsOfLetters = 8;
const roundsOfDigits = 7;

/** How often all of it is done; the row is the middle one's p95, since another program's burst spoils whole rounds. */
const rounds = 3;

/** Rows of what is painted after an answer and after a step. */
export async function answeringRows(browser: Browser, address: string): Promise<readonly Row[]> {
  const viewport = { width: 1366, height: 768 };
  const context = await browser.newContext({ baseURL: address, viewport, locale: 'da-DK', serviceWorkers: 'block' });
  const { page } = await slowPage(context, { network: 'free', processor });
  await page.addInitScript(timeKeys);
  const answers: (readonly number[])[] = [];
  const steps: (readonly number[])[] = [];
  for (let round = 0; round < rounds; round += 1) {
    answers.push([...(await answerFlags(page)), ...(await answerChoices(page))]);
    steps.push(await walkSteps(page));
  }
  await context.close();
  const [first = []] = answers;
  if (first.length < 60) throw new Error(`only ${first.length} answers were measured`);
  return [
    rowOf('answer', answers, 'answers that each change something, from the key to the end of the frame that shows it'),
    rowOf('step', steps, 'steps forth and back, from the key to the end of the frame with the new heading'),
  ];
}

function rowOf(what: string, times: readonly (readonly number[])[], about: string): Row {
  const p95 = times.map((round) => quantile(round, 0.95));
  const best = Math.round(Math.min(...p95));
  const usual = Math.round(median(times.flat()));
  return {
    what: `${what} to painted, p95 at ${processor}x`,
    measured: median(p95),
    unit: 'ms',
    target: 50,
    limit: 100,
    note: `${rounds} rounds of ${times[0]?.length ?? 0} ${about}; best round ${best} ms, median of all ${usual} ms`,
  };
}

/**
 * Runs in the page: for each key, the time from the press to the end of the frame that shows its effect. A message posted from a frame's callback is
 * taken up once that frame has been drawn. A key that leads to another step has its effect when the heading has changed.
 */
function timeKeys(): void {
  const times: number[] = [];
  Reflect.set(window, 'times', times);
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Shift') return;
      const before = document.querySelector('h1')?.textContent;
      const isStep = event.key === 'Enter';
      const drawn = () => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          const isThere = !isStep || document.querySelector('h1')?.textContent !== before;
          if (isThere) times.push(performance.now() - event.timeStamp);
          else requestAnimationFrame(drawn);
        };
        channel.port2.postMessage(undefined);
      };
      requestAnimationFrame(drawn);
    },
    { capture: true },
  );
}

async function timed(page: Page, key: string): Promise<number> {
  await page.keyboard.press(key);
  const time = await page.waitForFunction(() => {
    const times: unknown = Reflect.get(window, 'times');
    return Array.isArray(times) && times.length > 0 ? times.splice(0)[0] : undefined;
  });
  return Number(await time.jsonValue());
}

async function answerFlags(page: Page): Promise<readonly number[]> {
  await openWith(page, '/kontakt/1/safety', { course: courseAt('week0', common, 'g1') });
  await page.locator('.flag input').first().focus();
  const times: number[] = [];
  for (let round = 0; round < roundsOfLetters; round += 1) {
    for (const letter of letters) times.push(await timed(page, letter));
  }
  // The first answers warm the code up, as those before them in a contact would have.
  return times.slice(letters.length);
}

async function answerChoices(page: Page): Promise<readonly number[]> {
  await openWith(page, '/kontakt/1/history', { course: courseAt('week0', common, 'g1') });
  const times: number[] = [];
  for (let round = 0; round < roundsOfDigits; round += 1) {
    for (const digit of ['2', '3', '4', '1']) {
      await page.locator('#f-pain-distribution input').first().focus();
      times.push(await timed(page, digit));
    }
  }
  return times.slice(4);
}

async function walkSteps(page: Page): Promise<readonly number[]> {
  await openWith(page, '/kontakt/1/safety', { course: courseAt('week0', common, 'g1') });
  await page.locator('h1').focus();
  const times: number[] = [];
  const press = async (key: string) => {
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    times.push(await timed(page, key));
  };
  for (let round = 0; round < 4; round += 1) {
    for (let step = 0; step < 6; step += 1) await press('Enter');
    for (let step = 0; step < 6; step += 1) await press('Shift+Enter');
  }
  return times.slice(12);
}
