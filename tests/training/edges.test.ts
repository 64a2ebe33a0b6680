// Decision edges of a programme that can be walked through by hand: which there are, which cases show them, and what is said of those that no case can show.
import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/engine/prepare.ts';
import type { Sheet } from '../../src/engine/sheet.ts';
import { all, any, inGroup, is } from '../../src/model/condition.ts';
import type { Programme } from '../../src/model/programme.ts';
import { edgesOf } from '../../src/training/cases/edges.ts';
import { whyMissed } from '../../src/training/cases/impossible.ts';
import { type CaseLibrary, casesOf } from '../../src/training/cases/library.ts';
import { edgesShown, thresholdsShown } from '../../src/training/cases/recheck.ts';
import { alarmA, alarmB, example, oneMore, progress, site, tiny, withRule } from '../support/tiny-programme.ts';

/** By hand, from the rules as they stand in the tiny programme. */
const tinyEdges = [
  ...['t.alarm', 't.power', 't.g1.control', 't.g2.control', 't.adult'].flatMap((rule) => [
    `shown first ${rule}`,
    `not-shown first ${rule}`,
  ]),
  ...['t.alarm', 't.power', 't.end', 't.continue'].flatMap((rule) => [
    `shown second ${rule}`,
    `not-shown second ${rule}`,
  ]),
  ...['t.alarm#0', 't.alarm#1', 't.power#0', 't.power#1', 't.g1.control#0', 't.g2.control#0', 't.adult#0'].map(
    (leaf) => `leaf first ${leaf.split('#')[0]} ${leaf}`,
  ),
  ...['t.alarm#0', 't.alarm#1', 't.power#0', 't.power#1', 't.end#0', 't.continue#0'].map(
    (leaf) => `leaf second ${leaf.split('#')[0]} ${leaf}`,
  ),
  ...['first', 'second'].flatMap((contact) => [
    `acute-first ${contact}`,
    `handed-over ${contact}`,
    `outranked ${contact} acute`,
  ]),
  ...['g1', 'g2'].flatMap((group) => [`suggested ${group}`, `not-suggested ${group}`, `leaf any ${group} ${group}#0`]),
  ...['alarm.a', 'alarm.b', 'weak', 'power.right', 'power.left'].map((finding) => `unanswered ${finding}`),
];

const libraryOf = (programme: Programme): CaseLibrary => casesOf(prepare(programme), {});
const shownIn = (programme: Programme) => edgesShown(prepare(programme), {}, libraryOf(programme));
const sheetsOf = ({ cases }: CaseLibrary): readonly Sheet[] => cases.map((one) => one.sheet);
const hasCase = (sheets: readonly Sheet[], contact: string, answers: Sheet['answers']) =>
  sheets.some(
    (one) => one.contact === contact && Object.entries(answers).every(([id, value]) => one.answers[id] === value),
  );
const reasonsIn = (programme: Programme) => {
  const prepared = prepare(programme);
  const shown = shownIn(programme);
  const missed = edgesOf(prepared).filter((one) => !shown.has(one.id));
  return Object.fromEntries(
    whyMissed(prepared, {}, missed).map(({ edge, verdict }) => [
      edge.id,
      verdict.is === 'impossible' ? verdict.reason : verdict.is,
    ]),
  );
};

