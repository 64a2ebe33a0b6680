// From verdicts to advice: exceptions, policy of each topic, and the rank of safety.
import { describe, expect, it } from 'vitest';
import { adviseAt, byWeight } from '../../src/engine/advise.ts';
import { judge } from '../../src/engine/judge.ts';
import { factsOf, prepare } from '../../src/engine/prepare.ts';
import type { Sheet } from '../../src/engine/sheet.ts';
import { is } from '../../src/model/condition.ts';
import type { Value } from '../../src/model/finding.ts';
import type { Programme } from '../../src/model/programme.ts';
import type { Advice, Rule } from '../../src/model/rule.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { safe } from '../../src/programmes/shared/examples.ts';
import { alarmA, example, oneMore, progress, tiny, withRule } from '../support/tiny-programme.ts';

type Answers = Readonly<Record<string, Value>>;

const sheet = (contact: string, answers: Answers, group?: string): Sheet => ({
  ...{ contact, day: '2026-03-02', weeks: 0, answers, earlier: {}, offers: {}, group },
});

function adviceOf(programme: Programme, given: Sheet) {
  const prepared = prepare(programme);
  const { shown, withheld } = adviseAt(prepared, given.contact, factsOf(prepared, given));
  return {
    shown: shown.map((one) => one.rule.id),
    withheld: Object.fromEntries(withheld.map((one) => [one.rule.rule.id, one.reason])),
  };
}

const clear = { 'alarm.a': 'no', 'alarm.b': 'no', weak: 'no' } as const;
const worseExample = [example('second', { progress: 'worse' }, 'applies')];
const worse = (id: string, topic: string, advice: Partial<Advice> = {}, more: Partial<Rule> = {}): Rule => {
  const made = oneMore(id, topic, is(progress, 'worse'), worseExample);
  return { ...made, advice: { ...made.advice, ...advice }, ...more };
};
const withRules = (policy: 'first' | 'unique' | 'collect', ...rules: readonly Rule[]): Programme => ({
  ...tiny,
  topics: [...tiny.topics, { id: 'extra', policy }],
  rules: [...tiny.rules, ...rules],
});

describe('what is acute', () => {
  it('stands alone: everything else that applies is withheld because of it', () => {
    const { shown, withheld } = adviceOf(tiny, sheet('second', { ...clear, 'alarm.a': 'yes', progress: 'worse' }));
    expect(shown).toEqual(['t.alarm']);
    expect(withheld).toMatchObject({
      't.continue': 'acute-first',
      't.end': 'does-not-apply',
      't.power': 'does-not-apply',
    });
  });

  it('is one pathway, with the other named as outranked', () => {
    const both = { ...clear, 'alarm.a': 'yes', weak: 'yes', 'power.right': 2, 'power.left': 5 };
    const { shown, withheld } = adviceOf(tiny, sheet('first', both));
    expect(shown).toEqual(['t.alarm']);
    expect(withheld).toMatchObject({ 't.power': 'outranked' });
  });

  it('that is not known does not hold back what is', () => {
    const { shown, withheld } = adviceOf(tiny, sheet('second', { 'alarm.b': 'no', weak: 'no', progress: 'worse' }));
    expect(shown).toEqual(['t.continue']);
    expect(withheld).toMatchObject({ 't.alarm': 'cannot-tell' });
  });
});

describe('what hands the patient over', () => {
  const leaving = worse('t.leave', 'extra', { kind: 'exit', effect: 'hands-over' });
  const beside = [
    worse('t.information', 'extra'),
    worse('t.work', 'extra', { kind: 'work' }),
    worse('t.treatment', 'extra', { kind: 'treatment' }),
    worse('t.imaging', 'extra', { kind: 'imaging' }),
  ];

  it('leaves room for nothing beside it', () => {
    const { shown, withheld } = adviceOf(
      withRules('collect', leaving, ...beside),
      sheet('second', { ...clear, progress: 'worse' }),
    );
    expect(shown).toEqual(['t.leave']);
    expect(withheld).toMatchObject({
      't.information': 'handed-over',
      't.work': 'handed-over',
      't.continue': 'handed-over',
      't.treatment': 'handed-over',
      't.imaging': 'handed-over',
    });
  });
});

