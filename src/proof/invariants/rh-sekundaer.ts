// What must hold in `rh-2012` in the hospital. Read from chapters 3.1, 3.4, 4.2 and 4.4, Boks 7 and Bilag 5-7, and clinical reading 2.
import type { Rule } from '../../model/rule.ts';
import {
  clearlyBetter,
  continues,
  ends,
  type Invariant,
  implies,
  isMri,
  isYes,
  leaves,
  type Seen,
  severe,
  to,
  undisturbed,
} from './seen.ts';

const back = (s: Seen) => s.group === 'g1';
const root = (s: Seen) => s.group === 'g2';
const ofProgramme = (s: Seen) => back(s) || root(s);
const isSome = (s: Seen) => s.value('progress') === 'some';
const isBetter = (s: Seen) => clearlyBetter(s) || (isSome(s) && isYes(s, 'sek.satisfactory'));
const stillIll = (s: Seen) =>
  ['unchanged', 'worse'].includes(String(s.value('progress'))) || (isSome(s) && s.value('sek.satisfactory') === 'no');
const limited = (s: Seen) => ['moderate', 'severe'].includes(String(s.value('function.limitation')));
const atWorkup = (s: Seen) => s.contact === 'sek-workup';
const isSurgery = (rule: Rule) => rule.advice.recipient === 'videncenter' && rule.advice.effect === 'refers';
const surgery = (s: Seen) => s.shown.some(isSurgery);
const handsBack = (s: Seen) =>
  s.shown.some((rule) => rule.advice.effect === 'refers' && rule.advice.recipient === 'gp');
const finishes = (s: Seen) => ends(s) || handsBack(s);
const hasLoss = (s: Seen) => isYes(s, 'sek.function-loss') && isYes(s, 'sek.retraining-need');
const disc = (s: Seen) => s.value('sek.degeneration') === 'simple-disc';
const extensive = (s: Seen) => s.value('sek.degeneration') === 'extensive';
const wishes = (s: Seen) => isYes(s, 'sek.surgery-wanted');
const weeksIn = (s: Seen) => {
  const weeks = s.value('sek.entry-weeks');
  return typeof weeks === 'number' ? weeks : undefined;
};
/** Weeks of the hospital at which the clinic of the group is over: 2 + 12 for the back, 8 for the root. */
const clinicIsOver = (s: Seen) =>
  (back(s) && ['sek-week14', 'sek-later'].includes(s.contact)) ||
  (root(s) && ['sek-week8', 'sek-week10', 'sek-week14', 'sek-later'].includes(s.contact));
/** Bilag 6: strength training of the legs and a walking aid, for spinal stenosis alone. */
const isForStenosis = (rule: Rule) => /stenosis|walking-aid/.test(rule.id);
const ofClinic = (rule: Rule) => rule.advice.capability === 'sek-clinic';
const recipients = (s: Seen, wanted: string) => s.shown.filter((rule) => rule.advice.recipient === wanted);
const count = (s: Seen, capability: string) => s.shown.filter((rule) => rule.advice.capability === capability).length;

