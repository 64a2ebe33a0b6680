// @vitest-environment jsdom
// The player: the room decides before the answer is shown, every step by a key and by a button, and a branch that never touches the example.
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { allWords } from '../../scripts/all-words.ts';
import { parseStoredEvents } from '../../src/course/migrations.ts';
import { readPreferences } from '../../src/course/preferences.ts';
import { createPreferencesStore } from '../../src/course/preferences-store.ts';
import { storedText, type TextStorage } from '../../src/course/storage.ts';
import { createCourseStore } from '../../src/course/store.ts';
import { createDraftStore } from '../../src/course/store-drafts.ts';
import { createTeachingStore } from '../../src/course/store-teaching.ts';
import { loadWords, showLanguage, startWords } from '../../src/i18n/words.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { regionSettings } from '../../src/programmes/shared/settings.ts';
import { ExamplesPage } from '../../src/screens/examples/examples-page.tsx';
import { type Services, ServicesProvider } from '../../src/screens/shared/services.ts';

function memory(): TextStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const programmeById = (id: string) => allProgrammes.find((one) => one.id === id);

function servicesOver(storage: TextStorage): Services {
  const course = createCourseStore({
    readStored: parseStoredEvents,
    programmeById,
    storage: storedText(() => storage, 'course'),
    now: () => '2026-11-05T08:07:00.000Z',
    newId: () => 'course',
  });
  const preferences = storedText(() => storage, 'preferences');
  return {
    course,
    drafts: createDraftStore(
      storedText(() => storage, 'drafts'),
      course,
    ),
    teaching: createTeachingStore(storedText(() => storage, 'teaching')),
    preferences: createPreferencesStore(preferences, readPreferences(preferences)),
    regions: regionSettings,
    loadProgramme: async () => {},
    programmeById,
    loadPageWords: async () => {},
    showLanguage: async () => {},
    today: () => '2026-11-05',
    version: '0',
  };
}

function Address() {
  const { pathname, hash } = useLocation();
  return <output aria-label="address">{`${pathname}${hash}`}</output>;
}
const address = () => screen.getByLabelText('address').textContent;

function open(path: string, storage: TextStorage) {
  return render(
    <ServicesProvider value={servicesOver(storage)}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route path="/eksempler/:example?/:place?" element={<ExamplesPage />} />
          <Route path="*" element={null} />
        </Routes>
        <Address />
      </MemoryRouter>
    </ServicesProvider>,
  );
}

const heading = (name: string) => screen.findByRole('heading', { name });
const case2 = '/eksempler/bilag-5-case-2';
const user = userEvent.setup();
let storage = memory();

// A busy machine must not fail a test.
configure({ asyncUtilTimeout: 20_000 });

beforeAll(async () => {
  await startWords();
  await loadWords(async () => allWords('da'), 'da', 'programme');
  await showLanguage('da');
});
beforeEach(() => {
  storage = memory();
});

