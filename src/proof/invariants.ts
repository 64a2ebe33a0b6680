// THE PROOF, part two: what must hold for every patient. Written from the sources (clinical reading 7, assurance), never from the rules: an
// invariant reads the answers itself and looks at the advice as a stranger would.
import type { Value } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';

/** A patient as an invariant sees it: answers, the answers before, and the advice. */
export type Seen = {
  readonly contact: string;
  /** Confirmed group, or as suggested. */
  readonly group: string | undefined;
  readonly value: (finding: string) => Value | undefined | null;
  readonly earlier: (finding: string) => Value | undefined;
  readonly shown: readonly Rule[];
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

const muscleGrades = ['hip-flexion', 'knee-extension', 'ankle-dorsiflexion', 'toe-extension', 'plantar-flexion'].flatMap(
  (muscle) => [`mrc.${muscle}.right`, `mrc.${muscle}.left`],
);
const caudaSigns = ['sphincter', 'bladder', 'incontinence', 'saddle', 'sexual', 'bilateral'].map((id) => `cauda.${id}`);

const isYes = (seen: Seen, finding: string) => seen.value(finding) === 'yes';
const caudaSuspected = (seen: Seen) => caudaSigns.some((id) => isYes(seen, id));
const hasGradeUpTo3 = (seen: Seen) =>
  muscleGrades.some((id) => {
    const grade = seen.value(id);
    return typeof grade === 'number' && grade <= 3;
  });
const progresses = (seen: Seen) =>
  isYes(seen, 'paresis.progressing') ||
  (isYes(seen, 'paresis.present') && seen.earlier('paresis.present') === 'no') ||
  muscleGrades.some((id) => {
    const [now, before] = [seen.value(id), seen.earlier(id)];
    return typeof now === 'number' && typeof before === 'number' && now < before;
  });
const neurologyIsAcute = (seen: Seen) => caudaSuspected(seen) || hasGradeUpTo3(seen) || progresses(seen);
const acuteRules = (seen: Seen) => seen.shown.filter((rule) => rule.advice.urgency === 'acute');
const isAcute = (seen: Seen) => acuteRules(seen).length > 0;
const ends = (seen: Seen) => seen.shown.some((rule) => rule.advice.effect === 'ends');
const continues = (seen: Seen) => seen.shown.some((rule) => rule.advice.effect === 'continues');
const leaves = (seen: Seen) => seen.shown.some((rule) => rule.advice.effect === 'hands-over');
const refers = (seen: Seen) => seen.shown.some((rule) => rule.advice.effect === 'refers');
const implies = (premise: boolean, conclusion: () => boolean) => !premise || conclusion();
const clearlyBetter = (seen: Seen) => seen.value('progress') === 'clear';
const isMri = (rule: Rule) => rule.advice.kind === 'imaging';
const to = (seen: Seen, recipient: string) => seen.shown.some((rule) => rule.advice.recipient === recipient);
const before4 = (seen: Seen) => seen.contact === 'week0' || seen.contact === 'week2';
const severe = (seen: Seen) => isYes(seen, 'pain.unacceptable') && seen.value('function.limitation') === 'severe';

/** Invariants that hold in every programme. */
export const safetyInvariants: readonly Invariant[] = [
  { id: 'cauda-is-acute', source: 'reading 1.3, 7.1', holds: (s) => implies(caudaSuspected(s), () => isAcute(s)) },
  { id: 'grade-0-3-is-acute', source: 'reading 1.3, 7.1', holds: (s) => implies(hasGradeUpTo3(s), () => isAcute(s)) },
  { id: 'progressing-paresis-is-acute', source: 'reading 1.3, 7.1', holds: (s) => implies(progresses(s), () => isAcute(s)) },
  { id: 'one-acute-pathway', source: 'reading 7.1', holds: (s) => acuteRules(s).length <= 1 },
  { id: 'neurology-goes-to-the-spine', source: 'reading 1.3', holds: (s) => implies(neurologyIsAcute(s), () => acuteRules(s).every((rule) => rule.advice.recipient === 'acute-spine')) },
  { id: 'nothing-beside-acute', source: 'reading 1.3, 7.1', holds: (s) => implies(isAcute(s), () => s.shown.every((rule) => rule.advice.urgency === 'acute')) },
  { id: 'acute-never-ends', source: 'assurance', holds: (s) => !(isAcute(s) && ends(s)) },
  { id: 'acute-has-its-answer', source: 'assurance', holds: (s) => implies(isAcute(s), () => neurologyIsAcute(s) || ['suspicion.infection', 'suspicion.metastasis', 'suspicion.traumatic-fracture'].some((id) => isYes(s, id)) || s.value('suspicion.visceral') === 'acute' || (isYes(s, 'suspicion.osteoporotic-fracture') && isYes(s, 'fracture.disabling-pain'))) },
  { id: 'infection-or-metastasis-is-acute', source: 'reading 1.3', holds: (s) => implies(isYes(s, 'suspicion.infection') || isYes(s, 'suspicion.metastasis'), () => isAcute(s)) },
  { id: 'disabling-fracture-is-acute', source: 'reading 1.3', holds: (s) => implies(isYes(s, 'suspicion.osteoporotic-fracture') && isYes(s, 'fracture.disabling-pain'), () => isAcute(s)) },
  { id: 'other-paresis-is-subacute', source: 'reading 1.3', holds: (s) => implies(isYes(s, 'paresis.present') && muscleGrades.every((id) => Number(s.value(id) ?? -1) >= 4) && !isAcute(s) && s.value('paresis.progressing') === 'no', () => s.shown.some((rule) => rule.advice.urgency === 'subacute' && rule.advice.recipient === 'rheumatology-department')) },
  { id: 'spondyloarthropathy-is-referred', source: 'reading 1.3', holds: (s) => implies(isYes(s, 'suspicion.spondyloarthropathy') && !isAcute(s) && !s.shown.some((rule) => rule.advice.urgency === 'subacute'), () => to(s, 'rheumatology-department')) },
  { id: 'fracture-leaves', source: 'reading 1.3', holds: (s) => implies(isYes(s, 'suspicion.osteoporotic-fracture'), () => leaves(s)) },
  { id: 'organ-pain-leaves', source: 'reading 1.3', holds: (s) => implies(s.value('suspicion.visceral') === 'acute' || s.value('suspicion.visceral') === 'not-acute', () => leaves(s)) },
  { id: 'leaving-stands-alone', source: 'reading 1.3', holds: (s) => implies(leaves(s), () => s.shown.every((rule) => rule.advice.effect === 'hands-over' || rule.advice.kind === 'information' || rule.advice.kind === 'work')) },
  { id: 'unanswered-cauda-is-never-final', source: 'issue, reading 0', holds: (s) => implies(caudaSigns.some((id) => s.value(id) === undefined), () => !s.final()) },
  { id: 'unanswered-safety-is-never-final', source: 'reading 0', holds: (s) => implies(['paresis.present', 'umn.signs', 'prompt.general-condition', 'prompt.fever', 'prompt.previous-cancer'].some((id) => s.value(id) === undefined), () => !s.final()) },
  { id: 'ungraded-paresis-is-never-final', source: 'reading 1.3', holds: (s) => implies(isYes(s, 'paresis.present') && muscleGrades.some((id) => s.value(id) === undefined), () => !s.final()) },
  { id: 'every-contact-asks-cauda', source: 'assurance', holds: (s) => implies(caudaSigns.every((id) => s.value(id) === undefined), () => caudaSigns.every((id) => s.missingSafety().includes(id))) },
];

/** Invariants of every programme's shape of advice. */
export const shapeInvariants: readonly Invariant[] = [
  { id: 'no-silent-gap', source: 'reading 7.2', holds: (s) => s.shown.length > 0 || s.questions().length > 0 || s.missingSafety().length > 0 },
  { id: 'final-has-a-way-on', source: 'reading 7.2', holds: (s) => implies(s.shown.length === 0, () => !s.final()) },
  { id: 'never-end-and-continue', source: 'reading 7.3', holds: (s) => !(ends(s) && continues(s)) },
  { id: 'never-end-and-refer', source: 'reading 7.3', holds: (s) => !(ends(s) && (refers(s) || leaves(s))) },
  { id: 'never-leave-and-continue', source: 'reading 7.3', holds: (s) => !(leaves(s) && continues(s)) },
  { id: 'never-two-ends', source: 'reading 7.3', holds: (s) => s.shown.filter((rule) => rule.advice.effect === 'ends').length <= 1 },
  { id: 'most-urgent-first', source: 'assurance', holds: (s) => s.shown.every((rule, i) => i === 0 || urgencyOf(s.shown[i - 1]) >= urgencyOf(rule)) },
  { id: 'cited', source: 'reading 7.6', holds: (s) => s.shown.every((rule) => rule.citation.place.length > 0) },
];

const urgencyOf = (rule: Rule | undefined) => (rule ? { routine: 0, subacute: 1, acute: 2 }[rule.advice.urgency] : 3);
const atFollowUp = (s: Seen) => s.contact !== 'week0';
const undisturbed = (s: Seen) => !leaves(s) && !isAcute(s);

/** Invariants of `rh-2012` in primary care. */
export const rhPrimaryInvariants: readonly Invariant[] = [
  { id: 'g1-no-imaging-before-8', source: 'reading 1.5; 3.1 Billeddiagnostik', holds: (s) => implies(s.group === 'g1' && s.shown.some(isMri), () => s.contact === 'week8' || s.contact === 'later') },
  { id: 'g2-no-mri-before-4', source: 'reading 1.6; 3.1 Billeddiagnostik', holds: (s) => implies(s.group === 'g2' && s.shown.some(isMri) && before4(s), () => isYes(s, 'pain.unacceptable') && isYes(s, 'judged.hasten-surgery')) },
  { id: 'g2-no-manual-treatment', source: 'reading 1.6', holds: (s) => implies(s.group !== 'g1', () => s.shown.every((rule) => rule.advice.capability !== 'manual')) },
  { id: 'manual-over-2-3-days-and-limited', source: '3.1 Manuel behandling', holds: (s) => implies(s.shown.some((rule) => rule.advice.capability === 'manual'), () => (s.contact !== 'week0' || Number(s.value('pain.duration')) >= 3) && ['moderate', 'severe'].includes(String(s.value('function.limitation')))) },
  { id: 'rehabilitation-week-2', source: 'reading 1.5; 3.3', holds: (s) => implies(s.group === 'g1' && s.contact === 'week2' && to(s, 'municipality'), () => isYes(s, 'judged.high-risk') && isYes(s, 'judged.clarified') && !clearlyBetter(s)) },
  { id: 'no-rehabilitation-at-first-contact', source: '4.3', holds: (s) => implies(s.contact === 'week0', () => !s.shown.some((rule) => rule.advice.recipient === 'municipality' && rule.advice.kind === 'referral' && !(s.value('work.status') === 'sick' || s.value('work.status') === 'partly-sick'))) },
  { id: 'improved-ends', source: '3.3', holds: (s) => implies(atFollowUp(s) && clearlyBetter(s) && (s.group === 'g1' || s.group === 'g2') && undisturbed(s) && !refers(s), () => ends(s) || !s.final()) },
  { id: 'ends-only-when-improved', source: '3.3', holds: (s) => implies(ends(s), () => clearlyBetter(s)) },
  { id: 'not-improved-never-ends', source: '3.3', holds: (s) => implies(['some', 'unchanged', 'worse'].includes(String(s.value('progress'))), () => !ends(s)) },
  { id: 'g1-specialist-only-when-severe', source: '3.3', holds: (s) => implies(s.group === 'g1' && (s.contact === 'week2' || s.contact === 'week4') && undisturbed(s) && refers(s), () => severe(s)) },
  { id: 'g1-severe-may-be-referred', source: '3.3', holds: (s) => implies(s.group === 'g1' && (s.contact === 'week2' || s.contact === 'week4') && undisturbed(s) && severe(s) && ['unchanged', 'worse'].includes(String(s.value('progress'))), () => to(s, 'rheumatologist') || to(s, 'rheumatology-department')) },
  { id: 'g2-severe-week-2-may-be-referred', source: '3.3', holds: (s) => implies(s.group === 'g2' && s.contact === 'week2' && undisturbed(s) && severe(s) && ['unchanged', 'worse'].includes(String(s.value('progress'))), () => to(s, 'rheumatology-department')) },
  { id: 'g2-week-4-not-better', source: '3.3', holds: (s) => implies(s.group === 'g2' && s.contact === 'week4' && undisturbed(s) && ['some', 'unchanged', 'worse'].includes(String(s.value('progress'))), () => s.shown.some(isMri) || s.value('judged.stay-in-primary') === undefined) },
  { id: 'g1-week-8-futile', source: '3.3', holds: (s) => implies(s.group === 'g1' && (s.contact === 'week8' || s.contact === 'later') && undisturbed(s) && ['some', 'unchanged', 'worse'].includes(String(s.value('progress'))) && isYes(s, 'judged.futile'), () => to(s, 'rheumatology-department')) },
  { id: 'no-elective-referral-at-first-contact', source: '3.3', holds: (s) => implies(s.contact === 'week0' && undisturbed(s), () => !refers(s)) },
  { id: 'videncenter-only-by-criteria', source: '3.3', holds: (s) => implies(to(s, 'videncenter'), () => s.group === 'g2' && isYes(s, 'judged.surgery-criteria') && !before4(s)) },
  { id: 'information-at-first-contact', source: '3.3', holds: (s) => implies(s.contact === 'week0' && (s.group === 'g1' || s.group === 'g2') && undisturbed(s), () => s.shown.some((rule) => does(rule, 'information'))) },
  { id: 'no-medicine-without-limitation', source: '3.1', holds: (s) => implies(['none', 'mild'].includes(String(s.value('function.limitation'))), () => s.shown.every((rule) => rule.advice.capability !== 'pharmacological')) },
  { id: 'no-opioid-before-the-ladder', source: '3.1', holds: (s) => implies(s.value('medicine.used') === 'none', () => s.shown.every((rule) => !/opioid|morphine/.test(rule.id))) },
  { id: 'morphine-only-g2', source: '3.1', holds: (s) => implies(s.group !== 'g2', () => s.shown.every((rule) => !/morphine|antidepressant|antiepileptic|epidural/.test(rule.id))) },
  { id: 'under-18-is-out', source: 'Boks 2', holds: (s) => implies(typeof s.value('age') === 'number' && Number(s.value('age')) < 18, () => leaves(s)) },
  { id: 'neck-and-thorax-are-out', source: 'Boks 2', holds: (s) => implies(['neck', 'thoracic', 'worked-up'].includes(String(s.value('scope.entry'))), () => leaves(s)) },
  { id: 'weak-pulse-is-not-stenosis', source: 'reading 6.15', holds: (s) => implies(s.value('pain.distribution') === 'walking' && (s.value('pulse.left') === 'diminished' || s.value('pulse.right') === 'diminished'), () => leaves(s)) },
  { id: 'group-3-leaves', source: '3.3', holds: (s) => implies(s.group === 'g3', () => leaves(s)) },
];
