// What a clinician can decide at a contact. The app suggests; every deviation is allowed and carries its reason.
import type { Day } from '../model/calendar.ts';
import type { Programme } from '../model/programme.ts';
import {
  accepted,
  type CommandResult,
  checkedText,
  contactOf,
  dayProblem,
  type Refused,
  refused,
  requiredReason,
} from './command.ts';
import type { CourseState } from './course.ts';
import type { ReplyOutcome } from './event.ts';

type OfRule = { readonly contact: number; readonly rule: string };

/**
 * Confirms the patient's group. `suggested` is the group the engine suggests, left out where it suggests none; another one than it needs
 * a reason.
 */
export function confirmGroup(
  state: CourseState,
  programme: Programme,
  input: {
    readonly contact: number;
    readonly group: string;
    readonly suggested?: string | undefined;
    readonly reason?: string | undefined;
  },
): CommandResult {
  const { contact, group, suggested } = input;
  const found = contactOf(state, programme, contact);
  if (!found.ok) return found;
  if (!programme.groups.some((one) => one.id === group)) return refused('unknown-group', [group]);
  const deviates = suggested !== undefined && suggested !== group;
  const reason = deviates ? requiredReason(input.reason ?? '') : checkedText(input.reason ?? '', 'reason');
  if (!reason.ok) return reason;
  return accepted(state, {
    ...{ kind: 'groupConfirmed', contact, group },
    ...(reason.text === '' ? {} : { reason: reason.text }),
  });
}

/** Accepts a recommendation. */
export function acceptAdvice(state: CourseState, programme: Programme, input: OfRule): CommandResult {
  const { contact, rule } = input;
  return ruleProblem(state, programme, contact, [rule]) ?? accepted(state, { kind: 'adviceAccepted', contact, rule });
}

/** Declines a recommendation; refused without a reason. */
export function declineAdvice(
  state: CourseState,
  programme: Programme,
  input: OfRule & { readonly reason: string },
): CommandResult {
  const { contact, rule } = input;
  const problem = ruleProblem(state, programme, contact, [rule]);
  if (problem !== undefined) return problem;
  const reason = requiredReason(input.reason);
  return reason.ok ? accepted(state, { kind: 'adviceDeclined', contact, rule, reason: reason.text }) : reason;
}

/** Takes a decision back to undecided; no event where nothing was decided. */
export function resetAdvice(state: CourseState, programme: Programme, input: OfRule): CommandResult {
  const { contact, rule } = input;
  const problem = ruleProblem(state, programme, contact, [rule]);
  if (problem !== undefined) return problem;
  const decided = Object.hasOwn(state.contacts[contact]?.decisions ?? {}, rule);
  return decided ? accepted(state, { kind: 'adviceReset', contact, rule }) : accepted(state);
}

/** "Go on anyway" past the acute recommendations of these rules; refused without a reason. */
export function acknowledgeAcute(
  state: CourseState,
  programme: Programme,
  input: { readonly contact: number; readonly rules: readonly string[]; readonly reason: string },
): CommandResult {
  const { contact, rules } = input;
  const problem = ruleProblem(state, programme, contact, rules);
  if (problem !== undefined) return problem;
  const reason = requiredReason(input.reason);
  return reason.ok ? accepted(state, { kind: 'acuteAcknowledged', contact, rules, reason: reason.text }) : reason;
}

/** Writes the remark of a topic in place of the one before; an empty text takes it back. */
export function writeRemark(
  state: CourseState,
  programme: Programme,
  input: { readonly contact: number; readonly topic: string; readonly text: string },
): CommandResult {
  const { contact, topic } = input;
  const found = contactOf(state, programme, contact);
  if (!found.ok) return found;
  const checked = checkedText(input.text, 'remark');
  if (!checked.ok) return checked;
  if (checked.text === (found.contact.remarks[topic] ?? '')) return accepted(state);
  return accepted(state, { kind: 'remarkWritten', contact, topic, text: checked.text });
}

/** Notes that a referral was sent on the day, by the rule that recommends it. */
export function makeReferral(
  state: CourseState,
  programme: Programme,
  input: OfRule & { readonly recipient: string; readonly day: Day },
): CommandResult {
  const { contact, rule, recipient, day } = input;
  const problem = ruleProblem(state, programme, contact, [rule]);
  if (problem !== undefined) return problem;
  if (!programme.recipients.some((one) => one.id === recipient)) return refused('unknown-recipient', [recipient]);
  const wrongDay = dayProblem(day, state.contacts[contact]?.day);
  return wrongDay ?? accepted(state, { kind: 'referralMade', contact, rule, recipient, day });
}

/**
 * Notes what came back for the referral made by a rule at a contact. Refused where none was made, for a day before it was sent, and for a
 * remark that is too long or holds a CPR number.
 */
export function receiveReply(
  state: CourseState,
  programme: Programme,
  input: OfRule & { readonly outcome: ReplyOutcome; readonly text?: string | undefined; readonly day: Day },
): CommandResult {
  const { contact, rule, outcome, day } = input;
  const problem = ruleProblem(state, programme, contact, [rule]);
  if (problem !== undefined) return problem;
  const referral = state.contacts[contact]?.referrals.findLast((one) => one.rule === rule);
  if (referral === undefined) return refused('no-referral', [rule]);
  const wrongDay = dayProblem(day, referral.day);
  if (wrongDay !== undefined) return wrongDay;
  const checked = checkedText(input.text ?? '', 'remark');
  if (!checked.ok) return checked;
  const text = checked.text === '' ? {} : { text: checked.text };
  return accepted(state, { kind: 'replyReceived', contact, rule, outcome, day, ...text });
}

function ruleProblem(
  state: CourseState,
  programme: Programme,
  contact: number,
  rules: readonly string[],
): Refused | undefined {
  const found = contactOf(state, programme, contact);
  if (!found.ok) return found;
  const unknown = rules.filter((id) => !programme.rules.some((one) => one.id === id));
  return unknown.length > 0 ? refused('unknown-rule', unknown) : undefined;
}
