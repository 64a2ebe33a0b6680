// THE PROOF, part two: what must hold for every patient. Written from the sources (clinical reading 7, assurance), never from the rules: an
// invariant reads the answers itself and looks at the advice as a stranger would.
import type { Value } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';

/** A patient as an invariant sees it: answers, the answers before, and the advice. */
export type Seen = {
  readonly contact: string;
  /** Confirmed group, or as suggested. */
  readonly group: string | undefined;
  readonly value: (finding: string) => Value | undefined | null;
  readonly earlier: (finding: string) => Value | undefined;
  /** The group whose picture is met, whatever is confirmed. */
  readonly suggested: string | undefined;
  readonly offers: Readonly<Record<string, boolean>>;
  /** Weeks since the pain began; undefined where that is not known. */
  readonly onsetWeeks: number | undefined;
  readonly shown: readonly Rule[];
  /** Newer knowledge advises against the rule. */
  readonly discouraged: (rule: Rule | undefined) => boolean;
  readonly missingSafety: () => readonly string[];
  /** Whether the plan would be final, and what it still needs. */
  readonly final: () => boolean;
  readonly questions: () => readonly string[];
};

/** Something that must hold for every patient, with the place that says so. */
export type Invariant = { readonly id: string; readonly source: string; readonly holds: (seen: Seen) => boolean };

/** A programme-independent name of what a rule recommends. */
export const does = (rule: Rule, kind: string, recipient?: string) =>
  rule.advice.kind === kind && (recipient === undefined || rule.advice.recipient === recipient);

export const muscleGrades = [
  'hip-flexion',
  'knee-extension',
  'ankle-dorsiflexion',
  'toe-extension',
  'plantar-flexion',
].flatMap((muscle) => [`mrc.${muscle}.right`, `mrc.${muscle}.left`]);
export const caudaSigns = ['sphincter', 'bladder', 'incontinence', 'saddle', 'sexual', 'bilateral'].map(
  (id) => `cauda.${id}`,
);

/** The group of serious or specific pathology: `g3` in the terms of `rh-2012`, `serious` elsewhere. */
export const isSerious = (group: string | undefined) => group === 'g3' || group === 'serious';
export const isYes = (seen: Seen, finding: string) => seen.value(finding) === 'yes';
export const caudaSuspected = (seen: Seen) => caudaSigns.some((id) => isYes(seen, id));
export const hasGradeUpTo3 = (seen: Seen) =>
  muscleGrades.some((id) => {
    const grade = seen.value(id);
    return typeof grade === 'number' && grade <= 3;
  });
export const progresses = (seen: Seen) =>
  isYes(seen, 'paresis.progressing') ||
  (isYes(seen, 'paresis.present') && seen.earlier('paresis.present') === 'no') ||
  muscleGrades.some((id) => {
    const [now, before] = [seen.value(id), seen.earlier(id)];
    return typeof now === 'number' && typeof before === 'number' && now < before;
  });
/** What one programme alone holds to be acute, beside the shared safety block: each with an answer of yes. */
const ownAcuteAnswers: readonly string[] = ['rm.intractable-pain', 'rs.arm-paralysis'];
/** Grades of the arm, which the cervical course asks for; unknown to any other programme. */
export const armMuscles = [
  'shoulder-abduction',
  'elbow-flexion',
  'wrist-extension',
  'elbow-extension',
  'finger-flexion',
  'finger-abduction',
].flatMap((muscle) => [`mrc.${muscle}.right`, `mrc.${muscle}.left`]);
/** Grade 0-3 in an arm, or an arm that grows weaker. */
export const armIsAcute = (seen: Seen) =>
  isYes(seen, 'arm.paresis-progressing') ||
  (isYes(seen, 'arm.paresis') && seen.earlier('arm.paresis') === 'no') ||
  armMuscles.some((id) => {
    const [now, before] = [seen.value(id), seen.earlier(id)];
    return typeof now === 'number' && (now <= 3 || (typeof before === 'number' && now < before));
  });
/** A sign of the spinal cord in a neck patient who is markedly worse. */
export const cordIsAcute = (seen: Seen) =>
  (isYes(seen, 'myelopathy.symptoms') || isYes(seen, 'umn.signs')) && isYes(seen, 'fys.markedly-worse');
export const hasOwnAcuteAnswer = (seen: Seen) =>
  armIsAcute(seen) || cordIsAcute(seen) || ownAcuteAnswers.some((id) => isYes(seen, id));
export const neurologyIsAcute = (seen: Seen) => caudaSuspected(seen) || hasGradeUpTo3(seen) || progresses(seen);
export const acuteRules = (seen: Seen) => seen.shown.filter((rule) => rule.advice.urgency === 'acute');
export const isAcute = (seen: Seen) => acuteRules(seen).length > 0;
export const ends = (seen: Seen) => seen.shown.some((rule) => rule.advice.effect === 'ends');
export const continues = (seen: Seen) => seen.shown.some((rule) => rule.advice.effect === 'continues');
export const leaves = (seen: Seen) => seen.shown.some((rule) => rule.advice.effect === 'hands-over');
export const refers = (seen: Seen) => seen.shown.some((rule) => rule.advice.effect === 'refers');
export const implies = (premise: boolean, conclusion: () => boolean) => !premise || conclusion();
export const clearlyBetter = (seen: Seen) => seen.value('progress') === 'clear';
export const isMri = (rule: Rule) => rule.advice.kind === 'imaging';
export const to = (seen: Seen, recipient: string) => seen.shown.some((rule) => rule.advice.recipient === recipient);
export const before4 = (seen: Seen) => seen.contact === 'week0' || seen.contact === 'week2';
export const severe = (seen: Seen) =>
  isYes(seen, 'pain.unacceptable') && seen.value('function.limitation') === 'severe';

export const urgencyOf = (rule: Rule | undefined) =>
  rule ? { routine: 0, subacute: 1, acute: 2 }[rule.advice.urgency] : 3;
export const atFollowUp = (s: Seen) => s.contact !== 'week0';
export const undisturbed = (s: Seen) => !leaves(s) && !isAcute(s);
