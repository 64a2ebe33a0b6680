// The pathway map: by keyboard into a field and on to its rule and back, on a phone, with a course on it, and on one printed page.
import type { Locator, Page } from '@playwright/test';
import { programmeRegions } from '../src/programmes/catalogue.ts';
import { expect, heading, setDay, test } from './support/app.ts';
import { openWith } from './support/courses.ts';
import { common, contacts, courseAt, finishedAt, nerveRoot } from './support/patients.ts';

const ids = Object.keys(programmeRegions);
const map = (page: Page): Locator => page.getByRole('table', { name: /^Forløbskort/ });
/** A field by what it is called and whose it is. */
const field = (page: Page, name: RegExp): Locator => map(page).getByRole('link', { name });
const panel = (page: Page): Locator => page.getByRole('complementary');
const toRheumatology = /^Videre til Reumatologisk afdeling.*Gruppe 2, uge 4$/;

test('by keyboard: to a field, its rule in place, on to the rule, and back', async ({ page }) => {
  await page.goto('/kort/rh-primary');
  await expect(heading(page, 'Forløbskort: Lænderyg, primærsektor')).toBeFocused();
  const chosen = field(page, toRheumatology);
  await field(page, /^Afslut.*Gruppe 2, uge 4$/).focus();
  await page.keyboard.press('Tab');
  await expect(chosen).toBeFocused();
  await page.keyboard.press('Enter');
  const name = 'Videre til: Reumatologisk afdeling';
  await expect(panel(page).getByRole('heading', { level: 2, name })).toBeFocused();
  await expect(page).toHaveURL(/\/kort\/rh-primary#week4-g2-rheumatology-department$/);
  await expect(panel(page)).toContainText('Henvis til reumatologisk afdeling');
  await expect(panel(page)).toContainText('kan · rutine');
  await expect(panel(page)).toContainText('Praktiserende læge: kan selv');
  await expect(panel(page)).toContainText('Gruppe: Gruppe 2');
  await expect(panel(page)).toContainText('»tilfredsstillende fremgang«');
  await page.keyboard.press('Escape');
  await expect(chosen).toBeFocused();
  await expect(panel(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/kort\/rh-primary$/);
  await page.keyboard.press('Enter');
  await panel(page)
    .getByRole('link', { name: /^Åbn reglen ?: Henvis til reumatologisk afdeling/ })
    .press('Enter');
  await expect(page).toHaveURL(/\/regler\/rh\.g2\.week4\.refer$/);
  await page.goBack();
  await expect(panel(page).getByRole('heading', { level: 2, name })).toBeFocused();
  await panel(page).getByRole('button', { name: 'Luk' }).press('Enter');
  await expect(chosen).toBeFocused();
});

test('an address leads to its field, and one that says nothing opens nothing', async ({ page }) => {
  await page.goto('/kort/rh-sekundaer#sek-week7-g2-changed');
  await expect(panel(page).getByRole('heading', { level: 2, name: 'Ved gruppeskift' })).toBeFocused();
  await expect(panel(page)).toContainText('Kontakten holdes ikke for gruppen.');
  await expect(panel(page)).toContainText('12 regler');
  await page.goto('/kort/rh-primary#nowhere');
  await expect(map(page)).toBeVisible();
  await expect(panel(page)).toHaveCount(0);
  await page.goto('/kort/nowhere');
  await expect(page.getByText('Programmet findes ikke. Vælg et af programmerne.')).toBeVisible();
});

test('without a programme in the address it is that of the course, else of the region', async ({ page }) => {
  await openWith(page, '/kort', { preferences: { region: 'midtjylland' } });
  await expect(heading(page, 'Forløbskort: Lænderyg, Midtjylland')).toBeVisible();
  const chooser = page.getByRole('navigation', { name: 'Programmer' });
  await expect(chooser.getByRole('link')).toHaveCount(ids.length);
  await expect(chooser.getByRole('link', { name: 'Lænderyg, Midtjylland' })).toHaveAttribute('aria-current', 'page');
  await chooser.getByRole('link', { name: 'Fysioterapi, nakke' }).click();
  await expect(heading(page, 'Forløbskort: Fysioterapi, nakke')).toBeFocused();
  const first = { contact: 'fl-first', day: contacts.week0.day };
  await openWith(page, '/kort', {
    course: { programme: 'fys-lumbal', role: 'physiotherapist', contacts: [first] },
    preferences: { region: 'midtjylland' },
  });
  await expect(heading(page, 'Forløbskort: Fysioterapi, lænd')).toBeVisible();
  await expect(page.getByText('Nu: Forundersøgelse', { exact: false })).toBeVisible();
});

test('an open course: held, now, next; what is recommended; and the way to its plan', async ({ page }) => {
  await setDay(page, contacts.week4.day);
  await openWith(page, '/kort', { course: courseAt('week4', nerveRoot, 'g2') });
  const place = page.getByText('Det åbne forløb.').locator('..');
  await expect(place).toContainText('Nu: Kontrol ved 4 uger');
  await expect(place).toContainText('Gruppe 2 (bekræftet)');
  const heads = map(page).getByRole('columnheader');
  await expect(heads.nth(0)).toContainText('udført 5. nov. 2026');
  await expect(heads.nth(2)).toContainText('nu 3. dec. 2026');
  await expect(heads.nth(3)).toContainText('planlagt 31. dec. 2026');
  await expect(map(page).getByRole('rowheader', { name: /^Gruppe 2/ })).toContainText('Patientens gruppe');
  await expect(map(page).getByRole('rowheader', { name: /^Gruppe 1/ })).not.toContainText('Patientens gruppe');
  await expect(field(page, /^Fortsæt til uge 8.*Gruppe 2, uge 4$/)).toContainText('Anbefales nu');
  await expect(field(page, /^Fortsæt til uge 8.*Gruppe 1, uge 4$/)).not.toContainText('Anbefales nu');
  await place.getByRole('link', { name: 'Til planen' }).click();
  await expect(heading(page, /plan/i)).toBeVisible();
});

test('what is acute for the open course is said over the map', async ({ page }) => {
  await openWith(page, '/kort', { course: courseAt('week0', { ...common, 'cauda.saddle': 'yes' }, 'g1') });
  await expect(page.getByRole('alert')).toContainText('Ring, og henvis akut – mistanke om cauda equina');
  await expect(map(page).getByText('Anbefales nu')).toHaveCount(1);
  await expect(field(page, /^Akut Reumatologisk afdeling og vagthavende/)).toContainText('Anbefales nu');
});

test('a course of another programme is not on the map, and is told where it is', async ({ page }) => {
  await openWith(page, '/kort/rm-pixi', { course: courseAt('week0', common, 'g1') });
  await expect(page.getByText('Det åbne forløb følger Lænderyg, primærsektor', { exact: false })).toBeVisible();
  await expect(page.getByText('Anbefales nu')).toHaveCount(0);
  await page.getByRole('link', { name: 'Se det på sit kort' }).click();
  await expect(heading(page, 'Forløbskort: Lænderyg, primærsektor')).toBeFocused();
});

test('the programme’s own text is shown without newer knowledge', async ({ page }) => {
  const address = '/kort/rh-primary#week0-shared-medicine';
  await openWith(page, address, {});
  await expect(page.getByText('Nyere viden fraråder').first()).toBeVisible();
  await openWith(page, address, { preferences: { programmeTextOnly: true } });
  await expect(panel(page)).toContainText('NSAID');
  await expect(page.getByText('Nyere viden fraråder')).toHaveCount(0);
});

test('the lists say what the map says', async ({ page }) => {
  await page.goto('/kort/rh-primary');
  await page.getByRole('button', { name: 'Vis som liste' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Listen vises' })).toHaveCount(1);
  await expect(map(page)).toBeHidden();
  const list = page.getByRole('region', { name: 'Kortet som liste' });
  await expect(list.getByRole('heading', { level: 3, name: 'Akut' })).toBeVisible();
  await list.getByText('Kontrol ved 4 uger (uge 4)').click();
  await expect(list.getByRole('link', { name: 'Henvis til MR af lænden', exact: true })).toBeVisible();
  await list.getByRole('link', { name: toRheumatology }).click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list.getByRole('link', { name: toRheumatology })).toBeFocused();
});

test('on a phone the lists come first, and the map moves sideways in its own place under the names of its lanes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/kort/rh-primary');
  await expect(page.getByRole('region', { name: 'Kortet som liste' })).toBeVisible();
  await page.getByRole('button', { name: 'Vis som liste' }).click();
  await expect(map(page)).toBeVisible();
  const last = field(page, /^Afslut.*Gruppe 1, fra uge 12$/);
  await last.focus();
  const seen = await last.evaluate((one) => {
    const box = one.getBoundingClientRect();
    const at = document.elementFromPoint(box.left + 20, box.top + box.height / 2);
    return { isHit: one.contains(at), page: document.documentElement.scrollWidth };
  });
  expect(seen).toEqual({ isHit: true, page: 390 });
  const lane = await map(page)
    .getByRole('rowheader', { name: /^Gruppe 1/ })
    .boundingBox();
  expect(lane?.x).toBeGreaterThanOrEqual(0);
  await last.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
});

/** What of a drawn map cannot be read: letters too small, words cut off, fields over each other, targets too low. */
function unreadable(): readonly string[] {
  const found: string[] = [];
  const fields = [...document.querySelectorAll<HTMLElement>('.map .map-field')];
  const boxes = fields.map((one) => ({ name: one.dataset.field ?? '', box: one.getBoundingClientRect() }));
  for (const one of document.querySelectorAll<HTMLElement>('.map *, .map-legend *')) {
    const texts = [...one.childNodes].filter((node) => node.nodeType === 3 && node.textContent?.trim());
    if (texts.length === 0 || one.closest('.visually-hidden') !== null) continue;
    if (Number.parseFloat(getComputedStyle(one).fontSize) < 12) found.push(`small: ${one.textContent}`);
    const frame = one.closest('.map-field, th')?.getBoundingClientRect();
    for (const node of texts) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      const isOut = frame !== undefined && (text.right > frame.right + 1 || text.bottom > frame.bottom + 1);
      if (isOut) found.push(`cut off: ${node.textContent}`);
    }
  }
  boxes.forEach((one, place) => {
    if (one.box.height < 43.5) found.push(`low: ${one.name} ${one.box.height}`);
    for (const other of boxes.slice(place + 1)) {
      const apart =
        one.box.right <= other.box.left ||
        other.box.right <= one.box.left ||
        one.box.bottom <= other.box.top ||
        other.box.bottom <= one.box.top;
      if (!apart) found.push(`over each other: ${one.name} and ${other.name}`);
    }
  });
  if (fields.length < 30) found.push(`${fields.length} fields only`);
  return found;
}

