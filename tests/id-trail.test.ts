// From an id to everything about it in ten seconds: one file that holds it, its words in both languages, its examples.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findText } from '../scripts/judge/words.ts';
import { allProgrammes } from '../src/programmes/all-programmes.ts';

const folder = 'src/programmes';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(folder, name), 'utf8') }));

/** What a file writes where an id is made: the literal or template after `id:`, and the first argument of a call. */
const MADE = /(?:\bid: |\w\(\s*)(?:'([^']+)'|`([^`]+)`)/g;

const escaped = (text: string) => text.replaceAll(/[.-]/g, '\\$&');

/** The ids that a literal or template stands for; `${…}` is any part of an id. */
function standsFor(written: string): RegExp {
  const literal = written.split(/\$\{[^}]*\}/).map(escaped);
  return new RegExp(`^${literal.join('[a-z0-9]+(?:[.-][a-z0-9]+)*')}$`);
}

/**
 * Files of one kind that make the id: by a literal; where none does, by a template that begins with a word of it (`cauda.${…}`); where none does, by a template
 * that only ends with one (`${…}.right`).
 */
function filesMaking(id: string, kind: RegExp): readonly string[] {
  const making = files
    .filter((one) => kind.test(one.name))
    .map(({ name, text }) => {
      const made = [...text.matchAll(MADE)].map(([, literal = '', template = '']) => literal || template);
      return { name, made: made.filter((written) => standsFor(written).test(id)) };
    })
    .filter((one) => one.made.length > 0);
  const literally = making.filter((one) => one.made.includes(id));
  const told = making.filter((one) => one.made.some((written) => !written.startsWith('${')));
  return ([literally, told, making].find((some) => some.length > 0) ?? []).map((one) => one.name);
}

const ofFindings = /findings\.ts$/;
const ofRules = /rules/;

const eachOnce = <T extends { readonly id: string }>(list: readonly T[]): readonly (readonly [string, T])[] => [
  ...new Map(list.map((one) => [one.id, one])),
];
const findings = eachOnce(allProgrammes.flatMap((one) => one.findings));
const rules = eachOnce(allProgrammes.flatMap((one) => one.rules));

describe.each(findings)('the finding %s', (id, finding) => {
  it('is given in exactly one file', () => {
    expect(filesMaking(id, ofFindings)).toHaveLength(1);
  });

  it.each(['da', 'en'] as const)('has its words in %s', (language) => {
    expect(findText(language, `findings:${id}/label`)).toMatch(/\S/);
    const options = finding.kind === 'choice' ? finding.options : [];
    expect(options.filter((option) => !findText(language, `findings:${id}/options/${option}`))).toEqual([]);
    const phrases = finding.kind === 'choice' ? finding.options : ['value'];
    expect(phrases.filter((phrase) => !findText(language, `findings:${id}/note/${phrase}`))).toEqual([]);
  });
});

describe.each(rules)('the rule %s', (id, rule) => {
  it('is given in exactly one file', () => {
    expect(filesMaking(id, ofRules)).toHaveLength(1);
  });

  it.each(['da', 'en'] as const)('has its words in %s', (language) => {
    for (const text of ['do', 'why', 'note']) expect(findText(language, `rules:${id}/${text}`)).toMatch(/\S/);
  });

  it('leads to its examples and to the words of what it cites', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    const { source, reading } = rule.citation;
    const keys = [
      `sources:${source}/title`,
      ...(reading === undefined ? [] : [`readings:${reading}`]),
      ...(rule.openQuestion === undefined ? [] : [`readings:${rule.openQuestion}`]),
      ...rule.newer.map((note) => `notes:${note}/text`),
      ...(rule.advice.recipient === undefined ? [] : [`recipients:${rule.advice.recipient}/name`]),
      `programme:capabilities/${rule.advice.capability}/who`,
    ];
    expect(keys.filter((key) => !findText('da', key) || !findText('en', key))).toEqual([]);
  });
});

it('the file of an id is found, and none for an id that is nowhere', () => {
  expect(filesMaking('xx.nothing', ofFindings)).toEqual([]);
  expect(filesMaking('rh.work', ofRules)).toEqual([]);
  expect(filesMaking('rh.g1.week4.rehabilitation', ofRules)).toEqual(['rh-primary/rules/group1.ts']);
  expect(filesMaking('rh.work.rehabilitation', ofRules)).toEqual(['rh-primary/rules/work.ts']);
  expect(filesMaking('reflex.achilles.left', ofFindings)).toEqual(['shared/examination-findings.ts']);
  expect(filesMaking('mrc.hip-flexion.left', ofFindings)).toEqual(['shared/safety-findings.ts']);
});
