// Time: which contact a day means, whether it is early or late, and when the next is due.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactById, nextContact, plannedContacts, suggestedContact, timingOf } from '../../src/engine/contacts.ts';
import { judge } from '../../src/engine/judge.ts';
import { prepare } from '../../src/engine/prepare.ts';
import type { Sheet } from '../../src/engine/sheet.ts';
import { addDays } from '../../src/model/calendar.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { safe } from '../../src/programmes/shared/examples.ts';

const first = '2026-03-02';
const onDay = (day: number) => addDays(first, day);

describe('the planned contacts', () => {
  it('lie at 0, 2, 4 and 8 weeks, and every 4 weeks from 12', () => {
    const planned = plannedContacts(rhPrimary, first, 22).map((one) => [one.contact, one.week, one.day]);
    expect(planned).toEqual([
      ['week0', 0, '2026-03-02'],
      ['week2', 2, '2026-03-16'],
      ['week4', 4, '2026-03-30'],
      ['week8', 8, '2026-04-27'],
      ['later', 12, '2026-05-25'],
      ['later', 16, '2026-06-22'],
      ['later', 20, '2026-07-20'],
    ]);
  });

  it('cross the change to summer time and a leap day without losing a day', () => {
    expect(plannedContacts(rhPrimary, '2028-02-16', 4)[1]?.day).toBe('2028-03-01');
    expect(plannedContacts(rhPrimary, '2026-03-20', 4)[1]?.day).toBe('2026-04-03');
  });

  it('are looked up by id, and an unknown id is an error', () => {
    expect(contactById(rhPrimary, 'week4').week).toBe(4);
    expect(() => contactById(rhPrimary, 'week3')).toThrow(/week3/);
  });
});

describe('the timing of a contact', () => {
  it.each([
    ['week0', 0, 'on-time'],
    ['week0', 7, 'on-time'],
    ['week0', 8, 'late'],
    ['week2', 6, 'early'],
    ['week2', 7, 'on-time'],
    ['week2', 21, 'on-time'],
    ['week2', 22, 'late'],
    ['week4', 20, 'early'],
    ['week4', 21, 'on-time'],
    ['week4', 35, 'on-time'],
    ['week4', 40, 'late'],
    ['week8', 48, 'early'],
    ['week8', 49, 'on-time'],
    ['later', 76, 'early'],
    ['later', 84, 'on-time'],
    ['later', 112, 'on-time'],
  ] as const)('%s on day %i is %s', (contact, day, is) => {
    expect(timingOf(rhPrimary, contact, first, onDay(day)).is).toBe(is);
  });

  it('of a repeating contact is measured against its nearest time', () => {
    expect(timingOf(rhPrimary, 'later', first, onDay(16 * 7 + 3))).toMatchObject({ planned: 16, is: 'on-time' });
    expect(timingOf(rhPrimary, 'later', first, onDay(14 * 7 + 1))).toMatchObject({ planned: 16, is: 'early' });
  });

  it('tells the weeks since the first contact', () => {
    expect(timingOf(rhPrimary, 'week2', first, onDay(9)).weeks).toBeCloseTo(9 / 7);
  });
});

/** Held so far, day, and the contact suggested. A tie goes to the earlier; one that was held is not suggested again; the last one repeats. */
const suggestions: readonly (readonly [held: readonly string[], day: number, contact: string])[] = [
  [[], 0, 'week0'],
  [[], 6, 'week0'],
  [[], 7, 'week0'],
  [[], 8, 'week2'],
  [['week0'], 0, 'week2'],
  [['week0'], 9, 'week2'],
  [['week0'], 21, 'week2'],
  [['week0'], 22, 'week4'],
  [['week0'], 40, 'week4'],
  [['week0'], 42, 'week4'],
  [['week0'], 43, 'week8'],
  [['week0', 'week2'], 10, 'week4'],
  [['week0', 'week8'], 20, 'later'],
  [['week0', 'week8', 'later'], 112, 'later'],
];

describe('the contact suggested on a day', () => {
  it.each(suggestions)('after %j on day %i is %s', (held, day, contact) => {
    expect(suggestedContact(rhPrimary, first, held, onDay(day))).toBe(contact);
  });
});

/** Contact, the day it was held, the next and its day. What is less than a week away is passed over. */
const following: readonly (readonly [contact: string, day: number, next: string, due: number])[] = [
  ['week0', 0, 'week2', 14],
  ['week0', 6, 'week2', 14],
  ['week0', 8, 'week4', 28],
  ['week2', 9, 'week4', 28],
  ['week2', 21, 'week4', 28],
  ['week2', 22, 'week8', 56],
  ['week4', 28, 'week8', 56],
  ['week4', 52, 'later', 84],
  ['week8', 56, 'later', 84],
  ['later', 84, 'later', 112],
  ['later', 110, 'later', 140],
];

