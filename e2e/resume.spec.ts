// A course goes on from its pasted note, on another computer and in another role; what cannot be read says so and stays in the field.
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { openWith } from './support/courses.ts';
import { common, contacts, courseAt, nerveRoot } from './support/patients.ts';

const noteOf = (page: Page) => page.getByLabel('Teksten til journalen').inputValue();

/** Pastes a text on the page itself, outside any field. */
async function pasteOnPage(page: Page, text: string): Promise<void> {
  await page.locator('#root:not([inert]) h1').waitFor();
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

const field = (page: Page) => page.getByLabel('Notat eller forløbskode');

/** The note of a group 2 patient in week 2, as it was copied. */
async function copiedNote(page: Page): Promise<string> {
  const course = {
    contacts: [
      { ...contacts.week0, answers: { ...nerveRoot, progress: null }, group: 'g2', followed: true },
      { ...contacts.week2, answers: nerveRoot, group: 'g2', followed: true },
    ],
  };
  await openWith(page, '/kontakt/2/plan', { course });
  return noteOf(page);
}

async function forgetTab(page: Page): Promise<void> {
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('/');
}

test('a whole note pasted on the start page goes on with the course', async ({ page }) => {
  const note = await copiedNote(page);
  expect(note).toMatch(/\nRYG1 [0-9A-Z-]+/);
  await forgetTab(page);
  await pasteOnPage(page, `Telefonnotat.\n\n> ${note.replaceAll('\n', '\n> ')}\n\nMvh. klinikken`);
  await expect(page.getByText('2 kontakter')).toBeVisible();
  await expect(page.getByText('Gruppe 2', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Fortsæt som praktiserende læge' }).click();
  await expect(page).toHaveURL(/\/forloeb$/);
  await page.goto('/kontakt/2/plan');
  expect(await noteOf(page), 'the same course gives the same note').toBe(note);
});

test('it goes on in the role chosen on the start page', async ({ page }) => {
  const note = await copiedNote(page);
  await forgetTab(page);
  await page.getByLabel('Rolle').selectOption({ label: 'Fysioterapeut' });
  await pasteOnPage(page, note);
  await page.getByRole('button', { name: 'Fortsæt som fysioterapeut' }).click();
  await page.goto('/kontakt/2/plan');
  await expect(page.getByText('Bed egen læge om det').first()).toBeVisible();
});

test('what cannot be read says what to do, and stays in the field', async ({ page }) => {
  const note = await copiedNote(page);
  const code = note.slice(note.indexOf('RYG1'));
  const changed = code.replace(/-([0-9A-Z])/, (_, letter) => (letter === '7' ? '-8' : '-7'));
  await forgetTab(page);
  await page.getByRole('button', { name: 'Fortsæt fra et notat …' }).click();
  for (const [text, message] of [
    ['Patienten er set i dag.', 'Ingen forløbskode fundet.'],
    [code.slice(0, 90), /Koden er ikke hel: \d+ af \d+ grupper er med/],
    [changed, /Koden er ændret i gruppe \d+/],
    [code.replace('RYG1', 'RYG2'), 'Koden er af en nyere slags (RYG2)'],
  ] as const) {
    await field(page).fill(text);
    await expect(page.getByText(message)).toBeVisible();
    await expect(field(page)).toHaveValue(text);
  }
  await expect(page.getByRole('button', { name: /^Fortsæt som/ })).toHaveCount(0);
});

test('codes of two patients give neither', async ({ page }) => {
  const note = await copiedNote(page);
  await openWith(page, '/kontakt/1/plan', { course: { ...courseAt('week0', common, 'g1'), id: 'another-course' } });
  const another = await noteOf(page);
  await forgetTab(page);
  await pasteOnPage(page, `${note}\n\n${another}`);
  await expect(page.getByText(/koder fra 2 forløb/)).toBeVisible();
});

test('a patient in the tab is not replaced', async ({ page }) => {
  const note = await copiedNote(page);
  await page.goto('/');
  await pasteOnPage(page, note);
  await expect(page.getByText('Der er en patient i fanen. Vælg Ny patient først.')).toBeVisible();
});
