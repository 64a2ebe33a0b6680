// Which disagreements of the sources bear on a patient: those behind what is recommended, those the patient's own answers raise, and those behind what
// an answer or a missing offer withholds. The rest of the register is for the rulebook: nobody is told of a conflict that has nothing to do with them.
import type { Facts } from '../engine/evaluate.ts';
import { explain } from '../engine/explain.ts';
import type { Judgement, WithheldRule } from '../engine/judge.ts';
import type { Prepared } from '../engine/prepare.ts';
import type { Sheet } from '../engine/sheet.ts';
import type { Conflict } from '../model/programme.ts';
import type { Rule } from '../model/rule.ts';
import { missingOffer } from './why-view.ts';

/** A patient judged by one programme at one contact; a desk is one. */
export type Judged = {
  readonly prepared: Prepared;
  readonly facts: Sheet;
  /** The facts as the engine weighs them. */
  readonly known: Facts;
  readonly judgement: Judgement;
};

/** A conflict with what makes it bear on this patient. */
export type BearingConflict = {
  readonly conflict: Conflict;
  /** Recommended rules that rest on it, and those withheld with it in play. */
  readonly rules: readonly Rule[];
  /** Findings whose answers raise it. */
  readonly findings: readonly string[];
};

/** The conflicts that bear on the patient: first those of what is recommended, most urgent first, then the others as the register has them. */
export function bearingConflicts(judged: Judged): readonly BearingConflict[] {
  const { conflicts } = judged.prepared.programme;
  const shown = judged.judgement.recommendations.flatMap((one) => [one.rule, ...one.also]);
  const behind = (rule: Rule) => conflicts.filter((one) => rule.conflicts.includes(one.id));
  const inOrder = [...new Set([...shown.flatMap(behind), ...conflicts])];
  const rules = [...shown, ...heldBack(judged)];
  return inOrder.flatMap((conflict) => {
    const resting = rules.filter((rule) => rule.conflicts.includes(conflict.id));
    const findings = raisedBy(conflict, judged);
    const bears = resting.length > 0 || findings.length > 0;
    return bears ? [{ conflict, rules: [...new Set(resting)], findings }] : [];
  });
}

/** The conflicts about diagnosis codes: said beside the codes, since every patient with a group has some. */
export function codeConflicts({ prepared }: Pick<Judged, 'prepared'>): readonly Conflict[] {
  return prepared.programme.conflicts.filter((one) => one.codes === true);
}

/** Findings by which the patient is one of those the conflict is about; the duration of pain for one who had it long before the first contact. */
function raisedBy({ answers = {}, weeksBeforeFirst }: Conflict, { prepared, facts, known }: Judged): readonly string[] {
  const { programme, slots } = prepared;
  const raising = Object.entries(answers).flatMap(([finding, values]) => {
    // As weighed: an answer that another one made irrelevant raises nothing.
    const value = known.values[slots.get(finding) ?? -1];
    return typeof value === 'string' && values.includes(value) ? [finding] : [];
  });
  const daysBefore = Math.round(((facts.onsetWeeks ?? 0) - facts.weeks) * 7);
  const isLong = weeksBeforeFirst !== undefined && facts.onsetWeeks !== undefined && daysBefore >= weeksBeforeFirst * 7;
  return isLong ? [...raising, programme.durationFinding] : raising;
}

/** Rules that would stand but for another rule, or for an offer that the settings lack. */
function heldBack(judged: Judged): readonly Rule[] {
  return judged.judgement.withheld.filter((one) => isHeldBack(judged, one)).map((one) => one.rule);
}

function isHeldBack({ prepared, known }: Judged, { rule, reason }: WithheldRule): boolean {
  if (reason === 'excepted' || reason === 'outranked') return true;
  if (reason !== 'does-not-apply' || rule.conflicts.length === 0) return false;
  const found = prepared.rules.find((one) => one.rule === rule);
  return found !== undefined && missingOffer(explain(prepared, found.when, known)) !== undefined;
}
