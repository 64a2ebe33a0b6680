// The effort that `ux.md` 10 allows, counted: keys, clicks, and no interruption where nothing is acute.
import type { Page } from '@playwright/test';
import { atStep, copiedText, expect, question, setDay, test } from './support/app.ts';
import { openWith } from './support/courses.ts';
import { type Hands, handsOn } from './support/effort.ts';
import { common, contacts } from './support/patients.ts';

const noteButton = (page: Page) => page.getByRole('button', { name: 'Kopiér notatet' });

/** Fails as soon as anything interrupts. */
async function neverInterrupted(page: Page): Promise<void> {
  await page.addInitScript(() => {
    HTMLDialogElement.prototype.showModal = () => console.error('a modal was shown');
  });
}

test('the commonest first contact by keyboard: at most 20 keys, no free text, no modal', async ({ page }) => {
  await neverInterrupted(page);
  const hands = handsOn(page);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Ny patient' })).toBeFocused();
  await hands.press('Enter');
  await atStep(page, 'safety');
  await hands.press('n', 'Enter');
  await atStep(page, 'history');
  await hands.press('1', '1', '4', '8', 'Enter');
  await atStep(page, 'examination');
  await hands.press('n', 'Enter');
  await atStep(page, 'function');
  await hands.press('5', '3', 'Enter');
  await atStep(page, 'work');
  await hands.press('1', 'Enter');
  await atStep(page, 'yellow');
  await hands.press('n', 'Enter');
  await atStep(page, 'assessment');
  await hands.press('Enter');
  await atStep(page, 'plan');
  await expect(noteButton(page)).toBeFocused();
  await hands.press('Enter');
  await expect(page.getByRole('button', { name: 'Notatet er kopieret' })).toBeFocused();
  expect(hands.count()).toBeLessThanOrEqual(20);
  await checkCommonNote(page);
});

test('the commonest first contact by mouse: at most 18 clicks, beside the two digits of the age', async ({ page }) => {
  await neverInterrupted(page);
  const hands = handsOn(page);
  const choose = (name: string, option: string) =>
    hands.click(question(page, name).getByRole('radio', { name: option, exact: true }));
  const goOn = () => hands.click(page.getByRole('button', { name: /^(Fortsæt|Bekræft gruppe 1, og gå til planen)$/ }));
  await page.goto('/');
  await hands.click(page.getByRole('button', { name: 'Ny patient' }));
  await hands.click(page.getByRole('button', { name: /^Alle spurgt – ingen til stede/ }));
  await goOn();
  await choose('Henvendelsesårsag', 'Nye lændesmerter, ikke udredt før');
  await choose('Smerteudbredning', 'Lænd, sæde eller lår');
  await hands.click(page.getByRole('textbox', { name: 'Alder' }));
  await page.keyboard.type('48');
  await goOn();
  await hands.click(page.getByRole('button', { name: /^Undersøgt – alt normalt/ }));
  await goOn();
  await choose('Rygsmerter (NRS 0-10)', '5');
  await choose('Funktionsnedsættelse', 'Moderat');
  await goOn();
  await choose('Arbejde', 'I arbejde');
  await goOn();
  await hands.click(page.getByRole('button', { name: /^Alle spurgt – ingen til stede/ }));
  await goOn();
  await goOn();
  await hands.click(noteButton(page));
  await expect(page.getByRole('button', { name: 'Notatet er kopieret' })).toBeVisible();
  expect(hands.count()).toBeLessThanOrEqual(18);
  await checkCommonNote(page);
});

async function checkCommonNote(page: Page): Promise<void> {
  const text = await copiedText(page);
  for (const part of ['Første kontakt, 5.11.2026', 'Anamnese', 'Objektivt', 'Vurdering', 'Plan', 'Gruppe 1']) {
    expect(text).toContain(part);
  }
  expect(text).toContain('48 år');
  expect(text).not.toContain('Foreløbig');
  expect(text).toMatch(/udgave 2012\.1,\s5\.11\.2026\nRYG1 [0-9A-Z-]+(\n[0-9A-Z-]+)*$/);
  expect(text.split('\n').every((line) => line.length <= 70)).toBe(true);
}

