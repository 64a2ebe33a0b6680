// The reductions of the proof: fewer patients are walked than there are, so what stands for what is counted by brute force here, and a programme
// with a threshold moved must be caught.
import { describe, expect, it } from 'vitest';
import { compile, type Facts, type Truth } from '../../src/engine/evaluate.ts';
import { prepare } from '../../src/engine/prepare.ts';
import { all, any, below, type Condition, fallenSince, is, not } from '../../src/model/condition.ts';
import { choice, isPossible, mrc, type Value } from '../../src/model/finding.ts';
import type { Programme } from '../../src/model/programme.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { type Axis, alikeAxis, findingAxis } from '../../src/proof/axis.ts';
import { emptyTally, walk } from '../../src/proof/enumerate.ts';
import { safetyInvariants } from '../../src/proof/invariants/safety.ts';
import { moveThreshold } from '../../src/proof/mutate.ts';
import { rhPrimaryPlan } from '../../src/proof/plans/rh-primary.ts';
import {
  alarmA,
  alarmB,
  example,
  oneMore,
  powerLeft,
  powerRight,
  tiny,
  tinyCitation,
  withRule,
} from '../support/tiny-programme.ts';

const slotOf = (programme: Programme, id: string) => programme.findings.findIndex((one) => one.id === id);
const slots = (programme: Programme, ids: readonly string[]) => ids.map((id) => slotOf(programme, id));
const plain = { history: false };
const back = { history: true };

function factsWith(
  programme: Programme,
  answers: readonly (readonly [slot: number, now: Value | undefined, before: Value | undefined])[],
): Facts {
  const facts: Facts = {
    values: programme.findings.map(() => undefined),
    earlier: programme.findings.map(() => undefined),
    group: undefined,
    onsetWeeks: undefined,
    offers: {},
  };
  for (const [slot, now, before] of answers) {
    facts.values[slot] = now;
    facts.earlier[slot] = before;
  }
  return facts;
}

function product<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (rows, list) => rows.flatMap((row) => list.map((one) => [...row, one])),
    [[]],
  );
}

/** How many answer sheets give each truth of the condition, every possible answer tried. */
function byBruteForce(
  programme: Programme,
  ids: readonly string[],
  condition: Condition,
  history: boolean,
): Readonly<Record<Truth, number>> {
  const compiled = compile(condition, (id) => slotOf(programme, id));
  const answers = ids.map((id) => {
    const finding = programme.findings[slotOf(programme, id)];
    if (finding === undefined) throw new Error(id);
    const values =
      finding.kind === 'choice'
        ? finding.options
        : Array.from({ length: 200 }, (_, i) => i).filter((n) => isPossible(finding, n));
    const now: readonly (Value | undefined)[] = [undefined, ...values];
    const before = history ? now : [undefined];
    return now.flatMap((value) => before.map((earlier) => [slotOf(programme, id), value, earlier] as const));
  });
  const counts = { yes: 0, no: 0, unknown: 0 };
  for (const row of product(answers)) counts[compiled.evaluate(factsWith(programme, row))] += 1;
  return counts;
}

/** The same by the points of an axis. */
function byAxis(programme: Programme, axis: Axis, condition: Condition): Readonly<Record<Truth, number>> {
  const compiled = compile(condition, (id) => slotOf(programme, id));
  const counts = { yes: 0, no: 0, unknown: 0 };
  for (const point of axis.points) {
    const row = point.settings.map((one) => [one.slot, one.value, one.earlier] as const);
    counts[compiled.evaluate(factsWith(programme, row))] += point.count;
  }
  return counts;
}

const alarm = any(is(alarmA, 'yes'), is(alarmB, 'yes'));
const powers = ['power.right', 'power.left'];
const weakened = any(below(powerRight, mrc(4)), below(powerLeft, mrc(4)));
const fallen = any(fallenSince(powerRight, mrc(1)), fallenSince(powerLeft, mrc(1)));
/** The tiny programme with a rule that looks back. */
const remembering: Programme = {
  ...tiny,
  rules: [...tiny.rules, oneMore('t.fallen', 'information', fallen, [example('second', {}, 'does-not-apply')])],
};

