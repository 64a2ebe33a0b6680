// How long codes are: a note has room for them, and nobody should have to scroll past one.
import { describe, expect, it } from 'vitest';
import { encodeCourse } from '../../../src/course/code/encode-course.ts';
import type { CommandResult } from '../../../src/course/command.ts';
import { closeContact, openContact, startCourse } from '../../../src/course/commands.ts';
import { type Answers, type CourseState, fold } from '../../../src/course/course.ts';
import {
  acceptAdvice,
  confirmGroup,
  declineAdvice,
  makeReferral,
  receiveReply,
} from '../../../src/course/decision-commands.ts';
import type { CourseEvent } from '../../../src/course/event.ts';
import { stamped } from '../../../src/course/event-writing.ts';
import { courseFacts } from '../../../src/course/facts.ts';
import { recordFindings } from '../../../src/course/finding-commands.ts';
import { judge } from '../../../src/engine/judge.ts';
import { prepare } from '../../../src/engine/prepare.ts';
import { addDays } from '../../../src/model/calendar.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { isDerived } from '../../../src/model/programme.ts';
import { rhPrimary } from '../../../src/programmes/rh-primary/programme.ts';
import { rhBook } from '../../support/course-code.ts';
import { commonPain } from '../../support/patients.ts';
import { drawFrom, uuidFrom } from '../../support/random-courses.ts';

const kinds = ['week0', 'week2', 'week4', 'week8'] as const;
const firstDay = '2026-11-05';

type Way = { readonly group?: string; readonly onlyAnswers?: true };

/** The length of the code of a course with these answers, all advice of each contact decided on, referred and replied to. */
function lengthOf(contacts: readonly Answers[], { group = 'g1', onlyAnswers }: Way = {}): number {
  let events: readonly CourseEvent[] = [];
  const run = (result: CommandResult) => {
    if (!result.ok) throw new Error(`refused: ${result.problem} ${result.ids?.join(' ') ?? ''}`);
    events = [...events, ...stamped(events, result.events, '2026-11-05T08:07:00.000Z')];
  };
  const now = (): CourseState => {
    const state = fold(events);
    if (state === undefined) throw new Error('no course');
    return state;
  };
  const place = { role: 'gp', region: 'hovedstaden', area: 'midt' };
  run(startCourse(rhPrimary, { course: uuidFrom(drawFrom(7)), ...place, startWeek: 0, day: firstDay }));
  contacts.forEach((answers, contact) => {
    const day = addDays(firstDay, [0, 15, 29, 57][contact] ?? 0);
    run(openContact(now(), rhPrimary, { contact: kinds[contact] ?? 'later', day }));
    run(recordFindings(now(), rhPrimary, { contact, answers }));
    if (onlyAnswers) return;
    run(confirmGroup(now(), rhPrimary, { contact, group }));
    const facts = courseFacts(rhPrimary, now(), contact);
    if (facts === undefined) throw new Error('no facts');
    const { recommendations } = judge(prepare(rhPrimary), facts, { role: 'gp', firstDay });
    recommendations.forEach(({ rule: { id: rule, advice } }, i) => {
      if (i % 3 < 2) run(acceptAdvice(now(), rhPrimary, { contact, rule }));
      else run(declineAdvice(now(), rhPrimary, { contact, rule, reason: 'ønsker ikke' }));
      if (advice.recipient === undefined) return;
      run(makeReferral(now(), rhPrimary, { contact, rule, recipient: advice.recipient, day: addDays(day, 1) }));
      run(receiveReply(now(), rhPrimary, { contact, rule, outcome: 'answered', day: addDays(day, 9) }));
    });
    run(closeContact(now(), rhPrimary, { contact, advice: recommendations.map(({ rule }) => rule.id), day }));
  });
  return encodeCourse(rhBook, now())?.length ?? Number.POSITIVE_INFINITY;
}

const asked = rhPrimary.findings.filter((one) => !isDerived(rhPrimary, one.id));

/** An answer to every question. */
function everything(answer: (finding: Finding) => string | number | null, over: Answers = {}): Answers {
  return { ...Object.fromEntries(asked.map((one) => [one.id, answer(one)])), ...over };
}
const plain = (finding: Finding) =>
  finding.normal ?? (finding.kind === 'choice' ? (finding.options[0] ?? null) : finding.min);

const sciatica: Answers = {
  ...commonPain,
  ...{ 'pain.distribution': 'radicular', 'nprs.leg': 7, 'slr.right': 'positive', 'slr.angle.right': 40 },
  ...{ 'sensibility.s1.right': 'reduced', 'reflex.achilles.right': 'diminished', 'medicine.used': 'nsaid' },
  ...{ 'medicine.insufficient': 'yes', 'work.status': 'sick', 'work.sick-weeks': 3, 'yellow.worry': 'yes' },
};
const followUps: readonly Answers[] = [
  {},
  { progress: 'some', 'nprs.leg': 6, 'pain.duration': 36, 'work.sick-weeks': 5 },
  { progress: 'unchanged', 'nprs.back': 5, 'pain.duration': 50, 'work.sick-weeks': 7, 'yellow.stress-anxiety': 'yes' },
  { progress: 'worse', 'nprs.back': 8, 'pain.duration': 78, 'work.sick-weeks': 11, 'judged.high-risk': 'yes' },
];

describe('the code', () => {
  it('of an empty first contact has 60 to 80 characters', () => {
    const length = lengthOf([{}], { onlyAnswers: true });
    expect(length).toBeGreaterThanOrEqual(60);
    expect(length).toBeLessThanOrEqual(80);
  });

  it('of the commonest first contact takes two lines', () => {
    expect(lengthOf([commonPain])).toBeLessThanOrEqual(135);
  });

  it('of four contacts with every question answered has fewer than 300 characters', () => {
    const contacts = followUps.map((over) => everything(plain, { ...sciatica, ...over }));
    expect(lengthOf(contacts, { group: 'g2' })).toBeLessThan(300);
  });

  it.each([1, 2, 3, 4])(
    'of four contacts with every question answered at random stays under 600 characters (%i)',
    (seed) => {
      const draw = drawFrom(seed);
      const anything = (one: Finding) => {
        if (draw(3) === 0) return null;
        if (one.kind === 'choice') return one.options[draw(one.options.length)] ?? null;
        return one.min + draw(one.max - one.min + 1);
      };
      const contacts = kinds.map(() => everything(anything));
      expect(lengthOf(contacts, { group: 'g2' })).toBeLessThan(600);
    },
  );
});
