// What must hold in `rm-pixi`. Read from its two pages and clinical reading 3 and 6, never from the rules.
import {
  clearlyBetter,
  continues,
  ends,
  type Invariant,
  implies,
  isAcute,
  isMri,
  isYes,
  leaves,
  refers,
  type Seen,
  to,
  undisturbed,
} from './seen.ts';

const stillIll = (s: Seen) => ['some', 'unchanged', 'worse'].includes(String(s.value('progress')));
const inBack = (s: Seen) => s.group === 'rm-back';
const inRoot = (s: Seen) => s.group === 'rm-root';
const inTrack = (s: Seen) => inBack(s) || inRoot(s);
const at = (s: Seen, ...weeks: readonly string[]) => weeks.includes(s.contact.replace('rm-', ''));
const toSecondarySector = (s: Seen) =>
  s.shown.some(({ advice }) => advice.recipient === 'spine-triage' && advice.capability !== 'second-opinion');
const asksSecondOpinion = (s: Seen) => s.shown.some((rule) => rule.advice.capability === 'second-opinion');
const toAllied = (s: Seen) => to(s, 'allied-practice') || to(s, 'physiotherapist') || to(s, 'chiropractor');
const triedInVain = (s: Seen) => Number(s.value('rm.tried-weeks') ?? 0) >= 4 && isYes(s, 'rm.without-effect');
const suspects = (s: Seen) =>
  [
    'suspicion.infection',
    'suspicion.metastasis',
    'suspicion.osteoporotic-fracture',
    'suspicion.traumatic-fracture',
    'suspicion.spondyloarthropathy',
  ].some((id) => isYes(s, id));
const told = (s: Seen) => s.shown.filter((rule) => rule.advice.kind === 'information').length;

const acuteAndScope: readonly Invariant[] = [
  {
    id: 'intractable-pain-is-acute',
    source: 'Akut indlæggelse',
    holds: (s) => implies(isYes(s, 'rm.intractable-pain'), () => isAcute(s)),
  },
  {
    id: 'unanswered-intractable-pain-is-never-final',
    source: 'Akut indlæggelse; reading 0',
    holds: (s) => implies(s.value('rm.intractable-pain') === undefined, () => !s.final()),
  },
  {
    id: 'sphincter-is-never-elective',
    source: '1. kontakt; reading 6.1',
    holds: (s) => implies(isYes(s, 'cauda.sphincter'), () => isAcute(s) && !toSecondarySector(s)),
  },
  {
    id: 'increasing-loss-of-power-is-never-elective',
    source: '1. kontakt; reading 6.1-2',
    holds: (s) => implies(isYes(s, 'paresis.progressing'), () => isAcute(s) && !toSecondarySector(s)),
  },
  {
    id: 'no-correspondence-beside-what-is-acute',
    source: 'reading 1.3, 3',
    holds: (s) => implies(isAcute(s), () => !asksSecondOpinion(s)),
  },
  {
    id: 'second-opinion-at-any-contact',
    source: 'Second opinion',
    holds: (s) =>
      implies(
        isYes(s, 'rm.need.second-opinion') && undisturbed(s),
        () => asksSecondOpinion(s) && to(s, 'spine-triage'),
      ),
  },
  {
    id: 'second-opinion-only-when-wanted',
    source: 'Second opinion',
    holds: (s) => implies(asksSecondOpinion(s), () => isYes(s, 'rm.need.second-opinion')),
  },
  {
    id: 'only-acute-low-back-pain',
    source: 'Titel',
    holds: (s) => implies(['long-lasting', 'elsewhere'].includes(String(s.value('rm.scope'))), () => leaves(s)),
  },
  {
    id: 'serious-pathology-leaves',
    source: 'reading 3',
    holds: (s) => implies(s.group === 'serious', () => leaves(s) && !s.shown.some(isMri)),
  },
  {
    id: 'radicular-suggests-nerve-root',
    source: 'Titel, nerverodspåvirkning',
    holds: (s) =>
      implies(
        ['radicular', 'radicular-and-walking'].includes(String(s.value('pain.distribution'))) &&
          s.suggested !== 'serious',
        () => s.suggested === 'rm-root',
      ),
  },
  {
    id: 'local-pain-is-not-nerve-root',
    source: 'Titel, uden nerverodspåvirkning',
    holds: (s) => implies(s.value('pain.distribution') === 'local', () => s.suggested !== 'rm-root'),
  },
  {
    id: 'weak-pulse-on-walking-leaves',
    source: 'reading 6.15',
    holds: (s) =>
      implies(
        s.value('pain.distribution') === 'walking' &&
          (s.value('pulse.left') === 'diminished' || s.value('pulse.right') === 'diminished'),
        () => leaves(s),
      ),
  },
];

