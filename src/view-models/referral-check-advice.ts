// What the engine advises in the referral check: at every contact that the chosen week means in a programme. While no week is chosen only rules of every
// contact say anything.
import { type Advice, adviseAt, byWeight } from '../engine/advise.ts';
import { decidingFindings, explain } from '../engine/explain.ts';
import type { PreparedRule } from '../engine/prepare.ts';
import type { Finding, Value } from '../model/finding.ts';
import { goesFirst, type Rule } from '../model/rule.ts';
import type { Known } from './referral-check-facts.ts';

/** The advice at each contact looked at, by the contact's id. */
export type AdviceAt = ReadonlyMap<string, Advice>;

/** The advice of a programme. While no week is chosen it is that of the first contact, for the rules of every contact alone. */
export function adviceIn({ prepared, contacts, facts }: Known): AdviceAt {
  const { programme } = prepared;
  const looked = contacts ?? programme.contacts.slice(0, 1);
  return new Map(looked.map(({ id }) => [id, adviseAt(prepared, id, facts)]));
}

/** An answer that led to something. */
type Because = { readonly finding: Finding; readonly value: Value };

/** Something acute or subacute that goes first, or what is said to the patient beside it, with the answers that made it so. */
export type Urgent = { readonly rule: Rule; readonly because: readonly Because[] };

/** What goes before every elective referral, over all programmes, each once, most urgent first; empty where nothing is urgent. */
export function urgentIn(known: readonly (readonly [Known, AdviceAt])[]): readonly Urgent[] {
  const found = new Map<string, { readonly known: Known; readonly one: PreparedRule }>();
  for (const [programme, advice] of known) {
    for (const one of [...advice.values()].flatMap((at) => at.shown)) {
      const speaks = programme.contacts !== undefined || one.rule.at === 'every';
      if (speaks && !found.has(one.rule.id)) found.set(one.rule.id, { known: programme, one });
    }
  }
  const shown = [...found.values()].toSorted((a, b) => byWeight(a.one, b.one));
  if (!shown.some(({ one }) => goesFirst(one.rule))) return [];
  return shown
    .filter(({ one }) => goesFirst(one.rule) || isToldBeside(one.rule))
    .map(({ known: programme, one }) => ({ rule: one.rule, because: becauseOf(programme, one) }));
}

/** What a patient who leaves is told meanwhile. */
const isToldBeside = ({ advice }: Rule) => advice.effect === 'hands-over' && advice.kind === 'information';

function becauseOf({ prepared, facts }: Known, one: PreparedRule): readonly Because[] {
  return decidingFindings(explain(prepared, one.when, facts)).flatMap((id) => {
    const slot = prepared.slots.get(id) ?? -1;
    const [finding, value] = [prepared.programme.findings[slot], facts.values[slot]];
    return finding === undefined || value === undefined || value === null ? [] : [{ finding, value }];
  });
}