describe('an example', () => {
  it('tells what was found, and nothing of the answer until it is shown', async () => {
    open(case2, storage);
    expect(await heading('Første kontakt')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.getByText(/^Ingen røde flag: ingen sfinkterforstyrrelse/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Hvad ville du gøre?' })).toBeVisible();
    for (const told of [/Gruppe 2/, /Endelig/, /øvelser ved nerverodssmerter/, /Øvelser og smertebehandling/])
      expect(screen.queryByText(told)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Vis svaret' }));
    expect(await heading('Svaret')).toHaveFocus();
    expect(screen.getByText('Gruppe 2')).toBeVisible();
    expect(screen.getByText('Tilbyd retningsbestemte øvelser ved nerverodssmerter')).toBeVisible();
    expect(screen.getAllByText('Som i kilden')).toHaveLength(2);
    expect(address()).toBe(`${case2}/1#svar`);
  });

  it('is played to its end and back by keys, with the focus on what has come', async () => {
    open(case2, storage);
    await heading('Første kontakt');
    await user.keyboard('{ArrowRight}');
    expect(await heading('Svaret')).toHaveFocus();
    await user.keyboard(' ');
    expect(await heading('Kontrol ved 4 uger')).toHaveFocus();
    expect(screen.queryByRole('heading', { name: 'Svaret' })).toBeNull();
    await user.keyboard('{Enter}');
    expect(address()).toBe(`${case2}/2#svar`);
    expect(screen.getByText(/MR og reumatologisk afdeling på samme tid/)).toBeVisible();
    await user.keyboard('{ArrowRight}');
    expect(await heading('Hele vejen')).toHaveFocus();
    expect(address()).toBe(`${case2}/slut`);
    await user.keyboard('{ArrowRight}');
    expect(address()).toBe(`${case2}/slut`);
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(address()).toBe(`${case2}/2`);
    expect(await heading('Kontrol ved 4 uger')).toHaveFocus();
  });

  it('has the list of its keys behind ?, and none where keys are switched off', async () => {
    const { unmount } = open(case2, storage);
    await heading('Første kontakt');
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Tastatur' })).toBeVisible();
    unmount();
    storage.setItem('preferences', JSON.stringify({ shortcuts: false }));
    open(case2, storage);
    await heading('Første kontakt');
    await user.keyboard('{ArrowRight}?b');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(address()).toBe(case2);
  });

  it('leaves Enter and the arrows to the controls that have a use for them', async () => {
    open(`${case2}/2#gren`, storage);
    await heading('Ret svarene');
    screen.getByRole('combobox', { name: 'Gruppe' }).focus();
    await user.keyboard('{ArrowRight}{ArrowLeft}b');
    expect(address()).toBe(`${case2}/2#gren`);
    screen.getByRole('button', { name: 'Tilbage til eksemplet' }).focus();
    await user.keyboard('{Enter}');
    expect(address()).toBe(`${case2}/2#svar`);
    screen.getByRole('button', { name: 'Tilbage' }).focus();
    await user.keyboard(' ');
    expect(address()).toBe(`${case2}/2`);
  });

  it('is said by the role of its own clinician', async () => {
    open('/eksempler/fl-example-2/3#svar', storage);
    expect(await screen.findAllByText(/^Ring straks til egen læge eller sygehus – tiltagende parese/)).not.toEqual([]);
  });

  it('shows the last contact for one that it does not have, and says where it has no example at all', async () => {
    const { unmount } = open(`${case2}/9`, storage);
    expect(await heading('Kontrol ved 4 uger')).toBeVisible();
    unmount();
    open('/eksempler/nobody', storage);
    expect(await screen.findByText('Eksemplet findes ikke. Vælg et fra listen.')).toBeVisible();
  });

  it("hides newer knowledge where only the programme's text is wanted, and says so", async () => {
    open(`${case2}/1#svar`, storage);
    await heading('Svaret');
    expect(screen.getByText('Nyere viden fraråder')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Kun programmets tekst' }));
    expect(screen.queryByText('Nyere viden fraråder')).toBeNull();
    expect(screen.getByText('Nyere viden er skjult')).toBeVisible();
  });
});

describe('a branch', () => {
  const region = (name: string) => screen.getByRole('region', { name });
  const clearlyBetter = async () => {
    await user.click(await screen.findByText(/^Anamnese · /));
    await user.click(await screen.findByRole('radio', { name: /Klar bedring/ }));
  };

  it('stands beside the example, tells the differences, and leaves the example as it was', async () => {
    open(`${case2}/2#svar`, storage);
    await heading('Svaret');
    await user.keyboard('b');
    expect(await heading('Kontrol ved 4 uger')).toHaveFocus();
    expect(region('Hvad det ændrer')).toHaveTextContent('Ret et svar, så står det her, hvad det ændrer.');
    await clearlyBetter();
    const differences = within(region('Hvad det ændrer'));
    expect(differences.getByText('Udvikling siden sidst: Klar bedring (i eksemplet: Forværret)')).toBeVisible();
    expect(differences.getByText('Falder bort: Henvis til MR af lænden')).toBeVisible();
    expect(differences.getByText(/^Kommer til: Afslut forløbet/)).toBeVisible();
    await user.keyboard('{Escape}');
    expect(address()).toBe(`${case2}/2#svar`);
    expect(await heading('Svaret')).toHaveFocus();
    expect(screen.getByText('Henvis til MR af lænden')).toBeVisible();
    expect(screen.getByText('Forværret siden sidst.')).toBeVisible();
  });

  it('shows an acute finding as acute at once, with no dialog', async () => {
    open(`${case2}/2#gren`, storage);
    await user.click(await screen.findByText(/^Sikkerhed · /));
    const row = await screen.findByRole('radiogroup', { name: /^Sfinkterforstyrrelse/ });
    await user.click(within(row).getByRole('radio', { name: 'Ja' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Ring, og henvis akut – mistanke om cauda equina');
    expect(region('Hvad det ændrer')).toHaveTextContent('Status: Akut (i eksemplet: Endelig)');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is kept by the tab, never in the address, and is undone in one act', async () => {
    const { unmount } = open(`${case2}/2#gren`, storage);
    await clearlyBetter();
    expect(address()).toBe(`${case2}/2#gren`);
    unmount();
    open(`${case2}/2#gren`, storage);
    await heading('Hvad det ændrer');
    expect(region('Hvad det ændrer')).toHaveTextContent('Udvikling siden sidst: Klar bedring');
    await user.click(screen.getByRole('button', { name: 'Fortryd ændringerne' }));
    await waitFor(() => expect(region('Hvad det ændrer')).toHaveTextContent('Ret et svar'));
    expect(storage.getItem('teaching')).toBeNull();
  });

  it('reads nothing that lies in the tab in another form', async () => {
    const clear = { answers: { progress: 'clear' }, withdrawn: [] };
    for (const kept of [
      { first: clear },
      { 1: { ...clear, answers: 'all' } },
      { 1: { answers: clear.answers } },
      'all',
    ]) {
      storage.setItem('teaching', JSON.stringify({ 'branch bilag-5-case-2': kept }));
      const { unmount } = open(`${case2}/2#gren`, storage);
      await heading('Hvad det ændrer');
      expect(region('Hvad det ændrer')).toHaveTextContent('Ret et svar');
      unmount();
    }
    storage.setItem('teaching', JSON.stringify({ 'branch bilag-5-case-2': { 1: clear } }));
    open(`${case2}/2#gren`, storage);
    await heading('Hvad det ændrer');
    expect(region('Hvad det ændrer')).toHaveTextContent('Klar bedring');
  });

  it('takes a group chosen otherwise, and counts days of pain back in time', async () => {
    open(`${case2}/1#gren`, storage);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Gruppe' }), 'g1');
    expect(region('Hvad det ændrer')).toHaveTextContent('Gruppe: Gruppe 1 (i eksemplet: Gruppe 2)');
    await user.click(screen.getByText(/^Anamnese · /));
    expect(await screen.findByText(/^Smertestart omkring .*26\. februar 2026/)).toBeVisible();
  });
});

describe('the list', () => {
  it('has the cases of the sources with what they teach, and finds others by programme and role', async () => {
    open('/eksempler', storage);
    const cases = await screen.findByRole('region', { name: 'Kildernes egne eksempler' });
    expect(within(cases).getAllByRole('listitem')).toHaveLength(15);
    expect(within(cases).getAllByText(/^Øvelser og smertebehandling, efter 4 uger MR/)).toHaveLength(1);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Program' }), 'rh-primary');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rolle' }), 'chiropractor');
    expect(address()).toBe('/eksempler#program=rh-primary&rolle=chiropractor');
    expect(screen.queryByRole('region', { name: 'Kildernes egne eksempler' })).toBeNull();
    await user.click(screen.getByText('Roller, steder og tider (2)'));
    expect(await screen.findByRole('link', { name: 'Kiropraktoren har første kontakt' })).toBeVisible();
  });

  it('tells nothing of how an example goes while it is shown to a room', async () => {
    storage.setItem('preferences', JSON.stringify({ projector: true }));
    open('/eksempler', storage);
    expect(await screen.findByRole('link', { name: 'Mand, 55 år, mistanke om rodtryk, sygemeldt' })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('data-projector');
    expect(screen.queryByText(/efter 4 uger MR/)).toBeNull();
    expect(screen.queryByText(/går MR og henvisning sammen/)).toBeNull();
  });
});
