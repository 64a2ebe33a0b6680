// PRACTICE, part six: which edges a case shows, and which a pair of cases.
import type { PreparedRule } from '../../engine/prepare.ts';
import type { Sheet } from '../../engine/sheet.ts';
import { type Edge, type LeafEdge, thresholdOf } from './edges.ts';
import type { Ground } from './ground.ts';
import { decidesBetween, type Looked } from './look.ts';
import type { Pair } from './pair.ts';
import { keyOf, variablesBehind } from './variables.ts';

/** Tells of a case which edges it shows by itself. */
export function edgesShownBy(looked: Looked): readonly string[] {
  const { sheet, standings, missingSafety, facts, ground } = looked;
  const { contact } = sheet;
  const found: string[] = [];
  let acute = false;
  for (const [rule, reason] of standings) {
    const { id, topic, advice } = rule.rule;
    found.push(`${reason === undefined ? 'shown' : 'not-shown'} ${contact} ${id}`);
    acute ||= reason === undefined && advice.urgency === 'acute';
    if (reason === 'acute-first' || reason === 'handed-over') found.push(`${reason} ${contact}`);
    if (reason === 'outranked') found.push(`outranked ${contact} ${topic}`);
    if (reason === 'excepted')
      found.push(...exceptedBy(looked, rule).map((by) => `excepted ${contact} ${id} by ${by}`));
  }
  for (const { id } of ground.prepared.groups) {
    found.push(`${facts.group === id ? 'suggested' : 'not-suggested'} ${id}`);
  }
  // An open safety question teaches where nothing acute goes before it, and where it is the only one.
  const [missing, ...others] = missingSafety;
  if (missing !== undefined && others.length === 0 && !acute) found.push(`unanswered ${missing}`);
  return found;
}

function exceptedBy({ standings, verdicts }: Looked, rule: PreparedRule): readonly string[] {
  const rules = [...standings.keys()];
  return rules
    .filter((one) => rule.unless.includes(one.index) && verdicts[one.index] === 'yes')
    .map((one) => one.rule.id);
}

/** The leaves that a change of each variable may turn over at a ground. */
export type LeafBook = ReadonlyMap<string, readonly LeafEdge[]>;

/** The edges of leaves by the variables behind them. */
export function leafBookOf(ground: Ground, edges: readonly Edge[]): LeafBook {
  const book = new Map<string, LeafEdge[]>();
  for (const edge of edges) {
    if (edge.is !== 'leaf' || (edge.contact !== undefined && edge.contact !== ground.contact.id)) continue;
    for (const variable of variablesBehind(ground, edge.leaf.leaf)) {
      const key = keyOf(variable);
      book.set(key, [...(book.get(key) ?? []), edge]);
    }
  }
  return book;
}

/** The edges that the pair shows. A number is shown by the two values beside its limit alone. */
export function edgesShownBetween(book: LeafBook, pair: Pair, looked: readonly Looked[]): readonly string[] {
  return (book.get(keyOf(pair.variable)) ?? [])
    .filter((edge) => isBeside(edge, pair) && decidesBetween(edge, looked) === true)
    .map((edge) => edge.id);
}

function isBeside({ leaf }: LeafEdge, { variable, sheets }: Pair): boolean {
  const threshold = thresholdOf(leaf.leaf);
  if (threshold === undefined) return true;
  if (variable.of !== 'now' && variable.of !== 'before') return false;
  const { condition } = leaf.leaf;
  if (condition.kind === 'weeksSinceOnset') {
    const days = sheets.map((one) => Math.round((one.onsetWeeks ?? 0) * 7));
    return Math.max(...days) === condition.atLeast * 7 && Math.min(...days) === condition.atLeast * 7 - 1;
  }
  if (!('finding' in condition)) return false;
  const valueIn = (sheet: Sheet) => (variable.of === 'now' ? sheet.answers : sheet.earlier)[condition.finding];
  const values = sheets.map(valueIn).map(Number);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (high - low !== 1) return false;
  return condition.kind === 'fallenSince' || high === threshold.limit;
}
