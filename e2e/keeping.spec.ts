// Nothing that was answered is lost: reload in the middle of each step, Back and Forward, deep links, and the sheet on the same state.
import type { Page } from '@playwright/test';
import { STORAGE_KEYS } from '../src/course/storage.ts';
import { answer, atStep, expect, heading, question, type StepId, stepHeadings, test } from './support/app.ts';
import { openWith } from './support/courses.ts';
import { common, contacts } from './support/patients.ts';

const steps = (page: Page) => page.getByRole('navigation', { name: 'Trin i kontakten' });

/** Some answers of each step; the rest of the step stays open. */
const answers: readonly { readonly step: StepId; readonly given: readonly (readonly [string, string])[] }[] = [
  {
    step: 'safety',
    given: [
      ['Feber', 'Nej'],
      ['Sfinkterforstyrrelse', 'Kendt'],
      ['Vægttab', 'Ikke vurderet'],
    ],
  },
  {
    step: 'history',
    given: [
      ['Henvendelsesårsag', 'Nye lændesmerter, ikke udredt før'],
      ['Smerteudbredning', 'Radikulære bensmerter'],
    ],
  },
  {
    step: 'examination',
    given: [
      ['Holdning', 'Afvigende'],
      ['Bagoverbøjning', 'Normal'],
    ],
  },
  {
    step: 'function',
    given: [
      ['Rygsmerter (NRS 0-10)', '6'],
      ['Uacceptable smerter', 'Nej'],
    ],
  },
  { step: 'work', given: [['Arbejde', 'Sygemeldt']] },
  {
    step: 'yellow',
    given: [
      ['Bekymring', 'Ja'],
      ['Depression', 'Nej'],
    ],
  },
];

async function expectGiven(page: Page, given: (typeof answers)[number]['given']): Promise<void> {
  for (const [name, option] of given) {
    await expect(question(page, name).getByRole('radio', { name: option, exact: true })).toBeChecked();
  }
}

test('a reload in the middle of each step loses nothing, and Back and Forward walk the steps', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Ny patient' }).click();
  for (const { step, given } of answers) {
    await atStep(page, step);
    for (const [name, option] of given) await answer(page, name, option);
    if (step === 'history') {
      await page.getByRole('textbox', { name: 'Alder' }).fill('52');
      await page.getByLabel('Smertevarighed').fill('ca. 3 uger');
      await page.getByLabel('Smertevarighed').press('Tab');
    }
    await page.reload();
    await atStep(page, step);
    await expectGiven(page, given);
    if (step === 'history') {
      await expect(page.getByRole('textbox', { name: 'Alder' })).toHaveValue('52');
      await expect(page.getByText(/^=? ?Smertestart omkring torsdag den 15\. oktober 2026/)).toBeVisible();
    }
    await page.getByRole('button', { name: 'Fortsæt', exact: true }).click();
  }
  await atStep(page, 'assessment');
  await page.reload();
  await atStep(page, 'assessment');
  for (const { step, given } of answers.toReversed()) {
    await page.goBack();
    await atStep(page, step);
    await expectGiven(page, given);
  }
  for (const { step } of answers.slice(1)) {
    await page.goForward();
    await atStep(page, step);
  }
});

test('Shift+Enter goes back, and the previous step has its answers', async ({ page }) => {
  await openWith(page, '/kontakt/1/function', { course: { contacts: [{ ...contacts.week0, answers: common }] } });
  await heading(page, stepHeadings.function).focus();
  await page.keyboard.press('Shift+Enter');
  await atStep(page, 'examination');
  await page.keyboard.press('Shift+Enter');
  await atStep(page, 'history');
  await expect(page.getByRole('textbox', { name: 'Alder' })).toHaveValue('48');
});

