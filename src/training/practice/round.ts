// PRACTICE: a round of ten, drawn by a seed. Whatever is drawn, it holds what a learner must not be able to miss: acute patients, one who is handed over, a safety
// question that nobody asked, and both sides of a threshold.
import { randomFrom } from '../../model/random.ts';
import type { Card, CaseKind, Deck, ThresholdPair } from './deck.ts';

/** Cases in a round. */
export const roundLength = 10;

/** Acute cases in a round: two at least; more than three would let through whoever calls everything acute. */
const acuteCases = { least: 2, most: 3 };

/** Cases of a round that may be of those failed before. */
const mostAgain = 4;

type Drawing = {
  readonly deck: Deck;
  readonly random: () => number;
  readonly chosen: Card[];
};

/** Draws the ids of a round. `failed`: ids of cases answered wrongly before: they or their twins come again. */
export function drawRound(deck: Deck, seed: number, failed: readonly string[] = []): readonly string[] {
  const drawing: Drawing = { deck, random: randomFrom(seed), chosen: [] };
  const { chosen, random } = drawing;
  const acute = acuteCases.least + Math.floor(random() * (1 + acuteCases.most - acuteCases.least));
  const isAgain = ({ one }: Card) => failed.includes(one.id) || one.twins.some((twin) => failed.includes(twin.id));
  const again = deck.cards.filter(isAgain);
  for (let i = 0; i < mostAgain; i++)
    take(
      drawing,
      again.filter((one) => one.kind !== 'acute' || countOf(chosen, 'acute') < acute),
    );
  takePair(drawing, acute);
  for (let i = countOf(chosen, 'acute'); i < acute; i++) take(drawing, cardsOf(deck, 'acute'));
  for (const kind of ['leaves', 'open'] as const) if (countOf(chosen, kind) === 0) take(drawing, cardsOf(deck, kind));
  for (let i = chosen.length; i < roundLength; i++) take(drawing, cardsOf(deck, 'stays'));
  // A programme with few cases that stay has others.
  for (let i = chosen.length; i < roundLength; i++)
    take(
      drawing,
      deck.cards.filter((one) => one.kind !== 'acute'),
    );
  return shuffled(chosen, random).map((one) => one.one.id);
}

const cardsOf = ({ cards }: Deck, kind: CaseKind) => cards.filter((one) => one.kind === kind);
const countOf = (cards: readonly Card[], kind: CaseKind) => cards.filter((one) => one.kind === kind).length;

/** Takes one that is like none chosen before, if there is one. */
function take({ chosen, random }: Drawing, among: readonly Card[]): void {
  const fresh = among.filter((one) => !isLike(one, chosen));
  const one = pickBy(leastSeen(fresh, chosen), (card) => card.likeness, random);
  if (one !== undefined) chosen.push(one);
}

/** Takes the two sides of a threshold, unless a case of each is there already. */
function takePair({ deck, chosen, random }: Drawing, most: number): void {
  const isThere = deck.pairs.some(({ cards }) => cards.every((one) => chosen.includes(one)));
  if (isThere) return;
  const fits = ({ cards }: ThresholdPair) =>
    cards.every((one) => !isLike(one, chosen)) && countOf([...chosen, ...cards], 'acute') <= most;
  const pair = pickBy(deck.pairs.filter(fits), (one) => one.about, random);
  chosen.push(...(pair?.cards ?? []));
}

const isLike = (one: Card, chosen: readonly Card[]) => chosen.some((other) => other.likeness === one.likeness);

/** Of these, the ones at the contacts and in the groups seen least so far. */
function leastSeen(cards: readonly Card[], chosen: readonly Card[]): readonly Card[] {
  const seen = ({ one, group }: Card) =>
    2 * chosen.filter((other) => other.one.sheet.contact === one.sheet.contact).length +
    chosen.filter((other) => other.group === group).length;
  const least = Math.min(...cards.map(seen));
  return cards.filter((one) => seen(one) <= least + 1);
}

/** Picks a kind first and one of the kind then, so that what has many cases does not come up more often. */
function pickBy<T>(some: readonly T[], kindOf: (one: T) => string, random: () => number): T | undefined {
  const kinds = [...new Set(some.map(kindOf))];
  const kind = kinds[Math.floor(random() * kinds.length)];
  const ofKind = some.filter((one) => kindOf(one) === kind);
  return ofKind[Math.floor(random() * ofKind.length)];
}

function shuffled<T>(all: readonly T[], random: () => number): readonly T[] {
  const result = [...all];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [result[i], result[j]];
    if (a !== undefined && b !== undefined) [result[i], result[j]] = [b, a];
  }
  return result;
}
