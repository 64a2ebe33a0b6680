// PRACTICE: a patient who is only partly known, as the search makes one. It answers for each leaf what is sure whatever else will be answered; the truth of an
// answer that is given is the engine's own.
import type { Compiled, Facts, Truth } from '../../engine/evaluate.ts';
import type { Value } from '../../model/finding.ts';
import { leavesOf, type Told, truthOf } from './decision.ts';
import type { Deviations, Ground } from './ground.ts';
import { slotRead, type Variable } from './variables.ts';

/** The answer to a variable. */
export type Answer = Value | boolean | undefined;

/** What decisions are asked of. */
export type Side = Told & { readonly facts: Facts };

/** What is answered of one patient. */
export type Patient = {
  readonly ground: Ground;
  readonly side: Side;
  readonly now: Map<number, Value | undefined>;
  readonly before: Map<number, Value | undefined>;
  readonly offers: Map<string, boolean>;
  /** What is settled of each question's relevance: more answers do not change it. */
  readonly relevance: Map<number, Truth>;
};

/** A patient with these answers. */
export function patientOf(ground: Ground, answers: readonly (readonly [Variable, Answer])[]): Patient {
  const facts: Facts = { values: [], earlier: [], group: undefined, onsetWeeks: undefined, offers: {} };
  const patient: Patient = {
    ground,
    side: { facts, truth: (leaf) => truthFor(patient, leaf), open: undefined },
    ...{ now: new Map(), before: new Map(), offers: new Map(), relevance: new Map() },
  };
  for (const [variable, value] of answers) answer(patient, variable, value);
  return patient;
}

/** Records an answer. */
export function answer({ ground, side, now, before, offers }: Patient, variable: Variable, value: Answer): void {
  const { facts } = side;
  const given = typeof value === 'boolean' ? undefined : value;
  switch (variable.of) {
    case 'group':
      facts.group = typeof value === 'string' ? value : undefined;
      return;
    case 'offer':
      offers.set(variable.offer, value === true);
      facts.offers = Object.fromEntries(offers);
      return;
    case 'before':
      before.set(variable.slot, given);
      facts.earlier[variable.slot] = given;
      return;
    case 'now': {
      now.set(variable.slot, given);
      facts.values[variable.slot] = given;
      const { programme, slots } = ground.prepared;
      if (slots.get(programme.durationFinding) !== variable.slot) return;
      facts.onsetWeeks = typeof given === 'number' ? given / 7 : undefined;
    }
  }
}

/** Forgets an answer; what was settled by it is open again. */
export function withdraw(patient: Patient, variable: Variable): void {
  answer(patient, variable, undefined);
  patient.relevance.clear();
  if (variable.of === 'offer') patient.offers.delete(variable.offer);
  else if (variable.of === 'now' || variable.of === 'before') patient[variable.of].delete(variable.slot);
}

/** What was answered, for a sheet. */
export function deviationsOf({ now, before, offers, side }: Patient): Deviations {
  return { now: new Map(now), before: new Map(before), offers: new Map(offers), group: side.facts.group };
}

const isOpenNow = ({ ground, now }: Patient, slot: number) => ground.answerable.has(slot) && !now.has(slot);
const isOpenBefore = ({ ground, before }: Patient, slot: number) => ground.comparable.has(slot) && !before.has(slot);

function truthFor(patient: Patient, leaf: Compiled): Truth {
  const { condition } = leaf;
  const { facts } = patient.side;
  switch (condition.kind) {
    case 'inGroup':
    case 'weeksSinceOnset':
      return leaf.evaluate(facts);
    case 'hasOffer':
      return patient.offers.has(condition.offer) ? leaf.evaluate(facts) : 'unknown';
    case 'wasBefore':
      return isOpenBefore(patient, slotRead(patient.ground.prepared, leaf)) ? 'unknown' : leaf.evaluate(facts);
    default:
      return truthOfAnswer(patient, leaf);
  }
}

function truthOfAnswer(patient: Patient, leaf: Compiled): Truth {
  const { prepared } = patient.ground;
  const slot = slotRead(prepared, leaf);
  const mask = prepared.relevance[slot] === undefined ? 'yes' : maskOf(patient, slot);
  if (mask === 'no') return 'no';
  if (mask === 'open') return 'unknown';
  if (leaf.condition.kind === 'fallenSince' && isOpenBefore(patient, slot)) return 'unknown';
  // What the course tells and has not told is not there, and so is no; nobody can be asked.
  if (prepared.derived.includes(slot) && patient.now.get(slot) === undefined) {
    return isOpenNow(patient, slot) ? 'unknown' : 'no';
  }
  return leaf.evaluate(patient.side.facts);
}

/** Whether the question matters; `open` while that can still turn out either way. The group has no part in it, as in the engine. */
function maskOf(patient: Patient, slot: number): Truth | 'open' {
  const settled = patient.relevance.get(slot);
  if (settled !== undefined) return settled;
  const when = patient.ground.prepared.relevance[slot];
  if (when === undefined) return 'yes';
  const withoutGroup = (leaf: Compiled) => (leaf.condition.kind === 'inGroup' ? 'unknown' : truthFor(patient, leaf));
  const result = truthOf(when, { truth: withoutGroup, open: undefined });
  if (result !== 'unknown') {
    patient.relevance.set(slot, result);
    return result;
  }
  const isAskable = (leaf: Compiled) => {
    const read = slotRead(patient.ground.prepared, leaf);
    return read >= 0 && (isOpenNow(patient, read) || isOpenBefore(patient, read));
  };
  return leavesOf(when).some((leaf) => withoutGroup(leaf) === 'unknown' && isAskable(leaf)) ? 'open' : 'unknown';
}

/** Whether the question can have an answer: nothing that is known rules it out. */
export function mayMatter({ ground, side }: Patient, slot: number): boolean {
  const when = ground.prepared.relevance[slot];
  return when === undefined || truthOf(when, { truth: side.truth, open: undefined }) !== 'no';
}

/** What to answer so that the leaf is known; undefined where nothing can be answered. */
export function variableToAsk(patient: Patient, leaf: Compiled): Variable | undefined {
  const { condition } = leaf;
  if (condition.kind === 'hasOffer') {
    return patient.offers.has(condition.offer) ? undefined : { of: 'offer', offer: condition.offer };
  }
  if (condition.kind === 'inGroup') return patient.side.facts.group === undefined ? { of: 'group' } : undefined;
  const slot = slotRead(patient.ground.prepared, leaf);
  if (condition.kind === 'wasBefore') return isOpenBefore(patient, slot) ? { of: 'before', slot } : undefined;
  const first = variableOfRelevance(patient, slot);
  if (first !== undefined) return first;
  if (isOpenNow(patient, slot)) return { of: 'now', slot };
  return condition.kind === 'fallenSince' && isOpenBefore(patient, slot) ? { of: 'before', slot } : undefined;
}

/** Whether a question matters is settled before it is answered: an answer that turns out to be irrelevant would change its truth. */
function variableOfRelevance(patient: Patient, slot: number): Variable | undefined {
  const when = patient.ground.prepared.relevance[slot];
  if (when === undefined) return undefined;
  const asked: Told = { truth: patient.side.truth, open: undefined };
  const isOpen = truthOf(when, asked) === 'unknown';
  return isOpen && asked.open !== undefined ? variableToAsk(patient, asked.open) : undefined;
}
