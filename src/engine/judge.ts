// THE JUDGE: programme and sheet in, judgement with reasons out. Pure; programme, course and day are handed in. It never decides for
// the clinician: it suggests a group, says what the programme recommends and what is still not known.
import type { NewerNote } from '../model/citation.ts';
import type { Condition } from '../model/condition.ts';
import type { Finding, Value } from '../model/finding.ts';
import { isPositive } from '../model/finding.ts';
import type { Performance } from '../model/programme.ts';
import type { Rule } from '../model/rule.ts';
import { adviseAt, type Withheld } from './advise.ts';
import { nextContact, type Planned, type Timing, timingOf } from './contacts.ts';
import type { Facts } from './evaluate.ts';
import { decidingFindings, type Explained, explain, lackedBy, lacking } from './explain.ts';
import { factsOf, type Prepared, type PreparedRule, suggestedGroup } from './prepare.ts';
import type { Sheet } from './sheet.ts';

/** Who asks for the judgement, and when the course began. */
export type Setting = { readonly role: string; readonly firstDay: string };

/** One recommendation with its reasons. */
export type Recommendation = {
  readonly rule: Rule;
  readonly performance: Performance;
  /** Answers that made it apply. */
  readonly because: readonly string[];
  readonly explained: Explained;
  readonly newer: readonly NewerNote[];
  readonly discouraged: boolean;
  /** Rules of the same topic that apply too and say less: named, never dropped. */
  readonly also: readonly Rule[];
  /** The contact is held more than a week before the time that the rule is tied to. */
  readonly beforeItsTime: boolean;
};

/** A rule that is not shown, with the reason; `not-yet` for one of a later contact. */
export type WithheldRule = {
  readonly rule: Rule;
  readonly reason: Withheld | 'not-yet';
  readonly lacks: readonly string[];
  readonly contact?: string;
};

/** A flag that is raised. */
export type Flag = { readonly finding: Finding; readonly value: Value };

/** What the group is thought to be, and why. */
type GroupJudgement = {
  readonly suggested: string | undefined;
  /** False while a group of higher precedence cannot be ruled out. */
  readonly certain: boolean;
  readonly confirmed: string | undefined;
  readonly because: readonly string[];
  readonly lacks: readonly string[];
};

/**
 * acute: phone now. handed-over: the patient leaves for safety or scope. provisional: something that the plan needs is not known.
 * final: the plan stands.
 */
type Status = 'acute' | 'handed-over' | 'provisional' | 'final';

/** Everything the engine says of one contact. */
export type Judgement = {
  readonly contact: string;
  readonly timing: Timing;
  readonly status: Status;
  readonly final: boolean;
  readonly missingSafety: readonly string[];
  /** What else must be known before the plan is final, in the order asked; `group` for the group. */
  readonly questions: readonly string[];
  readonly flags: { readonly red: readonly Flag[]; readonly yellow: readonly Flag[] };
  readonly group: GroupJudgement;
  readonly recommendations: readonly Recommendation[];
  readonly withheld: readonly WithheldRule[];
  readonly next: Planned | undefined;
};

/** Judges one contact of a course. */
export function judge(prepared: Prepared, sheet: Sheet, setting: Setting): Judgement {
  const facts = factsOf(prepared, sheet);
  const timing = timingOf(prepared.programme, sheet.contact, setting.firstDay, sheet.day);
  const advice = adviseAt(prepared, sheet.contact, facts);
  const missingSafety = missingSafetyAt(prepared, sheet.contact, facts);
  const group = judgeGroup(prepared, sheet, facts);
  const effects = advice.shown.map((one) => one.rule.advice.effect);
  const acute = advice.shown.some((one) => one.rule.advice.urgency === 'acute');
  const leaves = effects.includes('hands-over');
  const questions = leaves ? [] : questionsAt(prepared, sheet.contact, facts, settledGroup(sheet, group));
  const final = missingSafety.length === 0 && questions.length === 0;
  const stops =
    leaves || advice.shown.some(({ rule }) => isWayOut(rule, setting.role) && !sheet.declined?.includes(rule.id));
  return {
    contact: sheet.contact,
    timing,
    status: acute ? 'acute' : !final ? 'provisional' : leaves ? 'handed-over' : 'final',
    final,
    missingSafety,
    questions,
    flags: { red: flagsRaised(prepared, facts, 'red'), yellow: flagsRaised(prepared, facts, 'yellow') },
    group,
    recommendations: advice.shown.map((one) => recommendation(prepared, one, facts, advice, setting, timing)),
    withheld: withheldAt(prepared, sheet, facts, advice),
    next: stops
      ? undefined
      : nextContact(prepared.programme, setting.firstDay, sheet.contact, sheet.day, sureGroup(group)),
  };
}

