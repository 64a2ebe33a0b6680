// THE PROOF, part five: the full product of all answers, drawn at random, judged in full with explanation. It would show a slice that left out
// something a decision depends on.

import { judge } from '../engine/judge.ts';
import type { Prepared } from '../engine/prepare.ts';
import { type Condition, visit } from '../model/condition.ts';
import type { Value } from '../model/finding.ts';
import { randomFrom } from '../model/random.ts';
import { classesOf } from './axis.ts';
import { factsFrom, lookAt, sheetOf, type Tally } from './enumerate.ts';
import type { Invariant } from './invariants/seen.ts';
import type { ProofPlan } from './slice.ts';

/** Every so many sampled patients are judged in full, with every explanation. */
const fullEvery = 20;

/** Takes `many` random patients across the contacts. Half of the answers come from the ordinary patient, so that deep rules are reached too. */
export function sample(
  prepared: Prepared,
  plan: ProofPlan,
  invariants: readonly Invariant[],
  many: number,
  seed: number,
  tally: Tally,
): void {
  const random = randomFrom(seed);
  const role = prepared.programme.roles[0]?.id ?? '';
  const { findings, contacts, groups } = prepared.programme;
  const classes = findings.map((finding, slot) =>
    classesOf(prepared.programme, slot, { history: true, alsoAt: plan.thresholds[finding.id] ?? [] }),
  );
  const offers = [...new Set(prepared.programme.rules.flatMap((one) => offersRead(one.when)))];
  const groupIds = [undefined, ...groups.map((one) => one.id)];
  for (let i = 0; i < many; i++) {
    const contact = contacts[i % contacts.length]?.id ?? '';
    const ordinary = random();
    const values: (Value | undefined)[] = [];
    const before: (Value | undefined)[] = [];
    findings.forEach((finding, slot) => {
      const options = classes[slot] ?? [];
      const drawn = options[Math.floor(random() * options.length)];
      const isOrdinary = random() < ordinary;
      values.push(isOrdinary ? (plan.base[finding.id] ?? finding.normal) : drawn?.value);
      before.push(isOrdinary || contact === contacts[0]?.id ? undefined : drawn?.earlier);
    });
    const standing = {
      contact,
      group: groupIds[Math.floor(random() * groupIds.length)],
      values,
      onsetWeeks: random() < 0.3 ? undefined : Math.floor(random() * 20),
      offers: Object.fromEntries(offers.map((id) => [id, random() < 0.5])),
    };
    const facts = factsFrom(prepared, standing, values, before);
    lookAt(prepared, standing, invariants, tally)(facts);
    if (i % fullEvery === 0) judge(prepared, sheetOf(prepared, contact, facts), { role, firstDay: '2026-01-01' });
    tally.classes += 1;
    tally.concrete += 1;
  }
}

function offersRead(condition: Condition): readonly string[] {
  const offers: string[] = [];
  visit(condition, (part) => {
    if (part.kind === 'hasOffer') offers.push(part.offer);
  });
  return offers;
}
