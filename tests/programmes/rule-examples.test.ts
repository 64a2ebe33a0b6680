// Every example of every rule is a test of its own, named by what it says.
import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../src/engine/example.ts';
import { prepare } from '../../src/engine/prepare.ts';
import type { Example } from '../../src/model/rule.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { safe } from '../../src/programmes/shared/examples.ts';

/** What the example tells beyond the answers of a patient with nothing to fear. */
function titleOf(example: Example): string {
  const told = Object.entries(example.findings).filter(([id, value]) => safe[id] !== value);
  const before = Object.entries(example.earlier ?? {}).filter(([id, value]) => safe[id] !== value || told.length === 0);
  const isSafe = Object.keys(safe).every((id) => example.findings[id] !== undefined);
  return [
    `${example.verdict} at ${example.contact}`,
    ...(example.group === undefined ? [] : [example.group]),
    ...(isSafe ? ['no other red flag'] : []),
    ...told.map(([id, value]) => `${id}=${value}`),
    ...before.map(([id, value]) => `before: ${id}=${value}`),
    ...(example.onsetWeeks === undefined ? [] : [`${example.onsetWeeks} weeks since onset`]),
    ...(example.offers ?? []).map((id) => `offer: ${id}`),
  ].join(', ');
}

/** Every rule of every programme; those that programmes share are told once for each. */
const rules = allProgrammes.flatMap((programme) =>
  programme.rules.map((rule) => [programme.id, rule.id, rule, prepare(programme)] as const),
);

describe.each(rules)('%s: %s', (_programme, _id, rule, prepared) => {
  it.each(rule.examples.map((example) => [titleOf(example), example] as const))('%s', (_title, example) => {
    expect(verdictOn(prepared, rule, example)).toBe(example.verdict);
  });

  it('is shown applying and not applying, each example once', () => {
    const verdicts = new Set(rule.examples.map((one) => one.verdict));
    expect(verdicts).toContain('applies');
    expect(verdicts).toContain('does-not-apply');
    const told = rule.examples.map((one) => JSON.stringify({ ...one, verdict: undefined }));
    expect(new Set(told).size).toBe(told.length);
  });
});