test('deep links lead to the step and the question; addresses that lead nowhere say so', async ({ page, guard }) => {
  const course = { contacts: [{ ...contacts.week0, answers: common }] };
  await openWith(page, '/kontakt/1/function#f-nprs-back', { course });
  await expect(question(page, 'Rygsmerter (NRS 0-10)').getByRole('radio', { name: '5', exact: true })).toBeFocused();
  for (const [address, step] of [
    ['/kontakt/1/work', 'work'],
    ['/kontakt/1/yellow', 'yellow'],
    ['/kontakt/1/assessment', 'assessment'],
  ] as const) {
    await page.goto(address);
    await atStep(page, step);
  }
  await page.goto('/kontakt/1/nowhere');
  await expect(page.getByText('Trinet findes ikke i denne kontakt. Gå til første trin.')).toBeVisible();
  await page.getByRole('link', { name: 'Fortsæt' }).click();
  await atStep(page, 'safety');
  await page.goto('/kontakt/7/safety');
  await expect(page.getByText('Der er intet åbent forløb.', { exact: false })).toBeVisible();
  guard.allow('/findes-ikke');
  await page.goto('/findes-ikke');
  await expect(heading(page, 'Siden findes ikke')).toBeVisible();
  await page.getByRole('link', { name: 'Forløb' }).last().click();
  await expect(heading(page, 'Forløb')).toBeVisible();
});

test('the title and the focus follow the step', async ({ page }) => {
  await openWith(page, '/kontakt/1/safety', { course: { contacts: [{ ...contacts.week0, answers: common }] } });
  await expect(page).toHaveTitle('Sikkerhed – Rygvej');
  await page.getByRole('button', { name: 'Fortsæt', exact: true }).click();
  await expect(page).toHaveTitle('Anamnese – Rygvej');
  await expect(heading(page, stepHeadings.history)).toBeFocused();
});

test('the dense sheet is the same state as the steps, both ways, and the choice is remembered', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Ny patient' }).click();
  await atStep(page, 'safety');
  await answer(page, 'Feber', 'Nej');
  await page.getByRole('button', { name: 'Vis alt på ét ark' }).click();
  await expect(page).toHaveURL(/\/kontakt\/1\/ark$/);
  await expectGiven(page, [['Feber', 'Nej']]);
  await answer(page, 'Vægttab', 'Nej');
  await answer(page, 'Funktionsnedsættelse', 'Let');
  await page.getByRole('textbox', { name: 'Alder' }).fill('61');
  await page.getByRole('textbox', { name: 'Alder' }).press('Tab');
  await page.reload();
  await expectGiven(page, [
    ['Feber', 'Nej'],
    ['Vægttab', 'Nej'],
    ['Funktionsnedsættelse', 'Let'],
  ]);
  await page.goto('/');
  await page.getByRole('button', { name: 'Fortsæt forløbet' }).click();
  await expect(page).toHaveURL(/\/kontakt\/1\/ark$/);
  await page.getByRole('button', { name: 'Vis trin for trin' }).click();
  await atStep(page, 'safety');
  await expectGiven(page, [
    ['Feber', 'Nej'],
    ['Vægttab', 'Nej'],
  ]);
  await steps(page)
    .getByRole('link', { name: /^Anamnese/ })
    .click();
  await expect(page.getByRole('textbox', { name: 'Alder' })).toHaveValue('61');
  await steps(page)
    .getByRole('link', { name: /^Smerte og funktion/ })
    .click();
  await expectGiven(page, [['Funktionsnedsættelse', 'Let']]);
});

const first = { contacts: [{ ...contacts.week0, answers: common }] };
const confirmed = { contacts: [{ ...contacts.week0, answers: common, group: 'g1' }] };

/** What is remembered beside the course, as text. */
const drafts = (page: Page) => page.evaluate((key) => sessionStorage.getItem(key) ?? '', STORAGE_KEYS.drafts);

/** Looks at the page as it stands, after a reload, and after Back and Forward. */
async function throughout(page: Page, look: () => Promise<void>): Promise<void> {
  await look();
  await page.reload();
  await look();
  await page.goBack();
  await page.goForward();
  await look();
}

