// What must hold in both structured courses of physiotherapy. Read from `fys-eksempler` and from clinical reading 5, with the words of the source's three
// courses; a rule is known by what it does, never by its condition.
import { findingsRead } from '../../model/condition.ts';
import type { Rule } from '../../model/rule.ts';
import {
  clearlyBetter,
  does,
  ends,
  type Invariant,
  implies,
  isAcute,
  isYes,
  leaves,
  refers,
  type Seen,
  to,
  undisturbed,
  urgencyOf,
} from './seen.ts';

/** The names of one course: contacts and groups by id, and the begin of its rules' ids. */
export type CourseNames = {
  readonly contact: (place: 'first' | 'session' | 'week2' | 'week4' | 'week8' | 'later') => string;
  readonly root: string;
  readonly other: string;
  readonly diagnosis: string;
};

const much = (s: Seen) => s.value('progress') === 'worse' && isYes(s, 'fys.markedly-worse');
const notBetter = (s: Seen) =>
  s.value('progress') === 'unchanged' || (s.value('progress') === 'worse' && s.value('fys.markedly-worse') === 'no');
const treats = (rule: Rule) => rule.advice.kind === 'treatment';
const asks = (s: Seen) => s.shown.some((rule) => rule.advice.recipient === 'gp' && rule.advice.kind === 'referral');
const soon = (s: Seen) => s.shown.some((rule) => rule.advice.urgency !== 'routine');
const topic = (s: Seen, name: string) => s.shown.filter((rule) => rule.topic === name);

const scores = new WeakMap<Rule, boolean>();
/** Whether a rule looks at a questionnaire or at a figure of pain. */
function readsScore(rule: Rule): boolean {
  const known = scores.get(rule);
  if (known !== undefined) return known;
  const reads = findingsRead(rule.when).some((id) => /^(odi|ndi|nprs|psfs|start-back)\./.test(id));
  scores.set(rule, reads);
  return reads;
}

