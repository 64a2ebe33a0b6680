// What was found at a contact, for telling it to others: grouped as the contact's steps, what says something apart from what does not, what is as last
// time apart from what is new. Everything answered is told; nothing is judged.
import { isPositive, type Value } from '../model/finding.ts';
import type { Section } from '../model/programme.ts';
import type { Desk } from './desk.ts';
import { type FieldView, fieldView, isAskedAt } from './step-view.ts';
import { toldField } from './told-fields.ts';

/** An answer that says something; `was` is the one before it, where that was another. */
export type ToldAnswer = { readonly field: FieldView; readonly was: Value | undefined };

/** The answers of one step, each in one of the lists. */
export type ToldStep = {
  readonly step: string;
  readonly found: readonly ToldAnswer[];
  /** Says something, and is as it was at the contact before. */
  readonly asBefore: readonly FieldView[];
  /** Red flags that were asked about and are not there. */
  readonly absent: readonly FieldView[];
  /** Other normal answers. */
  readonly normal: readonly FieldView[];
  /** Answered at an earlier contact, and still true. */
  readonly carried: readonly FieldView[];
  /** Said to be not assessed, and safety questions that nobody answered: never to be taken for no. */
  readonly notAssessed: readonly FieldView[];
  /** Answered, and of no account because of another answer. */
  readonly irrelevant: readonly FieldView[];
};

/** Tells of change itself, so that the same answer twice is news each time. */
const tellsOfChange = 'progress';

/** The steps of the desk's contact in which something is told. */
export function contactTold(desk: Desk): readonly ToldStep[] {
  const seen = new Set<string>();
  return desk.programme.steps.flatMap(({ id, sections }) => {
    const fields = sections
      .flatMap((section) => fieldsOf(desk, section))
      .filter(({ finding }) => !seen.has(finding.id));
    for (const { finding } of fields) seen.add(finding.id);
    const told = toldStep(desk, id, fields);
    const isEmpty = Object.values(told).every((part) => typeof part === 'string' || part.length === 0);
    return isEmpty ? [] : [told];
  });
}

/** Of a section that is not asked at this contact, what was answered all the same. */
function fieldsOf(desk: Desk, section: Section): readonly FieldView[] {
  const isAsked = isAskedAt(section, desk.contact.contact);
  return section.findings.flatMap((id) => {
    const finding = desk.programme.findings[desk.prepared.slots.get(id) ?? -1];
    if (finding === undefined) return [];
    const isAnswered = Object.hasOwn(desk.contact.answers, id);
    const field = fieldView(desk, finding);
    return isAnswered || (isAsked && (field.value !== undefined || field.finding.safety)) ? [field] : [];
  });
}

function toldStep(desk: Desk, step: string, fields: readonly FieldView[]): ToldStep {
  const relevant = fields.filter(({ finding }) => toldField(desk, finding.id) !== undefined);
  const answered = relevant.filter((field) => field.value !== undefined);
  const own = answered.filter((field) => !field.carried);
  // A normal answer where there was another before says that something has gone.
  const normal = own.filter((field) => isNormal(field) && (field.before === undefined || field.before === field.value));
  const said = own.filter((field) => !normal.includes(field));
  return {
    step,
    found: said.filter((field) => !isAsBefore(field)).map((field) => ({ field, was: wasBefore(field) })),
    asBefore: said.filter(isAsBefore),
    absent: normal.filter(({ finding }) => finding.flag === 'red'),
    normal: normal.filter(({ finding }) => finding.flag !== 'red'),
    carried: answered.filter((field) => field.carried),
    notAssessed: relevant.filter((field) => field.value === undefined),
    irrelevant: fields.filter(
      (field) => !relevant.includes(field) && Object.hasOwn(desk.contact.answers, field.finding.id),
    ),
  };
}

function isNormal({ finding, value }: FieldView): boolean {
  return value !== undefined && finding.normal === value && !isPositive(finding, value);
}

/** What tells of change says nothing of how it was before. */
function wasBefore({ finding, before }: FieldView): Value | undefined {
  return finding.id === tellsOfChange ? undefined : before;
}

function isAsBefore({ finding, value, before }: FieldView): boolean {
  return finding.id !== tellsOfChange && before === value;
}
