// The door through which a programme enters: shape, references and the safety block. What does not parse is no programme.
import { type Condition, visit } from './condition.ts';
import { contactReferences } from './contact-references.ts';
import { type Finding, isPossible } from './finding.ts';
import { letterReferences } from './letter-references.ts';
import { measureReferences } from './measure-references.ts';
import { parsingShape } from './parse-shape.ts';
import { isDerived, type Programme, type SafetyBlock } from './programme.ts';
import { contactOfExample } from './programme-contacts.ts';
import { replyReferences } from './reply-references.ts';
import type { Rule } from './rule.ts';

/** A fault of a programme: where, and which kind of fault. */
export type Problem = { readonly check: string; readonly place: string; readonly detail: string };

/** A programme that parsed, or everything that is wrong with it. */
export type ParsedProgramme =
  | { readonly ok: true; readonly programme: Programme }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a programme. The shape first; references only of a well-shaped one. All problems are named, not the first alone. */
export function parseProgramme(given: unknown, safety: SafetyBlock): ParsedProgramme {
  const parsing = parsingProgramme(given, safety);
  let part = parsing.next();
  while (part.done !== true) part = parsing.next();
  return part.value;
}

const references: readonly ((programme: Programme, safety: SafetyBlock) => readonly Problem[])[] = [
  repeatedIds,
  citedSources,
  conditionReferences,
  ruleReferences,
  stepReferences,
  letterReferences,
  replyReferences,
  contactReferences,
  measureReferences,
  conflictReferences,
  exampleValues,
  safetyBlockPresent,
];

/** As `parseProgramme`, with a pause after each part, so that whoever drives it can let a slow processor do something else between. */
export function* parsingProgramme(given: unknown, safety: SafetyBlock): Generator<undefined, ParsedProgramme> {
  const shape = yield* parsingShape(given);
  if (!shape.ok) return shape;
  const problems: Problem[] = [];
  for (const check of references) {
    problems.push(...check(shape.programme, safety));
    yield;
  }
  return problems.length === 0 ? shape : { ok: false, problems };
}

function repeatedIds(programme: Programme): readonly Problem[] {
  const lists = {
    findings: programme.findings,
    rules: programme.rules,
    contacts: programme.contacts,
    topics: programme.topics,
    groups: programme.groups,
    notes: programme.notes,
    sources: programme.sources,
    roles: programme.roles,
    recipients: programme.recipients,
    letters: programme.letters,
    measures: programme.measures,
    conflicts: programme.conflicts,
  };
  // Statements of documents name findings and rules by their ids alike: one that is both would be told as answered by a decision.
  const both = programme.findings.filter(({ id }) => programme.rules.some((rule) => rule.id === id));
  const shared = both.map(({ id }) => ({ check: 'repeated-id', place: 'findings and rules', detail: id }));
  const repeated = Object.entries(lists).flatMap(([list, items]) => {
    const ids = items.map((one) => one.id);
    return ids
      .filter((id, i) => ids.indexOf(id) !== i)
      .map((id) => ({ check: 'repeated-id', place: list, detail: id }));
  });
  return [...repeated, ...shared];
}

function citedSources(programme: Programme): readonly Problem[] {
  const sources = new Set(programme.sources.map((one) => one.id));
  const cited = [
    ...programme.findings,
    ...programme.rules,
    ...programme.contacts,
    ...programme.groups,
    ...programme.roles,
    ...programme.recipients,
    ...programme.letters,
    ...programme.measures,
    ...programme.codes.flatMap(({ icpc, criterion }) =>
      criterion === undefined ? [] : [{ id: `code ${icpc}`, citation: criterion }],
    ),
  ];
  const missing = cited.filter((one) => !sources.has(one.citation.source));
  const notes = programme.notes.filter((one) => !sources.has(one.source));
  return [
    ...missing.map((one) => ({ check: 'unknown-source', place: one.id, detail: one.citation.source })),
    ...notes.map((one) => ({ check: 'unknown-source', place: one.id, detail: one.source })),
  ];
}

function conditionReferences(programme: Programme): readonly Problem[] {
  const slots = new Map(programme.findings.map((one, slot) => [one.id, { one, slot }]));
  const problems: Problem[] = [];
  const look = (place: string, condition: Condition, before?: number) =>
    visit(condition, (part) => {
      if (part.kind === 'inGroup') {
        const unknown = part.groups.filter((id) => !programme.groups.some((group) => group.id === id));
        for (const id of unknown) problems.push({ check: 'unknown-group', place, detail: id });
      }
      if (!('finding' in part)) return;
      const known = slots.get(part.finding);
      if (!known) problems.push({ check: 'unknown-finding', place, detail: part.finding });
      else if (before !== undefined && known.slot >= before)
        problems.push({ check: 'relevance-order', place, detail: part.finding });
      else problems.push(...misread(place, part, known.one));
    });
  for (const one of programme.rules) look(one.id, one.when);
  for (const one of programme.groups) look(one.id, one.suggestedWhen);
  programme.findings.forEach((one, slot) => {
    if (one.relevantWhen) look(one.id, one.relevantWhen, slot);
  });
  return problems;
}

function misread(place: string, part: Condition & { finding: string }, finding: Finding): readonly Problem[] {
  const options =
    part.kind === 'isOneOf' ? part.options : part.kind === 'is' || part.kind === 'wasBefore' ? [part.option] : [];
  if (options.length > 0) {
    const known: readonly string[] = finding.kind === 'choice' ? finding.options : [];
    return options
      .filter((id) => !known.includes(id))
      .map((id) => ({ check: 'unknown-option', place, detail: `${finding.id}=${id}` }));
  }
  const unit = 'unit' in part ? part.unit : undefined;
  if (finding.kind !== 'number' || finding.unit !== unit) return [{ check: 'wrong-unit', place, detail: finding.id }];
  const limit = part.kind === 'atLeast' || part.kind === 'below' ? part.value : finding.min;
  return limit < finding.min || limit > finding.max
    ? [{ check: 'threshold-out-of-range', place, detail: finding.id }]
    : [];
}

