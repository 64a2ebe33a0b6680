// What must hold for safety in every programme. Read from clinical reading 1.3 and 7 and from the register of newer knowledge.
import {
  acuteRules,
  caudaSigns,
  caudaSuspected,
  continues,
  ends,
  hasGradeUpTo3,
  hasOwnAcuteAnswer,
  type Invariant,
  implies,
  isAcute,
  isSerious,
  isYes,
  leaves,
  muscleGrades,
  neurologyIsAcute,
  progresses,
  refers,
  to,
} from './seen.ts';

/** Invariants that hold in every programme. */
export const safetyInvariants: readonly Invariant[] = [
  { id: 'cauda-is-acute', source: 'reading 1.3, 7.1', holds: (s) => implies(caudaSuspected(s), () => isAcute(s)) },
  { id: 'grade-0-3-is-acute', source: 'reading 1.3, 7.1', holds: (s) => implies(hasGradeUpTo3(s), () => isAcute(s)) },
  {
    id: 'progressing-paresis-is-acute',
    source: 'reading 1.3, 7.1',
    holds: (s) => implies(progresses(s), () => isAcute(s)),
  },
  { id: 'one-acute-pathway', source: 'reading 7.1', holds: (s) => acuteRules(s).length <= 1 },
  {
    id: 'neurology-goes-to-the-spine',
    source: 'reading 1.3',
    holds: (s) =>
      implies(neurologyIsAcute(s), () => acuteRules(s).every((rule) => rule.advice.recipient === 'acute-spine')),
  },
  {
    id: 'nothing-beside-acute',
    source: 'reading 1.3, 7.1',
    holds: (s) => implies(isAcute(s), () => s.shown.every((rule) => rule.advice.urgency === 'acute')),
  },
  { id: 'acute-never-ends', source: 'assurance', holds: (s) => !(isAcute(s) && ends(s)) },
  {
    id: 'acute-has-its-answer',
    source: 'assurance',
    holds: (s) =>
      implies(
        isAcute(s),
        () =>
          neurologyIsAcute(s) ||
          isYes(s, 'rm.intractable-pain') ||
          ['suspicion.infection', 'suspicion.metastasis', 'suspicion.traumatic-fracture'].some((id) => isYes(s, id)) ||
          s.value('suspicion.visceral') === 'acute' ||
          hasOwnAcuteAnswer(s) ||
          (isYes(s, 'suspicion.osteoporotic-fracture') && isYes(s, 'fracture.disabling-pain')),
      ),
  },
  {
    id: 'infection-or-metastasis-is-acute',
    source: 'reading 1.3',
    holds: (s) => implies(isYes(s, 'suspicion.infection') || isYes(s, 'suspicion.metastasis'), () => isAcute(s)),
  },
  {
    id: 'disabling-fracture-is-acute',
    source: 'reading 1.3',
    holds: (s) =>
      implies(isYes(s, 'suspicion.osteoporotic-fracture') && isYes(s, 'fracture.disabling-pain'), () => isAcute(s)),
  },
  {
    id: 'other-paresis-is-subacute',
    source: 'reading 1.3',
    holds: (s) =>
      implies(
        isYes(s, 'paresis.present') &&
          muscleGrades.every((id) => Number(s.value(id) ?? -1) >= 4) &&
          !isAcute(s) &&
          s.value('paresis.progressing') === 'no',
        () =>
          s.shown.some(
            (rule) => rule.advice.urgency === 'subacute' && rule.advice.recipient === 'rheumatology-department',
          ),
      ),
  },
  {
    id: 'spondyloarthropathy-is-referred',
    source: 'reading 1.3',
    holds: (s) =>
      implies(
        isYes(s, 'suspicion.spondyloarthropathy') &&
          !isAcute(s) &&
          !s.shown.some((rule) => rule.advice.urgency === 'subacute'),
        () => to(s, 'rheumatology-department'),
      ),
  },
  {
    id: 'fracture-leaves',
    source: 'reading 1.3',
    holds: (s) => implies(isYes(s, 'suspicion.osteoporotic-fracture'), () => leaves(s)),
  },
  {
    id: 'organ-pain-leaves',
    source: 'reading 1.3',
    holds: (s) =>
      implies(s.value('suspicion.visceral') === 'acute' || s.value('suspicion.visceral') === 'not-acute', () =>
        leaves(s),
      ),
  },
  {
    id: 'leaving-stands-alone',
    source: 'reading 1.3',
    holds: (s) => implies(leaves(s), () => s.shown.every((rule) => rule.advice.effect === 'hands-over')),
  },
  {
    id: 'unanswered-cauda-is-never-final',
    source: 'issue, reading 0',
    holds: (s) =>
      implies(
        caudaSigns.some((id) => s.value(id) === undefined),
        () => !s.final(),
      ),
  },
  {
    id: 'unanswered-safety-is-never-final',
    source: 'reading 0',
    holds: (s) =>
      implies(
        ['paresis.present', 'umn.signs', 'prompt.general-condition', 'prompt.fever', 'prompt.previous-cancer'].some(
          (id) => s.value(id) === undefined,
        ),
        () => !s.final(),
      ),
  },
  {
    id: 'ungraded-paresis-is-never-final',
    source: 'reading 1.3',
    holds: (s) =>
      implies(isYes(s, 'paresis.present') && muscleGrades.some((id) => s.value(id) === undefined), () => !s.final()),
  },
  {
    id: 'every-contact-asks-cauda',
    source: 'assurance',
    holds: (s) =>
      implies(
        caudaSigns.every((id) => s.value(id) === undefined),
        () => caudaSigns.every((id) => s.missingSafety().includes(id)),
      ),
  },
  {
    id: 'umn-is-seen-soon',
    source: 'currency, supplement',
    holds: (s) =>
      implies(isYes(s, 'umn.signs') && !isAcute(s), () => s.shown.some((rule) => rule.advice.urgency === 'subacute')),
  },
  {
    id: 'trauma-fracture-is-acute',
    source: 'currency, supplement',
    holds: (s) => implies(isYes(s, 'suspicion.traumatic-fracture'), () => isAcute(s)),
  },
  {
    id: 'acute-organ-is-acute',
    source: 'reading 1.3',
    holds: (s) => implies(s.value('suspicion.visceral') === 'acute', () => isAcute(s)),
  },
  {
    id: 'old-sign-alone-is-no-suspicion',
    source: 'currency, supplement',
    holds: (s) =>
      implies(
        caudaSigns.every((id) => s.value(id) === 'old' || s.value(id) === 'no'),
        () => acuteRules(s).every((rule) => !rule.id.includes('cauda')),
      ),
  },
  {
    id: 'subacute-is-never-elective-too',
    source: 'reading 1.3',
    holds: (s) =>
      implies(
        s.shown.some((rule) => rule.advice.urgency === 'subacute' && rule.advice.effect === 'hands-over'),
        () => !ends(s) && !continues(s) && !refers(s),
      ),
  },
  {
    id: 'a-prompt-alone-assigns-no-group-3',
    source: 'reading 1.4',
    holds: (s) =>
      implies(
        isYes(s, 'prompt.previous-cancer') &&
          [
            'suspicion.infection',
            'suspicion.metastasis',
            'suspicion.osteoporotic-fracture',
            'suspicion.traumatic-fracture',
            'suspicion.spondyloarthropathy',
          ].every((id) => s.value(id) === 'no' || s.value(id) === null),
        () => !isSerious(s.suggested),
      ),
  },
  {
    id: 'serious-suspicion-suggests-group-3',
    source: 'reading 1.4',
    holds: (s) =>
      implies(
        [
          'suspicion.infection',
          'suspicion.metastasis',
          'suspicion.osteoporotic-fracture',
          'suspicion.spondyloarthropathy',
        ].some((id) => isYes(s, id)),
        () => isSerious(s.suggested),
      ),
  },
];
