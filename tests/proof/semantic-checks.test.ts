// Each semantic check has a programme with one fault, which trips it and no other. The walk is small: every answer of the tiny programme.
import { describe, expect, it } from 'vitest';
import { any, atLeast, is, not } from '../../src/model/condition.ts';
import { days as inDays, years } from '../../src/model/finding.ts';
import { parseProgramme } from '../../src/model/parse-programme.ts';
import type { Programme } from '../../src/model/programme.ts';
import { emptyTally } from '../../src/proof/enumerate.ts';
import { doJob, jobsOf } from '../../src/proof/jobs.ts';
import { checkProgramme, checkWalk, type Words } from '../../src/proof/semantic-checks.ts';
import {
  age,
  days,
  example,
  oneMore,
  progress,
  tiny,
  tinyCitation,
  tinyPlan,
  tinySafety,
  withRule,
} from '../support/tiny-programme.ts';

function wordsFor(programme: Programme): Words {
  const of = (list: readonly { readonly id: string }[]) => Object.fromEntries(list.map((one) => [one.id, 'text']));
  const { rules, findings, notes, sources, conflicts } = programme;
  return {
    rules: of(rules),
    findings: of(findings),
    notes: of(notes),
    sources: of(sources),
    conflicts: of(conflicts),
    readings: {},
  };
}

function checksOf(
  programme: Programme,
  words: Readonly<Record<string, Words>> = { da: wordsFor(programme), en: wordsFor(programme) },
) {
  const tally = emptyTally();
  for (const job of jobsOf(programme, tinyPlan, 0)) doJob(programme, tinyPlan, [], job, tally);
  const problems = [...checkProgramme(programme, words), ...checkWalk(programme, tally)];
  return problems.map((one) => ({ check: one.check, place: one.place }));
}

const more = (...rules: Programme['rules']): Programme => ({ ...tiny, rules: [...tiny.rules, ...rules] });
const worse = [
  example('second', { progress: 'worse' }, 'applies'),
  example('second', { progress: 'clear' }, 'does-not-apply'),
];

const threshold = withRule(tiny, 't.adult', {
  examples: [example('first', { age: 18 }, 'applies'), example('first', { age: 10 }, 'does-not-apply')],
});
const early = oneMore('t.early', 'information', is(progress, 'worse'), [
  example('first', { progress: 'worse' }, 'applies'),
  example('first', { progress: 'clear' }, 'does-not-apply'),
]);
/** The walk keeps the duration at ten days. */
const never = oneMore('t.never', 'information', atLeast(days, inDays(500)), [
  example('second', { days: 500 }, 'applies'),
  example('second', { days: 499 }, 'does-not-apply'),
]);

const faults: readonly (readonly [check: string, place: string, what: string, programme: Programme])[] = [
  [
    'example',
    't.adult',
    'an example with the wrong verdict',
    withRule(tiny, 't.adult', {
      examples: [...(tiny.rules.at(-1)?.examples ?? []), example('first', { age: 40 }, 'does-not-apply')],
    }),
  ],
  [
    'no-example',
    't.continue',
    'a rule that no example shows',
    withRule(tiny, 't.continue', { examples: [example('second', { progress: 'clear' }, 'does-not-apply')] }),
  ],
  ['threshold-edge', 't.adult', 'a threshold with no example just under it', threshold],
  ['not-asked', 't.early at first', 'a rule that reads what is asked later', more({ ...early, at: ['first'] })],
  [
    'uncited',
    't.adult',
    'a citation of nothing',
    withRule(tiny, 't.adult', { citation: { ...tinyCitation, place: ' ' } }),
  ],
  ['unsatisfiable', 't.never', 'a rule that no patient meets', more(never)],
  [
    'always-true',
    't.always',
    'a condition that no answer makes false',
    more(
      oneMore('t.always', 'information', any(is(progress, 'worse'), not(is(progress, 'worse'))), [
        example('second', { progress: 'worse' }, 'applies'),
      ]),
    ),
  ],
  [
    'overlap',
    'course: t.worse-too',
    'two answers where one is allowed',
    more(oneMore('t.worse-too', 'course', is(progress, 'worse'), worse)),
  ],
  [
    'shadowed',
    't.second',
    'a rule that another always outranks',
    {
      ...more(
        oneMore('t.first', 'one', is(progress, 'worse'), worse),
        oneMore('t.second', 'one', is(progress, 'worse'), worse),
      ),
      topics: [...tiny.topics, { id: 'one', policy: 'first' }],
    },
  ],
];

describe('the semantic checks', () => {
  it('find nothing in a whole programme', () => {
    expect(checksOf(tiny)).toEqual([]);
  });

  it.each(faults)('find %s at %s: %s', (check, place, _, programme) => {
    const found = checksOf(programme);
    expect(found).toContainEqual({ check, place });
    expect([...new Set(found.map((one) => one.check))]).toEqual([check]);
  });

  it.each(faults.filter(([check]) => check !== 'no-example'))(
    'find what the door lets through: %s',
    (_check, _place, _what, programme) => {
      expect(parseProgramme(programme, tinySafety)).toMatchObject({ ok: true });
    },
  );

  it.each(['rules', 'findings', 'notes', 'sources', 'conflicts'] as const)(
    'find a text of %s that one language lacks',
    (file) => {
      const whole = wordsFor(tiny);
      const [id = ''] = Object.keys(whole[file] ?? {});
      const { [id]: _, ...rest } = whole[file] ?? {};
      expect(checksOf(tiny, { da: whole, en: { ...whole, [file]: rest } })).toEqual([
        { check: 'missing-text', place: id },
      ]);
    },
  );

  it('find a reading without its reason', () => {
    const read = withRule(tiny, 't.adult', { citation: { ...tinyCitation, reading: 'ours' } });
    const words = { ...wordsFor(read), readings: { ours: 'because' } };
    expect(checksOf(read, { da: words, en: words })).toEqual([]);
    expect(checksOf(read, { da: words, en: wordsFor(read) })).toEqual([{ check: 'missing-text', place: 'ours' }]);
  });

  it('look at both edges of a threshold', () => {
    const above = withRule(tiny, 't.adult', {
      when: atLeast(age, years(18)),
      examples: [example('first', { age: 60 }, 'applies'), example('first', { age: 17 }, 'does-not-apply')],
    });
    expect(checksOf(above)).toEqual([{ check: 'threshold-edge', place: 't.adult' }]);
  });
});