const imaging: readonly Invariant[] = [
  {
    id: 'mri-only-after-4-weeks-in-vain',
    source: 'MR-scanning',
    holds: (s) => implies(s.shown.some(isMri), () => triedInVain(s)),
  },
  {
    id: 'mri-never-when-worse-or-better',
    source: 'MR-scanning',
    holds: (s) => implies(s.shown.some(isMri), () => ['some', 'unchanged'].includes(String(s.value('progress')))),
  },
  {
    id: 'mri-never-beside-a-serious-suspicion',
    source: 'MR-scanning',
    holds: (s) => implies(suspects(s), () => !s.shown.some(isMri)),
  },
  {
    id: 'mri-never-at-the-first-contact',
    source: '1. kontakt',
    holds: (s) => implies(at(s, 'week0'), () => !s.shown.some(isMri)),
  },
  {
    id: 'mri-is-offered-when-its-conditions-hold',
    source: 'MR-scanning',
    holds: (s) =>
      implies(
        inTrack(s) &&
          !at(s, 'week0') &&
          triedInVain(s) &&
          ['some', 'unchanged'].includes(String(s.value('progress'))) &&
          s.missingSafety().length === 0 &&
          undisturbed(s),
        () => s.shown.filter(isMri).length === 1,
      ),
  },
  {
    id: 'mri-is-never-more-than-an-offer',
    source: 'MR-scanning: kan tilbydes',
    holds: (s) => s.shown.every((rule) => !isMri(rule) || rule.advice.strength === 'may'),
  },
];

const way: readonly Invariant[] = [
  { id: 'rm-ends-only-when-improved', source: 'reading 3', holds: (s) => implies(ends(s), () => clearlyBetter(s)) },
  {
    id: 'rm-improved-ends',
    source: 'Formål',
    holds: (s) => implies(inTrack(s) && !at(s, 'week0') && clearlyBetter(s) && undisturbed(s), () => ends(s)),
  },
  {
    id: 'nerve-root-third-contact-goes-on',
    source: 'Evt. 3. kontakt, nerverodspåvirkning',
    holds: (s) =>
      implies(inRoot(s) && at(s, 'week4') && stillIll(s) && undisturbed(s), () => toSecondarySector(s) && refers(s)),
  },
  {
    id: 'nerve-root-fourth-contact-goes-on',
    source: 'Evt. 4. kontakt, nerverodspåvirkning',
    holds: (s) =>
      implies(
        inRoot(s) && at(s, 'week8') && stillIll(s) && undisturbed(s) && s.value('rm.already-referred') === 'no',
        () => (toSecondarySector(s) || to(s, 'practising-specialist')) === (s.value('rm.where') !== undefined),
      ),
  },
  {
    id: 'non-specific-fourth-contact-goes-on',
    source: 'Evt. 4. kontakt, uden nerverodspåvirkning',
    holds: (s) =>
      implies(
        inBack(s) && at(s, 'week8') && stillIll(s) && undisturbed(s) && s.value('rm.already-referred') === 'no',
        () => toSecondarySector(s) && refers(s),
      ),
  },
  {
    id: 'no-secondary-sector-at-the-first-two',
    source: '1. og 2. kontakt',
    holds: (s) => implies(at(s, 'week0', 'week2') && undisturbed(s), () => !toSecondarySector(s) && !refers(s)),
  },
  {
    id: 'non-specific-third-contact-refers-for-yellow-flags-alone',
    source: 'Evt. 3. kontakt, uden nerverodspåvirkning',
    holds: (s) =>
      implies(inBack(s) && at(s, 'week4') && undisturbed(s), () =>
        toSecondarySector(s)
          ? isYes(s, 'rm.yellow-weigh') && stillIll(s)
          : !isYes(s, 'rm.yellow-weigh') || !stillIll(s),
      ),
  },
  {
    id: 'yellow-flags-never-come-first',
    source: 'currency 15',
    holds: (s) =>
      implies(inBack(s) && at(s, 'week4') && toSecondarySector(s) && undisturbed(s), () => {
        const promotes = s.shown[0]?.advice.capability === 'refer-spine-triage' && !isYes(s, 'rm.municipal');
        return !promotes && continues(s);
      }),
  },
  {
    id: 'specialist-only-with-nerve-root-from-the-fourth',
    source: 'Evt. 4. kontakt',
    holds: (s) => implies(to(s, 'practising-specialist'), () => inRoot(s) && at(s, 'week8', 'fifth')),
  },
  {
    id: 'nobody-is-sent-twice',
    source: 'reading 3, rm-already-referred',
    holds: (s) => implies(at(s, 'week8', 'fifth') && isYes(s, 'rm.already-referred'), () => !refers(s)),
  },
  {
    id: 'not-better-has-a-way-on',
    source: 'reading 7.2',
    holds: (s) =>
      implies(
        inTrack(s) && !at(s, 'week0') && stillIll(s) && undisturbed(s),
        () => continues(s) || refers(s) || s.questions().length > 0,
      ),
  },
  {
    id: 'dynamic-referral-at-the-third-and-fourth',
    source: 'Evt. 3. og 4. kontakt',
    holds: (s) =>
      implies(
        at(s, 'week4', 'week8') && undisturbed(s) && (toSecondarySector(s) || to(s, 'practising-specialist')),
        () => s.shown.some((rule) => /dynamisk/.test(rule.citation.term)),
      ),
  },
];

