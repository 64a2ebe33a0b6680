// Each check of the door has a programme with one fault, which trips it and no other.
import { describe, expect, it } from 'vitest';
import { atLeast, below, type Condition, inGroup, is } from '../../src/model/condition.ts';
import { choice, type Finding, days as inDays, mrc, years } from '../../src/model/finding.ts';
import { parseProgramme } from '../../src/model/parse-programme.ts';
import type { Programme } from '../../src/model/programme.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { safetyBlock } from '../../src/programmes/shared/safety-block.ts';
import {
  age,
  days,
  example,
  oneMore,
  powerRight,
  site,
  tiny,
  tinySafety,
  weak,
  withRule,
} from '../support/tiny-programme.ts';

function checksOf(given: unknown): readonly string[] {
  const parsed = parseProgramme(given, tinySafety);
  return parsed.ok ? [] : [...new Set(parsed.problems.map((one) => one.check))];
}

/** The programme with one more rule, which has this condition and an example that fits its shape. */
const withCondition = (when: Condition): Programme => ({
  ...tiny,
  rules: [...tiny.rules, oneMore('t.more', 'information', when, [example('second', {}, 'applies')])],
});
const inSteps = (change: (ids: readonly string[]) => readonly string[]): Programme => ({
  ...tiny,
  steps: tiny.steps.map((step) => ({
    ...step,
    sections: step.sections.map((one) => (one.id === 'patient' ? { ...one, findings: change(one.findings) } : one)),
  })),
});
const [first, second] = tiny.contacts;
if (first === undefined || second === undefined) throw new Error('the tiny programme has two contacts');
const twice = <K extends 'findings' | 'rules' | 'topics' | 'groups' | 'notes' | 'sources' | 'roles' | 'recipients'>(
  list: K,
): Programme => ({
  ...tiny,
  [list]: [...tiny[list], ...tiny[list].slice(-1)],
});
const between = { id: 'between', week: 1, citation: first.citation };
const measure = {
  ...{ id: 'age-as-score', findings: ['age'], score: 'value', min: 0, max: 120, better: 'low' },
  citation: first.citation,
} as const;
const measured = (change: object): unknown => ({ ...tiny, measures: [{ ...measure, ...change }] });
const young = { id: 'young', from: 0 };
const old = { id: 'old', from: 60 };
const byPart = (finding: string, from: number) => ({ ...old, part: { finding, from } });
const faraway = { source: 'nowhere', place: '1', term: 'test' };
const unlike = { ...age, id: 'age.again', relevantWhen: is(site, 'back') };

const reply = { finding: 'reply', rules: ['t.end'], takenUpBy: 't.continue', aimDays: 14 };
const answered = choice({ id: 'reply', options: ['awaited', 'received'], citation: age.citation });
/** The programme with a reply that is told by a derived finding. */
const withReply = (change: Partial<typeof reply> = {}, finding: Finding = answered): Programme => ({
  ...tiny,
  findings: [...tiny.findings, finding],
  replies: [{ ...reply, ...change }],
});

/** The programme with more said of its one conflict. */
const withConflict = (more: object): unknown => ({
  ...tiny,
  conflicts: tiny.conflicts.map((one) => ({ ...one, ...more })),
});

const replied = { findings: withReply().findings, replies: withReply().replies };

