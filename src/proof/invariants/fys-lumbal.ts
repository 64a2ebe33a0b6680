// What must hold in the lumbar course. Read from `fys-eksempler`, Forløb 1 and 2, and clinical reading 5.
import { courseInvariants } from './fys-course.ts';
import { type Invariant, implies, type Seen, undisturbed } from './seen.ts';

const inCourse = (s: Seen) => s.group === 'fl-root' && undisturbed(s);

export const fysLumbalInvariants: readonly Invariant[] = [
  ...courseInvariants({
    contact: (place) => `fl-${place}`,
    root: 'fl-root',
    other: 'fl-other',
    diagnosis: 'fl.diagnosis',
  }),
  {
    id: 'lumbar-last-status-repeats-neurology',
    source: 'fys-eksempler, Forløb 1, sidste statuskonsultation',
    holds: (s) =>
      implies(s.contact === 'fl-week8' && inCourse(s), () => s.shown.some((rule) => rule.id === 'fl.week8.neurology')),
  },
];
