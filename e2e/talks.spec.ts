// The talks about scans and about work: what the programme says stands first, and what was said and agreed comes into the note.
import { copiedText, expect, heading, question, setDay, test } from './support/app.ts';
import { openWith } from './support/courses.ts';
import { common, contacts, courseAt, nerveRoot, notBetter } from './support/patients.ts';

const note = 'Teksten til journalen';

test('a scan that is not yet due is answered with its week, why, and what is done instead', async ({ page }) => {
  await openWith(page, '/kontakt/1/plan', { course: courseAt('week0', common, 'g1') });
  await page.getByRole('link', { name: 'Samtale om scanning' }).first().click();
  await expect(heading(page, 'Samtale om scanning')).toBeFocused();
  await expect(page.getByText('Ikke nu. Programmet overvejer først billeder efter 8 uger.')).toBeVisible();
  const now = page.getByRole('region', { name: 'Hvad programmet siger om billeder nu' });
  await expect(now).toContainText('Endnu ikke: 0 uger af mindst 8 uger');
  await expect(page.getByRole('region', { name: 'Nyere viden om billeder' })).toContainText('2020');
  await expect(page.getByRole('region', { name: 'Det gør vi i stedet nu' })).toContainText('Tilbyd manuel behandling');
});

test('a talk that was held is told in the note, as ticked, and can be taken out again', async ({ page }) => {
  await openWith(page, '/kontakt/1/scanning', { course: courseAt('week0', common, 'g1') });
  await page.getByRole('checkbox', { name: /^Et billede nu vil ikke ændre/ }).check();
  await page.getByRole('checkbox', { name: /^Ring med det samme/ }).check();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^Et billede nu/ })).toBeChecked();
  await page.getByRole('button', { name: 'Notér det afkrydsede' }).click();
  await page.getByRole('link', { name: 'Til planen' }).first().click();
  await expect(page.getByLabel(note)).toHaveValue(
    /Samtale om scanning\. Drøftet: billeder nu ændrer ikke behandlingen; alarmsymptomer og akut henvendelse gennemgået\./,
  );
  await page.goBack();
  await page.getByRole('button', { name: 'Fjern fra notatet' }).click();
  await page.getByRole('link', { name: 'Til planen' }).first().click();
  await expect(page.getByLabel(note)).not.toHaveValue(/Samtale om scanning/);
});

test('one answer changes what the talk says', async ({ page }) => {
  await setDay(page, contacts.week4.day);
  await openWith(page, '/kontakt/3/scanning', { course: courseAt('week4', nerveRoot, 'g2') });
  await expect(page.getByText('Programmet anbefaler MR nu.', { exact: true })).toBeVisible();
  await page.goto('/kontakt/3/history');
  await question(page, 'Udvikling siden sidst').getByRole('radio', { name: 'Klar bedring' }).check();
  await page.goto('/kontakt/3/scanning');
  await expect(page.getByText('Patienten er i klar bedring', { exact: false })).toBeVisible();
});

test('imaging of an acute patient is decided where the patient goes', async ({ page }) => {
  await openWith(page, '/kontakt/1/scanning', {
    course: courseAt('week0', { ...common, 'cauda.saddle': 'yes' }, 'g1'),
  });
  await page.getByRole('dialog').press('Escape');
  await expect(page.getByText('Billeder afgøres der, hvor patienten sendes akut hen.')).toBeVisible();
  await expect(page.getByText(/ikke grund til at mistænke/)).toHaveCount(0);
});

test('the way back to work is typed as it is said, echoed with its days, and stands dated in the note', async ({
  page,
}) => {
  await setDay(page, contacts.week4.day);
  const sick = { ...notBetter, 'work.status': 'sick', 'work.sick-weeks': 7, 'work.prevented': 'yes' };
  await openWith(page, '/kontakt/3/arbejde', { course: courseAt('week4', sick, 'g1') });
  await expect(page.getByText('Sygemeldt i 7 uger. Nu skal der ligge en plan for at vende tilbage.')).toBeVisible();
  const start = page.getByRole('textbox', { name: 'Begynder på arbejde igen om' });
  await start.fill('i går');
  await start.press('Tab');
  await expect(page.getByText('Dagen ligger før kontakten torsdag den 3. december 2026. Ret den.')).toBeVisible();
  await start.fill('2 uger');
  await start.press('Tab');
  await expect(page.getByText('Det er torsdag den 17. december 2026')).toBeVisible();
  await page.getByRole('textbox', { name: 'Andel af den vanlige tid' }).fill('50');
  const full = page.getByRole('textbox', { name: 'På fuld tid om' });
  await full.fill('10/12');
  await full.press('Tab');
  await expect(
    page.getByText('Fuld tid den 10. december 2026 ligger før begyndelsen den 17. december 2026. Ret en af dem.'),
  ).toBeVisible();
  await full.fill('14/1');
  await full.press('Tab');
  const plan = 'Begynder på halv tid den 17. december 2026, på fuld tid fra den 14. januar 2027.';
  await expect(page.getByRole('region', { name: 'Planen som tekst' })).toContainText(plan);
  await expect(page.getByText(/ligger før begyndelsen/)).toHaveCount(0);
  await page.getByRole('link', { name: 'Til planen' }).click();
  await expect(page.getByLabel(note)).toHaveValue(new RegExp(plan.replaceAll('.', '\\.')));
});

test('what was agreed is copied, and a number that may be a CPR number never gets that far', async ({ page }) => {
  await openWith(page, '/kontakt/1/arbejde', { course: courseAt('week0', common, 'g1') });
  const other = page.getByRole('textbox', { name: 'Andre aftaler' });
  await other.fill('Leder 010203-1234');
  await other.press('Tab');
  await expect(page.getByText('Teksten ligner et CPR-nummer. Fjern det, så gemmes teksten.')).toBeVisible();
  await other.fill('Møde med leder i næste uge');
  await other.press('Tab');
  await page.getByRole('button', { name: 'Kopiér teksten' }).click();
  expect((await copiedText(page)).trim()).toBe('Aftaler\nMøde med leder i næste uge.');
});
