// Referrals under way: their time, the reply, and what the reply changes at the contact after it.
import type { Page } from '@playwright/test';
import { hovedstaden } from '../src/programmes/shared/settings-hovedstaden.ts';
import { answer, atStep, expect, heading, setDay, test } from './support/app.ts';
import { axeViolations, bringAxe } from './support/axe.ts';
import { openWith } from './support/courses.ts';
import { dayAfter } from './support/days.ts';
import { common, contacts, courseAt, notBetter } from './support/patients.ts';

const exercise = 'Fortsæt, start eller justér øvelsesterapi';
const assessment = 'Henvis til udvidet lænderygudredning hos fysioterapeut';
const revise = 'Justér behandlingen efter svaret fra den udvidede lænderygudredning';
const followUp = 'Følg op på svaret fra den udvidede lænderygudredning';
const overdue = '1 henvisning venter på svar, frist overskredet';

const card = (page: Page, name: string) => page.getByRole('article', { name });
const referrals = (page: Page) => page.getByRole('region', { name: 'Henvisninger' });
const form = (page: Page, what: string) => page.getByRole('form', { name: `Notér svar: ${what}` });

async function send(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: `Følg: ${what}`, exact: true }).click();
  await card(page, what).getByLabel('Henvisning sendt').check();
}

async function choose(page: Page, what: string, outcome: string): Promise<void> {
  await form(page, what).getByRole('radio', { name: outcome }).check();
}

test('a referral waits, is past its time when the days go by, and its reply is noted, corrected and undone', async ({
  page,
}) => {
  await setDay(page, contacts.week2.day);
  await openWith(page, '/kontakt/2/plan', { course: courseAt('week2', notBetter, 'g1') });
  await expect(page.getByRole('link', { name: /henvisning/ }), 'nothing in the commonest case').toHaveCount(0);
  await send(page, exercise);
  await page.goto('/forloeb');
  await expect(referrals(page)).toContainText('Venter på svar');
  await expect(referrals(page)).toContainText('Senest 3. dec. 2026 · 14 dage tilbage');
  await expect(referrals(page)).toContainText('programmets mål fra 2012: 14 dage (4.5)');

  await setDay(page, dayAfter(30));
  await page.goto('/');
  await page.getByRole('link', { name: overdue }).click();
  await expect(page.getByRole('heading', { name: 'Henvisninger' }), 'the line leads to them').toBeFocused();
  await expect(referrals(page)).toContainText('Frist overskredet');
  await expect(referrals(page)).toContainText('2 dage over');

  await page.getByRole('button', { name: `Notér svar: ${exercise}` }).click();
  await form(page, exercise).getByRole('button', { name: 'Gem svaret' }).click();
  await expect(form(page, exercise)).toContainText('Skriv eller vælg et svar.');
  await choose(page, exercise, 'Svar');
  const day = form(page, exercise).getByLabel('Dag det kom');
  await day.fill('1/11');
  await form(page, exercise).getByRole('button', { name: 'Gem svaret' }).click();
  await expect(form(page, exercise)).toContainText('før henvisningen blev sendt 19. nov. 2026');
  await day.fill('i går');
  const remark = form(page, exercise).getByLabel('Bemærkning');
  await remark.fill('Ses igen 251248-9996');
  await form(page, exercise).getByRole('button', { name: 'Gem svaret' }).click();
  await expect(form(page, exercise)).toContainText('ligner et CPR-nummer');
  await expect(remark).toHaveValue('Ses igen 251248-9996');
  await remark.fill('Fire gange, god fremgang');
  await page.goBack();
  await page.goForward();
  await expect(remark, 'a draft is not lost').toHaveValue('Fire gange, god fremgang');
  await form(page, exercise).getByRole('button', { name: 'Gem svaret' }).click();
  await expect(referrals(page)).toContainText('Besvaret');
  await expect(referrals(page)).toContainText('Svar kom 4. dec. 2026: Fire gange, god fremgang');
  await expect(page.getByRole('button', { name: `Ret svaret: ${exercise}` })).toBeFocused();

  await page.reload();
  await page.getByRole('button', { name: `Ret svaret: ${exercise}` }).click();
  await expect(remark).toHaveValue('Fire gange, god fremgang');
  await choose(page, exercise, 'Retur, patienten er ikke set');
  await form(page, exercise).getByRole('button', { name: 'Gem svaret' }).click();
  await expect(referrals(page)).toContainText('Kom retur 4. dec. 2026, patienten er ikke set');
  await page.getByRole('button', { name: `Fortryd svaret: ${exercise}` }).click();
  await expect(referrals(page)).toContainText('Frist overskredet');
  await expect(page.getByRole('button', { name: `Notér svar: ${exercise}` })).toBeFocused();
  await bringAxe(page);
  expect(await axeViolations(page)).toEqual([]);
});

test('the reply to an extended assessment revises the treatment at the next contact, and no second one is suggested', async ({
  page,
}) => {
  await setDay(page, contacts.week2.day);
  const settings = { ...hovedstaden, offers: { ...hovedstaden.offers, 'extended-assessment': true } };
  const needing = { ...notBetter, 'need.extended-assessment': 'yes' } as const;
  const first = { ...contacts.week0, answers: common, group: 'g1' };
  await openWith(page, '/kontakt/2/plan', {
    course: { contacts: [first, { ...contacts.week2, answers: needing, group: 'g1' }] },
    preferences: { clinic: [settings] },
  });
  await send(page, assessment);
  await expect(card(page, assessment), 'the referral stands where it was made').toBeVisible();
  await page.getByRole('button', { name: 'Luk kontakten' }).click();
  await page.getByRole('link', { name: 'Til forløbet' }).click();

  await setDay(page, dayAfter(30));
  await page.reload();
  await page.getByRole('button', { name: 'Åbn Kontrol ved 4 uger' }).click();
  await page
    .getByRole('navigation', { name: 'Trin i kontakten' })
    .getByRole('link', { name: /^Anamnese/ })
    .click();
  await atStep(page, 'history');
  await answer(page, 'Udvikling siden sidst', 'Uændret');
  await page.goto('/kontakt/3/plan');
  await expect(page.getByRole('link', { name: overdue })).toBeVisible();
  await expect(card(page, followUp)).toBeVisible();
  await expect(card(page, revise)).toHaveCount(0);

  await page.getByRole('link', { name: overdue }).click();
  await page.getByRole('button', { name: `Notér svar: ${assessment}` }).click();
  await choose(page, assessment, 'Svar');
  await form(page, assessment).getByRole('button', { name: 'Gem svaret' }).click();
  await page.goto('/kontakt/3/plan');
  await expect(page.getByRole('link', { name: '1 svar er kommet siden sidste kontakt' })).toBeVisible();
  await expect(card(page, revise)).toBeVisible();
  await expect(card(page, followUp)).toHaveCount(0);
  await card(page, revise).getByText('Hvorfor', { exact: true }).click();
  await card(page, revise).getByRole('link', { name: 'Svar på udvidet lænderygudredning: Modtaget' }).click();
  await expect(page).toHaveURL(/\/forloeb#henvisninger$/);
  await expect(heading(page, 'Forløb')).toBeVisible();
});
