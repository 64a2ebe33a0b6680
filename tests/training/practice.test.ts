// What a tab remembers of practice: each step from the one before, and nothing lost between two steps.
import { describe, expect, it } from 'vitest';
import {
  beginRoom,
  beginRound,
  choose,
  goOn,
  handIn,
  noPractice,
  type Practice,
  resultOf,
  roomBack,
  roomForward,
} from '../../src/training/practice/practice.ts';
import type { CaseMark, Mistake } from '../../src/training/practice/score.ts';

const cases = Array.from({ length: 10 }, (_, i) => `case.${i}`);
const drawn = { seed: 4, role: 'gp', cases };
const worth = (points: number, ...kinds: readonly Mistake['is'][]): CaseMark => ({
  points,
  parts: [],
  mistakes: kinds.map((is) => ({ part: 'action', is, about: [], rules: [], findings: [] })),
  isCritical: kinds.some((is) => ['missed-acute', 'ended-acute', 'ended-unasked', 'not-asked'].includes(is)),
});
const begun = beginRound(noPractice('1'), drawn);

describe('a round', () => {
  it('begins with nothing chosen', () => {
    expect(begun.open).toMatchObject({ cases, answers: [], draft: { flags: {}, actions: [] }, isShown: false });
  });

  it('keeps what is chosen part by part, and what was handed in stands', () => {
    const chosen = choose(choose(begun, { group: 'g1' }), { actions: ['refer'] });
    expect(chosen.open?.draft).toEqual({ flags: {}, group: 'g1', actions: ['refer'] });
    const handed = handIn(chosen, worth(10));
    expect(choose(handed, { group: 'g2' })).toBe(handed);
    expect(handed.open).toMatchObject({ answers: [{ group: 'g1', actions: ['refer'] }], isShown: true });
    expect(goOn(handed, [worth(10)]).open).toMatchObject({ draft: { actions: [] }, isShown: false });
  });

  it('ends after its last case, with the sum of its points, and shows the result', () => {
    let practice: Practice = begun;
    const marks: CaseMark[] = [];
    for (let i = 0; i < 10; i++) {
      const marked = worth(i < 8 ? 10 : 5, ...(i < 8 ? [] : (['group-wrong'] as const)));
      marks.push(marked);
      practice = goOn(handIn(choose(practice, { group: `g${i}` }), marked), marks);
    }
    expect(practice.open).toBeUndefined();
    expect(practice.done).toMatchObject([{ seed: 4, points: 90, isPassed: true, endangering: [] }]);
    expect(practice.viewed).toBe(0);
    expect(practice.done[0]?.answers).toHaveLength(10);
    expect(practice.failed).toEqual(['case.8', 'case.9']);
  });

  it('forgets that a case failed once it is answered rightly', () => {
    const again = { ...beginRound({ ...noPractice('1'), failed: ['case.0', 'case.3'] }, drawn) };
    expect(handIn(again, worth(10)).failed).toEqual(['case.3']);
    expect(handIn(again, worth(4, 'too-late')).failed).toEqual(['case.3', 'case.0']);
  });
});

const ten = (points: number) => Array.from({ length: 10 }, () => worth(points));

describe('a result', () => {
  it.each([
    ['80 of 100 are enough', ten(8), true, 80],
    ['79 are not', [...ten(8).slice(1), worth(7)], false, 79],
    ['one acute patient missed fails it whatever else', [...ten(10).slice(1), worth(0, 'missed-acute')], false, 90],
    ['a safety question that nobody asked fails it', [...ten(10).slice(1), worth(5, 'not-asked')], false, 95],
    ['an acute course ended takes from the others', [...ten(10).slice(1), worth(-10, 'ended-acute')], false, 80],
    ['less than ten cases are no round', ten(10).slice(1), false, 100],
  ] as const)('%s', (_, marks, isPassed, points) => {
    expect(resultOf(marks)).toMatchObject({ isPassed, points });
  });

  it('is never less than nothing', () => {
    expect(resultOf(Array.from({ length: 10 }, () => worth(-10, 'ended-acute'))).points).toBe(0);
  });
});

describe('a round before a room', () => {
  it('shows each answer before the next case, and goes back the same way', () => {
    const first = beginRoom(noPractice('1'), drawn);
    const shown = roomForward(first);
    expect([first.room, shown.room]).toMatchObject([
      { place: 0, isShown: false },
      { place: 0, isShown: true },
    ]);
    const second = roomForward(shown);
    expect(second.room).toMatchObject({ place: 1, isShown: false });
    expect(roomBack(second)).toEqual(shown);
    expect(roomBack(roomBack(second))).toEqual(first);
    expect(roomBack(first)).toEqual(first);
  });

  it('is over after the last answer', () => {
    let practice = beginRoom(noPractice('1'), drawn);
    for (let i = 0; i < 20; i++) practice = roomForward(practice);
    expect(practice.room).toBeUndefined();
  });
});