test('a control from the closed plan to the copied note: at most 12 keys', async ({ page }) => {
  await neverInterrupted(page);
  await openWith(page, '/kontakt/1/plan', {
    course: { contacts: [{ ...contacts.week0, answers: common, group: 'g1', closed: true }] },
  });
  await setDay(page, contacts.week2.day);
  const hands = handsOn(page);
  const onward = page.getByRole('link', { name: 'Til forløbet' });
  // Closing gives focus to the way on; the count begins there.
  await onward.focus();
  await hands.press('Enter');
  await controlByKeys(page, hands);
});

test('a control from the course page to the copied note: at most 12 keys', async ({ page }) => {
  await neverInterrupted(page);
  await openWith(page, '/forloeb', {
    course: { contacts: [{ ...contacts.week0, answers: common, group: 'g1', closed: true }] },
  });
  await setDay(page, contacts.week2.day);
  const hands = handsOn(page);
  await controlByKeys(page, hands);
});

/** From the course page with focus on its heading: the control that is due, only what changed, the rest unchanged. */
async function controlByKeys(page: Page, hands: Hands): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Forløb' })).toBeFocused();
  await hands.press('Tab', 'Tab');
  await expect(page.getByLabel('Dato for denne kontakt')).toBeFocused();
  await hands.press('Enter');
  await atStep(page, 'safety');
  await hands.press('n', 'Enter');
  await atStep(page, 'history');
  await hands.press('1', 'r');
  await atStep(page, 'plan');
  await expect(noteButton(page)).toBeFocused();
  await hands.press('Enter');
  await expect(page.getByRole('button', { name: 'Notatet er kopieret' })).toBeVisible();
  expect(hands.count()).toBeLessThanOrEqual(12);
  const text = await copiedText(page);
  expect(text).toContain('Kontrol ved 2 uger, 19.11.2026');
  expect(text).toContain('Gruppe 1');
}

const revisions = [
  { step: 'Sikkerhed', name: 'Feber', option: 'Ja' },
  { step: 'Anamnese', name: 'Smerteudbredning', option: 'Radikulære bensmerter' },
  { step: 'Undersøgelse', name: 'Holdning', option: 'Afvigende' },
  { step: 'Smerte og funktion', name: 'Funktionsnedsættelse', option: 'Svær' },
  { step: 'Arbejde', name: 'Arbejde', option: 'Sygemeldt' },
  { step: 'Gule flag', name: 'Bekymring', option: 'Ja' },
  { step: 'Vurdering', name: 'Bekræft gruppen', option: 'Gruppe 2: Nerverodspåvirkning' },
] as const;

test('any answer is revised in at most three actions, from the plan and from any step', async ({ page }) => {
  const course = { contacts: [{ ...contacts.week0, answers: common, group: 'g1' }] };
  for (const from of ['plan', 'safety'] as const) {
    await openWith(page, `/kontakt/1/${from}`, { course });
    for (const { step, name, option } of revisions) {
      const hands = handsOn(page);
      const steps = page.getByRole('navigation', { name: 'Trin i kontakten' });
      // The group is no row of the answers on the plan; its step is named beside them.
      if (from === 'plan' && step !== 'Vurdering')
        await hands.click(page.getByRole('link', { name: `Ret ${step}`, exact: true }));
      else if (step !== 'Sikkerhed') await hands.click(steps.getByRole('link', { name: new RegExp(`^${step}`) }));
      const radio = question(page, name).getByRole('radio', { name: new RegExp(`^${option}`) });
      await hands.click(radio);
      await expect(radio).toBeChecked();
      expect(hands.count(), `${step} from ${from}`).toBeLessThanOrEqual(3);
      await page.goto(`/kontakt/1/${from}`);
    }
    const hands = handsOn(page);
    const way =
      from === 'plan'
        ? page.getByRole('link', { name: 'Ret Anamnese' })
        : page.getByRole('link', { name: /^Anamnese/ });
    await hands.click(way);
    await hands.click(page.getByRole('textbox', { name: 'Alder' }));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('77');
    await hands.press('Enter');
    expect(hands.count()).toBeLessThanOrEqual(3);
    await page.goto('/kontakt/1/plan');
    await expect(page.getByLabel('Teksten til journalen')).toHaveValue(/77 år/);
  }
});
