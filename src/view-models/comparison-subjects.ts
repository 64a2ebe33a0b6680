// What a recommendation is about, in terms that every programme shares: the rows of a comparison. Programmes name topics and recipients each in their own
// way; the place that a recipient is comes from the programmes' side, so that nothing here knows one of them.
import type { Rule } from '../model/rule.ts';

/** What kind of place a recipient is. */
type Place = 'hospital' | 'specialist' | 'therapist' | 'municipality' | 'gp' | 'elsewhere';

/** The rows, in the order they are read where they are equally urgent. */
export const subjects = [
  ...['acute', 'hospital', 'specialist', 'imaging', 'therapist', 'treatment', 'medicine', 'municipality'],
  ...['way', 'work', 'information', 'gp', 'elsewhere', 'other'],
] as const;
export type Subject = Place | 'acute' | 'imaging' | 'treatment' | 'medicine' | 'way' | 'work' | 'information' | 'other';

/** Place by recipient; one left out stands among what is sent elsewhere. */
export type Places = Readonly<Record<string, Place>>;

/** The row of a rule. */
export function subjectOf({ topic, advice }: Rule, places: Places): Subject {
  const { kind, urgency, effect, capability, recipient } = advice;
  if (urgency === 'acute') return 'acute';
  if (topic === 'medicine' || capability === 'pharmacological') return 'medicine';
  switch (kind) {
    case 'imaging':
    case 'information':
    case 'work':
      return kind;
    case 'end':
    case 'exit':
      return 'way';
    case 'continue':
      return effect === 'beside' ? 'other' : 'way';
    case 'referral':
      return recipient === undefined ? 'other' : (places[recipient] ?? 'elsewhere');
    case 'treatment':
      return recipient === undefined ? 'treatment' : (places[recipient] ?? 'treatment');
  }
}
