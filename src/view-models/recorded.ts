// What a document may tell of the whole course up to a contact: the latest answer of each question, and the day it was given where that was earlier.
import { latestEarlier, type RecordedValue } from '../course/facts.ts';
import type { Section } from '../model/programme.ts';
import type { Desk } from './desk.ts';
import { type FieldView, isAskedAt } from './step-view.ts';
import { toldField } from './told-fields.ts';

/** A question with its latest answer. `day`: the day of the earlier contact that gave it; undefined for this one's own, and what still holds. */
export type RecordedField = { readonly field: FieldView; readonly day: string | undefined };

/** Reads the latest answers up to the desk's contact. */
export type Recorded = (id: string) => RecordedField | undefined;

/** Looks the course through once; what it gives back answers for each question. */
export function recordedAt(desk: Desk): Recorded {
  const earlier = latestEarlier(desk.programme, desk.state, desk.contact.index);
  return (id) => {
    const field = toldField(desk, id);
    if (field === undefined) return undefined;
    const before = earlier.get(id);
    if (field.value !== undefined || field.notAssessed || before === undefined) return { field, day: undefined };
    return asBefore(field, before);
  };
}

function asBefore(field: FieldView, before: RecordedValue): RecordedField {
  return { field: { ...field, value: before.value }, day: before.day };
}

/** The section with this id, of a step or of what documents ask. */
export function sectionOf(desk: Desk, id: string): Section | undefined {
  const { steps, documentQuestions } = desk.programme;
  return [...steps.flatMap((step) => step.sections), ...documentQuestions].find((one) => one.id === id);
}

/** Whether the finding is asked at the desk's contact, in a step or by a document: progress is not, the first time. */
export function isAskedHere({ programme, contact }: Desk, finding: string): boolean {
  const inSteps = programme.steps
    .flatMap((step) => step.sections)
    .filter((section) => isAskedAt(section, contact.contact));
  return [...inSteps, ...programme.documentQuestions].some((section) => section.findings.includes(finding));
}