describe('the next contact', () => {
  it.each(following)('after %s on day %i is %s on day %i', (contact, day, next, due) => {
    expect(nextContact(rhPrimary, first, contact, onDay(day))).toMatchObject({ contact: next, day: onDay(due) });
  });

  it('lies at least a week ahead and within eight weeks of any day', () => {
    const contacts = rhPrimary.contacts.map((one) => one.id);
    fc.assert(
      fc.property(fc.constantFrom(...contacts), fc.integer({ min: 0, max: 2000 }), (contact, day) => {
        const next = nextContact(rhPrimary, first, contact, onDay(day));
        expect(next.day >= onDay(day + 7)).toBe(true);
        expect(next.day <= onDay(Math.max(day + 35, 84))).toBe(true);
        expect(contacts.indexOf(next.contact)).toBeGreaterThanOrEqual(contacts.indexOf(contact));
      }),
    );
  });
});

describe('contacts of one group alone', () => {
  const [week0, , week4, , later] = rhPrimary.contacts;
  if (week0 === undefined || week4 === undefined || later === undefined) throw new Error('five contacts');
  /** Two tracks: group 2 at weeks 2 and 4, group 1 at week 5, both from week 12. */
  const tracks = {
    ...rhPrimary,
    contacts: [
      week0,
      { ...week4, id: 'root-2', week: 2, groups: ['g2'] },
      { ...week4, id: 'root-4', week: 4, groups: ['g2'] },
      { ...week4, id: 'back-5', week: 5, groups: ['g1'] },
      later,
    ],
  };

  it.each([
    ['g1', ['week0', 'back-5', 'later']],
    ['g2', ['week0', 'root-2', 'root-4', 'later']],
    [undefined, ['week0', 'root-2', 'root-4', 'back-5', 'later']],
  ] as const)('are planned for %s as %j', (group, expected) => {
    expect(plannedContacts(tracks, first, 12, group).map((one) => one.contact)).toEqual(expected);
  });

  it.each([
    ['g1', 0, 'back-5'],
    ['g2', 0, 'root-2'],
    [undefined, 0, 'root-2'],
    ['g2', 14, 'root-4'],
    ['g1', 30, 'later'],
  ] as const)('are next for %s on day %i: %s', (group, day, next) => {
    const held = { 0: 'week0', 14: 'root-2', 30: 'back-5' }[day];
    expect(nextContact(tracks, first, held, onDay(day), group).contact).toBe(next);
  });

  it.each([
    ['g1', 15, 'back-5'],
    ['g2', 15, 'root-2'],
    ['g2', 27, 'root-4'],
    ['g1', 27, 'back-5'],
  ] as const)('are suggested to %s on day %i: %s', (group, day, contact) => {
    expect(suggestedContact(tracks, first, ['week0'], onDay(day), group)).toBe(contact);
  });
});

describe('a way out of the course that the clinician declines', () => {
  const prepared = prepare(rhPrimary);
  const severe = { progress: 'worse', 'pain.unacceptable': 'yes', 'function.limitation': 'severe' } as const;
  const at = (answers: Sheet['answers'], declined: readonly string[], role = 'gp') =>
    judge(
      prepared,
      {
        ...{ contact: 'week2', day: onDay(14), weeks: 2, group: 'g1', groupHere: true },
        ...{ answers: { ...safe, ...answers }, earlier: {}, offers: {}, declined },
      },
      { role, firstDay: first },
    );
  const calm = { progress: 'clear', 'pain.unacceptable': 'no', 'function.limitation': 'none' } as const;
  const ways = ['rh.g1.week2.rheumatology', 'rh.g1.week2.department'];

  it.each([
    ['none of two', severe, [], undefined],
    ['one of two', severe, ways.slice(0, 1), undefined],
    ['both', severe, ways, onDay(28)],
    ['none of an end', calm, [], undefined],
    ['the end', calm, ['rh.g1.week2.end'], onDay(28)],
    ['something beside the end', calm, ['rh.work.stay'], undefined],
    ['an acute one, which is decided elsewhere', { 'cauda.saddle': 'yes' }, ['rh.safety.cauda'], undefined],
  ] as const)('leads nowhere: %s', (_, answers, declined, day) => {
    const judged = at(answers, declined);
    expect(judged.next?.day).toBe(day);
    expect(judged.recommendations.map((one) => one.rule.id)).toEqual(
      at(answers, []).recommendations.map((one) => one.rule.id),
    );
  });

  it('as does the way to oneself: the practising rheumatologist treats, and sees the patient again', () => {
    expect(at(severe, [], 'rheumatologist').next).toBeUndefined();
    expect(at(severe, ['rh.g1.week2.department'], 'rheumatologist').next?.day).toBe(onDay(28));
    expect(at(severe, ['rh.g1.week2.rheumatology'], 'rheumatologist').next).toBeUndefined();
  });
});
