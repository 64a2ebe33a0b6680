// Answers that the stories of the cervical course begin from.
import { meetsCriteria, physiotherapist } from '../fys-shared.ts';
import type { Story, StoryContact } from '../story.ts';

/** Power of the arms and the spinal cord asked about, nothing there: asked at every contact. */
export const strongArm = { 'arm.paresis': 'no', 'myelopathy.symptoms': 'no' } as const;

/** A pre-examination of nerve-root involvement in the neck. */
export const armPain = {
  ...meetsCriteria,
  ...strongArm,
  age: 48,
  'fc.diagnosis': 'nerve-root',
  'fc.pain-distribution': 'arm',
} as const;

/** Full power in every muscle group of both arms. */
export const fullArmPower = {
  'mrc.shoulder-abduction.right': 5,
  'mrc.shoulder-abduction.left': 5,
  'mrc.elbow-flexion.right': 5,
  'mrc.elbow-flexion.left': 5,
  'mrc.wrist-extension.right': 5,
  'mrc.wrist-extension.left': 5,
  'mrc.elbow-extension.right': 5,
  'mrc.elbow-extension.left': 5,
  'mrc.finger-flexion.right': 5,
  'mrc.finger-flexion.left': 5,
  'mrc.finger-abduction.right': 5,
  'mrc.finger-abduction.left': 5,
} as const;

/** Weak triceps on the right, by grade. */
export const triceps = (grade: number, progressing = 'no') => ({
  ...fullArmPower,
  'arm.paresis': 'yes',
  'arm.paresis-progressing': progressing,
  'mrc.elbow-extension.right': grade,
});

const place = { programme: 'fys-cervikal', ...physiotherapist } as const;
/** What every pre-examination and every consultation after it holds. */
export const firstAdvice = ['fc.questionnaires', 'fc.knowledge', 'fc.goals', 'fc.training', 'fc.first.begins'] as const;
export const eachTime = ['fc.follow-up', 'fc.education', 'fc.adjust-training'] as const;

/** The pre-examination, held. */
export const begun: StoryContact = {
  week: 0,
  findings: armPain,
  group: 'fc-root',
  expected: { status: 'final', group: 'fc-root', advised: ['fc.first.begins'], next: 'fc-session 2026-03-09' },
};

/** A story of the cervical course in Region Sjælland. */
export const story = (id: string, source: string, contacts: readonly StoryContact[], more: Partial<Story> = {}) => ({
  ...place,
  ...{ id: `fc-${id}`, source, contacts },
  ...more,
});
