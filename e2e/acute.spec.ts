// What is acute: the one interruption. From every contact it comes, says why, gives the text to take along, and can be left by every way out.
import type { Locator, Page } from '@playwright/test';
import type { Answers } from '../src/course/course.ts';
import { answer, atStep, copiedText, expect, setDay, test } from './support/app.ts';
import { openWith } from './support/courses.ts';
import { handsOn } from './support/effort.ts';
import { allClear, type ContactId, common, contacts, courseAt } from './support/patients.ts';

const saddle = 'Nedsat følelse i ridebukseområdet';
const dialogOn = (page: Page): Locator => page.getByRole('dialog');
const bannerOn = (page: Page): Locator => page.getByRole('alert').filter({ hasText: 'Akut' });

/** Nothing on the page offers a correspondence; that it may not be used is said in the dialog alone. */
async function offersNoCorrespondence(page: Page): Promise<void> {
  for (const role of ['button', 'link', 'radio', 'checkbox', 'option'] as const) {
    await expect(page.getByRole(role, { name: /korrespondance/i, includeHidden: true })).toHaveCount(0);
  }
}

async function openSafety(page: Page, id: ContactId, answers?: Answers): Promise<string> {
  const course = courseAt(id, answers);
  await setDay(page, contacts[id].day);
  const address = `/kontakt/${course.contacts.length}`;
  await openWith(page, `${address}/safety`, { course });
  await atStep(page, 'safety');
  return address;
}

for (const id of ['week0', 'week2', 'week4', 'week8', 'later'] as const) {
  test(`acute at ${id}: modal with the answer quoted, text copied within 6 keys, every way out`, async ({ page }) => {
    const address = await openSafety(page, id);
    const hands = handsOn(page);
    await page.getByRole('heading', { level: 1 }).focus();
    // Into the list of signs; its letters work while focus is there.
    await hands.press('Tab', 'Tab', 'd');
    await expect(dialogOn(page)).toBeVisible();
    await expect(dialogOn(page).getByRole('heading', { level: 2 })).toHaveText(/ridebukse/i);
    await expect(dialogOn(page).getByRole('link', { name: `${saddle}: Ja` })).toBeVisible();
    await expect(dialogOn(page).getByRole('button', { name: 'Kopiér teksten' })).toBeFocused();
    await offersNoCorrespondence(page);
    await hands.press('Enter');
    await expect(dialogOn(page).getByRole('button', { name: 'Teksten er kopieret' })).toBeVisible();
    expect(hands.count()).toBeLessThanOrEqual(6);
    const text = await copiedText(page);
    expect(text).toMatch(/^AKUT: [^\n]*ridebukse[^\n]*\nTil: Lokal reumatologisk afdeling/i);
    expect(text).toContain('Fra: Praktiserende læge, set');

    await hands.press('Escape');
    await expect(dialogOn(page)).toBeHidden();
    await expect(bannerOn(page)).toContainText(`${saddle}: Ja`);
    await answer(page, 'Feber', 'Nej');
    await expect(dialogOn(page), 'shown once for a set of answers').toBeHidden();

    await page.goto(`${address}/plan`);
    await expect(page.getByRole('alert')).toContainText('mistanke om cauda equina');
    await page.keyboard.press('Escape');
    await offersNoCorrespondence(page);
    await expect(page.getByRole('heading', { level: 3, name: /Ring, og henvis akut/ })).toBeVisible();

    await bannerOn(page).getByRole('button', { name: 'Vis igen' }).click();
    await dialogOn(page).getByRole('button', { name: 'Ret svaret' }).click();
    await atStep(page, 'safety');
    await answer(page, saddle, 'Nej');
    await expect(bannerOn(page)).toBeHidden();
    await expect(dialogOn(page)).toBeHidden();
    await page.goto(`${address}/plan`);
    await expect(page.getByText('cauda equina', { exact: false }).filter({ visible: true })).toHaveCount(0);
  });
}

test('going on anyway needs a reason; the banner stays with it, after a reload too', async ({ page }) => {
  await openSafety(page, 'week0', { ...common, 'cauda.saddle': 'yes' });
  const dialog = dialogOn(page);
  await dialog.getByRole('button', { name: 'Fortsæt alligevel' }).click();
  await expect(dialog.getByLabel('Hvorfor fortsætter du?')).toBeFocused();
  await dialog.getByRole('button', { name: 'Fortsæt med begrundelse' }).click();
  await expect(dialog.getByText('Skriv en kort begrundelse.')).toBeVisible();
  await dialog.getByLabel('Hvorfor fortsætter du?').fill('Allerede indlagt i dag');
  await dialog.getByRole('button', { name: 'Fortsæt med begrundelse' }).click();
  await expect(dialog).toBeHidden();
  await expect(bannerOn(page)).toContainText('Fortsat med begrundelse: Allerede indlagt i dag');
  await page.reload();
  await expect(bannerOn(page)).toContainText('Allerede indlagt i dag');
  await expect(dialog).toBeHidden();
  await page.goto('/kontakt/1/plan');
  await expect(bannerOn(page)).toContainText('Allerede indlagt i dag');
  await expect(page.getByLabel('Teksten til journalen')).toHaveValue(/Allerede indlagt i\sdag/);
  await offersNoCorrespondence(page);
});

