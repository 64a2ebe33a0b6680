// PRACTICE: the cases as a round is drawn from them: how urgent each is, what it is like, and which of them stand on the two sides of a threshold.
import { adviseAt } from '../../engine/advise.ts';
import { missingSafetyAt } from '../../engine/judge.ts';
import { factsOf, type Prepared } from '../../engine/prepare.ts';
import type { Rule } from '../../model/rule.ts';
import { type Edge, thresholdOf } from '../cases/edges.ts';
import type { CaseLibrary, TrainingCase } from '../cases/library.ts';

/** `acute`: phone now. `leaves`: handed over, or seen within 2 weeks. `open`: a safety question has no answer. `stays`: all else. */
export type CaseKind = 'acute' | 'leaves' | 'open' | 'stays';

/** A case with what the drawing looks at. */
export type Card = {
  readonly one: TrainingCase;
  readonly kind: CaseKind;
  readonly group: string;
  /** What it is like: two alike do not stand in one round, but for the two sides of a threshold. */
  readonly likeness: string;
};

/** Two cases on the two sides of a threshold; `about` says of which. */
export type ThresholdPair = { readonly about: string; readonly cards: readonly [Card, Card] };

/** Cases to draw from. */
export type Deck = { readonly cards: readonly Card[]; readonly pairs: readonly ThresholdPair[] };

/** The deck of a programme. */
export function deckOf(prepared: Prepared, { cases, edges }: CaseLibrary): Deck {
  const cards = cases.map((one) => cardOf(prepared, one));
  const byId = new Map(cards.map((one) => [one.one.id, one]));
  const thresholds = new Map(edges.flatMap((one) => aboutOf(prepared, one)));
  const pairs = cards.flatMap((a) =>
    a.one.twins.flatMap((twin): readonly ThresholdPair[] => {
      const b = byId.get(twin.id);
      const about = twin.edges.map((id) => thresholds.get(id)).find((one) => one !== undefined);
      // Each of the two names the other: once is enough.
      return b !== undefined && about !== undefined && a.one.id < twin.id ? [{ about, cards: [a, b] }] : [];
    }),
  );
  return { cards, pairs };
}

/** The threshold of an edge: the same for all muscles and sides, whose grades have one limit. */
function aboutOf({ programme }: Prepared, edge: Edge): readonly (readonly [string, string])[] {
  const threshold = edge.is === 'leaf' ? thresholdOf(edge.leaf.leaf) : undefined;
  if (threshold === undefined) return [];
  const finding = programme.findings.find((one) => one.id === threshold.on);
  const unit = finding?.kind === 'number' ? finding.unit : threshold.on;
  return [[edge.id, `${unit} ${threshold.kind} ${threshold.limit}`]];
}

function cardOf(prepared: Prepared, one: TrainingCase): Card {
  const { contact } = one.sheet;
  const facts = factsOf(prepared, one.sheet);
  const rules = adviseAt(prepared, contact, facts).shown.map(({ rule }) => rule);
  const missing = missingSafetyAt(prepared, contact, facts);
  const kind = kindOf(rules, missing.length > 0);
  const [first] = rules;
  const likeness = {
    // Acute patients are alike in what makes them acute, the others in what is recommended at the contact.
    acute: first?.id ?? '',
    open: missing.join(' '),
    leaves: `${contact} ${first?.id}`,
    stays: [contact, ...rules.map((rule) => rule.id)].join(' '),
  };
  return { one, kind, group: facts.group ?? '', likeness: likeness[kind] };
}

function kindOf(rules: readonly Rule[], isOpen: boolean): CaseKind {
  if (rules.some(({ advice }) => advice.urgency === 'acute')) return 'acute';
  if (isOpen) return 'open';
  const leaves = rules.some(({ advice }) => advice.effect === 'hands-over' || advice.urgency === 'subacute');
  return leaves ? 'leaves' : 'stays';
}
