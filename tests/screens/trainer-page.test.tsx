// @vitest-environment jsdom
// The trainer as a learner meets it: answer first, then the answer with its why; nothing is lost by a reload, and a room needs no answers.
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { allWords } from '../../scripts/all-words.ts';
import type { Preferences } from '../../src/course/preferences.ts';
import type { TextStorage } from '../../src/course/storage.ts';
import { loadWords, showLanguage, startWords } from '../../src/i18n/words.ts';
import { type Services, ServicesProvider } from '../../src/screens/shared/services.ts';
import { TrainerPage } from '../../src/screens/trainer/trainer-page.tsx';
import { emptyStorage, servicesOver } from '../support/services.ts';

/** The page over what a tab has kept; another call is a reload. */
function open(storage: TextStorage, change: Preferences = {}): Services {
  cleanup();
  const services = servicesOver(storage);
  services.preferences.getState().change(change);
  render(
    <ServicesProvider value={services}>
      <MemoryRouter initialEntries={['/oev#runde=7']}>
        <TrainerPage />
      </MemoryRouter>
    </ServicesProvider>,
  );
  return services;
}

const begin = async () =>
  userEvent.click(await screen.findByRole('button', { name: 'Start en runde' }, { timeout: 30_000 }));
const group = (name: string | RegExp) => screen.getByRole('group', { name });
const chooseIn = async (name: string | RegExp, option: string | RegExp) =>
  userEvent.click(within(group(name)).getByLabelText(option));

/** Chooses something everywhere. */
async function answerAnything(): Promise<void> {
  if (screen.queryByRole('group', { name: 'Hvilken gruppe?' }) !== null) await chooseIn('Hvilken gruppe?', /Gruppe 1/);
  await chooseIn('Hvad sætter du i gang?', /Behandl, og fortsæt/);
  await chooseIn('Hvor hurtigt?', /Rutine/);
  await chooseIn('Til hvem?', /Ingen/);
  await userEvent.click(screen.getByRole('button', { name: 'Svar' }));
}

beforeAll(async () => {
  await startWords();
  await loadWords(() => Promise.resolve(allWords('da')), 'da', 'programme');
  await showLanguage('da');
});
afterEach(cleanup);