/** Whether the course is handed on to the very role that holds it. Only of electives: a way out for safety stands, whoever reads it. */
export const isToOneself = ({ advice: { effect, recipient } }: Rule, role: string): boolean =>
  effect === 'refers' && recipient === role;

/** Whether advice ends the course or moves it to somebody else: who is referred to oneself stays, and is seen again. */
export const isWayOut = (rule: Rule, role: string): boolean =>
  rule.advice.effect === 'ends' || (rule.advice.effect === 'refers' && !isToOneself(rule, role));

/** The group whose times hold: confirmed, or suggested beyond doubt. While it is open every contact may be the next, so that nobody waits longest. */
function sureGroup({ confirmed, suggested, certain }: GroupJudgement): string | undefined {
  return confirmed ?? (certain ? suggested : undefined);
}

function recommendation(
  prepared: Prepared,
  one: PreparedRule,
  facts: Facts,
  advice: ReturnType<typeof adviseAt>,
  setting: Setting,
  timing: Timing,
): Recommendation {
  const explained = explain(prepared, one.when, facts);
  const outranked = advice.withheld.filter((other) => other.reason === 'outranked');
  return {
    rule: one.rule,
    performance: performanceOf(prepared, setting.role, one.rule),
    because: decidingFindings(explained),
    explained,
    newer: prepared.programme.notes.filter((note) => one.rule.newer.includes(note.id)),
    discouraged: one.discouraged,
    also: outranked.filter((other) => other.rule.rule.topic === one.rule.topic).map((other) => other.rule.rule),
    beforeItsTime: one.rule.timed && timing.is === 'early',
  };
}

/** How the role carries the recommendation out. A role or capability the programme lacks is an error of the programme. */
function performanceOf(prepared: Prepared, role: string, rule: Rule): Performance {
  const performance = prepared.programme.roles.find((one) => one.id === role)?.capabilities[rule.advice.capability];
  if (!performance) throw new Error(`${rule.id}: no performance of ${rule.advice.capability} by ${role}`);
  return performance;
}

/** Safety questions asked at the contact that matter and are not answered, in the order asked. */
export function missingSafetyAt(prepared: Prepared, contact: string, facts: Facts): readonly string[] {
  return (prepared.askedAt.get(contact) ?? [])
    .filter(
      (one) =>
        one.safety && facts.values[prepared.slots.get(one.id) ?? -1] === undefined && matters(prepared, one, facts),
    )
    .map((one) => one.id);
}

/** Whether the question matters now; a question whose relevance is not known yet waits for the question it hangs on. */
export function matters(prepared: Prepared, finding: Finding, facts: Facts): boolean {
  return (prepared.relevance[prepared.slots.get(finding.id) ?? -1]?.evaluate(facts) ?? 'yes') === 'yes';
}

function judgeGroup(prepared: Prepared, sheet: Sheet, facts: Facts): GroupJudgement {
  const suggested = suggestedGroup(prepared, facts);
  const place = prepared.groups.findIndex((one) => one.id === suggested);
  const before = place < 0 ? prepared.groups : prepared.groups.slice(0, place);
  const trees = before.map((one) => explain(prepared, one.suggestedWhen, facts));
  const chosen = prepared.groups[place];
  return {
    suggested,
    certain: suggested !== undefined && trees.every((tree) => tree.truth === 'no'),
    confirmed: sheet.group,
    because: chosen ? decidingFindings(explain(prepared, chosen.suggestedWhen, facts)) : [],
    lacks: [...new Set(trees.flatMap((tree) => lacking(prepared, tree)))],
  };
}

