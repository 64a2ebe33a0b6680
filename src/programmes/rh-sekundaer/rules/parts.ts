// Words the rules of `rh-2012` in the hospital share: contacts of each phase, conditions, kinds of advice and the answers of examples.
import { all, inGroup, is, isOneOf, not } from '../../../model/condition.ts';
import type { Advice, AdviceKind, Effect, Strength } from '../../../model/rule.ts';
import { safe } from '../../shared/examples.ts';
import { at, distribution, limitation, unacceptable } from '../../shared/history-findings.ts';
import { degeneration, prospect, surgeryWanted } from '../findings.ts';

/** A place in `rh-2012`; `reading` is the key of the reason where the statement is ours. */
export const rh = at;

/** Advice without hurry. */
export function routine(
  kind: AdviceKind,
  strength: Strength,
  effect: Effect,
  capability: string,
  recipient?: string,
): Advice {
  return { kind, urgency: 'routine', strength, effect, capability, ...(recipient === undefined ? {} : { recipient }) };
}

/** Referral of a nerve root to the spine surgeon. */
export const toSurgery = (strength: Strength) => routine('referral', strength, 'refers', 'sek-surgery', 'videncenter');

/** The contacts at which the team is asked where there is prospect: before the end of every clinic. */
export const withProspect = ['sek-workup', 'sek-week2', 'sek-week4', 'sek-week7', 'sek-week8', 'sek-week10'] as const;
/** Group 1: before the back clinic; its controls after 2, 5 and 8 weeks; its end, and after it. */
export const backStart = ['sek-workup', 'sek-week2'] as const;
export const backControls = ['sek-week4', 'sek-week7', 'sek-week8', 'sek-week10'] as const;
export const backEnd = ['sek-week14', 'sek-later'] as const;
/** Group 2: the work-up begins the sciatica clinic; its controls; its end after 8 weeks, and after it. */
export const rootControls = ['sek-week2', 'sek-week4', 'sek-week7'] as const;
export const rootOpen = ['sek-workup', ...rootControls] as const;
export const rootEnd = ['sek-week8', 'sek-week10', 'sek-week14', 'sek-later'] as const;

export const nonSpecific = inGroup('g1');
export const nerveRoot = inGroup('g2');
export const backPatients = inGroup('g1', 'g2');

/** Moderate or severe limitation of function: the source's condition for surgery of degenerative pain. */
export const limited = isOneOf(limitation, 'moderate', 'severe');
export const unbearable = all(is(unacceptable, 'yes'), is(limitation, 'severe'));
export const walks = isOneOf(distribution, 'walking', 'radicular-and-walking');
export const radiates = isOneOf(distribution, 'radicular', 'radicular-and-walking');

export const inClinic = is(prospect, 'clinic');
export const noProspect = is(prospect, 'none');
export const wanted = is(surgeryWanted, 'yes');
export const notWanted = is(surgeryWanted, 'no');
export const simpleDisc = all(is(degeneration, 'simple-disc'), limited, wanted);
export const extensive = all(is(degeneration, 'extensive'), limited, wanted);
/** Neither simple nor extensive degeneration that surgery could be for. */
export const notSurgical = not(all(isOneOf(degeneration, 'simple-disc', 'extensive'), limited, wanted));

export const g1 = { group: 'g1' } as const;
export const g2 = { group: 'g2' } as const;

/** Answers of a patient without red flags and with bearable pain: better, and not. */
export const better = { ...safe, progress: 'clear' } as const;
export const ill = {
  ...safe,
  progress: 'unchanged',
  'pain.unacceptable': 'no',
  'function.limitation': 'moderate',
} as const;
export const someBetter = { ...ill, progress: 'some', 'sek.satisfactory': 'no' } as const;
export const enoughBetter = { ...ill, progress: 'some', 'sek.satisfactory': 'yes' } as const;
export const toClinic = { ...ill, 'sek.prospect': 'clinic', 'sek.surgery-wanted': 'no' } as const;
export const hopeless = { ...ill, 'sek.prospect': 'none', 'sek.surgery-wanted': 'no' } as const;
export const wants = { ...ill, 'sek.prospect': 'none', 'sek.surgery-wanted': 'yes' } as const;
export const wantsForDisc = { ...wants, 'sek.degeneration': 'simple-disc' } as const;
export const wantsForMore = { ...wants, 'sek.degeneration': 'extensive' } as const;
export const desperate = {
  ...ill,
  'pain.unacceptable': 'yes',
  'function.limitation': 'severe',
  'sek.surgery-wanted': 'yes',
} as const;
