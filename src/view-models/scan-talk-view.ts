// The talk about scans: what the programme says of imaging for this patient now, which sentences fit, and what would change it. It weighs no
// answer itself: what is shown and withheld is the engine's, and the situation follows from that.

import type { Recommendation, WithheldRule } from '../engine/judge.ts';
import type { NewerNote } from '../model/citation.ts';
import type { Condition } from '../model/condition.ts';
import type { Group } from '../model/programme.ts';
import { pictureOfGroup } from '../model/programme-contacts.ts';
import type { Rule } from '../model/rule.ts';
import { type Missing, missingOf } from './conclusion-view.ts';
import type { Desk } from './desk.ts';
import { type ScanSentence, type ScanSituation, sentencesOf } from './scan-sentences.ts';
import { stepAsking } from './step-view.ts';

/** Signs that are looked into at once, as the patient is told of them. */
type AlarmSign = {
  readonly id: string;
  readonly findings: readonly string[];
  /** One of them was answered yes at this contact. */
  readonly present: boolean;
};

/** The talk for one contact. */
export type ScanTalkView = {
  readonly situation: ScanSituation;
  readonly recommended: readonly Recommendation[];
  /** Of this contact and, where the programme has one, of a later contact: not yet. */
  readonly withheld: readonly WithheldRule[];
  readonly newer: readonly NewerNote[];
  readonly sentences: readonly ScanSentence[];
  /** Keys of the readings that the talk rests on. */
  readonly readings: readonly string[];
  /** Weeks from the first contact at which imaging is next taken up; undefined where the programme names none. */
  readonly nextWeek: number | undefined;
  readonly alarms: readonly AlarmSign[];
  /** Rules of imaging for the patient's group from now on: what would make one scan. */
  readonly conditions: readonly Rule[];
  /** What has to be known before the situation can be told; empty unless it is open. */
  readonly lacks: readonly Missing[];
  /** What is done in the meantime: followed or open, and not what newer knowledge advises against. */
  readonly instead: readonly Recommendation[];
};

/** The topic of the remark that the talk was held. */
export const scanTalkTopic = 'talk.scan';

/** How many actions of the plan are named. */
const actionsNamed = 5;

/** The talk about scans at a desk. */
export function scanTalkView(desk: Desk): ScanTalkView {
  const { judgement } = desk;
  const recommended = judgement.recommendations.filter((one) => isImaging(one.rule));
  // A course that ends has nothing ahead.
  const mayCome = ({ reason }: WithheldRule) => reason !== 'not-yet' || !isEnding(desk);
  const here = judgement.withheld.filter((one) => isImaging(one.rule) && mayCome(one));
  const decidedHere = !decidedElsewhere(desk);
  const ahead = decidedHere && recommended.length === 0 && !isEnding(desk) ? notYet(desk, here) : [];
  const withheld = [...here, ...ahead];
  const situation = situationOf(desk, recommended, withheld);
  const conditions = decidedHere ? eachPlaceOnce(imagingRules(desk)) : [];
  const notes = new Set([...recommended, ...withheld].map((one) => one.rule).flatMap((one) => one.newer));
  for (const one of conditions) for (const note of one.newer) notes.add(note);
  return {
    ...{ situation, recommended, withheld, conditions },
    newer: desk.programme.notes.filter((one) => notes.has(one.id)),
    sentences: sentencesOf(situation),
    readings: situation.startsWith('stenosis') ? ['scan-words', 'scan-stenosis'] : ['scan-words'],
    nextWeek: weekOf(desk, withheld.find((one) => one.contact !== undefined)?.contact),
    alarms: alarmsOf(desk),
    lacks: situation === 'open' ? lacksOf(desk, withheld) : [],
    instead: judgement.recommendations
      .filter((one) => !isImaging(one.rule) && !one.discouraged)
      .filter((one) => desk.contact.decisions[one.rule.id]?.accepted !== false)
      .slice(0, actionsNamed),
  };
}

const isImaging = (rule: Rule): boolean => rule.topic === 'imaging';

function leavingRules({ judgement }: Desk): readonly Rule[] {
  return judgement.recommendations.map((one) => one.rule).filter((one) => one.advice.effect === 'hands-over');
}

/** The patient goes where imaging is decided: what is acute, a suspicion, or a trouble outside the programme. */
function decidedElsewhere(desk: Desk): boolean {
  return desk.judgement.status === 'acute' || leavingRules(desk).length > 0;
}

const isEnding = ({ judgement }: Desk): boolean =>
  judgement.recommendations.some((one) => one.rule.advice.effect === 'ends');

/** The situation: who decides, then whether it can be told, then what the engine shows. */
function situationOf(
  desk: Desk,
  recommended: readonly Recommendation[],
  withheld: readonly WithheldRule[],
): ScanSituation {
  const { judgement, known } = desk;
  if (judgement.status === 'acute') return 'acute';
  const leaving = leavingRules(desk);
  if (leaving.length > 0) return leaving.every((one) => one.topic === 'scope') ? 'elsewhere' : 'suspicion';
  if (judgement.missingSafety.length > 0 || known.group === undefined) return 'open';
  // Where pain also radiates, the nerve root leads the talk.
  const picture = pictureOfGroup(desk.programme, known.group);
  const isStenosis = picture === 'nerve-root' && answerTo(desk, 'pain.distribution') === 'walking';
  if (recommended.length > 0) return imagingNow(picture, isStenosis, recommended);
  if (isEnding(desk)) return 'improved';
  if (withheld.some((one) => one.reason === 'cannot-tell')) return 'open';
  if (judgement.recommendations.some((one) => one.rule.advice.effect === 'refers')) return 'referred';
  const comesLater = withheld.some((one) => one.reason === 'not-yet');
  if (picture === 'non-specific') return comesLater ? 'g1-early' : 'g1-late';
  return !comesLater ? 'g2-late' : isStenosis ? 'stenosis' : 'g2-early';
}

