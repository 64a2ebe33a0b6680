// What must hold in `rh-2012`, primary care, of those the patient is sent to beside the course: the municipality, care at home, training, another who can
// steer the course. Read from the programme's chapters 3.1-3.3, 4.1 and 4.3.
import {
  atFollowUp,
  clearlyBetter,
  does,
  type Invariant,
  implies,
  isYes,
  refers,
  type Seen,
  to,
  undisturbed,
} from './seen.ts';

/** Said to be unchanged, worse, or better without being clearly so. */
export const stillIll = (s: Seen) => ['some', 'unchanged', 'worse'].includes(String(s.value('progress')));
const isBackPatient = (s: Seen) => s.group === 'g1' || s.group === 'g2';
/** To another who can steer the course. */
const handsOn = (s: Seen) => s.shown.filter((rule) => rule.topic === 'hand-on');
const trains = (s: Seen) => s.shown.some((rule) => rule.id === 'rh.exercise.long-lasting');
const lasts = (s: Seen) => (s.onsetWeeks ?? 0) >= 12;

/** Invariants of what stands beside the course. */
export const toOthersInvariants: readonly Invariant[] = [
  {
    id: 'rehabilitation-is-considered-from-week-4',
    source: '4.3',
    holds: (s) =>
      implies(
        ['week4', 'week8', 'later'].includes(s.contact) && isBackPatient(s) && undisturbed(s) && stillIll(s),
        () => to(s, 'municipality'),
      ),
  },
  {
    id: 'rehabilitation-beside-the-end-only-in-group-2-late',
    source: '3.3',
    holds: (s) =>
      implies(
        clearlyBetter(s) && s.shown.some((rule) => does(rule, 'referral', 'municipality')),
        () => s.group === 'g2' && (s.contact === 'week8' || s.contact === 'later'),
      ),
  },
  {
    id: 'care-at-home-for-who-cannot-manage',
    source: '3.2',
    holds: (s) =>
      implies(isBackPatient(s) && undisturbed(s), () => to(s, 'home-care') === isYes(s, 'function.daily-living-lost')),
  },
  {
    id: 'care-at-home-only-where-severely-limited',
    source: '3.2',
    holds: (s) =>
      implies(['none', 'mild', 'moderate'].includes(String(s.value('function.limitation'))), () => !to(s, 'home-care')),
  },
  {
    id: 'training-for-who-needs-retraining',
    source: '3.1 Øvelsesterapi',
    holds: (s) =>
      implies(isYes(s, 'need.retraining') && atFollowUp(s) && isBackPatient(s) && undisturbed(s) && stillIll(s), () =>
        trains(s),
      ),
  },
  {
    id: 'training-for-who-has-pain-that-lasts',
    source: '3.1 Øvelsesterapi; decision 9, long-lasting',
    holds: (s) =>
      implies(lasts(s) && atFollowUp(s) && isBackPatient(s) && undisturbed(s) && stillIll(s), () => trains(s)),
  },
  {
    id: 'training-only-where-lasting-or-needed',
    source: '3.1 Øvelsesterapi; decision 9, long-lasting',
    holds: (s) => implies(trains(s), () => isYes(s, 'need.retraining') || lasts(s)),
  },
  {
    id: 'handed-on-as-wished',
    source: '3.3',
    holds: (s) =>
      implies(
        handsOn(s).length > 0,
        () =>
          atFollowUp(s) &&
          stillIll(s) &&
          handsOn(s).every((rule) => rule.advice.recipient === s.value('wish.hand-on')) &&
          handsOn(s).length === 1,
      ),
  },
  {
    id: 'handed-on-to-one-alone',
    source: '3.3; reading 7.3',
    holds: (s) => implies(handsOn(s).length > 0, () => !refers(s)),
  },
  {
    id: 'a-wish-to-hand-on-is-met',
    source: '3.3',
    holds: (s) =>
      implies(
        ['rheumatologist', 'chiropractor'].includes(String(s.value('wish.hand-on'))) &&
          atFollowUp(s) &&
          isBackPatient(s) &&
          undisturbed(s) &&
          stillIll(s) &&
          !refers(s),
        () => handsOn(s).length > 0 || s.questions().length > 0,
      ),
  },
];
