import { describe, expect, test } from 'vitest';
import { openContact } from '../../src/course/commands.ts';
import { recordFindings } from '../../src/course/finding-commands.ts';
import { parseStoredEvents } from '../../src/course/migrations.ts';
import type { TabChannel } from '../../src/course/other-tabs.ts';
import { readPreferences } from '../../src/course/preferences.ts';
import { createPreferencesStore, NO_PREFERENCES } from '../../src/course/preferences-store.ts';
import { STORAGE_KEYS, storedText, type TextStorage } from '../../src/course/storage.ts';
import { createCourseStore } from '../../src/course/store.ts';
import { undo } from '../../src/course/undo-commands.ts';
import { smallProgramme as programme } from './small-programme.ts';

/** A tab's storage that keeps its texts as a browser does; `full` makes it refuse to write. */
function tabStorage() {
  const texts = new Map<string, string>();
  const tab = { full: false, texts };
  const storage: TextStorage = {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      if (tab.full) throw new DOMException('full', 'QuotaExceededError');
      texts.set(key, text);
    },
    removeItem: (key) => {
      texts.delete(key);
    },
  };
  return { tab, storage };
}
const blocked = (): TextStorage => {
  throw new DOMException('blocked', 'SecurityError');
};

/** A channel between tabs; a tab never hears itself. */
function tabsChannel() {
  const messages: unknown[] = [];
  const listeners: { owner: object; hear: (event: { readonly data: unknown }) => void }[] = [];
  const join = (): TabChannel => {
    const owner = {};
    return {
      postMessage: (data) => {
        messages.push(data);
        for (const one of [...listeners]) if (one.owner !== owner) one.hear({ data });
      },
      addEventListener: (_type, hear) => listeners.push({ owner, hear }),
    };
  };
  return { join, messages };
}

let ids = 0;
function open(storage: () => TextStorage, channel?: TabChannel, programmes = [programme]) {
  return createCourseStore({
    readStored: parseStoredEvents,
    programmeById: (id) => programmes.find((one) => one.id === id),
    storage: storedText(storage, STORAGE_KEYS.course),
    now: () => '2026-11-05T08:07:00.000Z',
    newId: () => {
      ids += 1;
      return `course-${ids}`;
    },
    channel,
  });
}
const START = { role: 'gp', region: 'north', startWeek: 0, day: '2026-11-05' } as const;

function underWay(storage: () => TextStorage, channel?: TabChannel) {
  const store = open(storage, channel);
  store.getState().start('small', START);
  const course = store.getState().state?.id ?? expect.fail('no course');
  const act: ReturnType<typeof store.getState>['act'] = (id, command) => store.getState().act(id, command);
  act(course, ({ state }) => openContact(state, programme, { contact: 'week0', day: '2026-11-05' }));
  const record = (answers: Record<string, string | number | null>) =>
    act(course, ({ state }) => recordFindings(state, programme, { contact: 0, answers }));
  return { store, course, act, record };
}

