// What must hold in `rs-pixi`. Read from the source's pages and clinical reading 4, never from the rules.
import type { Rule } from '../../model/rule.ts';
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

const isFirstContact = (s: Seen) => s.contact === 'rs-first';
const isOf = (s: Seen, ...stages: readonly string[]) => s.group !== undefined && stages.includes(s.group);
const isStage = (s: Seen) => isOf(s, 'rs-first', 'rs-recurrent', 'rs-long', 'rs-complex');
/** Unchanged or worse after physiotherapy or chiropractic: what the source calls "manglende effekt". */
const lacksEffect = (s: Seen) => ['unchanged', 'worse'].includes(String(s.value('progress'))) && isYes(s, 'rs.treated');
const does = (s: Seen, capability: string) => s.shown.some((rule) => rule.advice.capability === capability);
const isOffer = (rule: Rule) =>
  isMri(rule) ||
  ['spine-unit', 'spine-surgery', 'pain-clinic', 'occupational-medicine', 'municipality'].includes(
    rule.advice.recipient ?? '',
  );
const wasDone = (s: Seen, what: string) => isYes(s, `rs.done.${what}`) || s.earlier(`rs.done.${what}`) === 'yes';
const images = (s: Seen) => s.shown.some(isMri);
const reassessed = (s: Seen) => isOf(s, 'rs-recurrent', 'rs-long', 'rs-complex');
const first = 'Førstegangstilfælde';
const longLater = 'Længerevarende rygsmerter, efter 6-8 uger';
const later = 'Efter 6-8 uger';

/** To whom, in which stages, by which need. */
const table: readonly (readonly [string, string, readonly string[]])[] = [
  ['spine-unit', 'rs.need.spine-unit', ['rs-recurrent', 'rs-long']],
  ['spine-surgery', 'rs.need.surgery', ['rs-recurrent', 'rs-long']],
  ['pain-clinic', 'rs.need.pain-clinic', ['rs-long', 'rs-complex']],
  ['occupational-medicine', 'rs.need.occupational', ['rs-long', 'rs-complex']],
  ['municipality', 'rs.need.municipal', ['rs-long', 'rs-complex']],
];

/** Who is in which stage, and who is not covered. */
const stages: readonly Invariant[] = [
  {
    id: 'arm-paralysis-is-acute',
    source: 'Formål og afgrænsning (reading)',
    holds: (s) => implies(isYes(s, 'rs.arm-paralysis'), () => isAcute(s)),
  },
  {
    id: 'unanswered-arm-is-never-final',
    source: 'reading 0',
    holds: (s) => implies(s.value('rs.arm-paralysis') === undefined, () => !s.final()),
  },
  {
    id: 'not-the-back-leaves',
    source: 'Formål og afgrænsning',
    holds: (s) => implies(s.value('rs.from-the-back') === 'no', () => leaves(s)),
  },
  {
    id: 'serious-leaves',
    source: 'Formål og afgrænsning',
    holds: (s) => implies(s.group === 'serious', () => leaves(s)),
  },
  {
    id: 'recurrent-is-never-first',
    source: 'Gentagende tilfælde',
    holds: (s) =>
      implies(s.value('rs.history') === 'recurrent' || isYes(s, 'rs.worried'), () => s.suggested !== 'rs-first'),
  },
  {
    id: 'complex-only-when-complex',
    source: 'Kompleks kronisk rygsmerte',
    holds: (s) => implies(s.suggested === 'rs-complex', () => isYes(s, 'rs.complexity')),
  },
  {
    id: 'well-and-unworried-is-first',
    source: first,
    holds: (s) =>
      implies(
        isFirstContact(s) &&
          s.value('rs.history') === 'well' &&
          s.value('rs.worried') === 'no' &&
          s.value('function.limitation') === 'none' &&
          s.value('rs.socially-well') === 'yes',
        () => ['rs-first', 'rs-long', 'rs-complex', 'serious'].includes(s.suggested ?? ''),
      ),
  },
  {
    id: 'mixed-picture-is-asked-or-placed',
    source: 'reading 7.2',
    holds: (s) => implies(s.suggested === undefined && s.group === undefined && undisturbed(s), () => !s.final()),
  },
];

/** What is said and done in every stage. */
const given: readonly Invariant[] = [
  {
    id: 'everybody-is-informed',
    source: 'Patientinformation om smerte og faresignaler, alle stadier',
    holds: (s) => implies(isFirstContact(s) && isStage(s) && undisturbed(s), () => does(s, 'information')),
  },
  {
    id: 'both-treatments-at-first',
    source: 'fysioterapi og kiropraktik iht. NKR, alle stadier',
    holds: (s) =>
      implies(
        isFirstContact(s) && isStage(s) && undisturbed(s),
        () => does(s, 'physiotherapy') && does(s, 'chiropractic'),
      ),
  },
  {
    id: 'no-medicine-in-stage-1',
    source: first,
    holds: (s) => implies(s.group === 'rs-first', () => !does(s, 'pharmacological')),
  },
  {
    id: 'medicine-may-be-given-from-stage-2',
    source: 'Evt. farmakologisk smertebehandling',
    holds: (s) => implies(isFirstContact(s) && reassessed(s) && undisturbed(s), () => does(s, 'pharmacological')),
  },
  {
    id: 'medicine-is-never-more-than-may',
    source: 'Evt. farmakologisk smertebehandling',
    holds: (s) =>
      s.shown.every((rule) => rule.advice.capability !== 'pharmacological' || rule.advice.strength === 'may'),
  },
  {
    id: 'failed-treatment-is-not-simply-repeated',
    source: later,
    holds: (s) =>
      implies(!isFirstContact(s) && lacksEffect(s), () => !does(s, 'physiotherapy') && !does(s, 'chiropractic')),
  },
  {
    id: 'untreated-is-treated-first',
    source: later,
    holds: (s) =>
      implies(
        !isFirstContact(s) &&
          isStage(s) &&
          undisturbed(s) &&
          ['unchanged', 'worse'].includes(String(s.value('progress'))) &&
          s.value('rs.treated') === 'no',
        () => does(s, 'physiotherapy') && !s.shown.some(isOffer),
      ),
  },
];

