// When the acute interruption is shown, and what stands quietly where the patient leaves for another reason. Pure: what was seen is handed in.
import type { Recommendation } from '../engine/judge.ts';
import { type AcuteView, acuteView } from './acute-view.ts';
import type { Reason } from './conclusion-view.ts';
import type { Desk } from './desk.ts';
import { answersBehind } from './why-view.ts';

/** An acute patient: the banner stands, and the dialog opens where `interrupts` says so. */
export type AcuteGateView =
  | { readonly kind: 'none' }
  | { readonly kind: 'leaves'; readonly recommendations: readonly Recommendation[] }
  | {
      readonly kind: 'acute';
      readonly acute: AcuteView;
      /** The rules that are acute, the first in rank first. */
      readonly rules: readonly string[];
      /** Every answer behind one of them, each once. */
      readonly answers: readonly Reason[];
      /** The clinician has accepted each of them: the receiver has been contacted. */
      readonly handled: boolean;
      /** The reason of a declined one or of going on, where there is one. */
      readonly passedBy: string | undefined;
    };

/** The view where something is acute. */
export type AcuteShown = Extract<AcuteGateView, { readonly kind: 'acute' }>;

/** What the gate shows for a desk. */
export function acuteGateView(desk: Desk): AcuteGateView {
  const acute = acuteView(desk);
  if (acute === undefined) return leaving(desk);
  const rules = [acute.rule, ...acute.also];
  const { decisions } = desk.contact;
  const declined = rules.map((rule) => decisions[rule]).find((one) => one?.accepted === false);
  return {
    kind: 'acute',
    acute,
    rules,
    answers: unique(rules.flatMap((rule) => answersBehind(desk, rule))),
    handled: decisions[acute.rule]?.accepted === true,
    passedBy: acute.acknowledged ?? (declined?.accepted === false ? declined.reason : undefined),
  };
}

function leaving(desk: Desk): AcuteGateView {
  const recommendations = desk.judgement.recommendations.filter((one) => one.rule.advice.effect === 'hands-over');
  return recommendations.length === 0 ? { kind: 'none' } : { kind: 'leaves', recommendations };
}

function unique(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter((one, place) => reasons.findIndex((other) => other.finding === one.finding) === place);
}

/**
 * Whether the dialog opens by itself: once for each set of answers, and not where the receiver has been contacted. After a reload, when
 * nothing is remembered as seen, a reason already given counts as seen.
 * @param seen keys of the sets of answers shown since the course was opened in this tab
 */
export function interrupts(view: AcuteGateView, seen: readonly string[]): boolean {
  if (view.kind !== 'acute' || view.handled || seen.includes(view.acute.key)) return false;
  return !(seen.length === 0 && view.passedBy !== undefined);
}
