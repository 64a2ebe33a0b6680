// PRACTICE: a case dressed for the day, so that the same case is not the same patient twice. Only what decides nothing is varied, and the engine is asked whether it
// really decides nothing: where anything would change, the case stays as it was.
import { standingsAt } from '../../engine/advise.ts';
import { factsOf, type Prepared } from '../../engine/prepare.ts';
import type { Sheet } from '../../engine/sheet.ts';
import { type Finding, isPossible, type Unit, type Value } from '../../model/finding.ts';
import { pictureOfGroup } from '../../model/programme-contacts.ts';
import type { Ordinary } from '../cases/ground.ts';

/** How far from the ordinary a number may go either way. */
const spread: Partial<Record<Unit, number>> = { years: 22, nprs: 2, points: 3, degrees: 10, weeks: 1 };

/** What a case is dressed with. */
export type Wardrobe = { readonly ordinary: Ordinary; readonly nerveRootSigns: Ordinary };

/** The case with other figures where they are ordinary, and with the signs of a nerve root where that is its picture. `random`: from 0 up to 1. */
export function dressed(prepared: Prepared, sheet: Sheet, wardrobe: Wardrobe, random: () => number): Sheet {
  const { findings, durationFinding } = prepared.programme;
  const facts = factsOf(prepared, sheet);
  const signs = pictureOfGroup(prepared.programme, facts.group) === 'nerve-root' ? wardrobe.nerveRootSigns : {};
  let one = sheet;
  for (const finding of findings) {
    const before = one.answers[finding.id];
    if (before === undefined || finding.safety || finding.flag !== undefined || finding.id === durationFinding)
      continue;
    // Drawn for every finding alike, so that what is put on does not depend on what was left off.
    const turn = random();
    const sign = turn < 1 / 3 ? undefined : signs[finding.id];
    const value = sign ?? figureFor(finding, before, wardrobe.ordinary[finding.id], turn);
    if (value === before || !isPossible(finding, value)) continue;
    const changed = { ...one, answers: { ...one.answers, [finding.id]: value } };
    if (isTheSame(prepared, one, changed)) one = changed;
  }
  return one;
}

function figureFor(finding: Finding, before: Value, ordinary: Value | undefined, turn: number): Value {
  const width = finding.kind === 'number' ? spread[finding.unit] : undefined;
  if (width === undefined || typeof before !== 'number' || before !== ordinary) return before;
  return before + Math.round((turn * 2 - 1) * width);
}

/** Whether the engine says the same of both: every rule stands alike, every question matters alike, the group is the same. */
function isTheSame(prepared: Prepared, a: Sheet, b: Sheet): boolean {
  const [one, other] = [factsOf(prepared, a), factsOf(prepared, b)];
  if (one.group !== other.group) return false;
  const asked = (known: typeof one) => prepared.relevance.map((when) => when?.evaluate(known));
  const [x, y] = [asked(one), asked(other)];
  if (x.some((truth, i) => truth !== y[i])) return false;
  const [s, t] = [standingsAt(prepared, a.contact, one), standingsAt(prepared, b.contact, other)];
  return s.every((reason, i) => reason === t[i]);
}
