// THE PROOF, part six: faults of a programme that no single patient shows by itself. Each names its place and, where there is one, a concrete patient.

import { verdictOn } from '../engine/example.ts';
import { type Prepared, prepare } from '../engine/prepare.ts';
import { findingsRead, visit } from '../model/condition.ts';
import type { Problem } from '../model/parse-programme.ts';
import { isDerived, type Programme } from '../model/programme.ts';
import type { Example, Rule } from '../model/rule.ts';
import { APPLIED, NOT_APPLIED, SHOWN, type Tally } from './enumerate.ts';

/** The words of a language, by file and id; only whether a text is there is looked at. */
export type Words = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** All semantic checks that need no walk over patients. */
export function checkProgramme(programme: Programme, words: Readonly<Record<string, Words>>): readonly Problem[] {
  const prepared = prepare(programme);
  return [
    ...examplesHold(prepared),
    ...thresholdsWithoutEdges(programme),
    ...askedTooLate(prepared),
    ...uncited(programme),
    ...missingTexts(programme, words),
  ];
}

/** Faults seen on the walk: a rule no patient meets, one always outranked, one that cannot fail, two answers where one is allowed. */
export function checkWalk(programme: Programme, tally: Tally): readonly Problem[] {
  const problem = (check: string, rule: Rule) => ({ check, place: rule.id, detail: 'no patient among all classes' });
  const unconditional = (rule: Rule) => rule.when.kind === 'all' && rule.when.of.length === 0;
  const fate = (rule: Rule, what: number) => ((tally.rules[programme.rules.indexOf(rule)] ?? 0) & what) !== 0;
  const { rules } = programme;
  return [
    ...rules.filter((one) => !fate(one, APPLIED)).map((one) => problem('unsatisfiable', one)),
    ...rules.filter((one) => fate(one, APPLIED) && !fate(one, SHOWN)).map((one) => problem('shadowed', one)),
    ...rules.filter((one) => !fate(one, NOT_APPLIED) && !unconditional(one)).map((one) => problem('always-true', one)),
    ...[...tally.overlaps].map((place) => ({
      check: 'overlap',
      place,
      detail: 'two rules of a topic that allows one',
    })),
  ];
}

const inWords = (example: Example) =>
  [
    example.contact,
    example.group ?? '',
    ...Object.entries(example.findings).map(([id, value]) => `${id}=${value}`),
  ].join(' ');

function examplesHold(prepared: Prepared): readonly Problem[] {
  return prepared.programme.rules.flatMap((rule) => {
    const wrong = rule.examples.filter((one) => verdictOn(prepared, rule, one) !== one.verdict);
    const noYes = rule.examples.some((one) => one.verdict === 'applies')
      ? []
      : [{ check: 'no-example', place: rule.id, detail: 'none that applies' }];
    return [
      ...wrong.map((one) => ({ check: 'example', place: rule.id, detail: `not ${one.verdict}: ${inWords(one)}` })),
      ...noYes,
    ];
  });
}

function thresholdsWithoutEdges(programme: Programme): readonly Problem[] {
  return programme.rules.flatMap((rule) => {
    const limits = new Map<number, Set<string>>();
    visit(rule.when, (part) => {
      if (part.kind !== 'atLeast' && part.kind !== 'below') return;
      const ids = limits.get(part.value) ?? new Set();
      limits.set(part.value, ids.add(part.finding));
    });
    return [...limits].flatMap(([limit, ids]) => {
      const given = rule.examples.flatMap((one) => [...ids].map((id) => one.findings[id]));
      const missing = [limit - 1, limit].filter((edge) => !given.includes(edge));
      return missing.map((edge) => ({ check: 'threshold-edge', place: rule.id, detail: `no example at ${edge}` }));
    });
  });
}

/** A rule may read only what is asked at its contact, stays known from before or follows from the course. */
function askedTooLate(prepared: Prepared): readonly Problem[] {
  const { programme } = prepared;
  const known = programme.findings.filter((one) => one.persists || isDerived(programme, one.id));
  const stays = new Set(known.map((one) => one.id));
  return programme.contacts.flatMap((contact) => {
    const asked = new Set(prepared.askedAt.get(contact.id)?.map((one) => one.id));
    return (prepared.rulesAt.get(contact.id) ?? []).flatMap(({ rule }) =>
      findingsRead(rule.when)
        .filter((id) => !asked.has(id) && !stays.has(id))
        .map((id) => ({ check: 'not-asked', place: `${rule.id} at ${contact.id}`, detail: id })),
    );
  });
}

function uncited(programme: Programme): readonly Problem[] {
  const cited = [...programme.rules, ...programme.findings, ...programme.groups, ...programme.contacts];
  return cited
    .filter((one) => one.citation.place.trim() === '' || one.citation.term.trim() === '')
    .map((one) => ({ check: 'uncited', place: one.id, detail: '' }));
}

function missingTexts(programme: Programme, words: Readonly<Record<string, Words>>): readonly Problem[] {
  return Object.entries(words).flatMap(([language, files]) => {
    const lacks = (file: string, ids: readonly string[]) =>
      ids
        .filter((id) => files[file]?.[id] === undefined)
        .map((id) => ({ check: 'missing-text', place: id, detail: `${language}/${file}` }));
    return [
      ...lacks(
        'rules',
        programme.rules.map((one) => one.id),
      ),
      ...lacks(
        'findings',
        programme.findings.map((one) => one.id),
      ),
      ...lacks(
        'notes',
        programme.notes.map((one) => one.id),
      ),
      ...lacks(
        'sources',
        programme.sources.map((one) => one.id),
      ),
      ...lacks(
        'conflicts',
        programme.conflicts.map((one) => one.id),
      ),
      ...lacks(
        'readings',
        [...programme.rules, ...programme.findings, ...programme.contacts, ...programme.groups].flatMap(
          (one) => one.citation.reading ?? [],
        ),
      ),
    ];
  });
}
