// @vitest-environment jsdom
// The first page: one key to a new course, one confirmed action to forget a patient, and nothing typed is ever lost.
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parseStoredEvents } from '../../src/course/migrations.ts';
import { createPreferencesStore, NO_PREFERENCES } from '../../src/course/preferences-store.ts';
import { storedText, type TextStorage } from '../../src/course/storage.ts';
import { createCourseStore } from '../../src/course/store.ts';
import { createDraftStore } from '../../src/course/store-drafts.ts';
import { createTeachingStore } from '../../src/course/store-teaching.ts';
import { loadWords, showLanguage, startWords } from '../../src/i18n/words.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { regionSettings } from '../../src/programmes/shared/settings.ts';
import { type Services, ServicesProvider } from '../../src/screens/shared/services.ts';
import { StartPage } from '../../src/screens/start/start-page.tsx';

function memory(): TextStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

let ids = 0;
function nextId(): string {
  ids += 1;
  return `course-${ids}`;
}
function servicesOver(storage: TextStorage): Services {
  const course = createCourseStore({
    readStored: parseStoredEvents,
    programmeById: (id) => (id === rhPrimary.id ? rhPrimary : undefined),
    storage: storedText(() => storage, 'course'),
    now: () => '2026-11-05T08:07:00.000Z',
    newId: nextId,
  });
  return {
    course,
    drafts: createDraftStore(
      storedText(() => storage, 'drafts'),
      course,
    ),
    teaching: createTeachingStore(storedText(() => storage, 'teaching')),
    preferences: createPreferencesStore(
      storedText(() => storage, 'preferences'),
      NO_PREFERENCES,
    ),
    regions: regionSettings,
    loadProgramme: async () => {},
    programmeById: (id) => (id === rhPrimary.id ? rhPrimary : undefined),
    loadPageWords: async () => {},
    showLanguage: async () => {},
    today: () => '2026-11-05',
    version: '0',
  };
}

function Address() {
  return <output aria-label="address">{useLocation().pathname}</output>;
}

function show(services: Services) {
  return render(
    <ServicesProvider value={services}>
      <MemoryRouter>
        <StartPage />
        <Address />
      </MemoryRouter>
    </ServicesProvider>,
  );
}
const address = () => screen.getByLabelText('address').textContent;

beforeAll(async () => {
  await startWords();
  await loadWords(
    async () => ({
      app: (await import('../../locales/da/app.json')).default,
      pages: (await import('../../locales/da/pages.json')).default,
      programme: (await import('../../locales/da/programme.json')).default,
    }),
    'da',
    'programme',
  );
  await showLanguage('da');
});
afterEach(cleanup);

describe('the start page', () => {
  it('starts a first contact today on Enter, with what was remembered', async () => {
    const services = servicesOver(memory());
    services.preferences.getState().change({ role: 'chiropractor', area: 'nord' });
    show(services);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/kontakt/1/safety'));
    const { state } = services.course.getState();
    expect(state).toMatchObject({ role: 'chiropractor', region: 'hovedstaden', area: 'nord', startWeek: 0 });
    expect(state?.contacts).toMatchObject([{ contact: 'week0', day: '2026-11-05' }]);
  });

  it('takes a course over at a later week, on a typed day', async () => {
    const services = servicesOver(memory());
    show(services);
    await userEvent.click(screen.getByText('Andet end første kontakt i dag'));
    await userEvent.click(await screen.findByRole('radio', { name: /uge 4/ }));
    await userEvent.clear(screen.getByLabelText('Dato for denne kontakt'));
    await userEvent.type(screen.getByLabelText('Dato for denne kontakt'), '3/11{Enter}');
    await waitFor(() => expect(address()).toBe('/kontakt/1/safety'));
    const { state } = services.course.getState();
    expect(state).toMatchObject({ startWeek: 4, startDay: '2026-11-03', firstContactDay: '2026-10-06' });
    expect(state?.contacts[0]?.contact).toBe('week4');
  });

  it('keeps a label that looks like a CPR number out, and in its field', async () => {
    const services = servicesOver(memory());
    show(services);
    await userEvent.click(screen.getByText('Andet end første kontakt i dag'));
    const label = await screen.findByLabelText(/^Din egen betegnelse/);
    await userEvent.type(label, 'Anna 010203-1234{Enter}');
    await waitFor(() => expect(label).toHaveAttribute('aria-invalid', 'true'));
    expect(label).toHaveValue('Anna 010203-1234');
    expect(services.course.getState().state).toBeUndefined();
  });

  it('does not start a programme that the role works in on referral alone', async () => {
    const services = servicesOver(memory());
    services.preferences.getState().change({ role: 'physiotherapist' });
    show(services);
    expect(await screen.findByText(/Struktureret fysioterapiforløb, lænd/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Vælg et andet program' }));
    await userEvent.selectOptions(screen.getByLabelText('Vælg et andet program'), 'rh-primary');
    await screen.findByText('Rollen starter ikke forløb');
    expect(screen.queryByRole('button', { name: 'Ny patient' })).toBeNull();
    await userEvent.keyboard('{Enter}');
    expect(services.course.getState().state).toBeUndefined();
  });

  it.each([
    ['neck', /Struktureret fysioterapiforløb, nakke/],
    ['long-lasting', /Pixiudgave: forløbsprogram for rygproblemer/],
    ['worked-up', /Pixiudgave: forløbsprogram for rygproblemer/],
    ['new-back', /Forløbsprogram for lænderyglidelser, primærsektoren/],
  ] as const)('leads a patient with %s to the programme that covers it', async (picture, programme) => {
    show(servicesOver(memory()));
    await userEvent.selectOptions(await screen.findByLabelText('Hvad kommer patienten med?'), picture);
    expect(await screen.findByText(programme)).toBeVisible();
  });

  it('says what to do with a patient whom no programme covers, and starts nothing', async () => {
    const services = servicesOver(memory());
    show(services);
    await userEvent.selectOptions(await screen.findByLabelText('Hvad kommer patienten med?'), 'under-18');
    expect(await screen.findByText('Intet af programmerne dækker patienten')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ny patient' })).toBeNull();
    await userEvent.keyboard('{Enter}');
    expect(services.course.getState().state).toBeUndefined();
  });

  it('goes on with the patient of this tab, or clears it in one confirmed action', async () => {
    const storage = memory();
    const first = servicesOver(storage);
    show(first);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(first.course.getState().state).toBeDefined());
    cleanup();
    const services = servicesOver(storage);
    show(services);
    expect(await screen.findByRole('heading', { name: /^Fortsæt fra/ })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Ny patient' }));
    expect(services.course.getState().state).toBeDefined();
    await userEvent.click(await screen.findByRole('button', { name: 'Ryd patienten' }));
    expect(services.course.getState().state).toBeUndefined();
    expect(storage.getItem('course')).toBeNull();
    expect(screen.getByRole('button', { name: 'Ny patient' })).toHaveFocus();
  });
});
