// Access: axe on every screen in both languages, light and dark, at three widths; and 400 % zoom, where nothing may be lost.
import type { Page } from '@playwright/test';
import { expect, setDay, test } from './support/app.ts';
import { axeViolations, bringAxe } from './support/axe.ts';
import { openWith } from './support/courses.ts';
import { type ScreenState, screenStates } from './support/screens.ts';

const widths = [1280, 768, 320] as const;
const schemes = ['light', 'dark'] as const;
const tall = 12_000;

async function open(page: Page, state: ScreenState, language: 'da' | 'en'): Promise<void> {
  await setDay(page, state.day);
  await openWith(page, state.address, {
    course: state.course,
    preferences: { ...state.preferences, language },
  });
  await page.locator('#root:not([inert]) h1').waitFor();
  await state.act?.(page);
}

test('axe finds what is wrong', async ({ page }) => {
  await page.goto('/');
  await page.locator('#root:not([inert]) h1').waitFor();
  await bringAxe(page);
  await page.evaluate(() => document.querySelector('select')?.removeAttribute('id'));
  expect(await axeViolations(page)).toEqual([expect.stringMatching(/^select-name: /)]);
});

/** Lists cut in parts, so that both workers have something to do and none takes long. */
const parts = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const inPart = (part: number) => screenStates.filter((_, place) => place % parts.length === part);

for (const language of ['da', 'en'] as const) {
  for (const part of parts) {
    test(`axe finds nothing, ${language}, part ${part + 1} of ${parts.length}`, async ({ page, guard }) => {
      test.setTimeout(240_000);
      guard.allow('/forloeb/nowhere');
      for (const state of inPart(part)) {
        // Taller than any page: a bar at the lower edge of the window covers nothing, as it does not for long when one scrolls.
        await page.setViewportSize({ width: widths[0], height: tall });
        await open(page, state, language);
        await bringAxe(page);
        for (const width of widths) {
          await page.setViewportSize({ width, height: tall });
          for (const colorScheme of schemes) {
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            expect.soft(await axeViolations(page), `${state.name} ${language} ${width} ${colorScheme}`).toEqual([]);
          }
        }
      }
    });
  }
}

/** What of the page runs out at the side, and which controls cannot be brought into view and hit. */
function lostAtZoom(): readonly string[] {
  const width = document.documentElement.clientWidth;
  const lost: string[] = [];
  const scrolled = document.scrollingElement;
  if (scrolled !== null && scrolled.scrollWidth > width) lost.push(`scrolls sideways: ${scrolled.scrollWidth}`);
  const scope = document.querySelector('dialog[open]') ?? document.body;
  const controls = scope.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary');
  const nameOf = (control: HTMLElement) =>
    `${control.tagName} ${control.id || control.textContent?.trim().slice(0, 40)}`;
  for (const control of controls) {
    const hidden = !control.checkVisibility({ visibilityProperty: true }) || control.matches('.skip-link');
    if (hidden) continue;
    control.scrollIntoView({ block: 'center', inline: 'nearest' });
    const box = control.getBoundingClientRect();
    if (box.left < -1 || box.right > width + 1) lost.push(`outside: ${nameOf(control)} ${box.left}-${box.right}`);
    const at = document.elementFromPoint(
      (box.left + box.right) / 2,
      (box.top + Math.min(box.bottom, box.top + 200)) / 2,
    );
    const isHit =
      at !== null && (control.contains(at) || at.contains(control) || at.closest('label')?.contains(control));
    if (!isHit) lost.push(`covered: ${nameOf(control)} by ${at?.tagName} ${at?.className}`);
  }
  return lost;
}

for (const part of parts) {
  test(`at 400 % zoom nothing scrolls sideways and all can be reached, part ${part + 1} of ${parts.length}`, async ({
    page,
    guard,
  }) => {
    test.setTimeout(120_000);
    guard.allow('/forloeb/nowhere');
    // 1280 x 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    for (const state of inPart(part)) {
      await open(page, state, 'da');
      expect.soft(await page.evaluate(lostAtZoom), state.name).toEqual([]);
    }
  });
}

test('targets are at least 24 px, and the controls of a step 44 px', async ({ page }) => {
  test.setTimeout(120_000);
  for (const state of screenStates.filter((one) => /^week2|paresis|plan-final|^start$|^settings$/.test(one.name))) {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, state, 'da');
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main button, main select, main .option, main input[type="text"]')]
        .filter((one) => one.checkVisibility())
        .map((one) => ({
          what: `${one.className} ${one.textContent?.slice(0, 30)}`,
          height: one.getBoundingClientRect().height,
        }))
        .filter((one) => one.height < 43.5)
        .map((one) => `${one.what} ${one.height}`),
    );
    expect.soft(small, state.name).toEqual([]);
  }
});
