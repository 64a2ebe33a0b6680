// No unanswered cauda equina sign ever leads to a final plan: not by the steps, not by the sheet, not by "not assessed".
import type { Page } from '@playwright/test';
import findings from '../locales/da/findings.json' with { type: 'json' };
import { caudaSigns } from '../src/programmes/shared/safety-findings.ts';
import { answer, atStep, expect, heading, setDay, test } from './support/app.ts';
import { type MadeCourse, openWith } from './support/courses.ts';
import { type ContactId, common, contacts, courseAt, notBetter } from './support/patients.ts';

const labels: Readonly<Record<string, { readonly label: string }>> = findings;
const labelOf = (id: string) => labels[id]?.label ?? id;

/** A first contact with everything answered and the group confirmed, but for the findings named. */
function without(...ids: readonly string[]): MadeCourse {
  const answers = Object.fromEntries(Object.entries(common).filter(([id]) => !ids.includes(id)));
  return { contacts: [{ ...contacts.week0, answers, group: 'g1' }] };
}

async function isProvisional(page: Page, sign: string): Promise<void> {
  await expect(heading(page, 'Foreløbig plan')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Ubesvaret er ikke nej.');
  await expect(page.getByRole('link', { name: sign, exact: true }).first()).toBeVisible();
  await expect(page.getByLabel('Teksten til journalen')).toHaveValue(/Foreløbig plan/);
  await expect(page.getByRole('button', { name: 'Luk som foreløbig' })).toBeVisible();
}

async function isFinal(page: Page): Promise<void> {
  await expect(heading(page, 'Plan')).toBeVisible();
  await expect(page.getByLabel('Teksten til journalen')).not.toHaveValue(/Foreløbig plan/);
  await expect(page.getByRole('button', { name: 'Luk kontakten' })).toBeVisible();
}

test('each cauda equina sign alone keeps the plan provisional: unanswered and not assessed, by steps and by sheet', async ({
  page,
}) => {
  expect(caudaSigns.length).toBeGreaterThanOrEqual(6);
  for (const { id } of caudaSigns) {
    await test.step(id, async () => {
      const sign = labelOf(id);
      await openWith(page, '/kontakt/1/plan', { course: without(id) });
      await isProvisional(page, sign);
      await page.getByRole('link', { name: sign, exact: true }).first().click();
      await atStep(page, 'safety');
      await answer(page, sign, 'Ikke vurderet');
      await page.getByRole('link', { name: /^Plan/ }).click();
      await isProvisional(page, sign);
      await page.goBack();
      await answer(page, sign, 'Nej');
      await page.getByRole('link', { name: /^Plan/ }).click();
      await isFinal(page);

      await openWith(page, '/kontakt/1/ark', { course: without(id) });
      await page.getByRole('button', { name: 'Gå til planen' }).click();
      await isProvisional(page, sign);
      await page.goBack();
      await answer(page, sign, 'Ikke vurderet');
      await page.getByRole('button', { name: 'Gå til planen' }).click();
      await isProvisional(page, sign);
    });
  }
});

test('with the whole block unanswered no contact gives a final plan', async ({ page }) => {
  const block = caudaSigns.map((one) => one.id);
  for (const id of ['week0', 'week2', 'week4', 'week8', 'later'] as const satisfies readonly ContactId[]) {
    await test.step(id, async () => {
      const complete = id === 'week0' ? common : notBetter;
      const answers = Object.fromEntries(Object.entries(complete).filter(([one]) => !block.includes(one)));
      const course = courseAt(id, answers, 'g1');
      await setDay(page, contacts[id].day);
      await openWith(page, `/kontakt/${course.contacts.length}/plan`, { course });
      await expect(heading(page, 'Foreløbig plan')).toBeVisible();
      await expect(page.getByLabel('Teksten til journalen')).toHaveValue(/Foreløbig plan/);
    });
  }
});

test('going through every step without touching safety ends in a provisional plan', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Ny patient' }).click();
  await atStep(page, 'safety');
  await page.keyboard.press('Enter');
  await atStep(page, 'history');
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  for (const step of ['examination', 'function', 'work', 'yellow', 'assessment'] as const) {
    await page.getByRole('button', { name: 'Fortsæt' }).click();
    await atStep(page, step);
  }
  // Without the answer on general condition no group is suggested: the clinician chooses.
  await page.getByRole('radio', { name: /^Gruppe 1/ }).check();
  await page.getByRole('button', { name: 'Bekræft gruppe 1, og gå til planen' }).click();
  await isProvisional(page, labelOf('cauda.sphincter'));
});
