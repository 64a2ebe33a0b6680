// Why a programme does not recommend what another does: not yet, another group, an answer that stands in the way, or nothing said of it at all.
import { contactById } from '../engine/contacts.ts';
import { decidingFindings, explain } from '../engine/explain.ts';
import type { WithheldRule } from '../engine/judge.ts';
import type { Value } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import type { JudgedPatient } from './comparison-patient.ts';
import { type Places, type Subject, subjectOf } from './comparison-subjects.ts';
import { missingOffer } from './why-view.ts';

/** An answer that stands in the way. */
type Standing = { readonly finding: string; readonly value: Value | undefined };

/** Why nothing is recommended; the rule is the one that comes nearest. */
export type Absence =
  | { readonly is: 'acute-first' | 'handed-over' | 'not-acute' | 'silent' }
  /** The course is handed on by what is recommended elsewhere in the column. */
  | { readonly is: 'sent-on'; readonly rule: Rule }
  | { readonly is: 'offer'; readonly rule: Rule; readonly offer: string }
  | { readonly is: 'behind'; readonly rule: Rule }
  | { readonly is: 'answers'; readonly rule: Rule; readonly answers: readonly Standing[] }
  | { readonly is: 'lacks'; readonly rule: Rule; readonly lacks: readonly string[] }
  | { readonly is: 'not-yet' | 'earlier'; readonly rule: Rule; readonly contact: string; readonly week: number }
  | { readonly is: 'group'; readonly rule: Rule; readonly groups: readonly string[] };

/** What comes nearest to a recommendation is said first. */
const nearest: readonly Absence['is'][] = [
  ...(['offer', 'behind', 'answers', 'lacks', 'not-yet', 'earlier', 'group'] as const),
];

/** Why the programme recommends nothing on the subject. Rules of safety and scope are judged at every contact and are never what comes nearest. */
export function absenceOf(judged: JudgedPatient, subject: Subject, places: Places): Absence {
  const { recommendations } = judged.judgement;
  if (recommendations.some((one) => one.rule.advice.urgency === 'acute')) return { is: 'acute-first' };
  if (recommendations.some((one) => one.rule.advice.effect === 'hands-over')) return { is: 'handed-over' };
  if (subject === 'acute') return { is: 'not-acute' };
  const onward = recommendations.find((one) => one.rule.advice.effect === 'refers');
  if (subject === 'way' && onward !== undefined) return { is: 'sent-on', rule: onward.rule };
  // What was told before need not be told again: that comes nearest of information.
  const order = subject === 'information' ? ['earlier', ...nearest] : nearest;
  const candidates = judged.programme.rules
    .filter((rule) => rule.at !== 'every' && subjectOf(rule, places) === subject)
    .flatMap((rule) => absenceOfRule(judged, rule) ?? []);
  return candidates.toSorted(byNearness(order))[0] ?? { is: 'silent' };
}

const byNearness = (order: readonly string[]) => (a: Absence, b: Absence) => {
  // A rule that no single answer keeps away is the farthest of those.
  const answers = (one: Absence) => (one.is === 'answers' ? one.answers.length || Number.MAX_SAFE_INTEGER : 0);
  const weeks = (one: Absence) => (one.is === 'not-yet' ? one.week : one.is === 'earlier' ? -one.week : 0);
  return order.indexOf(a.is) - order.indexOf(b.is) || answers(a) - answers(b) || weeks(a) - weeks(b);
};

function absenceOfRule(judged: JudgedPatient, rule: Rule): Absence | undefined {
  const { programme, known, facts } = judged;
  const groups = otherGroups(rule, known.group);
  if (groups.length > 0) return { is: 'group', rule, groups };
  const at = rule.at === 'every' ? [facts.contact] : rule.at;
  if (at.includes(facts.contact)) return absenceHere(judged, rule);
  const place = (id: string) => programme.contacts.findIndex((one) => one.id === id);
  const later = at.filter((id) => place(id) > place(facts.contact));
  const contact = later[0] ?? at.at(-1);
  if (contact === undefined) return undefined;
  return { is: later.length > 0 ? 'not-yet' : 'earlier', rule, contact, week: contactById(programme, contact).week };
}

/** A rule of this contact that is not shown; undefined for one that is no answer to "why not", as one about a reply that is not there. */
function absenceHere(judged: JudgedPatient, rule: Rule): Absence | undefined {
  const withheld = judged.judgement.withheld.find((one) => one.rule === rule && one.reason !== 'not-yet');
  if (withheld === undefined) return undefined;
  switch (withheld.reason) {
    case 'outranked':
    case 'excepted':
      return { is: 'behind', rule };
    case 'cannot-tell':
      return { is: 'lacks', rule, lacks: withheld.lacks };
    default:
      return absenceByAnswers(judged, withheld);
  }
}

function absenceByAnswers({ prepared, known, facts }: JudgedPatient, { rule }: WithheldRule): Absence | undefined {
  const found = prepared.rules.find((one) => one.rule === rule);
  if (found === undefined) return undefined;
  const explained = explain(prepared, found.when, known);
  const offer = missingOffer(explained);
  if (offer !== undefined) return { is: 'offer', rule, offer };
  const answers = decidingFindings(explained).map((finding) => ({ finding, value: facts.answers[finding] }));
  return { is: 'answers', rule, answers };
}

/** The groups that the rule is for, where the patient's is none of them. */
function otherGroups({ when }: Rule, group: string | undefined): readonly string[] {
  const parts = when.kind === 'all' ? when.of : [when];
  const wanted = parts.flatMap((part) => (part.kind === 'inGroup' ? [part.groups] : []));
  return group === undefined ? [] : (wanted.find((groups) => !groups.includes(group)) ?? []);
}
