// PRACTICE, part two: the ground a case stands on. What can be answered at a contact, what an ordinary patient would answer there, and the sheet that comes
// of a few answers that deviate. A case is a whole sheet: every question that matters has an answer, none that does not.
import type { Facts } from '../../engine/evaluate.ts';
import { matters } from '../../engine/judge.ts';
import { maskIrrelevant, type Prepared, suggestedGroup } from '../../engine/prepare.ts';
import type { Sheet } from '../../engine/sheet.ts';
import { addDays } from '../../model/calendar.ts';
import { type Condition, visit } from '../../model/condition.ts';
import { type Finding, isPositive, isPossible, type Value } from '../../model/finding.ts';
import type { Contact } from '../../model/programme.ts';
import { isHeldFor } from '../../model/programme-contacts.ts';
import type { Answer } from './patient.ts';
import type { Variable } from './variables.ts';

/** Made-up patients have no calendar: only the weeks count, and the first contact is on this day. */
export const firstDayOfCases = '2026-01-05';

/** Ordinary answers by finding; of the duration of pain that at the first contact. */
export type Ordinary = Readonly<Record<string, Value>>;

/** A contact as cases are made at it. Slots are places in the programme's list of findings. */
export type Ground = {
  readonly prepared: Prepared;
  readonly contact: Contact;
  /** Nothing was answered before it, unless another programme handed the course on. */
  readonly isFirst: boolean;
  /** Slots that can have an answer here: asked here, or asked before and lasting, or told by the course itself. */
  readonly answerable: ReadonlySet<number>;
  /** Slots that can have an earlier answer with which something compares. */
  readonly comparable: ReadonlySet<number>;
  readonly ordinary: (slot: number) => Value | undefined;
  /** The groups in the order to try: that of the ordinary patient, those that the contact is held for, the others. */
  readonly groups: readonly string[];
};

/** Answers that deviate from the ordinary, by slot; an answer that is undefined is not given. */
export type Deviations = {
  readonly now: ReadonlyMap<number, Value | undefined>;
  readonly before: ReadonlyMap<number, Value | undefined>;
  readonly offers: ReadonlyMap<string, boolean>;
  /** The group that the patient must be in: confirmed by the clinician where the answers suggest another. */
  readonly group: string | undefined;
};

export const noDeviations: Deviations = { now: new Map(), before: new Map(), offers: new Map(), group: undefined };

/** The deviations one by one, but for the group. */
export function answersOf({ now, before, offers }: Deviations): readonly (readonly [Variable, Answer])[] {
  return [
    ...[...now].map(([slot, value]) => [{ of: 'now', slot }, value] as const),
    ...[...before].map(([slot, value]) => [{ of: 'before', slot }, value] as const),
    ...[...offers].map(([offer, value]) => [{ of: 'offer', offer }, value] as const),
  ];
}

/** The ground of a contact. `settled`: answers in place of the ordinary ones, for patients whom the contact is held for. */
export function groundOf(
  prepared: Prepared,
  contact: Contact,
  ordinary: Ordinary,
  settled: ReadonlyMap<number, Value | undefined> = new Map(),
): Ground {
  const { findings, contacts, durationFinding, groups, replies } = prepared.programme;
  const earlierContacts = contacts.slice(0, contacts.indexOf(contact));
  const askedAt = (id: string) => (prepared.askedAt.get(id) ?? []).map((one) => prepared.slots.get(one.id) ?? -1);
  const askedBefore = new Set(earlierContacts.flatMap((one) => askedAt(one.id)));
  const lasting = [...askedBefore].filter((slot) => findings[slot]?.persists === true);
  const told = earlierContacts.length === 0 ? [] : prepared.derived;
  // Before the first contact there can have been a course of another programme, handed on with its answers.
  const known = earlierContacts.length === 0 ? new Set(askedAt(contact.id)) : askedBefore;
  const derived = new Set(replies.map((one) => one.finding));
  const ground: Omit<Ground, 'groups'> = {
    prepared,
    contact,
    isFirst: earlierContacts.length === 0,
    answerable: new Set([...askedAt(contact.id), ...lasting, ...told]),
    comparable: new Set([...comparedSlots(prepared)].filter((slot) => known.has(slot))),
    ordinary: (slot) => {
      const finding = findings[slot];
      if (settled.has(slot)) return settled.get(slot);
      if (finding === undefined || derived.has(finding.id)) return undefined;
      const value = ordinaryOf(finding, ordinary[finding.id]);
      return finding.id === durationFinding && typeof value === 'number' ? value + contact.week * 7 : value;
    },
  };
  const usual = factsWith(ground, noDeviations).group;
  const held = [...groups].reverse().filter((one) => isHeldFor(contact, one.id));
  const order = [...(usual === undefined ? [] : [usual]), ...held.map((one) => one.id), ...groups.map((one) => one.id)];
  return { ...ground, groups: [...new Set(order)] };
}

