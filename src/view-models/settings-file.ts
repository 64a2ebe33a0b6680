// The clinic's settings as a file, to be carried to another computer. What comes in is checked whole before anything is kept: on any
// problem nothing changes, and every problem is named with its place.
import { findCpr } from '../course/cpr.ts';
import { type Day, isDay } from '../model/calendar.ts';
import { RegionSettings } from '../model/settings.ts';
import { entryKey, withEntry } from './settings-view.ts';

/** Largest file that is read, in bytes. Every region with every field at its longest stays below. */
export const largestFile = 200_000;

const kind = 'rygvej-settings';
const version = 1;

/** The settings as the text of a file. */
export function settingsFile(entries: readonly RegionSettings[]): string {
  return `${JSON.stringify({ kind, version, regions: entries }, null, 2)}\n`;
}

/** Name of the file, with the day it was made. */
export const settingsFileName = (today: Day): string => `rygvej-indstillinger-${today}.json`;

/** What is wrong in the file, as a key of `settings/fileProblems`; `place` as it is written in the file, `about` what it concerns. */
export type FileProblem = { readonly problem: FileProblemKey; readonly place: string; readonly about: string };
type FileProblemKey =
  | 'too-large'
  | 'not-json'
  | 'wrong-kind'
  | 'newer-version'
  | 'no-entries'
  | 'missing'
  | 'wrong-type'
  | 'unknown-key'
  | 'empty'
  | 'too-long'
  | 'not-a-phone'
  | 'not-a-link'
  | 'not-a-day'
  | 'backwards'
  | 'overlap'
  | 'twice'
  | 'unknown-region'
  | 'unknown-area'
  | 'cpr';

/** The clinic's settings as they would be with the file's, or every problem, at most twenty. */
export type ReadSettings =
  | { readonly ok: true; readonly clinic: RegionSettings[]; readonly count: number }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

const mostProblems = 20;

/** Reads a file's text. Entries of the file take the place of the clinic's own for the same region and first day. Never throws. */
export function readSettingsFile(
  text: string,
  shipped: readonly RegionSettings[],
  clinic: readonly RegionSettings[],
): ReadSettings {
  if (text.length > largestFile) return failed([{ problem: 'too-large', place: '', about: '' }]);
  const raw = jsonOf(text);
  if (raw === undefined) return failed([{ problem: 'not-json', place: '', about: '' }]);
  const head = headProblem(raw);
  if (head !== undefined) return failed([{ problem: head, place: '', about: '' }]);
  const list = partOf(raw, 'regions');
  if (!Array.isArray(list)) return failed([{ problem: 'missing', place: 'regions', about: '' }]);
  if (list.length === 0) return failed([{ problem: 'no-entries', place: 'regions', about: '' }]);
  const read = list.map((one, place) => readEntry(one, place, shipped));
  const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return failed(problems);
  const entries = read.flatMap((one) => (one.ok ? [one.entry] : []));
  const twice = entries.flatMap((one, place) => {
    const repeated = entries.findIndex((other) => entryKey(other) === entryKey(one)) < place;
    return repeated ? [{ problem: 'twice' as const, place: `regions[${place}]`, about: one.name }] : [];
  });
  const next = entries.reduce((all, entry) => withEntry(all, entry, shipped), [...clinic]);
  const clashes = [...twice, ...overlaps(next)];
  return clashes.length > 0 ? failed(clashes) : { ok: true, clinic: next, count: entries.length };
}

function failed(problems: readonly FileProblem[]): ReadSettings {
  return { ok: false, problems: problems.slice(0, mostProblems) };
}

function jsonOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return value ?? undefined;
  } catch {
    return undefined;
  }
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([one]) => one === key)?.[1]
    : undefined;
}

function headProblem(raw: unknown): FileProblemKey | undefined {
  if (partOf(raw, 'kind') !== kind) return 'wrong-kind';
  const given = partOf(raw, 'version');
  if (typeof given !== 'number') return 'wrong-kind';
  return given > version ? 'newer-version' : undefined;
}

