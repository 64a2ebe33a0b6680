// PRACTICE: what is right for a case, as far as it can be asked: flags, group, what to do, how soon, and to whom. All of it is read off the engine's judgement; nothing
// here may decide anything a second time.
import { type Judgement, judge, type Recommendation } from '../../engine/judge.ts';
import { factsOf, type Prepared } from '../../engine/prepare.ts';
import type { Sheet } from '../../engine/sheet.ts';
import type { Rule, Urgency } from '../../model/rule.ts';
import { firstDayOfCases } from '../cases/ground.ts';

/** What a learner may do with the patient. `ask`: find out what is missing before a plan is made. */
export const actions = ['acute', 'hand-over', 'refer', 'image', 'go-on', 'end', 'ask'] as const;
export type Action = (typeof actions)[number];

/** Stands for no group, and for nobody to send the patient to. */
export const NONE = 'none';

/** Something that is due: one of the actions says it. */
export type Due = { readonly actions: readonly Action[]; readonly rules: readonly Rule[] };

/** `due`: the programme states or recommends it. `open`: it names it too. `acute`: where its acute patients go. */
type Recipients = Readonly<Record<'due' | 'open' | 'acute', readonly string[]>>;

/** What is right. Where several answers are, each of them is. */
export type Solution = {
  readonly judgement: Judgement;
  readonly red: readonly string[];
  readonly yellow: readonly string[];
  /** Undefined where it is not asked for: told with the case, or of no account beside what is acute. */
  readonly groups: readonly string[] | undefined;
  readonly due: readonly Due[];
  /** May be done too: the programme leaves it open, or newer knowledge advises against it. */
  readonly open: readonly Action[];
  /** One of these at least where nothing is due: the ways of the course that are left open, else whatever is; not what newer knowledge advises against. */
  readonly wanted: Due;
  /** Undefined where nothing can hurry or wait, since something is to be found out first. */
  readonly urgencies: readonly Urgency[] | undefined;
  /** To whom. Undefined where something is to be found out first. */
  readonly recipients: Recipients | undefined;
  readonly isAcute: boolean;
  /** Safety questions without an answer, or what else keeps the plan open. */
  readonly missing: readonly string[];
};

const urgencyRank: Readonly<Record<Urgency, number>> = { routine: 0, subacute: 1, acute: 2 };

/** Whether the one is more urgent than the other: above 0 where it is. */
export const byUrgency = (a: Urgency, b: Urgency): number => urgencyRank[a] - urgencyRank[b];

/** The judgement of a case, the suggested group as if it were confirmed: what follows from it is what is practised. */
function judgementOf(prepared: Prepared, sheet: Sheet, role: string): Judgement {
  const group = factsOf(prepared, sheet).group;
  return judge(prepared, { ...sheet, group, groupHere: true }, { role, firstDay: firstDayOfCases });
}

