// The judgement of a course as plain data: each contact by itself, and the last one's fields at the top.
import { answerInWords, labelOf } from '../../src/documents/finding-words.ts';
import type { WordsIn } from '../../src/documents/words.ts';
import type { Flag, WithheldRule } from '../../src/engine/judge.ts';
import { isPositive, type Value } from '../../src/model/finding.ts';
import type { Desk } from '../../src/view-models/desk.ts';
import { flipOf } from '../../src/view-models/plan-view.ts';
import { type RecommendationReport, recommendationReport } from './recommendation-report.ts';
import { wordsIn } from './words.ts';

/** An answer with its words. */
export type AnswerReport = { readonly finding: string; readonly value: Value; readonly text: string };

type WithheldReport = {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly reason: WithheldRule['reason'];
  readonly lacks: readonly string[];
  /** The later contact it belongs to, where it is not yet time. */
  readonly contact?: string;
  /** The fewest answers (two at most) that would make it shown. */
  readonly change?: readonly AnswerReport[];
};

/** The judgement of one contact. */
export type ContactReport = {
  readonly contact: {
    readonly id: string;
    readonly week: number;
    readonly day: string;
    readonly timing: 'early' | 'on-time' | 'late';
    readonly weeksSinceFirst: number;
  };
  readonly status: string;
  readonly final: boolean;
  readonly missingSafety: readonly string[];
  readonly questions: readonly string[];
  readonly flags: { readonly red: readonly AnswerReport[]; readonly yellow: readonly AnswerReport[] };
  readonly group: {
    readonly suggested: string | null;
    readonly confirmed: string | null;
    readonly reason?: string;
    readonly certain: boolean;
    readonly because: readonly AnswerReport[];
    readonly lacks: readonly string[];
  };
  readonly recommendations: readonly RecommendationReport[];
  readonly withheld: readonly WithheldReport[];
  readonly next: { readonly contact: string; readonly week: number; readonly day: string } | null;
  /** Answers that other answers make irrelevant: recorded, and counted as not present. */
  readonly ruledOut: readonly string[];
  /** Decisions on rules that are not among the recommendations. */
  readonly decidedWithoutRecommendation: readonly string[];
};

/** The judgement of a course. */
export type CourseReport = ContactReport & {
  readonly programme: { readonly id: string; readonly edition: string };
  readonly role: string;
  readonly region: string;
  readonly area: string | null;
  /** T = 0: the day from which the weeks are counted. */
  readonly firstContact: string;
  readonly contacts: readonly ContactReport[];
};

/** The report of a course by its desks, in the order held; at least one. */
export function courseReport(desks: readonly Desk[], language: WordsIn['language']): CourseReport {
  const words = wordsIn(language);
  const contacts = desks.map((one) => contactReport(one, words));
  const [desk, last] = [desks.at(-1), contacts.at(-1)];
  if (desk === undefined || last === undefined) throw new Error('a course without a contact');
  const { programme, state } = desk;
  return {
    programme: { id: programme.id, edition: programme.edition },
    ...{ role: state.role, region: state.region, area: state.area ?? null, firstContact: state.firstContactDay },
    contacts,
    ...last,
  };
}

function contactReport(desk: Desk, words: WordsIn): ContactReport {
  const { judgement, contact } = desk;
  const { status, final, missingSafety, questions, timing, next } = judgement;
  const shown = judgement.recommendations.map((one) => one.rule.id);
  const flags = (raised: readonly Flag[]) => raised.map((one) => answerReport(desk, one.finding.id, one.value, words));
  return {
    contact: {
      ...{ id: contact.contact, week: timing.planned, day: contact.day },
      ...{ timing: timing.is, weeksSinceFirst: Math.round(timing.weeks * 100) / 100 },
    },
    ...{ status, final, missingSafety, questions },
    flags: { red: flags(judgement.flags.red), yellow: flags(judgement.flags.yellow) },
    group: groupReport(desk, words),
    recommendations: judgement.recommendations.map((one) => recommendationReport(desk, one, words)),
    withheld: judgement.withheld.map((one) => withheldReport(desk, one, words)),
    next: next === undefined ? null : { contact: next.contact, week: next.week, day: next.day },
    ruledOut: desk.programme.findings
      .filter((one, slot) => desk.known.values[slot] === null && (contact.answers[one.id] ?? null) !== null)
      .map((one) => one.id),
    decidedWithoutRecommendation: Object.keys(contact.decisions).filter((id) => !shown.includes(id)),
  };
}

function groupReport(desk: Desk, words: WordsIn): ContactReport['group'] {
  const { suggested, confirmed, certain, because, lacks } = desk.judgement.group;
  const reason = desk.contact.group?.reason;
  return {
    ...{ suggested: suggested ?? null, confirmed: confirmed ?? null, certain, lacks },
    ...(reason === undefined ? {} : { reason }),
    because: becauseReport(desk, because, words),
  };
}

function answerReport(desk: Desk, id: string, value: Value, words: WordsIn): AnswerReport {
  const finding = desk.programme.findings.find((one) => one.id === id);
  const text = finding === undefined ? id : `${labelOf(id, words)}: ${answerInWords(finding, value, words)}`;
  return { finding: id, value, text };
}

/** The answers behind a verdict, with those that count as positive first. */
export function becauseReport(desk: Desk, findings: readonly string[], words: WordsIn): readonly AnswerReport[] {
  const isNormal = (id: string, value: Value) => {
    const finding = desk.programme.findings.find((one) => one.id === id);
    return finding === undefined || !isPositive(finding, value);
  };
  const answers = findings.flatMap((id) => {
    const value = desk.facts.answers[id];
    return value === undefined ? [] : [answerReport(desk, id, value, words)];
  });
  return answers.toSorted((a, b) => Number(isNormal(a.finding, a.value)) - Number(isNormal(b.finding, b.value)));
}

function withheldReport(desk: Desk, one: WithheldRule, words: WordsIn): WithheldReport {
  const { rule, reason, lacks, contact } = one;
  const change = reason === 'not-yet' ? undefined : flipOf(desk, rule.id);
  return {
    ...{ id: rule.id, kind: rule.advice.kind, text: words.t(`rules:${rule.id}/do`), reason, lacks },
    ...(contact === undefined ? {} : { contact }),
    ...(change === undefined ? {} : { change: change.map((step) => answerReport(desk, step.finding, step.to, words)) }),
  };
}