describe('a reload', () => {
  test('loses nothing, after each act', () => {
    const { storage } = tabStorage();
    const { store, course, act, record } = underWay(() => storage);
    const reloaded = () => open(() => storage).getState();
    expect(reloaded()).toMatchObject({ events: store.getState().events, state: store.getState().state, programme });
    record({ age: 44, 'cauda.saddle': null });
    expect(reloaded().state).toEqual(store.getState().state);
    expect(reloaded().state?.contacts[0]?.answers).toEqual({ age: 44, 'cauda.saddle': null });
    act(course, ({ state, events }) => undo(state, events));
    expect(reloaded().state?.contacts[0]?.answers).toEqual({});
    expect(reloaded().events).toHaveLength(4);
  });

  test('goes on in the same course: an undo from before can be undone after', () => {
    const { storage } = tabStorage();
    const { course, record } = underWay(() => storage);
    record({ age: 44 });
    const again = open(() => storage);
    again.getState().act(course, ({ state, events }) => undo(state, events));
    expect(again.getState().state?.contacts[0]?.answers).toEqual({});
    expect(again.getState().events.map((event) => event.seq)).toEqual([1, 2, 3, 4]);
  });

  test('sets aside what cannot be read, keeps it through later acts and drops it with "new patient" only', () => {
    const { storage, tab } = tabStorage();
    const { course, record } = underWay(() => storage);
    record({ age: 44 });
    const text = tab.texts.get(STORAGE_KEYS.course) ?? '';
    tab.texts.set(STORAGE_KEYS.course, text.replace('"findingsRecorded"', '"findingsScribbled"'));
    const again = open(() => storage);
    expect(again.getState().setAside).toMatchObject([{ problem: 'not-an-event', raw: { kind: 'findingsScribbled' } }]);
    expect(again.getState().state?.contacts[0]?.answers).toEqual({});
    again.getState().act(course, ({ state }) => recordFindings(state, programme, { contact: 0, answers: { age: 45 } }));
    expect(open(() => storage).getState().setAside).toEqual(again.getState().setAside);
    again.getState().clear();
    expect(open(() => storage).getState()).toMatchObject({ setAside: [], state: undefined, events: [] });
    expect(tab.texts.size).toBe(0);
  });

  test.each([
    ['no JSON', '{"version":1,"ev', 'not-a-course'],
    ['a course of a newer app', '{"version":99,"events":[]}', 'newer-version'],
  ])('%s is set aside, and no course starts over it before "new patient"', (_title, text, problem) => {
    const { storage, tab } = tabStorage();
    tab.texts.set(STORAGE_KEYS.course, text);
    const store = open(() => storage);
    expect(store.getState()).toMatchObject({ state: undefined, setAside: [{ problem }] });
    expect(store.getState().start('small', START)).toEqual({ ok: false, problem: 'course-present' });
    expect(tab.texts.get(STORAGE_KEYS.course)).toBe(text);
    store.getState().clear();
    expect(store.getState().start('small', START)).toEqual({ ok: true });
  });

  test('a course of a programme that the app lacks is set aside whole', () => {
    const { storage } = tabStorage();
    underWay(() => storage);
    const store = open(() => storage, undefined, []);
    expect(store.getState()).toMatchObject({
      state: undefined,
      events: [],
      setAside: [{ problem: 'unknown-programme' }],
    });
  });
});

describe('two courses never mix', () => {
  test('a command made for another course is refused and writes nothing', () => {
    const { storage } = tabStorage();
    const first = underWay(() => storage);
    const late = recordFindings(first.store.getState().state ?? expect.fail(), programme, {
      contact: 0,
      answers: { 'cauda.saddle': 'yes' },
    });
    first.store.getState().clear();
    expect(first.store.getState().dispatch(late)).toEqual({ ok: false, problem: 'no-course' });
    first.store.getState().start('small', START);
    const before = first.store.getState().events;
    expect(first.store.getState().dispatch(late)).toEqual({ ok: false, problem: 'other-course' });
    expect(first.record({ age: 44 })).toEqual({ ok: false, problem: 'other-course' });
    expect(first.store.getState().events).toBe(before);
    expect(first.store.getState().state?.contacts).toEqual([]);
  });

  test('no course starts while one is open; the new one after "new patient" has its own id', () => {
    const { storage } = tabStorage();
    const { store, course } = underWay(() => storage);
    expect(store.getState().start('small', START)).toEqual({ ok: false, problem: 'course-present' });
    store.getState().clear();
    store.getState().start('small', START);
    expect(store.getState().state?.id).not.toBe(course);
    expect(store.getState().events).toHaveLength(1);
  });

  test('tabs with their own storage hold their own courses and notice each other by id alone', () => {
    const channel = tabsChannel();
    const one = underWay(() => left.storage, channel.join());
    const two = underWay(() => right.storage, channel.join());
    one.record({ age: 44 });
    expect(two.store.getState().state?.contacts[0]?.answers).toEqual({});
    expect(one.store.getState().foreignCourse).toBe(two.course);
    expect(two.store.getState().foreignCourse).toBe(one.course);
    const late = open(() => tabStorage().storage, channel.join());
    expect(late.getState().foreignCourse).toBeDefined();
    two.store.getState().clear();
    expect(one.store.getState().foreignCourse).toBeUndefined();
    one.store.getState().announce(false);
    expect(late.getState().foreignCourse).toBeUndefined();
    for (const message of channel.messages) {
      expect(Object.keys(message as object).filter((key) => key !== 'kind' && key !== 'course')).toEqual([]);
    }
    expect(channel.messages.length).toBeGreaterThan(4);
  });
  const left = tabStorage();
  const right = tabStorage();

  test('a duplicated tab is told by the same id, and messages of others are no matter', () => {
    const channel = tabsChannel();
    const { storage } = tabStorage();
    const { store, course } = underWay(() => storage, channel.join());
    const copy = open(() => storage, channel.join());
    expect(store.getState().foreignCourse).toBe(course);
    expect(copy.getState().foreignCourse).toBe(course);
    const stranger = channel.join();
    for (const data of [null, 'open', { kind: 'open' }, { kind: 'open', course: 'x', answers: {} }]) {
      stranger.postMessage(data);
    }
    expect(copy.getState().foreignCourse).toBe(course);
  });
});