/** Invariants of `rh-2012` in the hospital. */
export const rhSekundaerInvariants: readonly Invariant[] = [
  {
    id: 'simple-disc-never-before-week-26',
    source: '3.4; 4.2',
    holds: (s) => implies(back(s) && disc(s) && surgery(s), () => (weeksIn(s) ?? 0) >= 26),
  },
  {
    id: 'simple-disc-never-before-the-clinic',
    source: '3.1 Operation; 3.4',
    holds: (s) => implies(back(s) && disc(s) && (atWorkup(s) || s.contact === 'sek-week2'), () => !surgery(s)),
  },
  {
    id: 'simple-disc-from-week-26-after-the-clinic',
    source: '3.4; Bilag 7',
    holds: (s) =>
      implies(
        back(s) && clinicIsOver(s) && undisturbed(s) && stillIll(s) && disc(s) && limited(s) && wishes(s),
        () => surgery(s) === (weeksIn(s) ?? 0) >= 26,
      ),
  },
  {
    id: 'simple-disc-before-week-26-is-not-sent-home',
    source: '4.2',
    holds: (s) =>
      implies(
        back(s) && stillIll(s) && disc(s) && limited(s) && wishes(s) && (weeksIn(s) ?? 99) < 26,
        () => !finishes(s),
      ),
  },
  {
    id: 'extensive-needs-no-week-26',
    source: '3.4; 4.2',
    holds: (s) =>
      implies(
        back(s) && clinicIsOver(s) && undisturbed(s) && stillIll(s) && extensive(s) && limited(s) && wishes(s),
        () => surgery(s),
      ),
  },
  {
    id: 'g1-surgery-only-for-degeneration-that-limits',
    source: '3.1 Operation',
    holds: (s) =>
      implies(back(s) && surgery(s), () => stillIll(s) && limited(s) && wishes(s) && (disc(s) || extensive(s))),
  },
  {
    id: 'g2-surgery-at-work-up-only-when-severe',
    source: '3.4',
    holds: (s) => implies(root(s) && atWorkup(s) && surgery(s), () => severe(s) && stillIll(s)),
  },
  {
    id: 'g2-severe-at-work-up-may-go-to-surgery',
    source: '3.4',
    holds: (s) =>
      implies(root(s) && atWorkup(s) && undisturbed(s) && severe(s) && stillIll(s) && wishes(s), () => surgery(s)),
  },
  {
    id: 'g2-no-prospect-goes-to-surgeon',
    source: 'Bilag 6, controls after 2 and 4 weeks',
    holds: (s) =>
      implies(
        root(s) &&
          ['sek-week2', 'sek-week4'].includes(s.contact) &&
          undisturbed(s) &&
          stillIll(s) &&
          s.value('sek.prospect') === 'none' &&
          wishes(s),
        () => surgery(s),
      ),
  },
  {
    id: 'g2-no-effect-at-the-end-goes-to-surgeon',
    source: 'Bilag 6, Afslutning',
    holds: (s) =>
      implies(root(s) && s.contact === 'sek-week8' && undisturbed(s) && stillIll(s) && wishes(s), () => surgery(s)),
  },
  { id: 'no-surgery-when-improved', source: '3.4', holds: (s) => implies(isBetter(s), () => !surgery(s)) },
  {
    id: 'no-surgery-against-the-wish',
    source: '3.4; 4.2',
    holds: (s) => implies(s.value('sek.surgery-wanted') === 'no', () => !surgery(s)),
  },
  {
    id: 'nothing-of-the-clinic-after-its-end',
    source: '3.4; Bilag 6-7',
    holds: (s) => implies(clinicIsOver(s), () => !s.shown.some(ofClinic)),
  },
  {
    id: 'nothing-of-the-clinic-beside-surgery',
    source: '3.4; 4.2',
    holds: (s) => implies(surgery(s), () => !s.shown.some(ofClinic)),
  },
  {
    id: 'no-imaging-beside-the-end',
    source: '3.1; 3.4',
    holds: (s) => implies(finishes(s), () => !s.shown.some(isMri)),
  },
  {
    id: 'clinic-only-where-there-is-prospect',
    source: '3.4',
    holds: (s) => implies(s.shown.some(ofClinic), () => s.value('sek.prospect') === 'clinic' && stillIll(s)),
  },
  {
    id: 'what-everybody-gets-in-the-clinic-is-a-must',
    source: 'Bilag 6; Bilag 7',
    holds: (s) =>
      s.shown
        .filter((rule) => ofClinic(rule) && ['clinic', 'work'].includes(rule.topic) && !isForStenosis(rule))
        .every((rule) => rule.advice.strength === 'must'),
  },
  {
    id: 'care-at-home-for-who-cannot-manage',
    source: '3.2',
    holds: (s) =>
      implies(ofProgramme(s) && undisturbed(s), () => to(s, 'home-care') === isYes(s, 'function.daily-living-lost')),
  },
  {
    id: 'prospect-means-clinic',
    source: '3.4; Bilag 6-7',
    holds: (s) =>
      implies(
        ofProgramme(s) &&
          !clinicIsOver(s) &&
          undisturbed(s) &&
          stillIll(s) &&
          s.value('sek.prospect') === 'clinic' &&
          s.value('pain.unacceptable') === 'no',
        () => s.shown.some(ofClinic) && continues(s),
      ),
  },
  {
    id: 'improved-ends',
    source: '3.4',
    holds: (s) => implies(ofProgramme(s) && isBetter(s) && undisturbed(s), () => ends(s)),
  },
  { id: 'ends-as-improved-only-when-improved', source: '3.4', holds: (s) => implies(ends(s), () => isBetter(s)) },
  {
    id: 'plan-for-daily-life-when-improved',
    source: '3.4',
    holds: (s) => implies(ends(s), () => s.shown.some((rule) => rule.id === 'sek.improved.plan')),
  },
  {
    id: 'retraining-plan-only-with-need-after-loss',
    source: 'Boks 7; Bilag 1',
    holds: (s) => implies(to(s, 'retraining'), () => hasLoss(s)),
  },
  {
    id: 'retraining-plan-at-every-discharge-with-need',
    source: '4.4; Boks 7',
    holds: (s) => implies(finishes(s) && hasLoss(s), () => recipients(s, 'retraining').length === 1),
  },
  {
    id: 'municipality-only-who-may-gain',
    source: '4.4; Boks 7; Bilag 5',
    holds: (s) => implies(to(s, 'municipality'), () => isYes(s, 'sek.municipal-gain')),
  },
  {
    id: 'municipality-at-every-discharge-that-gains',
    source: '4.4; Boks 7',
    holds: (s) =>
      implies(finishes(s) && isYes(s, 'sek.municipal-gain'), () => recipients(s, 'municipality').length === 1),
  },
  {
    id: 'two-letters-never-one',
    source: 'Boks 7',
    holds: (s) =>
      implies(finishes(s) && hasLoss(s) && isYes(s, 'sek.municipal-gain'), () => {
        const [plan] = recipients(s, 'retraining');
        const [offer] = recipients(s, 'municipality');
        return plan !== undefined && offer !== undefined && plan !== offer && plan.topic !== offer.topic;
      }),
  },
  {
    id: 'letters-of-discharge-only-at-discharge',
    source: '4.4; Boks 7',
    holds: (s) =>
      implies(!finishes(s), () => !to(s, 'retraining') && !to(s, 'municipality') && count(s, 'sek-epikrise') === 0),
  },
  {
    id: 'gp-is-always-told-of-discharge',
    source: '4.4; Bilag 5 case 4',
    holds: (s) => implies(finishes(s), () => count(s, 'sek-epikrise') === 1),
  },
  {
    id: 'discharge-is-not-final-before-it-is-judged',
    source: '3.2; 4.4',
    holds: (s) =>
      implies(
        finishes(s) &&
          ((s.value('sek.function-loss') === undefined && s.value('sek.retraining-need') !== 'no') ||
            s.value('sek.municipal-gain') === undefined),
        () => !s.final(),
      ),
  },
  {
    id: 'pain-clinic-and-liaison-only-g1-without-improvement',
    source: '3.4',
    holds: (s) =>
      implies(to(s, 'pain-clinic') || to(s, 'liaison-psychiatry'), () => back(s) && handsBack(s) && !isBetter(s)),
  },
  {
    id: 'work-up-and-information-for-all',
    source: '3.4',
    holds: (s) =>
      implies(
        ofProgramme(s) && atWorkup(s) && undisturbed(s),
        () =>
          count(s, 'sek-workup') === 1 &&
          s.shown.some((rule) => rule.advice.kind === 'information' && rule.id.endsWith('.information')),
      ),
  },
  {
    id: 'early-referred-same-offer',
    source: '3.4 Øvrige henviste patienter',
    holds: (s) =>
      implies(
        s.value('sek.referral') === 'early' && ofProgramme(s) && atWorkup(s) && undisturbed(s),
        () => count(s, 'sek-workup') === 1 && (finishes(s) || surgery(s) || continues(s) || !s.final()),
      ),
  },
  {
    id: 'imaging-only-where-none-is-ordered',
    source: '3.4',
    holds: (s) => implies(s.shown.some(isMri), () => s.value('sek.imaging') === 'none'),
  },
  {
    id: 'no-clinic-beyond-week-12-goes-on-only-to-wait',
    source: '3.4; 4.2',
    holds: (s) => implies(clinicIsOver(s) && continues(s), () => back(s) && disc(s) && (weeksIn(s) ?? 99) < 26),
  },
  { id: 'group-3-leaves-the-hospital-course', source: '3.4', holds: (s) => implies(s.group === 'g3', () => leaves(s)) },
  {
    id: 'stable-paresis-is-conferred-with-the-surgeon',
    source: '3.4; Bilag 3 B',
    holds: (s) =>
      implies(
        s.shown.some((rule) => rule.id === 'rh.safety.paresis-subacute'),
        () => s.shown.some((rule) => rule.advice.recipient === 'videncenter' && rule.advice.urgency === 'subacute'),
      ),
  },
  {
    id: 'under-18-leaves',
    source: 'Boks 2',
    holds: (s) => implies(typeof s.value('age') === 'number' && Number(s.value('age')) < 18, () => leaves(s)),
  },
];