/** After 6-8 weeks. */
const afterwards: readonly Invariant[] = [
  {
    id: 'no-offer-at-first-contact',
    source: later,
    holds: (s) => implies(isFirstContact(s) && undisturbed(s), () => !s.shown.some(isOffer)),
  },
  {
    id: 'no-offer-without-lack-of-effect',
    source: later,
    holds: (s) => implies(undisturbed(s) && !lacksEffect(s), () => !s.shown.some(isOffer) && !does(s, 'work')),
  },
  {
    id: 'no-offer-in-stage-1',
    source: first,
    holds: (s) => implies(s.group === 'rs-first' && undisturbed(s), () => !s.shown.some(isOffer)),
  },
  {
    id: 'lack-of-effect-goes-to-the-gp',
    source: later,
    holds: (s) =>
      implies(!isFirstContact(s) && reassessed(s) && undisturbed(s) && lacksEffect(s), () =>
        s.shown.some((rule) => rule.advice.capability === 'assess-needs' && rule.advice.strength === 'must'),
      ),
  },
  {
    id: 'each-offer-in-its-stage-and-by-need',
    source: 'Gentagende tilfælde; Længerevarende; Kompleks kronisk, efter 6-8 uger',
    holds: (s) =>
      table.every(([recipient, need, own]) => implies(to(s, recipient), () => isOf(s, ...own) && isYes(s, need))),
  },
  {
    id: 'each-need-in-its-stage-is-met',
    source: 'Gentagende tilfælde; Længerevarende; Kompleks kronisk, efter 6-8 uger',
    holds: (s) =>
      implies(!isFirstContact(s) && undisturbed(s) && lacksEffect(s), () =>
        table.every(([recipient, need, own]) =>
          implies(isOf(s, ...own) && isYes(s, need) && !(need === 'rs.need.surgery' && s.group === 'rs-long'), () =>
            to(s, recipient),
          ),
        ),
      ),
  },
  {
    id: 'imaging-in-stages-2-and-3-by-need',
    source: 'Billeddiagnostik/MR',
    holds: (s) => implies(images(s), () => isOf(s, 'rs-recurrent', 'rs-long') && isYes(s, 'rs.need.imaging')),
  },
  {
    id: 'stage-3-images-only-once',
    source: longLater,
    holds: (s) =>
      implies(s.group === 'rs-long' && images(s), () => s.value('rs.done.imaging') === 'no' && !wasDone(s, 'imaging')),
  },
  {
    id: 'stage-3-surgical-assessment-only-once',
    source: longLater,
    holds: (s) =>
      implies(
        s.group === 'rs-long' && to(s, 'spine-surgery'),
        () => s.value('rs.done.surgery') === 'no' && !wasDone(s, 'surgery'),
      ),
  },
  {
    id: 'unknown-whether-done-is-asked',
    source: `${longLater}; reading 0`,
    holds: (s) =>
      implies(
        !isFirstContact(s) && s.group === 'rs-long' && undisturbed(s) && lacksEffect(s) && isYes(s, 'rs.need.imaging'),
        () => wasDone(s, 'imaging') || s.value('rs.done.imaging') === 'no' || s.questions().includes('rs.done.imaging'),
      ),
  },
  {
    id: 'done-before-is-answered',
    source: `${longLater}; reading 7.2`,
    holds: (s) =>
      implies(
        !isFirstContact(s) &&
          s.group === 'rs-long' &&
          undisturbed(s) &&
          lacksEffect(s) &&
          isYes(s, 'rs.need.surgery') &&
          wasDone(s, 'surgery'),
        () => s.shown.some((rule) => rule.advice.kind === 'information' && rule.advice.capability === 'assess-needs'),
      ),
  },
  {
    id: 'unassessed-need-is-asked',
    source: later,
    holds: (s) =>
      implies(!isFirstContact(s) && s.group === 'rs-complex' && undisturbed(s) && lacksEffect(s) && s.final(), () =>
        ['rs.need.pain-clinic', 'rs.need.occupational', 'rs.need.municipal'].every(
          (id) => s.value(id) === 'yes' || s.value(id) === 'no',
        ),
      ),
  },
  {
    id: 'improved-ends',
    source: 'reading: rs-effect-ends',
    holds: (s) => implies(!isFirstContact(s) && isStage(s) && undisturbed(s) && clearlyBetter(s), () => ends(s)),
  },
  {
    id: 'ends-only-when-improved',
    source: 'reading: rs-effect-ends',
    holds: (s) => implies(ends(s), () => clearlyBetter(s)),
  },
  {
    id: 'never-continue-and-refer',
    source: 'reading 7.3',
    holds: (s) => !(continues(s) && refers(s)),
  },
  {
    id: 'some-way-on',
    source: 'reading 7.2',
    holds: (s) => implies(isStage(s) && undisturbed(s) && s.final(), () => ends(s) || continues(s) || refers(s)),
  },
];

/** Invariants of `rs-pixi`. */
export const rsPixiInvariants: readonly Invariant[] = [...stages, ...given, ...afterwards];
