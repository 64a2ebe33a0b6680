// What is asked in the referral check: the findings that the rules to the recipient read, each once for all programmes, and the safety questions in
// full. What each question stands at comes from the answers on the page, which belong to no course.
import { matters } from '../engine/judge.ts';
import { findingsReadBy, type Prepared, type PreparedRule } from '../engine/prepare.ts';
import { findingsRead, visit } from '../model/condition.ts';
import type { Finding } from '../model/finding.ts';
import { isDerived, type Programme, type Section } from '../model/programme.ts';
import type { CheckAnswers, Known } from './referral-check-facts.ts';
import type { Leading } from './referral-targets.ts';
import { type FieldView, isAnswered, type SectionView, type StepView } from './step-view.ts';

/** Everything the rules read: their conditions, those of their exceptions, and what decides whether a question matters. */
function findingsOf(leading: readonly Leading[]): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const { prepared, rules } of leading) {
    const { programme } = prepared;
    const read = new Set(rules.flatMap((rule) => readBy(prepared, rule)));
    addRelevance(programme, read);
    for (const one of programme.findings) {
      if (read.has(one.id) && !isDerived(programme, one.id) && !found.has(one.id)) found.set(one.id, one);
    }
  }
  return [...found.values()];
}

function readBy(prepared: Prepared, one: PreparedRule): readonly string[] {
  const conditions = [one, ...one.unless.flatMap((place) => prepared.rules[place] ?? [])];
  let readsOnset = false;
  for (const { rule } of conditions) {
    visit(rule.when, (part) => {
      readsOnset ||= part.kind === 'weeksSinceOnset';
    });
  }
  return [...findingsReadBy(prepared, one), ...(readsOnset ? [prepared.programme.durationFinding] : [])];
}

/** A finding's relevance reads only findings earlier in the list: from the last to the first, all is added in one walk. */
function addRelevance(programme: Programme, read: Set<string>): void {
  for (const one of programme.findings.toReversed()) {
    if (!read.has(one.id) || one.relevantWhen === undefined) continue;
    for (const id of findingsRead(one.relevantWhen)) read.add(id);
  }
}

/** The questions beside the safety block that matter in some programme, as they stand. */
export function fieldsOf(known: readonly Known[], answers: CheckAnswers): readonly FieldView[] {
  return findingsOf(known)
    .filter((one) => !one.safety && known.some((programme) => mattersIn(programme, one)))
    .map((one) => fieldOf(one, answers));
}

/** Every question that the rules read and that matters, safety questions among them. */
export function fieldsReadBy(known: readonly Known[], answers: CheckAnswers): readonly FieldView[] {
  return findingsOf(known)
    .filter((one) => known.some((programme) => mattersIn(programme, one)))
    .map((one) => fieldOf(one, answers));
}

function mattersIn({ prepared, facts }: Known, finding: Finding): boolean {
  return prepared.slots.has(finding.id) && matters(prepared, finding, facts);
}

function fieldOf(finding: Finding, { answers, earlier }: CheckAnswers): FieldView {
  const value = answers[finding.id];
  return {
    finding,
    value: value ?? undefined,
    notAssessed: value === null,
    before: earlier[finding.id],
    carried: false,
  };
}

/** The safety questions of the programmes as one step: those of all, then what one of them asks beside; undefined without a programme. */
export function safetyStepOf(known: readonly Known[], answers: CheckAnswers): StepView | undefined {
  const step = known[0]?.prepared.programme.steps.find((one) =>
    one.sections.some((section) => asksSafety(known[0], section)),
  );
  if (step === undefined) return undefined;
  const seen = new Set<string>();
  const sections = known.flatMap((one) =>
    one.prepared.programme.steps.flatMap((its) =>
      its.sections.flatMap((section): readonly SectionView[] => {
        const findings = section.findings.flatMap((id) => findingIn(one.prepared, id) ?? []);
        const asked = findings.filter((finding) => finding.safety && !seen.has(finding.id));
        for (const finding of asked) seen.add(finding.id);
        const fields = asked.filter((finding) => mattersIn(one, finding)).map((finding) => fieldOf(finding, answers));
        return asked.length === 0 ? [] : [{ id: section.id, layout: section.layout, fields, kept: [], carried: [] }];
      }),
    ),
  );
  const fields = sections.flatMap((section) => section.fields);
  const answered = fields.filter(isAnswered).length;
  const state = answered === 0 ? 'todo' : answered < fields.length ? 'partial' : 'done';
  return { id: step.id, sections, state, answered, asked: fields.length };
}

const findingIn = ({ programme, slots }: Prepared, id: string) => programme.findings[slots.get(id) ?? -1];
const asksSafety = (known: Known | undefined, section: Section) =>
  known !== undefined && section.findings.some((id) => findingIn(known.prepared, id)?.safety === true);