function ordinaryOf(finding: Finding, given: Value | undefined): Value | undefined {
  if (isPossible(finding, given)) return given;
  if (finding.normal !== undefined) return finding.normal;
  if (finding.kind === 'choice') return finding.options.find((one) => !isPositive(finding, one)) ?? finding.options[0];
  return Math.round((finding.min + Math.min(finding.max, finding.unlikelyFrom ?? finding.max)) / 2);
}

/** Slots that some condition compares with an earlier answer. */
function comparedSlots(prepared: Prepared): ReadonlySet<number> {
  const { rules, groups, findings } = prepared.programme;
  const conditions: readonly Condition[] = [
    ...rules.map((one) => one.when),
    ...groups.map((one) => one.suggestedWhen),
    ...findings.flatMap((one) => one.relevantWhen ?? []),
  ];
  const compared = new Set<number>();
  for (const condition of conditions) {
    visit(condition, (part) => {
      if (part.kind === 'wasBefore' || part.kind === 'fallenSince')
        compared.add(prepared.slots.get(part.finding) ?? -1);
    });
  }
  return compared;
}

/** The whole sheet of an ordinary patient with the deviations. Earlier answers, where there are any, are as now if nothing else is said. */
export function sheetWith(ground: Ground, deviations: Deviations): Sheet {
  const { prepared, contact } = ground;
  const { findings, durationFinding } = prepared.programme;
  const facts = factsWith(ground, deviations);
  const asked: Facts = { ...facts, group: deviations.group ?? facts.group };
  const answered = findings.flatMap((finding, slot) => {
    const value = facts.values[slot];
    if (value === null || value === undefined) return [];
    const isTold = prepared.derived.includes(slot) || matters(prepared, finding, asked);
    return isTold ? [[finding.id, value] as const] : [];
  });
  const answers: Record<string, Value> = Object.fromEntries(answered);
  const earlier = findings.flatMap((finding, slot) => {
    if (!ground.comparable.has(slot)) return [];
    const value = deviations.before.has(slot) || ground.isFirst ? deviations.before.get(slot) : answers[finding.id];
    return value === undefined ? [] : [[finding.id, value] as const];
  });
  const duration = answers[durationFinding];
  return {
    contact: contact.id,
    day: addDays(firstDayOfCases, contact.week * 7),
    weeks: contact.week,
    ...(deviations.group === undefined || deviations.group === facts.group
      ? {}
      : { group: deviations.group, groupHere: true }),
    answers,
    earlier: Object.fromEntries(earlier),
    ...(typeof duration === 'number' ? { onsetWeeks: duration / 7 } : {}),
    offers: Object.fromEntries(deviations.offers),
  };
}

/** The group that the answers suggest. */
export function suggestedWith(ground: Ground, deviations: Deviations): string | undefined {
  return factsWith(ground, deviations).group;
}

function factsWith(ground: Omit<Ground, 'groups'>, { now, before, offers }: Deviations): Facts {
  const { prepared } = ground;
  const values = prepared.programme.findings.map((_, slot) => {
    if (!ground.answerable.has(slot)) return undefined;
    return now.has(slot) ? now.get(slot) : ground.ordinary(slot);
  });
  const duration = values[prepared.slots.get(prepared.programme.durationFinding) ?? -1];
  const facts: Facts = {
    values,
    earlier: values.map((value, slot) => {
      if (before.has(slot)) return before.get(slot);
      return ground.comparable.has(slot) && !ground.isFirst ? value : undefined;
    }),
    group: undefined,
    onsetWeeks: typeof duration === 'number' ? duration / 7 : undefined,
    offers: Object.fromEntries(offers),
  };
  maskIrrelevant(prepared, facts);
  facts.group = suggestedGroup(prepared, facts);
  return facts;
}