/** The invariants of a course by its names. */
export function courseInvariants(names: CourseNames): readonly Invariant[] {
  const at = (s: Seen, ...places: readonly Parameters<CourseNames['contact']>[0][]) =>
    places.some((place) => names.contact(place) === s.contact);
  const inCourse = (s: Seen) => s.group === names.root && undisturbed(s);
  return [
    {
      id: 'markedly-worse-goes-back',
      source: 'fys-eksempler, Forløb 2, status efter 2 uger',
      holds: (s) => implies(at(s, 'week2', 'week4', 'week8', 'later') && much(s), () => soon(s)),
    },
    {
      id: 'markedly-worse-between-is-considered',
      source: 'fys-eksempler, Forløb 2, individuel konsultation',
      holds: (s) => implies(at(s, 'session') && much(s), () => soon(s)),
    },
    {
      id: 'sent-back-to-the-gp',
      source: 'fys-eksempler, Forløb 2',
      holds: (s) => implies(!at(s, 'first') && much(s) && inCourse(s), () => asks(s)),
    },
    {
      id: 'markedly-worse-never-just-goes-on',
      source: 'fys-eksempler, Forløb 2',
      holds: (s) =>
        implies(at(s, 'week2', 'week4', 'week8', 'later') && much(s), () =>
          s.shown.every(
            ({ advice }) => advice.effect !== 'ends' && (advice.effect !== 'continues' || advice.urgency !== 'routine'),
          ),
        ),
    },
    {
      id: 'the-others-are-not-sent-back',
      source: 'fys-eksempler, Forløb 1 og 3',
      holds: (s) =>
        implies(['clear', 'some'].includes(String(s.value('progress'))) && inCourse(s), () =>
          s.shown.every(
            ({ advice, topic }) =>
              advice.effect !== 'refers' &&
              topic !== 'send-back' &&
              (advice.effect !== 'continues' || advice.urgency === 'routine'),
          ),
        ),
    },
    {
      id: 'goes-on-at-2-and-4-weeks',
      source: 'fys-eksempler, Forløb 1 og 3',
      holds: (s) =>
        implies(
          at(s, 'week2', 'week4') &&
            inCourse(s) &&
            ['clear', 'some', 'unchanged'].includes(String(s.value('progress'))),
          () => s.shown.some((rule) => rule.advice.effect === 'continues'),
        ),
    },
    {
      id: 'never-ends-before-8-weeks',
      source: 'fys-eksempler, sidste statuskonsultation',
      holds: (s) => implies(ends(s), () => at(s, 'week8', 'later') && clearlyBetter(s)),
    },
    {
      id: 'clearly-better-at-8-weeks-ends',
      source: 'fys-eksempler, sidste statuskonsultation',
      holds: (s) => implies(at(s, 'week8', 'later') && inCourse(s) && clearlyBetter(s), () => ends(s)),
    },
    {
      id: 'not-better-at-8-weeks-reaches-the-gp',
      source: 'reading fys-not-better',
      holds: (s) => implies(at(s, 'week8', 'later') && inCourse(s) && notBetter(s), () => asks(s) && refers(s)),
    },
    {
      id: 'training-begins-at-the-pre-examination',
      source: 'fys-eksempler, forundersøgelse',
      holds: (s) => implies(at(s, 'first') && inCourse(s), () => topic(s, 'exercise').some(treats)),
    },
    {
      id: 'goals-and-questionnaires-at-the-pre-examination',
      source: 'fys-eksempler, forundersøgelse',
      holds: (s) =>
        implies(
          at(s, 'first') && inCourse(s),
          () => topic(s, 'goals').length === 1 && topic(s, 'questionnaires').length === 1,
        ),
    },
    {
      id: 'one-service-code-of-the-pre-examination',
      source: 'fys-eksempler, forundersøgelse',
      holds: (s) =>
        implies(at(s, 'first') && inCourse(s), () =>
          s.value('fys.course-kind') === undefined
            ? s.questions().includes('fys.course-kind')
            : topic(s, 'pre-examination').length === 1,
        ),
    },
    {
      id: 'each-consultation-teaches-and-adjusts',
      source: 'fys-eksempler, status efter 2 og 4 uger',
      holds: (s) =>
        implies(
          at(s, 'session', 'week2', 'week4') && inCourse(s),
          () => s.shown.some((rule) => does(rule, 'information')) && s.shown.some(treats),
        ),
    },
    {
      id: 'neurology-is-followed-each-time',
      source: 'fys-eksempler, statuskonsultationer',
      holds: (s) => implies(!at(s, 'first') && inCourse(s), () => topic(s, 'follow-up').length > 0),
    },
    {
      id: 'groups-only-where-there-are-some',
      source: 'fys-eksempler, holdkonsultation',
      holds: (s) =>
        implies(
          s.shown.some((rule) => rule.id.includes('group-training')),
          () => s.offers['fys-group'] === true,
        ),
    },
    {
      id: 'groups-where-there-are-some',
      source: 'fys-eksempler, holdkonsultation',
      holds: (s) =>
        implies(s.offers['fys-group'] === true && inCourse(s) && at(s, 'first', 'session', 'week2', 'week4'), () =>
          s.shown.some((rule) => rule.id.includes('group-training')),
        ),
    },
    {
      id: 'individual-only-as-needed',
      source: 'fys-eksempler, individuel konsultation (efter behov)',
      holds: (s) =>
        implies(
          s.shown.some((rule) => rule.advice.capability === 'manual'),
          () => isYes(s, 'fys.need-individual') && s.group === names.root,
        ),
    },
    {
      id: 'sent-on-and-taken-over-gets-a-report-and-no-training',
      source: 'fys-eksempler, Forløb 2, status efter 4 uger',
      holds: (s) =>
        implies(
          s.value('fys.sent-on') === 'taken-over' && at(s, 'week2', 'week4', 'week8', 'later'),
          () => leaves(s) && !s.shown.some(treats),
        ),
    },
    {
      id: 'sent-on-and-not-seen-is-not-left-waiting',
      source: 'fys-eksempler, Forløb 2, status efter 4 uger',
      holds: (s) =>
        implies(s.value('fys.sent-on') === 'not-seen' && at(s, 'week2', 'week4', 'week8', 'later'), () => soon(s)),
    },
    {
      id: 'whether-seen-is-asked-once-there-was-reason',
      source: 'fys-eksempler, Forløb 2, status efter 4 uger',
      holds: (s) =>
        implies(
          at(s, 'week2', 'week4', 'week8', 'later') &&
            (s.earlier('fys.markedly-worse') === 'yes' || s.value('fys.referred') === 'awaited') &&
            s.value('fys.sent-on') === undefined &&
            !leaves(s),
          () => s.questions().includes('fys.sent-on'),
        ),
    },
    {
      id: 'criteria-not-met-is-not-this-course',
      source: 'fys-eksempler, forundersøgelse; reading 5',
      holds: (s) => implies(s.group === names.other, () => leaves(s) && !s.shown.some(treats)),
    },
    {
      id: 'nobody-without-criteria-is-suggested',
      source: 'fys-eksempler, forundersøgelse',
      holds: (s) =>
        implies(
          s.suggested === names.root,
          () => isYes(s, 'fys.criteria') && s.value(names.diagnosis) === 'nerve-root',
        ),
    },
    {
      id: 'serious-leaves-to-the-doctor',
      source: 'fys-eksempler, screening for alvorlig patologi',
      holds: (s) => implies(s.group === 'serious', () => leaves(s) && !s.shown.some(treats)),
    },
    {
      id: 'the-status-letter-is-at-2-weeks-and-sends-nobody-back',
      source: 'fys-eksempler, Forløb 1, status efter 2 uger',
      holds: (s) => implies(topic(s, 'status-letter').length > 0, () => at(s, 'week2') && !much(s)),
    },
    {
      id: 'the-last-status-looks-ahead',
      source: 'fys-eksempler, sidste statuskonsultation',
      holds: (s) =>
        implies(
          at(s, 'week8') && inCourse(s),
          () =>
            topic(s, 'questionnaires').length === 1 &&
            topic(s, 'report').length === 1 &&
            s.shown.filter((rule) => does(rule, 'information')).length >= 4 &&
            s.shown.some(treats),
        ),
    },
    {
      id: 'nothing-but-doctors-when-acute',
      source: 'reading 5',
      holds: (s) => implies(isAcute(s), () => !s.shown.some(treats) && !to(s, 'gp')),
    },
    {
      id: 'no-drug-and-no-scan-by-a-physiotherapist',
      source: 'fys-eksempler',
      holds: (s) =>
        s.shown.every((rule) => rule.advice.kind !== 'imaging' && rule.advice.capability !== 'pharmacological'),
    },
    {
      id: 'the-letter-back-is-not-routine',
      source: 'fys-eksempler, Forløb 2, det akutte aspekt',
      holds: (s) => topic(s, 'send-back').every((rule) => urgencyOf(rule) === 1),
    },
    {
      id: 'a-questionnaire-alone-changes-nothing',
      source: 'currency, Questionnaires',
      holds: (s) => s.shown.every((rule) => !readsScore(rule)),
    },
  ];
}