describe('the store refuses', () => {
  test('hands a refusal back and writes nothing', () => {
    const { storage } = tabStorage();
    const { store, record } = underWay(() => storage);
    const before = store.getState().events;
    expect(record({ age: 400 })).toMatchObject({ ok: false, problem: 'impossible-value' });
    expect(record({})).toEqual({ ok: true });
    expect(store.getState().events).toBe(before);
  });

  test('a command made on an older state that no longer fits', () => {
    const { storage } = tabStorage();
    const store = open(() => storage);
    store.getState().start('small', START);
    const once = openContact(store.getState().state ?? expect.fail(), programme, {
      contact: 'week0',
      day: '2026-11-05',
    });
    expect(store.getState().dispatch(once)).toEqual({ ok: true });
    expect(store.getState().dispatch(once)).toEqual({ ok: false, problem: 'stale' });
    expect(store.getState().state?.contacts).toHaveLength(1);
  });

  test('an unknown programme, and a start that is refused', () => {
    const { storage, tab } = tabStorage();
    const store = open(() => storage);
    expect(store.getState().start('large', START)).toEqual({ ok: false, problem: 'unknown-programme' });
    expect(store.getState().start('small', { ...START, label: '251248-1234' })).toMatchObject({ problem: 'cpr' });
    expect(tab.texts.size).toBe(0);
  });
});

describe('storage that refuses', () => {
  test('when full: the course goes on, the store says so, and stops saying so when there is room', () => {
    const { storage, tab } = tabStorage();
    const { store, record } = underWay(() => storage);
    tab.full = true;
    expect(record({ age: 44 })).toEqual({ ok: true });
    expect(store.getState()).toMatchObject({ storageRefused: true, state: { contacts: [{ answers: { age: 44 } }] } });
    expect(open(() => storage).getState().state?.contacts[0]?.answers).toEqual({});
    tab.full = false;
    record({ age: 45 });
    expect(store.getState().storageRefused).toBe(false);
    expect(open(() => storage).getState().state?.contacts[0]?.answers).toEqual({ age: 45 });
  });

  test('when blocked: said from the start', () => {
    const { store } = underWay(blocked);
    expect(store.getState()).toMatchObject({ storageRefused: true, state: { contacts: [{ contact: 'week0' }] } });
    store.getState().clear();
    expect(store.getState()).toMatchObject({ storageRefused: true, state: undefined });
    expect(open(blocked).getState().storageRefused).toBe(true);
  });
});

describe('preferences', () => {
  const stored = (storage: () => TextStorage) => storedText(storage, STORAGE_KEYS.preferences);

  test('are kept apart from the course and outlive "new patient"', () => {
    const { storage, tab } = tabStorage();
    const { store } = underWay(() => storage);
    const preferences = { role: 'gp', area: 'city', layout: { gp: 'sheet' }, shortcuts: false } as const;
    const kept = createPreferencesStore(
      stored(() => storage),
      NO_PREFERENCES,
    );
    kept.getState().change(preferences);
    expect(kept.getState()).toMatchObject({ preferences, refused: false });
    store.getState().clear();
    expect(readPreferences(stored(() => storage))).toEqual({ preferences, unread: [], refused: false });
    expect([...tab.texts.keys()]).toEqual([STORAGE_KEYS.preferences]);
  });

  test('a damaged one does not take the others with it', () => {
    const { storage, tab } = tabStorage();
    const read = () => readPreferences(stored(() => storage));
    expect(read()).toEqual({ preferences: {}, unread: [], refused: false });
    tab.texts.set(STORAGE_KEYS.preferences, '{"role":"gp","language":"fr","patient":"x"}');
    expect(read()).toEqual({ preferences: { role: 'gp' }, unread: ['language', 'patient'], refused: false });
    tab.texts.set(STORAGE_KEYS.preferences, 'role');
    expect(read().preferences).toEqual({});
    expect(read().unread).toContain('clinic');
    expect(readPreferences(stored(blocked))).toEqual({ preferences: {}, unread: [], refused: true });
  });
});
