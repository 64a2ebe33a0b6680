// Patients that the tests begin from.
import type { Answers } from '../../src/course/course.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import type { MadeContact, MadeCourse } from './courses.ts';
import { dayAfter, today } from './days.ts';

const normalOf = (ids: (id: string) => boolean): Answers =>
  Object.fromEntries(
    rhPrimary.findings
      .filter((one) => ids(one.id) && one.relevantWhen === undefined && one.normal !== undefined)
      .map((one) => [one.id, one.normal ?? null]),
  );

const safetyIds = new Set(rhPrimary.findings.filter((one) => one.safety).map((one) => one.id));

/** Every safety question answered, nothing found. */
export const allClear: Answers = normalOf((id) => safetyIds.has(id));

/** A first contact of group 1 with everything answered and nothing alarming. */
export const common: Answers = {
  ...allClear,
  ...normalOf((id) => /^(exam|slr|reflex|sensibility)\./.test(id)),
  ...{ 'scope.entry': 'new-low-back', 'pain.distribution': 'local', age: 48, 'pain.duration': 10 },
  ...{ 'nprs.back': 5, 'function.limitation': 'moderate', 'pain.unacceptable': 'no', 'function.job-changed': 'no' },
  ...{
    'medicine.used': 'paracetamol',
    'medicine.insufficient': 'no',
    'work.status': 'working',
    'work.prevented': 'no',
  },
  ...{ 'work.load-worsens': 'no', 'work.threatened': 'no' },
  ...normalOf((id) => id.startsWith('yellow.')),
  'judged.high-risk': 'no',
};

/** The same patient at a control, not better. */
export const notBetter: Answers = {
  ...common,
  ...{ progress: 'unchanged', 'judged.clarified': 'yes', 'need.extended-assessment': 'no' },
  ...{ 'need.retraining': 'no', 'wish.hand-on': 'none' },
  ...{ 'judged.stay-in-primary': 'yes', 'judged.futile': 'no', 'judged.unexplained': 'no' },
  'judged.surgery-criteria': 'no',
};

/** Nerve-root pain with signs, not better. */
export const nerveRoot: Answers = {
  ...notBetter,
  ...{ 'pain.distribution': 'radicular', 'nprs.leg': 7, 'sensory.disturbance': 'yes' },
  ...{ 'slr.right': 'positive', 'slr.angle.right': 40, 'reflex.achilles.right': 'diminished' },
};

export const contacts = {
  week0: { contact: 'week0', day: today },
  week2: { contact: 'week2', day: dayAfter(14) },
  week4: { contact: 'week4', day: dayAfter(28) },
  week8: { contact: 'week8', day: dayAfter(56) },
  later: { contact: 'later', day: dayAfter(84) },
} as const satisfies Readonly<Record<string, MadeContact>>;
export type ContactId = keyof typeof contacts;

const inOrder: readonly ContactId[] = ['week0', 'week2', 'week4', 'week8', 'later'];

/** A course that has come to the contact named, which is open and unanswered unless answers are given. */
export function courseAt(id: ContactId, answers?: Answers, group?: string): MadeCourse {
  const before = inOrder.slice(0, inOrder.indexOf(id));
  return {
    contacts: [
      ...before.map((one) => ({ ...contacts[one], answers: one === 'week0' ? common : notBetter, group: 'g1' })),
      { ...contacts[id], ...(answers === undefined ? {} : { answers }), ...(group === undefined ? {} : { group }) },
    ],
  };
}

/** A contact that is done: answered, the group confirmed, everything followed, closed. Group 2 is that from the first contact on. */
export function finishedAt(id: ContactId, group: 'g1' | 'g2'): MadeCourse {
  const answers = group === 'g1' ? notBetter : nerveRoot;
  const course = courseAt(id, answers, group);
  const last = course.contacts.length - 1;
  return {
    contacts: course.contacts.map((one, place) =>
      place === last
        ? { ...one, followed: true, closed: true }
        : { ...one, answers: { ...(group === 'g2' ? nerveRoot : one.answers) }, group },
    ),
  };
}
