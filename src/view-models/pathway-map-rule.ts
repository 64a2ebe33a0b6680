// A rule as the map opens it, without a patient: what newer knowledge says, what excepts it, how a role carries it out, and where it stands.
import type { NewerNote } from '../model/citation.ts';
import type { Performance, Programme } from '../model/programme.ts';
import type { Rule } from '../model/rule.ts';
import type { RuleView } from './why-view.ts';

/** One rule with what stands around it. */
export type RuleOnMap = Pick<RuleView, 'rule' | 'citation'> & {
  readonly newer: readonly NewerNote[];
  /** The rules that except it. */
  readonly exceptions: readonly Rule[];
  /** How the role carries it out; undefined where the programme says nothing of the role. */
  readonly performance: Performance | undefined;
};

/** The rule as the programme has it, told to a role. */
export function ruleOnMap(programme: Programme, rule: Rule, role: string | undefined): RuleOnMap {
  return {
    rule,
    citation: {
      citation: rule.citation,
      source: programme.sources.find((one) => one.id === rule.citation.source),
      edition: programme.edition,
    },
    // What advises against comes first: it must not be read past.
    newer: programme.notes
      .filter((one) => rule.newer.includes(one.id))
      .toSorted((a, b) => Number(b.advisesAgainst) - Number(a.advisesAgainst)),
    exceptions: rule.unless.flatMap((id) => programme.rules.find((one) => one.id === id) ?? []),
    performance: programme.roles.find((one) => one.id === role)?.capabilities[rule.advice.capability],
  };
}

/** The role that the map is told to: one's own where the programme knows it, else the first that steers its courses. */
export function roleOnMap({ roles }: Programme, own: string): string | undefined {
  return (roles.find((one) => one.id === own) ?? roles.find((one) => one.steers))?.id;
}
