// What the patient's leaflet of a contact may speak of: how far the plan is settled, the picture of the pain, what the clinician follows. Where the
// patient is sent on, or something that the plan needs is not known, it may never say how things will go.

import type { Recommendation } from '../engine/judge.ts';
import type { Day } from '../model/calendar.ts';
import { pictureOfGroup } from '../model/programme-contacts.ts';
import type { OutOfHours, RecipientSetting } from '../model/settings.ts';
import { acuteView } from './acute-view.ts';
import { type Desk, recipientOf } from './desk.ts';
import { type PlanItem, planView } from './plan-view.ts';
import { toldField } from './told-fields.ts';

/**
 * acute, handed-over: where the patient goes, alarm signs, whom to call. overridden: the clinician went on past that, and the leaflet holds alarm
 * signs alone. provisional: only what is decided. settled: everything.
 */
type LeafletKind = 'acute' | 'handed-over' | 'overridden' | 'provisional' | 'settled';

/** The picture in the patient's words. `nerve`: nerve-root involvement that is neither leg pain alone nor walking-related alone. */
type Picture = 'back' | 'leg' | 'walking' | 'nerve';

/** How it has gone since last time; `first` where there is no last time. */
type Stage = 'first' | 'some' | 'not-better' | 'improved';

/** Whom the patient calls, with the numbers that somebody has filled in. */
type Callers = { readonly gp: string | undefined; readonly outOfHours: OutOfHours | undefined };

/** The leaflet of a desk before its words. */
export type LeafletView = {
  readonly kind: LeafletKind;
  /** Undefined unless the plan is settled. */
  readonly picture: Picture | undefined;
  readonly stage: Stage;
  /** Every red question answered, none of them raised, and nothing advised that looks further for a cause. */
  readonly noSigns: boolean;
  /** Followed by the clinician, or said to every patient and not declined: what the leaflet may rest on. */
  readonly followed: readonly PlanItem[];
  /** Not decided yet: left out, and named on the screen. */
  readonly undecided: readonly PlanItem[];
  /** What sends the patient on. */
  readonly onward: readonly PlanItem[];
  /** The programme's time of the next contact; undefined where the way of the course is not settled, or was declined. */
  readonly next: Day | undefined;
  /** The course ends here as improved. */
  readonly ends: PlanItem | undefined;
  readonly callers: Callers;
};

/** What the leaflet of a desk may say. */
export function leafletView(desk: Desk): LeafletView {
  const { items } = planView(desk);
  const kind = kindOf(desk, items);
  const kept = items.filter((one) => one.state !== 'declined');
  const leaving = kept.filter((one) => leaves(one.recommendation));
  const isSettled = kind === 'settled';
  const stays = isSettled || kind === 'provisional';
  return {
    kind,
    picture: isSettled ? pictureOf(desk) : undefined,
    stage: stageOf(desk, items),
    noSigns:
      isSettled && desk.judgement.flags.red.length === 0 && !items.some((one) => looksFurther(one.recommendation)),
    followed: stays ? items.filter((one) => one.state === 'accepted' || (isSettled && isStandingAdvice(one))) : [],
    undecided: (stays ? kept.filter((one) => isAct(one.recommendation)) : kind === 'handed-over' ? leaving : []).filter(
      (one) => one.state === 'open',
    ),
    // What is acute holds at once; any other way on is told when it has been decided.
    onward:
      kind === 'acute' ? leaving : kind === 'handed-over' ? leaving.filter((one) => one.state === 'accepted') : [],
    next: isSettled ? nextOf(desk, items) : undefined,
    ends: isSettled ? kept.find((one) => one.recommendation.rule.advice.effect === 'ends') : undefined,
    callers: { gp: recipientOf(desk, 'gp')?.phone, outOfHours: desk.settings?.outOfHours },
  };
}

/** The setting of a recipient, where its name says more than its kind: the clinic has filled it in, or the planning area has its own. */
export function placeOf(desk: Desk, recipient: string): RecipientSetting | undefined {
  const { area } = desk.state;
  const ofArea = area === undefined ? undefined : desk.settings?.inArea[area]?.[recipient];
  const found = recipientOf(desk, recipient);
  return ofArea ?? (found?.phone === undefined && found?.link === undefined ? undefined : found);
}

const leaves = ({ rule }: Recommendation): boolean =>
  rule.advice.effect === 'hands-over' && rule.advice.kind !== 'information';

function kindOf(desk: Desk, items: readonly PlanItem[]): LeafletKind {
  const leaving = items.filter((one) => leaves(one.recommendation));
  const acute = acuteView(desk);
  const isDeclined = leaving.length > 0 && leaving.every((one) => one.state === 'declined');
  if (isDeclined || acute?.acknowledged !== undefined) return 'overridden';
  if (acute !== undefined) return 'acute';
  if (leaving.length > 0) return 'handed-over';
  return desk.judgement.final ? 'settled' : 'provisional';
}

/** Advice to stay at work asks for no act of the clinician's; it stands unless it was declined. */
function isStandingAdvice({ state, recommendation: { rule } }: PlanItem): boolean {
  return state === 'open' && rule.topic === 'work' && rule.advice.capability === 'information';
}

/** Something is done or given, so that the patient hears of it only once it is decided. */
function isAct({ rule }: Recommendation): boolean {
  const { kind, capability } = rule.advice;
  return (
    kind === 'treatment' ||
    kind === 'referral' ||
    kind === 'imaging' ||
    (kind === 'work' && capability !== 'information')
  );
}

/** Imaging, the specialist, surgery, another cause to be ruled out: beside these nobody is told that nothing was found. */
function looksFurther({ rule }: Recommendation): boolean {
  const { kind, effect, strength } = rule.advice;
  const mustRefer = kind === 'referral' && strength === 'must';
  return kind === 'imaging' || effect === 'refers' || mustRefer || rule.topic === 'surgery';
}

function pictureOf(desk: Desk): Picture | undefined {
  const picture = pictureOfGroup(desk.programme, desk.judgement.group.confirmed);
  if (picture === 'non-specific') return 'back';
  if (picture !== 'nerve-root') return undefined;
  const distribution = toldField(desk, 'pain.distribution')?.value;
  return distribution === 'radicular' ? 'leg' : distribution === 'walking' ? 'walking' : 'nerve';
}

function stageOf(desk: Desk, items: readonly PlanItem[]): Stage {
  const ends = items.some((one) => one.recommendation.rule.advice.effect === 'ends' && one.state !== 'declined');
  if (ends) return 'improved';
  const progress = toldField(desk, 'progress')?.value;
  if (progress === undefined) return 'first';
  return progress === 'some' || progress === 'clear' ? 'some' : 'not-better';
}

function nextOf({ state, contact, judgement }: Desk, items: readonly PlanItem[]): Day | undefined {
  const isLatest = contact.index === state.contacts.length - 1;
  const going = items.filter((one) => one.recommendation.rule.advice.effect === 'continues');
  const goesOn = going.every((one) => one.state !== 'declined');
  return isLatest && goesOn && state.status === 'open' ? judgement.next?.day : undefined;
}