type ReadEntry =
  | { readonly ok: true; readonly entry: RegionSettings }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

function readEntry(raw: unknown, place: number, shipped: readonly RegionSettings[]): ReadEntry {
  const parsed = RegionSettings.safeParse(raw);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map((issue) => problemOf(issue, raw, place)) };
  const problems = entryProblems(parsed.data, place, shipped);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, entry: parsed.data };
}

type Issue = { readonly code: string; readonly path: readonly PropertyKey[]; readonly keys?: readonly string[] };

function problemOf(issue: Issue, raw: unknown, entry: number): FileProblem {
  const path = issue.path.map(String);
  const value = path.reduce<unknown>(partOf, raw);
  const about = issue.keys?.join(', ') ?? (typeof value === 'string' ? value.slice(0, 60) : '');
  return { problem: problemKey(issue, path.at(-1) ?? '', value), place: placeOf(entry, path), about };
}

function problemKey(issue: Issue, field: string, value: unknown): FileProblemKey {
  if (issue.code === 'unrecognized_keys') return 'unknown-key';
  if (issue.code === 'invalid_type') return value === undefined ? 'missing' : 'wrong-type';
  if (issue.code === 'too_small') return 'empty';
  if (issue.code === 'too_big') return 'too-long';
  if (field === 'phone') return 'not-a-phone';
  if (field === 'link') return 'not-a-link';
  return /^(validFrom|validTo|linkChecked)$/.test(field) ? 'not-a-day' : 'wrong-type';
}

function placeOf(entry: number, path: readonly string[]): string {
  return [`regions[${entry}]`, ...path].join(' › ');
}

/** What the form alone does not show: days that do not exist, areas and regions that nobody has, numbers that may be a patient's. */
function entryProblems(one: RegionSettings, entry: number, shipped: readonly RegionSettings[]): readonly FileProblem[] {
  const at = (problem: FileProblemKey, about: string, ...path: readonly string[]) => ({
    ...{ problem, about, place: placeOf(entry, path) },
  });
  const areas = new Set(one.areas.map((area) => area.id));
  const noDay = (
    [
      ['validFrom', one.validFrom],
      ['validTo', one.validTo],
    ] as const
  ).flatMap(([field, day]) => (day === undefined || isDay(day) ? [] : [at('not-a-day', day, field)]));
  return [
    ...(shipped.some((other) => other.region === one.region) ? [] : [at('unknown-region', one.region, 'region')]),
    ...noDay,
    ...(one.validTo !== undefined && one.validTo < one.validFrom ? [at('backwards', one.name, 'validTo')] : []),
    ...Object.keys(one.inArea).flatMap((area) => (areas.has(area) ? [] : [at('unknown-area', area, 'inArea', area)])),
    ...textsIn(one, []).flatMap(({ path, text }) => (findCpr(text).length > 0 ? [at('cpr', '', ...path)] : [])),
  ];
}

type TextAt = { readonly path: readonly string[]; readonly text: string };

function textsIn(value: unknown, path: readonly string[]): readonly TextAt[] {
  if (typeof value === 'string') return path.at(-1) === 'phone' ? [] : [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...path, key]));
}

/** The clinic's own entries of one region whose periods share a day. */
function overlaps(clinic: readonly RegionSettings[]): readonly FileProblem[] {
  const open = '9999-12-31';
  return clinic.flatMap((one, place) =>
    clinic.slice(place + 1).flatMap((other) => {
      const apart = (one.validTo ?? open) < other.validFrom || (other.validTo ?? open) < one.validFrom;
      const place = `${one.validFrom} – ${one.validTo ?? ''} / ${other.validFrom} – ${other.validTo ?? ''}`;
      return one.region !== other.region || apart ? [] : [{ problem: 'overlap' as const, place, about: one.name }];
    }),
  );
}