describe('the trainer', () => {
  it('tells the patient, asks, and answers nothing before the learner has', async () => {
    open(emptyStorage());
    await begin();
    expect(screen.getByRole('heading', { level: 2, name: 'Patient 1 af 10' })).toHaveFocus();
    expect(screen.getByText('Sikkerhed')).toBeVisible();
    expect(screen.queryByText('Programmet anbefaler')).toBeNull();
    expect(screen.getAllByRole('radio').every((one) => !(one instanceof HTMLInputElement) || !one.checked)).toBe(true);
  });

  it('says what is still to be chosen, and goes there', async () => {
    open(emptyStorage());
    await begin();
    await userEvent.click(screen.getByRole('button', { name: 'Svar' }));
    expect(screen.getByText('Vælg mindst én ting')).toBeVisible();
    expect(screen.getByText('Vælg, hvor hurtigt')).toBeVisible();
    expect(within(group(/Hvilken gruppe/)).getAllByRole('radio')[0]).toHaveFocus();
    expect(screen.queryByText('Programmet anbefaler')).toBeNull();
  });

  it('shows points, parts and what the programme recommends, with its source, after the answer', async () => {
    open(emptyStorage());
    await begin();
    await answerAnything();
    expect(screen.getByRole('heading', { level: 2, name: /^Svaret: .* af 10 point$/ })).toHaveFocus();
    expect(screen.getByRole('heading', { level: 3, name: 'Programmet anbefaler' })).toBeVisible();
    expect(screen.getAllByText(/^(Kilde: )?Forløbsprogram for lænderyglidelser, /).length).toBeGreaterThan(0);
    const [rule] = screen.getAllByRole('link');
    expect(rule?.getAttribute('href')).toMatch(/^\/regler\/rh\./);
  });

  it('keeps what is chosen and what is answered over a reload', async () => {
    const storage = emptyStorage();
    open(storage);
    await begin();
    await chooseIn('Hvad sætter du i gang?', /Henvis/);
    await chooseIn('Hvor hurtigt?', /Inden 2 uger/);
    open(storage);
    expect(await screen.findByRole('heading', { name: 'Patient 1 af 10' })).toBeVisible();
    expect(within(group('Hvad sætter du i gang?')).getByLabelText(/Henvis/)).toBeChecked();
    expect(within(group('Hvor hurtigt?')).getByLabelText(/Inden 2 uger/)).toBeChecked();
    await answerAnything();
    open(storage);
    expect(await screen.findByRole('heading', { name: /^Svaret: / })).toBeVisible();
  });

  it('takes digits in a question, Enter to answer and Enter to go on', async () => {
    open(emptyStorage());
    await begin();
    within(group('Hvilken gruppe?')).getAllByRole('radio')[0]?.focus();
    await userEvent.keyboard('2');
    expect(within(group('Hvilken gruppe?')).getByLabelText(/Gruppe 2/)).toBeChecked();
    await waitFor(() =>
      expect(group('Hvad sætter du i gang?')).toContainElement(document.activeElement as HTMLElement),
    );
    await userEvent.keyboard('35');
    expect(within(group('Hvad sætter du i gang?')).getByLabelText(/Henvis/)).toBeChecked();
    expect(within(group('Hvad sætter du i gang?')).getByLabelText(/Behandl/)).toBeChecked();
    within(group('Hvor hurtigt?')).getAllByRole('radio')[0]?.focus();
    await userEvent.keyboard('3');
    await waitFor(() => expect(group('Til hvem?')).toContainElement(document.activeElement as HTMLElement));
    await userEvent.keyboard('1{Enter}');
    expect(screen.getByRole('heading', { name: /^Svaret: / })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Patient 2 af 10' })).toHaveFocus();
  });

  it('ends after ten with the result, what endangers first, and lists the round', async () => {
    open(emptyStorage());
    await begin();
    for (let i = 0; i < 10; i++) {
      await answerAnything();
      await userEvent.click(screen.getByRole('button', { name: /Næste patient|Se resultatet/ }));
    }
    expect(screen.getByRole('heading', { name: 'Resultat' })).toHaveFocus();
    expect(screen.getByText('Ikke bestået')).toBeVisible();
    expect(screen.getByText('En akut patient blev ikke sendt akut.')).toBeVisible();
    const headings = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(headings[0]).toBe('Sikkerhed');
    expect(screen.getByText(/^Runde 7, Praktiserende læge: \d+ af 100 point, ikke bestået$/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Øv det, jeg fejlede' })).toBeVisible();
    expect(screen.getByText(/Rygvej, øvelse, runde 7/)).toBeInTheDocument();
  });

  it('lets a round wait at the start and goes on with it', async () => {
    open(emptyStorage());
    await begin();
    await answerAnything();
    await userEvent.click(screen.getByRole('button', { name: 'Til start' }));
    expect(screen.getByText('Runde 7 er i gang: 1 af 10 er besvaret.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Fortsæt runden' }));
    expect(screen.getByRole('heading', { name: /^Svaret: / })).toBeVisible();
  });
});

describe('before a room', () => {
  const beginRoom = async () =>
    userEvent.click(await screen.findByRole('button', { name: 'Start en runde for salen' }, { timeout: 30_000 }));

  it('has nothing to fill in; space shows the answer, then the next patient; the left arrow goes back', async () => {
    open(emptyStorage(), { projector: true });
    await beginRoom();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByText('Programmet anbefaler')).toBeNull();
    await userEvent.keyboard(' ');
    expect(screen.getByText('Programmet anbefaler')).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('heading', { name: 'Patient 2 af 10' })).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('heading', { name: 'Patient 1 af 10' })).toBeVisible();
    expect(screen.getByText('Programmet anbefaler')).toBeVisible();
  });

  it('leaves its keys alone where keys are switched off', async () => {
    open(emptyStorage(), { projector: true, shortcuts: false });
    await beginRoom();
    await userEvent.keyboard(' ');
    expect(screen.queryByText('Programmet anbefaler')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Vis svaret' }));
    expect(screen.getByText('Programmet anbefaler')).toBeVisible();
  });

  it.each([
    ['tells newer knowledge that advises against', {}, true],
    ['hides it where the programme is to speak alone', { programmeTextOnly: true }, false],
  ] as const)('%s', async (_, preferences, isTold) => {
    open(emptyStorage(), { projector: true, ...preferences });
    await beginRoom();
    let told = false;
    for (let i = 0; i < 10; i++) {
      await userEvent.click(screen.getByRole('button', { name: 'Vis svaret' }));
      told ||= screen.queryAllByText('Nyere viden fraråder').length > 0;
      if (i < 9) await userEvent.click(screen.getByRole('button', { name: 'Næste patient' }));
    }
    expect(told).toBe(isTold);
  });
});
