// The proof of practice: the made-up cases show every decision edge of a programme that can be shown, what cannot is proven so, and the marks let nobody pass who
// would endanger a patient.
import { type Prepared, prepare } from '../src/engine/prepare.ts';
import type { Condition } from '../src/model/condition.ts';
import type { Programme } from '../src/model/programme.ts';
import { randomFrom } from '../src/model/random.ts';
import { nerveRootSigns, ordinaryAnswers } from '../src/programmes/ordinary-answers.ts';
import type { Edge } from '../src/training/cases/edges.ts';
import type { Ordinary } from '../src/training/cases/ground.ts';
import { type Verdict, whyMissed } from '../src/training/cases/impossible.ts';
import { type CaseLibrary, casesOf } from '../src/training/cases/library.ts';
import { edgesShown, thresholdsShown } from '../src/training/cases/recheck.ts';
import { deckOf } from '../src/training/practice/deck.ts';
import { dressed } from '../src/training/practice/dress.ts';
import { learners } from '../src/training/practice/learners.ts';
import { resultOf } from '../src/training/practice/practice.ts';
import { drawRound } from '../src/training/practice/round.ts';
import { mark } from '../src/training/practice/score.ts';
import { type Solution, solutionOf } from '../src/training/practice/solution.ts';

/** Rounds that each learner takes. */
const rounds = 100;

/** What became of the proof. */
export type TrainingProof = {
  readonly lines: readonly string[];
  readonly faults: readonly string[];
  /** Every edge that cannot be shown, with the reason: rule and leaf, and at which contacts. */
  readonly impossible: readonly string[];
};

/** Proves the cases and the marks of a programme. */
export function proveTraining(programme: Programme): TrainingProof {
  const prepared = prepare(programme);
  const ordinary = ordinaryAnswers(programme.id);
  const library = casesOf(prepared, ordinary);
  const shown = edgesShown(prepared, ordinary, library);
  const missed = library.edges.filter((one) => !shown.has(one.id));
  const judged = whyMissed(prepared, ordinary, missed);
  const impossible = judged.filter(({ verdict }) => verdict.is === 'impossible');
  const unproven = judged.filter(({ verdict }) => verdict.is !== 'impossible');
  const possible = library.edges.length - impossible.length;
  const thresholds = thresholdsShown(library.edges, shown);
  const oneSided = thresholds.filter((one) => !one.isShown);
  const taught = learnersTaught(roundsOf(prepared, ordinary, library));
  return {
    lines: [
      line('cases of practice', figures.format(library.cases.length)),
      line(
        'decision edges',
        `${figures.format(shown.size)} of ${figures.format(possible)}, ${percent(shown.size / possible)}`,
      ),
      line('impossible edges', figures.format(impossible.length)),
      line('thresholds', `${thresholds.length - oneSided.length} of ${thresholds.length} from both sides`),
      ...taught.lines,
    ],
    faults: [
      ...unproven.map(({ edge, verdict }) => `edge without a case: ${edge.id} (${verdict.is})`),
      ...oneSided.map(({ threshold }) => `threshold from one side only: ${threshold}`),
      ...taught.faults,
    ],
    impossible: impossibleLines(judged),
  };
}

const figures = new Intl.NumberFormat('en-GB');
const percent = (share: number) => `${(Math.floor(share * 1000) / 10).toString()} %`;
const line = (name: string, value: string) => `  ${name.padEnd(26)}${value}`;

/** What each learner reaches in the rounds, and what they should not. */
function learnersTaught(drawn: readonly (readonly Solution[])[]): Pick<TrainingProof, 'lines' | 'faults'> {
  const results = Object.entries(learners).map(([name, { learner, passes }]) => {
    const taken = drawn.map((one) => resultOf(one.map((solution) => mark(solution, learner(solution)))));
    const passed = taken.filter((one) => one.isPassed).length;
    const lowest = Math.min(...taken.map((one) => one.points));
    const isRight = passes === 'all' ? passed === rounds && lowest === 100 : passed === 0;
    return { name, passed, isRight, line: line(`who ${name}`, `passes ${passed} of ${rounds}, ${pointsOf(taken)}`) };
  });
  return {
    lines: results.map((one) => one.line),
    faults: results.filter((one) => !one.isRight).map(({ name, passed }) => `the learner who ${name} passes ${passed}`),
  };
}

function pointsOf(taken: readonly { readonly points: number }[]): string {
  const points = taken.map((one) => one.points);
  const [low, high] = [Math.min(...points), Math.max(...points)];
  return low === high ? `${low} points` : `${low} to ${high} points`;
}

/** What is right in each case of each round, in every role in turn. */
function roundsOf(prepared: Prepared, ordinary: Ordinary, library: CaseLibrary): readonly (readonly Solution[])[] {
  const { roles } = prepared.programme;
  const deck = deckOf(prepared, library);
  const sheets = new Map(library.cases.map((one) => [one.id, one.sheet]));
  return Array.from({ length: rounds }, (_, i) => {
    const random = randomFrom(i + 1);
    return drawRound(deck, i + 1).flatMap((id) => {
      const sheet = sheets.get(id);
      if (sheet === undefined) return [];
      const worn = dressed(prepared, sheet, { ordinary, nerveRootSigns }, random);
      return [solutionOf(prepared, worn, roles[i % roles.length]?.id ?? '')];
    });
  });
}

/** One line for each edge, those of several contacts together. */
function impossibleLines(judged: readonly { readonly edge: Edge; readonly verdict: Verdict }[]): readonly string[] {
  const contacts = new Map<string, string[]>();
  for (const { edge, verdict } of judged) {
    if (verdict.is !== 'impossible') continue;
    const name = `${verdict.reason}: ${nameOf(edge)}`;
    contacts.set(name, [...(contacts.get(name) ?? []), 'contact' in edge ? (edge.contact ?? 'any') : 'any']);
  }
  return [...contacts].map(([name, at]) => `${name} (${at.join(', ')})`).toSorted();
}

function nameOf(edge: Edge): string {
  switch (edge.is) {
    case 'leaf': {
      const { rule, place, leaf } = edge.leaf;
      const where = rule === edge.decision.id ? `#${place}` : `${rule}#${place}`;
      return `${edge.decision.id}, ${where} ${wordsOf(leaf.condition)}`;
    }
    case 'excepted':
      return `${edge.rule.rule.id}, excepted by ${edge.by.rule.id}`;
    case 'outranked':
      return `topic ${edge.topic}, one rule outranking another`;
    default:
      return edge.id;
  }
}

const wordsOf = ({ kind, ...rest }: Condition) => `${kind} ${Object.values(rest).flat().join(' ')}`;