describe('the policy of a topic', () => {
  const two = [worse('t.one', 'extra'), worse('t.two', 'extra')];
  const given = sheet('second', { ...clear, progress: 'worse' });

  it('first: the first in the programme, the rest outranked', () => {
    const { shown, withheld } = adviceOf(withRules('first', ...two), given);
    expect(shown).toContain('t.one');
    expect(withheld).toMatchObject({ 't.two': 'outranked' });
  });

  it('first: a withheld one does not take the place', () => {
    const cannot = worse('t.one', 'extra', {}, { when: is(alarmA, 'yes') });
    const { shown } = adviceOf(withRules('first', cannot, worse('t.two', 'extra')), given);
    expect(shown).toContain('t.two');
  });

  it('collect: all of them', () => {
    expect(adviceOf(withRules('collect', ...two), given).shown).toEqual(expect.arrayContaining(['t.one', 't.two']));
  });

  it('unique: both are shown, so that the fault is seen by the check and never hidden', () => {
    expect(adviceOf(withRules('unique', ...two), given).shown).toEqual(expect.arrayContaining(['t.one', 't.two']));
  });

  it('first: the outranked are named beside the one shown', () => {
    const prepared = prepare(withRules('first', ...two));
    const judged = judge(prepared, given, { role: 'gp', firstDay: '2026-03-02' });
    const shown = judged.recommendations.find((one) => one.rule.id === 't.one');
    expect(shown?.also.map((one) => one.id)).toEqual(['t.two']);
  });
});

describe('an exception', () => {
  const excepted = (when: Rule['when']) =>
    withRules('collect', worse('t.one', 'extra', {}, { when }), worse('t.two', 'extra', {}, { unless: ['t.one'] }));

  it.each([
    ['applies', is(progress, 'worse'), 'excepted'],
    ['does not apply', is(progress, 'clear'), undefined],
    ['cannot be told', is({ ...alarmA, id: 'site' }, 'yes'), 'cannot-tell'],
  ] as const)('that %s', (_, when, reason) => {
    const { shown, withheld } = adviceOf(excepted(when), sheet('second', { ...clear, progress: 'worse' }));
    expect(withheld['t.two']).toBe(reason);
    expect(shown.includes('t.two')).toBe(reason === undefined);
  });
});

describe('the order', () => {
  it('is urgency, then what newer knowledge does not advise against, then strength, then the programme', () => {
    const rules = [
      worse('t.may', 'extra', { strength: 'may' }),
      worse('t.against', 'extra', { strength: 'must' }, { newer: ['against'] }),
      worse('t.must', 'extra', { strength: 'must' }),
      worse('t.consider', 'extra', { strength: 'consider' }),
      worse('t.soon', 'extra', { urgency: 'subacute', strength: 'consider' }),
      worse('t.may-too', 'extra', { strength: 'may' }),
    ];
    const { shown } = adviceOf(withRules('collect', ...rules), sheet('second', { ...clear, progress: 'worse' }));
    expect(shown).toEqual(['t.soon', 't.continue', 't.must', 't.may', 't.may-too', 't.consider', 't.against']);
  });

  it('is total: no two rules of rh-primary tie', () => {
    const { rules } = prepare(rhPrimary);
    const sorted = [...rules].sort(byWeight);
    expect(sorted.every((one, i) => i === 0 || byWeight(sorted[i - 1] ?? one, one) < 0)).toBe(true);
  });
});

describe('what explicit answers rule out', () => {
  it('counts as not present, whatever was recorded', () => {
    const recorded = { ...safe, 'mrc.ankle-dorsiflexion.right': 2 };
    expect(adviceOf(rhPrimary, sheet('week0', recorded)).shown).not.toContain('rh.safety.paresis-acute');
    expect(adviceOf(rhPrimary, sheet('week0', { ...recorded, 'paresis.present': 'yes' })).shown).toContain(
      'rh.safety.paresis-acute',
    );
  });

  it('is not ruled out while the question it hangs on is open', () => {
    const { 'paresis.present': _, ...open } = safe;
    expect(adviceOf(rhPrimary, sheet('week0', { ...open, 'mrc.ankle-dorsiflexion.right': 2 })).shown).toEqual([
      'rh.safety.paresis-acute',
    ]);
  });
});

it('a rule put in the place of another is judged by its own condition', () => {
  const turned = withRule(tiny, 't.end', { when: is(progress, 'worse'), topic: 'information' });
  expect(adviceOf(turned, sheet('second', { ...clear, progress: 'worse' })).shown).toEqual(
    expect.arrayContaining(['t.end', 't.continue']),
  );
});
