// Nothing that was answered is lost: reload in the middle of each step, Back and Forward, deep links, and the sheet on the same state.
import type { Page } from '@playwright/test';
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