function ruleReferences(programme: Programme): readonly Problem[] {
  const ids = programme.rules.map((one) => one.id);
  const dangling = (rule: Rule, check: string, wanted: readonly string[], known: readonly { readonly id: string }[]) =>
    wanted.filter((id) => !known.some((one) => one.id === id)).map((detail) => ({ check, place: rule.id, detail }));
  return programme.rules.flatMap((rule, place) => [
    ...dangling(rule, 'unknown-topic', [rule.topic], programme.topics),
    ...dangling(rule, 'unknown-contact', rule.at === 'every' ? [] : rule.at, programme.contacts),
    ...dangling(rule, 'unknown-note', rule.newer, programme.notes),
    ...dangling(rule, 'unknown-conflict', rule.conflicts, programme.conflicts),
    ...dangling(rule, 'unknown-recipient', rule.advice.recipient ? [rule.advice.recipient] : [], programme.recipients),
    ...rule.unless
      .filter((id) => !ids.slice(0, place).includes(id))
      .map((detail) => ({ check: 'exception-order', place: rule.id, detail })),
    ...programme.roles
      .filter((role) => role.capabilities[rule.advice.capability] === undefined)
      .map((role) => ({
        check: 'unknown-capability',
        place: rule.id,
        detail: `${role.id}: ${rule.advice.capability}`,
      })),
  ]);
}

function stepReferences(programme: Programme): readonly Problem[] {
  const sections = [...programme.steps.flatMap((step) => step.sections), ...programme.documentQuestions];
  const asked = sections.flatMap((one) => one.findings);
  const known = programme.findings.map((one) => one.id);
  const wanted = [programme.durationFinding].filter((id) => !known.includes(id));
  const strayCodes = programme.codes.filter((code) => !programme.groups.some((group) => group.id === code.group));
  return [
    ...wanted.map((detail) => ({ check: 'unknown-finding', place: 'durationFinding', detail })),
    ...strayCodes.map((code) => ({ check: 'unknown-group', place: `code ${code.icpc}`, detail: code.group })),
    ...asked
      .filter((id) => !known.includes(id))
      .map((detail) => ({ check: 'unknown-finding', place: 'steps', detail })),
    ...known
      .filter((id) => !asked.includes(id) && !isDerived(programme, id))
      .map((detail) => ({ check: 'never-asked', place: 'steps', detail })),
    ...sections
      .flatMap((one) => (one.at ?? []).filter((id) => !programme.contacts.some((contact) => contact.id === id)))
      .map((detail) => ({ check: 'unknown-contact', place: 'steps', detail })),
  ];
}

/** Conflicts name sources the programme has, and answers that its own findings can have. */
function conflictReferences({ conflicts, sources, findings }: Programme): readonly Problem[] {
  return conflicts.flatMap(({ id, sources: between, answers }) => {
    const strangers = between.filter((source) => !sources.some((one) => one.id === source));
    const impossible = Object.entries(answers ?? {}).flatMap(([finding, values]) => {
      const own = findings.find((one) => one.id === finding);
      return own === undefined
        ? []
        : values.filter((value) => !isPossible(own, value)).map((value) => `${finding}=${value}`);
    });
    return [
      ...strangers.map((detail) => ({ check: 'unknown-source', place: id, detail })),
      ...impossible.map((detail) => ({ check: 'unknown-option', place: id, detail })),
    ];
  });
}

function exampleValues(programme: Programme): readonly Problem[] {
  const findings = new Map(programme.findings.map((one) => [one.id, one]));
  return programme.rules.flatMap((rule) =>
    rule.examples.flatMap((example, i) => {
      const given = [...Object.entries(example.findings), ...Object.entries(example.earlier ?? {})];
      const bad = given.filter(([id, value]) => {
        const finding = findings.get(id);
        return !finding || !isPossible(finding, value);
      });
      const contactKnown = contactOfExample(programme, example.contact) !== undefined;
      const place = `${rule.id} example ${i + 1}`;
      return [
        ...bad.map(([id, value]) => ({ check: 'example-value', place, detail: `${id}=${value}` })),
        ...(contactKnown ? [] : [{ check: 'unknown-contact', place, detail: example.contact }]),
      ];
    }),
  );
}

/** Every safety finding and rule is there unchanged, asked and judged at every contact. */
function safetyBlockPresent(programme: Programme, safety: SafetyBlock): readonly Problem[] {
  const same = (a: unknown, b: unknown) => canonical(a) === canonical(b);
  const askedAlways = programme.steps
    .flatMap((step) => step.sections)
    .filter((one) => one.at === undefined)
    .flatMap((one) => one.findings);
  const findings = safety.findings.filter(
    (one) => !programme.findings.some((own) => own.id === one.id && same(own, one)) || !askedAlways.includes(one.id),
  );
  const rules = safety.rules.filter(
    (one) => one.at !== 'every' || !programme.rules.some((own) => own.id === one.id && same(own, one)),
  );
  return [...findings, ...rules].map((one) => ({ check: 'safety-block', place: one.id, detail: 'missing or changed' }));
}

/** A text that is the same for equal values, whatever the order of their keys; keys without a value count as absent. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries
    .map(([key, one]) => `${key}:${canonical(one)}`)
    .sort()
    .join(',')}}`;
}
