// A course over time: group changes, closing and opening, early and late contacts, ending and taking up again.
import type { Page } from '@playwright/test';
import { answer, atStep, expect, heading, setDay, test } from './support/app.ts';
import { openWith } from './support/courses.ts';
import { dayAfter } from './support/days.ts';
import { common, contacts, courseAt, nerveRoot, notBetter } from './support/patients.ts';

const steps = (page: Page) => page.getByRole('navigation', { name: 'Trin i kontakten' });
const card = (page: Page, name: string) => page.getByRole('article', { name: new RegExp(`^${name}`) });

async function toGroup(page: Page, group: string): Promise<void> {
  await steps(page)
    .getByRole('link', { name: /^Vurdering/ })
    .click();
  await atStep(page, 'assessment');
  await page.getByRole('button', { name: `Bekræft ${group}, og gå til planen` }).click();
}

test('group 1 becomes group 2 at week 2, with the answers kept and the change on record', async ({ page }) => {
  await setDay(page, contacts.week2.day);
  await openWith(page, '/kontakt/2/safety', { course: courseAt('week2', notBetter) });
  await steps(page)
    .getByRole('link', { name: /^Anamnese/ })
    .click();
  await answer(page, 'Smerteudbredning', 'Radikulære bensmerter');
  await answer(page, 'Føleforstyrrelser i ben', 'Ja');
  await toGroup(page, 'gruppe 2');
  await expect(page.getByLabel('Teksten til journalen')).toHaveValue(/Gruppe 2/);
  await expect(page.getByRole('heading', { level: 3, name: /manuel behandling/i })).toHaveCount(0);
  await page.goto('/forloeb');
  await expect(card(page, 'Kontrol ved 2 uger')).toContainText('Gruppe ændret fra Gruppe 1 til Gruppe 2');
  await expect(card(page, 'Første kontakt')).toContainText('Gruppe 1');
});

test('group 2 becomes group 1 at week 2', async ({ page }) => {
  await setDay(page, contacts.week2.day);
  const first = { ...contacts.week0, answers: { ...nerveRoot, progress: null }, group: 'g2' };
  await openWith(page, '/kontakt/2/history', {
    course: { contacts: [first, { ...contacts.week2, answers: { ...nerveRoot } }] },
  });
  await answer(page, 'Smerteudbredning', 'Lænd, sæde eller lår');
  await expect(
    page.getByText(/^Gemt, men ikke relevant/).filter({ visible: true }),
    'what is kept is said',
  ).toContainText('Føleforstyrrelser i ben');
  await toGroup(page, 'gruppe 1');
  await expect(page.getByLabel('Teksten til journalen')).toHaveValue(/Gruppe 1/);
  await page.goto('/forloeb');
  await expect(card(page, 'Kontrol ved 2 uger')).toContainText('Gruppe ændret fra Gruppe 2 til Gruppe 1');
});

