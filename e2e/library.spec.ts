// Looking up and the time machine, as somebody does it who reviews, teaches or looks back: by keyboard, by search, by day.
import { expect, heading, setDay, test } from './support/app.ts';
import { openWith } from './support/courses.ts';
import { courseAt, finishedAt, nerveRoot } from './support/patients.ts';

test('a rule is found by search, with the keyboard only, and what was searched is there on the way back', async ({
  page,
}) => {
  await page.goto('/opslag');
  await expect(heading(page, 'Opslag og undervisning')).toBeFocused();
  await page.getByRole('link', { name: 'Regler', exact: true }).press('Enter');
  await expect(heading(page, 'Regler')).toBeFocused();
  const search = page.getByRole('searchbox', { name: 'Søg i reglerne' });
  await search.focus();
  await page.keyboard.type('mr lænden 4 uger');
  await page.getByRole('link', { name: 'Henvis til MR af lænden', exact: true }).press('Enter');
  await expect(heading(page, 'Henvis til MR af lænden')).toBeFocused();
  expect(new URL(page.url()).pathname).toBe('/regler/rh.g2.week4.mri');
  await expect(page.getByText('Nyere viden fraråder').first()).toBeVisible();
  await page.goBack();
  await expect(search).toHaveValue('mr lænden 4 uger');
  expect(page.url()).not.toContain('mr');
});

test('the list is narrowed and ordered by what the address says behind its #', async ({ page }) => {
  await page.goto('/regler#efter=recipient&program=rm-pixi&vis=against');
  await expect(page.getByRole('radio', { name: 'Modtager' })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Program' })).toHaveValue('rm-pixi');
  const sections = page.locator('.rule-section h2');
  await expect(sections.first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Forbehold' }).selectOption('supplement');
  await expect(page).toHaveURL(/vis=supplement/);
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Forbehold' })).toHaveValue('supplement');
});

test('a rule is tried: a grade just under and at the threshold', async ({ page }) => {
  await page.goto('/regler/rh.safety.paresis-acute');
  await page.getByRole('button', { name: 'Prøv med andre svar eksempel 1' }).click();
  const trial = page.getByRole('region', { name: 'Prøv reglen' });
  await expect(trial.getByText('Opfyldt', { exact: true }).first()).toBeVisible();
  for (const field of await trial.getByRole('textbox').all()) {
    await field.fill('4');
    await field.press('Enter');
  }
  await expect(trial.locator('.rule-verdict')).toContainText('Ikke opfyldt');
  await trial.getByRole('textbox').last().fill('3');
  await trial.getByRole('textbox').last().press('Enter');
  await expect(trial.locator('.rule-verdict')).toHaveText(/^Opfyldt/);
});

test('an address that leads to no rule says what comes nearest', async ({ page, guard }) => {
  guard.allow('/regler/rh.g2.week4.mir');
  await page.goto('/regler/rh.g2.week4.mir');
  await expect(heading(page, 'Findes ikke i regelsamlingen')).toBeFocused();
  await page.getByRole('link', { name: 'rh.g2.week4.mri' }).click();
  await expect(heading(page, 'Henvis til MR af lænden')).toBeVisible();
});

test('a place of a source has its own address', async ({ page }) => {
  await page.goto('/regler/rh.g2.week4.mri');
  await page.getByRole('link', { name: '3.1', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: '3.1', exact: true })).toBeFocused();
});

test('the plan leads to the page of a rule, and back with the answers', async ({ page }) => {
  await setDay(page, '2026-12-03');
  await openWith(page, '/kontakt/3/plan', { course: courseAt('week4', nerveRoot, 'g2') });
  await page.locator('.card details summary').first().click();
  await page
    .getByRole('link', { name: /^Regel rh\./ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/regler\/rh\./);
  await page.goBack();
  await expect(heading(page, 'Plan')).toBeVisible();
});

test.describe('the time machine', () => {
  test('shows the open course before, after and today, by keyboard', async ({ page }) => {
    await setDay(page, '2026-12-03');
    await openWith(page, '/tidsmaskine', { course: finishedAt('week4', 'g2') });
    await expect(page.getByRole('heading', { level: 2, name: 'Forløbet torsdag den 3. december 2026' })).toBeVisible();
    await expect(page.getByText('Intet overskredet')).toBeVisible();
    const day = page.getByRole('textbox', { name: 'Dag' });
    await day.fill('8.1.2027');
    await day.press('Enter');
    await expect(page.getByText('1 kontakt overskredet')).toBeVisible();
    await expect(page.getByText('Region Østdanmark', { exact: true })).toBeVisible();
    await day.fill('4/11');
    await day.press('Enter');
    await expect(page.getByText('Forløbet var ikke begyndt.')).toBeVisible();
    await page.getByRole('button', { name: 'En uge frem' }).press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: /11\. november 2026/ })).toBeVisible();
    await expect(page.getByText('Kontrol ved 2 uger').first()).toBeVisible();
    await day.fill('om 5 uger');
    await day.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: /7\. januar 2027/ })).toBeVisible();
  });

  test('says what is wrong with a day, and keeps it', async ({ page }) => {
    await setDay(page, '2026-12-03');
    await openWith(page, '/tidsmaskine', { course: finishedAt('week4', 'g2') });
    const day = page.getByRole('textbox', { name: 'Dag' });
    for (const [text, message] of [
      ['31/11', /30 dage/],
      ['5.5.2040', /Vælg en dag fra/],
      ['engang', /./],
    ] as const) {
      await day.fill(text);
      await day.press('Enter');
      await expect(day).toHaveValue(text);
      await expect(page.locator('#time-day-field-error')).toHaveText(message);
    }
  });

  test('tells what another edition would say, and why', async ({ page }) => {
    await setDay(page, '2026-12-03');
    await openWith(page, '/tidsmaskine', { course: courseAt('week4', nerveRoot, 'g2') });
    const last = page.locator('.time-contacts > li').last();
    await expect(last.getByRole('heading')).toContainText('Kontrol ved 4 uger');
    await expect(last).toContainText('Falder bort');
    await expect(last).toContainText('Henvis til MR af lænden');
    await expect(last).toContainText('Nyere viden fraråder');
    await expect(page.getByText('Udkast, ikke vedtaget')).toBeVisible();
  });

  test('reads a pasted code without opening it, and says what is wrong with a damaged one', async ({ page }) => {
    await setDay(page, '2026-12-03');
    await openWith(page, '/kontakt/1/plan', { course: courseAt('week0', nerveRoot, 'g2') });
    const note = await page.locator('#note-text').inputValue();
    expect(note).toContain('RYG1');
    await page.evaluate(() => sessionStorage.clear());
    await page.goto('/tidsmaskine');
    await expect(page.getByText('Intet forløb i fanen.')).toBeVisible();
    await page.getByText('Se på et andet forløb').click();
    const field = page.locator('textarea');
    await field.fill(`${note.slice(0, -30)}`);
    await expect(page.locator('.field-error')).toBeVisible();
    await field.fill(note);
    await expect(page.getByText(/^Indsat forløb, begyndt/)).toBeVisible();
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    await expect(page.getByRole('link', { name: 'Forløb', exact: true })).toHaveCount(0);
  });
});
