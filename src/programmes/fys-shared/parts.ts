// What the two structured courses of physiotherapy share: places in the source, kinds of advice, and what a course is made from. Source: the examples
// of structured courses (`fys-eksempler`); the agreement itself is not among the sources.
import type { Citation } from '../../model/citation.ts';
import { all, any, type Condition, inGroup, is, isOneOf } from '../../model/condition.ts';
import type { Advice, AdviceKind, Effect, Strength } from '../../model/rule.ts';
import { safe } from '../shared/examples.ts';
import { progress } from '../shared/history-findings.ts';
import { suspicionFracture, suspicionSpondyloarthropathy, visceralSuspected } from '../shared/safety-findings.ts';
import { markedlyWorse } from './course-findings.ts';
import { fys } from './source.ts';

/** The service codes of a structured course, as the source gives them. */
type ServiceCodes = {
  readonly first: string;
  readonly firstInRunning: string;
  readonly individual: string;
  readonly group: string;
  readonly week2: string;
  readonly week4: string;
  readonly week8: string;
};

/** One of the two courses: its contacts and groups by id, and its service codes. */
export type FysCourse = {
  readonly contacts: {
    readonly first: string;
    readonly session: string;
    readonly week2: string;
    readonly week4: string;
    readonly week8: string;
    readonly later: string;
  };
  /** The group of those who meet the criteria, and of those who do not. */
  readonly root: string;
  readonly other: string;
  readonly codes: ServiceCodes;
};

/** Where the source describes each contact of the course. */
export const placesOf = ({ codes }: FysCourse) => ({
  first: `Forundersøgelse (${codes.first})`,
  firstInRunning: `Forundersøgelse i aktuelt behandlingsforløb (${codes.firstInRunning})`,
  individual: `Individuel konsultation (${codes.individual})`,
  group: `Holdkonsultation (${codes.group})`,
  week2: `Statuskonsultation efter 2 uger (${codes.week2})`,
  week4: `Statuskonsultation efter 4 uger (${codes.week4})`,
  week8: `Sidste statuskonsultation efter 8 uger (${codes.week8})`,
});

/** Every contact but the first. */
export function followUpsOf({ contacts }: FysCourse): readonly string[] {
  const { session, week2, week4, week8, later } = contacts;
  return [session, week2, week4, week8, later];
}

/** A place in the source at one of the course's contacts. */
export function placed(
  course: FysCourse,
  at: keyof ReturnType<typeof placesOf>,
  term: string,
  reading?: string,
): Citation {
  return fys(placesOf(course)[at], term, reading);
}

/** Advice without hurry. */
export function routine(
  kind: AdviceKind,
  strength: Strength,
  effect: Effect,
  capability: string,
  recipient?: string,
): Advice {
  return {
    kind,
    urgency: 'routine',
    strength,
    effect,
    capability,
    ...(recipient === undefined ? {} : { recipient }),
  };
}

/** Contact with the general practitioner, or the hospital, so that the patient is seen within 2 weeks. */
export function subacute(strength: Strength, effect: Effect): Advice {
  return { kind: 'referral', urgency: 'subacute', strength, effect, capability: 'report', recipient: 'gp' };
}

/** Markedly worse since the last contact, by the physiotherapist's judgement. */
export const muchWorse: Condition = all(is(progress, 'worse'), is(markedlyWorse, 'yes'));
/** Known not to be markedly worse. */
export const notMuchWorse: Condition = any(
  isOneOf(progress, 'clear', 'some', 'unchanged'),
  all(is(progress, 'worse'), is(markedlyWorse, 'no')),
);

/** The patient leaves the course for a cause of its own, or was never for it. */
export function leavesCourse(course: FysCourse): Condition {
  return any(
    inGroup(course.other, 'serious'),
    is(suspicionSpondyloarthropathy, 'yes'),
    is(suspicionFracture, 'yes'),
    visceralSuspected,
  );
}

/** Answers of a patient without red flags: better, somewhat better, unchanged, worse, and markedly worse. */
export const better = { ...safe, progress: 'clear' } as const;
export const someBetter = { ...safe, progress: 'some' } as const;
export const unchanged = { ...safe, progress: 'unchanged' } as const;
export const worse = { ...safe, progress: 'worse', 'fys.markedly-worse': 'no' } as const;
export const muchWorseAnswers = { ...worse, 'fys.markedly-worse': 'yes' } as const;