/** Pages of a printed document: its page objects, told from the node that lists them; with the size of the first. */
async function printed(page: Page): Promise<{ readonly pages: number; readonly size: string | undefined }> {
  const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text);
  return {
    pages: [...text.matchAll(/\/Type\s*\/Page(?![a-z])/g)].length,
    size: box === null ? undefined : `${Math.round(Number(box[1]))} x ${Math.round(Number(box[2]))}`,
  };
}

const a4Landscape = '842 x 595';

for (const id of ids) {
  test(`${id}: nothing on the map is too small, cut off or covered, beside an open field too`, async ({ page }) => {
    for (const language of ['da', 'en'] as const) {
      await openWith(page, `/kort/${id}`, { preferences: { language } });
      await page.locator('.map').waitFor();
      expect(await page.evaluate(unreadable), language).toEqual([]);
      await page.locator('.map .map-field').nth(12).click();
      await page.locator('.map-panel').waitFor();
      expect(await page.evaluate(unreadable), `${language}, open`).toEqual([]);
    }
  });

  test(`${id}: one landscape page in print, with its source`, async ({ page }) => {
    for (const language of ['da', 'en'] as const) {
      await openWith(page, `/kort/${id}`, { preferences: { language } });
      await page.locator('.map').waitFor();
      expect(await printed(page), language).toEqual({ pages: 1, size: a4Landscape });
      // Letters of another machine may be wider: a twentieth of the page is left.
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 1062, height: 741 });
      const height = await page.locator('.page').evaluate((one) => one.getBoundingClientRect().height);
      expect(height, language).toBeLessThan(741 * 0.955);
      expect(height, language).toBeGreaterThan(741 * 0.6);
      await page.emulateMedia({ media: null });
      await page.setViewportSize({ width: 1366, height: 768 });
    }
  });
}