const faults: readonly (readonly [check: string, what: string, programme: unknown])[] = [
  ['shape', 'an edition left out', { ...tiny, edition: undefined }],
  ['shape', 'a field that no programme has', { ...tiny, colour: 'red' }],
  ['shape', 'an id with a space', withRule(tiny, 't.end', { id: 't end' })],
  ['shape', 'a rule without an example', withRule(tiny, 't.end', { examples: [] })],
  ['shape', 'a citation without a place', withRule(tiny, 't.end', { citation: { ...faraway, place: '' } })],
  ['repeated-id', 'a finding twice', twice('findings')],
  ['repeated-id', 'a rule twice', twice('rules')],
  ['repeated-id', 'a rule with the id of a finding', withRule(tiny, 't.adult', { id: 'site' })],
  ['repeated-id', 'a topic twice', twice('topics')],
  ['repeated-id', 'a group twice', twice('groups')],
  ['repeated-id', 'a note twice', twice('notes')],
  ['repeated-id', 'a source twice', twice('sources')],
  ['repeated-id', 'a role twice', twice('roles')],
  ['repeated-id', 'a recipient twice', twice('recipients')],
  ['repeated-id', 'a contact twice', { ...tiny, contacts: [first, { ...first, week: 1 }, second] }],
  ['unknown-source', 'a rule that cites an unknown source', withRule(tiny, 't.end', { citation: faraway })],
  [
    'unknown-source',
    'a note of an unknown source',
    { ...tiny, notes: tiny.notes.map((one) => ({ ...one, source: 'nowhere' })) },
  ],
  ['unknown-group', 'a condition on an unknown group', withCondition(inGroup('g9'))],
  [
    'unknown-finding',
    'a condition on an unknown finding',
    withCondition({ kind: 'is', finding: 'nothing', option: 'yes' }),
  ],
  ['unknown-finding', 'a question about an unknown finding', inSteps((ids) => [...ids, 'nothing'])],
  [
    'relevance-order',
    'relevance that reads a later finding',
    { ...inSteps((ids) => [...ids, unlike.id]), findings: [unlike, ...tiny.findings] },
  ],
  [
    'unknown-option',
    'a condition on an option the finding lacks',
    withCondition({ kind: 'is', finding: 'site', option: 'neck' }),
  ],
  [
    'unknown-option',
    'an option asked of a number',
    withCondition({ kind: 'isOneOf', finding: 'age', options: ['old'] }),
  ],
  [
    'wrong-unit',
    'days where the finding has years',
    withCondition({ kind: 'atLeast', finding: 'age', value: 18, unit: 'days' }),
  ],
  [
    'wrong-unit',
    'a number asked of a choice',
    withCondition({ kind: 'below', finding: 'site', value: 1, unit: 'mrc' }),
  ],
  ['threshold-out-of-range', 'a threshold nobody reaches', withCondition(atLeast(age, years(121)))],
  ['threshold-out-of-range', 'a threshold under the range', withCondition(below(powerRight, mrc(-1)))],
  ['unknown-topic', 'a rule of an unknown topic', withRule(tiny, 't.adult', { topic: 'weather' })],
  ['unknown-contact', 'a rule at an unknown contact', withRule(tiny, 't.adult', { at: ['third'] })],
  [
    'unknown-contact',
    'an example at an unknown contact',
    withRule(tiny, 't.adult', { examples: [example('third', { age: 18 }, 'applies')] }),
  ],
  ['unknown-note', 'an unknown note', withRule(tiny, 't.adult', { newer: ['never'] })],
  ['unknown-source', 'a conflict between unknown sources', withConflict({ sources: ['made-up', 'nowhere'] })],
  ['shape', 'a conflict between no sources', withConflict({ sources: [] })],
  ['shape', 'a conflict that says more than a conflict can', withConflict({ colour: 'red' })],
  ['unknown-option', 'a conflict on an answer that the finding lacks', withConflict({ answers: { site: ['neck'] } })],
  ['unknown-option', 'a conflict on the answer to a number', withConflict({ answers: { age: ['old'] } })],
  ['repeated-id', 'a conflict twice', { ...tiny, conflicts: [...tiny.conflicts, ...tiny.conflicts] }],
  ['unknown-conflict', 'an unknown conflict', withRule(tiny, 't.adult', { conflicts: ['never'] })],
  [
    'unknown-recipient',
    'an unknown recipient',
    {
      ...tiny,
      recipients: [{ id: 'clinic', citation: faraway }].map((one) => ({
        ...one,
        citation: { ...faraway, source: 'made-up' },
      })),
    },
  ],
  ['exception-order', 'an exception by a later rule', withRule(tiny, 't.end', { unless: ['t.continue'] })],
  ['exception-order', 'an exception by an unknown rule', withRule(tiny, 't.end', { unless: ['t.never'] })],
  [
    'unknown-capability',
    'a role that says nothing of a capability',
    { ...tiny, roles: tiny.roles.map((one) => ({ ...one, capabilities: { steer: 'self' } })) },
  ],
  ['never-asked', 'a finding that nobody asks for', inSteps((ids) => ids.filter((id) => id !== 'days'))],
  ['unknown-finding', 'a reply told by no finding', { ...tiny, replies: [reply] }],
  ['unknown-rule', 'a reply to a rule that is not there', withReply({ rules: ['t.end', 't.never'] })],
  ['unknown-rule', 'a reply that no rule takes up', withReply({ takenUpBy: 't.never' })],
  ['reply-options', 'a reply with other answers', withReply({}, { ...answered, options: ['received', 'awaited'] })],
  ['reply-options', 'a reply that is a number', withReply({}, { ...age, id: 'reply', persists: false })],
  ['derived-asked', 'a reply that somebody is asked for', { ...inSteps((ids) => [...ids, 'reply']), ...replied }],
  ['derived-not-plain', 'a reply that holds from before', withReply({}, { ...answered, persists: true })],
  ['derived-not-plain', 'a reply that the plan waits for', withReply({}, { ...answered, safety: true })],
  ['weeks-backwards', 'a contact before the one before it', { ...tiny, contacts: [{ ...first, week: 3 }, second] }],
  ['weeks-backwards', 'two contacts in the same week', { ...tiny, contacts: [{ ...first, week: 2 }, second] }],
  [
    'repeat-not-last',
    'a repeating contact in the middle',
    { ...tiny, contacts: [{ ...first, repeatsEveryWeeks: 1 }, second] },
  ],
  [
    'cycle-without-time',
    'a contact that comes again at once',
    { ...tiny, contacts: [first, { ...second, repeatsEveryWeeks: 0 }] },
  ],
  [
    'no-further-contact',
    'a last contact that nothing follows',
    { ...tiny, contacts: [first, { id: 'second', week: 2, citation: second.citation }] },
  ],
  [
    'unknown-group',
    'a contact for an unknown group',
    { ...tiny, contacts: [first, { ...between, groups: ['g9', 'g1'] }, second] },
  ],
  [
    'unreachable-contact',
    'a contact that nobody reaches, too soon after the one before it',
    { ...tiny, contacts: [first, { ...between, week: 0.5 }, second] },
  ],
  [
    'unreachable-contact',
    'a contact a day too soon after the one before it',
    { ...tiny, contacts: [first, between, { ...between, id: 'soon', week: 13 / 7 }, second] },
  ],
  [
    'unreachable-contact',
    'a contact too soon for the one group it is held for',
    { ...tiny, contacts: [first, { ...between, week: 0.5, groups: ['g1'] }, second] },
  ],
  [
    'not-for-everybody',
    'a first contact for one group alone',
    { ...tiny, contacts: [{ ...first, groups: ['g1'] }, second] },
  ],
  [
    'not-for-everybody',
    'a repeating contact for one group alone',
    { ...tiny, contacts: [first, { ...second, groups: ['g1'] }] },
  ],
  [
    'measure',
    'a measure of a finding that is not there',
    { ...tiny, measures: [{ ...measure, findings: ['nothing'] }] },
  ],
  ['measure', 'a measure of a choice', { ...tiny, measures: [{ ...measure, findings: ['site'] }] }],
  ['measure', 'a measure with a shorter range than its finding', { ...tiny, measures: [{ ...measure, max: 10 }] }],
  ['measure', 'a measure with one value of several findings', measured({ findings: ['age', 'power.left'] })],
  ['measure', 'a measure that wants more answers than it has findings', measured({ score: 'mean', fewest: 2 })],
  ['measure', 'a measure that wants no answer at all', measured({ score: 'mean', fewest: 0 })],
  ['measure', 'a measure with scores below its first band', measured({ bands: [{ id: 'old', from: 60 }] })],
  ['measure', 'a measure with bands that go down', measured({ bands: [young, old, { id: 'middle', from: 30 }] })],
  ['measure', 'a measure with a band beyond its range', measured({ bands: [young, { id: 'old', from: 121 }] })],
  ['measure', 'a measure with a band twice', measured({ bands: [young, old, { ...old, from: 80 }] })],
  ['measure', 'a band by a subscore that is no number', measured({ bands: [young, byPart('site', 1)] })],
  ['measure', 'a band by a subscore nobody reaches', measured({ bands: [young, byPart('power.left', 6)] })],
  ['measure', 'a band by a subscore everybody reaches', measured({ bands: [young, byPart('power.left', 0)] })],
  [
    'unknown-source',
    'a measure that cites an unknown source',
    { ...tiny, measures: [{ ...measure, citation: faraway }] },
  ],
  [
    'example-value',
    'an example with an impossible value',
    withRule(tiny, 't.adult', { examples: [example('first', { age: 180 }, 'applies')] }),
  ],
  [
    'example-value',
    'an example with an unknown finding',
    withRule(tiny, 't.adult', { examples: [example('first', { height: 180 }, 'applies')] }),
  ],
  ['safety-block', 'a safety rule at some contacts only', withRule(tiny, 't.alarm', { at: ['first', 'second'] })],
  [
    'safety-block',
    'a safety rule with another urgency',
    withRule(tiny, 't.alarm', { advice: { ...(tiny.rules[0]?.advice ?? {}), urgency: 'routine' } as never }),
  ],
  ['safety-block', 'a safety rule left out', { ...tiny, rules: tiny.rules.filter((one) => one.id !== 't.power') }],
  [
    'safety-block',
    'a safety finding with another answer',
    { ...tiny, findings: tiny.findings.map((one) => (one === weak ? { ...weak, safety: false } : one)) },
  ],
  [
    'safety-block',
    'a safety question not asked at every contact',
    {
      ...tiny,
      steps: tiny.steps.map((step) => ({
        ...step,
        sections: step.sections.map((one) => (one.id === 'power' ? { ...one, at: ['first'] } : one)),
      })),
    },
  ],
];

