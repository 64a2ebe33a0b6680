// What is kept and what is sent: nothing leaves the tab, and the app says so when it cannot keep.
import { answer, atStep, expect, heading, test } from './support/app.ts';
import { openWith } from './support/courses.ts';
import { common, contacts, courseAt } from './support/patients.ts';

test('the app is served with its whole policy', async ({ request }) => {
  for (const path of ['/', '/kontakt/1/plan', '/manifest.webmanifest']) {
    const headers = (await request.get(path)).headers();
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:/);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['set-cookie']).toBeUndefined();
  }
});

test('a whole contact asks for nothing but parts of the app', async ({ page, guard }) => {
  await openWith(page, '/', {});
  await page.getByRole('button', { name: 'Ny patient' }).click();
  await atStep(page, 'safety');
  await page.getByRole('button', { name: /^Alle spurgt/ }).click();
  await page.goto('/kontakt/1/plan');
  await expect(heading(page, 'Foreløbig plan')).toBeVisible();
  const before = guard.requests.length;
  const steps = page.getByRole('navigation', { name: 'Trin i kontakten' });
  for (const name of ['Anamnese', 'Undersøgelse', 'Smerte og funktion', 'Arbejde', 'Gule flag', 'Vurdering']) {
    await steps.getByRole('link', { name: new RegExp(`^${name}`) }).click();
  }
  await page.getByRole('radio', { name: /^Gruppe 1/ }).check();
  await page.getByRole('button', { name: 'Bekræft gruppe 1, og gå til planen' }).click();
  await expect(heading(page, 'Foreløbig plan')).toBeVisible();
  // The browser itself looks at the icon again whenever the address changes.
  const later = guard.requests.slice(before).filter((path) => path !== '/favicon.svg');
  expect(later.filter((path) => !path.startsWith('/assets/'))).toEqual([]);
});

test('the guard sees what it is there to see', async ({ page, guard }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Ny patient' })).toBeVisible();
  await page.evaluate(async () => {
    const tries = [
      () => fetch('/assets/x.js?answer=cauda'),
      () => fetch('/log', { method: 'POST', body: 'cauda' }),
      () => fetch('https://example.org/'),
    ];
    for (const attempt of tries) await attempt().catch(() => undefined);
  });
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
  });
  await expect.poll(() => guard.faults.join('\n')).toMatch(/words in the address/);
  await expect.poll(() => guard.faults.join('\n')).toMatch(/POST/);
  await expect.poll(() => guard.faults.join('\n')).toMatch(/policy: connect-src/);
  await expect.poll(() => guard.faults.join('\n')).toMatch(/policy: style-src/);
  await expect.poll(() => guard.faults.join('\n')).toMatch(/console: /);
  guard.faults.length = 0;
});

test('where the browser refuses storage a banner says so, and the course can still be gone through', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage'] as const) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await page.goto('/');
  const banner = page.getByText('Browseren gemmer ikke. Kopiér notatet, før du lukker fanen.');
  await expect(banner).toBeVisible();
  await page.getByRole('button', { name: 'Ny patient' }).click();
  await atStep(page, 'safety');
  await expect(banner).toBeVisible();
  await page.getByRole('button', { name: /^Alle spurgt/ }).click();
  await page.getByRole('button', { name: 'Fortsæt', exact: true }).click();
  await atStep(page, 'history');
});

test("two tabs with a patient each notice each other, and neither sees the other's answers", async ({
  page,
  context,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Ny patient' }).click();
  await atStep(page, 'safety');
  await answer(page, 'Feber', 'Nej');
  const other = await context.newPage();
  await other.goto('/');
  const notice = 'Rygvej er åben i en anden fane. Fanerne deler ikke patient.';
  await expect(other.getByText(notice)).toBeVisible();
  await expect(other.getByRole('button', { name: 'Fortsæt forløbet' })).toHaveCount(0);
  await other.getByRole('button', { name: 'Ny patient' }).click();
  await atStep(other, 'safety');
  await expect(other.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByText(notice)).toBeVisible();
  await other.close({ runBeforeUnload: true });
  await expect(page.getByText(notice)).toBeHidden();
});

test('new patient clears everything of the last in one confirmed action', async ({ page }) => {
  const course = { label: 'stue 2', contacts: [{ ...contacts.week0, answers: common, group: 'g1' }] };
  await openWith(page, '/', { course });
  await page.getByRole('button', { name: 'Ny patient' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ryd den nuværende patient?' });
  await dialog.getByRole('button', { name: 'Annuller' }).click();
  await expect(page.getByRole('button', { name: 'Fortsæt forløbet' })).toBeVisible();
  await page.getByRole('button', { name: 'Ny patient' }).click();
  await dialog.getByRole('button', { name: 'Ryd patienten' }).click();
  await expect(page.getByRole('button', { name: 'Fortsæt forløbet' })).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).not.toContain('stue 2');
  await page.goBack();
  await expect(page.getByText('stue 2')).toHaveCount(0);
  await page.goto('/kontakt/1/plan');
  await expect(page.getByText('Der er intet åbent forløb.', { exact: false })).toBeVisible();
});

test('stored content that cannot be read is set aside, shown as text, and cleared only when asked', async ({
  page,
}) => {
  await openWith(page, '/', {});
  await expect(page.getByRole('button', { name: 'Ny patient' })).toBeVisible();
  await page.evaluate(() => sessionStorage.setItem('rygvej.course', '{"version":1,"events":[{"kind":"broken"'));
  await page.reload();
  await expect(page.getByText(/^De gemte svar kan ikke læses/)).toBeVisible();
  await page.getByText('Vis som tekst').click();
  await expect(page.getByLabel('Det gemte som tekst')).toHaveValue(/"kind":"broken"/);
  await page.getByRole('button', { name: 'Ny patient' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ryd patienten' }).click();
  await expect(page.getByText(/^De gemte svar kan ikke læses/)).toBeHidden();
  await page.getByRole('button', { name: 'Ny patient' }).click();
  await atStep(page, 'safety');
});

test('one damaged act is set aside, and the rest of the course stands', async ({ page }) => {
  await openWith(page, '/', { course: courseAt('week0', common, 'g1') });
  await page.evaluate(() => {
    const stored: unknown = JSON.parse(sessionStorage.getItem('rygvej.course') ?? '');
    const events: unknown = typeof stored === 'object' && stored !== null ? Reflect.get(stored, 'events') : undefined;
    if (Array.isArray(events)) events.push({ seq: 999, kind: 'unheard-of' });
    sessionStorage.setItem('rygvej.course', JSON.stringify(stored));
  });
  await page.reload();
  await expect(
    page.getByText('1 gemt handling kunne ikke læses. Den er lagt til side og tæller ikke med.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Fortsæt forløbet' }).click();
  await expect(page.getByText(/Gruppe 1/).first()).toBeVisible();
});
