// What must hold in `rh-2012`, primary care. Read from the programme's chapter 3.1-3.3 and clinical reading 1.
import { stillIll, toOthersInvariants } from './rh-primary-to-others.ts';
import {
  atFollowUp,
  before4,
  clearlyBetter,
  does,
  ends,
  type Invariant,
  implies,
  isAcute,
  isMri,
  isYes,
  leaves,
  refers,
  type Seen,
  severe,
  to,
  undisturbed,
} from './seen.ts';

/** Where a patient with unacceptable pain is referred. */
const severeWays = (s: Seen) =>
  s.shown.filter((rule) => rule.topic === 'rheumatology').map((rule) => rule.advice.recipient);

/** Invariants of `rh-2012` in primary care. */
export const rhPrimaryInvariants: readonly Invariant[] = [
  ...toOthersInvariants,
  {
    id: 'g1-no-imaging-before-8',
    source: 'reading 1.5; 3.1 Billeddiagnostik',
    holds: (s) =>
      implies(s.group === 'g1' && s.shown.some(isMri), () => s.contact === 'week8' || s.contact === 'later'),
  },
  {
    id: 'g2-no-mri-before-4',
    source: 'reading 1.6; 3.1 Billeddiagnostik',
    holds: (s) =>
      implies(
        s.group === 'g2' && s.shown.some(isMri) && before4(s),
        () => isYes(s, 'pain.unacceptable') && isYes(s, 'judged.hasten-surgery'),
      ),
  },
  {
    id: 'g2-no-manual-treatment',
    source: 'reading 1.6',
    holds: (s) => implies(s.group !== 'g1', () => s.shown.every((rule) => rule.advice.capability !== 'manual')),
  },
  {
    id: 'manual-over-2-3-days-and-limited',
    source: '3.1 Manuel behandling',
    holds: (s) =>
      implies(
        s.shown.some((rule) => rule.advice.capability === 'manual'),
        () =>
          (s.contact !== 'week0' || Number(s.value('pain.duration')) >= 3) &&
          ['moderate', 'severe'].includes(String(s.value('function.limitation'))),
      ),
  },
  {
    id: 'rehabilitation-week-2',
    source: 'reading 1.5; 3.3',
    holds: (s) =>
      implies(
        s.group === 'g1' && s.contact === 'week2' && to(s, 'municipality'),
        () => isYes(s, 'judged.high-risk') && isYes(s, 'judged.clarified') && !clearlyBetter(s),
      ),
  },
  {
    id: 'no-rehabilitation-at-first-contact',
    source: '4.3',
    holds: (s) =>
      implies(
        s.contact === 'week0',
        () =>
          !s.shown.some(
            (rule) =>
              rule.advice.recipient === 'municipality' &&
              rule.advice.kind === 'referral' &&
              !(s.value('work.status') === 'sick' || s.value('work.status') === 'partly-sick'),
          ),
      ),
  },
  {
    id: 'improved-ends',
    source: '3.3',
    holds: (s) =>
      implies(
        atFollowUp(s) && clearlyBetter(s) && (s.group === 'g1' || s.group === 'g2') && undisturbed(s) && !refers(s),
        () => ends(s) || !s.final(),
      ),
  },
  { id: 'ends-only-when-improved', source: '3.3', holds: (s) => implies(ends(s), () => clearlyBetter(s)) },
  {
    id: 'not-improved-never-ends',
    source: '3.3',
    holds: (s) => implies(['some', 'unchanged', 'worse'].includes(String(s.value('progress'))), () => !ends(s)),
  },
  {
    id: 'g1-specialist-only-when-severe',
    source: '3.3',
    holds: (s) =>
      implies(s.group === 'g1' && (s.contact === 'week2' || s.contact === 'week4') && undisturbed(s) && refers(s), () =>
        severe(s),
      ),
  },
  {
    id: 'g1-severe-may-be-referred',
    source: '3.3',
    holds: (s) =>
      implies(
        s.group === 'g1' &&
          (s.contact === 'week2' || s.contact === 'week4') &&
          undisturbed(s) &&
          severe(s) &&
          ['unchanged', 'worse'].includes(String(s.value('progress'))),
        () => severeWays(s).includes('rheumatologist') && severeWays(s).includes('rheumatology-department'),
      ),
  },
  {
    id: 'g1-severe-is-referred-soon',
    source: '4.1',
    holds: (s) =>
      implies(s.group === 'g1' && (s.contact === 'week2' || s.contact === 'week4') && undisturbed(s) && refers(s), () =>
        s.shown.every((rule) => rule.advice.effect !== 'refers' || rule.advice.urgency === 'subacute'),
      ),
  },
  {
    id: 'g2-severe-week-2-may-be-referred',
    source: '3.3',
    holds: (s) =>
      implies(
        s.group === 'g2' &&
          s.contact === 'week2' &&
          undisturbed(s) &&
          severe(s) &&
          ['unchanged', 'worse'].includes(String(s.value('progress'))),
        () => to(s, 'rheumatology-department'),
      ),
  },
  {
    id: 'severe-pain-ends-no-course',
    source: '4.2',
    holds: (s) =>
      implies(
        (s.group === 'g1' || s.group === 'g2') &&
          (s.contact === 'week2' || s.contact === 'week4') &&
          undisturbed(s) &&
          severe(s),
        () => !ends(s) && (s.value('progress') !== 'clear' || to(s, 'rheumatology-department')),
      ),
  },
  {
    id: 'g2-week-4-not-better',
    source: '3.3',
    holds: (s) =>
      implies(
        s.group === 'g2' &&
          s.contact === 'week4' &&
          undisturbed(s) &&
          ['some', 'unchanged', 'worse'].includes(String(s.value('progress'))),
        () => s.shown.some(isMri) || s.value('judged.stay-in-primary') === undefined,
      ),
  },
  {
    id: 'g1-week-8-futile',
    source: '3.3',
    holds: (s) =>
      implies(
        s.group === 'g1' &&
          (s.contact === 'week8' || s.contact === 'later') &&
          undisturbed(s) &&
          ['some', 'unchanged', 'worse'].includes(String(s.value('progress'))) &&
          isYes(s, 'judged.futile'),
        () => to(s, 'rheumatology-department'),
      ),
  },
  {
    id: 'no-elective-referral-at-first-contact',
    source: '3.3',
    holds: (s) => implies(s.contact === 'week0' && undisturbed(s), () => !refers(s)),
  },
  {
    id: 'videncenter-only-by-criteria',
    source: '3.3',
    holds: (s) =>
      implies(to(s, 'videncenter'), () => s.group === 'g2' && isYes(s, 'judged.surgery-criteria') && !before4(s)),
  },
  {
    id: 'information-at-first-contact',
    source: '3.3',
    holds: (s) =>
      implies(s.contact === 'week0' && (s.group === 'g1' || s.group === 'g2') && undisturbed(s), () =>
        s.shown.some((rule) => does(rule, 'information')),
      ),
  },
  {
    id: 'no-medicine-without-limitation',
    source: '3.1',
    holds: (s) =>
      implies(['none', 'mild'].includes(String(s.value('function.limitation'))), () =>
        s.shown.every((rule) => rule.advice.capability !== 'pharmacological'),
      ),
  },
  {
    id: 'no-opioid-before-the-ladder',
    source: '3.1',
    holds: (s) =>
      implies(s.value('medicine.used') === 'none', () => s.shown.every((rule) => !/opioid|morphine/.test(rule.id))),
  },
  {
    id: 'morphine-only-g2',
    source: '3.1',
    holds: (s) =>
      implies(s.group !== 'g2', () =>
        s.shown.every((rule) => !/morphine|antidepressant|antiepileptic|epidural/.test(rule.id)),
      ),
  },
  {
    id: 'under-18-is-out',
    source: 'Boks 2',
    holds: (s) => implies(typeof s.value('age') === 'number' && Number(s.value('age')) < 18, () => leaves(s)),
  },
  {
    id: 'neck-and-thorax-are-out',
    source: 'Boks 2',
    holds: (s) => implies(['neck', 'thoracic', 'worked-up'].includes(String(s.value('scope.entry'))), () => leaves(s)),
  },
  {
    id: 'weak-pulse-is-not-stenosis',
    source: 'reading 6.15',
    holds: (s) =>
      implies(
        s.value('pain.distribution') === 'walking' &&
          (s.value('pulse.left') === 'diminished' || s.value('pulse.right') === 'diminished'),
        () => leaves(s),
      ),
  },
  { id: 'group-3-leaves', source: '3.3', holds: (s) => implies(s.group === 'g3', () => leaves(s)) },
  {
    id: 'radicular-suggests-group-2',
    source: '3.1 Gruppeinddeling',
    holds: (s) =>
      implies(
        ['radicular', 'radicular-and-walking'].includes(String(s.value('pain.distribution'))) && s.suggested !== 'g3',
        () => s.suggested === 'g2',
      ),
  },
  {
    id: 'affected-condition-is-not-group-1',
    source: '3.1 Gruppeinddeling',
    holds: (s) => implies(isYes(s, 'prompt.general-condition'), () => s.suggested !== 'g1'),
  },
  {
    id: 'local-pain-is-not-group-2',
    source: '3.1 Gruppeinddeling',
    holds: (s) => implies(s.value('pain.distribution') === 'local', () => s.suggested !== 'g2'),
  },
  { id: 'g1-never-videncenter', source: '3.3', holds: (s) => implies(s.group === 'g1', () => !to(s, 'videncenter')) },
  {
    id: 'stay-means-no-department',
    source: '3.3',
    holds: (s) =>
      implies(
        s.group === 'g2' && s.contact === 'week4' && isYes(s, 'judged.stay-in-primary') && !severe(s) && undisturbed(s),
        () => !to(s, 'rheumatology-department'),
      ),
  },
  {
    id: 'extended-assessment-only-where-it-exists',
    source: 'reading 6.8',
    holds: (s) =>
      implies(
        s.shown.some((rule) => rule.advice.capability === 'assessment' && rule.advice.kind === 'referral'),
        () => s.offers['extended-assessment'] === true,
      ),
  },
  {
    id: 'extended-assessment-not-when-better',
    source: '3.3',
    holds: (s) =>
      implies(clearlyBetter(s), () =>
        s.shown.every((rule) => rule.advice.capability !== 'assessment' || rule.advice.kind !== 'referral'),
      ),
  },
  {
    id: 'reply-to-extended-assessment-revises',
    source: '3.3; 3.1 Udvidet lænderygudredning',
    holds: (s) =>
      implies(s.value('reply.assessment') === 'received' && atFollowUp(s) && undisturbed(s) && stillIll(s), () =>
        s.shown.some((rule) => rule.topic === 'assessment-reply' && rule.advice.strength === 'must'),
      ),
  },
  {
    id: 'reply-under-way-is-asked-for',
    source: '3.1 Udvidet lænderygudredning',
    holds: (s) =>
      implies(s.value('reply.assessment') === 'awaited' && atFollowUp(s) && undisturbed(s) && stillIll(s), () =>
        s.shown.some((rule) => rule.topic === 'assessment-reply' && rule.advice.strength !== 'must'),
      ),
  },
  {
    id: 'no-second-extended-assessment-meanwhile',
    source: 'decision 9, one-assessment',
    holds: (s) =>
      implies(['awaited', 'received'].includes(String(s.value('reply.assessment'))), () =>
        s.shown.every((rule) => rule.advice.capability !== 'assessment' || rule.advice.kind !== 'referral'),
      ),
  },
  {
    id: 'no-reply-no-word-of-it',
    source: '3.3',
    holds: (s) =>
      implies(
        s.shown.some((rule) => rule.topic === 'assessment-reply'),
        () => ['awaited', 'received'].includes(String(s.value('reply.assessment'))),
      ),
  },
  {
    id: 'extended-assessment-where-needed',
    source: '3.3',
    holds: (s) =>
      implies(
        s.group === 'g1' &&
          (s.contact === 'week2' || s.contact === 'week4') &&
          undisturbed(s) &&
          stillIll(s) &&
          isYes(s, 'need.extended-assessment') &&
          s.offers['extended-assessment'] === true &&
          (s.value('reply.assessment') ?? undefined) === undefined,
        () => s.shown.some((rule) => rule.advice.capability === 'assessment' && rule.advice.kind === 'referral'),
      ),
  },
  {
    id: 'reply-changes-nothing-acute',
    source: 'reading 1.3',
    holds: (s) => implies(isAcute(s) || leaves(s), () => s.shown.every((rule) => rule.topic !== 'assessment-reply')),
  },
  {
    id: 'cognitive-only-at-follow-up',
    source: 'reading 1.5',
    holds: (s) => implies(s.contact === 'week0', () => s.shown.every((rule) => rule.advice.capability !== 'cognitive')),
  },
  {
    id: 'in-scope-is-not-sent-away',
    source: 'Boks 2',
    holds: (s) =>
      implies(s.value('age') === 18 && s.value('scope.entry') === 'new-low-back', () =>
        s.shown.every((rule) => rule.topic !== 'scope' || rule.id.startsWith('rh.vascular')),
      ),
  },
  {
    id: 'muscle-relaxant-after-the-first-steps',
    source: '3.1',
    holds: (s) =>
      implies(!['paracetamol', 'nsaid', 'paracetamol-nsaid'].includes(String(s.value('medicine.used'))), () =>
        s.shown.every((rule) => !rule.id.includes('relaxant')),
      ),
  },
];