/** What is right for the case, as the role would do it. */
export function solutionOf(prepared: Prepared, sheet: Sheet, role: string): Solution {
  const judgement = judgementOf(prepared, sheet, role);
  const isAcute = judgement.status === 'acute';
  const missing = isAcute ? [] : [...judgement.missingSafety, ...judgement.questions];
  const said = judgement.recommendations.filter(({ rule }) => actionsOf(rule).length > 0);
  // While something is to be found out the plan is provisional: only what sends the patient away is due beside the asking.
  const binding = said.filter((one) => isDue(one) && (missing.length === 0 || sendsAway(one)));
  const isOpen = missing.length > 0 && binding.length === 0;
  const asks: readonly Due[] = missing.length > 0 ? [{ actions: ['ask'], rules: [] }] : [];
  return {
    judgement,
    red: judgement.flags.red.map((one) => one.finding.id),
    yellow: judgement.flags.yellow.map((one) => one.finding.id),
    groups: isAcute || sheet.group !== undefined ? undefined : groupsOf(judgement),
    due: [...asks, ...dueOf(binding)],
    open: unique(said.flatMap(({ rule }) => actionsOf(rule))),
    wanted: wantedOf(said),
    urgencies: isOpen ? undefined : urgenciesOf(said, binding),
    recipients: isOpen ? undefined : recipientsOf(prepared, said, binding),
    ...{ isAcute, missing },
  };
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** What the rule recommends, as a learner says it; several where each of them says it, none where it is said beside everything else. */
export function actionsOf({ advice }: Rule): readonly Action[] {
  const { kind, effect, urgency, recipient } = advice;
  if (urgency === 'acute') return ['acute'];
  switch (kind) {
    case 'information':
    case 'work':
      return [];
    case 'imaging':
      return ['image'];
    case 'exit':
      return recipient === undefined ? ['hand-over'] : ['hand-over', 'refer'];
    case 'referral':
      return effect === 'hands-over' ? ['hand-over', 'refer'] : ['refer'];
    case 'end':
      return effect === 'refers' ? ['end', 'refer'] : ['end'];
    case 'treatment':
      return recipient === undefined ? ['go-on'] : ['go-on', 'refer'];
    case 'continue':
      return effect === 'continues' ? ['go-on'] : [];
  }
}

/** Stated or recommended, and not advised against since. What treatment there is besides is the learner's own choice. */
function isDue({ rule, discouraged }: Recommendation): boolean {
  const { strength, kind, urgency } = rule.advice;
  if (urgency === 'acute') return true;
  return (strength === 'must' || strength === 'should') && !discouraged && kind !== 'treatment';
}

/** Ways of the course that are left open; where there are none, what is left open beside it. */
function wantedOf(said: readonly Recommendation[]): Due {
  const open = said.filter((one) => !one.discouraged).map((one) => one.rule);
  const ways = open.filter((rule) => rule.advice.effect !== 'beside');
  const rules = ways.length > 0 ? ways : open;
  return { actions: unique(rules.flatMap(actionsOf)), rules };
}

const sendsAway = ({ rule: { advice } }: Recommendation) =>
  advice.effect === 'hands-over' || advice.urgency !== 'routine';

/** What is due, once for each choice of actions. */
function dueOf(binding: readonly Recommendation[]): readonly Due[] {
  const choices = unique(binding.map(({ rule }) => actionsOf(rule).join(' ')));
  return choices.map((choice) => {
    const rules = binding.map(({ rule }) => rule).filter((rule) => actionsOf(rule).join(' ') === choice);
    return { actions: rules[0] === undefined ? [] : actionsOf(rules[0]), rules };
  });
}

/** The group suggested; while another cannot be ruled out, or none is met, "cannot be told" is right as well. */
function groupsOf({ group }: Judgement): readonly string[] {
  const suggested = group.suggested === undefined ? [] : [group.suggested];
  return group.certain ? suggested : [...suggested, NONE];
}

/** The most urgent of what is due, and what is more urgent and left open; any of what is left open where nothing is due. */
function urgenciesOf(said: readonly Recommendation[], binding: readonly Recommendation[]): readonly Urgency[] {
  const of = (some: readonly Recommendation[]) => some.map(({ rule }) => rule.advice.urgency).toSorted(byUrgency);
  const due = of(binding).at(-1);
  if (due === undefined) return unique(of(said));
  return unique([due, ...of(said).filter((one) => byUrgency(one, due) > 0)]);
}

function recipientsOf(
  prepared: Prepared,
  said: readonly Recommendation[],
  binding: readonly Recommendation[],
): Recipients {
  const has = (id: string) => prepared.programme.recipients.some((one) => one.id === id);
  const of = ({ rule, performance }: Recommendation): readonly string[] => {
    const { recipient, urgency } = rule.advice;
    // Who may not send the patient asks the general practitioner; what is acute anybody sends.
    const via = performance === 'via-gp' && urgency !== 'acute' && has('gp') ? ['gp'] : [];
    return recipient === undefined ? [] : [recipient, ...via];
  };
  // A treatment that is recommended has its place too, unless the learner gives it.
  const treatments = said.filter(
    ({ rule, performance, discouraged }) =>
      rule.advice.kind === 'treatment' &&
      rule.advice.strength !== 'may' &&
      rule.advice.strength !== 'consider' &&
      performance !== 'self' &&
      !discouraged,
  );
  const due = unique([...binding, ...treatments].flatMap(of));
  const acute = prepared.rules.flatMap(({ rule: { advice } }) =>
    advice.urgency === 'acute' ? (advice.recipient ?? []) : [],
  );
  return { due, open: unique(said.flatMap(of)).filter((one) => !due.includes(one)), acute: unique(acute) };
}
