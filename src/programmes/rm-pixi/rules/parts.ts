// Words the rules of `rm-pixi` share: places in the source, contacts, conditions and kinds of advice.
import type { Citation } from '../../../model/citation.ts';
import { inGroup, is } from '../../../model/condition.ts';
import type { Advice, AdviceKind, Effect, Strength } from '../../../model/rule.ts';
import { safe } from '../../shared/examples.ts';
import { notClear, progress } from '../../shared/history-findings.ts';

/** A place in `rm-pixi`; `reading` is the key of the reason where the statement is ours. */
export function rm(place: string, term: string, reading?: string): Citation {
  return { source: 'rm-pixi', place, term, ...(reading === undefined ? {} : { reading }) };
}

/** Advice without hurry, which is all that is not acute in this programme. */
export function routine(
  kind: AdviceKind,
  strength: Strength,
  effect: Effect,
  capability: string,
  recipient?: string,
): Advice {
  return {
    ...{ kind, urgency: 'routine', strength, effect, capability },
    ...(recipient === undefined ? {} : { recipient }),
  };
}

/** The contacts that the source gives to both tracks, from the second to the fourth. */
export const secondToFourth = ['rm-week2', 'rm-week4', 'rm-week8'] as const;
export const firstToFourth = ['rm-week0', ...secondToFourth] as const;
export const followUps = [...secondToFourth, 'rm-fifth'] as const;

export const back = inGroup('rm-back');
export const root = inGroup('rm-root');
export const tracks = inGroup('rm-back', 'rm-root');

export const improved = is(progress, 'clear');
export const notImproved = notClear;

export const inBack = { group: 'rm-back' } as const;
export const inRoot = { group: 'rm-root' } as const;

/** Answers of a patient who has nothing that is acute, better or not. */
export const calm = { ...safe, 'rm.intractable-pain': 'no' } as const;
export const better = { ...calm, progress: 'clear' } as const;
export const someBetter = { ...calm, progress: 'some' } as const;
export const unchanged = { ...calm, progress: 'unchanged' } as const;
export const worse = { ...calm, progress: 'worse' } as const;
