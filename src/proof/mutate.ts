// Moves one threshold of one rule by one, to see that the proof notices. A rule without a figure is moved to the contact before its own.
import type { Condition } from '../model/condition.ts';
import type { Programme } from '../model/programme.ts';
import type { Rule } from '../model/rule.ts';

/** The programme with the rule's thresholds moved by one (`at least` and `weeks` up, `below` down); undefined where the rule has nothing to move. */
export function moveThreshold(
  programme: Programme,
  id: string,
): { readonly programme: Programme; readonly moved: string } | undefined {
  const rule = programme.rules.find((one) => one.id === id);
  if (!rule) return undefined;
  const when = moved(rule.when);
  const changed = JSON.stringify(when) !== JSON.stringify(rule.when);
  const other = changed ? { ...rule, when } : earlier(programme, rule);
  if (!other) return undefined;
  const rules = programme.rules.map((one) => (one === rule ? other : one));
  return {
    programme: { ...programme, rules },
    moved: changed ? 'threshold moved by one' : `moved to ${JSON.stringify(other.at)}`,
  };
}

function moved(condition: Condition): Condition {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map(moved) };
    case 'not':
      return { ...condition, of: moved(condition.of) };
    case 'atLeast':
      return { ...condition, value: condition.value + 1 };
    case 'below':
      return { ...condition, value: condition.value - 1 };
    case 'fallenSince':
      return { ...condition, by: condition.by + 1 };
    case 'weeksSinceOnset':
      return { ...condition, atLeast: condition.atLeast + 1 };
    default:
      return condition;
  }
}

function earlier(programme: Programme, rule: Rule): Rule | undefined {
  if (rule.at === 'every') return undefined;
  const places = rule.at.map((id) => programme.contacts.findIndex((one) => one.id === id));
  const at = places.flatMap((place) => programme.contacts[Math.max(0, place - 1)]?.id ?? []);
  return places[0] === 0 ? undefined : { ...rule, at: [...new Set(at)] };
}