test('a course on the map does not take it to a second page', async ({ page }) => {
  await setDay(page, contacts.week4.day);
  const before = finishedAt('week2', 'g2');
  const now = { ...contacts.week4, answers: { ...nerveRoot, 'cauda.saddle': 'yes' }, group: 'g2' };
  await openWith(page, '/kort', { course: { contacts: [...before.contacts, now] } });
  await expect(map(page).getByText('Følges').first()).toBeVisible();
  expect(await printed(page)).toEqual({ pages: 1, size: a4Landscape });
});

test('a rule is told to the role that the map is for', async ({ page }) => {
  await openWith(page, '/kort/fys-lumbal#fl-first-acute-acute-spine', { preferences: { role: 'physiotherapist' } });
  await expect(panel(page)).toContainText('Fysioterapeut: ');
  await expect(panel(page)).toContainText('Ring straks til egen læge eller sygehus');
  await openWith(page, '/kort/rh-primary#week0-acute-acute-spine', {});
  await expect(panel(page)).toContainText('Ring, og henvis akut');
});

test('in print the map stands with name, source, edition and review, without what only a screen needs', async ({
  page,
}) => {
  await page.goto('/kort/rs-pixi#rs-first-shared-information');
  await panel(page).waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(heading(page, 'Forløbskort: Rygproblemer, Sjælland')).toBeVisible();
  await expect(
    page.getByText(/Kilde: .*Region Sjælland.*Udgave 2026\.1, senest gennemgået 20\. nov\. 2026/),
  ).toBeVisible();
  await expect(page.getByText('forløbet går videre hos modtageren')).toBeVisible();
  await expect(panel(page)).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Programmer' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Vis som liste' })).toBeHidden();
  expect((await printed(page)).pages).toBe(1);
});

test('two pages are counted as two, and lists on the screen do not keep the map from the printer', async ({ page }) => {
  await page.goto('/kort/fys-lumbal');
  await page.getByRole('button', { name: 'Vis som liste' }).click();
  await expect(map(page)).toBeHidden();
  expect(await printed(page)).toEqual({ pages: 1, size: a4Landscape });
  await page.emulateMedia({ media: 'print' });
  await expect(map(page)).toBeVisible();
  await page.emulateMedia({ media: null });
  await page.evaluate(() => {
    const more = document.createElement('p');
    more.textContent = 'x '.repeat(6000);
    document.querySelector('.map-part')?.append(more);
  });
  expect((await printed(page)).pages).toBe(2);
});