const help: readonly Invariant[] = [
  {
    id: 'allied-where-the-boxes-have-it',
    source: '2., 3. og 5. kontakt',
    holds: (s) =>
      implies(toAllied(s), () => at(s, 'fifth') || (inRoot(s) && at(s, 'week2')) || (inBack(s) && at(s, 'week4'))),
  },
  {
    id: 'prolapse-course-with-nerve-root-where-it-exists',
    source: '2. kontakt; reading 6.8',
    holds: (s) =>
      implies(
        s.shown.some((rule) => /prolaps/.test(rule.citation.term)),
        () => inRoot(s) && s.offers['prolapse-course'] === true,
      ),
  },
  {
    id: 'extended-assessment-where-it-exists',
    source: 'reading 6.8',
    holds: (s) =>
      implies(
        s.shown.some((rule) => /^udvidet/i.test(rule.citation.term)),
        () => s.offers['extended-assessment'] === true,
      ),
  },
  {
    id: 'municipality-at-the-third-contact-alone',
    source: 'Evt. 3. kontakt, uden nerverodspåvirkning',
    holds: (s) => implies(to(s, 'municipality'), () => inBack(s) && at(s, 'week4') && isYes(s, 'rm.municipal')),
  },
  {
    id: 'nothing-new-is-begun-for-who-is-better',
    source: 'Formål',
    holds: (s) => implies(clearlyBetter(s) && ends(s), () => !toAllied(s) && !to(s, 'municipality') && !refers(s)),
  },
  {
    id: 'fifth-contact-is-in-primary-care',
    source: 'Evt. 5. kontakt',
    holds: (s) =>
      implies(inBack(s) && at(s, 'fifth') && stillIll(s) && undisturbed(s), () =>
        s.shown.some(({ advice }) => advice.kind === 'treatment' && advice.strength === 'must'),
      ),
  },
  {
    id: 'patient-information-at-the-first-four',
    source: 'Patientinformation',
    holds: (s) => implies(inTrack(s) && !at(s, 'fifth') && undisturbed(s), () => told(s) === 5),
  },
  {
    id: 'exercise-films-by-track',
    source: 'Patientinformation: henvis, overvej',
    holds: (s) =>
      s.shown
        .filter((rule) => rule.advice.recipient === 'exercise-films')
        .every((rule) => rule.advice.strength === (inBack(s) ? 'must' : 'consider')),
  },
  {
    id: 'yellow-flags-are-assessed-at-the-second',
    source: '2. kontakt',
    holds: (s) =>
      implies(inTrack(s) && at(s, 'week2') && undisturbed(s), () =>
        s.shown.some((rule) => /gule flag/.test(rule.citation.term)),
      ),
  },
];

/** Invariants of `rm-pixi`. */
export const rmPixiInvariants: readonly Invariant[] = [...acuteAndScope, ...imaging, ...way, ...help];
