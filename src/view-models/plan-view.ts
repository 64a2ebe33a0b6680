// The plan of a contact: each recommendation with who does it, to whom, by when, and what the clinician decided; what is not advised, and why.
import type { Decision } from '../course/course.ts';
import { isToOneself, type Recommendation, type WithheldRule } from '../engine/judge.ts';
import type { Change } from '../engine/smallest-change.ts';
import { smallestChange } from '../engine/smallest-change.ts';
import { addDays } from '../model/calendar.ts';
import type { DiagnosisCode } from '../model/programme.ts';
import type { RecipientSetting } from '../model/settings.ts';
import { type Reason, reasonView } from './conclusion-view.ts';
import { type Desk, recipientOf } from './desk.ts';
import { referralAim } from './referral-aim.ts';

/** One recommendation on the plan. */
export type PlanItem = {
  readonly recommendation: Recommendation;
  readonly reasons: readonly Reason[];
  readonly decision: Decision | undefined;
  readonly recipient: string | undefined;
  readonly contact: RecipientSetting | undefined;
  /** The programme's aim for the waiting time and the day it leads to. */
  readonly aim: { readonly days: number; readonly day: string } | undefined;
  readonly state: 'open' | 'accepted' | 'declined';
  /** The role sends the patient to somebody, so that the sending can be noted. */
  readonly mayRefer: boolean;
  /** The day it was sent and the day its aim leads to. */
  readonly sent: { readonly day: string; readonly due: string | undefined } | undefined;
};

/** The whole plan. */
export type PlanView = {
  readonly items: readonly PlanItem[];
  /** Rules that "follow all" takes: not decided, not what newer knowledge advises against, and none of several ways on, of which the clinician chooses. */
  readonly followable: readonly string[];
  readonly withheld: readonly WithheldRule[];
  /** Diagnosis codes of the confirmed group, to copy; never a reason for the group. */
  readonly codes: readonly DiagnosisCode[];
};

/** The ICPC codes of which the source says when they are used, each once. */
export function codesWithCriterion(codes: readonly DiagnosisCode[]): readonly string[] {
  return [...new Set(codes.filter((one) => one.criterion !== undefined).map((one) => one.icpc))];
}

/** The plan of a desk. */
export function planView(desk: Desk): PlanView {
  const group = desk.judgement.group.confirmed ?? desk.judgement.group.suggested;
  const items = desk.judgement.recommendations.map((one) => planItem(desk, one));
  const followable = items.filter(
    (one) => one.state === 'open' && !one.recommendation.discouraged && !isOneOfSeveralWays(one, items),
  );
  return {
    items,
    followable: followable.map((one) => one.recommendation.rule.id),
    withheld: desk.judgement.withheld,
    codes: desk.programme.codes.filter((one) => one.group === group),
  };
}

/** Another rule of the same topic hands the course on too: alternatives, of which one is followed. */
function isOneOfSeveralWays({ recommendation: { rule } }: PlanItem, items: readonly PlanItem[]): boolean {
  if (rule.advice.effect !== 'refers') return false;
  const ways = items.map((one) => one.recommendation.rule).filter((one) => one.advice.effect === 'refers');
  return ways.some((one) => one !== rule && one.topic === rule.topic);
}

function planItem(desk: Desk, recommendation: Recommendation): PlanItem {
  const { kind, recipient: named } = recommendation.rule.advice;
  // Who gives the treatment, or holds the course already, sends nobody anywhere, and waits for nobody.
  const toOneself = isToOneself(recommendation.rule, desk.state.role);
  const isOwn = (recommendation.performance === 'self' && kind === 'treatment') || toOneself;
  const recipient = isOwn ? undefined : named;
  const aimDays =
    recipient === undefined ? undefined : referralAim(desk.programme, recommendation.rule.id, recipient)?.days;
  const decision = desk.contact.decisions[recommendation.rule.id];
  const referral = desk.contact.referrals.findLast((one) => one.rule === recommendation.rule.id);
  const due = referral === undefined || aimDays === undefined ? undefined : addDays(referral.day, aimDays);
  return {
    recommendation,
    reasons: recommendation.because.map((finding) => reasonView(desk, finding)),
    decision,
    recipient,
    contact: recipient === undefined ? undefined : recipientOf(desk, recipient),
    aim: aimDays === undefined ? undefined : { days: aimDays, day: addDays(desk.contact.day, aimDays) },
    state: decision === undefined ? 'open' : decision.accepted ? 'accepted' : 'declined',
    mayRefer: isReferral(recommendation) && !toOneself,
    sent: referral === undefined ? undefined : { day: referral.day, due },
  };
}

/** A referral by kind, or a treatment that the role has somebody else give. Asking the GP is none. */
function isReferral({ rule, performance }: Recommendation): boolean {
  const { kind, recipient } = rule.advice;
  if (recipient === undefined || performance === 'via-gp') return false;
  return kind === 'referral' || kind === 'imaging' || performance === 'refer';
}

/** The smallest change of answers that would flip whether the rule is shown; undefined where more than two would be needed. */
export function flipOf(desk: Desk, rule: string): readonly Change[] | undefined {
  const prepared = desk.prepared.rules.find((one) => one.rule.id === rule);
  return prepared === undefined ? undefined : smallestChange(desk.prepared, desk.facts, prepared);
}
