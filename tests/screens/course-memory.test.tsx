// @vitest-environment jsdom
// What a screen remembers of the open course: it survives a reload, it goes with the course, and no patient's number is written down.
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { openContact } from '../../src/course/commands.ts';
import { parseStoredEvents } from '../../src/course/migrations.ts';
import { createPreferencesStore, NO_PREFERENCES } from '../../src/course/preferences-store.ts';
import { hasParts, isMaybe, isText } from '../../src/course/readable.ts';
import { STORAGE_KEYS, storedText, type TextStorage } from '../../src/course/storage.ts';
import { createCourseStore } from '../../src/course/store.ts';
import { createDraftStore } from '../../src/course/store-drafts.ts';
import { createTeachingStore } from '../../src/course/store-teaching.ts';
import { useAnswers } from '../../src/screens/shared/answering/use-answers.ts';
import { courseMemory } from '../../src/screens/shared/course-memory.ts';
import { type Services, ServicesProvider } from '../../src/screens/shared/services.ts';
import { smallProgramme as programme } from '../course/small-programme.ts';

type Note = { readonly text: string; readonly more: string | undefined };
const NOTHING: Note = { text: '', more: undefined };
const useNote = courseMemory<Note>('note', NOTHING, hasParts<Note>({ text: isText, more: isMaybe(isText) }));
const usePassing = courseMemory<string>('passing', '', isText, { lasting: false });

function tabStorage() {
  const texts = new Map<string, string>();
  const storage: TextStorage = {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
  return { texts, storage: () => storage };
}
const blocked = (): TextStorage => {
  throw new DOMException('blocked', 'SecurityError');
};

let ids = 0;
/** The app as after a reload of a tab with this storage. */
function open(storage: () => TextStorage) {
  const course = createCourseStore({
    readStored: parseStoredEvents,
    programmeById: (id) => (id === 'small' ? programme : undefined),
    storage: storedText(storage, STORAGE_KEYS.course),
    now: () => '2026-11-05T08:07:00.000Z',
    newId: () => {
      ids += 1;
      return `course-${ids}`;
    },
  });
  const services: Services = {
    course,
    drafts: createDraftStore(storedText(storage, STORAGE_KEYS.drafts), course),
    teaching: createTeachingStore(storedText(storage, STORAGE_KEYS.teaching)),
    preferences: createPreferencesStore(storedText(storage, STORAGE_KEYS.preferences), NO_PREFERENCES),
    regions: [],
    loadProgramme: async () => {},
    programmeById: () => undefined,
    loadPageWords: async () => {},
    showLanguage: async () => {},
    today: () => '2026-11-05',
    version: '0',
  };
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <ServicesProvider value={services}>{children}</ServicesProvider>
  );
  const using = <T,>(hook: () => T) => renderHook(hook, { wrapper }).result;
  return { course, using };
}
const START = { role: 'gp', region: 'north', startWeek: 0, day: '2026-11-05' } as const;

function begun(storage: () => TextStorage) {
  const app = open(storage);
  act(() => void app.course.getState().start('small', START));
  return app;
}