/** The confirmed group, unless it comes from an earlier contact and the answers now surely suggest another: then it is asked again. */
function settledGroup(sheet: Sheet, { suggested, certain }: GroupJudgement): string | undefined {
  const isOutdated = sheet.groupHere === false && certain && suggested !== sheet.group;
  return isOutdated ? undefined : sheet.group;
}

/**
 * What the plan still needs beside the safety questions: the scope, the group confirmed, and every rule of a topic that may hold only one
 * answer (the way of the course). Where the patient leaves, nothing more is needed.
 */
export function questionsAt(
  prepared: Prepared,
  contact: string,
  facts: Facts,
  confirmedGroup: string | undefined,
): readonly string[] {
  const decisive = (prepared.rulesAt.get(contact) ?? []).filter(
    (one) => one.policy === 'unique' || one.rule.topic === 'scope',
  );
  const lacks = new Set(decisive.flatMap((one) => lackedBy(prepared, one, facts)));
  const asked = (prepared.askedAt.get(contact) ?? []).filter(
    (one) => !one.safety && lacks.has(one.id) && matters(prepared, one, facts),
  );
  return [...asked.map((one) => one.id), ...(confirmedGroup === undefined ? ['group'] : [])];
}

function flagsRaised(prepared: Prepared, facts: Facts, colour: 'red' | 'yellow'): readonly Flag[] {
  return prepared.programme.findings.flatMap((finding, slot) => {
    const value = facts.values[slot];
    if (finding.flag !== colour || value === undefined || value === null) return [];
    return isPositive(finding, value) ? [{ finding, value }] : [];
  });
}

function withheldAt(
  prepared: Prepared,
  sheet: Sheet,
  facts: Facts,
  advice: ReturnType<typeof adviseAt>,
): readonly WithheldRule[] {
  const here = advice.withheld
    .filter((one) => !ruledOutByGroup(one.rule.rule, facts) && !isAboutNoReply(prepared, one.rule.rule, facts))
    .map(({ rule, reason }) => ({
      rule: rule.rule,
      reason,
      lacks: reason === 'cannot-tell' ? lackedBy(prepared, rule, facts) : [],
    }));
  return [...here, ...laterRules(prepared, sheet, facts)];
}

/** Referrals and imaging of later contacts: not yet. One for each topic, the soonest. */
function laterRules(prepared: Prepared, sheet: Sheet, facts: Facts): readonly WithheldRule[] {
  const { contacts } = prepared.programme;
  const later = contacts.slice(contacts.findIndex((one) => one.id === sheet.contact) + 1);
  const here = new Set(
    prepared.rulesAt
      .get(sheet.contact)
      ?.filter(({ rule }) => !ruledOutByGroup(rule, facts))
      .map(({ rule }) => `${rule.topic} ${rule.advice.recipient}`),
  );
  const found: WithheldRule[] = [];
  for (const contact of later) {
    for (const { rule } of prepared.rulesAt.get(contact.id) ?? []) {
      const key = `${rule.topic} ${rule.advice.recipient}`;
      const isReferral = rule.advice.kind === 'referral' || rule.advice.kind === 'imaging';
      if (!isReferral || here.has(key) || ruledOutByGroup(rule, facts)) continue;
      here.add(key);
      found.push({ rule, reason: 'not-yet', lacks: [], contact: contact.id });
    }
  }
  return found;
}

/** The rule is about the reply to a referral that is not there: it is no answer to "why not" either. */
function isAboutNoReply(prepared: Prepared, rule: Rule, facts: Facts): boolean {
  const absent = prepared.programme.replies.filter(
    (one) => facts.values[prepared.slots.get(one.finding) ?? -1] === null,
  );
  return absent.some((one) => mustHold(rule).some((part) => 'finding' in part && part.finding === one.finding));
}

/** The rule belongs to another group: it is no answer to "why not" for this patient. */
function ruledOutByGroup(rule: Rule, facts: Facts): boolean {
  if (facts.group === undefined) return false;
  const { group } = facts;
  return mustHold(rule).some((part) => part.kind === 'inGroup' && !part.groups.includes(group));
}

/** The parts of a rule's condition that must all hold. */
function mustHold(rule: Rule): readonly Condition[] {
  return rule.when.kind === 'all' ? rule.when.of : [rule.when];
}
