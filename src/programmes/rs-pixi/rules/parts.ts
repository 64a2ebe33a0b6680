// Words the rules of `rs-pixi` share: contacts, stages, conditions, kinds of advice and the answers of their examples.
import { all, inGroup, is, isOneOf } from '../../../model/condition.ts';
import type { Advice, AdviceKind, Effect, Strength } from '../../../model/rule.ts';
import { safe } from '../../shared/examples.ts';
import { progress } from '../../shared/history-findings.ts';
import { treated } from '../findings.ts';

/** Advice without hurry: all of the programme but what the safety rules say. */
export function routine(
  kind: AdviceKind,
  strength: Strength,
  effect: Effect,
  capability: string,
  recipient?: string,
): Advice {
  return {
    kind,
    urgency: 'routine',
    strength,
    effect,
    capability,
    ...(recipient === undefined ? {} : { recipient }),
  };
}

export const firstContact = ['rs-first'] as const;
export const followUps = ['rs-reassessment', 'rs-later'] as const;
export const everyContact = [...firstContact, ...followUps] as const;

export const firstEpisode = inGroup('rs-first');
/** The stages that the source reassesses. */
export const reassessed = inGroup('rs-recurrent', 'rs-long', 'rs-complex');
export const everyStage = inGroup('rs-first', 'rs-recurrent', 'rs-long', 'rs-complex');

export const improved = is(progress, 'clear');
export const partly = is(progress, 'some');
const notBetter = isOneOf(progress, 'unchanged', 'worse');
/** No better, and no physiotherapy or chiropractic yet whose effect could lack. */
export const untreated = all(notBetter, is(treated, 'no'));
/** No better in spite of physiotherapy or chiropractic: the source's condition for all that comes after 6-8 weeks. */
export const withoutEffect = all(notBetter, is(treated, 'yes'));

/** Rules that end the course as improved: nothing is started or repeated beside them. */
export const ends = ['rs.first.end', 'rs.end'] as const;

export const first = { group: 'rs-first' } as const;
export const recurrent = { group: 'rs-recurrent' } as const;
export const long = { group: 'rs-long' } as const;
export const complex = { group: 'rs-complex' } as const;

/** Answers of a patient without red flags at a reassessment: better, a little better, not treated yet, treated without effect. */
export const better = { ...safe, progress: 'clear' } as const;
export const someBetter = { ...safe, progress: 'some' } as const;
export const notTreated = { ...safe, progress: 'unchanged', 'rs.treated': 'no' } as const;
export const noEffect = { ...safe, progress: 'unchanged', 'rs.treated': 'yes' } as const;
export const worseInSpite = { ...noEffect, progress: 'worse' } as const;