describe('an axis of findings treated alike', () => {
  it('counts as brute force does: choices', () => {
    const axis = alikeAxis(tiny, 'alarm', slots(tiny, ['alarm.a', 'alarm.b']), plain);
    expect(byAxis(tiny, axis, alarm)).toEqual(byBruteForce(tiny, ['alarm.a', 'alarm.b'], alarm, false));
  });

  it('counts as brute force does: numbers', () => {
    const axis = alikeAxis(tiny, 'power', slots(tiny, powers), plain);
    expect(byAxis(tiny, axis, weakened)).toEqual(byBruteForce(tiny, powers, weakened, false));
    expect(axis.points.length).toBeLessThan(49);
  });

  it.each([
    ['weakened', weakened],
    ['fallen', fallen],
    ['both', all(weakened, fallen)],
    ['neither', not(any(weakened, fallen))],
  ] as const)('misses no verdict and no answer sheet with the contact before: %s', (_, condition) => {
    const axis = alikeAxis(remembering, 'power', slots(remembering, powers), back);
    const [here, there] = [byAxis(remembering, axis, condition), byBruteForce(remembering, powers, condition, true)];
    const sum = (counts: typeof here) => counts.yes + counts.no + counts.unknown;
    expect(sum(here)).toBe(sum(there));
    for (const truth of ['yes', 'no', 'unknown'] as const)
      expect([truth, here[truth] > 0]).toEqual([truth, there[truth] > 0]);
  });

  it('gives every member its turn, so that a rule that forgets one is seen', () => {
    const axis = alikeAxis(tiny, 'power', slots(tiny, powers), plain);
    for (const slot of slots(tiny, powers)) {
      const low = axis.points.filter((point) =>
        point.settings.some((one) => one.slot === slot && Number(one.value) < 4),
      );
      expect(low).not.toEqual([]);
    }
  });

  it.each([
    ['a rule that reads one of them alone', is(alarmA, 'yes')],
    ['a rule that asks another answer of one', any(is(alarmA, 'old'), is(alarmB, 'yes'))],
  ])('is refused where there is %s', (_, when) => {
    const unlike = withRule(tiny, 't.end', { when });
    expect(() => alikeAxis(unlike, 'alarm', slots(tiny, ['alarm.a', 'alarm.b']), plain)).toThrow(/not treated alike/);
  });

  it('is refused where two of them cannot show what three of them can', () => {
    const three = ['a', 'b', 'c'].map((id) => choice({ id, options: ['x', 'y', 'z', 'none'], citation: tinyCitation }));
    const rules = (['x', 'y', 'z'] as const).map((option) =>
      oneMore(`t.${option}`, 'information', any(...three.map((one) => is(one, option))), []),
    );
    const programme = { ...tiny, findings: [...tiny.findings, ...three], rules: [...tiny.rules, ...rules] };
    expect(() => alikeAxis(programme, 'three', slots(programme, ['a', 'b', 'c']), plain)).toThrow(/three: .*tests/);
  });

  it('is refused where they stand side by side in all', () => {
    const together = withRule(tiny, 't.end', { when: all(is(alarmA, 'yes'), is(alarmB, 'yes')) });
    expect(() => alikeAxis(together, 'alarm', slots(tiny, ['alarm.a', 'alarm.b']), plain)).toThrow(/not side by side/);
  });

  it('is refused for findings of different kinds', () => {
    expect(() => alikeAxis(tiny, 'mixed', slots(tiny, ['alarm.a', 'power.right']), plain)).toThrow(/not treated alike/);
  });
});

describe('an axis of one finding', () => {
  it('cuts a number just under, at and over its threshold, and counts every value', () => {
    const axis = findingAxis(tiny, slotOf(tiny, 'age'), plain);
    expect(axis.points.map((point) => point.settings[0]?.value)).toEqual([undefined, 0, 17, 18, 19, 120]);
    expect(axis.points.reduce((sum, point) => sum + point.count, 0)).toBe(1 + 121);
  });

  it('holds every option of a choice, and the question left unanswered', () => {
    const axis = findingAxis(tiny, slotOf(tiny, 'site'), plain);
    expect(axis.points.map((point) => [point.settings[0]?.value, point.count])).toEqual([
      [undefined, 1],
      ['back', 1],
      ['leg', 1],
    ]);
  });
});

describe('a mutant', () => {
  const ruleOf = (programme: Programme | undefined, id: string) => programme?.rules.find((one) => one.id === id);

  it('has the threshold moved by one, and says so', () => {
    const mutant = moveThreshold(tiny, 't.adult');
    expect(mutant?.moved).toBe('threshold moved by one');
    expect(ruleOf(mutant?.programme, 't.adult')?.when).toMatchObject({ kind: 'atLeast', value: 19 });
    expect(ruleOf(moveThreshold(tiny, 't.power')?.programme, 't.power')?.when).toEqual(
      any(below(powerRight, mrc(3)), below(powerLeft, mrc(3))),
    );
  });

  it('without a figure is moved to the contact before, and says so', () => {
    const mutant = moveThreshold(tiny, 't.end');
    expect(mutant?.moved).toBe('moved to ["first"]');
    expect(ruleOf(mutant?.programme, 't.end')?.at).toEqual(['first']);
  });

  it('leaves every other rule as it was', () => {
    const mutant = moveThreshold(tiny, 't.adult');
    expect(mutant?.programme.rules.filter((one) => one.id !== 't.adult')).toEqual(
      tiny.rules.filter((one) => one.id !== 't.adult'),
    );
  });

  it('is none where nothing can be moved', () => {
    expect(moveThreshold(tiny, 't.alarm')).toBeUndefined();
    expect(moveThreshold(tiny, 't.g1.control')).toBeUndefined();
    expect(moveThreshold(tiny, 't.never')).toBeUndefined();
  });
});

describe('a walk over the paresis grades of rh-primary', () => {
  function violationsOf(programme: Programme): readonly string[] {
    const varied = ['paresis.present', 'mrc.ankle-dorsiflexion.right'];
    const axes = varied.map((id) =>
      findingAxis(programme, slotOf(programme, id), { ...plain, alsoAt: id.startsWith('mrc.') ? [4] : [] }),
    );
    const values = programme.findings.map((one) => rhPrimaryPlan.base[one.id]);
    const tally = emptyTally();
    const standing = { contact: 'week0', group: 'g2', values, onsetWeeks: undefined, offers: {} };
    walk(prepare(programme), standing, axes, safetyInvariants, tally, false);
    expect(tally.classes).toBe(axes.reduce((size, axis) => size * axis.points.length, 1));
    return tally.violations.map((one) => `${one.invariant}: ${one.patient}`);
  }

  it('finds nothing wrong', () => {
    expect(violationsOf(rhPrimary)).toEqual([]);
  });

  it('catches the threshold of the acute grade moved by one, and names a patient with grade 3', () => {
    const mutant = moveThreshold(rhPrimary, 'rh.safety.paresis-acute')?.programme;
    const found = mutant === undefined ? [] : violationsOf(mutant);
    expect(found.join('\n')).toMatch(/grade-0-3-is-acute.*mrc\.[a-z-]+\.(?:right|left)=3/);
  });
});
