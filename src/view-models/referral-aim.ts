// By when a referral is to be answered: the programme's aim of its year, with the place that says so. An aim is no promise.
import type { Programme } from '../model/programme.ts';

/** Days from the sending, and the place in the source. */
export type ReferralAim = { readonly days: number; readonly source: string; readonly place: string };

/**
 * The aim for a referral by a rule to a recipient: for the reply where the programme has one for that rule, else for the recipient's waiting time.
 * Undefined where the source gives neither.
 */
export function referralAim(programme: Programme, rule: string, recipient: string): ReferralAim | undefined {
  const reply = programme.replies.find((one) => one.rules.includes(rule));
  const told = programme.findings.find((one) => one.id === reply?.finding)?.citation;
  if (reply !== undefined && told !== undefined) return { days: reply.aimDays, source: told.source, place: told.place };
  const found = programme.recipients.find((one) => one.id === recipient);
  if (found?.aimDays === undefined) return undefined;
  return { days: found.aimDays, source: found.citation.source, place: found.citation.place };
}