function imagingNow(
  picture: Group['picture'],
  isStenosis: boolean,
  recommended: readonly Recommendation[],
): ScanSituation {
  if (picture === 'non-specific') return 'g1-imaging';
  if (recommended.some((one) => one.because.includes('judged.hasten-surgery'))) return 'g2-imaging-early';
  return isStenosis ? 'stenosis-imaging' : 'g2-imaging';
}

/** Safety questions first, then the group, then what the rules of imaging lack. */
function lacksOf(desk: Desk, withheld: readonly WithheldRule[]): readonly Missing[] {
  const lacked = withheld
    .flatMap((one) => one.lacks)
    .map((finding) => ({ finding, step: stepAsking(desk, finding), safety: false }));
  const all = [...missingOf(desk).filter((one) => one.safety || one.finding === 'group'), ...lacked];
  return all.filter((one, place) => all.findIndex((other) => other.finding === one.finding) === place);
}

function answerTo(desk: Desk, finding: string): unknown {
  return desk.known.values[desk.prepared.slots.get(finding) ?? -1];
}

/** Contacts of the programme from the desk's on, in order. */
function contactsFromNow({ programme, contact }: Desk): readonly string[] {
  const ids = programme.contacts.map((one) => one.id);
  return ids.slice(ids.indexOf(contact.contact));
}

/** Rules of imaging of a contact for the patient's group; for every group while it is not known. */
function imagingAt(desk: Desk, contact: string): readonly Rule[] {
  const { group } = desk.known;
  return (desk.prepared.rulesAt.get(contact) ?? [])
    .map((one) => one.rule)
    .filter((rule) => isImaging(rule) && (group === undefined || isFor(rule.when, group)));
}

/** A part that must hold names the groups; a rule that names none is for all. */
function isFor(when: Condition, group: string): boolean {
  const parts = when.kind === 'all' ? when.of : [when];
  return parts.every((one) => one.kind !== 'inGroup' || one.groups.includes(group));
}

function imagingRules(desk: Desk): readonly Rule[] {
  return [...new Set(contactsFromNow(desk).flatMap((contact) => imagingAt(desk, contact)))];
}

/** The same statement of the source may be a rule of several contacts. */
function eachPlaceOnce(rules: readonly Rule[]): readonly Rule[] {
  const same = (a: Rule, b: Rule) => a.citation.place === b.citation.place && a.citation.term === b.citation.term;
  return rules.filter((one, place) => rules.findIndex((other) => same(one, other)) === place);
}

/** The soonest rule of a later contact that says something else than this contact's own; none where the time of one has come. */
function notYet(desk: Desk, here: readonly WithheldRule[]): readonly WithheldRule[] {
  const [now = '', ...later] = contactsFromNow(desk);
  const own = imagingAt(desk, now);
  if (here.some((one) => one.reason === 'not-yet') || own.some((one) => one.timed)) return [];
  const ahead = later.flatMap((contact) =>
    imagingAt(desk, contact)
      .filter((rule) => !own.includes(rule) && eachPlaceOnce([...own, rule]).includes(rule))
      .map((rule) => ({ rule, reason: 'not-yet' as const, lacks: [], contact })),
  );
  return ahead.slice(0, 1);
}

function weekOf({ programme }: Desk, contact: string | undefined): number | undefined {
  return programme.contacts.find((one) => one.id === contact)?.week;
}

/** The red flags as a patient is told of them: several questions, one sign. */
export const alarmFindings: Readonly<Record<string, readonly string[]>> = {
  bladder: ['cauda.sphincter', 'cauda.bladder', 'cauda.incontinence'],
  saddle: ['cauda.saddle', 'cauda.sexual'],
  legs: ['cauda.bilateral'],
  weakness: ['paresis.present', 'paresis.progressing'],
  unsteady: ['umn.signs'],
  unwell: ['prompt.general-condition', 'prompt.fever', 'prompt.weight-loss', 'prompt.infection-risk'],
  night: ['prompt.night-pain', 'prompt.no-relief-at-rest'],
  earlier: ['prompt.previous-cancer', 'prompt.prednisolone'],
  fall: ['prompt.trauma', 'prompt.minor-trauma'],
  stiffness: ['prompt.inflammatory'],
  belly: ['prompt.abdominal'],
};

function alarmsOf(desk: Desk): readonly AlarmSign[] {
  const positive = new Set(desk.judgement.flags.red.map((one) => one.finding.id));
  return Object.entries(alarmFindings).map(([id, findings]) => ({
    ...{ id, findings },
    present: findings.some((one) => positive.has(one)),
  }));
}