test('a banner left by Escape stays after a reload, and the dialog comes again', async ({ page }) => {
  await openSafety(page, 'week0', { ...common, 'cauda.bladder': 'yes' });
  await page.keyboard.press('Escape');
  await expect(dialogOn(page)).toBeHidden();
  await page.reload();
  await expect(dialogOn(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bannerOn(page)).toBeVisible();
});

test('an acute recommendation that is followed does not interrupt again', async ({ page }) => {
  await openSafety(page, 'week2', { ...allClear, 'cauda.sphincter': 'yes' });
  await dialogOn(page).getByRole('button', { name: 'Kontaktet' }).click();
  await expect(bannerOn(page)).toContainText('Følges');
  await page.reload();
  await expect(bannerOn(page)).toContainText('Følges');
  await expect(dialogOn(page)).toBeHidden();
});

const others: readonly {
  readonly what: string;
  readonly answers: Answers;
  readonly quoted: string;
  readonly does: RegExp;
}[] = [
  {
    what: 'a paresis of grade 3',
    answers: { ...allClear, 'paresis.present': 'yes', 'paresis.progressing': 'no', 'mrc.ankle-dorsiflexion.right': 3 },
    quoted: 'Ankel-dorsalfleksion, højre: 3',
    does: /parese grad 0-3/,
  },
  {
    what: 'a progressing paresis',
    answers: { ...allClear, 'paresis.present': 'yes', 'paresis.progressing': 'yes' },
    quoted: 'Tiltagende parese: Ja',
    does: /tiltagende parese/,
  },
  {
    what: 'a suspected infection',
    answers: { ...allClear, 'prompt.fever': 'yes', 'suspicion.infection': 'yes' },
    quoted: 'Mistanke om infektiøs spondylodiscitis: Ja',
    does: /Indlæg akut på reumatologisk eller medicinsk afdeling/,
  },
  {
    what: 'a suspected fracture after trauma',
    answers: { ...allClear, 'prompt.trauma': 'yes', 'suspicion.traumatic-fracture': 'yes' },
    quoted: 'Mistanke om traumatisk fraktur: Ja',
    does: /Send akut til skadestue/,
  },
  {
    what: 'an acute internal cause',
    answers: { ...allClear, 'prompt.abdominal': 'yes', 'suspicion.visceral': 'acute' },
    quoted: 'Mistanke om smerter fra et indre organ: Ja, akut',
    does: /Indlæg akut efter den formodede årsag/,
  },
];

test('every other acute finding interrupts with its own answer and advice', async ({ page }) => {
  for (const { what, answers, quoted, does } of others) {
    await test.step(what, async () => {
      await openSafety(page, 'week0', answers);
      await expect(dialogOn(page).getByRole('link', { name: new RegExp(`^${quoted}`) })).toBeVisible();
      await expect(dialogOn(page).getByText(does).first()).toBeVisible();
      await expect(dialogOn(page).getByRole('button', { name: 'Kopiér teksten' })).toBeFocused();
    });
  }
});

test('undoing an acute finding takes the banner away and leaves the plan as it was', async ({ page }) => {
  const course = { contacts: [{ ...contacts.week0, answers: common, group: 'g1' }] };
  await openWith(page, '/kontakt/1/plan', { course });
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
  // The plan itself: beside it stands that something was taken back, and could be put back.
  const planText = () => page.locator('.plan').innerText();
  const noteText = () => page.getByLabel('Teksten til journalen').inputValue();
  const before = { plan: await planText(), note: await noteText() };
  await page.getByRole('link', { name: 'Ret Sikkerhed' }).click();
  await answer(page, saddle, 'Ja');
  await dialogOn(page).getByRole('button', { name: 'Kopiér teksten' }).press('Escape');
  await expect(bannerOn(page)).toBeVisible();
  await page.goto('/forloeb');
  await page.getByRole('button', { name: /^Fortryd: .*ridebukseområdet/ }).click();
  await page.goto('/kontakt/1/plan');
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect({ plan: await planText(), note: await noteText() }).toEqual(before);
});
