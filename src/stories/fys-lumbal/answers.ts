// Answers and forms that the stories of the lumbar course share.
import { meetsCriteria, physiotherapist } from '../fys-shared.ts';
import { fullPower, type Story, type StoryContact } from '../story.ts';

const place = { programme: 'fys-lumbal', ...physiotherapist } as const;
/** A pre-examination of nerve-root involvement in the low back. */
export const sciatica = {
  ...meetsCriteria,
  age: 46,
  'fl.diagnosis': 'nerve-root',
  'pain.distribution': 'radicular',
} as const;

/** The pre-examination, held. */
export const begun: StoryContact = {
  week: 0,
  findings: sciatica,
  group: 'fl-root',
  expected: { status: 'final', group: 'fl-root', advised: ['fl.first.begins'], next: 'fl-session 2026-03-09' },
};

/** Weak extension of the left great toe, by grade. */
export const weak = (grade: number, progressing = 'no') => ({
  ...fullPower,
  'paresis.present': 'yes',
  'paresis.progressing': progressing,
  'mrc.toe-extension.left': grade,
});

/** A story of the lumbar course in Region Sjælland. */
export const story = (id: string, source: string, contacts: readonly StoryContact[], more: Partial<Story> = {}) => ({
  ...place,
  ...{ id: `fl-${id}`, source, contacts },
  ...more,
});
