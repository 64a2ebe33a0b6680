// What must hold of any advice, whatever the programme: no gap, no contradiction, the urgent first.
import { continues, ends, type Invariant, implies, leaves, refers, urgencyOf } from './seen.ts';

/** Invariants of every programme's shape of advice. */
export const shapeInvariants: readonly Invariant[] = [
  {
    id: 'no-silent-gap',
    source: 'reading 7.2',
    holds: (s) => s.shown.length > 0 || s.questions().length > 0 || s.missingSafety().length > 0,
  },
  { id: 'final-has-a-way-on', source: 'reading 7.2', holds: (s) => implies(s.shown.length === 0, () => !s.final()) },
  { id: 'never-end-and-continue', source: 'reading 7.3', holds: (s) => !(ends(s) && continues(s)) },
  { id: 'never-end-and-refer', source: 'reading 7.3', holds: (s) => !(ends(s) && (refers(s) || leaves(s))) },
  { id: 'never-leave-and-continue', source: 'reading 7.3', holds: (s) => !(leaves(s) && continues(s)) },
  {
    id: 'never-two-ends',
    source: 'reading 7.3',
    holds: (s) => s.shown.filter((rule) => rule.advice.effect === 'ends').length <= 1,
  },
  {
    id: 'most-urgent-first',
    source: 'assurance',
    holds: (s) => s.shown.every((rule, i) => i === 0 || urgencyOf(s.shown[i - 1]) >= urgencyOf(rule)),
  },
  { id: 'cited', source: 'reading 7.6', holds: (s) => s.shown.every((rule) => rule.citation.place.length > 0) },
  {
    id: 'declined-knowledge-comes-last',
    source: 'currency',
    holds: (s) =>
      s.shown.every(
        (rule, i) =>
          i === 0 ||
          urgencyOf(s.shown[i - 1]) > urgencyOf(rule) ||
          !s.discouraged(s.shown[i - 1]) ||
          s.discouraged(rule),
      ),
  },
];
