// Decisions that are one act of the clinician and several events.
import type { Programme } from '../model/programme.ts';
import { accepted, type CommandResult } from './command.ts';
import type { CourseState } from './course.ts';
import { acceptAdvice } from './decision-commands.ts';
import { effectiveEvents } from './effective-events.ts';
import type { CourseEvent } from './event.ts';

/** "Follow all": accepts the recommendations, all or nothing. Those that are accepted already are left out of the events. */
export function acceptAllAdvice(
  state: CourseState,
  programme: Programme,
  input: { readonly contact: number; readonly rules: readonly string[] },
): CommandResult {
  const { contact, rules } = input;
  const decisions = state.contacts[contact]?.decisions ?? {};
  const open = rules.filter((rule) => decisions[rule]?.accepted !== true);
  return together(
    state,
    open.map((rule) => acceptAdvice(state, programme, { contact, rule })),
  );
}

/** Takes back that a referral was sent, however often its day was corrected, and the reply to it. No event where none was. */
export function withdrawReferral(
  state: CourseState,
  events: readonly CourseEvent[],
  input: { readonly contact: number; readonly rule: string },
): CommandResult {
  const { contact, rule } = input;
  const isOfReferral = (one: CourseEvent) => one.kind === 'referralMade' || one.kind === 'replyReceived';
  const sent = effectiveEvents(events).events.filter(
    (one) => isOfReferral(one) && one.contact === contact && one.rule === rule,
  );
  // Nothing depends on a referral but its reply, which goes with it.
  return accepted(state, ...sent.map((one) => ({ kind: 'undone', target: one.seq }) as const));
}

/** Takes back the reply to a referral, however often it was corrected: it is awaited again. No event where none was noted. */
export function withdrawReply(
  state: CourseState,
  events: readonly CourseEvent[],
  input: { readonly contact: number; readonly rule: string },
): CommandResult {
  const { contact, rule } = input;
  const noted = effectiveEvents(events).events.filter(
    (one) => one.kind === 'replyReceived' && one.contact === contact && one.rule === rule,
  );
  return accepted(state, ...noted.map((one) => ({ kind: 'undone', target: one.seq }) as const));
}

/** The events of them all, or the first refusal. */
function together(state: CourseState, results: readonly CommandResult[]): CommandResult {
  const refusal = results.find((one) => !one.ok);
  return refusal ?? accepted(state, ...results.flatMap((one) => (one.ok ? one.events : [])));
}
