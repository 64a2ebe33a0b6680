// What a letter needs, heading by heading, and which of the findings that its guide requires are answered.
import type { Value } from '../model/finding.ts';
import type { LetterGuide, LetterPart } from '../model/letter-guide.ts';
import type { Programme } from '../model/programme.ts';
import type { Known } from './referral-check-facts.ts';
import { isAskedAt } from './step-view.ts';

/** A finding that the guide requires. `not-assessed` is an answer too: the letter says so. */
export type Required = { readonly finding: string; readonly state: 'answered' | 'not-assessed' | 'lacking' };

/** A heading of the letter with what stands under it. */
export type LetterHeading = {
  readonly id: string;
  /** What stands there beside answers. */
  readonly holds: readonly Exclude<LetterPart['kind'], 'answers'>[];
  readonly required: readonly Required[];
};

/** What the letter needs. */
export type LetterNeeds = {
  readonly guide: LetterGuide;
  readonly headings: readonly LetterHeading[];
  readonly lacking: number;
};

/** The guide's headings, with what it requires for the patient's group at the contact meant. */
export function letterNeeds(
  known: Known,
  guide: LetterGuide,
  answers: Readonly<Record<string, Value | null>>,
): LetterNeeds {
  const { programme } = known.prepared;
  const headings = guide.sections.map(({ id, parts }): LetterHeading => {
    const holds = parts.flatMap(({ kind }) => (kind === 'answers' ? [] : [kind]));
    const required = parts.flatMap((part) => (part.kind === 'answers' ? requiredBy(known, part) : []));
    const asked = [...new Set(required)].filter((finding) => isAsked(programme, known.contacts?.[0]?.id, finding));
    return { id, holds: [...new Set(holds)], required: asked.map((finding) => requiredFinding(finding, answers)) };
  });
  const lacking = headings.flatMap((one) => one.required).filter((one) => one.state === 'lacking').length;
  return { guide, headings, lacking };
}

function requiredBy({ facts }: Known, part: Extract<LetterPart, { kind: 'answers' }>): readonly string[] {
  const wanted = part.required.filter((one) => one.group === undefined || one.group === facts.group);
  return wanted.flatMap((one) => one.findings);
}

/** Whether it is asked at the contact, in a step or by a document; at any of them while no week is chosen. */
function isAsked(programme: Programme, contact: string | undefined, finding: string): boolean {
  const sections = programme.steps
    .flatMap((step) => step.sections)
    .filter((section) => contact === undefined || isAskedAt(section, contact));
  return [...sections, ...programme.documentQuestions].some((section) => section.findings.includes(finding));
}

function requiredFinding(finding: string, answers: Readonly<Record<string, Value | null>>): Required {
  const value = answers[finding];
  return { finding, state: value === undefined ? 'lacking' : value === null ? 'not-assessed' : 'answered' };
}
