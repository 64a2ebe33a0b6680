// The plan page beside its recommendations: what is missing, what is not advised, the answers to revise, how the contact may be closed.
import { isWayOut, type WithheldRule } from '../engine/judge.ts';
import { isPositive } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import { type Missing, missingOf, type Reason } from './conclusion-view.ts';
import type { Desk } from './desk.ts';
import type { PlanItem } from './plan-view.ts';
import { type FieldView, stepsOf } from './step-view.ts';
import { type WhyNotView, whyNotView } from './why-view.ts';

/** What is missing in one step. */
export type MissingGroup = { readonly step: string; readonly items: readonly Missing[] };

/** What keeps the plan from being final, by step in the order asked. */
export function missingGroups(desk: Desk): readonly MissingGroup[] {
  const missing = missingOf(desk);
  const steps = [...new Set(missing.map((one) => one.step))];
  return steps.map((step) => ({ step, items: missing.filter((one) => one.step === step) }));
}

/** Rules not advised, with one reason. `safety` gathers what would have handed the patient over: reassuring, and seldom asked about. */
export type WithheldGroup = { readonly id: WhyNotView['reason'] | 'safety'; readonly items: readonly WithheldRule[] };

const groupOrder: readonly WithheldGroup['id'][] = [
  'cannot-tell',
  'not-yet',
  'offer-missing',
  'outranked',
  'excepted',
  'acute-first',
  'handed-over',
  'does-not-apply',
  'safety',
];

/** What is not advised now, by reason. */
export function withheldGroups(desk: Desk): readonly WithheldGroup[] {
  const grouped = desk.judgement.withheld.map((item) => {
    const id: WithheldGroup['id'] = item.rule.advice.effect === 'hands-over' ? 'safety' : whyNotView(desk, item).reason;
    return { id, item };
  });
  return groupOrder
    .map((id) => ({ id, items: grouped.filter((one) => one.id === id).map((one) => one.item) }))
    .filter((group) => group.items.length > 0);
}

/** The answers of one step: those that say something in full, the rest counted. */
export type CheckRow = {
  readonly step: string;
  readonly told: readonly Reason[];
  readonly normal: number;
  readonly notAssessed: number;
  readonly open: number;
};

/** The answers of the contact, step by step, for a look before it is closed. Steps without questions are left out. */
export function checkRows(desk: Desk): readonly CheckRow[] {
  return stepsOf(desk).flatMap((step) => {
    const fields = step.sections.flatMap((section) => section.fields);
    if (fields.length === 0) return [];
    const answered = fields.filter((field) => field.value !== undefined);
    const told = answered.filter((field) => !isNormal(field));
    return [
      {
        step: step.id,
        told: told.map((field) => ({ finding: field.finding.id, value: field.value, step: step.id })),
        normal: answered.length - told.length,
        notAssessed: fields.filter((field) => field.notAssessed).length,
        open: fields.filter((field) => field.value === undefined && !field.notAssessed).length,
      },
    ];
  });
}

function isNormal({ finding, value }: FieldView): boolean {
  return value !== undefined && finding.normal === value && !isPositive(finding, value);
}

/** Reasons a clinician can choose from; `other` needs words of its own. Newer knowledge is offered where it advises against. */
export function declineReasons(item: PlanItem): readonly string[] {
  const usual = ['patient-declines', 'already-done', 'other-plan', 'not-suited', 'other'];
  return item.recommendation.discouraged ? ['newer-knowledge', ...usual] : usual;
}

/** The reason as it is kept: the chosen one in words, then what was written; empty where neither says anything. */
export function reasonText(chosen: string | undefined, chosenWords: string, written: string): string {
  const more = written.trim();
  if (chosen === undefined || chosen === 'other') return more;
  return more === '' ? chosenWords : `${chosenWords}: ${more}`;
}

/** How the contact stands towards its end. */
export type ClosingView = {
  readonly closed: string | undefined;
  /** Rules whose advice is shown, in the order shown: what closing writes down. */
  readonly advice: readonly string[];
  readonly provisional: boolean;
  /** A way of ending the course that the plan leads to, as a key of `plan.endReasons`; undefined where the course goes on. */
  readonly end: 'improved' | 'referred' | 'out-of-scope' | undefined;
};

/** How the contact may be closed, and whether the plan leads out of the course. A way out that was declined leads nowhere. */
export function closingView(desk: Desk, items: readonly PlanItem[]): ClosingView {
  const kept = items.filter((one) => one.state !== 'declined');
  const ways = kept.map((one) => endBy(one.recommendation.rule, desk.state.role));
  return {
    closed: desk.contact.closed?.day,
    advice: items.map((one) => one.recommendation.rule.id),
    provisional: !desk.judgement.final,
    end: ways.find((one) => one !== undefined),
  };
}

function endBy(rule: Rule, role: string): ClosingView['end'] {
  const { effect, kind } = rule.advice;
  if (effect !== 'hands-over' && !isWayOut(rule, role)) return undefined;
  if (effect === 'ends') return 'improved';
  return kind === 'exit' ? 'out-of-scope' : 'referred';
}