describe('the door of a programme', () => {
  it('lets a whole programme through', () => {
    expect(checksOf(tiny)).toEqual([]);
  });

  it.each(allProgrammes.map((one) => [one.id, one] as const))(
    'lets %s through, and not without a safety rule',
    (_, programme) => {
      expect(parseProgramme(programme, safetyBlock)).toMatchObject({ ok: true });
      const less = { ...programme, rules: programme.rules.filter((one) => one.id !== 'rh.safety.cauda') };
      expect(parseProgramme(less, safetyBlock)).toMatchObject({ ok: false });
    },
  );

  it('lets a measure with bands through', () => {
    expect(
      checksOf(measured({ bands: [young, old, byPart('power.left', 5)].map((one, i) => ({ ...one, id: `b${i}` })) })),
    ).toEqual([]);
    expect(checksOf(measured({ score: 'mean', findings: ['age', 'power.left'], fewest: 2 }))).toEqual([]);
  });

  it('lets a conflict through that bears on an answer to what another programme asks', () => {
    const said = { answers: { site: ['leg'], 'elsewhere.asked': ['yes'] }, weeksBeforeFirst: 4, codes: true };
    expect(checksOf(withConflict(said))).toEqual([]);
  });

  it.each(faults)('names %s: %s', (check, _, programme) => {
    expect(checksOf(programme)).toEqual([check]);
  });

  it('names every fault, not the first alone', () => {
    const faulty = withRule(withRule(tiny, 't.adult', { topic: 'weather', newer: ['never'] }), 't.end', {
      citation: faraway,
    });
    expect(checksOf(faulty).toSorted()).toEqual(['unknown-note', 'unknown-source', 'unknown-topic']);
  });

  it.each([undefined, null, 'rh-primary', [], {}])('refuses %s', (given) => {
    expect(checksOf(given)).toEqual(['shape']);
  });

  it.each(safetyBlock.findings.map((one) => one.id))('refuses rh-primary without the safety question %s', (id) => {
    const without = { ...rhPrimary, findings: rhPrimary.findings.filter((one) => one.id !== id) };
    const parsed = parseProgramme(without, safetyBlock);
    expect(parsed.ok ? [] : parsed.problems).toContainEqual(
      expect.objectContaining({ check: 'safety-block', place: id }),
    );
  });

  it.each(safetyBlock.rules.map((one) => one.id))('refuses rh-primary without the safety rule %s', (id) => {
    const parsed = parseProgramme({ ...rhPrimary, rules: rhPrimary.rules.filter((one) => one.id !== id) }, safetyBlock);
    expect(parsed.ok ? [] : parsed.problems).toContainEqual(
      expect.objectContaining({ check: 'safety-block', place: id }),
    );
  });
});

describe('what does not compile', () => {
  it('is a threshold in another unit than the finding', () => {
    // @ts-expect-error age is counted in years
    expect(atLeast(age, inDays(18))).toMatchObject({ unit: 'days' });
    // @ts-expect-error a paresis grade is no angle and no age
    expect(below(powerRight, years(4))).toMatchObject({ unit: 'years' });
    expect(atLeast(days, inDays(3))).toEqual({ kind: 'atLeast', finding: 'days', value: 3, unit: 'days' });
  });

  it('is an option that the finding lacks', () => {
    // @ts-expect-error the pain is in the back or the leg
    expect(is(site, 'neck')).toMatchObject({ option: 'neck' });
    // @ts-expect-error a yes/no question has no third answer
    expect(is(weak, 'old')).toMatchObject({ option: 'old' });
    // @ts-expect-error a number has no options
    expect(is(age, 'old')).toMatchObject({ option: 'old' });
  });

  it('is a threshold on a choice', () => {
    // @ts-expect-error a choice has no unit
    expect(atLeast(site, years(1))).toMatchObject({ finding: 'site' });
  });
});