test('another group than the suggested one needs a reason, which the note gives', async ({ page }) => {
  await openWith(page, '/kontakt/1/assessment', { course: { contacts: [{ ...contacts.week0, answers: common }] } });
  await page.getByRole('radio', { name: /^Gruppe 2/ }).check();
  await page.getByRole('button', { name: 'Bekræft gruppe 2, og gå til planen' }).click();
  await expect(page.getByRole('heading', { name: 'Ret dette, før du går videre' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Skriv en kort begrundelse.' })).toBeVisible();
  await page.getByLabel('Hvorfor en anden gruppe end den foreslåede?').fill('Positiv strakt benløft i går');
  await page.getByRole('button', { name: 'Bekræft gruppe 2, og gå til planen' }).click();
  await expect(page.getByLabel('Teksten til journalen')).toHaveValue(/Gruppe 2 valgt i stedet for foreslået Gruppe 1/i);
});

test('a contact is closed, and the next one is suggested by the date', async ({ page }) => {
  await openWith(page, '/kontakt/1/plan', { course: courseAt('week0', common, 'g1') });
  await page.getByRole('button', { name: 'Luk kontakten' }).click();
  await expect(page.getByText('Kontakten er lukket 5. nov. 2026.')).toBeVisible();
  await page.getByRole('link', { name: 'Til forløbet' }).click();
  for (const [days, name] of [
    [14, 'Kontrol ved 2 uger'],
    [30, 'Kontrol ved 4 uger'],
    [56, 'Kontrol ved 8 uger'],
  ] as const) {
    await setDay(page, dayAfter(days));
    await page.reload();
    await expect(page.getByLabel('Hvilken kontakt?')).toHaveValue(/^week/);
    await expect(page.getByRole('button', { name: `Åbn ${name}` })).toBeVisible();
  }
  await setDay(page, contacts.week2.day);
  await page.reload();
  await page.getByRole('button', { name: 'Åbn Kontrol ved 2 uger' }).click();
  await atStep(page, 'safety');
  await expect(page).toHaveURL(/\/kontakt\/2\/safety$/);
  await page.goto('/forloeb');
  await expect(card(page, 'Første kontakt')).toContainText('Lukket 5. nov. 2026');
  await expect(card(page, 'Kontrol ved 2 uger')).toContainText('Åben');
});

test('an early and a late contact are named as such, and the facts are followed', async ({ page }) => {
  const first = { ...contacts.week0, answers: common, group: 'g1' };
  await setDay(page, dayAfter(9));
  await openWith(page, '/forloeb', { course: { contacts: [{ ...first, closed: true }] } });
  await page.getByLabel('Hvilken kontakt?').selectOption('week4');
  await page.getByRole('button', { name: 'Åbn Kontrol ved 4 uger' }).click();
  await page.goto('/kontakt/2/plan');
  await expect(page.getByText(/Holdt mere end en uge før tiden/)).toBeVisible();
  await page.goto('/forloeb');
  await expect(page.getByRole('list', { name: 'Kontakter' })).toContainText('19 dage før tiden');

  await setDay(page, dayAfter(27));
  const late = { contact: 'week2' as const, day: dayAfter(27), answers: notBetter, group: 'g1' };
  await openWith(page, '/kontakt/2/plan', { course: { contacts: [first, late] } });
  await expect(page.getByText(/Holdt mere end en uge efter tiden/)).toBeVisible();
  await page.goto('/forloeb');
  await expect(page.getByRole('list', { name: 'Kontakter' })).toContainText('13 dage efter tiden');
});

test('a day 9 visit is opened as the week 2 control, with how early it is', async ({ page }) => {
  await setDay(page, dayAfter(9));
  const first = { ...contacts.week0, answers: common, group: 'g1', closed: true };
  await openWith(page, '/forloeb', { course: { contacts: [first] } });
  await page.getByRole('button', { name: 'Åbn Kontrol ved 2 uger' }).click();
  await atStep(page, 'safety');
  await page.goto('/forloeb');
  await expect(page.getByRole('list', { name: 'Kontakter' })).toContainText('5 dage før tiden');
});

test('an overdue contact is named in words', async ({ page }) => {
  await setDay(page, dayAfter(24));
  const first = { ...contacts.week0, answers: common, group: 'g1', closed: true };
  await openWith(page, '/forloeb', { course: { contacts: [first] } });
  await expect(page.getByRole('list', { name: 'Kontakter' })).toContainText('overskredet');
  await expect(page.getByRole('list', { name: 'Kontakter' })).toContainText('10 dage efter tiden');
});

test('a course is ended and reopened, each with a reason', async ({ page }) => {
  const first = { ...contacts.week0, answers: common, group: 'g1', closed: true };
  await openWith(page, '/forloeb', { course: { contacts: [first] } });
  await page.getByText('Afslut forløbet', { exact: true }).first().click();
  await page.getByRole('button', { name: 'Afslut forløbet' }).click();
  await expect(page.getByText('Skriv en kort begrundelse.')).toBeVisible();
  await page.getByLabel('Hvorfor afsluttes forløbet?').selectOption('Klar bedring');
  await page.getByRole('button', { name: 'Afslut forløbet' }).click();
  await expect(page.getByText('Afsluttet 5. nov. 2026: Klar bedring')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Åbn næste kontakt' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Genåbn forløbet' }).click();
  await expect(page.getByText('Skriv en kort begrundelse.')).toBeVisible();
  await page.getByLabel('Hvorfor genåbnes det?').fill('Smerterne er kommet igen');
  await page.getByRole('button', { name: 'Genåbn forløbet' }).click();
  await expect(page.getByRole('heading', { name: 'Åbn næste kontakt' })).toBeVisible();
  await page.reload();
  await expect(page.getByText('Genåbnet 5. nov. 2026: Smerterne er kommet igen')).toBeAttached();
});

test('a course begun elsewhere is placed at its week', async ({ page }) => {
  await page.goto('/');
  await page.getByText('Andet end første kontakt i dag').click();
  await page.getByRole('radio', { name: 'uge 4' }).check();
  await expect(page.getByText(/Første kontakt et andet sted regnes som 8\. okt\. 2026/)).toBeVisible();
  await page.getByRole('button', { name: 'Ny patient' }).click();
  await atStep(page, 'safety');
  await page.goto('/forloeb');
  await expect(heading(page, 'Forløb')).toBeVisible();
  await expect(card(page, 'Kontrol ved 4 uger')).toBeVisible();
});
