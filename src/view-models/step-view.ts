// The steps of a contact as the wizard and the dense sheet show them: the same fields, the same state.
import { matters } from '../engine/judge.ts';
import type { Finding, Value } from '../model/finding.ts';
import type { Section, Step } from '../model/programme.ts';
import type { Desk } from './desk.ts';

/** One question as it stands. */
export type FieldView = {
  readonly finding: Finding;
  readonly value: Value | undefined;
  readonly notAssessed: boolean;
  /** The latest answer at an earlier contact, for "last time". */
  readonly before: Value | undefined;
  /** The answer comes from an earlier contact and still holds. */
  readonly carried: boolean;
};

/** A part of a step. Questions that do not matter with the present answers are left out; what was answered in them is listed in `kept`. */
export type SectionView = {
  readonly id: string;
  readonly layout: Section['layout'];
  readonly fields: readonly FieldView[];
  readonly kept: readonly FieldView[];
  /** Answered at an earlier contact and still true (age, what brought the patient): said, not asked again. */
  readonly carried: readonly FieldView[];
};

type StepState = 'todo' | 'partial' | 'done';

/** A step with how far it is answered. */
export type StepView = {
  readonly id: string;
  readonly sections: readonly SectionView[];
  readonly state: StepState;
  readonly answered: number;
  readonly asked: number;
};

/** The step of the plan comes after the programme's own. */
export const planStep = 'plan';

/** The steps of the desk's contact, in order; those with nothing to ask at this contact left out. */
export function stepsOf(desk: Desk): readonly StepView[] {
  return desk.programme.steps.flatMap((step) => {
    const view = stepView(desk, step);
    const hasSections = step.sections.some((section) => isAskedAt(section, desk.contact.contact));
    return hasSections || step.sections.length === 0 ? [view] : [];
  });
}

/** Whether a section is asked at a contact. */
export function isAskedAt(section: Section, contact: string): boolean {
  return section.at?.includes(contact) ?? true;
}

function stepView(desk: Desk, step: Step): StepView {
  const sections = step.sections
    .filter((section) => isAskedAt(section, desk.contact.contact))
    .map((section) => sectionView(desk, section));
  const fields = sections.flatMap((section) => section.fields);
  // The last step also asks for the group, which is no finding.
  const asksGroup = step === desk.programme.steps.at(-1);
  const asked = fields.length + (asksGroup ? 1 : 0);
  const answered =
    fields.filter(isAnswered).length + (asksGroup && desk.judgement.group.confirmed !== undefined ? 1 : 0);
  const state = answered === 0 && asked > 0 ? 'todo' : answered < asked ? 'partial' : 'done';
  return { id: step.id, sections, state, answered, asked };
}

/** Answered, or said outright to be not assessed. */
export function isAnswered(field: FieldView): boolean {
  return field.value !== undefined || field.notAssessed;
}

/** A section with its questions as they stand. */
export function sectionView(desk: Desk, section: Section): SectionView {
  const all = section.findings.flatMap((id) => desk.programme.findings[desk.prepared.slots.get(id) ?? -1] ?? []);
  const views = all.map((finding) => ({
    finding,
    view: fieldView(desk, finding),
    matters: matters(desk.prepared, finding, desk.known),
  }));
  return {
    id: section.id,
    layout: section.layout,
    fields: views.filter((one) => one.matters && !one.view.carried).map((one) => one.view),
    kept: views.filter((one) => !one.matters && isAnswered(one.view)).map((one) => one.view),
    carried: views.filter((one) => one.matters && one.view.carried).map((one) => one.view),
  };
}

/** A question with its answer now and before. */
export function fieldView(desk: Desk, finding: Finding): FieldView {
  return {
    finding,
    value: desk.facts.answers[finding.id],
    notAssessed: desk.facts.notAssessed.includes(finding.id),
    before: desk.facts.earlier[finding.id],
    carried: desk.facts.carriedFrom[finding.id] !== undefined,
  };
}

/** A row of a table by side: the finding's id without its side. */
export type GridRow = {
  readonly id: string;
  readonly cells: readonly { readonly side: 'right' | 'left'; readonly field: FieldView }[];
};

/** The rows of a grid section, joined by side. */
export function gridRows(section: SectionView): readonly GridRow[] {
  const rows = new Map<string, { side: 'right' | 'left'; field: FieldView }[]>();
  for (const field of section.fields) {
    const match = /^(.*)\.(right|left)$/.exec(field.finding.id);
    const row = match?.[1];
    const side = match?.[2] === 'left' ? 'left' : 'right';
    if (row === undefined) throw new Error(`${field.finding.id}: a finding of a grid ends in its side`);
    rows.set(row, [...(rows.get(row) ?? []), { side, field }]);
  }
  return [...rows].map(([id, cells]) => ({ id, cells }));
}

/** The step that asks a finding at this contact; `assessment` for the group. */
export function stepAsking(desk: Desk, finding: string): string {
  if (finding === 'group') return desk.programme.steps.at(-1)?.id ?? planStep;
  const step = desk.programme.steps.find((one) =>
    one.sections.some((section) => isAskedAt(section, desk.contact.contact) && section.findings.includes(finding)),
  );
  return step?.id ?? desk.programme.steps[0]?.id ?? planStep;
}

/** Findings of the steps still unanswered that an earlier contact answered: what "rest unchanged" would copy. Never a safety question. */
export function unchangedCandidates(steps: readonly StepView[]): readonly string[] {
  return steps
    .flatMap((step) => step.sections)
    .flatMap((section) => section.fields)
    .filter((field) => !isAnswered(field) && field.before !== undefined && !field.finding.safety)
    .map((field) => field.finding.id);
}

/** The step to go on from: the first that is not answered through, else the plan. */
export function stepToResume(desk: Desk): string {
  return stepsOf(desk).find((step) => step.state !== 'done')?.id ?? planStep;
}
