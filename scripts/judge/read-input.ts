// From what was written to a course that can be judged: the shape by the schema, every fault named with its place and what is possible.
import type * as z from 'zod/mini';
import { ReplyOutcome } from '../../src/course/event.ts';
import type { Finding } from '../../src/model/finding.ts';
import { isDerived, type Programme } from '../../src/model/programme.ts';
import type { RegionSettings } from '../../src/model/settings.ts';
import { nearestId } from '../../src/view-models/nearest-id.ts';
import { type CourseInput, inputSchema, knownIds } from './input-schema.ts';

/** A fault of the input: where, and what is wrong. */
export type InputProblem = { readonly place: string; readonly message: string };

/**
 * The input; where parts of it are faulty, without them and with something in the place of what every input has, so that the rest can be looked at
 * too. Undefined where too little is left to go on.
 */
export type ReadInput = { readonly input: CourseInput | undefined; readonly problems: readonly InputProblem[] };

/** Stands for a start that is faulty. */
const ANY_DAY = '2000-01-03';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;
type Known = ReturnType<typeof knownIds>;

/** A place as it is written in a message: `contacts[1].findings.cauda.saddle`. */
function placeOf(path: Path): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text.replace(/^\./, '') || 'the input';
}

/** Reads a parsed JSON value as the input for a programme. All faults are named, and what is sound is handed on, so that it can be looked at too. */
export function readInput(raw: unknown, programme: Programme, regions: readonly RegionSettings[]): ReadInput {
  const { schema } = inputSchema(programme, regions);
  const known = knownIds(programme, regions);
  const first = schema.safeParse(raw);
  if (first.success) return { input: first.data, problems: [] };
  const { issues } = first.error;
  const problems = issues.flatMap((issue) => problemsOf(issue, raw, programme, known));
  const second = schema.safeParse(filledUp(without(raw, issues), programme));
  return { input: second.success ? second.data : undefined, problems };
}

function problemsOf(issue: Issue, raw: unknown, programme: Programme, known: Known): readonly InputProblem[] {
  if (issue.code === 'unrecognized_keys') {
    const ids = idsAt(issue.path, known) ?? fieldsAt(issue.path);
    return issue.keys.map((key) => {
      const isToldElsewhere = issue.path.at(-1) === 'findings' && isDerived(programme, key);
      const message = isToldElsewhere ? 'is not asked; it follows from "referrals"' : unknownId(key, ids);
      return { place: placeOf([...issue.path, key]), message };
    });
  }
  const given = at(raw, issue.path);
  const message = given === undefined ? 'is missing' : messageFor(issue, given, programme, known);
  return [{ place: placeOf(issue.path), message }];
}

/** What is said of an id that is not known. */
export function unknownId(given: string, known: readonly string[]): string {
  const nearest = nearestId(given, known);
  return `${shown(given)} is not known${nearest === undefined ? '' : `; nearest known id: ${nearest}`}`;
}

/** A value in a message, cut short: whatever was written is repeated only as far as it helps to find it. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

const lists = ['findings', 'decisions', 'referrals', 'offers'] as const;
const ofField = ['programme', 'role', 'region', 'area', 'contact', 'group'] as const;

/** The ids that are keys here; undefined where the keys are fields. */
function idsAt(path: Path, known: Known): readonly string[] | undefined {
  const list = lists.find((one) => one === path.at(-1));
  return list === undefined ? undefined : known[list];
}

function fieldsAt(path: Path): readonly string[] {
  if (path.length === 0) return ['programme', 'role', 'region', 'area', 'start', 'startWeek', 'contacts', 'offers'];
  if (path.length === 2)
    return ['contact', 'week', 'date', 'findings', 'group', 'groupReason', 'decisions', 'referrals'];
  if (path.at(-1) === 'reply') return ['outcome', 'date'];
  return path.at(-2) === 'referrals' ? ['date', 'reply'] : ['declined'];
}

function messageFor(issue: Issue, given: unknown, programme: Programme, known: Known): string {
  const key = issue.path.at(-1);
  const inside = issue.path.at(-2);
  const finding = inside === 'findings' ? programme.findings.find((one) => one.id === key) : undefined;
  if (finding) return `cannot be ${shown(given)}; possible: ${possible(finding)}`;
  const field = ofField.find((one) => one === key);
  if (field !== undefined)
    return typeof given === 'string' ? unknownId(given, known[field]) : `must be one of ${known[field].join(', ')}`;
  if (key === 'start' || key === 'date')
    return `${shown(given)} is no day; a day is written YYYY-MM-DD, in the years 1900 to 2199`;
  if (key === 'outcome') return `must be ${ReplyOutcome.options.join(' or ')}`;
  if (key === 'startWeek') return 'must be the week of a contact of the programme';
  if (key === 'week') return `cannot be ${shown(given)}; possible: ${weeksOf(programme)}`;
  if (key === 'declined' || key === 'groupReason') return 'must be a reason of 1 to 500 characters';
  if (inside === 'decisions') return 'must be "accepted" or {"declined": "the reason"}';
  if (inside === 'offers') return 'must be true or false';
  if (key === 'contacts') return Array.isArray(given) ? 'must hold 1 to 200 contacts' : 'must be a list of contacts';
  return 'must be an object';
}

/** What a finding can be, in words. */
function possible(finding: Finding): string {
  const values =
    finding.kind === 'choice'
      ? finding.options.join(', ')
      : `a whole number from ${finding.min} to ${finding.max} (${finding.unit})`;
  return `${values}; null where not assessed`;
}

/** The weeks of a programme's contacts, in words. */
export function weeksOf(programme: Programme): string {
  const last = programme.contacts.at(-1);
  const again = last?.repeatsEveryWeeks === undefined ? '' : `, then every ${last.repeatsEveryWeeks} weeks`;
  return `${programme.contacts.map((one) => one.week).join(', ')}${again}`;
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return undefined;
    return Object.entries(part).find(([name]) => name === String(key))?.[1];
  }, value);
}

/** The value without what the issues are about. */
function without(value: unknown, issues: readonly Issue[]): unknown {
  const gone = new Set(
    issues.flatMap((one) =>
      one.code === 'unrecognized_keys' ? one.keys.map((key) => placeOf([...one.path, key])) : [placeOf(one.path)],
    ),
  );
  const kept = (part: unknown, path: Path): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map((one, i) => kept(one, [...path, i]));
    const entries = Object.entries(part).map(([key, one]) => [key, one, [...path, key]] as const);
    return Object.fromEntries(
      entries.filter(([, , own]) => !gone.has(placeOf(own))).map(([key, one, own]) => [key, kept(one, own)]),
    );
  };
  return kept(value, []);
}

/** With what every input has where it was faulty: only to look at the rest, never to be judged. */
function filledUp(value: unknown, programme: Programme): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const contacts = 'contacts' in value && Array.isArray(value.contacts) ? value.contacts : [];
  const filled = contacts.map((one: unknown) => ({ findings: {}, ...(typeof one === 'object' ? one : {}) }));
  return {
    role: programme.roles[0]?.id,
    start: ANY_DAY,
    ...value,
    contacts: filled.length > 0 ? filled : [{ week: 0, findings: {} }],
  };
}
