import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openContact } from '../../src/course/commands.ts';
import { EVENT_VERSION, storedForm } from '../../src/course/event-writing.ts';
import { type Migration, migrations, parseStoredEvents } from '../../src/course/migrations.ts';
import { history } from './history.ts';
import { smallProgramme as programme } from './small-programme.ts';

const course = history();
course.do((state) => openContact(state, programme, { contact: 'week0', day: '2026-11-05' }));
const events = course.events();
const stored = (raws: readonly unknown[], version: number = EVENT_VERSION) => ({ version, events: raws });
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('stored courses', () => {
  test('come back as they were', () => {
    expect(parseStoredEvents(throughJson(storedForm(events, [])))).toEqual({ events, setAside: [] });
  });

  test.each([
    ['an unknown kind', { seq: 3, at: '2026-11-05T08:07:00.000Z', kind: 'teleported' }, 'not-an-event'],
    [
      'a field too many',
      { seq: 3, at: '2026-11-05T08:07:00.000Z', kind: 'roleChanged', role: 'gp', name: 'x' },
      'not-an-event',
    ],
    [
      'a day that does not exist',
      { seq: 3, at: '2026-11-05T08:07:00.000Z', kind: 'courseEnded', reason: 'x', day: '2026-02-30' },
      'not-an-event',
    ],
    [
      'a decline without a reason',
      { seq: 3, at: '2026-11-05T08:07:00.000Z', kind: 'adviceDeclined', contact: 0, rule: 'a', reason: '' },
      'not-an-event',
    ],
    [
      'an order number again',
      { seq: 2, at: '2026-11-05T08:07:00.000Z', kind: 'roleChanged', role: 'gp' },
      'out-of-order',
    ],
    ['a second course', { ...events[0], seq: 3, course: 'c2' }, 'second-course'],
    ['no event at all', 'rubbish', 'not-an-event'],
  ])('%s is set aside and the rest read', (_title, raw, problem) => {
    const last = { seq: 4, at: '2026-11-05T08:07:00.000Z', kind: 'roleChanged', role: 'gp' };
    const parsed = parseStoredEvents(stored([...events, raw, last]));
    expect(parsed).toEqual({ events: [...events, last], setAside: [{ raw, problem }] });
    expect(parseStoredEvents(throughJson(storedForm(parsed.events, parsed.setAside)))).toEqual(parsed);
  });

  test.each([
    ['nothing', null, 'not-a-course'],
    ['a text', 'abc', 'not-a-course'],
    ['a list', events, 'not-a-course'],
    ['a newer format', stored(events, EVENT_VERSION + 1), 'newer-version'],
    ['a course without its start', stored(events.slice(1)), 'no-start'],
    ['no events', stored([]), 'no-start'],
    ['far too many events', stored(Array.from({ length: 20_001 }, () => 0)), 'too-large'],
  ])('%s is set aside whole', (_title, raw, problem) => {
    expect(parseStoredEvents(raw)).toEqual({ events: [], setAside: [{ raw, problem }] });
  });

  test('whatever is stored, reading it never fails and drops nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom(...events))), (raws) => {
        const { events: read, setAside } = parseStoredEvents(stored(raws));
        const whole = setAside[0]?.problem === 'no-start';
        expect(whole ? 1 : read.length + setAside.length).toBe(whole ? setAside.length : raws.length);
      }),
    );
  });
});

describe('migrations', () => {
  test('lead from version 1 to the present one without a gap', () => {
    expect(migrations.map((step) => step.to)).toEqual(Array.from({ length: EVENT_VERSION - 1 }, (_, i) => i + 2));
  });

  const renamed: Migration = {
    name: 'profession becomes role',
    to: 2,
    migrate: (raws) =>
      raws.map((raw) => {
        const { profession, ...rest } = raw as Record<string, unknown>;
        return profession === undefined ? raw : { ...rest, role: profession };
      }),
  };
  const later: Migration = {
    name: 'doctor becomes gp',
    to: 3,
    migrate: (raws) =>
      raws.map((raw) => ((raw as { role?: string }).role === 'doctor' ? { ...(raw as object), role: 'gp' } : raw)),
  };
  const old = events.map((event) => {
    if (event.kind !== 'courseStarted') return event;
    const { role: _role, ...rest } = event;
    return { ...rest, profession: 'doctor' };
  });

  test('an old course passes through each step from its own version on, in order', () => {
    expect(parseStoredEvents(stored(old, 1), [later, renamed], 3)).toEqual({ events, setAside: [] });
    const halfway = events.map((event) => (event.kind === 'courseStarted' ? { ...event, role: 'doctor' } : event));
    expect(parseStoredEvents(stored(halfway, 2), [renamed, later], 3)).toEqual({ events, setAside: [] });
    expect(parseStoredEvents(stored(old, 1)).setAside).toHaveLength(1);
  });

  test('a step that is missing or fails sets the course aside as it was', () => {
    const failing: Migration = {
      ...renamed,
      migrate: () => {
        throw new Error('broken');
      },
    };
    for (const steps of [[later], [failing, later]]) {
      const raw = stored(old, 1);
      expect(parseStoredEvents(raw, steps, 3)).toEqual({ events: [], setAside: [{ raw, problem: 'not-migrated' }] });
    }
  });
});
