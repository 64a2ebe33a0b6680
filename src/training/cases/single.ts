// PRACTICE: one patient for an edge that needs no second one: a rule shown, excepted or outranked, a group suggested, a safety question left open.
import type { Truth } from '../../engine/evaluate.ts';
import { negate } from '../../engine/evaluate.ts';
import type { PreparedRule } from '../../engine/prepare.ts';
import type { Sheet } from '../../engine/sheet.ts';
import { blockersOf, handsOver, isAcute } from './blockers.ts';
import { edgesShownBy } from './coverage.ts';
import { type Decision, groupDecision, leavesOf, ruleDecision, type Told, truthOf } from './decision.ts';
import type { Edge } from './edges.ts';
import { type Ground, sheetWith } from './ground.ts';
import { lookAt } from './look.ts';
import type { Found } from './pair.ts';
import type { Answer } from './patient.ts';
import { realised } from './realise.ts';
import { search } from './search.ts';
import type { Variable } from './variables.ts';

/** What must hold of the patient, with the decisions asked for it. */
type Goal = { readonly decisions: readonly Decision[]; readonly truth: (told: Told) => Truth };

type SingleEdge = Exclude<Edge, { is: 'leaf' }>;

/** A patient for the edge; the engine must see the edge shown. */
export function findSingle(ground: Ground, edge: SingleEdge, most: number): Found<Sheet> {
  let gaveUp = false;
  for (const { goal, given } of goalsOf(ground, edge)) {
    let sheet: Sheet | undefined;
    const result = search({
      ground,
      decisions: goal.decisions,
      given: [given],
      goal: ([side]) => (side === undefined ? 'no' : goal.truth(side)),
      groups: ground.groups.map((one) => [one]),
      accept: (patients) => {
        const made = realised(ground, patients, most);
        gaveUp ||= !made.isSure;
        const [patient] = made.patients;
        if (patient === undefined) return false;
        const found = sheetWith(ground, patient);
        if (!edgesShownBy(lookAt(ground, found)).includes(edge.id)) {
          gaveUp = true;
          return false;
        }
        sheet = found;
        return true;
      },
      most,
    });
    if (sheet !== undefined) return { is: 'found', value: sheet };
    gaveUp ||= result === 'gave-up';
  }
  return { is: gaveUp ? 'gave-up' : 'none' };
}

type Attempt = { readonly goal: Goal; readonly given: readonly (readonly [Variable, Answer])[] };

/** Ways to reach the edge, the plainest first; together they are all there are. */
function goalsOf(ground: Ground, edge: SingleEdge): readonly Attempt[] {
  const { prepared, contact } = ground;
  const rules = prepared.rulesAt.get(contact.id) ?? [];
  const decisionOf = (one: PreparedRule) => ruleDecision(prepared, contact.id, one);
  const plain = (goal: Goal): readonly Attempt[] => [{ goal, given: [] }];
  switch (edge.is) {
    case 'shown':
      return plain(allOf([decisionOf(edge.rule)], blockersOf(prepared, contact.id, edge.rule).map(decisionOf)));
    case 'not-shown':
      return plain(allOf([], [decisionOf(edge.rule)]));
    case 'excepted': {
      const by = decisionOf(edge.by);
      const own: Decision = { ...decisionOf(edge.rule), decide: (told) => truthOf(edge.rule.when, told) };
      return plain(allOf([own, by], []));
    }
    case 'acute-first': {
      const acute = rules.filter(isAcute);
      const others = rules.filter((one) => !isAcute(one));
      return acute.flatMap((a) => others.flatMap((b) => plain(allOf([decisionOf(a), decisionOf(b)], []))));
    }
    case 'handed-over': {
      const first = rules.filter((one) => handsOver(one) && !isAcute(one));
      const others = rules.filter((one) => !handsOver(one));
      const acute = rules.filter(isAcute).map(decisionOf);
      return first.flatMap((a) => others.flatMap((b) => plain(allOf([decisionOf(a), decisionOf(b)], acute))));
    }
    case 'outranked': {
      const same = rules.filter((one) => one.rule.topic === edge.topic);
      const others = (one: PreparedRule) =>
        blockersOf(prepared, contact.id, one).filter((other) => goesBeforeAll(other, one));
      return same.flatMap((a, i) =>
        same
          .slice(i + 1)
          // One that excepts the other, or goes before it whatever its topic, never outranks it.
          .filter((b) => !b.unless.includes(a.index) && !goesBeforeAll(a, b))
          .flatMap((b) => plain(allOf([decisionOf(a), decisionOf(b)], others(b).map(decisionOf)))),
      );
    }
    case 'suggested':
      return plain(allOf([groupDecision(prepared, edge.group)], []));
    case 'not-suggested':
      return plain(allOf([], [groupDecision(prepared, edge.group)]));
    case 'unanswered':
      return unanswered(ground, edge.finding, rules.filter(isAcute).map(decisionOf));
  }
}

/** It withholds by being acute or handing over, whatever its topic. */
const goesBeforeAll = (one: PreparedRule, than: PreparedRule) =>
  (isAcute(one) && !isAcute(than)) || (handsOver(one) && !handsOver(than));

function allOf(wanted: readonly Decision[], unwanted: readonly Decision[]): Goal {
  return {
    decisions: [...wanted, ...unwanted],
    truth: (told) => {
      const truths = [...wanted.map((one) => one.decide(told)), ...unwanted.map((one) => negate(one.decide(told)))];
      return truths.includes('no') ? 'no' : truths.includes('unknown') ? 'unknown' : 'yes';
    },
  };
}

/** The question matters and has no answer, and nothing is acute for certain. */
function unanswered(ground: Ground, finding: string, acute: readonly Decision[]): readonly Attempt[] {
  const { prepared } = ground;
  const slot = prepared.slots.get(finding) ?? -1;
  if (!ground.answerable.has(slot)) return [];
  const when = prepared.relevance[slot];
  const matters: Decision = {
    ...{ id: finding, leaves: [], asks: when === undefined ? [] : leavesOf(when) },
    decide: (told) => (when === undefined ? 'yes' : truthOf(when, told)),
  };
  const goal: Goal = {
    decisions: [matters, ...acute],
    truth: (told) => {
      const before = told.open;
      if (acute.some((one) => one.decide(told) === 'yes')) return 'no';
      told.open = before;
      return matters.decide(told);
    },
  };
  return [{ goal, given: [[{ of: 'now', slot }, undefined]] }];
}
