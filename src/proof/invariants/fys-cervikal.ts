// What must hold in the cervical course. Read from `fys-eksempler`, Forløb 2 and 3, and clinical reading 5; the arm as clinical reading 1.3 has the leg.
import { courseInvariants } from './fys-course.ts';
import {
  acuteRules,
  armIsAcute,
  armMuscles,
  cordIsAcute,
  type Invariant,
  implies,
  isAcute,
  isYes,
  type Seen,
  undisturbed,
} from './seen.ts';

const inCourse = (s: Seen) => s.group === 'fc-root' && undisturbed(s);
const isStable = (s: Seen) =>
  isYes(s, 'arm.paresis') && armMuscles.every((id) => Number(s.value(id) ?? -1) >= 4) && !armIsAcute(s);
const isKnown = (s: Seen) => s.value('arm.paresis-progressing') === 'no';

export const fysCervikalInvariants: readonly Invariant[] = [
  ...courseInvariants({
    contact: (place) => `fc-${place}`,
    root: 'fc-root',
    other: 'fc-other',
    diagnosis: 'fc.diagnosis',
  }),
  {
    id: 'fc-growing-cord-compression-is-acute',
    source: 'reading fc-cord-worsening',
    holds: (s) => implies(cordIsAcute(s) && s.contact !== 'fc-first', () => isAcute(s)),
  },
  {
    id: 'weak-arm-is-acute',
    source: 'fys-eksempler, Forløb 2; reading fc-arm-acute',
    holds: (s) => implies(armIsAcute(s), () => isAcute(s)),
  },
  {
    id: 'strong-arm-is-not-acute',
    source: 'fys-eksempler, Forløb 3',
    holds: (s) =>
      implies(s.value('arm.paresis') === 'no' && !cordIsAcute(s), () =>
        acuteRules(s).every((rule) => !rule.id.startsWith('fc.')),
      ),
  },
  {
    id: 'stable-arm-reaches-the-gp-soon',
    source: 'reading fc-arm-subacute',
    holds: (s) =>
      implies(
        isStable(s) && isKnown(s) && !isAcute(s),
        () => s.shown.some((rule) => rule.advice.urgency === 'subacute') || s.value('fys.sent-on') === 'taken-over',
      ),
  },
  {
    id: 'stable-arm-goes-on-training',
    source: 'fys-eksempler, statuskonsultationer: kraftnedsættelse; reading fc-arm-subacute',
    holds: (s) =>
      implies(
        isStable(s) && isKnown(s) && inCourse(s) && ['fc-session', 'fc-week2', 'fc-week4'].includes(s.contact),
        () => s.shown.some((rule) => rule.advice.kind === 'treatment'),
      ),
  },
  {
    id: 'ungraded-arm-is-never-final',
    source: 'reading fc-arm-power',
    holds: (s) =>
      implies(isYes(s, 'arm.paresis') && armMuscles.some((id) => s.value(id) === undefined), () => !s.final()),
  },
  {
    id: 'arm-and-cord-are-asked-each-time',
    source: 'clinical reading 5: full neurology, myelopathy',
    holds: (s) =>
      implies(s.value('arm.paresis') === undefined || s.value('myelopathy.symptoms') === undefined, () => !s.final()),
  },
  {
    id: 'cord-is-seen-soon-and-not-trained',
    source: 'reading fc-myelopathy',
    holds: (s) =>
      implies(
        isYes(s, 'myelopathy.symptoms'),
        () =>
          s.shown.some((rule) => rule.advice.urgency !== 'routine') &&
          s.shown.every((rule) => rule.advice.kind !== 'treatment'),
      ),
  },
  {
    id: 'cervical-last-status-repeats-the-function-test',
    source: 'fys-eksempler, Forløb 3, sidste statuskonsultation (0235)',
    holds: (s) =>
      implies(s.contact === 'fc-week8' && inCourse(s), () =>
        s.shown.some((rule) => rule.id === 'fc.week8.function-test'),
      ),
  },
];
