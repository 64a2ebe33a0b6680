// PRACTICE: the marks of the parts with one answer, and of the flags.
import type { Rule } from '../../model/rule.ts';
import type { LearnerAnswer, Mistake, PartMark } from './score.ts';
import { actionsOf, byUrgency, NONE, type Solution } from './solution.ts';

/** The rules that lead, with the answers they rest on: ways of the course before what stands beside it, the most urgent first. */
export function leading({ judgement }: Solution): Pick<Mistake, 'rules' | 'findings'> {
  const said = judgement.recommendations.filter(({ rule }) => actionsOf(rule).length > 0);
  const urgency = said[0]?.rule.advice.urgency;
  const same = said.filter((one) => one.rule.advice.urgency === urgency && !one.discouraged);
  const ways = same.filter((one) => one.rule.advice.effect !== 'beside');
  const told = (ways.length > 0 ? ways : same).slice(0, 2);
  return whyOf(
    judgement,
    told.map((one) => one.rule),
  );
}

/** Rules with the answers that made them apply. */
export function whyOf(
  { recommendations }: Solution['judgement'],
  rules: readonly Rule[],
): Pick<Mistake, 'rules' | 'findings'> {
  const because = recommendations.filter((one) => rules.includes(one.rule)).flatMap((one) => one.because);
  return { rules, findings: [...new Set(because)] };
}

/** A red flag counts twice. */
const flagWeights = { red: 2, yellow: 1 } as const;

/** Which findings are flags. */
export function markFlags(solution: Solution, { flags }: LearnerAnswer): PartMark {
  const right = new Map<string, 'red' | 'yellow'>([
    ...solution.red.map((id) => [id, 'red'] as const),
    ...solution.yellow.map((id) => [id, 'yellow'] as const),
  ]);
  const one = (is: Mistake['is'], finding: string): Mistake => ({
    ...{ part: 'flags', is, about: [finding], rules: [], findings: [finding] },
  });
  const missed = [...right].flatMap(([id, colour]) => {
    const said = flags[id];
    if (said === colour) return [];
    if (said === undefined) return [one(colour === 'red' ? 'red-missed' : 'yellow-missed', id)];
    return [one(colour === 'red' ? 'red-missed' : 'flag-colour', id)];
  });
  const extra = Object.keys(flags)
    .filter((id) => !right.has(id))
    .map((id) => one('flag-extra', id));
  const worth = (id: string) => flagWeights[right.get(id) ?? 'yellow'];
  const whole = Math.max(
    1,
    [...right.keys()].reduce((sum, id) => sum + worth(id), 0),
  );
  const lost = [...missed, ...extra].reduce((sum, { about: [id = ''] }) => sum + worth(id), 0);
  return { part: 'flags', share: Math.max(0, 1 - lost / whole), mistakes: [...missed, ...extra] };
}

/** The group; undefined where it is not asked for. */
export function markGroup(solution: Solution, { group }: LearnerAnswer): PartMark | undefined {
  const { groups, judgement } = solution;
  if (groups === undefined) return undefined;
  const isRight = group !== undefined && groups.includes(group);
  const findings = judgement.group.because.length > 0 ? judgement.group.because : judgement.group.lacks;
  const mistake: Mistake = { part: 'group', is: 'group-wrong', about: groups, rules: [], findings };
  return { part: 'group', share: isRight ? 1 : 0, mistakes: isRight ? [] : [mistake] };
}

/** How soon. Too late costs all of it, too urgent a little. */
export function markUrgency(solution: Solution, { urgency }: LearnerAnswer): PartMark | undefined {
  const { urgencies, isAcute } = solution;
  if (urgencies === undefined) return undefined;
  if (urgency !== undefined && urgencies.includes(urgency)) return { part: 'urgency', share: 1, mistakes: [] };
  const [least = 'routine'] = urgencies.toSorted(byUrgency);
  const about = [...urgencies];
  const off = urgency === undefined ? -1 : byUrgency(urgency, least);
  if (off > 0) {
    const mistakes: readonly Mistake[] = [{ part: 'urgency', is: 'too-urgent', about, ...leading(solution) }];
    return { part: 'urgency', share: off === 1 ? 0.5 : 0.25, mistakes };
  }
  // What is acute and was not seen is said once, with what is done.
  const mistakes: readonly Mistake[] = isAcute
    ? []
    : [{ part: 'urgency', is: 'too-late', about, ...leading(solution) }];
  return { part: 'urgency', share: 0, mistakes };
}

/**
 * To whom. Half right are somebody whom the programme names where it asks for another, and an acute way for a patient who is to be seen within 2 weeks.
 */
export function markRecipient(solution: Solution, { recipient }: LearnerAnswer): PartMark | undefined {
  const { recipients, judgement, urgencies } = solution;
  if (recipients === undefined) return undefined;
  const { due, open, acute } = recipients;
  const right = due.length > 0 ? due : [...open, NONE];
  if (recipient !== undefined && right.includes(recipient)) return { part: 'recipient', share: 1, mistakes: [] };
  const named = judgement.recommendations
    .map((one) => one.rule)
    .filter((one) => right.includes(one.advice.recipient ?? NONE));
  const why = due.length > 0 ? whyOf(judgement, named) : leading(solution);
  const mistake: Mistake = { part: 'recipient', is: 'recipient-wrong', about: right, ...why };
  const half = urgencies?.includes('subacute') === true ? [...open, ...acute] : open;
  const isHalf = recipient !== undefined && half.includes(recipient);
  return { part: 'recipient', share: isHalf ? 0.5 : 0, mistakes: [mistake] };
}
