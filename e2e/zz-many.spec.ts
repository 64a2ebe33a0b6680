import { test } from '@playwright/test';
import { followed, settledPatients } from '../tests/support/leaflet-patients.ts';
import { openWith } from './support/courses.ts';
test('many', async ({ page }) => {
  test.setTimeout(500_000);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 688, height: 1000 });
  const weeks: any = { week0: 0, week2: 2, week4: 4, week8: 8 };
  const rows: any[] = [];
  for (const p of settledPatients().map(followed).filter((_, i) => i % 7 === 3)) {
    const d = p.desk();
    await openWith(page, '/kontakt/1/pjece', { course: { role: d.state.role, startWeek: weeks[d.contact.contact], contacts: [{ contact: d.contact.contact as any, day: d.contact.day, answers: d.contact.answers as any, group: d.judgement.group.confirmed!, followed: true }] }, preferences: { language: rows.length % 2 ? 'en' : 'da' } });
    await page.locator('.leaflet-paper').waitFor();
    rows.push(await page.locator('.leaflet-paper').evaluate((s) => { const b = s.querySelector('.leaflet-body') as HTMLElement; const m = Math.max(...[...b.children].map((x) => x.getBoundingClientRect().bottom)); return { l: (s as HTMLElement).dataset.length, u: (s.getBoundingClientRect().height - (b.getBoundingClientRect().bottom - m)) / 1032 }; }));
  }
  for (const l of ['usual', 'long', 'full']) { const u = rows.filter((r) => r.l === l).map((r) => r.u).sort((a, b) => b - a); console.log(l, u.length, u.slice(0, 4).map((x) => x.toFixed(3)).join(' ')); }
});
