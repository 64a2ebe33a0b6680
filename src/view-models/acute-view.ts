// The acute interruption: which finding, which answers, whom to phone. The only thing in the app that may stop the clinician.
import type { RecipientSetting } from '../model/settings.ts';
import { type Reason, reasonView } from './conclusion-view.ts';
import { type Desk, recipientOf } from './desk.ts';

/** An acute recommendation as shown over the screen and on the banner. */
export type AcuteView = {
  readonly rule: string;
  readonly also: readonly string[];
  readonly reasons: readonly Reason[];
  readonly recipient: string | undefined;
  readonly contact: RecipientSetting | undefined;
  /** The same for the same set of answers: the dialog is shown once for each. */
  readonly key: string;
  /** Why the clinician went on past it, where they did. */
  readonly acknowledged: string | undefined;
};

/** The acute view of a desk; undefined where nothing is acute. */
export function acuteView(desk: Desk): AcuteView | undefined {
  const first = desk.judgement.recommendations.find((one) => one.rule.advice.urgency === 'acute');
  if (first === undefined) return undefined;
  const rules = [first.rule.id, ...first.also.filter((one) => one.advice.urgency === 'acute').map((one) => one.id)];
  const reasons = first.because.map((finding) => reasonView(desk, finding));
  const positive = desk.judgement.flags.red.map((flag) => `${flag.finding.id}=${flag.value}`);
  const { acknowledged } = desk.contact;
  const covers = acknowledged !== undefined && rules.every((id) => acknowledged.rules.includes(id));
  const { recipient } = first.rule.advice;
  return {
    rule: first.rule.id,
    also: rules.slice(1),
    reasons,
    recipient,
    contact: recipient === undefined ? undefined : recipientOf(desk, recipient),
    key: [desk.state.id, desk.contact.index, ...rules, ...positive].join('|'),
    acknowledged: covers ? acknowledged.reason : undefined,
  };
}
