// Which parts of a step are as they were: a part that shows the same keeps its object, so that a screen need not look into it again.
import type { FieldView, SectionView, StepView } from './step-view.ts';

/** The steps now, with every step, section and field that has not changed taken from before. Same content, fewer new objects. */
export function keepingParts(before: readonly StepView[], now: readonly StepView[]): readonly StepView[] {
  const steps = now.map((step) => {
    const old = before.find((one) => one.id === step.id);
    return old === undefined ? step : keptStep(old, step);
  });
  return isSameList(before, steps) ? before : steps;
}

function keptStep(before: StepView, now: StepView): StepView {
  const sections = now.sections.map((section) => {
    const old = before.sections.find((one) => one.id === section.id);
    return old === undefined ? section : keptSection(old, section);
  });
  const { state, answered, asked } = now;
  const same = before.state === state && before.answered === answered && before.asked === asked;
  return same && isSameList(before.sections, sections) ? before : { ...now, sections };
}

function keptSection(before: SectionView, now: SectionView): SectionView {
  const old = new Map([...before.fields, ...before.kept, ...before.carried].map((one) => [one.finding.id, one]));
  const parts = (['fields', 'kept', 'carried'] as const).map((part) => {
    const fields = now[part].map((field) => keptField(old.get(field.finding.id), field));
    return isSameList(before[part], fields) ? before[part] : fields;
  });
  const [fields = now.fields, kept = now.kept, carried = now.carried] = parts;
  const same = fields === before.fields && kept === before.kept && carried === before.carried;
  return same && before.layout === now.layout ? before : { ...now, fields, kept, carried };
}

function keptField(before: FieldView | undefined, now: FieldView): FieldView {
  const same =
    before !== undefined &&
    before.finding === now.finding &&
    before.value === now.value &&
    before.notAssessed === now.notAssessed &&
    before.before === now.before &&
    before.carried === now.carried;
  return same ? before : now;
}

function isSameList<T>(before: readonly T[], now: readonly T[]): boolean {
  return before.length === now.length && now.every((one, place) => one === before[place]);
}