describe('the edges of a programme', () => {
  it('are those of its rules, leaves, policies, groups and safety questions', () => {
    expect(
      edgesOf(prepare(tiny))
        .map((one) => one.id)
        .toSorted(),
    ).toEqual(tinyEdges.toSorted());
  });

  it('are all shown, but for the one that nothing can show: there is no hand-over that is not acute', () => {
    const missing = tinyEdges.filter((id) => !shownIn(tiny).has(id));
    expect(missing).toEqual(['handed-over first', 'handed-over second']);
    expect(reasonsIn(tiny)).toEqual({ 'handed-over first': 'never-together', 'handed-over second': 'never-together' });
  });

  it.each([
    ['first', { age: 18 }],
    ['first', { age: 17 }],
    ['first', { weak: 'yes', 'power.right': 3 }],
    ['first', { weak: 'yes', 'power.right': 4 }],
    ['second', { weak: 'yes', 'power.left': 3 }],
    ['second', { weak: 'yes', 'power.left': 4 }],
    ['first', { 'alarm.a': 'yes', 'alarm.b': 'no' }],
    ['first', { 'alarm.a': 'no', 'alarm.b': 'yes' }],
    ['second', { progress: 'clear' }],
    ['second', { progress: 'worse' }],
    ['first', { site: 'leg' }],
  ] as const)('have a case at %s with %j', (contact, answers) => {
    expect(hasCase(sheetsOf(libraryOf(tiny)), contact, answers)).toBe(true);
  });

  it('name every number of the conditions, from both sides', () => {
    const seen = thresholdsShown(edgesOf(prepare(tiny)), shownIn(tiny));
    expect(seen.map((one) => one.threshold).toSorted()).toEqual([
      'age atLeast 18',
      'power.left below 4',
      'power.right below 4',
    ]);
    expect(seen.every((one) => one.isShown)).toBe(true);
  });

  it('are shown by whole cases: every question that matters is answered but for one that is left open on purpose', () => {
    const open = sheetsOf(libraryOf(tiny)).map((one) =>
      ['alarm.a', 'alarm.b', 'weak'].filter((id) => one.answers[id] === undefined).join(' '),
    );
    expect(new Set(open)).toEqual(new Set(['', 'alarm.a', 'alarm.b', 'weak']));
    for (const { answers } of sheetsOf(libraryOf(tiny))) {
      expect(answers.weak === 'yes' || answers['power.right'] === undefined, 'no grade without a weakness').toBe(true);
    }
  });

  it('have the same cases each time', () => {
    expect(JSON.stringify(casesOf(prepare({ ...tiny }), {}).cases)).toBe(JSON.stringify(libraryOf(tiny).cases));
  });
});

const only = (when: Parameters<typeof oneMore>[2]): Programme => ({
  ...tiny,
  rules: [...tiny.rules, oneMore('t.more', 'information', when, [example('second', {}, 'cannot-tell')])],
});

describe('an edge that cannot be shown', () => {
  it('is a leaf that another implies', () => {
    const redundant = any(is(progress, 'worse'), all(is(progress, 'worse'), is(site, 'leg')));
    expect(reasonsIn(only(redundant))).toMatchObject({
      'leaf second t.more t.more#1': 'makes-no-difference',
      'leaf second t.more t.more#2': 'makes-no-difference',
    });
  });

  it('is a leaf that has one truth at the contact', () => {
    const programme = withRule(tiny, 't.g1.control', { when: all(inGroup('g1'), is(progress, 'clear')) });
    // Progress is asked from the second contact on: at the first there is nothing to answer.
    expect(reasonsIn(programme)['leaf first t.g1.control t.g1.control#1']).toBe('no-answer');
  });

  it('is an exception that never meets its rule', () => {
    const apart = oneMore('t.more', 'information', is(progress, 'clear'), [example('second', {}, 'cannot-tell')]);
    const programme: Programme = { ...tiny, rules: [...tiny.rules, { ...apart, unless: ['t.continue'] }] };
    expect(reasonsIn(programme)['excepted second t.more by t.continue']).toBe('never-together');
  });

  it('is none where the case was only left out: that is a fault of the cases', () => {
    const prepared = prepare(tiny);
    const edge = edgesOf(prepared).find((one) => one.id === 'leaf first t.adult t.adult#0');
    expect(whyMissed(prepared, {}, edge === undefined ? [] : [edge]).map(({ verdict }) => verdict.is)).toEqual([
      'possible',
    ]);
  });

  it('is not what one answer settles both ways', () => {
    const both = any(is(alarmA, 'old'), is(alarmB, 'old'));
    const missed = Object.keys(reasonsIn(only(both)));
    expect(missed.filter((id) => id.includes('t.more'))).toEqual([]);
  });
});
