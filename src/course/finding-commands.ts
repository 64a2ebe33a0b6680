// What a clinician can record at a contact. Nothing is ever recorded that was not answered: "unchanged" and "none of these" are acts of
// the clinician over questions in view, and neither touches a question that has an answer.
import { type Finding, isPossible, type Value } from '../model/finding.ts';
import { isDerived, type Programme } from '../model/programme.ts';
import { accepted, type CommandResult, contactOf, refused } from './command.ts';
import type { Answers, CourseContact, CourseState } from './course.ts';
import { latestEarlier } from './facts.ts';

type OfFindings = { readonly contact: number; readonly findings: readonly string[] };

/**
 * Records answers at a contact, open or closed; null says "not assessed". All or nothing: refused with the ids for findings the
 * programme lacks and for values a finding cannot have. Answers that change nothing are left out of the event.
 */
export function recordFindings(
  state: CourseState,
  programme: Programme,
  input: { readonly contact: number; readonly answers: Answers },
): CommandResult {
  const found = contactOf(state, programme, input.contact);
  if (!found.ok) return found;
  const findings = findingsById(programme);
  const entries = Object.entries(input.answers);
  const unknown = entries.map(([id]) => id).filter((id) => !findings.has(id));
  if (unknown.length > 0) return refused('unknown-finding', unknown);
  const impossible = entries.filter(([id, value]) => !mayBeRecorded(findings.get(id), value)).map(([id]) => id);
  if (impossible.length > 0) return refused('impossible-value', impossible);
  return recorded(
    state,
    input.contact,
    entries.filter(([id, value]) => found.contact.answers[id] !== value),
  );
}

/**
 * "Unchanged": copies the latest earlier value of each finding that has no answer at this contact. Findings never recorded before, or
 * never other than as not assessed, stay unanswered.
 */
export function recordUnchanged(state: CourseState, programme: Programme, input: OfFindings): CommandResult {
  const found = contactOf(state, programme, input.contact);
  if (!found.ok) return found;
  const findings = findingsById(programme);
  const unknown = input.findings.filter((id) => !findings.has(id));
  if (unknown.length > 0) return refused('unknown-finding', unknown);
  const earlier = latestEarlier(programme, state, input.contact);
  const copied = unanswered(found.contact, input.findings).flatMap((id) => {
    const value = earlier.get(id)?.value;
    return value === undefined ? [] : [[id, value] as const];
  });
  return recorded(state, input.contact, copied);
}

/**
 * "None of these": records the normal answer of each finding that has no answer at this contact; never overrides one, "not assessed"
 * included. Refused with the ids for findings that have no normal answer.
 */
export function recordNoneOf(state: CourseState, programme: Programme, input: OfFindings): CommandResult {
  const found = contactOf(state, programme, input.contact);
  if (!found.ok) return found;
  const findings = findingsById(programme);
  const unknown = input.findings.filter((id) => !findings.has(id));
  if (unknown.length > 0) return refused('unknown-finding', unknown);
  const without = input.findings.filter((id) => findings.get(id)?.normal === undefined);
  if (without.length > 0) return refused('no-normal', without);
  const normal = unanswered(found.contact, input.findings).flatMap((id) => {
    const value = findings.get(id)?.normal;
    return value === undefined ? [] : [[id, value] as const];
  });
  return recorded(state, input.contact, normal);
}

/** Withdraws answers: they stay readable and drive nothing. Findings without an answer at this contact are left out of the event. */
export function withdrawFindings(state: CourseState, programme: Programme, input: OfFindings): CommandResult {
  const found = contactOf(state, programme, input.contact);
  if (!found.ok) return found;
  const findings = [...new Set(input.findings)].filter((id) => Object.hasOwn(found.contact.answers, id));
  if (findings.length === 0) return accepted(state);
  return accepted(state, { kind: 'findingsWithdrawn', contact: input.contact, findings });
}

/** The findings that can be recorded. */
function findingsById(programme: Programme): ReadonlyMap<string, Finding> {
  const asked = programme.findings.filter((one) => !isDerived(programme, one.id));
  return new Map(asked.map((finding) => [finding.id, finding]));
}

function mayBeRecorded(finding: Finding | undefined, value: Value | null): boolean {
  return finding !== undefined && (value === null || isPossible(finding, value));
}

function unanswered(contact: CourseContact, findings: readonly string[]): readonly string[] {
  return findings.filter((id) => !Object.hasOwn(contact.answers, id));
}

function recorded(
  state: CourseState,
  contact: number,
  entries: readonly (readonly [string, Value | null])[],
): CommandResult {
  if (entries.length === 0) return accepted(state);
  return accepted(state, { kind: 'findingsRecorded', contact, answers: Object.fromEntries(entries) });
}
