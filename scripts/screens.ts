// `npm run screens`: a picture of every screen and its main states, in two sizes, light and dark, Danish and English, from the production
// build, into the ignored folder `screens`. Words after it choose by name: `npm run screens plan`. `--readme` writes the README's picture alone.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { openWith } from '../e2e/support/courses.ts';
import { type ScreenState, screenStates } from '../e2e/support/screens.ts';
import { browserLaunchOptions, ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './build-app.mjs';
import { root } from './root.mjs';
import { startServer } from './static-server.mjs';

const sizes = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const;
const schemes = ['light', 'dark'] as const;
const languages = ['da', 'en'] as const;

/** Width, scheme and language of one set of pictures. */
type Look = {
  readonly size: (typeof sizes)[number];
  readonly colorScheme: (typeof schemes)[number];
  readonly language: (typeof languages)[number];
};

const looks: readonly Look[] = sizes.flatMap((size) =>
  schemes.flatMap((colorScheme) => languages.map((language) => ({ size, colorScheme, language }))),
);
const danishLight: Look = { size: sizes[0], colorScheme: 'light', language: 'da' };

/** Most that the README's picture may weigh, in bytes. */
const readmeLimit = 250_000;

async function withPage(browser: Browser, baseURL: string, look: Look, use: (page: Page) => Promise<void>) {
  const context: BrowserContext = await browser.newContext({
    baseURL,
    viewport: look.size,
    colorScheme: look.colorScheme,
    reducedMotion: 'reduce',
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${page.url()}: ${error.message}`));
  await use(page);
  await context.close();
}

/** Opens a state as the look wants it, and waits until it stands still. */
async function show(page: Page, state: ScreenState, look: Look): Promise<void> {
  await page.clock.setFixedTime(`${state.day}T09:07:00+01:00`);
  await openWith(page, state.address, {
    course: state.course,
    preferences: { ...state.preferences, language: look.language },
  });
  await page.locator('#root:not([inert]) h1').waitFor();
  await state.act?.(page);
  await page.evaluate(() => document.fonts.ready);
}

async function takeAll(browser: Browser, baseURL: string, states: readonly ScreenState[]): Promise<number> {
  const folder = join(root, 'screens');
  let failed = 0;
  for (const look of looks) {
    const { size, colorScheme, language } = look;
    const inFolder = join(folder, `${size.width}x${size.height}-${colorScheme}-${language}`);
    mkdirSync(inFolder, { recursive: true });
    await withPage(browser, baseURL, look, async (page) => {
      for (const state of states) {
        try {
          await show(page, state, look);
          await page.screenshot({ path: join(inFolder, `${state.name}.png`) });
        } catch (error) {
          failed += 1;
          console.error(`${state.name} ${language}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    });
    console.log(`${states.length} pictures in ${inFolder}`);
  }
  return failed;
}

async function takeReadme(browser: Browser, baseURL: string): Promise<number> {
  const state = screenStates.find((one) => one.name === 'plan-week2-nerve-root');
  if (state === undefined) throw new Error('the list of screens lacks the plan of week 2');
  const path = join(root, 'docs', 'screenshot.png');
  mkdirSync(join(root, 'docs'), { recursive: true });
  await withPage(browser, baseURL, danishLight, async (page) => {
    await show(page, state, danishLight);
    await page.screenshot({ path });
  });
  const { size } = statSync(path);
  console.log(`${path}: ${Math.round(size / 1000)} kB`);
  return size < readmeLimit ? 0 : 1;
}

await ensureBrowser();
const built = await ensureBuilt();
if (built !== 0) process.exit(built);
const server = await startServer({ port: 0 });
const browser = await chromium.launch(browserLaunchOptions());
const words = process.argv.slice(2);
const wanted = words.filter((word) => !word.startsWith('--'));
const chosen = screenStates.filter((one) => wanted.length === 0 || wanted.some((word) => one.name.includes(word)));
const failed = words.includes('--readme')
  ? await takeReadme(browser, server.address)
  : await takeAll(browser, server.address, chosen);
await browser.close();
server.close();
if (chosen.length === 0) console.error(`no screen is called ${wanted.join(' or ')}`);
process.exitCode = failed > 0 || chosen.length === 0 ? 1 : 0;