test('an entry that was not understood stays in its field, and is said on Continue of its own step', async ({
  page,
}) => {
  await openWith(page, '/kontakt/1/safety', { course: first });
  await page.getByRole('button', { name: 'Fortsæt', exact: true }).click();
  await atStep(page, 'history');
  const age = page.getByRole('textbox', { name: 'Alder' });
  await age.fill('abc');
  await age.press('Tab');
  await throughout(page, async () => {
    await expect(age).toHaveValue('abc');
    await expect(page.getByText('Skriv et tal, fx 3.')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Ret dette, før du går videre' })).toHaveCount(0);
  });
  await page.goBack();
  await atStep(page, 'safety');
  await page.getByRole('button', { name: 'Fortsæt', exact: true }).click();
  await atStep(page, 'history');
  await page.getByRole('button', { name: 'Fortsæt', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Alder: Skriv et tal, fx 3.' })).toBeVisible();
  await age.fill('48');
  await page.getByRole('button', { name: 'Fortsæt', exact: true }).click();
  await atStep(page, 'examination');
  expect(await drafts(page)).toBe('');
});

test('a reload in the middle of a word loses neither figure nor entry', async ({ page }) => {
  await openWith(page, '/kontakt/1/history', { course: first });
  const age = page.getByRole('textbox', { name: 'Alder' });
  for (const typed of ['51', '51x']) {
    await age.fill(typed);
    await page.reload();
    await expect(age).toHaveValue(typed);
  }
});

test('a half-written reason for another group stays', async ({ page }) => {
  await openWith(page, '/kontakt/1/yellow', { course: first });
  await page.getByRole('button', { name: 'Fortsæt', exact: true }).click();
  await atStep(page, 'assessment');
  const other = page.getByRole('radio', { name: /^Gruppe 3/ });
  await other.check();
  const reason = page.locator('#group-reason');
  await reason.fill('Billedet er');
  await throughout(page, async () => {
    await expect(other).toBeChecked();
    await expect(reason).toHaveValue('Billedet er');
  });
  await page.locator('button[type="submit"]').click();
  await expect(page).toHaveURL(/\/plan$/);
  expect(await drafts(page)).toBe('');
});

test('a half-written reason for not following stays, and so does the form', async ({ page }) => {
  await openWith(page, '/forloeb', { course: confirmed });
  await page.goto('/kontakt/1/plan');
  await page
    .getByRole('button', { name: /^Følg ikke/ })
    .first()
    .click();
  const form = page.locator('form.decline');
  await form.getByRole('radio').first().check();
  await form.getByRole('textbox').fill('Patienten vil');
  await throughout(page, async () => {
    await expect(form.getByRole('radio').first()).toBeChecked();
    await expect(form.getByRole('textbox')).toHaveValue('Patienten vil');
  });
  await form.getByRole('button', { name: 'Annuller' }).click();
  await expect(form).toHaveCount(0);
  expect(await drafts(page)).toBe('');
});

test('the journal text edited by hand stays with its length; with a CPR number in it it is not written down', async ({
  page,
}) => {
  await openWith(page, '/forloeb', { course: confirmed });
  await page.goto('/kontakt/1/plan');
  await page.locator('#note-length').getByRole('radio').nth(1).check();
  const text = page.locator('#note-text');
  await text.press('ControlOrMeta+End');
  await text.pressSequentially(' Ringet til pårørende.');
  await throughout(page, async () => {
    await expect(text).toHaveValue(/ Ringet til pårørende\.$/);
    await expect(page.locator('#note-length').getByRole('radio').nth(1)).toBeChecked();
  });
  await text.press('ControlOrMeta+End');
  await text.pressSequentially(' 010203-1234');
  await expect(text).toHaveValue(/010203-1234$/);
  const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
  expect(kept).not.toContain('010203');
});

test('a half-written reason for ending the course stays in sight', async ({ page }) => {
  await openWith(page, '/', { course: confirmed });
  await page.goto('/forloeb');
  const reason = page.locator('#turn-reason');
  await page.getByText('Afslut forløb', { exact: false }).first().click();
  await page.locator('#end-reason').selectOption('other');
  await reason.fill('Flytter til');
  await throughout(page, () => expect(reason).toHaveValue('Flytter til'));
});

test('"new patient" leaves nothing of it in the tab', async ({ page }) => {
  await openWith(page, '/kontakt/1/history', { course: first });
  await page.getByRole('textbox', { name: 'Alder' }).fill('abc');
  await page.getByRole('textbox', { name: 'Alder' }).press('Tab');
  expect(await drafts(page)).toContain('abc');
  await page.goto('/');
  await page.getByRole('button', { name: 'Ny patient' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ryd patienten' }).click();
  await expect(page.getByRole('button', { name: 'Fortsæt forløbet' })).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.getByRole('button', { name: 'Ny patient' }).click();
  await atStep(page, 'safety');
  await page.goto('/kontakt/1/history');
  await expect(page.getByRole('textbox', { name: 'Alder' })).toHaveValue('');
});
