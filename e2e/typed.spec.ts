// What is typed wrongly is said in words, stays in its field, and takes nothing else with it.
import type { Page } from '@playwright/test';
import { atStep, expect, question, setDay, test } from './support/app.ts';
import { openWith } from './support/courses.ts';
import { dayAfter } from './support/days.ts';
import { allClear, common, contacts } from './support/patients.ts';

async function openHistory(page: Page): Promise<void> {
  await openWith(page, '/kontakt/1/history', { course: { contacts: [{ ...contacts.week0, answers: allClear }] } });
  await atStep(page, 'history');
  await question(page, 'Henvendelsesårsag').getByRole('radio').first().check();
}

test('impossible and unreadable entries: message on the field, summary on Continue, the text kept', async ({
  page,
}) => {
  await openHistory(page);
  const age = page.getByRole('textbox', { name: 'Alder' });
  for (const [typed, message] of [
    ['200', 'Skriv et tal på højst 120.'],
    ['abc', 'Skriv et tal, fx 3.'],
    ['40,5', 'Skriv et helt tal uden komma.'],
  ] as const) {
    await age.fill(typed);
    await page.getByRole('button', { name: 'Fortsæt', exact: true }).click();
    const summary = page.getByRole('region', { name: 'Ret dette, før du går videre' });
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('link', { name: `Alder: ${message}` })).toBeVisible();
    await expect(age).toHaveValue(typed);
    await expect(age).toHaveAttribute('aria-invalid', 'true');
    await summary.getByRole('link').first().click();
    await expect(age).toBeFocused();
    await expect(question(page, 'Henvendelsesårsag').getByRole('radio').first()).toBeChecked();
  }
  await page.getByLabel('Smertevarighed').fill('længe');
  await page.getByRole('button', { name: 'Fortsæt', exact: true }).click();
  await expect(page.getByRole('link', { name: /^Smertevarighed: Varigheden blev ikke forstået/ })).toBeVisible();
  await age.fill('48');
  await page.getByLabel('Smertevarighed').fill('10 dage');
  await page.getByRole('button', { name: 'Fortsæt', exact: true }).click();
  await atStep(page, 'examination');
});

test('an unlikely value is asked about and may stand', async ({ page }) => {
  await openHistory(page);
  await page.getByRole('textbox', { name: 'Alder' }).fill('110');
  await page.getByRole('textbox', { name: 'Alder' }).press('Tab');
  await expect(page.getByText(/110.* er usædvanligt\. Er det rigtigt\?/)).toBeVisible();
  await page.getByRole('button', { name: 'Fortsæt', exact: true }).click();
  await atStep(page, 'examination');
});

test('17 years is outside the programme, which is said at once and in the plan', async ({ page }) => {
  await openWith(page, '/kontakt/1/history', {
    course: { contacts: [{ ...contacts.week0, answers: common, group: 'g1' }] },
  });
  await page.getByRole('textbox', { name: 'Alder' }).fill('17');
  await page.getByRole('textbox', { name: 'Alder' }).press('Enter');
  await expect(page.getByText('Patienten forlader forløbet her').first()).toBeVisible();
  await page.goto('/kontakt/1/plan');
  await expect(page.getByRole('heading', { level: 3, name: /^Uden for programmet: under 18 år/ })).toBeVisible();
  await page.goto('/kontakt/1/history');
  await page.getByRole('textbox', { name: 'Alder' }).fill('18');
  await page.getByRole('textbox', { name: 'Alder' }).press('Enter');
  await expect(page.getByText('Patienten forlader forløbet her')).toHaveCount(0);
});

test('days are read as they are typed, and a day that cannot be is refused with what to do', async ({ page }) => {
  await page.goto('/');
  await page.getByText('Andet end første kontakt i dag').click();
  const day = page.getByLabel('Dato for denne kontakt');
  for (const [typed, message] of [
    ['31/2', /har 28 dage\. Ret datoen\./],
    ['5/13', 'Der er kun 12 måneder. Skriv dag/måned, fx 5/11.'],
    ['hvornår', /^Datoen blev ikke forstået/],
    ['6/11', /^Datoen ligger i fremtiden/],
  ] as const) {
    await day.fill(typed);
    await page.getByRole('button', { name: 'Ny patient' }).click();
    await expect(
      page.getByRole('region', { name: 'Ret dette, før du går videre' }).getByRole('link', { name: message }),
    ).toBeVisible();
    await expect(day).toHaveValue(typed);
  }
  for (const [typed, echo] of [
    ['5/11', /torsdag den 5\. november 2026/],
    ['041126', /onsdag den 4\. november 2026/],
    ['i går', /onsdag den 4\. november 2026/],
    ['for 2 uger siden', /torsdag den 22\. oktober 2026/],
  ] as const) {
    await day.fill(typed);
    await day.press('Tab');
    await expect(page.getByText(echo).last()).toBeVisible();
  }
  await page.getByRole('button', { name: 'Ny patient' }).click();
  await atStep(page, 'safety');
});

test('a label that looks like a CPR number is refused, and nothing of it is kept', async ({ page }) => {
  await page.goto('/');
  await page.getByText('Andet end første kontakt i dag').click();
  await page.getByLabel(/^Din egen betegnelse/).fill('010203-1234');
  await page.getByRole('button', { name: 'Ny patient' }).click();
  await expect(page.getByText('Teksten ligner et CPR-nummer. Fjern det, så gemmes teksten.').first()).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
  expect(kept).not.toContain('1234');
});

test('a control before the last contact is refused', async ({ page }) => {
  await setDay(page, dayAfter(14));
  const first = { ...contacts.week0, answers: common, group: 'g1', closed: true };
  await openWith(page, '/forloeb', { course: { contacts: [first] } });
  await page.getByLabel('Dato for denne kontakt').fill('4/11');
  await page.getByRole('button', { name: /^Åbn / }).click();
  await expect(page.getByText('Datoen ligger før sidste kontakt, 5. nov. 2026. Ret den.')).toBeVisible();
  await expect(page.getByLabel('Dato for denne kontakt')).toHaveValue('4/11');
});

test('ten typed as 1 and 0 on a pain scale is ten', async ({ page }) => {
  await openWith(page, '/kontakt/1/function', { course: { contacts: [{ ...contacts.week0, answers: allClear }] } });
  await atStep(page, 'function');
  const scale = question(page, 'Rygsmerter (NRS 0-10)');
  await scale.getByRole('radio').first().focus();
  await page.keyboard.press('1');
  await page.keyboard.press('0');
  await expect(scale.getByRole('radio', { name: /^10/ })).toBeChecked();
});
