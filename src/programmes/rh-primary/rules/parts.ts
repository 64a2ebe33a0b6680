// Words the rules of `rh-2012` in primary care share: places in the source, contacts, conditions and kinds of advice.
import type { Citation } from '../../../model/citation.ts';
import { all, any, inGroup, is, isOneOf } from '../../../model/condition.ts';
import type { Advice, AdviceKind, Effect, Strength } from '../../../model/rule.ts';
import { safe } from '../../shared/examples.ts';
import {
  distribution,
  limitation,
  progress,
  pulseLeft,
  pulseRight,
  unacceptable,
  vascularUnlikely,
} from '../../shared/history-findings.ts';

/** A place in `rh-2012`; `reading` is the key of the reason where the statement is ours. */
export function rh(place: string, term: string, reading?: string): Citation {
  return { source: 'rh-2012', place, term, ...(reading === undefined ? {} : { reading }) };
}

/** Advice without hurry, which is all that is neither acute nor subacute. */
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

export const followUps = ['week2', 'week4', 'week8', 'later'] as const;
export const everyContact = ['week0', ...followUps] as const;

export const nonSpecific = inGroup('g1');
export const nerveRoot = inGroup('g2');
export const backPatients = inGroup('g1', 'g2');

export const improved = is(progress, 'clear');
export const notImproved = isOneOf(progress, 'some', 'unchanged', 'worse');
/** Moderate or severe limitation of function: the source's condition for medicine, manual treatment and exercise. */
export const limited = isOneOf(limitation, 'moderate', 'severe');
export const unbearable = all(is(unacceptable, 'yes'), is(limitation, 'severe'));

export const walks = isOneOf(distribution, 'walking', 'radicular-and-walking');
export const radiates = isOneOf(distribution, 'radicular', 'radicular-and-walking');
export const vascularPossible = any(
  is(vascularUnlikely, 'no'),
  is(pulseRight, 'diminished'),
  is(pulseLeft, 'diminished'),
);

/** Rules that end the course as improved: nothing new is started beside them. */
export const ends = ['g1', 'g2'].flatMap((group) =>
  ['week2', 'week4', 'week8'].map((week) => `rh.${group}.${week}.end`),
);

/** Answers of a patient who has no red flag and bearable pain, better or not. */
export const better = { ...safe, progress: 'clear', 'pain.unacceptable': 'no', 'function.limitation': 'mild' } as const;
export const worse = { ...better, progress: 'worse', 'function.limitation': 'moderate' } as const;
export const desperate = { ...worse, 'pain.unacceptable': 'yes', 'function.limitation': 'severe' } as const;
export const someBetter = { ...worse, progress: 'some' } as const;