describe('what a screen remembers', () => {
  it('survives a reload, each thing for itself', () => {
    const { storage } = tabStorage();
    const { using } = begun(storage);
    const first = using(() => useNote(0));
    const second = using(() => useNote(1));
    act(() => first.current.remember({ text: 'halvt skrevet', more: undefined }));
    act(() => second.current.change((before) => ({ ...before, more: 'b' })));
    const again = open(storage);
    expect(again.using(() => useNote(0)).current.value).toEqual({ text: 'halvt skrevet' });
    expect(again.using(() => useNote(1)).current.value).toEqual({ text: '', more: 'b' });
    expect(again.using(() => useNote(2)).current.value).toBe(NOTHING);
  });

  it('is forgotten when it is empty again, and the storage with the last of it', () => {
    const { storage, texts } = tabStorage();
    const note = begun(storage).using(() => useNote());
    act(() => note.current.remember({ text: 'a', more: undefined }));
    expect(texts.has(STORAGE_KEYS.drafts)).toBe(true);
    act(() => note.current.remember(NOTHING));
    expect(texts.has(STORAGE_KEYS.drafts)).toBe(false);
  });

  it('goes with "new patient", here and in the storage, and no other course meets it', () => {
    const { storage, texts } = tabStorage();
    const { course, using } = begun(storage);
    const note = using(() => useNote());
    act(() => note.current.remember({ text: 'fru Hansen', more: undefined }));
    const late = note.current.remember;
    act(() => course.getState().clear());
    expect(note.current.value).toBe(NOTHING);
    expect([...texts.keys()]).toEqual([]);
    act(() => void course.getState().start('small', START));
    act(() => late({ text: 'fru Hansen', more: undefined }));
    expect(note.current.value).toBe(NOTHING);
    expect(JSON.stringify([...texts])).not.toContain('Hansen');
  });

  it('of another course than the one in the storage is dropped at the start', () => {
    const { storage, texts } = tabStorage();
    begun(storage);
    texts.set(STORAGE_KEYS.drafts, JSON.stringify({ course: 'another', drafts: { note: { text: 'fru Hansen' } } }));
    const note = open(storage).using(() => useNote());
    expect(note.current.value).toBe(NOTHING);
    expect(texts.has(STORAGE_KEYS.drafts)).toBe(false);
  });

  it('is not written where it holds a number that may identify the patient, nor is what it was before', () => {
    const { storage, texts } = tabStorage();
    const note = begun(storage).using(() => useNote());
    act(() => note.current.remember({ text: 'ringet\n010203-123', more: 'stue 2' }));
    expect(texts.get(STORAGE_KEYS.drafts)).toContain('010203-123');
    act(() => note.current.remember({ text: 'ringet\n010203-1234', more: 'stue 2' }));
    expect(note.current.value.text).toBe('ringet\n010203-1234');
    expect(texts.get(STORAGE_KEYS.drafts)).not.toContain('010203');
    expect(texts.get(STORAGE_KEYS.drafts)).toContain('stue 2');
  });

  it.each([
    ['no JSON', '{"course":'],
    ['no drafts', '["note"]'],
  ])('that cannot be read is dropped: %s', (_title, text) => {
    const { storage, texts } = tabStorage();
    const { course } = begun(storage);
    texts.set(STORAGE_KEYS.drafts, text);
    const again = open(storage);
    expect(again.using(() => useNote()).current.value).toBe(NOTHING);
    expect(texts.has(STORAGE_KEYS.drafts)).toBe(false);
    expect(again.course.getState().events).toEqual(course.getState().events);
  });

  it('in another form than the screen knows counts as empty, and takes nothing else with it', () => {
    const { storage, texts } = tabStorage();
    const { course } = begun(storage);
    const drafts = { 'note 0': { text: 5 }, 'note 1': ['a'], 'note 2': { text: 'c' } };
    texts.set(STORAGE_KEYS.drafts, JSON.stringify({ course: course.getState().state?.id, drafts }));
    const { using } = open(storage);
    expect([0, 1, 2].map((of) => using(() => useNote(of)).current.value)).toEqual([NOTHING, NOTHING, { text: 'c' }]);
  });

  it('waits in the storage with a course that cannot be read, until "new patient"', () => {
    const { storage, texts } = tabStorage();
    const note = begun(storage).using(() => useNote());
    act(() => note.current.remember({ text: 'a', more: undefined }));
    texts.set(STORAGE_KEYS.course, '{"version":99,"events":[]}');
    const { course } = open(storage);
    expect(texts.get(STORAGE_KEYS.drafts)).toContain('"a"');
    act(() => course.getState().clear());
    expect([...texts.keys()]).toEqual([]);
  });

  it('of the page alone is gone after a reload', () => {
    const { storage, texts } = tabStorage();
    const seen = begun(storage).using(() => usePassing());
    act(() => seen.current.remember('set'));
    expect(seen.current.value).toBe('set');
    expect(texts.has(STORAGE_KEYS.drafts)).toBe(false);
    expect(open(storage).using(() => usePassing()).current.value).toBe('');
  });

  it('lasts as long as the page where the storage refuses', () => {
    const note = begun(blocked).using(() => useNote());
    act(() => note.current.remember({ text: 'a', more: undefined }));
    expect(note.current.value.text).toBe('a');
  });
});

describe('entries not understood', () => {
  it('stay by contact and finding until answered; the functions stay the same', () => {
    const { storage } = tabStorage();
    const { course, using } = begun(storage);
    const id = course.getState().state?.id ?? '';
    act(() => {
      course.getState().act(id, (one) => openContact(one.state, programme, { contact: 'week0', day: '2026-11-05' }));
    });
    const answering = using(() => useAnswers(0));
    const { entries: _, ...before } = answering.current;
    const entry = { text: 'abc', message: 'Skriv et tal, fx 3.' };
    act(() => answering.current.refuse('age', entry));
    act(() => answering.current.refuse('height', { ...entry, text: '010203-1234' }));
    expect(Object.keys(answering.current.entries)).toEqual(['age', 'height']);
    const again = open(storage);
    expect(again.using(() => useAnswers(0)).current.entries).toEqual({ age: entry });
    expect(again.using(() => useAnswers(1)).current.entries).toEqual({});
    act(() => answering.current.answer('age', 44));
    const { entries, ...after } = answering.current;
    expect(Object.keys(entries)).toEqual(['height']);
    expect(course.getState().state?.contacts[0]?.answers).toEqual({ age: 44 });
    for (const [name, one] of Object.entries(after)) expect(Object.entries(before)).toContainEqual([name, one]);
    expect(open(storage).using(() => useAnswers(0)).current.entries).toEqual({});
  });
});
